// exbind show: all that is known of one operation, and a call of it to copy.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/curl_call.hpp"
#include "cli/example_call.hpp"
#include "cli/listing.hpp"
#include "cli/operations.hpp"
#include "cli/show_text.hpp"
#include "cli/terminal.hpp"
#include "cpp/lower.hpp"
#include "render/spell.hpp"
#include "spec/read.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using nlohmann::ordered_json;

/// EXCHANGE and what is behind it: "okx/trade.place_order" is "okx" "trade.place_order".
std::vector<std::string> split(std::vector<std::string> words) {
    const std::size_t slash = words.front().find('/');
    if (slash != std::string::npos) {
        words.insert(words.begin() + 1, words.front().substr(slash + 1));
        words.front().resize(slash);
    }
    return words;
}

Found chosen(const spec::Spec& spec, const std::vector<std::string>& words) {
    const std::string usage =
        "write " + spec.exchange.name + " GROUP.OPERATION, or " + spec.exchange.name + " METHOD PATH";
    if (words.size() < 2 || words.size() > 3) throw UsageError{"expected one operation", usage};
    const std::string method = http_method(words[1]);
    if (words.size() == 3) check_method(words[1], words[2]);
    if (!method.empty() && words.size() == 3) {
        const Found found = match_operation(spec, method, words[2]).found;
        if (found.operation != nullptr) return found;
        throw UsageError{"the specs have no operation " + method + ' ' + words[2],
                         help_for_path(spec, method, words[2])};
    }
    const std::string name = words.size() == 3 ? words[1] + '.' + words[2] : words[1];
    const Found found = spec.operation(name);
    if (found.operation != nullptr) return found;
    throw UsageError{spec.exchange.name + " has no operation '" + name + "'", help_for_name(spec, name)};
}

void print_json(Context& context, const Shown& shown) {
    ordered_json json = operation_json(shown.group, shown.operation);
    json["heading"] = shown.operation.title;
    json["page"] = shown.operation.page;
    json["signature"] = signature(shown.method);
    json["fields"] = ordered_json::array();
    for (const FlatField& flat : flatten(shown.group, shown.operation)) json["fields"].push_back(field_json(flat));
    const ExampleCall example = example_call(shown, render::columns);
    json["example"] = {{"cpp", text::join(example.program, "\n") + '\n'},
                       {"shell", text::join(shell_lines(example.command, any_width), "\n")},
                       {"curl", text::join(CurlCalls(shown.spec).of(example, any_width).lines, "\n")}};
    context.out << json.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace

int run_show(Context& context, const ShowArguments& arguments) {
    const std::vector<std::string> words = split(arguments.words);
    const std::string exchange = context.exchanges({words.front()}).front();
    const auto spec = context.load(exchange);
    if (!spec) return context.finish();
    const Found found = chosen(*spec, words);
    // What lint and generate note of the whole exchange is not asked for here.
    text::Diagnostics findings;
    const auto lowered = cpp::lower(*spec, findings);
    if (!lowered) {
        context.diagnostics.append(std::move(findings));
        return context.finish();
    }
    const std::string id = found.group->name + '.' + found.operation->id;
    const cpp::Group& group = *text::find_by(lowered->groups, &cpp::Group::name, found.group->name);
    const Shown shown{*spec,    *found.group, *found.operation,
                      *lowered, group,        *text::find_by(group.methods, &cpp::Method::id, id)};
    context.json() ? print_json(context, shown) : print_shown(context.out, shown, output_width());
    return context.finish();
}

}  // namespace exbind::cli
