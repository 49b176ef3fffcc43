// Generated from specs/kucoin/spot/symbols.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/symbols.
namespace exbind::inline v0_1::kucoin::spot::symbols {

using exbind::operator<<;
using exbind::to_string;

enum class FeeCategory : std::uint8_t {
    class_a = 0,  ///< "1"
    class_b = 1,  ///< "2"
    class_c = 2,  ///< "3"
};
const detail::EnumTable& exbind_table(FeeCategory);

/// Parameters of Api::all_symbols.
struct AllSymbolsRequest {
    NamedOnly named{};
    Optional<std::string> market{};
};

/// Reply of Api::all_symbols and Api::symbol.
struct Symbol {
    std::string symbol{};                                        ///< pair, such as BTC-USDT
    std::string name{};                                          ///< current name, which may change
    std::string baseCurrency{};                                  ///< what is bought or sold; e.g. BTC
    std::string quoteCurrency{};                                 ///< what it is paid with; e.g. USDT
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
    Open<FeeCategory> feeCategory{};
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

    bool operator==(const Symbol&) const = default;
};
using AllSymbols = Symbol;

/// Parameters of Api::symbol.
struct SymbolRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// The operations of spot/symbols. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Symbols
    /// GET /api/v2/symbols
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 4.
    Call<Vector<Symbol>> all_symbols(AllSymbolsRequest request = {}) const;

    /// Get Symbol
    /// GET /api/v2/symbols/{symbol}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 4.
    Call<Symbol> symbol(SymbolRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllSymbolsRequest*);
const detail::ObjectTable& exbind_table(const Symbol*);
const detail::ObjectTable& exbind_table(const SymbolRequest*);

}  // namespace exbind::kucoin::spot::symbols
