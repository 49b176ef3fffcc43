// Generated from specs/okx by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/okx/connection.hpp"
#include "exbind/okx/account.hpp"
#include "exbind/okx/account/position.hpp"
#include "exbind/okx/account/subaccount.hpp"
#include "exbind/okx/affiliate/co_inviter.hpp"
#include "exbind/okx/affiliate/invitee.hpp"
#include "exbind/okx/affiliate/link.hpp"
#include "exbind/okx/affiliate/performance.hpp"
#include "exbind/okx/affiliate/sub_affiliate.hpp"
#include "exbind/okx/asset.hpp"
#include "exbind/okx/asset/convert.hpp"
#include "exbind/okx/asset/subaccount.hpp"
#include "exbind/okx/copytrading.hpp"
#include "exbind/okx/fiat.hpp"
#include "exbind/okx/fiat/buy_sell.hpp"
#include "exbind/okx/finance/flexible_loan.hpp"
#include "exbind/okx/finance/savings.hpp"
#include "exbind/okx/finance/sfp/dcd.hpp"
#include "exbind/okx/finance/stable_rewards.hpp"
#include "exbind/okx/finance/staking_defi.hpp"
#include "exbind/okx/finance/staking_defi/eth.hpp"
#include "exbind/okx/finance/staking_defi/sol.hpp"
#include "exbind/okx/market.hpp"
#include "exbind/okx/market/option.hpp"
#include "exbind/okx/public_.hpp"
#include "exbind/okx/public_/event_contract.hpp"
#include "exbind/okx/rfq.hpp"
#include "exbind/okx/rubik/stat.hpp"
#include "exbind/okx/rubik/stat/contracts.hpp"
#include "exbind/okx/rubik/stat/margin.hpp"
#include "exbind/okx/rubik/stat/option.hpp"
#include "exbind/okx/rubik/stat/trading_data.hpp"
#include "exbind/okx/sprd.hpp"
#include "exbind/okx/support.hpp"
#include "exbind/okx/system.hpp"
#include "exbind/okx/trade.hpp"
#include "exbind/okx/trading_bot/dca.hpp"
#include "exbind/okx/trading_bot/dca/margin.hpp"
#include "exbind/okx/trading_bot/dca/orders.hpp"
#include "exbind/okx/trading_bot/dca/settings.hpp"
#include "exbind/okx/trading_bot/grid.hpp"
#include "exbind/okx/trading_bot/public_.hpp"
#include "exbind/okx/trading_bot/recurring.hpp"
#include "exbind/okx/trading_bot/signal.hpp"
#include "exbind/okx/users.hpp"
#include "exbind/okx/users/subaccount.hpp"

namespace exbind::inline v0_1::okx {

/// All operations of OKX v5. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          account(*this),
          affiliate(*this),
          asset(*this),
          copytrading(*this),
          fiat(*this),
          finance(*this),
          market(*this),
          public_(*this),
          rfq(*this),
          rubik(*this),
          sprd(*this),
          support(*this),
          system(*this),
          trade(*this),
          trading_bot(*this),
          users(*this) {}

    struct Account : account::Api {
        account::position::Api position;
        account::subaccount::Api subaccount;

        explicit Account(const Connection& connection)
            : account::Api(connection),
              position(connection),
              subaccount(connection) {}
    };

    struct Affiliate {
        affiliate::co_inviter::Api co_inviter;
        affiliate::invitee::Api invitee;
        affiliate::link::Api link;
        affiliate::performance::Api performance;
        affiliate::sub_affiliate::Api sub_affiliate;

        explicit Affiliate(const Connection& connection)
            : co_inviter(connection),
              invitee(connection),
              link(connection),
              performance(connection),
              sub_affiliate(connection) {}
    };

    struct Asset : asset::Api {
        asset::convert::Api convert;
        asset::subaccount::Api subaccount;

        explicit Asset(const Connection& connection)
            : asset::Api(connection),
              convert(connection),
              subaccount(connection) {}
    };

    struct Fiat : fiat::Api {
        fiat::buy_sell::Api buy_sell;

        explicit Fiat(const Connection& connection) : fiat::Api(connection), buy_sell(connection) {}
    };

    struct Finance {
        struct Sfp {
            finance::sfp::dcd::Api dcd;

            explicit Sfp(const Connection& connection) : dcd(connection) {}
        };

        struct StakingDefi : finance::staking_defi::Api {
            finance::staking_defi::eth::Api eth;
            finance::staking_defi::sol::Api sol;

            explicit StakingDefi(const Connection& connection)
                : finance::staking_defi::Api(connection),
                  eth(connection),
                  sol(connection) {}
        };

        finance::flexible_loan::Api flexible_loan;
        finance::savings::Api savings;
        Sfp sfp;
        finance::stable_rewards::Api stable_rewards;
        StakingDefi staking_defi;

        explicit Finance(const Connection& connection)
            : flexible_loan(connection),
              savings(connection),
              sfp(connection),
              stable_rewards(connection),
              staking_defi(connection) {}
    };

    struct Market : market::Api {
        market::option::Api option;

        explicit Market(const Connection& connection) : market::Api(connection), option(connection) {}
    };

    struct Public : public_::Api {
        public_::event_contract::Api event_contract;

        explicit Public(const Connection& connection) : public_::Api(connection), event_contract(connection) {}
    };

    struct Rubik {
        struct Stat : rubik::stat::Api {
            rubik::stat::contracts::Api contracts;
            rubik::stat::margin::Api margin;
            rubik::stat::option::Api option;
            rubik::stat::trading_data::Api trading_data;

            explicit Stat(const Connection& connection)
                : rubik::stat::Api(connection),
                  contracts(connection),
                  margin(connection),
                  option(connection),
                  trading_data(connection) {}
        };

        Stat stat;

        explicit Rubik(const Connection& connection) : stat(connection) {}
    };

    struct TradingBot {
        struct Dca : trading_bot::dca::Api {
            trading_bot::dca::margin::Api margin;
            trading_bot::dca::orders::Api orders;
            trading_bot::dca::settings::Api settings;

            explicit Dca(const Connection& connection)
                : trading_bot::dca::Api(connection),
                  margin(connection),
                  orders(connection),
                  settings(connection) {}
        };

        Dca dca;
        trading_bot::grid::Api grid;
        trading_bot::public_::Api public_;
        trading_bot::recurring::Api recurring;
        trading_bot::signal::Api signal;

        explicit TradingBot(const Connection& connection)
            : dca(connection),
              grid(connection),
              public_(connection),
              recurring(connection),
              signal(connection) {}
    };

    struct Users : users::Api {
        users::subaccount::Api subaccount;

        explicit Users(const Connection& connection) : users::Api(connection), subaccount(connection) {}
    };

    Account account;
    Affiliate affiliate;
    Asset asset;
    copytrading::Api copytrading;
    Fiat fiat;
    Finance finance;
    Market market;
    Public public_;
    rfq::Api rfq;
    Rubik rubik;
    sprd::Api sprd;
    support::Api support;
    system::Api system;
    trade::Api trade;
    TradingBot trading_bot;
    Users users;
};

}  // namespace exbind::okx
