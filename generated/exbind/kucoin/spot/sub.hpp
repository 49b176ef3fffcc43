// Generated from specs/kucoin/spot/sub.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/sub.
namespace exbind::inline v0_1::kucoin::spot::sub {

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

enum class Status : std::uint8_t {
    enable = 0,  ///< "2"
    frozen = 1,  ///< "3"
};
const detail::EnumTable& exbind_table(Status);

enum class Type : std::uint8_t {
    normal = 0,  ///< "0"
    robot = 1,   ///< "1"
    novice = 2,  ///< "2"
    hosted = 3,  ///< "5"
};
const detail::EnumTable& exbind_table(Type);

/// Parameters of Api::delete_sub_account_api.
struct DeleteSubAccountApiRequest {
    NamedOnly named{};
    Required<std::string> apiKey;   ///< public part of the key
    Required<std::string> subName;  ///< sub-account by its name
    Required<Secret> passphrase;    ///< what is sent beside the key
};

/// Reply of Api::delete_sub_account_api.
struct DeleteSubAccountApi {
    std::string subName{};  ///< sub-account by its name
    std::string apiKey{};   ///< public part of the key

    bool operator==(const DeleteSubAccountApi&) const = default;
};

/// Parameters of Api::sub_account_api_list.
struct SubAccountApiListRequest {
    NamedOnly named{};
    Optional<std::string> apiKey{};  ///< public part of the key
    Required<std::string> subName;   ///< sub-account by its name
};

/// Reply of Api::sub_account_api_list, one row.
struct SubAccountApiList {
    std::string subName{};                     ///< sub-account by its name
    std::string remark{};                      ///< remark of your own
    std::string apiKey{};                      ///< public part of the key
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    std::string permission{};                  ///< what the key may do
    std::string ipWhitelist{};                 ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds
    std::optional<std::int64_t> uid{};         ///< account by number
    std::optional<bool> isMaster{};

    bool operator==(const SubAccountApiList&) const = default;
};

/// Parameters of Api::add_sub_account_api.
struct AddSubAccountApiRequest {
    NamedOnly named{};
    Required<Secret> passphrase;          ///< what is sent beside the key
    Required<std::string> remark;         ///< remark of your own
    Optional<std::string> permission{};   ///< what the key may do; default General
    Optional<std::string> ipWhitelist{};  ///< addresses from which the key may be used
    Open<Expire> expire{};                ///< default -1
    Required<std::string> subName;        ///< sub-account by its name
};

/// Reply of Api::add_sub_account_api.
struct AddSubAccountApi {
    std::string subName{};                     ///< sub-account by its name
    std::string remark{};                      ///< remark of your own
    std::string apiKey{};                      ///< public part of the key
    Secret apiSecret{};
    std::optional<std::int64_t> apiVersion{};  ///< version of the key
    Secret passphrase{};                       ///< what is sent beside the key
    std::string permission{};                  ///< what the key may do
    std::string ipWhitelist{};                 ///< addresses from which the key may be used
    std::optional<TimePoint> createdAt{};      ///< when it was made; Unix milliseconds

    bool operator==(const AddSubAccountApi&) const = default;
};

/// Reply of Api::sub_account_list_summary_info, one row.
struct SubAccountListSummaryInfo {
    std::string userId{};                ///< user by number
    std::optional<std::int64_t> uid{};   ///< account by number
    std::string subName{};               ///< sub-account by its name
    std::optional<std::int64_t> type{};  ///< kind of order, such as limit or market
    std::string remarks{};
    std::string access{};

    bool operator==(const SubAccountListSummaryInfo&) const = default;
};

/// Parameters of Api::get_sub_account_list_summary_info.
struct GetSubAccountListSummaryInfoRequest {
    NamedOnly named{};
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 10, 1 to 100
};

/// Part of GetSubAccountListSummaryInfo.
struct GetSubAccountListSummaryInfoItems {
    std::string userId{};                  ///< user by number
    std::optional<std::int64_t> uid{};     ///< account by number
    std::string subName{};                 ///< sub-account by its name
    Open<Status> status{};                 ///< how far it has come
    Open<Type> type{};                     ///< kind of order, such as limit or market
    std::string access{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::string remarks{};
    Vector<std::string> tradeTypes{};
    Vector<std::string> openedTradeTypes{};
    std::string hostedStatus{};

    bool operator==(const GetSubAccountListSummaryInfoItems&) const = default;
};

/// Reply of Api::get_sub_account_list_summary_info.
struct GetSubAccountListSummaryInfo {
    std::optional<std::int64_t> currentPage{};          ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};             ///< rows on a page; 1 to 100
    std::optional<std::int64_t> totalNum{};             ///< rows on all pages
    std::optional<std::int64_t> totalPage{};            ///< number of pages
    Vector<GetSubAccountListSummaryInfoItems> items{};  ///< rows of this page

    bool operator==(const GetSubAccountListSummaryInfo&) const = default;
};

/// The operations of spot/sub. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Delete sub-account API
    /// DELETE /api/v1/sub/api-key
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 30. Never
    /// re-sent by itself.
    Call<DeleteSubAccountApi> delete_sub_account_api(DeleteSubAccountApiRequest request) const;

    /// Get sub-account API List
    /// GET /api/v1/sub/api-key
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<Vector<SubAccountApiList>> sub_account_api_list(SubAccountApiListRequest request) const;

    /// Add sub-account API
    /// POST /api/v1/sub/api-key
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself.
    Call<AddSubAccountApi> add_sub_account_api(AddSubAccountApiRequest request) const;

    /// Get sub-account List - Summary Info (V1)
    /// GET /api/v1/sub/user
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    /// Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<SubAccountListSummaryInfo>> sub_account_list_summary_info() const;

    /// Get sub-account List - Summary Info
    /// GET /api/v2/sub/user
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Too
    /// long for one reply: see pages().
    PagedCall<GetSubAccountListSummaryInfo>
    get_sub_account_list_summary_info(GetSubAccountListSummaryInfoRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeleteSubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const DeleteSubAccountApi*);
const detail::ObjectTable& exbind_table(const SubAccountApiListRequest*);
const detail::ObjectTable& exbind_table(const SubAccountApiList*);
const detail::ObjectTable& exbind_table(const AddSubAccountApiRequest*);
const detail::ObjectTable& exbind_table(const AddSubAccountApi*);
const detail::ObjectTable& exbind_table(const SubAccountListSummaryInfo*);
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfoRequest*);
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfoItems*);
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfo*);

}  // namespace exbind::kucoin::spot::sub
