// Generated from specs/okx/users/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/account_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/users/subaccount.
namespace exbind::inline v0_1::okx::users::subaccount {

using exbind::okx::AccountType;

using exbind::operator<<;
using exbind::to_string;

enum class Perm : std::uint8_t {
    read_only = 0,
    trade = 1,
};
const detail::EnumTable& exbind_table(Perm);

enum class FrozenFunc : std::uint8_t {
    trading = 0,
    convert = 1,
    transfer = 2,
    withdrawal = 3,
    deposit = 4,
    flexible_loan = 5,
};
const detail::EnumTable& exbind_table(FrozenFunc);

enum class SubAcctLv : std::uint8_t {
    first_level_sub_account = 0,   ///< "1"
    second_level_sub_account = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(SubAcctLv);

/// Parameters of Api::apikey.
struct ApikeyRequest {
    NamedOnly named{};
    Required<std::string> subAcct;   ///< name of the sub-account
    Optional<std::string> apiKey{};  ///< public part of the key
};

/// Reply of Api::apikey, one row.
struct Apikey {
    std::string label{};            ///< remark of your own
    std::string apiKey{};           ///< public part of the key
    std::string perm{};             ///< what the key may do
    std::string ip{};               ///< addresses that the key is bound to
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const Apikey&) const = default;
};

/// Parameters of Api::create_apikey.
struct CreateApikeyRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account; 6 to 20 characters
    Required<std::string> label;    ///< remark of your own
    Required<Secret> passphrase;
    Open<Perm> perm{};              ///< what the key may do
    Vector<std::string> ip{};       ///< addresses that the key is bound to; at most 20 items
};

/// Reply of Api::create_apikey, one row.
struct CreateApikey {
    std::string subAcct{};          ///< name of the sub-account
    std::string label{};            ///< remark of your own
    std::string apiKey{};           ///< public part of the key
    Secret secretKey{};
    Secret passphrase{};
    std::string perm{};             ///< what the key may do
    std::string ip{};               ///< addresses that the key is bound to
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const CreateApikey&) const = default;
};

/// Parameters of Api::create_subaccount.
struct CreateSubaccountRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
    Required<Open<AccountType>> type;
    Optional<std::string> label{};  ///< remark of your own
    Optional<std::string> pwd{};    ///< conditional
};

/// Reply of Api::create_subaccount.
struct CreateSubaccount {
    std::string subAcct{};          ///< name of the sub-account
    std::string label{};            ///< remark of your own
    std::string uid{};              ///< user or sub-account by number
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const CreateSubaccount&) const = default;
};

/// Parameters of Api::delete_apikey.
struct DeleteApikeyRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
    Required<std::string> apiKey;   ///< public part of the key
};

/// Reply of Api::delete_apikey.
struct DeleteApikey {
    std::string subAcct{};  ///< name of the sub-account

    bool operator==(const DeleteApikey&) const = default;
};

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<bool> enable{};
    Optional<std::string> subAcct{};  ///< name of the sub-account
    Optional<TimePoint> after{};      ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};     ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Reply of Api::list, one row.
struct List {
    Open<AccountType> type{};
    std::optional<bool> enable{};
    std::string subAcct{};          ///< name of the sub-account
    std::string uid{};              ///< user or sub-account by number
    std::string label{};            ///< remark of your own
    std::string mobile{};
    std::optional<bool> gAuth{};
    Vector<Open<FrozenFunc>> frozenFunc{};
    std::optional<bool> canTransOut{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<SubAcctLv> subAcctLv{};
    std::string firstLvSubAcct{};
    std::optional<bool> ifDma{};

    bool operator==(const List&) const = default;
};

/// Parameters of Api::modify_apikey.
struct ModifyApikeyRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
    Required<std::string> apiKey;   ///< public part of the key
    Optional<std::string> label{};  ///< remark of your own
    Vector<Open<Perm>> perm{};      ///< what the key may do
    Optional<std::string> ip{};     ///< addresses that the key is bound to
};

/// Reply of Api::modify_apikey, one row.
struct ModifyApikey {
    std::string subAcct{};          ///< name of the sub-account
    std::string apiKey{};           ///< public part of the key
    std::string label{};            ///< remark of your own
    std::string perm{};             ///< what the key may do
    std::string ip{};               ///< addresses that the key is bound to
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const ModifyApikey&) const = default;
};

/// Parameters of Api::set_transfer_out.
struct SetTransferOutRequest {
    NamedOnly named{};
    Required<Vector<std::string>> subAcct;  ///< name of the sub-account; at most 20 items
    Optional<bool> canTransOut{};           ///< default true
};

/// Reply of Api::set_transfer_out, one row.
struct SetTransferOut {
    std::string subAcct{};  ///< name of the sub-account
    std::optional<bool> canTransOut{};

    bool operator==(const SetTransferOut&) const = default;
};

/// The operations of users/subaccount. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query the API Key of a sub-account
    /// GET /api/v5/users/subaccount/apikey
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
    Call<Vector<Apikey>> apikey(ApikeyRequest request) const;

    /// Create an API Key for a sub-account
    /// POST /api/v5/users/subaccount/apikey
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
    Call<Vector<CreateApikey>> create_apikey(CreateApikeyRequest request) const;

    /// Create sub-account
    /// POST /api/v5/users/subaccount/create-subaccount
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
    Call<CreateSubaccount> create_subaccount(CreateSubaccountRequest request) const;

    /// Delete the API Key of sub-accounts
    /// POST /api/v5/users/subaccount/delete-apikey
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
    Call<DeleteApikey> delete_apikey(DeleteApikeyRequest request) const;

    /// Get sub-account list
    /// GET /api/v5/users/subaccount/list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
    PagedCall<Vector<List>> list(ListRequest request = {}) const;

    /// Reset the API Key of a sub-account
    /// POST /api/v5/users/subaccount/modify-apikey
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
    Call<Vector<ModifyApikey>> modify_apikey(ModifyApikeyRequest request) const;

    /// Set permission of transfer out
    /// POST /api/v5/users/subaccount/set-transfer-out
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
    Call<Vector<SetTransferOut>> set_transfer_out(SetTransferOutRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ApikeyRequest*);
const detail::ObjectTable& exbind_table(const Apikey*);
const detail::ObjectTable& exbind_table(const CreateApikeyRequest*);
const detail::ObjectTable& exbind_table(const CreateApikey*);
const detail::ObjectTable& exbind_table(const CreateSubaccountRequest*);
const detail::ObjectTable& exbind_table(const CreateSubaccount*);
const detail::ObjectTable& exbind_table(const DeleteApikeyRequest*);
const detail::ObjectTable& exbind_table(const DeleteApikey*);
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const List*);
const detail::ObjectTable& exbind_table(const ModifyApikeyRequest*);
const detail::ObjectTable& exbind_table(const ModifyApikey*);
const detail::ObjectTable& exbind_table(const SetTransferOutRequest*);
const detail::ObjectTable& exbind_table(const SetTransferOut*);

}  // namespace exbind::okx::users::subaccount
