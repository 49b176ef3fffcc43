// Generated from specs/kucoin/spot/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/user.
namespace exbind::inline v0_1::kucoin::spot::user {

/// Reply of Api::apikey_info.
struct ApikeyInfo {
    std::string remark{};                      ///< remark of your own
    std::string apiKey{};                      ///< public part of the key
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    std::string permission{};                  ///< what the key may do
    std::string ipWhitelist{};                 ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds
    std::optional<std::int64_t> uid{};         ///< account by number
    std::optional<bool> isMaster{};
    std::string subName{};                     ///< sub-account by its name

    bool operator==(const ApikeyInfo&) const = default;
};

/// The operations of spot/user. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Apikey Info
    /// GET /api/v1/user/api-key
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<ApikeyInfo> apikey_info() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ApikeyInfo*);

}  // namespace exbind::kucoin::spot::user
