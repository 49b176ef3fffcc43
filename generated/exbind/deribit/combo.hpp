// Generated from specs/deribit/combo.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/direction.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations of combo.
namespace exbind::inline v0_1::deribit::combo {

using exbind::deribit::Direction;
using exbind::deribit::TradingCurrency;

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    active = 0,
    inactive = 1,
};
const detail::EnumTable& exbind_table(State);

/// Parameters of Api::create_combo.
struct CreateComboRequest {
    NamedOnly named{};
    Required<std::string> trades;  ///< what was traded
};

/// Part of CreateCombo, GetComboDetails and GetCombos.
struct ComboLeg {
    std::string instrument_name{};         ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<std::int64_t> amount{};  ///< size: USD for inverse futures, else currency; e.g. -1

    bool operator==(const ComboLeg&) const = default;
};

/// Reply of Api::create_combo, Api::get_combo_details and Api::get_combos.
struct GetCombos {
    std::string id{};                               ///< the combination by name; e.g. BTC-FS-31DEC21-PERP
    std::optional<std::int64_t> instrument_id{};    ///< instrument by number
    Open<State> state{};                            ///< how far it has come
    std::optional<TimePoint> state_timestamp{};     ///< Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> creation_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Vector<ComboLeg> legs{};                        ///< instruments of the combination

    bool operator==(const GetCombos&) const = default;
};
using GetComboDetails = GetCombos;
using CreateCombo = GetCombos;

/// Parameters of Api::get_leg_prices.
struct GetLegPricesRequest {
    NamedOnly named{};
    Required<std::string> legs;  ///< instruments of the combination
    Required<Decimal> price;     ///< in USD, of options in their currency
};

/// Part of GetLegPrices.
struct GetLegPricesLegs {
    std::optional<std::int64_t> ratio{};  ///< amount of this leg per unit
    std::string instrument_name{};        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Direction> direction{};          ///< buy or sell
    std::optional<Decimal> price{};       ///< in USD, of options in their currency

    bool operator==(const GetLegPricesLegs&) const = default;
};

/// Reply of Api::get_leg_prices.
struct GetLegPrices {
    Vector<GetLegPricesLegs> legs{};  ///< instruments of the combination
    std::optional<Decimal> amount{};  ///< size: USD for inverse futures, else currency

    bool operator==(const GetLegPrices&) const = default;
};

/// Parameters of Api::get_combo_details.
struct GetComboDetailsRequest {
    NamedOnly named{};
    Required<std::string> combo_id;  ///< combination of instruments; e.g. BTC-FS-31DEC21-PERP
};

/// Parameters of Api::get_combo_ids.
struct GetComboIdsRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<State> state{};                       ///< how far it has come
};

/// Parameters of Api::get_combos.
struct GetCombosRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
};

/// The operations of combo. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/create_combo
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<GetCombos> create_combo(CreateComboRequest request) const;

    /// GET /api/v2/private/get_leg_prices
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetLegPrices> get_leg_prices(GetLegPricesRequest request) const;

    /// GET /api/v2/public/get_combo_details
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetCombos> get_combo_details(GetComboDetailsRequest request) const;

    /// GET /api/v2/public/get_combo_ids
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<std::string>> get_combo_ids(GetComboIdsRequest request) const;

    /// GET /api/v2/public/get_combos
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetCombos>> get_combos(GetCombosRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CreateComboRequest*);
const detail::ObjectTable& exbind_table(const ComboLeg*);
const detail::ObjectTable& exbind_table(const GetCombos*);
const detail::ObjectTable& exbind_table(const GetLegPricesRequest*);
const detail::ObjectTable& exbind_table(const GetLegPricesLegs*);
const detail::ObjectTable& exbind_table(const GetLegPrices*);
const detail::ObjectTable& exbind_table(const GetComboDetailsRequest*);
const detail::ObjectTable& exbind_table(const GetComboIdsRequest*);
const detail::ObjectTable& exbind_table(const GetCombosRequest*);

}  // namespace exbind::deribit::combo
