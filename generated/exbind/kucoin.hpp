// Generated from specs/kucoin by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/kucoin/connection.hpp"
#include "exbind/kucoin/announcements.hpp"
#include "exbind/kucoin/bullet_private.hpp"
#include "exbind/kucoin/bullet_public.hpp"
#include "exbind/kucoin/currencies.hpp"
#include "exbind/kucoin/fills.hpp"
#include "exbind/kucoin/hf.hpp"
#include "exbind/kucoin/hf/orders.hpp"
#include "exbind/kucoin/hf/orders/active.hpp"
#include "exbind/kucoin/hf/orders/dead_cancel_all.hpp"
#include "exbind/kucoin/hf/orders/multi.hpp"
#include "exbind/kucoin/hf/orders/sync.hpp"
#include "exbind/kucoin/limit.hpp"
#include "exbind/kucoin/market.hpp"
#include "exbind/kucoin/market/orderbook.hpp"
#include "exbind/kucoin/market/orderbook/callauction.hpp"
#include "exbind/kucoin/markets.hpp"
#include "exbind/kucoin/my_ip.hpp"
#include "exbind/kucoin/oco.hpp"
#include "exbind/kucoin/oco/order.hpp"
#include "exbind/kucoin/order.hpp"
#include "exbind/kucoin/orders.hpp"
#include "exbind/kucoin/prices.hpp"
#include "exbind/kucoin/status.hpp"
#include "exbind/kucoin/stop_order.hpp"
#include "exbind/kucoin/symbols.hpp"
#include "exbind/kucoin/timestamp.hpp"

namespace exbind::kucoin {

/// All operations of KuCoin. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          announcements(*this),
          bullet_private(*this),
          bullet_public(*this),
          currencies(*this),
          fills(*this),
          hf(*this),
          limit(*this),
          market(*this),
          markets(*this),
          my_ip(*this),
          oco(*this),
          order(*this),
          orders(*this),
          prices(*this),
          status(*this),
          stop_order(*this),
          symbols(*this),
          timestamp(*this) {}

    struct Hf : hf::Api {
        struct Orders : hf::orders::Api {
            hf::orders::active::Api active;
            hf::orders::dead_cancel_all::Api dead_cancel_all;
            hf::orders::multi::Api multi;
            hf::orders::sync::Api sync;

            explicit Orders(const Connection& connection)
                : hf::orders::Api(connection),
                  active(connection),
                  dead_cancel_all(connection),
                  multi(connection),
                  sync(connection) {}
        };

        Orders orders;

        explicit Hf(const Connection& connection) : hf::Api(connection), orders(connection) {}
    };

    struct Market : market::Api {
        struct Orderbook : market::orderbook::Api {
            market::orderbook::callauction::Api callauction;

            explicit Orderbook(const Connection& connection)
                : market::orderbook::Api(connection),
                  callauction(connection) {}
        };

        Orderbook orderbook;

        explicit Market(const Connection& connection) : market::Api(connection), orderbook(connection) {}
    };

    struct Oco : oco::Api {
        oco::order::Api order;

        explicit Oco(const Connection& connection) : oco::Api(connection), order(connection) {}
    };

    announcements::Api announcements;
    bullet_private::Api bullet_private;
    bullet_public::Api bullet_public;
    currencies::Api currencies;
    fills::Api fills;
    Hf hf;
    limit::Api limit;
    Market market;
    markets::Api markets;
    my_ip::Api my_ip;
    Oco oco;
    order::Api order;
    orders::Api orders;
    prices::Api prices;
    status::Api status;
    stop_order::Api stop_order;
    symbols::Api symbols;
    timestamp::Api timestamp;
};

}  // namespace exbind::kucoin
