// Generated from specs/kucoin/spot/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::spot::bullet_public {

using exbind::kucoin::Protocol;

/// Part of PublicToken.
struct PublicTokenInstanceServers {
    std::string endpoint{};
    std::optional<bool> encrypt{};
    Open<Protocol> protocol{};
    std::optional<std::int64_t> pingInterval{};
    std::optional<std::int64_t> pingTimeout{};

    bool operator==(const PublicTokenInstanceServers&) const = default;
};

/// Reply of Api::public_token.
struct PublicToken {
    std::string token{};
    Vector<PublicTokenInstanceServers> instanceServers{};

    bool operator==(const PublicToken&) const = default;
};

/// The operations of spot/bullet-public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Public Token - Spot/Margin
    /// POST /api/v1/bullet-public
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 10.
    /// Never re-sent by itself.
    Call<PublicToken> public_token() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PublicTokenInstanceServers*);
const detail::ObjectTable& exbind_table(const PublicToken*);

}  // namespace exbind::kucoin::spot::bullet_public
