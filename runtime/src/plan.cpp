#include "plan.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "json_scan.hpp"
#include "percent.hpp"
#include "signer.hpp"

namespace exbind::detail {
namespace {

// The values of a field for each item that the call sends: one for a call that sends one thing.
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

std::uint32_t shared_count(std::uint32_t count, double share) {
    return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(static_cast<double>(count) * share));
}

bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

}  // namespace

std::vector<LimitWindow> limit_windows(std::string_view operation, std::span<const Limit> limits,
                                       const LimitContext& context,
                                       const std::vector<std::pair<std::string, std::string>>& query,
                                       std::string_view body) {
    const std::string base = std::string(context.exchange) + '|' + std::string(context.host) + '|';
    // Calls without a key are told apart by address, and this process has one.
    const std::string user = context.user.empty() ? "ip" : "user=" + std::string(context.user);
    if (limits.empty()) {
        return {{base + std::string(operation) + '|' + user, std::numeric_limits<std::uint32_t>::max(), {}, 1}};
    }
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
        for (const std::string_view scope : limit.scope) {
            if (scope == "user" || scope == "master" || scope == "ip") {
                // Keys of one master account are not known to belong together; each then keeps to the whole limit.
                for (std::string& key : keys) key += '|' + (scope == "ip" ? std::string("ip") : user);
            } else {
                const auto values = values_of(scope, items, query, body);
                for (std::size_t i = 0; i < items; ++i)
                    keys[i] += '|' + std::string(scope) + '=' + percent_encoded(values[i]);
            }
        }
        std::map<std::string, std::uint32_t> uses;
        for (const std::string& key : keys) ++uses[key];
        for (const auto& [key, count] : uses) {
            const std::uint32_t cost = (limit.counts_orders ? count : 1) * limit.weight;
            LimitWindow& window = windows[key];
            const std::uint32_t most = shared_count(limit.count, context.share);
            window = {key, window.count == 0 ? most : std::min(window.count, most),
                      std::chrono::milliseconds(static_cast<std::int64_t>(limit.window_ms)),
                      std::max(window.cost, cost)};
        }
    }
    std::vector<LimitWindow> out;
    for (auto& [key, window] : windows) out.push_back(std::move(window));
    return out;
}

bool is_read(std::string_view method) {
    return method == "GET" || method == "HEAD";
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
        if (!fits_header(header.value)) {
            return usage_error("header " + header.name + " holds a line break or another control character");
        }
    }
    return std::nullopt;
}

}  // namespace exbind::detail
