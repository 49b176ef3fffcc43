#include "mock/uses.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "spec/batch.hpp"
#include "spec/limits.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

bool holds(const spec::LimitCondition& condition, const Parameters& parameters, std::size_t item) {
    if (condition.items != 0 && parameters.items() != condition.items) return false;
    if (condition.field.empty()) return condition.items != 0;
    const auto value = parameters.value(condition.field, item).value_or("");
    if (condition.given) return !value.empty();
    if (!condition.values.empty())
        return std::find(condition.values.begin(), condition.values.end(), value) != condition.values.end();
    if (condition.over) {
        char* end = nullptr;
        const double number = std::strtod(value.c_str(), &end);
        return end != value.c_str() && *end == '\0' && number > static_cast<double>(*condition.over);
    }
    return !value.empty() && text::split(value, condition.separator.front()).size() == condition.parts;
}

bool applies(const spec::Exchange& exchange, const spec::Limit& limit, const Parameters& parameters, std::size_t item) {
    return std::all_of(limit.when.begin(), limit.when.end(), [&](const std::string& word) {
        const auto* condition = spec::find_condition(exchange, word);
        return condition != nullptr && holds(*condition, parameters, item) != spec::is_negated(word);
    });
}

std::string counted_caller(spec::CallerScope scope, const Parameters& parameters, bool has_key) {
    switch (scope) {
        case spec::CallerScope::user:
        case spec::CallerScope::master:
            if (has_key) return "user";
            break;
        case spec::CallerScope::ip:
            break;
    }
    return parameters.request->http->peer;
}

std::string counted_value(const std::string& value, const spec::CountedBy& by) {
    if (by.parts == 0) return value;
    std::string result;
    std::uint32_t count = 0;
    for (const auto part : text::split(value, by.separator.front())) {
        if (count++ == by.parts) break;
        result += by.separator;
        result += part;
    }
    return result;
}

}  // namespace

std::vector<Use> uses_of(const spec::Exchange& exchange, const Route& route, const Parameters& sent, bool has_key) {
    const auto lists = spec::batch_lists(exchange, *route.group, *route.operation);
    const Parameters parameters = unfolded(sent, lists.value_or(std::vector<std::string>{}));
    std::vector<Use> uses;
    const spec::Type* type = route.group->type(route.operation->request.type);
    for (std::size_t i = 0; i < route.operation->limits.size(); ++i) {
        const auto& limit = route.operation->limits[i];
        const auto scope = spec::counted_by(exchange, type, limit);
        const auto window = std::to_string(limit.count) + '/' + std::to_string(limit.window_ms);
        const auto name = limit.pool.empty() ? route.id + ' ' + std::to_string(i) : "pool " + limit.pool;
        std::map<std::string, std::uint32_t> amounts;
        for (std::size_t item = 0; item < parameters.items(); ++item) {
            if (!applies(exchange, limit, parameters, item)) continue;
            std::string key = name + ' ' + window;
            for (const auto& by : scope) {
                key += '\n';
                const auto* caller = detail::row_with<spec::CallerScope>(by.word);
                key += caller != nullptr ? counted_caller(caller->value, parameters, has_key)
                                         : counted_value(parameters.value(by.word, item).value_or(""), by);
            }
            auto& amount = amounts[key];
            if (limit.unit == spec::LimitUnit::order || amount == 0) ++amount;
        }
        for (const auto& [key, amount] : amounts)
            uses.push_back({key, limit.count, std::chrono::milliseconds(limit.window_ms), amount * limit.weight});
    }
    return uses;
}

}  // namespace exbind::mock
