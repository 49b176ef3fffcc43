// Generated from specs/kucoin/futures/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/protocol.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::bullet_public {

using exbind::kucoin::Protocol;

/// Part of PublicTokenFutures.
struct PublicTokenFuturesInstanceServers {
    std::string endpoint{};
    std::optional<bool> encrypt{};
    Open<Protocol> protocol{};
    std::optional<std::int64_t> pingInterval{};
    std::optional<std::int64_t> pingTimeout{};

    bool operator==(const PublicTokenFuturesInstanceServers&) const = default;
};

/// Reply of Api::public_token_futures.
struct PublicTokenFutures {
    std::string token{};
    Vector<PublicTokenFuturesInstanceServers> instanceServers{};

    bool operator==(const PublicTokenFutures&) const = default;
};

/// The operations of futures/bullet-public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Public Token - Futures
    /// POST /api/v1/bullet-public
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 10.
    /// Never re-sent by itself.
    Call<PublicTokenFutures> public_token_futures() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PublicTokenFuturesInstanceServers*);
const detail::ObjectTable& exbind_table(const PublicTokenFutures*);

}  // namespace exbind::kucoin::futures::bullet_public
