// exbind --version: of the program, and how old the documentation is that its specs were read from.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/table.hpp"
#include "cli/terminal.hpp"
#include "spec/read.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// "2026-06-27" of a date as a page gives it; empty where that has another form.
std::string day(const std::string& date) {
    constexpr std::string_view form = "dddd-dd-dd";
    const auto fits = [](char wanted, char c) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; };
    return date.size() >= form.size() && std::equal(form.begin(), form.end(), date.begin(), fits)
               ? date.substr(0, form.size())
               : std::string();
}

/// The day of the newest page that has one.
std::string newest_day(Context& context, const fs::path& root, const std::string& exchange) {
    const fs::path file = root / spec::sources_file(exchange);
    std::error_code error;
    if (!fs::exists(file, error)) return {};
    auto content = store::read_file(file, context.diagnostics);
    if (!content) return {};
    const auto sources =
        spec::parse_sources(context.sources.add(file.generic_string(), std::move(*content)), context.diagnostics);
    std::string newest;
    if (sources)
        for (const spec::SourcePage& page : sources->pages) newest = std::max(newest, day(page.updated));
    return newest;
}

/// Without any specs there is nothing to list, and that is no mistake here.
std::vector<std::string> exchanges(Context& context) {
    try {
        return context.known_exchanges();
    } catch (const UsageError&) {
        return {};
    }
}

}  // namespace

int run_version(Context& context) {
    nlohmann::ordered_json json{{"version", EXBIND_VERSION}, {"specs", nlohmann::ordered_json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (const std::string& name : exchanges(context)) {
        const fs::path root = context.root_of(name);
        const std::string date = newest_day(context, root, name);
        const std::string folder = (root / "specs" / name).lexically_normal().generic_string();
        rows.push_back({"  " + name, date.empty() ? "pages without a date" : "documented " + date, folder});
        json["specs"].push_back(
            {{"exchange", name},
             {"documented", date.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(date)},
             {"folder", folder}});
    }
    if (context.json()) {
        context.out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        context.out << "exbind " EXBIND_VERSION "\n";
        print_table(context.out, rows, output_width());
    }
    return context.finish();
}

}  // namespace exbind::cli
