// Generated from specs/kucoin/broker/broker/nd/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/broker/nd/account.
namespace exbind::inline v0_1::kucoin::broker::broker::nd::account {

using exbind::operator<<;
using exbind::to_string;

enum class Permissions : std::uint8_t {
    general = 0,  ///< "General"
    spot = 1,     ///< "Spot"
    futures = 2,  ///< "Futures"
};
const detail::EnumTable& exbind_table(Permissions);

enum class AddSubAccountApiPermissions : std::uint8_t {
    general = 0,
    spot = 1,
    futures = 2,
};
const detail::EnumTable& exbind_table(AddSubAccountApiPermissions);

enum class ModifySubAccountApiPermissions : std::uint8_t {
    general = 0,
    spot = 1,
    futures = 2,
};
const detail::EnumTable& exbind_table(ModifySubAccountApiPermissions);

/// Parameters of Api::delete_sub_account_api.
struct DeleteSubAccountApiRequest {
    NamedOnly named{};
    Required<std::string> uid;     ///< account by number
    Required<std::string> apiKey;  ///< public part of the key
};

/// Parameters of Api::sub_account_api.
struct SubAccountApiRequest {
    NamedOnly named{};
    Required<std::string> uid;       ///< account by number
    Optional<std::string> apiKey{};  ///< public part of the key
};

/// Reply of Api::sub_account_api.
struct SubAccountApi {
    std::string uid{};                         ///< account by number
    std::string label{};
    std::string apiKey{};                      ///< public part of the key
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    Vector<Open<Permissions>> permissions{};   ///< what the key may do
    Vector<std::string> ipWhitelist{};         ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds

    bool operator==(const SubAccountApi&) const = default;
};

/// Parameters of Api::add_sub_account_api.
struct AddSubAccountApiRequest {
    NamedOnly named{};
    Required<std::string> uid;                                        ///< account by number
    Required<Secret> passphrase;                                      ///< what is sent beside the key
    Required<Vector<std::string>> ipWhitelist;                        ///< addresses from which the key may be used
    Required<Vector<Open<AddSubAccountApiPermissions>>> permissions;  ///< what the key may do
    Required<std::string> label;                                      ///< 4 to 32 characters
};

/// Reply of Api::add_sub_account_api.
struct AddSubAccountApi {
    std::string uid{};                         ///< account by number
    std::string label{};
    std::string apiKey{};                      ///< public part of the key
    Secret secretKey{};
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    Vector<std::string> permissions{};         ///< what the key may do
    Vector<std::string> ipWhitelist{};         ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds

    bool operator==(const AddSubAccountApi&) const = default;
};

/// Parameters of Api::modify_sub_account_api.
struct ModifySubAccountApiRequest {
    NamedOnly named{};
    Required<std::string> uid;                                           ///< account by number
    Required<Vector<std::string>> ipWhitelist;                           ///< addresses from which the key may be used
    Required<Vector<Open<ModifySubAccountApiPermissions>>> permissions;  ///< what the key may do
    Required<std::string> label;                                         ///< 4 to 32 characters
    Required<std::string> apiKey;                                        ///< public part of the key
};

/// Reply of Api::modify_sub_account_api.
struct ModifySubAccountApi {
    std::string uid{};                         ///< account by number
    std::string label{};
    std::string apiKey{};                      ///< public part of the key
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    Vector<std::string> permissions{};         ///< what the key may do
    Vector<std::string> ipWhitelist{};         ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds

    bool operator==(const ModifySubAccountApi&) const = default;
};

/// The operations of broker/broker/nd/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Delete sub-account API
    /// DELETE /api/v1/broker/nd/account/apikey
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 3. Never
    /// re-sent by itself.
    Call<std::optional<bool>> delete_sub_account_api(DeleteSubAccountApiRequest request) const;

    /// Get sub-account API
    /// GET /api/v1/broker/nd/account/apikey
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 2.
    Call<SubAccountApi> sub_account_api(SubAccountApiRequest request) const;

    /// Add sub-account API
    /// POST /api/v1/broker/nd/account/apikey
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 3. Never
    /// re-sent by itself.
    Call<AddSubAccountApi> add_sub_account_api(AddSubAccountApiRequest request) const;

    /// Modify sub-account API
    /// POST /api/v1/broker/nd/account/update-apikey
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 3. Never
    /// re-sent by itself.
    Call<ModifySubAccountApi> modify_sub_account_api(ModifySubAccountApiRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeleteSubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const SubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const SubAccountApi*);
const detail::ObjectTable& exbind_table(const AddSubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const AddSubAccountApi*);
const detail::ObjectTable& exbind_table(const ModifySubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const ModifySubAccountApi*);

}  // namespace exbind::kucoin::broker::broker::nd::account
