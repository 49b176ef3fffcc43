#include "instruments.hpp"

#include <algorithm>
#include <vector>

#include "json/json_scan.hpp"

namespace exbind::detail {
namespace {

/// The parameters of one item of a write, by name.
class Parameters {
  public:
    Parameters(const EncodedRequest& request, std::string_view items, std::size_t index)
        : request_(request), items_(items), index_(index) {}

    std::string operator[](std::string_view name) const {
        for (const auto* values : {&request_.query, &request_.path, &request_.form})
            for (const auto& [key, value] : *values)
                if (key == name) return value;
        const auto found = member_values(items_, name);
        return index_ < found.size() ? plain_text(found[index_]) : std::string();
    }

  private:
    const EncodedRequest& request_;
    const std::string_view items_;
    const std::size_t index_;
};

bool is_multiple(const Decimal& value, const Decimal& step) {
    return value.quantize(step, RoundingMode::down) == value;
}

std::string item_fault(const InstrumentFields& fields, const InstrumentLookup& lookup, const Parameters& parameters) {
    const std::string id = parameters[fields.id];
    const std::optional<InstrumentRules> rules = id.empty() ? std::nullopt : lookup(id);
    if (!rules) return "";
    const auto of = [&](const char* what) { return std::string(", the ") + what + " of " + id; };
    for (const std::string_view name : fields.prices) {
        const auto price = Decimal::parse(parameters[name]);
        if (price && !is_multiple(*price, rules->tick))
            return std::string(name) + " is " + price->to_string() + ", not a multiple of " + rules->tick.to_string() +
                   of("tick");
    }
    if (std::any_of(fields.not_in_lots.begin(), fields.not_in_lots.end(),
                    [&](const NamePair& other) { return parameters[other.first] == other.second; }))
        return "";
    for (const std::string_view name : fields.sizes) {
        const auto size = Decimal::parse(parameters[name]);
        if (!size) continue;
        if (!is_multiple(*size, rules->lot))
            return std::string(name) + " is " + size->to_string() + ", not a multiple of " + rules->lot.to_string() +
                   of("lot");
        if (*size < rules->minimum)
            return std::string(name) + " is " + size->to_string() + ", less than " + rules->minimum.to_string() +
                   of("smallest size");
    }
    return "";
}

}  // namespace

std::string against_rules(const InstrumentFields& fields, const InstrumentLookup& lookup, const EncodedRequest& request,
                          std::string_view items) {
    if (fields.id.empty()) return "";
    const std::size_t count = item_count(items);
    for (std::size_t i = 0; i < count; ++i) {
        std::string fault = item_fault(fields, lookup, Parameters(request, items, i));
        if (!fault.empty()) return count == 1 ? fault : "[" + std::to_string(i) + "]." + fault;
    }
    return "";
}

}  // namespace exbind::detail
