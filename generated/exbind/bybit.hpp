// Generated from specs/bybit by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/bybit/connection.hpp"
#include "exbind/bybit/account.hpp"
#include "exbind/bybit/affiliate.hpp"
#include "exbind/bybit/alpha/lp.hpp"
#include "exbind/bybit/alpha/prediction.hpp"
#include "exbind/bybit/alpha/prediction/sports.hpp"
#include "exbind/bybit/alpha/trade.hpp"
#include "exbind/bybit/announcements.hpp"
#include "exbind/bybit/apilimit.hpp"
#include "exbind/bybit/asset.hpp"
#include "exbind/bybit/asset/coin.hpp"
#include "exbind/bybit/asset/covert.hpp"
#include "exbind/bybit/asset/deposit.hpp"
#include "exbind/bybit/asset/exchange.hpp"
#include "exbind/bybit/asset/transfer.hpp"
#include "exbind/bybit/asset/travel_rule/deposit.hpp"
#include "exbind/bybit/asset/withdraw.hpp"
#include "exbind/bybit/asset/withdraw/vasp.hpp"
#include "exbind/bybit/broker.hpp"
#include "exbind/bybit/broker/apilimit.hpp"
#include "exbind/bybit/broker/asset.hpp"
#include "exbind/bybit/broker/award.hpp"
#include "exbind/bybit/broker/ip.hpp"
#include "exbind/bybit/broker/whitelist.hpp"
#include "exbind/bybit/card/reward/mall/item.hpp"
#include "exbind/bybit/card/reward/point/cashback.hpp"
#include "exbind/bybit/card/reward/points.hpp"
#include "exbind/bybit/card/transaction.hpp"
#include "exbind/bybit/crypto_loan.hpp"
#include "exbind/bybit/crypto_loan_common.hpp"
#include "exbind/bybit/crypto_loan_fixed.hpp"
#include "exbind/bybit/crypto_loan_flexible.hpp"
#include "exbind/bybit/dca.hpp"
#include "exbind/bybit/earn.hpp"
#include "exbind/bybit/earn/advance.hpp"
#include "exbind/bybit/earn/fixed_term.hpp"
#include "exbind/bybit/earn/fixed_term/position.hpp"
#include "exbind/bybit/earn/hold_to_earn.hpp"
#include "exbind/bybit/earn/liquidity_mining.hpp"
#include "exbind/bybit/earn/position.hpp"
#include "exbind/bybit/earn/pwm.hpp"
#include "exbind/bybit/earn/pwm/asset_manager.hpp"
#include "exbind/bybit/earn/pwm/customize_plan.hpp"
#include "exbind/bybit/earn/pwm/investment_plan.hpp"
#include "exbind/bybit/earn/rwa.hpp"
#include "exbind/bybit/earn/token.hpp"
#include "exbind/bybit/execution.hpp"
#include "exbind/bybit/fcombobot.hpp"
#include "exbind/bybit/fgridbot.hpp"
#include "exbind/bybit/fiat.hpp"
#include "exbind/bybit/fmartingalebot.hpp"
#include "exbind/bybit/grid.hpp"
#include "exbind/bybit/ins/ip.hpp"
#include "exbind/bybit/ins/whitelist.hpp"
#include "exbind/bybit/ins_loan.hpp"
#include "exbind/bybit/lending.hpp"
#include "exbind/bybit/market.hpp"
#include "exbind/bybit/market/funding.hpp"
#include "exbind/bybit/order.hpp"
#include "exbind/bybit/position.hpp"
#include "exbind/bybit/pre_upgrade/account.hpp"
#include "exbind/bybit/pre_upgrade/asset.hpp"
#include "exbind/bybit/pre_upgrade/execution.hpp"
#include "exbind/bybit/pre_upgrade/order.hpp"
#include "exbind/bybit/pre_upgrade/position.hpp"
#include "exbind/bybit/rfq.hpp"
#include "exbind/bybit/spot_lever_token.hpp"
#include "exbind/bybit/spot_margin_trade.hpp"
#include "exbind/bybit/spread.hpp"
#include "exbind/bybit/spread/execution.hpp"
#include "exbind/bybit/spread/order.hpp"
#include "exbind/bybit/strategy.hpp"
#include "exbind/bybit/system.hpp"
#include "exbind/bybit/user.hpp"
#include "exbind/bybit/user/invitation.hpp"

namespace exbind::inline v0_1::bybit {

/// All operations of Bybit v5. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          account(*this),
          affiliate(*this),
          alpha(*this),
          announcements(*this),
          apilimit(*this),
          asset(*this),
          broker(*this),
          card(*this),
          crypto_loan(*this),
          crypto_loan_common(*this),
          crypto_loan_fixed(*this),
          crypto_loan_flexible(*this),
          dca(*this),
          earn(*this),
          execution(*this),
          fcombobot(*this),
          fgridbot(*this),
          fiat(*this),
          fmartingalebot(*this),
          grid(*this),
          ins(*this),
          ins_loan(*this),
          lending(*this),
          market(*this),
          order(*this),
          position(*this),
          pre_upgrade(*this),
          rfq(*this),
          spot_lever_token(*this),
          spot_margin_trade(*this),
          spread(*this),
          strategy(*this),
          system(*this),
          user(*this) {}

    struct Alpha {
        struct Prediction : alpha::prediction::Api {
            alpha::prediction::sports::Api sports;

            explicit Prediction(const Connection& connection)
                : alpha::prediction::Api(connection),
                  sports(connection) {}
        };

        alpha::lp::Api lp;
        Prediction prediction;
        alpha::trade::Api trade;

        explicit Alpha(const Connection& connection) : lp(connection), prediction(connection), trade(connection) {}
    };

    struct Asset : asset::Api {
        struct TravelRule {
            asset::travel_rule::deposit::Api deposit;

            explicit TravelRule(const Connection& connection) : deposit(connection) {}
        };

        struct Withdraw : asset::withdraw::Api {
            asset::withdraw::vasp::Api vasp;

            explicit Withdraw(const Connection& connection) : asset::withdraw::Api(connection), vasp(connection) {}
        };

        asset::coin::Api coin;
        asset::covert::Api covert;
        asset::deposit::Api deposit;
        asset::exchange::Api exchange;
        asset::transfer::Api transfer;
        TravelRule travel_rule;
        Withdraw withdraw;

        explicit Asset(const Connection& connection)
            : asset::Api(connection),
              coin(connection),
              covert(connection),
              deposit(connection),
              exchange(connection),
              transfer(connection),
              travel_rule(connection),
              withdraw(connection) {}
    };

    struct Broker : broker::Api {
        broker::apilimit::Api apilimit;
        broker::asset::Api asset;
        broker::award::Api award;
        broker::ip::Api ip;
        broker::whitelist::Api whitelist;

        explicit Broker(const Connection& connection)
            : broker::Api(connection),
              apilimit(connection),
              asset(connection),
              award(connection),
              ip(connection),
              whitelist(connection) {}
    };

    struct Card {
        struct Reward {
            struct Mall {
                card::reward::mall::item::Api item;

                explicit Mall(const Connection& connection) : item(connection) {}
            };

            struct Point {
                card::reward::point::cashback::Api cashback;

                explicit Point(const Connection& connection) : cashback(connection) {}
            };

            Mall mall;
            Point point;
            card::reward::points::Api points;

            explicit Reward(const Connection& connection) : mall(connection), point(connection), points(connection) {}
        };

        Reward reward;
        card::transaction::Api transaction;

        explicit Card(const Connection& connection) : reward(connection), transaction(connection) {}
    };

    struct Earn : earn::Api {
        struct FixedTerm : earn::fixed_term::Api {
            earn::fixed_term::position::Api position;

            explicit FixedTerm(const Connection& connection)
                : earn::fixed_term::Api(connection),
                  position(connection) {}
        };

        struct Pwm : earn::pwm::Api {
            earn::pwm::asset_manager::Api asset_manager;
            earn::pwm::customize_plan::Api customize_plan;
            earn::pwm::investment_plan::Api investment_plan;

            explicit Pwm(const Connection& connection)
                : earn::pwm::Api(connection),
                  asset_manager(connection),
                  customize_plan(connection),
                  investment_plan(connection) {}
        };

        earn::advance::Api advance;
        FixedTerm fixed_term;
        earn::hold_to_earn::Api hold_to_earn;
        earn::liquidity_mining::Api liquidity_mining;
        earn::position::Api position;
        Pwm pwm;
        earn::rwa::Api rwa;
        earn::token::Api token;

        explicit Earn(const Connection& connection)
            : earn::Api(connection),
              advance(connection),
              fixed_term(connection),
              hold_to_earn(connection),
              liquidity_mining(connection),
              position(connection),
              pwm(connection),
              rwa(connection),
              token(connection) {}
    };

    struct Ins {
        ins::ip::Api ip;
        ins::whitelist::Api whitelist;

        explicit Ins(const Connection& connection) : ip(connection), whitelist(connection) {}
    };

    struct Market : market::Api {
        market::funding::Api funding;

        explicit Market(const Connection& connection) : market::Api(connection), funding(connection) {}
    };

    struct PreUpgrade {
        pre_upgrade::account::Api account;
        pre_upgrade::asset::Api asset;
        pre_upgrade::execution::Api execution;
        pre_upgrade::order::Api order;
        pre_upgrade::position::Api position;

        explicit PreUpgrade(const Connection& connection)
            : account(connection),
              asset(connection),
              execution(connection),
              order(connection),
              position(connection) {}
    };

    struct Spread : spread::Api {
        spread::execution::Api execution;
        spread::order::Api order;

        explicit Spread(const Connection& connection)
            : spread::Api(connection),
              execution(connection),
              order(connection) {}
    };

    struct User : user::Api {
        user::invitation::Api invitation;

        explicit User(const Connection& connection) : user::Api(connection), invitation(connection) {}
    };

    account::Api account;
    affiliate::Api affiliate;
    Alpha alpha;
    announcements::Api announcements;
    apilimit::Api apilimit;
    Asset asset;
    Broker broker;
    Card card;
    crypto_loan::Api crypto_loan;
    crypto_loan_common::Api crypto_loan_common;
    crypto_loan_fixed::Api crypto_loan_fixed;
    crypto_loan_flexible::Api crypto_loan_flexible;
    dca::Api dca;
    Earn earn;
    execution::Api execution;
    fcombobot::Api fcombobot;
    fgridbot::Api fgridbot;
    fiat::Api fiat;
    fmartingalebot::Api fmartingalebot;
    grid::Api grid;
    Ins ins;
    ins_loan::Api ins_loan;
    lending::Api lending;
    Market market;
    order::Api order;
    position::Api position;
    PreUpgrade pre_upgrade;
    rfq::Api rfq;
    spot_lever_token::Api spot_lever_token;
    spot_margin_trade::Api spot_margin_trade;
    Spread spread;
    strategy::Api strategy;
    system::Api system;
    User user;
};

}  // namespace exbind::bybit
