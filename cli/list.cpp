// exbind list: what the specs hold, for people and for programs.
#include <algorithm>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "spec/read.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using nlohmann::ordered_json;
using spec::Kind;

/// A field of an operation in the notation of `exbind list --fields`.
struct FlatField {
    const spec::Operation* operation = nullptr;
    bool reply = false;
    std::string path;  ///< "details[].ccy"; reply fields are relative to the items of the payload
    const spec::Field* field = nullptr;
    std::string kind;  ///< decimal, timestamp, enum, bool, integer, string, object or array
    std::vector<std::string> values;
};

class Flattener {
  public:
    Flattener(const spec::Group& group, const spec::Operation& operation) : group_(group), operation_(operation) {}

    std::vector<FlatField> run() {
        add_type(operation_.request.type, "", false);
        if (operation_.reply.type.kind == Kind::named) add_type(operation_.reply.type.name, "", true);
        return std::move(result_);
    }

  private:
    void add_type(const std::string& name, const std::string& prefix, bool reply) {
        const spec::Type* type = group_.type(name);
        // A type that contains itself is listed down to its first repetition.
        if (type == nullptr || std::find(open_.begin(), open_.end(), name) != open_.end()) return;
        open_.push_back(name);
        for (const spec::Field& field : type->fields) add_field(field, prefix + field.name, reply);
        open_.pop_back();
    }

    void add_field(const spec::Field& field, const std::string& path, bool reply) {
        result_.push_back({&operation_, reply, path, &field, kind(field.type), group_.values_of(field)});
        std::string deeper = path;
        const spec::TypeRef* type = &field.type;
        while (type->kind == Kind::list || type->kind == Kind::map) {
            deeper += type->kind == Kind::list ? "[]" : "{}";
            type = &type->item.front();
        }
        if (type->kind == Kind::named) add_type(type->name, deeper + '.', reply);
    }

    std::string kind(const spec::TypeRef& type) const {
        switch (type.kind) {
            case Kind::string:
            case Kind::secret:
                return "string";
            case Kind::decimal:
                return "decimal";
            case Kind::integer:
                return "integer";
            case Kind::boolean:
                return "bool";
            case Kind::timestamp:
                return "timestamp";
            case Kind::list:
                return "array";
            case Kind::named:
                return group_.enumeration(type.name) != nullptr ? "enum" : "object";
            case Kind::map:
            case Kind::json:
                return "object";
        }
        return "object";
    }

    const spec::Group& group_;
    const spec::Operation& operation_;
    std::vector<std::string> open_;
    std::vector<FlatField> result_;
};

/// Request fields, then reply fields, each in committed order, parents before their children.
std::vector<FlatField> flatten(const spec::Group& group, const spec::Operation& operation) {
    return Flattener(group, operation).run();
}

ordered_json limit_json(const spec::Limit& limit) {
    const bool whole = limit.window_ms % 1000 == 0;
    ordered_json json{{"count", limit.count}};
    if (whole)
        json["per_s"] = limit.window_ms / 1000;
    else
        json["per_s"] = static_cast<double>(limit.window_ms) / 1000.0;
    json["unit"] = spec::to_text(limit.unit);
    json["scope"] = limit.scope;
    if (!limit.when.empty()) json["when"] = limit.when;
    return json;
}

std::size_t example_count(const spec::Group& group, const spec::Operation& operation) {
    return static_cast<std::size_t>(
        std::count_if(group.examples.begin(), group.examples.end(),
                      [&](const spec::Example& each) { return each.operation == operation.id; }));
}

ordered_json operation_json(const spec::Group& group, const spec::Operation& operation) {
    ordered_json limits = ordered_json::array();
    for (const spec::Limit& limit : operation.limits) limits.push_back(limit_json(limit));
    ordered_json json{{"method", operation.method},
                      {"path", operation.path},
                      {"group", group.name},
                      {"id", operation.id},
                      {"auth", spec::to_text(operation.auth)}};
    json["permission"] = operation.permission.empty() ? ordered_json(nullptr) : ordered_json(operation.permission);
    json["limits"] = std::move(limits);
    json["request"] = {{"in", spec::to_text(operation.request.in)}, {"shape", spec::to_text(operation.request.shape)}};
    json["reply"] = {{"shape", spec::to_text(operation.reply.shape)}};
    json["examples"] = example_count(group, operation);
    json["deprecated"] = operation.deprecated;
    if (!operation.evidence.empty()) json["evidence"] = operation.evidence;
    return json;
}

ordered_json field_json(const FlatField& flat) {
    ordered_json json{{"method", flat.operation->method},
                      {"path", flat.operation->path},
                      {"direction", flat.reply ? "response" : "request"},
                      {"field", flat.path},
                      {"kind", flat.kind},
                      {"required", spec::to_text(flat.field->required)}};
    json["enum"] = ordered_json::array();
    if (!flat.values.empty()) json["enum"] = flat.values;
    json["doc_type"] = flat.field->doc_type;
    json["nullable"] = flat.field->nullable;
    json["deprecated"] = flat.field->deprecated;
    return json;
}

/// A column-aligned table on `out`; the last column is not padded.
void print_table(std::ostream& out, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::width(row[i]));
    }
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out << text::visible(row[i]);
            if (i + 1 < row.size()) out << std::string(widths[i] - text::width(row[i]) + 2, ' ');
        }
        out << '\n';
    }
}

void print_operations(Context& context, const spec::Spec& spec) {
    std::vector<std::vector<std::string>> rows;
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations) {
            std::vector<std::string> limits;
            for (const spec::Limit& limit : operation.limits) limits.push_back(spec::to_text(limit));
            std::string access = spec::to_text(operation.auth);
            if (!operation.permission.empty()) access += ", " + operation.permission;
            std::string notes = operation.deprecated ? "  deprecated" : "";
            if (!operation.evidence.empty()) notes += "  by hand: " + operation.evidence;
            rows.push_back({"  " + group.name + '.' + operation.id, operation.method, operation.path, access,
                            text::join(limits, "; ") + notes});
        }
    std::vector<std::string> variables;
    for (const spec::Credential& credential : spec.exchange.credentials) variables.push_back(credential.env);
    context.out << spec.exchange.name << ": " << spec.exchange.title << ", " << rows.size() << " operations";
    if (!variables.empty()) context.out << "; keys from " << text::join(variables, ", ");
    context.out << '\n';
    print_table(context.out, rows);
}

void print_fields(Context& context, const spec::Spec& spec) {
    std::vector<std::vector<std::string>> rows;
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations)
            for (const FlatField& flat : flatten(group, operation)) {
                std::string more;
                if (!flat.reply && flat.field->required != spec::Presence::no)
                    more = flat.field->required == spec::Presence::yes ? "required" : "conditional";
                if (!flat.values.empty()) {
                    more += (more.empty() ? "" : " ") + ("[" + text::join(flat.values, ", ") + "]");
                }
                if (flat.field->deprecated) more += (more.empty() ? "" : " ") + std::string("deprecated");
                rows.push_back(
                    {group.name + '.' + operation.id, flat.reply ? "reply" : "request", flat.path, flat.kind, more});
            }
    print_table(context.out, rows);
}

/// The words of a reason in `by`.
std::string reason_text(const spec::Field& field) {
    const std::string type = spec::to_text(field.type);
    if (field.by.empty())
        return field.doc_type.empty() ? type + ", as the spec says" : type + ", documented as " + field.doc_type;
    return type + (field.doc_type.empty() ? "" : ", documented as " + field.doc_type) + ", by " + field.by;
}

/// The name under which sources.yaml keeps a field: "request.ccy", "reply.data.rows.id".
std::string source_name(const spec::Exchange& exchange, bool reply, const std::string& path) {
    const std::string plain = text::replace_all(text::replace_all(path, "[]", ""), "{}", "");
    if (!reply) return "request." + plain;
    return "reply." + (exchange.envelope.payload.empty() ? "" : exchange.envelope.payload + '.') + plain;
}

/// Page and line where a field of an operation is documented; empty if unknown.
std::string source_text(const spec::Spec& spec, const std::string& operation, bool reply, const std::string& path) {
    const std::string wanted = source_name(spec.exchange, reply, path);
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

    const auto spec = spec::load(context.root(), exchange, context.sources, context.diagnostics);
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
                         text::did_you_mean(wanted, paths)};
    if (context.json()) {
        context.out << found.dump(2) << '\n';
    } else {
        std::vector<std::vector<std::string>> rows;
        for (const auto& each : found)
            rows.push_back({each.at("operation").get<std::string>(), each.at("direction").get<std::string>(),
                            each.at("field").get<std::string>(), each.at("reason").get<std::string>(),
                            each.at("documented").get<std::string>()});
        print_table(context.out, rows);
    }
    return context.finish();
}

}  // namespace

int run_list(Context& context, const ListArguments& arguments) {
    if (!arguments.why.empty()) return print_why(context, arguments.why);
    ordered_json all = ordered_json::array();
    for (const std::string& name : context.exchanges(arguments.exchanges)) {
        const auto spec = spec::load(context.root(), name, context.sources, context.diagnostics);
        if (!spec) continue;
        if (!context.json()) {
            arguments.fields ? print_fields(context, *spec) : print_operations(context, *spec);
            continue;
        }
        for (const spec::Group& group : spec->groups)
            for (const spec::Operation& operation : group.operations) {
                if (!arguments.fields) {
                    all.push_back(operation_json(group, operation));
                    continue;
                }
                for (const FlatField& flat : flatten(group, operation)) all.push_back(field_json(flat));
            }
    }
    if (context.json()) context.out << all.dump(1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return context.finish();
}

}  // namespace exbind::cli
