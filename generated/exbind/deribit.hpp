// Generated from specs/deribit by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/deribit/connection.hpp"
#include "exbind/deribit/account.hpp"
#include "exbind/deribit/block_rfq.hpp"
#include "exbind/deribit/block_trade.hpp"
#include "exbind/deribit/combo.hpp"
#include "exbind/deribit/market.hpp"
#include "exbind/deribit/session.hpp"
#include "exbind/deribit/support.hpp"
#include "exbind/deribit/trading.hpp"
#include "exbind/deribit/wallet.hpp"

namespace exbind::inline v0_1::deribit {

/// All operations of Deribit. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          account(*this),
          block_rfq(*this),
          block_trade(*this),
          combo(*this),
          market(*this),
          session(*this),
          support(*this),
          trading(*this),
          wallet(*this) {}

    account::Api account;
    block_rfq::Api block_rfq;
    block_trade::Api block_trade;
    combo::Api combo;
    market::Api market;
    session::Api session;
    support::Api support;
    trading::Api trading;
    wallet::Api wallet;
};

}  // namespace exbind::deribit
