// Generated from specs/binance/portfolio/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /papi/v1.
namespace exbind::inline v0_1::binance::portfolio::listen_key {

/// Reply of Api::start_user_data_stream.
struct StartUserDataStream {
    std::string listenKey{};

    bool operator==(const StartUserDataStream&) const = default;
};

/// The operations of portfolio/listen_key. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close User Data Stream
    /// DELETE /papi/v1/listenKey
    ///
    /// With the key, unsigned. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent
    /// by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Close-User-Data-Stream
    Call<Acknowledged> close_user_data_stream() const;

    /// Start User Data Stream
    /// POST /papi/v1/listenKey
    ///
    /// With the key, unsigned. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent
    /// by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Start-User-Data-Stream
    Call<StartUserDataStream> start_user_data_stream() const;

    /// Keepalive User Data Stream
    /// PUT /papi/v1/listenKey
    ///
    /// With the key, unsigned. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent
    /// by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Keepalive-User-Data-Stream
    Call<Acknowledged> keepalive_user_data_stream() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StartUserDataStream*);

}  // namespace exbind::binance::portfolio::listen_key
