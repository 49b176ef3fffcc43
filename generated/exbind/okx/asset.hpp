// Generated from specs/okx/asset.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/asset.
namespace exbind::okx::asset {

enum class Type : std::uint8_t {
    _1 = 0,      ///< "1"
    _2 = 1,      ///< "2"
    _13 = 2,     ///< "13"
    _20 = 3,     ///< "20"
    _21 = 4,     ///< "21"
    _22 = 5,     ///< "22"
    _23 = 6,     ///< "23"
    _28 = 7,     ///< "28"
    _47 = 8,     ///< "47"
    _48 = 9,     ///< "48"
    _49 = 10,    ///< "49"
    _68 = 11,    ///< "68"
    _72 = 12,    ///< "72"
    _73 = 13,    ///< "73"
    _74 = 14,    ///< "74"
    _75 = 15,    ///< "75"
    _76 = 16,    ///< "76"
    _77 = 17,    ///< "77"
    _78 = 18,    ///< "78"
    _80 = 19,    ///< "80"
    _82 = 20,    ///< "82"
    _83 = 21,    ///< "83"
    _84 = 22,    ///< "84"
    _89 = 23,    ///< "89"
    _116 = 24,   ///< "116"
    _117 = 25,   ///< "117"
    _118 = 26,   ///< "118"
    _124 = 27,   ///< "124"
    _130 = 28,   ///< "130"
    _131 = 29,   ///< "131"
    _132 = 30,   ///< "132"
    _133 = 31,   ///< "133"
    _134 = 32,   ///< "134"
    _135 = 33,   ///< "135"
    _137 = 34,   ///< "137"
    _138 = 35,   ///< "138"
    _139 = 36,   ///< "139"
    _146 = 37,   ///< "146"
    _150 = 38,   ///< "150"
    _151 = 39,   ///< "151"
    _152 = 40,   ///< "152"
    _160 = 41,   ///< "160"
    _161 = 42,   ///< "161"
    _162 = 43,   ///< "162"
    _163 = 44,   ///< "163"
    _172 = 45,   ///< "172"
    _173 = 46,   ///< "173"
    _174 = 47,   ///< "174"
    _175 = 48,   ///< "175"
    _176 = 49,   ///< "176"
    _177 = 50,   ///< "177"
    _178 = 51,   ///< "178"
    _179 = 52,   ///< "179"
    _180 = 53,   ///< "180"
    _181 = 54,   ///< "181"
    _185 = 55,   ///< "185"
    _187 = 56,   ///< "187"
    _189 = 57,   ///< "189"
    _195 = 58,   ///< "195"
    _196 = 59,   ///< "196"
    _197 = 60,   ///< "197"
    _198 = 61,   ///< "198"
    _199 = 62,   ///< "199"
    _200 = 63,   ///< "200"
    _202 = 64,   ///< "202"
    _203 = 65,   ///< "203"
    _204 = 66,   ///< "204"
    _205 = 67,   ///< "205"
    _207 = 68,   ///< "207"
    _208 = 69,   ///< "208"
    _209 = 70,   ///< "209"
    _210 = 71,   ///< "210"
    _212 = 72,   ///< "212"
    _215 = 73,   ///< "215"
    _217 = 74,   ///< "217"
    _218 = 75,   ///< "218"
    _232 = 76,   ///< "232"
    _220 = 77,   ///< "220"
    _221 = 78,   ///< "221"
    _222 = 79,   ///< "222"
    _223 = 80,   ///< "223"
    _225 = 81,   ///< "225"
    _226 = 82,   ///< "226"
    _227 = 83,   ///< "227"
    _228 = 84,   ///< "228"
    _229 = 85,   ///< "229"
    _233 = 86,   ///< "233"
    _240 = 87,   ///< "240"
    _241 = 88,   ///< "241"
    _242 = 89,   ///< "242"
    _243 = 90,   ///< "243"
    _249 = 91,   ///< "249"
    _250 = 92,   ///< "250"
    _251 = 93,   ///< "251"
    _252 = 94,   ///< "252"
    _263 = 95,   ///< "263"
    _265 = 96,   ///< "265"
    _266 = 97,   ///< "266"
    _270 = 98,   ///< "270"
    _271 = 99,   ///< "271"
    _272 = 100,  ///< "272"
    _273 = 101,  ///< "273"
    _284 = 102,  ///< "284"
    _285 = 103,  ///< "285"
    _286 = 104,  ///< "286"
    _287 = 105,  ///< "287"
    _288 = 106,  ///< "288"
    _289 = 107,  ///< "289"
    _299 = 108,  ///< "299"
    _300 = 109,  ///< "300"
    _303 = 110,  ///< "303"
    _304 = 111,  ///< "304"
    _305 = 112,  ///< "305"
    _306 = 113,  ///< "306"
    _307 = 114,  ///< "307"
    _308 = 115,  ///< "308"
    _309 = 116,  ///< "309"
    _311 = 117,  ///< "311"
    _313 = 118,  ///< "313"
    _314 = 119,  ///< "314"
    _315 = 120,  ///< "315"
    _328 = 121,  ///< "328"
    _329 = 122,  ///< "329"
    _330 = 123,  ///< "330"
    _331 = 124,  ///< "331"
    _332 = 125,  ///< "332"
    _333 = 126,  ///< "333"
    _339 = 127,  ///< "339"
    _340 = 128,  ///< "340"
    _341 = 129,  ///< "341"
    _342 = 130,  ///< "342"
    _343 = 131,  ///< "343"
    _344 = 132,  ///< "344"
    _345 = 133,  ///< "345"
    _346 = 134,  ///< "346"
    _347 = 135,  ///< "347"
    _348 = 136,  ///< "348"
    _349 = 137,  ///< "349"
    _350 = 138,  ///< "350"
    _351 = 139,  ///< "351"
    _354 = 140,  ///< "354"
    _361 = 141,  ///< "361"
    _372 = 142,  ///< "372"
    _373 = 143,  ///< "373"
    _400 = 144,  ///< "400"
    _408 = 145,  ///< "408"
    _476 = 146,  ///< "476"
    _477 = 147,  ///< "477"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(Type value);

enum class ThirdPartyType : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
    _5 = 2,  ///< "5"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(ThirdPartyType value);

enum class PagingType : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(PagingType value);

enum class To : std::uint8_t {
    _6 = 0,   ///< "6"
    _18 = 1,  ///< "18"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(To value);

enum class DepositHistoryType : std::uint8_t {
    _3 = 0,  ///< "3"
    _4 = 1,  ///< "4"
};

/// The value as sent and received, e.g. "3".
std::string_view to_string(DepositHistoryType value);

enum class State : std::uint8_t {
    _0 = 0,   ///< "0"
    _1 = 1,   ///< "1"
    _2 = 2,   ///< "2"
    _8 = 3,   ///< "8"
    _11 = 4,  ///< "11"
    _12 = 5,  ///< "12"
    _13 = 6,  ///< "13"
    _14 = 7,  ///< "14"
    _17 = 8,  ///< "17"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(State value);

enum class Month : std::uint8_t {
    jan = 0,   ///< "Jan"
    feb = 1,   ///< "Feb"
    mar = 2,   ///< "Mar"
    apr = 3,   ///< "Apr"
    may = 4,   ///< "May"
    jun = 5,   ///< "Jun"
    jul = 6,   ///< "Jul"
    aug = 7,   ///< "Aug"
    sep = 8,   ///< "Sep"
    oct = 9,   ///< "Oct"
    nov = 10,  ///< "Nov"
    dec = 11,  ///< "Dec"
};

/// The value as sent and received, e.g. "Jan".
std::string_view to_string(Month value);

enum class TransferType : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
    _2 = 2,  ///< "2"
    _3 = 3,  ///< "3"
    _4 = 4,  ///< "4"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(TransferType value);

enum class From : std::uint8_t {
    _6 = 0,   ///< "6"
    _18 = 1,  ///< "18"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(From value);

enum class TransferStateType : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
    _2 = 2,  ///< "2"
    _3 = 3,  ///< "3"
    _4 = 4,  ///< "4"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(TransferStateType value);

enum class TransferStateState : std::uint8_t {
    success = 0,
    pending = 1,
    failed = 2,
};

/// The value as sent and received, e.g. "success".
std::string_view to_string(TransferStateState value);

enum class Dest : std::uint8_t {
    _3 = 0,  ///< "3"
    _4 = 1,  ///< "4"
};

/// The value as sent and received, e.g. "3".
std::string_view to_string(Dest value);

enum class ToAddrType : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(ToAddrType value);

enum class WalletType : std::uint8_t {
    exchange = 0,
    private_ = 1,  ///< "private"
};

/// The value as sent and received, e.g. "exchange".
std::string_view to_string(WalletType value);

enum class WithdrawalHistoryType : std::uint8_t {
    _3 = 0,  ///< "3"
    _4 = 1,  ///< "4"
};

/// The value as sent and received, e.g. "3".
std::string_view to_string(WithdrawalHistoryType value);

enum class WithdrawalHistoryState : std::uint8_t {
    _19 = 0,       ///< "19"
    _17 = 1,       ///< "17"
    _10 = 2,       ///< "10"
    _0 = 3,        ///< "0"
    _4 = 4,        ///< "4"
    _5 = 5,        ///< "5"
    _6 = 6,        ///< "6"
    _8 = 7,        ///< "8"
    _9 = 8,        ///< "9"
    _12 = 9,       ///< "12"
    _7 = 10,       ///< "7"
    _1 = 11,       ///< "1"
    _15 = 12,      ///< "15"
    _16 = 13,      ///< "16"
    minus_3 = 14,  ///< "-3"
    minus_2 = 15,  ///< "-2"
    minus_1 = 16,  ///< "-1"
    _2 = 17,       ///< "2"
};

/// The value as sent and received, e.g. "19".
std::string_view to_string(WithdrawalHistoryState value);

/// Parameters of Api::asset_valuation.
struct AssetValuationRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};  ///< currency
};

/// Part of AssetValuation.
struct AssetValuationDetails {
    std::optional<Decimal> funding{};
    std::optional<Decimal> trading{};
    std::optional<Decimal> classic{};
    std::optional<Decimal> earn{};

    bool operator==(const AssetValuationDetails&) const = default;
};

/// Reply of Api::asset_valuation, one row.
struct AssetValuation {
    std::optional<Decimal> totalBal{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    AssetValuationDetails details{};

    bool operator==(const AssetValuation&) const = default;
};

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::balances, one row.
struct Balances {
    std::string ccy{};                   ///< currency
    std::optional<Decimal> bal{};        ///< balance
    std::optional<Decimal> frozenBal{};  ///< balance that is in use
    std::optional<Decimal> availBal{};   ///< balance that can be used

    bool operator==(const Balances&) const = default;
};

/// Parameters of Api::bills.
struct BillsRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};       ///< currency
    Open<Type> type{};
    std::optional<std::string> clientId{};  ///< your own id of the transaction
    std::optional<TimePoint> after{};       ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> limit{};    ///< default 100, at most 100
    Open<ThirdPartyType> thirdPartyType{};
};

/// Reply of Api::bills, one row.
struct Bills {
    std::string billId{};             ///< entry of the account's history
    std::string ccy{};                ///< currency
    std::string clientId{};           ///< your own id of the transaction
    std::optional<Decimal> balChg{};  ///< change of the account's balance
    std::optional<Decimal> bal{};     ///< balance
    Open<Type> type{};
    std::string notes{};              ///< remark on this entry
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Bills&) const = default;
};

/// Parameters of Api::bills_history.
struct BillsHistoryRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};       ///< currency
    Open<Type> type{};
    std::optional<std::string> clientId{};  ///< your own id of the transaction
    std::optional<std::string> after{};     ///< only rows older than this; e.g. 1597026383085
    std::optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> limit{};    ///< default 100, at most 100
    Open<PagingType> pagingType{};          ///< default 1
    Open<ThirdPartyType> thirdPartyType{};
};

/// Reply of Api::bills_history, one row.
struct BillsHistory {
    std::string billId{};             ///< entry of the account's history
    std::string ccy{};                ///< currency
    std::string clientId{};           ///< your own id of the transaction
    std::optional<Decimal> balChg{};  ///< change of the account's balance
    std::optional<Decimal> bal{};     ///< balance
    Open<Type> type{};
    std::string notes{};              ///< remark on this entry
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const BillsHistory&) const = default;
};

/// Parameters of Api::cancel_withdrawal.
struct CancelWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> wdId;  ///< exchange's id of the withdrawal
};

/// Reply of Api::cancel_withdrawal, one row.
struct CancelWithdrawal {
    std::string wdId{};  ///< exchange's id of the withdrawal

    bool operator==(const CancelWithdrawal&) const = default;
};

/// Parameters of Api::currencies.
struct CurrenciesRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::currencies, one row.
struct Currencies {
    std::string ccy{};                          ///< currency; e.g. BTC
    std::string name{};
    std::string logoLink{};
    std::string chain{};                        ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::string ctAddr{};                       ///< token's contract address, or its end
    std::optional<bool> canDep{};
    std::optional<bool> canWd{};
    std::optional<bool> canInternal{};
    std::optional<TimePoint> depEstOpenTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> wdEstOpenTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> minDep{};
    std::optional<Decimal> minWd{};
    std::optional<Decimal> minInternal{};
    std::optional<Decimal> maxWd{};             ///< most that can be withdrawn
    std::optional<Decimal> wdTickSz{};
    std::optional<Decimal> wdQuota{};
    std::optional<Decimal> usedWdQuota{};
    std::optional<Decimal> fee{};               ///< fee; negative when paid
    std::optional<Decimal> minFee{};            ///< lowest fee; deprecated
    std::optional<Decimal> maxFee{};            ///< highest fee; deprecated
    std::optional<Decimal> minFeeForCtAddr{};   ///< deprecated
    std::optional<Decimal> maxFeeForCtAddr{};   ///< deprecated
    std::optional<Decimal> burningFeeRate{};    ///< e.g. 0.05
    std::optional<bool> mainNet{};
    std::optional<bool> needTag{};
    std::optional<std::int64_t> minDepArrivalConfirm{};
    std::optional<std::int64_t> minWdUnlockConfirm{};
    std::string depQuotaFixed{};
    std::optional<Decimal> usedDepQuotaFixed{};
    std::string depQuoteDailyLayer2{};

    bool operator==(const Currencies&) const = default;
};

/// Parameters of Api::deposit_address.
struct DepositAddressRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
};

/// Reply of Api::deposit_address, one row.
struct DepositAddress {
    std::string addr{};
    std::string tag{};     ///< tag that the address needs
    std::string memo{};
    std::string pmtId{};
    RawJson addrEx{};      ///< e.g. TONCOIN
    std::string ccy{};     ///< currency; e.g. BTC
    std::string chain{};   ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    Open<To> to{};         ///< account or address that receives
    std::string verifiedName{};
    std::optional<bool> selected{};
    std::string ctAddr{};  ///< token's contract address, or its end

    bool operator==(const DepositAddress&) const = default;
};

/// Parameters of Api::deposit_history.
struct DepositHistoryRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};     ///< currency; e.g. BTC
    std::optional<std::string> depId{};   ///< exchange's id of the deposit
    std::optional<std::string> fromWdId{};
    std::optional<std::string> txId{};    ///< hash on the chain
    Open<DepositHistoryType> type{};
    Open<State> state{};                  ///< how far the transaction has come
    std::optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1654041600000
    std::optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1656633600000
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::deposit_history, one row.
struct DepositHistory {
    std::string ccy{};              ///< currency
    std::string chain{};            ///< currency and chain, such as USDT-ERC20
    std::optional<Decimal> amt{};   ///< amount
    std::string from{};             ///< account that pays
    std::string areaCodeFrom{};
    std::string to{};               ///< account or address that receives
    std::string txId{};             ///< hash on the chain
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1655251200000
    Open<State> state{};            ///< how far the transaction has come
    std::string depId{};            ///< exchange's id of the deposit
    std::string fromWdId{};
    std::optional<std::int64_t> actualDepBlkConfirm{};

    bool operator==(const DepositHistory&) const = default;
};

/// Parameters of Api::deposit_withdraw_status.
struct DepositWithdrawStatusRequest {
    NamedOnly named{};
    std::optional<std::string> wdId{};   ///< exchange's id of the withdrawal; needed if txId is absent
    std::optional<std::string> txId{};   ///< hash on the chain; needed if wdId is absent
    std::optional<std::string> ccy{};    ///< currency; conditional; e.g. USDT
    std::optional<std::string> to{};     ///< account or address that receives; conditional
    std::optional<std::string> chain{};  ///< currency and chain, such as USDT-ERC20; conditional; e.g. USDT-ERC20
};

/// Reply of Api::deposit_withdraw_status, one row.
struct DepositWithdrawStatus {
    std::string estCompleteTime{};
    std::string state{};  ///< how far the transaction has come
    std::string txId{};   ///< hash on the chain
    std::string wdId{};   ///< exchange's id of the withdrawal

    bool operator==(const DepositWithdrawStatus&) const = default;
};

/// Reply of Api::exchange_list, one row.
struct ExchangeList {
    std::string exchName{};  ///< e.g. 1xbet
    std::string exchId{};

    bool operator==(const ExchangeList&) const = default;
};

/// Parameters of Api::monthly_statement.
struct MonthlyStatementRequest {
    NamedOnly named{};
    Required<Open<Month>> month;
};

/// Reply of Api::monthly_statement, one row.
struct MonthlyStatement {
    std::string fileHref{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string state{};            ///< how far the transaction has come

    bool operator==(const MonthlyStatement&) const = default;
};

/// Parameters of Api::post_monthly_statement.
struct PostMonthlyStatementRequest {
    NamedOnly named{};
    Open<Month> month{};
};

/// Reply of Api::post_monthly_statement, one row.
struct PostMonthlyStatement {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const PostMonthlyStatement&) const = default;
};

/// Parameters of Api::non_tradable_assets.
struct NonTradableAssetsRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::non_tradable_assets, one row.
struct NonTradableAssets {
    std::string ccy{};                        ///< currency; e.g. CELT
    std::string name{};
    std::string logoLink{};
    std::optional<Decimal> bal{};             ///< balance
    std::optional<bool> canWd{};
    std::string chain{};                      ///< currency and chain, such as USDT-ERC20
    std::optional<Decimal> minWd{};
    std::optional<bool> wdAll{};
    std::optional<Decimal> fee{};             ///< fee; negative when paid
    std::string feeCcy{};                     ///< currency of the fee; e.g. USDT
    std::optional<Decimal> burningFeeRate{};  ///< e.g. 0.05
    std::string ctAddr{};                     ///< token's contract address, or its end
    std::optional<Decimal> wdTickSz{};
    std::optional<bool> needTag{};

    bool operator==(const NonTradableAssets&) const = default;
};

/// Parameters of Api::transfer.
struct TransferRequest {
    NamedOnly named{};
    Open<TransferType> type{};              ///< default 0
    Required<std::string> ccy;              ///< currency; e.g. USDT
    Required<Decimal> amt;                  ///< amount
    Required<Open<From>> from;              ///< account that pays
    Required<Open<To>> to;                  ///< account or address that receives
    std::optional<std::string> subAcct{};   ///< name of the sub-account; needed if type is 1, 2 or 4
    std::optional<bool> loanTrans{};        ///< default false
    std::optional<bool> omitPosRisk{};      ///< default false
    std::optional<std::string> clientId{};  ///< your own id of the transaction
};

/// Reply of Api::transfer, one row.
struct Transfer {
    std::string transId{};         ///< exchange's id of the transfer
    std::string clientId{};        ///< your own id of the transaction
    std::string ccy{};             ///< currency
    Open<From> from{};             ///< account that pays
    std::optional<Decimal> amt{};  ///< amount
    Open<To> to{};                 ///< account or address that receives

    bool operator==(const Transfer&) const = default;
};

/// Parameters of Api::transfer_state.
struct TransferStateRequest {
    NamedOnly named{};
    std::optional<std::string> transId{};   ///< exchange's id of the transfer; needed if clientId is absent
    std::optional<std::string> clientId{};  ///< your own id of the transaction; needed if transId is absent
    Open<TransferStateType> type{};         ///< default 0
};

/// Reply of Api::transfer_state, one row.
struct TransferState {
    std::string transId{};             ///< exchange's id of the transfer
    std::string clientId{};            ///< your own id of the transaction
    std::string ccy{};                 ///< currency; e.g. USDT
    std::optional<Decimal> amt{};      ///< amount
    Open<TransferStateType> type{};
    Open<From> from{};                 ///< account that pays
    Open<To> to{};                     ///< account or address that receives
    std::string subAcct{};             ///< name of the sub-account
    std::string instId{};              ///< pair, contract or index; deprecated
    std::string toInstId{};            ///< deprecated
    Open<TransferStateState> state{};  ///< how far the transaction has come

    bool operator==(const TransferState&) const = default;
};

/// Part of WithdrawalRequest.
struct WithdrawalRequestRcvrInfo {
    NamedOnly named{};
    Required<Open<WalletType>> walletType;
    std::optional<std::string> exchId{};                  ///< conditional
    std::optional<std::string> rcvrFirstName{};           ///< conditional; e.g. Bruce
    std::optional<std::string> rcvrLastName{};            ///< conditional; e.g. Wayne
    std::optional<std::string> rcvrCountry{};             ///< conditional; e.g. United States
    std::optional<std::string> rcvrCountrySubDivision{};  ///< conditional; e.g. California
    std::optional<std::string> rcvrTownName{};            ///< conditional; e.g. San Jose
    std::optional<std::string> rcvrStreetName{};          ///< conditional
};

/// Parameters of Api::withdrawal.
struct WithdrawalRequest {
    NamedOnly named{};
    Required<std::string> ccy;                            ///< currency; e.g. USDT
    Required<Decimal> amt;                                ///< amount
    Required<Open<Dest>> dest;
    Required<std::string> toAddr;                         ///< e.g. ARDOR-7JF3-8F2E-QUWZ-CAN7F:123456
    Open<ToAddrType> toAddrType{};
    std::optional<std::string> chain{};                   ///< currency and chain, such as USDT-ERC20; conditional
    std::optional<std::string> areaCode{};                ///< conditional; e.g. 86
    std::optional<WithdrawalRequestRcvrInfo> rcvrInfo{};  ///< conditional
    std::optional<std::string> clientId{};                ///< your own id of the transaction
};

/// Reply of Api::withdrawal, one row.
struct Withdrawal {
    std::string ccy{};             ///< currency
    std::string chain{};           ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::optional<Decimal> amt{};  ///< amount
    std::string wdId{};            ///< exchange's id of the withdrawal
    std::string clientId{};        ///< your own id of the transaction

    bool operator==(const Withdrawal&) const = default;
};

/// Parameters of Api::withdrawal_history.
struct WithdrawalHistoryRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};       ///< currency; e.g. BTC
    std::optional<std::string> wdId{};      ///< exchange's id of the withdrawal
    std::optional<std::string> clientId{};  ///< your own id of the transaction
    std::optional<std::string> txId{};      ///< hash on the chain
    Open<WithdrawalHistoryType> type{};
    Open<WithdrawalHistoryState> state{};   ///< how far the transaction has come
    std::optional<TimePoint> after{};       ///< only rows older than this; Unix milliseconds; e.g. 1654041600000
    std::optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1656633600000
    std::optional<std::int64_t> limit{};    ///< default 100, at most 100
};

/// Reply of Api::withdrawal_history, one row.
struct WithdrawalHistory {
    std::string ccy{};                     ///< currency
    std::string chain{};                   ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::optional<bool> nonTradableAsset{};
    std::optional<Decimal> amt{};          ///< amount
    std::optional<TimePoint> ts{};         ///< Unix milliseconds; e.g. 1655251200000
    std::string from{};                    ///< account that pays
    std::string areaCodeFrom{};
    std::string to{};                      ///< account or address that receives
    std::string areaCodeTo{};
    Open<ToAddrType> toAddrType{};
    std::string tag{};                     ///< tag that the address needs
    std::string pmtId{};
    std::string memo{};
    RawJson addrEx{};                      ///< e.g. TONCOIN
    std::string txId{};                    ///< hash on the chain
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::string feeCcy{};                  ///< currency of the fee; e.g. USDT
    Open<WithdrawalHistoryState> state{};  ///< how far the transaction has come
    std::string wdId{};                    ///< exchange's id of the withdrawal
    std::string clientId{};                ///< your own id of the transaction
    std::string note{};

    bool operator==(const WithdrawalHistory&) const = default;
};

/// The operations of asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v5/asset/asset-valuation
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
    Call<Vector<AssetValuation>> asset_valuation(AssetValuationRequest request = {}) const;

    /// GET /api/v5/asset/balances
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
    Call<Vector<Balances>> balances(BalancesRequest request = {}) const;

    /// GET /api/v5/asset/bills
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
    PagedCall<Vector<Bills>> bills(BillsRequest request = {}) const;

    /// GET /api/v5/asset/bills-history
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
    Call<Vector<BillsHistory>> bills_history(BillsHistoryRequest request = {}) const;

    /// POST /api/v5/asset/cancel-withdrawal
    ///
    /// Private; permission: trade. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
    Call<Vector<CancelWithdrawal>> cancel_withdrawal(CancelWithdrawalRequest request) const;

    /// GET /api/v5/asset/currencies
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
    Call<Vector<Currencies>> currencies(CurrenciesRequest request = {}) const;

    /// GET /api/v5/asset/deposit-address
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
    Call<Vector<DepositAddress>> deposit_address(DepositAddressRequest request) const;

    /// GET /api/v5/asset/deposit-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
    PagedCall<Vector<DepositHistory>> deposit_history(DepositHistoryRequest request = {}) const;

    /// GET /api/v5/asset/deposit-withdraw-status
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
    Call<Vector<DepositWithdrawStatus>> deposit_withdraw_status(DepositWithdrawStatusRequest request = {}) const;

    /// GET /api/v5/asset/exchange-list
    ///
    /// Public. 6 requests per second per IP address.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
    Call<Vector<ExchangeList>> exchange_list() const;

    /// GET /api/v5/asset/monthly-statement
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
    Call<Vector<MonthlyStatement>> monthly_statement(MonthlyStatementRequest request) const;

    /// POST /api/v5/asset/monthly-statement
    ///
    /// Private; permission: read. 20 requests per 30 days per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
    Call<Vector<PostMonthlyStatement>> post_monthly_statement(PostMonthlyStatementRequest request = {}) const;

    /// GET /api/v5/asset/non-tradable-assets
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
    Call<Vector<NonTradableAssets>> non_tradable_assets(NonTradableAssetsRequest request = {}) const;

    /// POST /api/v5/asset/transfer
    ///
    /// Private; permission: trade. 2 requests per second per user and ccy. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
    Call<Vector<Transfer>> transfer(TransferRequest request) const;

    /// GET /api/v5/asset/transfer-state
    ///
    /// Private; permission: read. 10 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
    Call<Vector<TransferState>> transfer_state(TransferStateRequest request = {}) const;

    /// For reconcile(): transfer_state() with the id that a write carries.
    static Lookup<Vector<TransferState>> transfer_state_lookup();

    /// POST /api/v5/asset/withdrawal
    ///
    /// Private; permission: withdraw. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    Call<Vector<Withdrawal>> withdrawal(WithdrawalRequest request) const;

    /// GET /api/v5/asset/withdrawal-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
    PagedCall<Vector<WithdrawalHistory>> withdrawal_history(WithdrawalHistoryRequest request = {}) const;

    /// For reconcile(): withdrawal_history() with the id that a write carries.
    static Lookup<Vector<WithdrawalHistory>> withdrawal_history_lookup();

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AssetValuationRequest*);
const detail::ObjectTable& exbind_table(const AssetValuationDetails*);
const detail::ObjectTable& exbind_table(const AssetValuation*);
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const Balances*);
const detail::ObjectTable& exbind_table(const BillsRequest*);
const detail::ObjectTable& exbind_table(const Bills*);
const detail::ObjectTable& exbind_table(const BillsHistoryRequest*);
const detail::ObjectTable& exbind_table(const BillsHistory*);
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const CancelWithdrawal*);
const detail::ObjectTable& exbind_table(const CurrenciesRequest*);
const detail::ObjectTable& exbind_table(const Currencies*);
const detail::ObjectTable& exbind_table(const DepositAddressRequest*);
const detail::ObjectTable& exbind_table(const DepositAddress*);
const detail::ObjectTable& exbind_table(const DepositHistoryRequest*);
const detail::ObjectTable& exbind_table(const DepositHistory*);
const detail::ObjectTable& exbind_table(const DepositWithdrawStatusRequest*);
const detail::ObjectTable& exbind_table(const DepositWithdrawStatus*);
const detail::ObjectTable& exbind_table(const ExchangeList*);
const detail::ObjectTable& exbind_table(const MonthlyStatementRequest*);
const detail::ObjectTable& exbind_table(const MonthlyStatement*);
const detail::ObjectTable& exbind_table(const PostMonthlyStatementRequest*);
const detail::ObjectTable& exbind_table(const PostMonthlyStatement*);
const detail::ObjectTable& exbind_table(const NonTradableAssetsRequest*);
const detail::ObjectTable& exbind_table(const NonTradableAssets*);
const detail::ObjectTable& exbind_table(const TransferRequest*);
const detail::ObjectTable& exbind_table(const Transfer*);
const detail::ObjectTable& exbind_table(const TransferStateRequest*);
const detail::ObjectTable& exbind_table(const TransferState*);
const detail::ObjectTable& exbind_table(const WithdrawalRequestRcvrInfo*);
const detail::ObjectTable& exbind_table(const WithdrawalRequest*);
const detail::ObjectTable& exbind_table(const Withdrawal*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistory*);

}  // namespace exbind::okx::asset
