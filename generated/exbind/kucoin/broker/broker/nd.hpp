// Generated from specs/kucoin/broker/broker/nd.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/kucoin/common/nd_direction.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/broker/nd.
namespace exbind::inline v0_1::kucoin::broker::broker::nd {

using exbind::kucoin::AccountType;
using exbind::kucoin::NdDirection;

using exbind::operator<<;
using exbind::to_string;

enum class TradeType : std::uint8_t {
    spot = 0,     ///< "1"
    futures = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(TradeType);

/// Parameters of Api::sub_account.
struct SubAccountRequest {
    NamedOnly named{};
    Optional<std::string> uid{};           ///< account by number
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 20, 1 to 100
};

/// Reply of Api::add_sub_account.
struct AddSubAccount {
    std::string accountName{};
    std::string uid{};                     ///< account by number
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<std::int64_t> level{};

    bool operator==(const AddSubAccount&) const = default;
};
using SubAccountItems = AddSubAccount;

/// Reply of Api::sub_account.
struct SubAccount {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<AddSubAccount> items{};              ///< rows of this page

    bool operator==(const SubAccount&) const = default;
};

/// Parameters of Api::add_sub_account.
struct AddSubAccountRequest {
    NamedOnly named{};
    Required<std::string> accountName;
};

/// Parameters of Api::broker_info.
struct BrokerInfoRequest {
    NamedOnly named{};
    Required<TimePoint> begin;            ///< Unix milliseconds; e.g. 20230110
    Required<TimePoint> end;              ///< Unix milliseconds; e.g. 20230210
    Required<Open<TradeType>> tradeType;  ///< spot, cross margin or isolated margin
};

/// Reply of Api::broker_info.
struct BrokerInfo {
    std::optional<std::int64_t> accountSize{};
    std::optional<std::int64_t> maxAccountSize{};
    std::optional<std::int64_t> level{};

    bool operator==(const BrokerInfo&) const = default;
};

/// Parameters of Api::post_transfer.
struct PostTransferRequest {
    NamedOnly named{};
    Required<std::string> currency;           ///< currency by its fixed code
    Required<std::int64_t> amount;            ///< how much of the currency
    Required<Open<NdDirection>> direction;
    Required<Open<AccountType>> accountType;  ///< which of the user's accounts
    Required<std::string> specialUid;
    Required<Open<AccountType>> specialAccountType;
    Required<std::string> clientOid;          ///< your own id of the order; at most 128 characters
};

/// Reply of Api::post_transfer.
struct PostTransfer {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const PostTransfer&) const = default;
};

/// The operations of broker/broker/nd. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-account
    /// GET /api/v1/broker/nd/account
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 2. Too long
    /// for one reply: see pages().
    PagedCall<SubAccount> sub_account(SubAccountRequest request = {}) const;

    /// Add sub-account
    /// POST /api/v1/broker/nd/account
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 3. Never
    /// re-sent by itself.
    Call<AddSubAccount> add_sub_account(AddSubAccountRequest request) const;

    /// Get Broker Info
    /// GET /api/v1/broker/nd/info
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 2.
    Call<BrokerInfo> broker_info(BrokerInfoRequest request) const;

    /// Transfer
    /// POST /api/v1/broker/nd/transfer
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker. Never re-sent by itself.
    Call<PostTransfer> post_transfer(PostTransferRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SubAccountRequest*);
const detail::ObjectTable& exbind_table(const AddSubAccount*);
const detail::ObjectTable& exbind_table(const SubAccount*);
const detail::ObjectTable& exbind_table(const AddSubAccountRequest*);
const detail::ObjectTable& exbind_table(const BrokerInfoRequest*);
const detail::ObjectTable& exbind_table(const BrokerInfo*);
const detail::ObjectTable& exbind_table(const PostTransferRequest*);
const detail::ObjectTable& exbind_table(const PostTransfer*);

}  // namespace exbind::kucoin::broker::broker::nd
