// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/protocol.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"

namespace exbind::kucoin {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view orders_status_values[] = {"open", "done"};
extern const detail::EnumTable orders_status_table;
constexpr detail::EnumTable orders_status_table{"OrdersStatus", orders_status_values};

static constexpr std::string_view protocol_values[] = {"websocket"};
extern const detail::EnumTable protocol_table;
constexpr detail::EnumTable protocol_table{"Protocol", protocol_values};

static constexpr std::string_view side_values[] = {"buy", "sell"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

static constexpr std::string_view status_values[] = {"NEW", "DONE", "TRIGGERED", "CANCELLED"};
extern const detail::EnumTable status_table;
constexpr detail::EnumTable status_table{"Status", status_values};

static constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
extern const detail::EnumTable stp_table;
constexpr detail::EnumTable stp_table{"Stp", stp_values};

static constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
extern const detail::EnumTable time_in_force_table;
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

static constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
extern const detail::EnumTable trade_type_table;
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

static constexpr std::string_view type_values[] = {
    "limit", "market", "limit_stop", "market_stop", "oco_limit", "oco_stop",
};
extern const detail::EnumTable type_table;
constexpr detail::EnumTable type_table{"Type", type_values};

std::string_view to_string(OrdersStatus value) {
    return detail::wire_text(orders_status_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Protocol value) {
    return detail::wire_text(protocol_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }

}  // namespace exbind::kucoin
