#include "mock/tokens.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

#include "mock/timestamps.hpp"
#include "spec/envelope.hpp"

namespace exbind::mock {
namespace {

using std::chrono::milliseconds;

/// A text if one stood there, otherwise a number.
Json as_before(const Json& before, std::int64_t value) {
    return before.is_string() ? Json(std::to_string(value)) : Json(value);
}

std::optional<double> number_of(const Json& value) {
    if (value.is_number()) return value.get<double>();
    if (!value.is_string()) return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

double milliseconds_in(spec::TimeUnit unit) {
    switch (unit) {
        case spec::TimeUnit::seconds:
            return 1000;
        case spec::TimeUnit::microseconds:
            return 1e-3;
        case spec::TimeUnit::nanoseconds:
            return 1e-6;
        default:
            return 1;
    }
}

/// The member at a path below the payload, made if it is missing. A payload that is a list has its first row meant.
Json& member_at(Json& payload, std::string_view path) {
    Json* at = &payload;
    if (payload.is_array() && !path.starts_with('[')) {
        if (payload.empty()) payload.push_back(Json::object());
        at = &payload.front();
    }
    for (const spec::PathStep& step : spec::path_steps(path).value_or(std::vector<spec::PathStep>{})) {
        if (step.member.empty()) {
            if (!at->is_array()) *at = Json::array();
            while (at->size() <= step.item) at->push_back(nullptr);
            at = &(*at)[step.item];
        } else {
            if (!at->is_object()) *at = Json::object();
            at = &(*at)[step.member];
        }
    }
    return *at;
}

}  // namespace

void Tokens::hand_out(const spec::Exchange& exchange, milliseconds lifetime, Time now, std::string& body) {
    const spec::Session& session = *exchange.session;
    auto reply = Json::parse(body, nullptr, false);
    if (reply.is_discarded() || spec::says_success(exchange.envelope, reply) == false) return;
    Json* payload = &reply;
    if (!exchange.envelope.payload.empty()) {
        if (!reply.is_object()) return;
        payload = &reply[exchange.envelope.payload];
    }
    const std::string token = "mock-token-" + std::to_string(++handed_out_);
    member_at(*payload, session.token) = token;
    const double unit = milliseconds_in(session.unit);
    if (lifetime == milliseconds{0} && !session.lifetime.empty()) {
        const double told = number_of(member_at(*payload, session.lifetime)).value_or(0) * unit;
        constexpr double longest = 366.0 * 86'400'000;
        lifetime = milliseconds(static_cast<std::int64_t>(std::min(told, longest)));
    }
    if (lifetime == milliseconds{0}) lifetime = milliseconds(session.lasts_ms);
    if (lifetime <= milliseconds{0}) lifetime = std::chrono::hours(1);
    open_[token] = now + lifetime;
    if (!session.lifetime.empty()) {
        Json& told = member_at(*payload, session.lifetime);
        told = as_before(told, static_cast<std::int64_t>(static_cast<double>(lifetime.count()) / unit));
    }
    if (!session.ends.empty()) {
        Json& told = member_at(*payload, session.ends);
        const auto ends = std::chrono::floor<milliseconds>(now + lifetime).time_since_epoch().count();
        told = session.unit == spec::TimeUnit::iso8601
                   ? Json(iso8601(ends))
                   : as_before(told, static_cast<std::int64_t>(static_cast<double>(ends) / unit));
    }
    body = reply.dump();
}

bool Tokens::knows(const std::string& token, Time now) const {
    const auto found = open_.find(token);
    return found != open_.end() && now < found->second;
}

bool Tokens::takes_next(const std::string& nonce) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(nonce.data(), nonce.data() + nonce.size(), value);
    if (fault != std::errc{} || end != nonce.data() + nonce.size() || value <= last_nonce_) return false;
    last_nonce_ = value;
    return true;
}

}  // namespace exbind::mock
