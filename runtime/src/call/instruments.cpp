#include "instruments.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "json/json_scan.hpp"

namespace exbind::inline v0_1::detail {
namespace {

// Requests nest to three levels. What lies deeper stands in JSON that the program wrote itself.
constexpr int deepest = 16;

struct Parameter {
    std::string_view name;
    std::string text;
    std::string_view nested{};  ///< its JSON, where it is an object or a list
};
using Parameters = std::vector<Parameter>;

bool is_nested(std::string_view json) {
    return json.starts_with('{') || json.starts_with('[');
}

void add_members(std::string_view object, Parameters& to) {
    for (const auto& [name, value] : members_of(object)) {
        if (is_nested(value))
            to.push_back({name, {}, value});
        else
            to.push_back({name, plain_text(without_quotes(value))});
    }
}

std::string_view value_of(const Parameters& parameters, std::string_view name) {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [name](const Parameter& each) { return each.name == name; });
    return found == parameters.end() ? std::string_view() : found->text;
}

bool is_multiple(const Decimal& value, const Decimal& step) {
    return value.quantize(step, RoundingMode::down) == value;
}

/// What holds in an object, and in those within it that say nothing else.
struct Scope {
    std::string id;
    std::optional<InstrumentRules> rules;
    bool in_lots = true;
};

class Check {
  public:
    Check(const InstrumentFields& fields, const InstrumentLookup& lookup) : fields_(fields), lookup_(lookup) {}

    std::string object(const Parameters& parameters, Scope scope, const std::string& path, int depth) const {
        if (const std::string_view id = value_of(parameters, fields_.id); !id.empty())
            scope = {std::string(id), lookup_(id)};
        scope.in_lots = scope.in_lots && std::none_of(fields_.not_in_lots.begin(), fields_.not_in_lots.end(),
                                                      [&](const NamePair& other) {
                                                          return value_of(parameters, other.first) == other.second;
                                                      });
        std::string fault = own_fault(parameters, scope);
        if (!fault.empty()) return path + (path.empty() ? "" : ".") + fault;
        for (const Parameter& each : parameters) {
            if (each.nested.empty()) continue;
            fault = value(each.nested, scope, path + (path.empty() ? "" : ".") + std::string(each.name), depth + 1);
            if (!fault.empty()) return fault;
        }
        return "";
    }

    std::string value(std::string_view json, const Scope& scope, const std::string& path, int depth) const {
        if (depth > deepest) return "";
        if (json.starts_with('{')) {
            Parameters parameters;
            add_members(json, parameters);
            return object(parameters, scope, path, depth);
        }
        const auto items = item_values(json);
        for (std::size_t i = 0; i < items.size(); ++i) {
            std::string fault = value(items[i], scope, path + '[' + std::to_string(i) + ']', depth + 1);
            if (!fault.empty()) return fault;
        }
        return "";
    }

  private:
    std::string own_fault(const Parameters& parameters, const Scope& scope) const {
        if (!scope.rules) return "";
        const InstrumentRules& rules = *scope.rules;
        const auto fault = [&](std::string_view name, const Decimal& found, const char* how, const Decimal& rule,
                               const char* what) {
            return std::string(name) + " is " + found.to_string() + how + rule.to_string() + ", the " + what + " of " +
                   scope.id;
        };
        constexpr const char* uneven = ", not a multiple of ";
        for (const std::string_view name : fields_.prices) {
            const auto price = Decimal::parse(value_of(parameters, name));
            // -1 is no price: exchanges write it for "at the market".
            if (price && *price != -1 && !is_multiple(*price, rules.tick))
                return fault(name, *price, uneven, rules.tick, "tick");
        }
        if (!scope.in_lots) return "";
        for (const std::string_view name : fields_.sizes) {
            const auto size = Decimal::parse(value_of(parameters, name));
            if (!size) continue;
            if (!is_multiple(*size, rules.lot)) return fault(name, *size, uneven, rules.lot, "lot");
            if (*size < rules.minimum) return fault(name, *size, ", less than ", rules.minimum, "smallest size");
        }
        return "";
    }

    const InstrumentFields& fields_;
    const InstrumentLookup& lookup_;
};

}  // namespace

std::string against_rules(const InstrumentFields& fields, const InstrumentLookup& lookup,
                          const EncodedRequest& request) {
    if (fields.id.empty()) return "";
    Parameters parameters;
    for (const auto* values : {&request.query, &request.path, &request.form})
        for (const auto& [name, value] : *values) parameters.push_back({name, value});
    const bool is_list = request.body.starts_with('[');
    if (is_list)
        parameters.push_back({{}, {}, request.body});
    else
        add_members(request.body, parameters);
    return Check(fields, lookup).object(parameters, {}, "", 0);
}

}  // namespace exbind::detail
