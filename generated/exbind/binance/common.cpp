// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/common/interval.hpp"
#include "exbind/binance/common/new_order_resp_type.hpp"
#include "exbind/binance/common/self_trade_prevention_mode.hpp"
#include "exbind/binance/common/side.hpp"
#include "exbind/binance/common/time_in_force.hpp"
#include "exbind/binance/common/type.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::binance {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view interval_values[] = {"SECOND", "MINUTE", "DAY"};
extern const detail::EnumTable interval_table;
constexpr detail::EnumTable interval_table{"Interval", interval_values};

static constexpr std::string_view new_order_resp_type_values[] = {"ACK", "RESULT", "FULL"};
extern const detail::EnumTable new_order_resp_type_table;
constexpr detail::EnumTable new_order_resp_type_table{"NewOrderRespType", new_order_resp_type_values};

static constexpr std::string_view self_trade_prevention_mode_values[] = {
    "NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH",
};
extern const detail::EnumTable self_trade_prevention_mode_table;
constexpr detail::EnumTable self_trade_prevention_mode_table{
    "SelfTradePreventionMode",
    self_trade_prevention_mode_values,
};

static constexpr std::string_view side_values[] = {"SELL", "BUY"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

static constexpr std::string_view time_in_force_values[] = {"IOC", "GTC", "FOK", "GTX"};
extern const detail::EnumTable time_in_force_table;
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

static constexpr std::string_view type_values[] = {
    "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER",
};
extern const detail::EnumTable type_table;
constexpr detail::EnumTable type_table{"Type", type_values};

const detail::EnumTable& exbind_table(Interval) { return interval_table; }
const detail::EnumTable& exbind_table(NewOrderRespType) { return new_order_resp_type_table; }
const detail::EnumTable& exbind_table(SelfTradePreventionMode) { return self_trade_prevention_mode_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(TimeInForce) { return time_in_force_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }

}  // namespace exbind::binance
