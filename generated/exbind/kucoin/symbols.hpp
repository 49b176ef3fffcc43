// Generated from specs/kucoin/symbols.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations of symbols.
namespace exbind::kucoin::symbols {

/// Parameters of Api::symbols.
struct SymbolsRequest {
    NamedOnly named{};
    Optional<std::string> market{};
};

/// Reply of Api::symbols, one row.
struct Symbols {
    std::string symbol{};                                        ///< pair, such as BTC-USDT
    std::string name{};                                          ///< current name, which may change
    std::string baseCurrency{};                                  ///< e.g. BTC
    std::string quoteCurrency{};                                 ///< e.g. USDT
    std::string feeCurrency{};                                   ///< currency in which it is charged
    std::string market{};
    std::optional<Decimal> baseMinSize{};
    std::optional<Decimal> quoteMinSize{};
    std::optional<Decimal> baseMaxSize{};
    std::optional<Decimal> quoteMaxSize{};
    std::optional<Decimal> baseIncrement{};
    std::optional<Decimal> quoteIncrement{};
    std::optional<Decimal> priceIncrement{};
    std::optional<Decimal> priceLimitRate{};
    std::optional<Decimal> minFunds{};
    std::optional<bool> isMarginEnabled{};                       ///< whether it can be traded on margin
    std::optional<bool> enableTrading{};
    std::optional<std::int64_t> feeCategory{};
    std::optional<Decimal> makerFeeCoefficient{};
    std::optional<Decimal> takerFeeCoefficient{};
    std::optional<bool> st{};
    std::optional<bool> callauctionIsEnabled{};
    std::optional<Decimal> callauctionPriceFloor{};
    std::optional<Decimal> callauctionPriceCeiling{};
    std::optional<TimePoint> callauctionFirstStageStartTime{};   ///< Unix milliseconds
    std::optional<TimePoint> callauctionSecondStageStartTime{};  ///< Unix milliseconds
    std::optional<TimePoint> callauctionThirdStageStartTime{};   ///< Unix milliseconds
    std::optional<TimePoint> tradingStartTime{};                 ///< Unix milliseconds

    bool operator==(const Symbols&) const = default;
};

/// Parameters of Api::symbols_by_symbol.
struct SymbolsBySymbolRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::symbols_by_symbol.
struct SymbolsBySymbol {
    std::string symbol{};                                        ///< pair, such as BTC-USDT
    std::string name{};                                          ///< current name, which may change
    std::string baseCurrency{};                                  ///< e.g. BTC
    std::string quoteCurrency{};                                 ///< e.g. USDT
    std::string feeCurrency{};                                   ///< currency in which it is charged
    std::string market{};
    std::optional<Decimal> baseMinSize{};
    std::optional<Decimal> quoteMinSize{};
    std::optional<Decimal> baseMaxSize{};
    std::optional<Decimal> quoteMaxSize{};
    std::optional<Decimal> baseIncrement{};
    std::optional<Decimal> quoteIncrement{};
    std::optional<Decimal> priceIncrement{};
    std::optional<Decimal> priceLimitRate{};
    std::optional<Decimal> minFunds{};
    std::optional<bool> isMarginEnabled{};                       ///< whether it can be traded on margin
    std::optional<bool> enableTrading{};
    std::optional<std::int64_t> feeCategory{};
    std::optional<Decimal> makerFeeCoefficient{};
    std::optional<Decimal> takerFeeCoefficient{};
    std::optional<bool> st{};
    std::optional<bool> callauctionIsEnabled{};
    std::optional<Decimal> callauctionPriceFloor{};
    std::optional<Decimal> callauctionPriceCeiling{};
    std::optional<TimePoint> callauctionFirstStageStartTime{};   ///< Unix milliseconds
    std::optional<TimePoint> callauctionSecondStageStartTime{};  ///< Unix milliseconds
    std::optional<TimePoint> callauctionThirdStageStartTime{};   ///< Unix milliseconds
    std::optional<TimePoint> tradingStartTime{};                 ///< Unix milliseconds

    bool operator==(const SymbolsBySymbol&) const = default;
};

/// The operations of symbols. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/symbols
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 4.
    Call<Vector<Symbols>> symbols(SymbolsRequest request = {}) const;

    /// GET /api/v2/symbols/{symbol}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 4.
    Call<SymbolsBySymbol> symbols_by_symbol(SymbolsBySymbolRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SymbolsRequest*);
const detail::ObjectTable& exbind_table(const Symbols*);
const detail::ObjectTable& exbind_table(const SymbolsBySymbolRequest*);
const detail::ObjectTable& exbind_table(const SymbolsBySymbol*);

}  // namespace exbind::kucoin::symbols
