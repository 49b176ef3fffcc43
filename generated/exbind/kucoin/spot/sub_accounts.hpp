// Generated from specs/kucoin/spot/sub-accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/sub-accounts.
namespace exbind::inline v0_1::kucoin::spot::sub_accounts {

/// Part of SubAccountListSpotBalance, SubAccountDetailBalance and GetSubAccountListSpotBalanceItems.
struct SubAccountDetailBalanceMainAccounts {
    std::string currency{};                      ///< currency by its fixed code
    std::optional<Decimal> balance{};            ///< all of it, on hold or not
    std::optional<Decimal> available{};          ///< what is free to use
    std::optional<Decimal> holds{};              ///< what is on hold
    std::string baseCurrency{};                  ///< what is bought or sold
    std::optional<Decimal> baseCurrencyPrice{};  ///< price of it in the base currency
    std::optional<Decimal> baseAmount{};         ///< what it is worth in the base currency
    std::string tag{};

    bool operator==(const SubAccountDetailBalanceMainAccounts&) const = default;
};
using SubAccountListSpotBalanceTradeAccounts = SubAccountDetailBalanceMainAccounts;
using SubAccountListSpotBalanceMarginAccounts = SubAccountDetailBalanceMainAccounts;
using SubAccountListSpotBalanceMainAccounts = SubAccountDetailBalanceMainAccounts;
using SubAccountDetailBalanceTradeAccounts = SubAccountDetailBalanceMainAccounts;
using SubAccountDetailBalanceMarginAccounts = SubAccountDetailBalanceMainAccounts;
using GetSubAccountListSpotBalanceItemsMainAccounts = SubAccountDetailBalanceMainAccounts;
using GetSubAccountListSpotBalanceItemsTradeAccounts = SubAccountDetailBalanceMainAccounts;
using GetSubAccountListSpotBalanceItemsMarginAccounts = SubAccountDetailBalanceMainAccounts;

/// Reply of Api::sub_account_list_spot_balance and Api::sub_account_detail_balance.
struct SubAccountDetailBalance {
    std::string subUserId{};  ///< sub-account by its id
    std::string subName{};    ///< sub-account by its name
    Vector<SubAccountDetailBalanceMainAccounts> mainAccounts{};
    Vector<SubAccountDetailBalanceMainAccounts> tradeAccounts{};
    Vector<SubAccountDetailBalanceMainAccounts> marginAccounts{};
    Vector<std::string> tradeHFAccounts{};

    bool operator==(const SubAccountDetailBalance&) const = default;
};
using SubAccountListSpotBalance = SubAccountDetailBalance;
using GetSubAccountListSpotBalanceItems = SubAccountDetailBalance;

/// Parameters of Api::sub_account_detail_balance.
struct SubAccountDetailBalanceRequest {
    NamedOnly named{};
    Required<std::string> subUserId;       ///< sub-account by its id
    Optional<bool> includeBaseAmount{};    ///< default false
    Optional<std::string> baseCurrency{};  ///< what is bought or sold
    Optional<Decimal> baseAmount{};        ///< what it is worth in the base currency
};

/// Parameters of Api::get_sub_account_list_spot_balance.
struct GetSubAccountListSpotBalanceRequest {
    NamedOnly named{};
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 10, 10 to 100
};

/// Reply of Api::get_sub_account_list_spot_balance.
struct GetSubAccountListSpotBalance {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<SubAccountDetailBalance> items{};    ///< rows of this page

    bool operator==(const GetSubAccountListSpotBalance&) const = default;
};

/// The operations of spot/sub-accounts. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-account List - Spot Balance (V1)
    /// GET /api/v1/sub-accounts
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    /// Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<SubAccountDetailBalance>> sub_account_list_spot_balance() const;

    /// Get sub-account Detail - Balance
    /// GET /api/v1/sub-accounts/{subUserId}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 15.
    Call<SubAccountDetailBalance> sub_account_detail_balance(SubAccountDetailBalanceRequest request) const;

    /// Get sub-account List - Spot Balance (V2)
    /// GET /api/v2/sub-accounts
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Too
    /// long for one reply: see pages().
    PagedCall<GetSubAccountListSpotBalance>
    get_sub_account_list_spot_balance(GetSubAccountListSpotBalanceRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SubAccountDetailBalanceMainAccounts*);
const detail::ObjectTable& exbind_table(const SubAccountDetailBalance*);
const detail::ObjectTable& exbind_table(const SubAccountDetailBalanceRequest*);
const detail::ObjectTable& exbind_table(const GetSubAccountListSpotBalanceRequest*);
const detail::ObjectTable& exbind_table(const GetSubAccountListSpotBalance*);

}  // namespace exbind::kucoin::spot::sub_accounts
