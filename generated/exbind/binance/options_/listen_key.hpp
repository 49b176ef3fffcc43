// Generated from specs/binance/options/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /eapi/v1.
namespace exbind::inline v0_1::binance::options_::listen_key {

/// Reply of Api::start_user_data_stream.
struct StartUserDataStream {
    std::string listenKey{};
    std::optional<std::int64_t> expiration{};

    bool operator==(const StartUserDataStream&) const = default;
};

/// The operations of options/listen_key. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close User Data Stream
    /// DELETE /eapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Close-User-Data-Stream
    Call<Acknowledged> close_user_data_stream() const;

    /// Start User Data Stream
    /// POST /eapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Start-User-Data-Stream
    Call<StartUserDataStream> start_user_data_stream() const;

    /// Keepalive User Data Stream
    /// PUT /eapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Keepalive-User-Data-Stream
    Call<Acknowledged> keepalive_user_data_stream() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StartUserDataStream*);

}  // namespace exbind::binance::options_::listen_key
