// exbind --explain: what a numbered finding means.
#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/every_rule.hpp"
#include "text/strings.hpp"

namespace exbind::cli {

int run_explain(Context& context, const std::string& id) {
    const std::vector<const text::Rule*> rules = every_rule();
    const std::string wanted = text::to_upper(id);
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const text::Rule* rule) { return rule->id == wanted; });
    if (found == rules.end()) {
        std::vector<std::string> ids;
        for (const text::Rule* rule : rules) ids.emplace_back(rule->id);
        throw UsageError{"there is no diagnostic '" + id + "'", text::did_you_mean(wanted, ids)};
    }
    context.out << (*found)->id << " (" << text::to_string((*found)->severity) << "): " << (*found)->title << "\n\n"
                << (*found)->explanation << '\n';
    return done;
}

}  // namespace exbind::cli
