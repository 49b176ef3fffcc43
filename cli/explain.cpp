// exbind --explain: what a numbered finding means.
#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "render/layout.hpp"
#include "text/strings.hpp"

namespace exbind::cli {

extern const std::string_view diagnostics_page;

std::vector<Explanation> explanations() {
    std::vector<Explanation> result;
    bool inside = false;
    for (const std::string_view line : text::split(diagnostics_page, '\n')) {
        if (line.substr(0, 1) == "#") {
            inside = line.substr(0, 6) == "### EX";
            if (inside) result.push_back({std::string(line.substr(4, 5)), std::string(line.substr(4)), {""}});
        } else if (inside && line.empty()) {
            result.back().paragraphs.emplace_back();
        } else if (inside) {
            result.back().paragraphs.back().append(line).append(" ");
        }
    }
    for (Explanation& each : result) std::erase(each.paragraphs, "");
    return result;
}

Explanation explanation_of(const std::string& id) {
    const std::vector<Explanation> known = explanations();
    const std::string wanted = text::to_upper(id);
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Explanation& each) { return each.id == wanted; });
    if (found != known.end()) return *found;
    std::vector<std::string> ids;
    for (const Explanation& each : known) ids.push_back(each.id);
    throw UsageError{"unknown diagnostic '" + id + "'", text::did_you_mean(wanted, ids)};
}

int run_explain(Context& context, const std::string& id) {
    const Explanation found = explanation_of(id);
    context.out << found.title << '\n';
    for (const std::string& paragraph : found.paragraphs) {
        context.out << '\n';
        for (const std::string& line : render::wrapped(paragraph, "")) context.out << line << '\n';
    }
    return done;
}

}  // namespace exbind::cli
