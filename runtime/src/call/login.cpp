#include "login.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "call_state.hpp"
#include "exbind/decimal.hpp"
#include "json/json_scan.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"
#include "values/timestamp.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::nanoseconds;

/// The value at a path in the payload, without quotes and escapes; empty if there is none. The payload may be a list
/// with one row.
std::string value_in(std::string_view payload, std::string_view path) {
    const std::string whole = (payload.starts_with('[') && !path.starts_with('[') ? "[0]." : "") + std::string(path);
    const auto found = values_at(payload, whole);
    return found.empty() || is_empty_value(found.front()) ? std::string() : plain_text(without_quotes(found.front()));
}

Error unfit(const std::string& what) {
    Error error;
    error.kind = ErrorKind::decode;
    error.outcome = Outcome::accepted;
    error.message = "the reply of the login " + what;
    return error;
}

/// How long a token is good from now on, as text in a unit: documents write numbers with and without quotes.
std::optional<nanoseconds> lifetime_of(std::string_view text, TimeUnit unit) {
    const auto number = Decimal::parse(text);
    if (!number || number->sign() <= 0) return std::nullopt;
    const double value = number->to_double();
    constexpr double longest = 100.0 * 366 * 86'400 * 1e9;
    return nanoseconds(static_cast<std::int64_t>(std::min(value * static_cast<double>(nanoseconds_in(unit)), longest)));
}

/// One login, from its beginning to its end.
struct Login {
    Login(std::shared_ptr<Core> core_, std::uint64_t number_) : core(std::move(core_)), number(number_) {}
    Login(const Login&) = delete;
    Login& operator=(const Login&) = delete;
    /// A call that could not start, or was given up with its client, tells nothing.
    ~Login() {
        try {
            if (!core->elsewhere()) end();
        } catch (...) {
            // No memory; those who wait look again when they give this login up.
        }
    }

    /// Tells the end, once.
    void end() {
        if (std::exchange(told, true)) return;
        if (succeeded) return core->token->succeeded(number, std::move(token));
        // No fault of the others who wait for it: one of them logs in instead.
        if (core->calls.is_closed() || error.message.empty()) error.kind = ErrorKind::cancelled;
        core->token->failed(number, std::move(error));
    }

    /// Reads the token; an error if it is not there.
    std::optional<Error> read(const HttpReply& reply) {
        const Session& session = *core->settings.exchange.session;
        const Envelope& envelope = core->settings.exchange_of(session.login->product).envelope;
        std::string_view payload = std::string_view(reply.body).substr(byte_order_mark_of(reply.body).size());
        if (!envelope.payload.empty()) {
            const auto found = member_values(payload, envelope.payload);
            payload = found.empty() ? std::string_view{} : found.front();
        }
        payload = trimmed(payload);
        std::string text = value_in(payload, session.token);
        token.text = Secret(text);
        const bool fits = !text.empty() && text.size() <= longest_token && is_visible(text);
        wipe(text);
        if (!fits) return unfit("has no token at \"" + std::string(session.token) + '"');
        // From when it was sent: the exchange's count cannot have begun before.
        const TimePoint now = core->clock.now();
        const TimePoint began = now - (std::chrono::steady_clock::now() - sent);
        if (!session.ends.empty()) {
            const auto ends = time_of(value_in(payload, session.ends), session.unit);
            if (!ends) return unfit("has no time at \"" + std::string(session.ends) + '"');
            token.ends = *ends;
        } else if (!session.lifetime.empty()) {
            const auto length = lifetime_of(value_in(payload, session.lifetime), session.unit);
            if (!length) return unfit("has no length of time at \"" + std::string(session.lifetime) + '"');
            token.ends = began + *length;
        } else if (session.lasts_ms != 0) {
            token.ends = began + std::chrono::milliseconds(session.lasts_ms);
        } else {
            return std::nullopt;
        }
        if (token.ends <= now) return unfit("holds a token that has ended");
        // Of one that is good for a short time, the first half is used.
        token.renews =
            std::max(token.ends - std::chrono::milliseconds(session.renew_before_ms), began + (token.ends - began) / 2);
        return std::nullopt;
    }

    static constexpr std::size_t longest_token = 16 * 1024;

    const std::shared_ptr<Core> core;
    const std::uint64_t number;
    Error error;
    Token token;
    SteadyTime sent{};
    bool succeeded = false;
    bool told = false;
};

Plan login_plan(const Core& core) {
    const Operation& operation = *core.settings.exchange.session->login;
    RawRequest request;
    request.method = std::string(operation.method);
    request.path = std::string(operation.path);
    request.auth = RawAuth::signed_;
    request.operation = &operation;
    Plan plan = plan_of(core, request);
    plan.login = true;
    // It changes nothing of the account, so that it may be tried again whatever its method is.
    plan.read = !operation.writes;
    // Public ones follow a recipe if one is for them: it then sends what names the caller.
    if (plan.session || (operation.auth == Auth::public_ && !core.requests.has_recipe(plan))) plan.sign = false;
    plan.session = false;
    return plan;
}

}  // namespace

void log_in(const std::shared_ptr<Core>& core, std::uint64_t number, LimitPolicy policy) {
    const auto login = std::make_shared<Login>(core, number);
    const auto call = std::make_shared<CallState>(
        core, std::make_shared<const Plan>(login_plan(*core)), CallSettings{core->settings.options.timeout, policy},
        Sink{login,
             {},
             nullptr,
             &login->error,
             &login->succeeded,
             [login = login.get()](const HttpReply& reply) { return login->read(reply); },
             &login->sent});
    call->then_at_once([login] { login->end(); });
    call->launch();
}

}  // namespace exbind::detail
