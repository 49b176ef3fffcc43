#include "cli/flatten.hpp"

#include <algorithm>

namespace exbind::cli {
namespace {

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
        // A type that holds itself is listed down to its first repetition.
        if (type == nullptr || std::find(open_.begin(), open_.end(), name) != open_.end()) return;
        open_.push_back(name);
        for (const spec::Field& field : type->fields) add_field(field, prefix + field.name, reply);
        open_.pop_back();
    }

    void add_field(const spec::Field& field, const std::string& path, bool reply) {
        result_.push_back({&operation_, reply, path, &field, kind(field.type), enumeration(field.type)});
        std::string deeper = path;
        const spec::TypeRef* type = &field.type;
        while (type->kind == Kind::list || type->kind == Kind::map) {
            deeper += type->kind == Kind::list ? "[]" : "{}";
            type = &type->item.front();
        }
        if (type->kind == Kind::named) add_type(type->name, deeper + '.', reply);
    }

    const spec::Enum* enumeration(const spec::TypeRef& type) const {
        if (type.kind == Kind::list || type.kind == Kind::map) return enumeration(type.item.front());
        return type.kind == Kind::named ? group_.enumeration(type.name) : nullptr;
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

}  // namespace

std::vector<FlatField> flatten(const spec::Group& group, const spec::Operation& operation) {
    return Flattener(group, operation).run();
}

}  // namespace exbind::cli
