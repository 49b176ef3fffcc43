#include "cli/listing.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace exbind::cli {
namespace {

using nlohmann::ordered_json;
using spec::Kind;

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

}  // namespace

std::vector<FlatField> flatten(const spec::Group& group, const spec::Operation& operation) {
    return Flattener(group, operation).run();
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

}  // namespace exbind::cli
