// Generated from specs/deribit/session.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations of session.
namespace exbind::inline v0_1::deribit::session {

using exbind::operator<<;
using exbind::to_string;

enum class Scope : std::uint8_t {
    connection = 0,
    account = 1,
};
const detail::EnumTable& exbind_table(Scope);

enum class DisableCancelOnDisconnect : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(DisableCancelOnDisconnect);

enum class EnableCancelOnDisconnect : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(EnableCancelOnDisconnect);

enum class PrivateUnsubscribeAll : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(PrivateUnsubscribeAll);

enum class GrantType : std::uint8_t {
    client_credentials = 0,
    client_signature = 1,
    refresh_token = 2,
};
const detail::EnumTable& exbind_table(GrantType);

enum class AuthScope : std::uint8_t {
    connection = 0,
    session_name = 1,    ///< "session:name"
    expires_number = 2,  ///< "expires:NUMBER"
    ip_addr = 3,         ///< "ip:ADDR"
};
const detail::EnumTable& exbind_table(AuthScope);

enum class TokenType : std::uint8_t {
    bearer = 0,
};
const detail::EnumTable& exbind_table(TokenType);

enum class DisableHeartbeat : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(DisableHeartbeat);

enum class SetHeartbeat : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetHeartbeat);

enum class UnsubscribeAll : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(UnsubscribeAll);

/// Parameters of Api::disable_cancel_on_disconnect.
struct DisableCancelOnDisconnectRequest {
    NamedOnly named{};
    Open<Scope> scope{};  ///< what the token may do
};

/// Parameters of Api::enable_cancel_on_disconnect.
struct EnableCancelOnDisconnectRequest {
    NamedOnly named{};
    Open<Scope> scope{};  ///< what the token may do
};

/// Parameters of Api::get_cancel_on_disconnect.
struct GetCancelOnDisconnectRequest {
    NamedOnly named{};
    Open<Scope> scope{};  ///< what the token may do
};

/// Reply of Api::get_cancel_on_disconnect.
struct GetCancelOnDisconnect {
    Open<Scope> scope{};            ///< what the token may do
    std::optional<bool> enabled{};  ///< whether it is switched on

    bool operator==(const GetCancelOnDisconnect&) const = default;
};

/// Parameters of Api::logout.
struct LogoutRequest {
    NamedOnly named{};
    Optional<bool> invalidate_token{};
};

/// Parameters of Api::private_subscribe.
struct PrivateSubscribeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> channels;  ///< channels of streams
    Optional<std::string> label{};           ///< your own text for the order; e.g. TestLabel1
};

/// Parameters of Api::private_unsubscribe.
struct PrivateUnsubscribeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> channels;  ///< channels of streams
};

/// Parameters of Api::auth.
struct AuthRequest {
    NamedOnly named{};
    Required<Open<GrantType>> grant_type;
    Optional<std::string> client_id{};  ///< client by number; in keys: their public part; conditional; e.g. fo7WAPRm4P
    Optional<Secret> client_secret{};   ///< secret part of the key; conditional; e.g. W0H6FJW4IRPZ1MOQ8FP6KMC5RZDUUKXS
    Optional<Secret> refresh_token{};   ///< gets a new token; conditional
    Optional<TimePoint> timestamp{};    ///< when it happened; conditional; Unix milliseconds
    Optional<std::string> signature{};  ///< conditional
    Optional<std::string> nonce{};      ///< ties the two sides of the trade
    Optional<std::string> data{};       ///< the rows
    Optional<std::string> state{};      ///< how far it has come
    Open<AuthScope> scope{};            ///< what the token may do
};

/// Reply of Api::auth.
struct Auth {
    Secret access_token{};                     ///< token for calls; e.g. 843SehgeX5n6XxEU4XbABx4Cny5Akai5iHiJePTsvUw7
    Open<TokenType> token_type{};
    std::optional<std::int64_t> expires_in{};  ///< seconds until the token ends; e.g. 315360000
    Secret refresh_token{};                    ///< gets a new token; e.g. 6faf8L36JdaSqsjCEEiwqifPpj6JB18RWwiWHrsGTZ91
    std::string scope{};                       ///< what the token may do
    std::string state{};                       ///< how far it has come
    std::string sid{};                         ///< session by name
    Vector<std::string> enabled_features{};    ///< restrictions that are switched on
    std::string mandatory_tfa_status{};        ///< e.g. enabled
    std::optional<bool> google_login{};

    bool operator==(const Auth&) const = default;
};

/// Parameters of Api::exchange_token.
struct ExchangeTokenRequest {
    NamedOnly named{};
    /// gets a new token; e.g. 1568800656974.1CWcuzUS.MGy49NK4hpTwvR1OYWfpqMEkH4T4oDg4tNIcr...
    Required<Secret> refresh_token;
    Required<std::int64_t> subject_id;  ///< e.g. 10
    Optional<std::string> scope{};      ///< what the token may do
};

/// Reply of Api::exchange_token and Api::fork_token.
struct ForkToken {
    Secret access_token{};                     ///< token for calls; e.g. 843SehgeX5n6XxEU4XbABx4Cny5Akai5iHiJePTsvUw7
    Open<TokenType> token_type{};
    std::optional<std::int64_t> expires_in{};  ///< seconds until the token ends; e.g. 315360000
    Secret refresh_token{};                    ///< gets a new token; e.g. 6faf8L36JdaSqsjCEEiwqifPpj6JB18RWwiWHrsGTZ91
    std::string scope{};                       ///< what the token may do
    std::string sid{};                         ///< session by name

    bool operator==(const ForkToken&) const = default;
};
using ExchangeToken = ForkToken;

/// Parameters of Api::fork_token.
struct ForkTokenRequest {
    NamedOnly named{};
    /// gets a new token; e.g. 1568800656974.1CWcuzUS.MGy49NK4hpTwvR1OYWfpqMEkH4T4oDg4tNIcr...
    Required<Secret> refresh_token;
    Required<std::string> session_name;  ///< e.g. forked_session_name
};

/// Parameters of Api::set_heartbeat.
struct SetHeartbeatRequest {
    NamedOnly named{};
    Required<Decimal> interval;  ///< seconds that the protection counts over; e.g. 30
};

/// Parameters of Api::subscribe.
struct SubscribeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> channels;  ///< channels of streams
};

/// Parameters of Api::unsubscribe.
struct UnsubscribeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> channels;  ///< channels of streams
};

/// The operations of session. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/disable_cancel_on_disconnect
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<DisableCancelOnDisconnect>>
    disable_cancel_on_disconnect(DisableCancelOnDisconnectRequest request = {}) const;

    /// GET /api/v2/private/enable_cancel_on_disconnect
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<EnableCancelOnDisconnect>>
    enable_cancel_on_disconnect(EnableCancelOnDisconnectRequest request = {}) const;

    /// GET /api/v2/private/get_cancel_on_disconnect
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetCancelOnDisconnect> get_cancel_on_disconnect(GetCancelOnDisconnectRequest request = {}) const;

    /// GET /api/v2/private/logout
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Acknowledged> logout(LogoutRequest request = {}) const;

    /// GET /api/v2/private/subscribe
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Vector<std::string>> private_subscribe(PrivateSubscribeRequest request) const;

    /// GET /api/v2/private/unsubscribe
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Vector<std::string>> private_unsubscribe(PrivateUnsubscribeRequest request) const;

    /// GET /api/v2/private/unsubscribe_all
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<PrivateUnsubscribeAll>> private_unsubscribe_all() const;

    /// GET /api/v2/public/auth
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Auth> auth(AuthRequest request) const;

    /// GET /api/v2/public/disable_heartbeat
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Open<DisableHeartbeat>> disable_heartbeat() const;

    /// GET /api/v2/public/exchange_token
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<ForkToken> exchange_token(ExchangeTokenRequest request) const;

    /// GET /api/v2/public/fork_token
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<ForkToken> fork_token(ForkTokenRequest request) const;

    /// GET /api/v2/public/set_heartbeat
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Open<SetHeartbeat>> set_heartbeat(SetHeartbeatRequest request) const;

    /// GET /api/v2/public/subscribe
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<std::string>> subscribe(SubscribeRequest request) const;

    /// GET /api/v2/public/unsubscribe
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<std::string>> unsubscribe(UnsubscribeRequest request) const;

    /// GET /api/v2/public/unsubscribe_all
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Open<UnsubscribeAll>> unsubscribe_all() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DisableCancelOnDisconnectRequest*);
const detail::ObjectTable& exbind_table(const EnableCancelOnDisconnectRequest*);
const detail::ObjectTable& exbind_table(const GetCancelOnDisconnectRequest*);
const detail::ObjectTable& exbind_table(const GetCancelOnDisconnect*);
const detail::ObjectTable& exbind_table(const LogoutRequest*);
const detail::ObjectTable& exbind_table(const PrivateSubscribeRequest*);
const detail::ObjectTable& exbind_table(const PrivateUnsubscribeRequest*);
const detail::ObjectTable& exbind_table(const AuthRequest*);
const detail::ObjectTable& exbind_table(const Auth*);
const detail::ObjectTable& exbind_table(const ExchangeTokenRequest*);
const detail::ObjectTable& exbind_table(const ForkToken*);
const detail::ObjectTable& exbind_table(const ForkTokenRequest*);
const detail::ObjectTable& exbind_table(const SetHeartbeatRequest*);
const detail::ObjectTable& exbind_table(const SubscribeRequest*);
const detail::ObjectTable& exbind_table(const UnsubscribeRequest*);

}  // namespace exbind::deribit::session
