// Generated from specs/binance by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/binance/connection.hpp"
#include "exbind/binance/coinm/account.hpp"
#include "exbind/binance/coinm/listen_key.hpp"
#include "exbind/binance/coinm/market.hpp"
#include "exbind/binance/coinm/trade.hpp"
#include "exbind/binance/options_/account.hpp"
#include "exbind/binance/options_/block.hpp"
#include "exbind/binance/options_/listen_key.hpp"
#include "exbind/binance/options_/market.hpp"
#include "exbind/binance/options_/mmp.hpp"
#include "exbind/binance/options_/trade.hpp"
#include "exbind/binance/portfolio/account.hpp"
#include "exbind/binance/portfolio/listen_key.hpp"
#include "exbind/binance/portfolio/market.hpp"
#include "exbind/binance/portfolio/trade.hpp"
#include "exbind/binance/portfolio_pro/account.hpp"
#include "exbind/binance/portfolio_pro/market.hpp"
#include "exbind/binance/spot/account.hpp"
#include "exbind/binance/spot/market.hpp"
#include "exbind/binance/spot/trade.hpp"
#include "exbind/binance/usdm/account.hpp"
#include "exbind/binance/usdm/convert.hpp"
#include "exbind/binance/usdm/listen_key.hpp"
#include "exbind/binance/usdm/market.hpp"
#include "exbind/binance/usdm/trade.hpp"

namespace exbind::inline v0_1::binance {

/// All operations of Binance. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          coinm(*this),
          options_(*this),
          portfolio(*this),
          portfolio_pro(*this),
          spot(*this),
          usdm(*this) {}

    struct Coinm {
        coinm::account::Api account;
        coinm::listen_key::Api listen_key;
        coinm::market::Api market;
        coinm::trade::Api trade;

        explicit Coinm(const Connection& connection)
            : account(connection),
              listen_key(connection),
              market(connection),
              trade(connection) {}
    };

    struct Options_2 {
        options_::account::Api account;
        options_::block::Api block;
        options_::listen_key::Api listen_key;
        options_::market::Api market;
        options_::mmp::Api mmp;
        options_::trade::Api trade;

        explicit Options_2(const Connection& connection)
            : account(connection),
              block(connection),
              listen_key(connection),
              market(connection),
              mmp(connection),
              trade(connection) {}
    };

    struct Portfolio {
        portfolio::account::Api account;
        portfolio::listen_key::Api listen_key;
        portfolio::market::Api market;
        portfolio::trade::Api trade;

        explicit Portfolio(const Connection& connection)
            : account(connection),
              listen_key(connection),
              market(connection),
              trade(connection) {}
    };

    struct PortfolioPro {
        portfolio_pro::account::Api account;
        portfolio_pro::market::Api market;

        explicit PortfolioPro(const Connection& connection) : account(connection), market(connection) {}
    };

    struct Spot {
        spot::account::Api account;
        spot::market::Api market;
        spot::trade::Api trade;

        explicit Spot(const Connection& connection) : account(connection), market(connection), trade(connection) {}
    };

    struct Usdm {
        usdm::account::Api account;
        usdm::convert::Api convert;
        usdm::listen_key::Api listen_key;
        usdm::market::Api market;
        usdm::trade::Api trade;

        explicit Usdm(const Connection& connection)
            : account(connection),
              convert(connection),
              listen_key(connection),
              market(connection),
              trade(connection) {}
    };

    Coinm coinm;
    Options_2 options_;
    Portfolio portfolio;
    PortfolioPro portfolio_pro;
    Spot spot;
    Usdm usdm;
};

}  // namespace exbind::binance
