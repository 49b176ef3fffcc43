// Generated from specs/woox by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/woox/connection.hpp"
#include "exbind/woox/account.hpp"
#include "exbind/woox/account/referral.hpp"
#include "exbind/woox/account/sub_accounts.hpp"
#include "exbind/woox/asset.hpp"
#include "exbind/woox/asset/token.hpp"
#include "exbind/woox/asset/transfer.hpp"
#include "exbind/woox/asset/wallet.hpp"
#include "exbind/woox/futures.hpp"
#include "exbind/woox/futures/funding_fee.hpp"
#include "exbind/woox/public_.hpp"
#include "exbind/woox/spot_margin.hpp"
#include "exbind/woox/trade.hpp"

namespace exbind::inline v0_1::woox {

/// All operations of WOO X v3. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          account(*this),
          asset(*this),
          futures(*this),
          public_(*this),
          spot_margin(*this),
          trade(*this) {}

    struct Account : account::Api {
        account::referral::Api referral;
        account::sub_accounts::Api sub_accounts;

        explicit Account(const Connection& connection)
            : account::Api(connection),
              referral(connection),
              sub_accounts(connection) {}
    };

    struct Asset : asset::Api {
        asset::token::Api token;
        asset::transfer::Api transfer;
        asset::wallet::Api wallet;

        explicit Asset(const Connection& connection)
            : asset::Api(connection),
              token(connection),
              transfer(connection),
              wallet(connection) {}
    };

    struct Futures : futures::Api {
        futures::funding_fee::Api funding_fee;

        explicit Futures(const Connection& connection) : futures::Api(connection), funding_fee(connection) {}
    };

    Account account;
    Asset asset;
    Futures futures;
    public_::Api public_;
    spot_margin::Api spot_margin;
    trade::Api trade;
};

}  // namespace exbind::woox
