// Generated from specs/kucoin/spot/accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/kucoin/common/accounts_to.hpp"
#include "exbind/kucoin/common/biz_type.hpp"
#include "exbind/kucoin/common/direction.hpp"
#include "exbind/kucoin/common/from_account_type.hpp"
#include "exbind/kucoin/common/nd_direction.hpp"
#include "exbind/kucoin/common/to_account_type.hpp"
#include "exbind/kucoin/common/transfer_list_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/accounts.
namespace exbind::inline v0_1::kucoin::spot::accounts {

using exbind::kucoin::AccountType;
using exbind::kucoin::AccountsTo;
using exbind::kucoin::BizType;
using exbind::kucoin::Direction;
using exbind::kucoin::FromAccountType;
using exbind::kucoin::NdDirection;
using exbind::kucoin::ToAccountType;
using exbind::kucoin::TransferListType;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    main = 0,
    trade = 1,
    option = 2,
};
const detail::EnumTable& exbind_table(Type);

enum class From : std::uint8_t {
    main = 0,
    trade = 1,
    margin = 2,
    isolated = 3,
    margin_v2 = 4,
    isolated_v2 = 5,
    option = 6,
};
const detail::EnumTable& exbind_table(From);

enum class SubAccountType : std::uint8_t {
    main = 0,      ///< "MAIN"
    trade = 1,     ///< "TRADE"
    margin = 2,    ///< "MARGIN"
    contract = 3,  ///< "CONTRACT"
};
const detail::EnumTable& exbind_table(SubAccountType);

enum class FlexTransferType : std::uint8_t {
    internal = 0,       ///< "INTERNAL"
    parent_to_sub = 1,  ///< "PARENT_TO_SUB"
    sub_to_parent = 2,  ///< "SUB_TO_PARENT"
};
const detail::EnumTable& exbind_table(FlexTransferType);

/// Parameters of Api::account_list_spot.
struct AccountListSpotRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
    Open<Type> type{};                 ///< kind of order, such as limit or market
};

/// Reply of Api::account_list_spot, one row.
struct AccountListSpot {
    std::string id{};
    std::string currency{};              ///< currency by its fixed code
    Open<Type> type{};                   ///< kind of order, such as limit or market
    std::optional<Decimal> balance{};    ///< all of it, on hold or not
    std::optional<Decimal> available{};  ///< what is free to use
    std::optional<Decimal> holds{};      ///< what is on hold

    bool operator==(const AccountListSpot&) const = default;
};

/// Parameters of Api::account_ledgers_spot_margin.
struct AccountLedgersSpotMarginRequest {
    NamedOnly named{};
    Optional<std::string> currency{};      ///< currency by its fixed code
    Open<Direction> direction{};
    Open<BizType> bizType{};
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Part of AccountLedgersSpotMargin.
struct AccountLedgersSpotMarginItems {
    std::string id{};
    std::string currency{};                ///< currency by its fixed code
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::optional<Decimal> balance{};      ///< all of it, on hold or not
    Open<AccountType> accountType{};       ///< which of the user's accounts
    Open<BizType> bizType{};
    Open<Direction> direction{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::string context{};

    bool operator==(const AccountLedgersSpotMarginItems&) const = default;
};

/// Reply of Api::account_ledgers_spot_margin.
struct AccountLedgersSpotMargin {
    std::optional<std::int64_t> currentPage{};      ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};         ///< rows on a page
    std::optional<std::int64_t> totalNum{};         ///< rows on all pages
    std::optional<std::int64_t> totalPage{};        ///< number of pages
    Vector<AccountLedgersSpotMarginItems> items{};  ///< rows of this page

    bool operator==(const AccountLedgersSpotMargin&) const = default;
};

/// Parameters of Api::transfer_quotas.
struct TransferQuotasRequest {
    NamedOnly named{};
    Required<std::string> currency;         ///< currency by its fixed code
    Required<Open<TransferListType>> type;  ///< kind of order, such as limit or market
    Optional<std::string> tag{};            ///< e.g. BTC-USDT; default BTC-USDT
};

/// Reply of Api::transfer_quotas.
struct TransferQuotas {
    std::string currency{};              ///< currency by its fixed code
    std::optional<Decimal> balance{};    ///< all of it, on hold or not
    std::optional<Decimal> available{};  ///< what is free to use
    std::optional<Decimal> holds{};      ///< what is on hold
    std::optional<Decimal> transferable{};

    bool operator==(const TransferQuotas&) const = default;
};

/// Parameters of Api::account_detail_spot.
struct AccountDetailSpotRequest {
    NamedOnly named{};
    Required<std::string> accountId;
};

/// Reply of Api::account_detail_spot.
struct AccountDetailSpot {
    std::string currency{};              ///< currency by its fixed code
    std::optional<Decimal> balance{};    ///< all of it, on hold or not
    std::optional<Decimal> available{};  ///< what is free to use
    std::optional<Decimal> holds{};      ///< what is on hold

    bool operator==(const AccountDetailSpot&) const = default;
};

/// Parameters of Api::internal_transfer.
struct InternalTransferRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order; e.g. UUID
    Required<std::string> currency;   ///< currency by its fixed code
    Required<Decimal> amount;         ///< how much of the currency
    Required<Open<AccountsTo>> to;
    Optional<std::string> fromTag{};  ///< e.g. BTC-USDT
    Optional<std::string> toTag{};    ///< e.g. BTC-USDT
    Required<Open<From>> from;
};

/// Reply of Api::internal_transfer.
struct InternalTransfer {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const InternalTransfer&) const = default;
};

/// Parameters of Api::sub_account_transfer.
struct SubAccountTransferRequest {
    NamedOnly named{};
    Required<std::string> clientOid;        ///< your own id of the order; e.g. UUID
    Required<std::string> currency;         ///< currency by its fixed code
    Required<Decimal> amount;               ///< how much of the currency
    Required<Open<NdDirection>> direction;
    Open<AccountType> accountType{};        ///< which of the user's accounts; default MAIN
    Open<SubAccountType> subAccountType{};  ///< default MAIN
    Optional<std::string> subUserId{};      ///< sub-account by its id
    Optional<std::string> tag{};            ///< at most 20 characters
    Required<std::string> subTag;           ///< at most 20 characters
};

/// Reply of Api::sub_account_transfer.
struct SubAccountTransfer {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const SubAccountTransfer&) const = default;
};

/// Parameters of Api::flex_transfer.
struct FlexTransferRequest {
    NamedOnly named{};
    Required<std::string> clientOid;        ///< your own id of the order; e.g. UUID
    Required<std::string> currency;         ///< currency by its fixed code
    Required<Decimal> amount;               ///< how much of the currency
    Optional<std::string> fromUserId{};
    Required<Open<FromAccountType>> fromAccountType;
    Optional<std::string> fromAccountTag{};
    Required<Open<FlexTransferType>> type;  ///< kind of order, such as limit or market
    Optional<std::string> toUserId{};
    Required<Open<ToAccountType>> toAccountType;
    Optional<std::string> toAccountTag{};
};

/// Reply of Api::flex_transfer.
struct FlexTransfer {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const FlexTransfer&) const = default;
};

/// The operations of spot/accounts. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account List - Spot
    /// GET /api/v1/accounts
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    Call<Vector<AccountListSpot>> account_list_spot(AccountListSpotRequest request = {}) const;

    /// Get Account Ledgers - Spot/Margin
    /// GET /api/v1/accounts/ledgers
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 2. Too
    /// long for one reply: see pages().
    PagedCall<AccountLedgersSpotMargin> account_ledgers_spot_margin(AccountLedgersSpotMarginRequest request = {}) const;

    /// Get Transfer Quotas
    /// GET /api/v1/accounts/transferable
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<TransferQuotas> transfer_quotas(TransferQuotasRequest request) const;

    /// Get Account Detail - Spot
    /// GET /api/v1/accounts/{accountId}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    Call<AccountDetailSpot> account_detail_spot(AccountDetailSpotRequest request) const;

    /// Internal Transfer
    /// POST /api/v2/accounts/inner-transfer
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 10. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<InternalTransfer> internal_transfer(InternalTransferRequest request) const;

    /// Sub-account Transfer
    /// POST /api/v2/accounts/sub-transfer
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 30. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<SubAccountTransfer> sub_account_transfer(SubAccountTransferRequest request) const;

    /// Flex Transfer
    /// POST /api/v3/accounts/universal-transfer
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 4. Never
    /// re-sent by itself.
    Call<FlexTransfer> flex_transfer(FlexTransferRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountListSpotRequest*);
const detail::ObjectTable& exbind_table(const AccountListSpot*);
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMarginRequest*);
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMarginItems*);
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMargin*);
const detail::ObjectTable& exbind_table(const TransferQuotasRequest*);
const detail::ObjectTable& exbind_table(const TransferQuotas*);
const detail::ObjectTable& exbind_table(const AccountDetailSpotRequest*);
const detail::ObjectTable& exbind_table(const AccountDetailSpot*);
const detail::ObjectTable& exbind_table(const InternalTransferRequest*);
const detail::ObjectTable& exbind_table(const InternalTransfer*);
const detail::ObjectTable& exbind_table(const SubAccountTransferRequest*);
const detail::ObjectTable& exbind_table(const SubAccountTransfer*);
const detail::ObjectTable& exbind_table(const FlexTransferRequest*);
const detail::ObjectTable& exbind_table(const FlexTransfer*);

}  // namespace exbind::kucoin::spot::accounts
