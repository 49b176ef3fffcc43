// Generated from specs/deribit/session.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/session.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::session {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view scope_values[] = {"connection", "account"};
constexpr detail::EnumTable scope_table{"Scope", scope_values};

constexpr std::string_view disable_cancel_on_disconnect_values[] = {"ok"};
constexpr detail::EnumTable disable_cancel_on_disconnect_table{
    "DisableCancelOnDisconnect",
    disable_cancel_on_disconnect_values,
};

constexpr std::string_view enable_cancel_on_disconnect_values[] = {"ok"};
constexpr detail::EnumTable enable_cancel_on_disconnect_table{
    "EnableCancelOnDisconnect",
    enable_cancel_on_disconnect_values,
};

constexpr std::string_view private_unsubscribe_all_values[] = {"ok"};
constexpr detail::EnumTable private_unsubscribe_all_table{"PrivateUnsubscribeAll", private_unsubscribe_all_values};

constexpr std::string_view grant_type_values[] = {"client_credentials", "client_signature", "refresh_token"};
constexpr detail::EnumTable grant_type_table{"GrantType", grant_type_values};

constexpr std::string_view auth_scope_values[] = {"connection", "session:name", "expires:NUMBER", "ip:ADDR"};
constexpr detail::EnumTable auth_scope_table{"AuthScope", auth_scope_values};

constexpr std::string_view token_type_values[] = {"bearer"};
constexpr detail::EnumTable token_type_table{"TokenType", token_type_values};

constexpr std::string_view disable_heartbeat_values[] = {"ok"};
constexpr detail::EnumTable disable_heartbeat_table{"DisableHeartbeat", disable_heartbeat_values};

constexpr std::string_view set_heartbeat_values[] = {"ok"};
constexpr detail::EnumTable set_heartbeat_table{"SetHeartbeat", set_heartbeat_values};

constexpr std::string_view unsubscribe_all_values[] = {"ok"};
constexpr detail::EnumTable unsubscribe_all_table{"UnsubscribeAll", unsubscribe_all_values};

constexpr detail::Field disable_cancel_on_disconnect_request_fields[] = {
    {"scope", offsetof(DisableCancelOnDisconnectRequest, scope), detail::enumeration(scope_table), detail::In::query},
};
constexpr detail::ObjectTable disable_cancel_on_disconnect_request_table =
    detail::table_of<DisableCancelOnDisconnectRequest>(
        "DisableCancelOnDisconnectRequest", disable_cancel_on_disconnect_request_fields);

constexpr detail::Field enable_cancel_on_disconnect_request_fields[] = {
    {"scope", offsetof(EnableCancelOnDisconnectRequest, scope), detail::enumeration(scope_table), detail::In::query},
};
constexpr detail::ObjectTable enable_cancel_on_disconnect_request_table =
    detail::table_of<EnableCancelOnDisconnectRequest>(
        "EnableCancelOnDisconnectRequest", enable_cancel_on_disconnect_request_fields);

constexpr detail::Field get_cancel_on_disconnect_request_fields[] = {
    {"scope", offsetof(GetCancelOnDisconnectRequest, scope), detail::enumeration(scope_table), detail::In::query},
};
constexpr detail::ObjectTable get_cancel_on_disconnect_request_table =
    detail::table_of<GetCancelOnDisconnectRequest>(
        "GetCancelOnDisconnectRequest", get_cancel_on_disconnect_request_fields);

constexpr detail::Field get_cancel_on_disconnect_fields[] = {
    {"scope", offsetof(GetCancelOnDisconnect, scope), detail::enumeration(scope_table)},
    {"enabled", offsetof(GetCancelOnDisconnect, enabled), detail::boolean()},
};
constexpr detail::ObjectTable get_cancel_on_disconnect_table =
    detail::table_of<GetCancelOnDisconnect>("GetCancelOnDisconnect", get_cancel_on_disconnect_fields);

constexpr detail::Field logout_request_fields[] = {
    {"invalidate_token", offsetof(LogoutRequest, invalidate_token), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable logout_request_table =
    detail::table_of<LogoutRequest>("LogoutRequest", logout_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field private_subscribe_request_fields[] = {
    {"channels", offsetof(PrivateSubscribeRequest, channels), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
    {"label", offsetof(PrivateSubscribeRequest, label), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable private_subscribe_request_table =
    detail::table_of<PrivateSubscribeRequest>("PrivateSubscribeRequest", private_subscribe_request_fields);

constexpr detail::Field private_unsubscribe_request_fields[] = {
    {"channels", offsetof(PrivateUnsubscribeRequest, channels), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable private_unsubscribe_request_table =
    detail::table_of<PrivateUnsubscribeRequest>("PrivateUnsubscribeRequest", private_unsubscribe_request_fields);

constexpr detail::Field auth_request_fields[] = {
    {"grant_type", offsetof(AuthRequest, grant_type), detail::enumeration(grant_type_table, detail::Holder::required),
     detail::In::query},
    {"client_id", offsetof(AuthRequest, client_id), detail::string(detail::Holder::optional), detail::In::query},
    {"client_secret", offsetof(AuthRequest, client_secret), detail::secret(detail::Holder::optional),
     detail::In::query},
    {"refresh_token", offsetof(AuthRequest, refresh_token), detail::secret(detail::Holder::optional),
     detail::In::query},
    {"timestamp", offsetof(AuthRequest, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"signature", offsetof(AuthRequest, signature), detail::string(detail::Holder::optional), detail::In::query},
    {"nonce", offsetof(AuthRequest, nonce), detail::string(detail::Holder::optional), detail::In::query},
    {"data", offsetof(AuthRequest, data), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(AuthRequest, state), detail::string(detail::Holder::optional), detail::In::query},
    {"scope", offsetof(AuthRequest, scope), detail::enumeration(auth_scope_table), detail::In::query},
};
constexpr detail::ObjectTable auth_request_table = detail::table_of<AuthRequest>("AuthRequest", auth_request_fields);

constexpr detail::Field auth_fields[] = {
    {"access_token", offsetof(Auth, access_token), detail::secret()},
    {"token_type", offsetof(Auth, token_type), detail::enumeration(token_type_table)},
    {"expires_in", offsetof(Auth, expires_in), detail::integer()},
    {"refresh_token", offsetof(Auth, refresh_token), detail::secret()},
    {"scope", offsetof(Auth, scope), detail::string()},
    {"state", offsetof(Auth, state), detail::string()},
    {"sid", offsetof(Auth, sid), detail::string()},
    {"enabled_features", offsetof(Auth, enabled_features), detail::list(list_of_string)},
    {"mandatory_tfa_status", offsetof(Auth, mandatory_tfa_status), detail::string()},
    {"google_login", offsetof(Auth, google_login), detail::boolean()},
};
constexpr detail::ObjectTable auth_table = detail::table_of<Auth>("Auth", auth_fields);

constexpr detail::Field exchange_token_request_fields[] = {
    {"refresh_token", offsetof(ExchangeTokenRequest, refresh_token), detail::secret(detail::Holder::required),
     detail::In::query},
    {"subject_id", offsetof(ExchangeTokenRequest, subject_id), detail::integer(detail::Holder::required),
     detail::In::query},
    {"scope", offsetof(ExchangeTokenRequest, scope), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable exchange_token_request_table =
    detail::table_of<ExchangeTokenRequest>("ExchangeTokenRequest", exchange_token_request_fields);

constexpr detail::Field fork_token_fields[] = {
    {"access_token", offsetof(ForkToken, access_token), detail::secret()},
    {"token_type", offsetof(ForkToken, token_type), detail::enumeration(token_type_table)},
    {"expires_in", offsetof(ForkToken, expires_in), detail::integer()},
    {"refresh_token", offsetof(ForkToken, refresh_token), detail::secret()},
    {"scope", offsetof(ForkToken, scope), detail::string()},
    {"sid", offsetof(ForkToken, sid), detail::string()},
};
constexpr detail::ObjectTable fork_token_table = detail::table_of<ForkToken>("ForkToken", fork_token_fields);

constexpr detail::Field fork_token_request_fields[] = {
    {"refresh_token", offsetof(ForkTokenRequest, refresh_token), detail::secret(detail::Holder::required),
     detail::In::query},
    {"session_name", offsetof(ForkTokenRequest, session_name), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable fork_token_request_table =
    detail::table_of<ForkTokenRequest>("ForkTokenRequest", fork_token_request_fields);

constexpr detail::Field set_heartbeat_request_fields[] = {
    {"interval", offsetof(SetHeartbeatRequest, interval),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable set_heartbeat_request_table =
    detail::table_of<SetHeartbeatRequest>("SetHeartbeatRequest", set_heartbeat_request_fields);

constexpr detail::Field subscribe_request_fields[] = {
    {"channels", offsetof(SubscribeRequest, channels), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable subscribe_request_table =
    detail::table_of<SubscribeRequest>("SubscribeRequest", subscribe_request_fields);

constexpr detail::Field unsubscribe_request_fields[] = {
    {"channels", offsetof(UnsubscribeRequest, channels), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable unsubscribe_request_table =
    detail::table_of<UnsubscribeRequest>("UnsubscribeRequest", unsubscribe_request_fields);

constexpr detail::Type disable_cancel_on_disconnect_reply = detail::enumeration(disable_cancel_on_disconnect_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit disable_cancel_on_disconnect_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation disable_cancel_on_disconnect_operation{
    .id = "session.disable_cancel_on_disconnect",
    .method = "GET",
    .path = "/api/v2/private/disable_cancel_on_disconnect",
    .auth = detail::Auth::private_,
    .limits = disable_cancel_on_disconnect_limits,
    .request = &disable_cancel_on_disconnect_request_table,
    .reply = &disable_cancel_on_disconnect_reply,
    .writes = true,
};

constexpr detail::Type enable_cancel_on_disconnect_reply = detail::enumeration(enable_cancel_on_disconnect_table);
constexpr detail::Limit enable_cancel_on_disconnect_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation enable_cancel_on_disconnect_operation{
    .id = "session.enable_cancel_on_disconnect",
    .method = "GET",
    .path = "/api/v2/private/enable_cancel_on_disconnect",
    .auth = detail::Auth::private_,
    .limits = enable_cancel_on_disconnect_limits,
    .request = &enable_cancel_on_disconnect_request_table,
    .reply = &enable_cancel_on_disconnect_reply,
    .writes = true,
};

constexpr detail::Type get_cancel_on_disconnect_reply = detail::object(get_cancel_on_disconnect_table);
constexpr detail::Limit get_cancel_on_disconnect_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_cancel_on_disconnect_operation{
    .id = "session.get_cancel_on_disconnect",
    .method = "GET",
    .path = "/api/v2/private/get_cancel_on_disconnect",
    .auth = detail::Auth::private_,
    .limits = get_cancel_on_disconnect_limits,
    .request = &get_cancel_on_disconnect_request_table,
    .reply = &get_cancel_on_disconnect_reply,
};

constexpr detail::Limit logout_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation logout_operation{
    .id = "session.logout",
    .method = "GET",
    .path = "/api/v2/private/logout",
    .auth = detail::Auth::private_,
    .limits = logout_limits,
    .request = &logout_request_table,
    .writes = true,
};

constexpr detail::Type private_subscribe_reply = detail::list(list_of_string);
constexpr detail::Limit private_subscribe_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation private_subscribe_operation{
    .id = "session.private_subscribe",
    .method = "GET",
    .path = "/api/v2/private/subscribe",
    .auth = detail::Auth::private_,
    .limits = private_subscribe_limits,
    .request = &private_subscribe_request_table,
    .reply = &private_subscribe_reply,
    .writes = true,
};

constexpr detail::Type private_unsubscribe_reply = detail::list(list_of_string);
constexpr detail::Limit private_unsubscribe_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation private_unsubscribe_operation{
    .id = "session.private_unsubscribe",
    .method = "GET",
    .path = "/api/v2/private/unsubscribe",
    .auth = detail::Auth::private_,
    .limits = private_unsubscribe_limits,
    .request = &private_unsubscribe_request_table,
    .reply = &private_unsubscribe_reply,
    .writes = true,
};

constexpr detail::Type private_unsubscribe_all_reply = detail::enumeration(private_unsubscribe_all_table);
constexpr detail::Limit private_unsubscribe_all_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation private_unsubscribe_all_operation{
    .id = "session.private_unsubscribe_all",
    .method = "GET",
    .path = "/api/v2/private/unsubscribe_all",
    .auth = detail::Auth::private_,
    .limits = private_unsubscribe_all_limits,
    .reply = &private_unsubscribe_all_reply,
    .writes = true,
};

constexpr detail::Type auth_reply = detail::object(auth_table);
constexpr detail::Limit auth_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation auth_operation{
    .id = "session.auth",
    .method = "GET",
    .path = "/api/v2/public/auth",
    .auth = detail::Auth::public_,
    .limits = auth_limits,
    .request = &auth_request_table,
    .reply = &auth_reply,
};

constexpr detail::Type disable_heartbeat_reply = detail::enumeration(disable_heartbeat_table);
constexpr detail::Limit disable_heartbeat_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation disable_heartbeat_operation{
    .id = "session.disable_heartbeat",
    .method = "GET",
    .path = "/api/v2/public/disable_heartbeat",
    .auth = detail::Auth::public_,
    .limits = disable_heartbeat_limits,
    .reply = &disable_heartbeat_reply,
};

constexpr detail::Type exchange_token_reply = detail::object(fork_token_table);
constexpr detail::Limit exchange_token_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation exchange_token_operation{
    .id = "session.exchange_token",
    .method = "GET",
    .path = "/api/v2/public/exchange_token",
    .auth = detail::Auth::public_,
    .limits = exchange_token_limits,
    .request = &exchange_token_request_table,
    .reply = &exchange_token_reply,
};

constexpr detail::Type fork_token_reply = detail::object(fork_token_table);
constexpr detail::Limit fork_token_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation fork_token_operation{
    .id = "session.fork_token",
    .method = "GET",
    .path = "/api/v2/public/fork_token",
    .auth = detail::Auth::public_,
    .limits = fork_token_limits,
    .request = &fork_token_request_table,
    .reply = &fork_token_reply,
};

constexpr detail::Type set_heartbeat_reply = detail::enumeration(set_heartbeat_table);
constexpr detail::Limit set_heartbeat_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_heartbeat_operation{
    .id = "session.set_heartbeat",
    .method = "GET",
    .path = "/api/v2/public/set_heartbeat",
    .auth = detail::Auth::public_,
    .limits = set_heartbeat_limits,
    .request = &set_heartbeat_request_table,
    .reply = &set_heartbeat_reply,
};

constexpr detail::Type subscribe_reply = detail::list(list_of_string);
constexpr detail::Limit subscribe_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation subscribe_operation{
    .id = "session.subscribe",
    .method = "GET",
    .path = "/api/v2/public/subscribe",
    .auth = detail::Auth::public_,
    .limits = subscribe_limits,
    .request = &subscribe_request_table,
    .reply = &subscribe_reply,
};

constexpr detail::Type unsubscribe_reply = detail::list(list_of_string);
constexpr detail::Limit unsubscribe_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation unsubscribe_operation{
    .id = "session.unsubscribe",
    .method = "GET",
    .path = "/api/v2/public/unsubscribe",
    .auth = detail::Auth::public_,
    .limits = unsubscribe_limits,
    .request = &unsubscribe_request_table,
    .reply = &unsubscribe_reply,
};

constexpr detail::Type unsubscribe_all_reply = detail::enumeration(unsubscribe_all_table);
constexpr detail::Limit unsubscribe_all_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation unsubscribe_all_operation{
    .id = "session.unsubscribe_all",
    .method = "GET",
    .path = "/api/v2/public/unsubscribe_all",
    .auth = detail::Auth::public_,
    .limits = unsubscribe_all_limits,
    .reply = &unsubscribe_all_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Open<DisableCancelOnDisconnect>>
Api::disable_cancel_on_disconnect(DisableCancelOnDisconnectRequest request) const {
    return {core_, disable_cancel_on_disconnect_operation, &request};
}

Call<Open<EnableCancelOnDisconnect>> Api::enable_cancel_on_disconnect(EnableCancelOnDisconnectRequest request) const {
    return {core_, enable_cancel_on_disconnect_operation, &request};
}

Call<GetCancelOnDisconnect> Api::get_cancel_on_disconnect(GetCancelOnDisconnectRequest request) const {
    return {core_, get_cancel_on_disconnect_operation, &request};
}

Call<Acknowledged> Api::logout(LogoutRequest request) const {
    return {core_, logout_operation, &request};
}

Call<Vector<std::string>> Api::private_subscribe(PrivateSubscribeRequest request) const {
    return {core_, private_subscribe_operation, &request};
}

Call<Vector<std::string>> Api::private_unsubscribe(PrivateUnsubscribeRequest request) const {
    return {core_, private_unsubscribe_operation, &request};
}

Call<Open<PrivateUnsubscribeAll>> Api::private_unsubscribe_all() const {
    return {core_, private_unsubscribe_all_operation, nullptr};
}

Call<Auth> Api::auth(AuthRequest request) const {
    return {core_, auth_operation, &request};
}

Call<Open<DisableHeartbeat>> Api::disable_heartbeat() const {
    return {core_, disable_heartbeat_operation, nullptr};
}

Call<ForkToken> Api::exchange_token(ExchangeTokenRequest request) const {
    return {core_, exchange_token_operation, &request};
}

Call<ForkToken> Api::fork_token(ForkTokenRequest request) const {
    return {core_, fork_token_operation, &request};
}

Call<Open<SetHeartbeat>> Api::set_heartbeat(SetHeartbeatRequest request) const {
    return {core_, set_heartbeat_operation, &request};
}

Call<Vector<std::string>> Api::subscribe(SubscribeRequest request) const {
    return {core_, subscribe_operation, &request};
}

Call<Vector<std::string>> Api::unsubscribe(UnsubscribeRequest request) const {
    return {core_, unsubscribe_operation, &request};
}

Call<Open<UnsubscribeAll>> Api::unsubscribe_all() const {
    return {core_, unsubscribe_all_operation, nullptr};
}

const detail::EnumTable& exbind_table(Scope) { return scope_table; }
const detail::EnumTable& exbind_table(DisableCancelOnDisconnect) { return disable_cancel_on_disconnect_table; }
const detail::EnumTable& exbind_table(EnableCancelOnDisconnect) { return enable_cancel_on_disconnect_table; }
const detail::EnumTable& exbind_table(PrivateUnsubscribeAll) { return private_unsubscribe_all_table; }
const detail::EnumTable& exbind_table(GrantType) { return grant_type_table; }
const detail::EnumTable& exbind_table(AuthScope) { return auth_scope_table; }
const detail::EnumTable& exbind_table(TokenType) { return token_type_table; }
const detail::EnumTable& exbind_table(DisableHeartbeat) { return disable_heartbeat_table; }
const detail::EnumTable& exbind_table(SetHeartbeat) { return set_heartbeat_table; }
const detail::EnumTable& exbind_table(UnsubscribeAll) { return unsubscribe_all_table; }
const detail::ObjectTable& exbind_table(const DisableCancelOnDisconnectRequest*) {
    return disable_cancel_on_disconnect_request_table;
}
const detail::ObjectTable& exbind_table(const EnableCancelOnDisconnectRequest*) {
    return enable_cancel_on_disconnect_request_table;
}
const detail::ObjectTable& exbind_table(const GetCancelOnDisconnectRequest*) {
    return get_cancel_on_disconnect_request_table;
}
const detail::ObjectTable& exbind_table(const GetCancelOnDisconnect*) { return get_cancel_on_disconnect_table; }
const detail::ObjectTable& exbind_table(const LogoutRequest*) { return logout_request_table; }
const detail::ObjectTable& exbind_table(const PrivateSubscribeRequest*) { return private_subscribe_request_table; }
const detail::ObjectTable& exbind_table(const PrivateUnsubscribeRequest*) { return private_unsubscribe_request_table; }
const detail::ObjectTable& exbind_table(const AuthRequest*) { return auth_request_table; }
const detail::ObjectTable& exbind_table(const Auth*) { return auth_table; }
const detail::ObjectTable& exbind_table(const ExchangeTokenRequest*) { return exchange_token_request_table; }
const detail::ObjectTable& exbind_table(const ForkToken*) { return fork_token_table; }
const detail::ObjectTable& exbind_table(const ForkTokenRequest*) { return fork_token_request_table; }
const detail::ObjectTable& exbind_table(const SetHeartbeatRequest*) { return set_heartbeat_request_table; }
const detail::ObjectTable& exbind_table(const SubscribeRequest*) { return subscribe_request_table; }
const detail::ObjectTable& exbind_table(const UnsubscribeRequest*) { return unsubscribe_request_table; }

}  // namespace exbind::deribit::session
