// Generated from specs/kucoin/futures/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::futures::bullet_private {

using exbind::kucoin::Protocol;

/// Part of PrivateTokenFutures.
struct PrivateTokenFuturesInstanceServers {
    std::string endpoint{};
    std::optional<bool> encrypt{};
    Open<Protocol> protocol{};
    std::optional<std::int64_t> pingInterval{};
    std::optional<std::int64_t> pingTimeout{};

    bool operator==(const PrivateTokenFuturesInstanceServers&) const = default;
};

/// Reply of Api::private_token_futures.
struct PrivateTokenFutures {
    std::string token{};
    Vector<PrivateTokenFuturesInstanceServers> instanceServers{};

    bool operator==(const PrivateTokenFutures&) const = default;
};

/// The operations of futures/bullet-private. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Private Token - Futures
    /// POST /api/v1/bullet-private
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 10. Never
    /// re-sent by itself.
    Call<PrivateTokenFutures> private_token_futures() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PrivateTokenFuturesInstanceServers*);
const detail::ObjectTable& exbind_table(const PrivateTokenFutures*);

}  // namespace exbind::kucoin::futures::bullet_private
