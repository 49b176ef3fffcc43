#include "instruments.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "json/json_scan.hpp"

namespace exbind::detail {
namespace {

/// The parameters of a write and of its items, by name. The items are searched once for each name.
class Parameters {
  public:
    Parameters(const EncodedRequest& request, std::string_view items) : request_(request), items_(items) {}

    std::string of(std::size_t item, std::string_view name) {
        for (const auto* values : {&request_.query, &request_.path, &request_.form})
            for (const auto& [key, value] : *values)
                if (key == name) return value;
        const auto [found, fresh] = in_items_.try_emplace(name);
        if (fresh) found->second = member_values(items_, name);
        return item < found->second.size() ? plain_text(found->second[item]) : std::string();
    }

  private:
    const EncodedRequest& request_;
    const std::string_view items_;
    std::map<std::string_view, std::vector<std::string_view>> in_items_;
};

bool is_multiple(const Decimal& value, const Decimal& step) {
    return value.quantize(step, RoundingMode::down) == value;
}

std::string item_fault(const InstrumentFields& fields, const InstrumentLookup& lookup, Parameters& parameters,
                       std::size_t item) {
    const std::string id = parameters.of(item, fields.id);
    const std::optional<InstrumentRules> rules = id.empty() ? std::nullopt : lookup(id);
    if (!rules) return "";
    const auto fault = [&](std::string_view name, const Decimal& value, const char* how, const Decimal& rule,
                           const char* what) {
        return std::string(name) + " is " + value.to_string() + how + rule.to_string() + ", the " + what + " of " + id;
    };
    constexpr const char* uneven = ", not a multiple of ";
    for (const std::string_view name : fields.prices) {
        const auto price = Decimal::parse(parameters.of(item, name));
        if (price && !is_multiple(*price, rules->tick)) return fault(name, *price, uneven, rules->tick, "tick");
    }
    if (std::any_of(fields.not_in_lots.begin(), fields.not_in_lots.end(),
                    [&](const NamePair& other) { return parameters.of(item, other.first) == other.second; }))
        return "";
    for (const std::string_view name : fields.sizes) {
        const auto size = Decimal::parse(parameters.of(item, name));
        if (!size) continue;
        if (!is_multiple(*size, rules->lot)) return fault(name, *size, uneven, rules->lot, "lot");
        if (*size < rules->minimum) return fault(name, *size, ", less than ", rules->minimum, "smallest size");
    }
    return "";
}

}  // namespace

std::string against_rules(const InstrumentFields& fields, const InstrumentLookup& lookup, const EncodedRequest& request,
                          std::string_view items) {
    if (fields.id.empty()) return "";
    const std::size_t count = item_count(items);
    Parameters parameters(request, items);
    for (std::size_t i = 0; i < count; ++i) {
        std::string fault = item_fault(fields, lookup, parameters, i);
        if (!fault.empty()) return count == 1 ? fault : "[" + std::to_string(i) + "]." + fault;
    }
    return "";
}

}  // namespace exbind::detail
