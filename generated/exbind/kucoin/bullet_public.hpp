// Generated from specs/kucoin/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::kucoin::bullet_public {

enum class Protocol : std::uint8_t {
    websocket = 0,
};

/// The value as sent and received, e.g. "websocket".
std::string_view to_string(Protocol value);

/// Part of BulletPublic.
struct BulletPublicInstanceServers {
    std::string endpoint{};
    std::optional<bool> encrypt{};
    Open<Protocol> protocol{};
    std::optional<std::int64_t> pingInterval{};
    std::optional<std::int64_t> pingTimeout{};

    bool operator==(const BulletPublicInstanceServers&) const = default;
};

/// Reply of Api::bullet_public.
struct BulletPublic {
    std::string token{};
    Vector<BulletPublicInstanceServers> instanceServers{};

    bool operator==(const BulletPublic&) const = default;
};

/// The operations of bullet-public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v1/bullet-public
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 10.
    /// Never re-sent by itself.
    Call<BulletPublic> bullet_public() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BulletPublicInstanceServers*);
const detail::ObjectTable& exbind_table(const BulletPublic*);

}  // namespace exbind::kucoin::bullet_public
