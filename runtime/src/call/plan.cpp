#include "plan.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "exbind/decimal.hpp"
#include "exbind/detail/facts.hpp"
#include "json/json_scan.hpp"
#include "sign/percent.hpp"
#include "values/headers.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

// The value of a field for each item that the call sends.
std::vector<std::string> values_of(std::string_view name, std::size_t items,
                                   const std::vector<std::pair<std::string, std::string>>& query,
                                   std::string_view body) {
    std::vector<std::string> values(items);
    const auto parameter =
        std::find_if(query.begin(), query.end(), [name](const auto& entry) { return entry.first == name; });
    if (parameter != query.end()) {
        std::fill(values.begin(), values.end(), parameter->second);
        return values;
    }
    const auto found = member_values(body, name);
    for (std::size_t i = 0; i < std::min(items, found.size()); ++i) values[i] = found[i];
    return values;
}

constexpr std::string_view address = "ip";

// What stands for the caller in the key of a counter. Keys of one master account are not known to belong together; each
// then keeps to the whole limit.
std::string_view counter_of(CallerScope scope, std::string_view user) {
    switch (scope) {
        case CallerScope::user:
        case CallerScope::master:
            return user;
        case CallerScope::ip:
            return address;
    }
    return user;
}

/// The first parts of a value, with their separators; the whole value if `parts` is 0 or it has fewer.
std::string_view first_parts(std::string_view value, std::uint8_t parts, char separator) {
    std::size_t end = std::string_view::npos;
    for (std::uint8_t i = 0; i < parts; ++i) {
        end = value.find(separator, i == 0 ? 0 : end + 1);
        if (end == std::string_view::npos) return value;
    }
    return value.substr(0, end);
}

std::size_t count_parts(std::string_view value, char separator) {
    return value.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(value.begin(), value.end(), separator));
}

bool is_one_of(std::string_view value, std::string_view values) {
    while (true) {
        const std::size_t end = values.find('|');
        if (values.substr(0, end) == value) return true;
        if (end == std::string_view::npos) return false;
        values.remove_prefix(end + 1);
    }
}

/// Whether the value of the condition's field is as it asks. Without a value none is, but what asks for none.
bool fits(const LimitCondition& condition, std::string_view value) {
    if (condition.given) return !value.empty();
    if (!condition.values.empty()) return is_one_of(value, condition.values);
    if (condition.over == LimitCondition::no_number) return count_parts(value, condition.separator) == condition.parts;
    const auto number = Decimal::parse(value);
    return number && *number > Decimal(condition.over);
}

bool holds(const LimitCondition& condition, std::span<const std::string> stated, std::size_t items,
           std::string_view value) {
    bool result = true;
    if (condition.field.empty() && condition.items == 0)
        result = std::find(stated.begin(), stated.end(), condition.stated) != stated.end();
    if (!condition.field.empty()) result = fits(condition, value);
    if (condition.items != 0) result = result && items == condition.items;
    return result != condition.negated;
}

// The documented count after overrides and Options::limit_share.
std::uint32_t count_of(std::string_view operation, const Limit& limit, const LimitContext& context) {
    double count = limit.count;
    for (const LimitOverride& change : context.overrides) {
        if (change.of != "*" && change.of != operation && (limit.pool.empty() || change.of != limit.pool)) continue;
        if (change.per.count() != 0 && static_cast<std::uint64_t>(change.per.count()) != limit.window_ms) continue;
        count = (change.count ? *change.count : limit.count) * change.factor;
    }
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp(count * context.share, 1.0, most));
}

// 0.1 % longer than documented, since the exchange's clock and ours may differ in rate. (A clock being corrected runs
// up to 0.05 % fast or slow.)
std::chrono::microseconds window_of(const Limit& limit) {
    return std::chrono::microseconds(static_cast<std::int64_t>(limit.window_ms) * 1001);
}

}  // namespace

std::string_view listed_items(std::span<const std::pair<std::string, std::string>> parameters, std::string_view body,
                              std::span<const std::string_view> lists) {
    for (const std::string_view name : lists)
        for (const auto& [parameter, text] : parameters)
            if (parameter == name && text.starts_with('[') && item_count(text) > 0) return text;
    return listed_in(body, lists);
}

std::vector<LimitWindow> limit_windows(std::string_view operation, std::span<const Limit> limits,
                                       const LimitContext& context,
                                       const std::vector<std::pair<std::string, std::string>>& query,
                                       std::string_view body) {
    const std::string base = std::string(context.exchange) + '|' + std::string(context.host) + '|';
    // The exchange tells calls without a key apart by address, and this process has one.
    const std::string user = context.user.empty() ? std::string(address) : "user=" + std::string(context.user);
    const std::size_t items = item_count(body);
    std::map<std::string, LimitWindow> windows;
    for (std::size_t index = 0; index < limits.size(); ++index) {
        const Limit& limit = limits[index];
        const std::string window_ms = std::to_string(limit.window_ms);
        const std::string stem = base +
                                 (limit.pool.empty() ? std::string(operation) + '#' + std::to_string(index)
                                                     : "pool " + std::string(limit.pool)) +
                                 '/' + window_ms;
        std::vector<std::string> keys(items, stem);
        bool by_address = false;
        for (const LimitScope& scope : limit.scope) {
            if (const auto* caller = row_with<CallerScope>(scope.name)) {
                const std::string_view who = counter_of(caller->value, user);
                for (std::string& key : keys) (key += '|') += who;
                by_address = by_address || who == address;
            } else {
                const auto values = values_of(scope.name, items, query, body);
                for (std::size_t i = 0; i < items; ++i) {
                    keys[i] += '|' + std::string(scope.name) + '=' +
                               percent_encoded(first_parts(values[i], scope.parts, scope.separator));
                }
            }
        }
        std::vector<bool> applies(items, true);
        for (const LimitCondition& condition : limit.when) {
            const auto values = values_of(condition.field, items, query, body);
            for (std::size_t i = 0; i < items; ++i)
                applies[i] = applies[i] && holds(condition, context.conditions, items, values[i]);
        }
        std::map<std::string, std::uint32_t> uses;
        for (std::size_t i = 0; i < items; ++i)
            if (applies[i]) ++uses[keys[i]];
        for (const auto& [key, count] : uses) {
            const std::uint32_t cost = (limit.counts_orders ? count : 1) * limit.weight;
            LimitWindow& window = windows[key];
            const std::uint32_t most = count_of(operation, limit, context);
            window = {.key = key,
                      .count = window.count == 0 ? most : std::min(window.count, most),
                      .window = window_of(limit),
                      .cost = window.count == 0 ? cost : std::max(window.cost, cost),
                      .by_address = by_address,
                      .slow_start = context.slow_start,
                      .pool = std::string(limit.pool)};
        }
    }
    std::vector<LimitWindow> out;
    for (auto& [key, window] : windows) out.push_back(std::move(window));
    if (out.empty()) {
        out.push_back({.key = base + std::string(operation) + '|' + user,
                       .count = std::numeric_limits<std::uint32_t>::max(),
                       .by_address = context.user.empty()});
    }
    return out;
}

bool are_same_for_all_calls(std::span<const Limit> limits) {
    return std::all_of(limits.begin(), limits.end(), [](const Limit& limit) {
        return limit.when.empty() && std::all_of(limit.scope.begin(), limit.scope.end(), [](const LimitScope& scope) {
                   return row_with<CallerScope>(scope.name) != nullptr;
               });
    });
}

std::shared_ptr<const Route> Routes::of(const Operation& operation, std::size_t items,
                                        const std::function<std::vector<LimitWindow>()>& windows) {
    if (items != 1 || operation.limits.empty() || !are_same_for_all_calls(operation.limits))
        return limiter_.resolve(windows());
    {
        const std::lock_guard lock(mutex_);
        const auto known = known_.find(operation.limits.data());
        if (known != known_.end() && known->second.operation == operation.id) return known->second.route;
    }
    auto route = limiter_.resolve(windows());
    const std::lock_guard lock(mutex_);
    known_.insert_or_assign(operation.limits.data(), Known{std::string(operation.id), route});
    return route;
}

std::optional<Error> fault_of(const Plan& plan) {
    if (!is_token(plan.method) ||
        std::any_of(plan.method.begin(), plan.method.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
        return usage_error("method \"" + percent_encoded(plan.method) +
                           "\" is not one of HTTP's; write it like GET or POST");
    }
    if (!plan.path.starts_with('/'))
        return usage_error("path \"" + percent_encoded(plan.path) + "\" must begin with /");
    const auto odd = std::find_if(plan.path.begin(), plan.path.end(), [](char c) {
        return c <= ' ' || c >= 0x7F || c == '?' || c == '#' || c == '"' || c == '<' || c == '>' || c == '\\';
    });
    if (odd != plan.path.end()) {
        const char* const remedy =
            *odd == '?' ? "; give the query as separate name=value parameters" : "; percent-encode it";
        return usage_error("the path holds \"" +
                           (*odd > ' ' && *odd < 0x7F ? std::string(1, *odd) : percent_encoded({&*odd, 1})) + "\"" +
                           remedy);
    }
    for (const Header& header : plan.headers) {
        if (!is_token(header.name))
            return usage_error("\"" + percent_encoded(header.name) + "\" is not a header's name");
        if (!is_visible(header.value)) {
            return usage_error("header " + header.name + " holds a line break or another control character");
        }
    }
    return std::nullopt;
}

}  // namespace exbind::detail
