// Generated from specs/binance/usdm/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /fapi/v1.
namespace exbind::inline v0_1::binance::usdm::listen_key {

/// Reply of Api::start_user_data_stream.
struct StartUserDataStream {
    std::string listenKey{};

    bool operator==(const StartUserDataStream&) const = default;
};

/// Reply of Api::keepalive_user_data_stream.
struct KeepaliveUserDataStream {
    std::string listenKey{};

    bool operator==(const KeepaliveUserDataStream&) const = default;
};

/// The operations of usdm/listen_key. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close User Data Stream
    /// DELETE /fapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool usdm_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Close-User-Data-Stream
    Call<Acknowledged> close_user_data_stream() const;

    /// Start User Data Stream
    /// POST /fapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool usdm_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Start-User-Data-Stream
    Call<StartUserDataStream> start_user_data_stream() const;

    /// Keepalive User Data Stream
    /// PUT /fapi/v1/listenKey
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool usdm_ip. Never re-sent by
    /// itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Keepalive-User-Data-Stream
    Call<KeepaliveUserDataStream> keepalive_user_data_stream() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StartUserDataStream*);
const detail::ObjectTable& exbind_table(const KeepaliveUserDataStream*);

}  // namespace exbind::binance::usdm::listen_key
