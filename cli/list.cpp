// exbind list: what the specs hold, for people and for programs.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

#include "cli/commands.hpp"
#include "cli/listing.hpp"
#include "cli/search.hpp"
#include "cli/table.hpp"
#include "cli/terminal.hpp"
#include "spec/envelope.hpp"
#include "spec/read.hpp"
#include "spec/suggest.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using nlohmann::ordered_json;

using Fields = std::vector<std::pair<const spec::Group*, FlatField>>;

/// "finance" has the operations of finance/savings, too.
bool is_part(const std::string& part, const spec::Group& group, const spec::Operation& operation) {
    return group.name == part || group.name.rfind(part + '/', 0) == 0 || group.name + '.' + operation.id == part;
}

/// What is listed of one exchange.
struct Selection {
    spec::Spec spec;
    std::vector<std::string> parts;  ///< "trade", "trade.place_order"; none = all
    std::vector<std::string> words;  ///< searched for

    bool has(const spec::Group& group, const spec::Operation& operation) const {
        return parts.empty() || std::any_of(parts.begin(), parts.end(),
                                            [&](const std::string& part) { return is_part(part, group, operation); });
    }
    std::vector<Hit> hits() const {
        std::vector<Hit> result = search(spec, words);
        std::erase_if(result, [&](const Hit& hit) { return !has(*hit.group, *hit.operation); });
        return result;
    }
    /// Every field of what is selected that has the words, or whose operation has them.
    Fields fields() const {
        Fields result;
        for (const spec::Group& group : spec.groups)
            for (const spec::Operation& operation : group.operations) {
                if (!has(group, operation)) continue;
                for (FlatField& field : flatten(group, operation))
                    if (has_words(group, field, words)) result.emplace_back(&group, std::move(field));
            }
        return result;
    }
};

std::string name_of(const Hit& hit) {
    return hit.group->name + '.' + hit.operation->id;
}

std::vector<std::string> row(const Hit& hit) {
    const spec::Operation& operation = *hit.operation;
    std::vector<std::string> limits;
    for (const spec::Limit& limit : operation.limits) limits.push_back(spec::to_text(limit));
    std::string access = spec::to_text(operation.auth);
    if (!operation.permission.empty()) access += ", " + operation.permission;
    std::string notes = operation.deprecated ? "  deprecated" : "";
    if (!operation.evidence.empty()) notes += "  by hand: " + operation.evidence;
    return {"  " + name_of(hit), operation.method, operation.path, access, text::join(limits, "; ") + notes};
}

/// What a search is read for: which operation it is, and which field has the word when nothing else has it.
std::vector<std::string> found_row(const Hit& hit) {
    std::string heading = hit.operation->title;
    if (hit.operation->deprecated) heading += heading.empty() ? "deprecated" : " (deprecated)";
    const std::string fields = hit.fields.empty() ? "" : "in " + text::join(hit.fields, ", ");
    return {"  " + name_of(hit), hit.operation->method, hit.operation->path, heading, fields};
}

void print_operations(Context& context, const Selection& selection, const std::vector<Hit>& hits) {
    const bool searched = !selection.words.empty();
    std::vector<std::vector<std::string>> rows;
    for (const Hit& hit : hits) rows.push_back(searched ? found_row(hit) : row(hit));
    std::size_t total = 0;
    for (const spec::Group& group : selection.spec.groups) total += group.operations.size();
    const spec::Exchange& exchange = selection.spec.exchange;
    std::vector<std::string> variables;
    for (const spec::Credential& credential : exchange.credentials) variables.push_back(credential.env);
    std::string head = exchange.name + ": " + exchange.title + ", ";
    if (hits.size() != total) head += std::to_string(hits.size()) + " of ";
    head += std::to_string(total) + " operations";
    if (!variables.empty() && !searched) head += "; keys from " + text::join(variables, ", ");
    const std::size_t width = output_width();
    print_table(context.out, {{head}}, width, Overflow::wrap);
    print_table(context.out, rows, width);
}

void print_fields(Context& context, const Fields& fields) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& [group, flat] : fields) {
        std::string more;
        if (!flat.reply && flat.field->required != spec::Presence::no)
            more = flat.field->required == spec::Presence::yes ? "required" : "conditional";
        if (!flat.values.empty()) more += (more.empty() ? "" : " ") + ("[" + text::join(flat.values, ", ") + "]");
        if (flat.field->deprecated) more += (more.empty() ? "" : " ") + std::string("deprecated");
        rows.push_back(
            {group->name + '.' + flat.operation->id, flat.reply ? "reply" : "request", flat.path, flat.kind, more});
    }
    print_table(context.out, rows, output_width());
}

/// The words of a reason in `by`.
std::string reason_text(const spec::Field& field) {
    const std::string type = spec::to_text(field.type);
    if (field.by.empty())
        return field.doc_type.empty() ? type + ", as the spec says" : type + ", documented as " + field.doc_type;
    return type + (field.doc_type.empty() ? "" : ", documented as " + field.doc_type) + ", by " + field.by;
}

/// The name under which sources.yaml keeps a field: "request.ccy", "reply.data.rows.id".
std::string source_name(const spec::Exchange& exchange, const std::string& operation, bool reply,
                        const std::string& path) {
    const std::string plain = text::replace_all(text::replace_all(path, "[]", ""), "{}", "");
    if (!reply) return "request." + plain;
    const std::string& payload = spec::envelope_of(exchange, operation.substr(0, operation.find('/'))).payload;
    return "reply." + (payload.empty() ? "" : payload + '.') + plain;
}

/// Page and line where a field of an operation is documented; empty if unknown.
std::string source_text(const spec::Spec& spec, const std::string& operation, bool reply, const std::string& path) {
    const std::string wanted = source_name(spec.exchange, operation, reply, path);
    for (const spec::SourcePage& page : spec.provenance.pages)
        for (const spec::SourceOperation& source : page.operations) {
            if (source.operation != operation) continue;
            std::uint32_t line = source.line;
            for (const auto& [name, number] : source.fields)
                if (name == wanted) line = number;
            return page.page + ':' + std::to_string(line) + (page.updated.empty() ? "" : " (" + page.updated + ")");
        }
    return {};
}

/// `okx/finance/savings.amt`, or with the operation: `okx/finance/savings.balance.amt`.
int print_why(Context& context, const std::string& target) {
    const std::size_t slash = target.find('/');
    const std::size_t dot = target.find('.', slash == std::string::npos ? 0 : slash);
    if (slash == std::string::npos || dot == std::string::npos)
        throw UsageError{"--why expects EXCHANGE/GROUP.FIELD, not '" + target + "'",
                         "for example: exbind list --why okx/finance/savings.amt"};
    const std::string exchange = context.exchanges({target.substr(0, slash)}).front();
    const std::string group_name = target.substr(slash + 1, dot - slash - 1);
    const std::string wanted = target.substr(dot + 1);

    const auto spec = context.load(exchange);
    if (!spec) return context.finish();
    const spec::Group* group = spec->group(group_name);
    if (group == nullptr) {
        std::vector<std::string> names;
        for (const spec::Group& each : spec->groups) names.push_back(each.name);
        throw UsageError{"'" + exchange + "' has no group '" + group_name + "'", text::did_you_mean(group_name, names)};
    }
    ordered_json found = ordered_json::array();
    std::vector<std::string> paths;
    for (const spec::Operation& operation : group->operations)
        for (const FlatField& flat : flatten(*group, operation)) {
            paths.push_back(flat.path);
            if (wanted != flat.path && wanted != operation.id + '.' + flat.path) continue;
            found.push_back(
                {{"operation", group->name + '.' + operation.id},
                 {"direction", flat.reply ? "reply" : "request"},
                 {"field", flat.path},
                 {"type", spec::to_text(flat.field->type)},
                 {"reason", reason_text(*flat.field)},
                 {"documented", source_text(*spec, group->name + '.' + operation.id, flat.reply, flat.path)}});
        }
    if (found.empty())
        throw UsageError{"no field '" + wanted + "' in " + exchange + '/' + group_name,
                         text::did_you_plainly_mean(wanted, paths)};
    if (context.json()) {
        context.out << found.dump(2) << '\n';
    } else {
        std::vector<std::vector<std::string>> rows;
        for (const auto& each : found)
            rows.push_back({each.at("operation").get<std::string>(), each.at("direction").get<std::string>(),
                            each.at("field").get<std::string>(), each.at("reason").get<std::string>(),
                            each.at("documented").get<std::string>()});
        print_table(context.out, rows, output_width(), Overflow::wrap);
    }
    return context.finish();
}

/// "okx/trade" as "okx" and "trade".
std::pair<std::string, std::string> split_place(const std::string& place) {
    const std::size_t slash = std::min(place.find('/'), place.size());
    return {place.substr(0, slash), place.substr(std::min(slash + 1, place.size()))};
}

/// An exchange, and what is wanted of it: the first words are exchanges, with or without a group or operation behind a
/// slash. All other words are searched for.
struct Wanted {
    std::vector<std::pair<std::string, std::vector<std::string>>> exchanges;
    std::vector<std::string> words;
};

Wanted wanted(Context& context, const std::vector<std::string>& arguments) {
    Wanted result;
    const std::vector<std::string> known = context.exchanges({});
    for (const std::string& argument : arguments) {
        const auto [exchange, part] = split_place(argument);
        const bool is_known = std::find(known.begin(), known.end(), exchange) != known.end();
        if (!result.words.empty() || (!is_known && !result.exchanges.empty())) {
            result.words.push_back(argument);
            continue;
        }
        context.exchanges({exchange});  // throws for an unknown one
        auto place = std::find_if(result.exchanges.begin(), result.exchanges.end(),
                                  [&name = exchange](const auto& each) { return each.first == name; });
        if (place == result.exchanges.end()) place = result.exchanges.insert(place, {exchange, {}});
        if (!part.empty()) place->second.push_back(part);
    }
    if (arguments.empty())
        for (const std::string& name : known) result.exchanges.push_back({name, {}});
    return result;
}

/// Throws where the exchange has no such group or operation.
void check_parts(const Selection& selection) {
    for (const std::string& part : selection.parts) {
        bool found = false;
        std::vector<std::string> groups;
        for (const spec::Group& group : selection.spec.groups) {
            groups.push_back(group.name);
            for (const spec::Operation& operation : group.operations) found = found || is_part(part, group, operation);
        }
        if (found) continue;
        std::string help = spec::did_you_mean_operation(part, spec::operation_names(selection.spec));
        if (help.empty()) help = text::did_you_mean(part, groups);
        const std::string& name = selection.spec.exchange.name;
        if (help.empty()) help = "groups: " + text::join(groups, ", ");
        throw UsageError{name + " has no group or operation '" + part + "'", help, failed};
    }
}

[[noreturn]] void nothing_found(const std::vector<std::string>& words, bool fields) {
    throw UsageError{
        std::string("no ") + (fields ? "field" : "operation") + " has '" + text::join(words, "' and '") + "'",
        "each word is looked for in names, headings, paths and fields: try " +
            std::string(words.size() > 1 ? "fewer words" : "a part of the word") +
            ", or one that the documentation uses",
        failed};
}

}  // namespace

int run_list(Context& context, const ListArguments& arguments) {
    if (!arguments.why.empty()) return print_why(context, arguments.why);
    const Wanted asked = wanted(context, arguments.words);
    std::vector<Selection> all;
    for (const auto& [name, parts] : asked.exchanges)
        if (auto spec = context.load(name))
            check_parts(all.emplace_back(Selection{std::move(*spec), parts, asked.words}));
    ordered_json json = ordered_json::array();
    std::size_t found = 0;
    for (const Selection& each : all) {
        const std::vector<Hit> hits = arguments.fields ? std::vector<Hit>{} : each.hits();
        const Fields fields = arguments.fields ? each.fields() : Fields{};
        found += hits.size() + fields.size();
        if (context.json()) {
            for (const Hit& hit : hits) json.push_back(operation_json(*hit.group, *hit.operation));
            for (const auto& [group, flat] : fields) json.push_back(field_json(flat));
        } else if (arguments.fields) {
            print_fields(context, fields);
        } else if (!hits.empty() || each.words.empty()) {
            print_operations(context, each, hits);
        }
    }
    if (context.json()) context.out << json.dump(1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    if (found == 0 && !asked.words.empty() && !context.diagnostics.has_errors())
        nothing_found(asked.words, arguments.fields);
    return context.finish();
}

}  // namespace exbind::cli
