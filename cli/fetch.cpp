// exbind fetch: an exchange's documentation into a folder.
#include "fetch/fetch.hpp"

#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/proxy.hpp"
#include "fetch/rules.hpp"
#include "spec/read.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {
namespace {

fetch::Origin origin_of(const spec::Exchange& exchange, const FetchArguments& arguments) {
    fetch::Origin origin;
    origin.file = exchange.name + ".html";
    origin.is_index = arguments.page.empty();
    origin.url = origin.is_index ? arguments.index : arguments.page;
    if (origin.url.empty() && exchange.fetch) {
        origin.url = exchange.fetch->url;
        origin.is_index = exchange.fetch->is_index;
    }
    return origin;
}

void print(Context& context, const FetchArguments& arguments, const fetch::Outcome& outcome) {
    if (context.json()) {
        const nlohmann::ordered_json json{{"exchange", arguments.exchange}, {"folder", arguments.folder},
                                          {"complete", outcome.complete},   {"pages", outcome.pages},
                                          {"changed", outcome.changed},     {"removed", outcome.removed},
                                          {"resumed", outcome.resumed}};
        context.out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
        return;
    }
    if (context.options.quiet || !outcome.complete) return;
    context.out << outcome.pages << (outcome.pages == 1 ? " page" : " pages") << " in " << arguments.folder << ": "
                << outcome.changed << " new or changed";
    if (outcome.removed != 0) context.out << ", " << outcome.removed << " removed";
    if (outcome.resumed != 0) context.out << ", " << outcome.resumed << " from the run before";
    context.out << "\nnext: exbind update " << arguments.exchange << ' ' << arguments.folder << '\n';
}

}  // namespace

int run_fetch(Context& context, const FetchArguments& arguments) {
    const std::string name = context.exchanges({arguments.exchange}).front();
    const std::string file = spec::exchange_file(name).generic_string();
    auto content = store::read_file(context.root_of(name) / file, context.diagnostics);
    if (!content) return context.finish();
    const auto exchange =
        spec::parse_exchange(context.sources.add(file, std::move(*content)), context.diagnostics, {name, {}});
    if (!exchange) return context.finish();
    const fetch::Origin origin = origin_of(*exchange, arguments);
    if (origin.url.empty()) {
        context.diagnostics.report(fetch::rules::no_source, {}, "exchange.yaml of " + name + " has no `fetch`",
                                   "add one, or pass --index URL or --page URL");
        return context.finish();
    }
    fetch::Options options;
    options.user_agent = arguments.user_agent;
    if (!arguments.proxy.empty()) check_proxy(arguments.proxy);
    options.network = {arguments.proxy, !arguments.proxy.empty() && is_on_this_machine(arguments.proxy),
                       arguments.ca_file};
    options.pause = std::chrono::milliseconds(arguments.pause_ms);
    options.attempts = arguments.attempts;
    options.max_pages = static_cast<std::size_t>(arguments.max_pages);
    options.max_total_bytes = static_cast<std::size_t>(arguments.max_mb) << 20U;
    options.max_page_bytes = std::min(options.max_page_bytes, options.max_total_bytes);
    options.progress = [&](const std::string& what) { context.progress(what); };
    const fetch::Outcome outcome = fetch::run(origin, arguments.folder, options, context.sources, context.diagnostics);
    context.progress("");
    print(context, arguments, outcome);
    return context.finish();
}

}  // namespace exbind::cli
