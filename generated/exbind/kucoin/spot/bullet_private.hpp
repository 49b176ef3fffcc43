// Generated from specs/kucoin/spot/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::spot::bullet_private {

using exbind::kucoin::Protocol;

/// Part of PrivateToken.
struct PrivateTokenInstanceServers {
    std::string endpoint{};
    std::optional<bool> encrypt{};
    Open<Protocol> protocol{};
    std::optional<std::int64_t> pingInterval{};
    std::optional<std::int64_t> pingTimeout{};

    bool operator==(const PrivateTokenInstanceServers&) const = default;
};

/// Reply of Api::private_token.
struct PrivateToken {
    std::string token{};
    Vector<PrivateTokenInstanceServers> instanceServers{};

    bool operator==(const PrivateToken&) const = default;
};

/// The operations of spot/bullet-private. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Private Token - Spot/Margin
    /// POST /api/v1/bullet-private
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Never
    /// re-sent by itself.
    Call<PrivateToken> private_token() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PrivateTokenInstanceServers*);
const detail::ObjectTable& exbind_table(const PrivateToken*);

}  // namespace exbind::kucoin::spot::bullet_private
