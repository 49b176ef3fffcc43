// Generated from specs/kucoin/spot/sub/api-key.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/sub/api-key.
namespace exbind::inline v0_1::kucoin::spot::sub::api_key {

using exbind::operator<<;
using exbind::to_string;

enum class Expire : std::uint8_t {
    minus_1 = 0,  ///< "-1"
    _30 = 1,      ///< "30"
    _90 = 2,      ///< "90"
    _180 = 3,     ///< "180"
    _360 = 4,     ///< "360"
};
const detail::EnumTable& exbind_table(Expire);

/// Parameters of Api::modify_sub_account_api.
struct ModifySubAccountApiRequest {
    NamedOnly named{};
    Required<Secret> passphrase;          ///< what is sent beside the key
    Optional<std::string> permission{};   ///< what the key may do; default General
    Optional<std::string> ipWhitelist{};  ///< addresses from which the key may be used
    Open<Expire> expire{};                ///< default -1
    Required<std::string> subName;        ///< sub-account by its name
    Required<std::string> apiKey;         ///< public part of the key
};

/// Reply of Api::modify_sub_account_api.
struct ModifySubAccountApi {
    std::string subName{};      ///< sub-account by its name
    std::string apiKey{};       ///< public part of the key
    std::string permission{};   ///< what the key may do
    std::string ipWhitelist{};  ///< addresses from which the key may be used

    bool operator==(const ModifySubAccountApi&) const = default;
};

/// The operations of spot/sub/api-key. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify sub-account API
    /// POST /api/v1/sub/api-key/update
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 30. Never
    /// re-sent by itself.
    Call<ModifySubAccountApi> modify_sub_account_api(ModifySubAccountApiRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifySubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const ModifySubAccountApi*);

}  // namespace exbind::kucoin::spot::sub::api_key
