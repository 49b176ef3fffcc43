#include "mock/sample.hpp"

#include <cstdint>
#include <string>

namespace exbind::mock {
namespace {

constexpr std::int64_t sample_seconds = 1'700'000'000;
constexpr int deepest = 8;  ///< of types that hold themselves

class Sampler {
  public:
    explicit Sampler(const spec::Group& group) : group_(group) {}

    Json value(const spec::Field& field, const spec::TypeRef& type, int depth) const {
        switch (type.kind) {
            case spec::Kind::string:
                return field.facts.example.empty() ? "text" : field.facts.example;
            case spec::Kind::secret:
                return "secret";
            case spec::Kind::decimal:
            case spec::Kind::integer:
            case spec::Kind::timestamp:
                return number(field, type.kind);
            case spec::Kind::boolean:
                return truth(wire(field, type.kind));
            case spec::Kind::json:
                return Json::object();
            case spec::Kind::list:
                if (field.style == spec::ListStyle::joined) return value(field, type.item.at(0), depth + 1);
                return depth > deepest ? Json::array() : Json::array({value(field, type.item.at(0), depth + 1)});
            case spec::Kind::map: {
                Json map = Json::object();
                if (depth <= deepest) map["key"] = value(field, type.item.at(0), depth + 1);
                return map;
            }
            case spec::Kind::named:
                return named(field, type.name, depth);
        }
        return nullptr;
    }

  private:
    static spec::Wire wire(const spec::Field& field, spec::Kind kind) {
        return field.wire.value_or(spec::default_wire(kind));
    }

    static Json truth(spec::Wire wire) {
        if (wire == spec::Wire::flag) return "1";
        return wire == spec::Wire::text ? Json("true") : Json(true);
    }

    static Json number(const spec::Field& field, spec::Kind kind) {
        std::string text = kind == spec::Kind::decimal ? "1.5" : "1";
        if (kind == spec::Kind::timestamp) {
            if (field.unit == spec::TimeUnit::iso8601) return "2020-08-10T02:26:23Z";
            text = std::to_string(sample_seconds);
            if (field.unit == spec::TimeUnit::milliseconds) text += "000";
            if (field.unit == spec::TimeUnit::microseconds) text += "000000";
            if (field.unit == spec::TimeUnit::nanoseconds) text += "000000000";
        }
        return wire(field, kind) == spec::Wire::text ? Json(text) : Json::parse(text);
    }

    Json named(const spec::Field& holder, const std::string& name, int depth) const {
        if (const auto* type = group_.enumeration(name)) {
            if (!holder.values.empty()) return holder.values.front();
            return type->values.empty() ? std::string{} : type->values.front().wire;
        }
        const auto* type = group_.type(name);
        if (type == nullptr || depth > deepest) return nullptr;
        if (type->variant) {
            if (type->fields.empty()) return nullptr;
            Json form = value(type->fields.front(), type->fields.front().type, depth + 1);
            if (!type->tag.empty() && form.is_object()) form[type->tag] = type->fields.front().name;
            return form;
        }
        Json object = type->positional ? Json::array() : Json::object();
        for (const auto& field : type->fields) {
            auto item = value(field, field.type, depth + 1);
            if (type->positional) {
                object.push_back(std::move(item));
            } else {
                object[field.name] = std::move(item);
            }
        }
        return object;
    }

    const spec::Group& group_;
};

}  // namespace

Json sample_payload(const spec::Group& group, const spec::Operation& operation) {
    if (operation.reply.shape == spec::Shape::none) return nullptr;
    auto item = Sampler(group).value(spec::Field{}, operation.reply.type, 0);
    return spec::is_list(operation.reply.shape) ? Json::array({std::move(item)}) : item;
}

}  // namespace exbind::mock
