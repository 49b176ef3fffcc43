// Generated from specs/kitchen by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/kitchen/connection.hpp"
#include "exbind/kitchen/client_/client/connection_.hpp"
#include "exbind/kitchen/client_/credentials.hpp"
#include "exbind/kitchen/hostile.hpp"
#include "exbind/kitchen/options_.hpp"
#include "exbind/kitchen/pages_.hpp"
#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/sub_account/_1st.hpp"
#include "exbind/kitchen/trade.hpp"
#include "exbind/kitchen/trade/orders_group.hpp"
#include "exbind/kitchen/variants.hpp"

namespace exbind::inline v0_1::kitchen {

/// All operations of Kitchen Sink. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          client_(*this),
          hostile(*this),
          options_(*this),
          pages_(*this),
          public_(*this),
          sub_account(*this),
          trade(*this),
          variants(*this) {}

    struct Client_2 {
        struct Client_3 {
            client_::client::connection_::Api connection_;

            explicit Client_3(const Connection& connection) : connection_(connection) {}
        };

        Client_3 client;
        client_::credentials::Api credentials;

        explicit Client_2(const Connection& connection) : client(connection), credentials(connection) {}
    };

    struct SubAccount {
        sub_account::_1st::Api _1st;

        explicit SubAccount(const Connection& connection) : _1st(connection) {}
    };

    struct Trade : trade::Api {
        trade::orders_group::Api orders_group;

        explicit Trade(const Connection& connection) : trade::Api(connection), orders_group(connection) {}
    };

    Client_2 client_;
    hostile::Api hostile;
    options_::Api options_;
    pages_::Api pages_;
    public_::Api public_;
    SubAccount sub_account;
    Trade trade;
    variants::Api variants;
};

}  // namespace exbind::kitchen
