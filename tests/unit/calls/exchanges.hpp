// Two invented exchanges as constants: one signs like OKX v5, the other like WOO X v3.
#pragma once

#include <atomic>
#include <initializer_list>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"

namespace exchanges {

using namespace exbind::detail;
using What = Part::What;

// ---- alpha: ISO-8601, base64, passphrase, demo header ----

inline constexpr HostEntry alpha_hosts[] = {{"global", "https://alpha.example"}, {"eea", "https://eea.alpha.example"}};
inline constexpr HeaderEntry alpha_demo_headers[] = {{"x-simulated-trading", "1"}};
inline constexpr Environment alpha_environments[] = {{"production", alpha_hosts, {}},
                                                     {"demo", alpha_hosts, alpha_demo_headers}};
inline constexpr CredentialEntry alpha_credentials[] = {
    {"key", "ALPHA_KEY"}, {"secret", "ALPHA_SECRET"}, {"passphrase", "ALPHA_PASSPHRASE"}};
inline constexpr Part prehash[] = {
    {What::timestamp, "", 0}, {What::method, "", 0}, {What::target, "", 0}, {What::body, "", 0}};
inline constexpr Part the_key[] = {{What::credential, "", 0}};
inline constexpr Part the_signature[] = {{What::signature, "", 0}};
inline constexpr Part the_timestamp[] = {{What::timestamp, "", 0}};
inline constexpr Part the_passphrase[] = {{What::credential, "", 2}};
inline constexpr Placement alpha_signing_headers[] = {{"OK-ACCESS-KEY", the_key},
                                                      {"OK-ACCESS-SIGN", the_signature},
                                                      {"OK-ACCESS-TIMESTAMP", the_timestamp},
                                                      {"OK-ACCESS-PASSPHRASE", the_passphrase}};
inline constexpr Signing alpha_signing{.timestamp = TimestampForm::iso8601_milliseconds,
                                       .digest = Digest::sha256,
                                       .encoding = Encoding::base64,
                                       .secret = 1,
                                       .text = prehash,
                                       .headers = alpha_signing_headers,
                                       .query = {}};
inline constexpr HeaderEntry json_body[] = {{"Content-Type", "application/json"}};
inline constexpr exbind::ErrorCode alpha_errors[] = {
    {"50001", 0, exbind::ErrorKind::server, false},       {"50004", 0, exbind::ErrorKind::rejected, true},
    {"50011", 0, exbind::ErrorKind::limit, false},        {"50102", 0, exbind::ErrorKind::clock, false},
    {"50113", 0, exbind::ErrorKind::auth, false},         {"51000", 0, exbind::ErrorKind::rejected, false},
    {"54049", 0, exbind::ErrorKind::server, false, true}, {"58350", 0, exbind::ErrorKind::funds, false},
};
inline constexpr std::string_view alpha_ids[] = {"ordId"};
inline constexpr ExchangeData alpha{.name = "alpha",
                                    .environments = alpha_environments,
                                    .credentials = alpha_credentials,
                                    .signing = &alpha_signing,
                                    .body_headers = json_body,
                                    .envelope = {.success_field = "code",
                                                 .success_value = "\"0\"",
                                                 .payload = "data",
                                                 .code = "code",
                                                 .message = "msg",
                                                 .item_code = "sCode",
                                                 .item_message = "sMsg",
                                                 .result_ids = alpha_ids},
                                    .errors = alpha_errors};

// ---- beta: Unix milliseconds, hex ----

inline constexpr HostEntry beta_hosts[] = {{"global", "https://beta.example"}};
inline constexpr Environment beta_environments[] = {{"production", beta_hosts, {}}};
inline constexpr CredentialEntry beta_credentials[] = {{"key", "BETA_KEY"}, {"secret", "BETA_SECRET"}};
inline constexpr Placement beta_signing_headers[] = {
    {"x-api-key", the_key}, {"x-api-timestamp", the_timestamp}, {"x-api-signature", the_signature}};
inline constexpr Signing beta_signing{.timestamp = TimestampForm::unix_milliseconds,
                                      .digest = Digest::sha256,
                                      .encoding = Encoding::hex,
                                      .secret = 1,
                                      .text = prehash,
                                      .headers = beta_signing_headers,
                                      .query = {}};
inline constexpr exbind::ErrorCode beta_errors[] = {{"-1001", 0, exbind::ErrorKind::auth, false},
                                                    {"-1003", 0, exbind::ErrorKind::limit, false}};
inline constexpr ExchangeData beta{.name = "beta",
                                   .environments = beta_environments,
                                   .credentials = beta_credentials,
                                   .signing = &beta_signing,
                                   .body_headers = json_body,
                                   .envelope = {.success_field = "success",
                                                .success_value = "true",
                                                .payload = "data",
                                                .code = "code",
                                                .message = "message",
                                                .item_code = "",
                                                .item_message = ""},
                                   .errors = beta_errors};

inline exbind::CredentialValues secrets(std::initializer_list<std::string_view> texts) {
    exbind::CredentialValues values;
    for (const auto text : texts) values.emplace_back(text);
    return values;
}

inline const std::string_view alpha_key = "alpha-key-0001", alpha_secret = "alpha-secret-0002",
                              alpha_passphrase = "alpha-pass-0003";
inline exbind::CredentialValues alpha_values() {
    return secrets({alpha_key, alpha_secret, alpha_passphrase});
}

/// A clock that stands still until it is moved.
class StillClock final : public exbind::Clock {
  public:
    explicit StillClock(std::int64_t unix_milliseconds) : at_(unix_milliseconds) {}
    exbind::TimePoint now() const override { return exbind::TimePoint(std::chrono::milliseconds(at_.load())); }
    void set(std::int64_t unix_milliseconds) { at_ = unix_milliseconds; }

  private:
    std::atomic<std::int64_t> at_;
};

}  // namespace exchanges
