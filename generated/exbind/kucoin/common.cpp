// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/protocol.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"

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

const detail::EnumTable& exbind_table(OrdersStatus) { return orders_status_table; }
const detail::EnumTable& exbind_table(Protocol) { return protocol_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Stp) { return stp_table; }
const detail::EnumTable& exbind_table(TimeInForce) { return time_in_force_table; }
const detail::EnumTable& exbind_table(TradeType) { return trade_type_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }

}  // namespace exbind::kucoin
