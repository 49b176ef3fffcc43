// Generated from specs/kucoin by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/kucoin/connection.hpp"
#include "exbind/kucoin/broker/asset/ndbroker/deposit.hpp"
#include "exbind/kucoin/broker/broker/nd.hpp"
#include "exbind/kucoin/broker/broker/nd/account.hpp"
#include "exbind/kucoin/broker/broker/nd/deposit.hpp"
#include "exbind/kucoin/broker/broker/nd/rebase.hpp"
#include "exbind/kucoin/broker/broker/nd/transfer.hpp"
#include "exbind/kucoin/broker/broker/nd/withdraw.hpp"
#include "exbind/kucoin/broker/kyc/nd_broker/proxy_client.hpp"
#include "exbind/kucoin/broker/kyc/nd_broker/proxy_client/status.hpp"
#include "exbind/kucoin/futures/account_overview.hpp"
#include "exbind/kucoin/futures/account_overview_all.hpp"
#include "exbind/kucoin/futures/all_tickers.hpp"
#include "exbind/kucoin/futures/batch_get_cross_order_limit.hpp"
#include "exbind/kucoin/futures/bullet_private.hpp"
#include "exbind/kucoin/futures/bullet_public.hpp"
#include "exbind/kucoin/futures/change_cross_user_leverage.hpp"
#include "exbind/kucoin/futures/contract.hpp"
#include "exbind/kucoin/futures/contracts.hpp"
#include "exbind/kucoin/futures/copy_trade/futures.hpp"
#include "exbind/kucoin/futures/copy_trade/futures/orders.hpp"
#include "exbind/kucoin/futures/copy_trade/futures/position/margin.hpp"
#include "exbind/kucoin/futures/copy_trade/futures/position/risk_limit_level.hpp"
#include "exbind/kucoin/futures/fills.hpp"
#include "exbind/kucoin/futures/funding_history.hpp"
#include "exbind/kucoin/futures/funding_rate.hpp"
#include "exbind/kucoin/futures/get_cross_user_leverage.hpp"
#include "exbind/kucoin/futures/get_max_open_size.hpp"
#include "exbind/kucoin/futures/history_positions.hpp"
#include "exbind/kucoin/futures/index.hpp"
#include "exbind/kucoin/futures/interest.hpp"
#include "exbind/kucoin/futures/kline.hpp"
#include "exbind/kucoin/futures/level2.hpp"
#include "exbind/kucoin/futures/margin.hpp"
#include "exbind/kucoin/futures/mark_price.hpp"
#include "exbind/kucoin/futures/open_order_statistics.hpp"
#include "exbind/kucoin/futures/orders.hpp"
#include "exbind/kucoin/futures/position.hpp"
#include "exbind/kucoin/futures/position/margin.hpp"
#include "exbind/kucoin/futures/position/risk_limit_level.hpp"
#include "exbind/kucoin/futures/positions.hpp"
#include "exbind/kucoin/futures/premium.hpp"
#include "exbind/kucoin/futures/recent_done_orders.hpp"
#include "exbind/kucoin/futures/recent_fills.hpp"
#include "exbind/kucoin/futures/st_orders.hpp"
#include "exbind/kucoin/futures/status.hpp"
#include "exbind/kucoin/futures/stop_orders.hpp"
#include "exbind/kucoin/futures/ticker.hpp"
#include "exbind/kucoin/futures/timestamp.hpp"
#include "exbind/kucoin/futures/trade.hpp"
#include "exbind/kucoin/futures/trade_fees.hpp"
#include "exbind/kucoin/futures/trade_statistics.hpp"
#include "exbind/kucoin/futures/transaction_history.hpp"
#include "exbind/kucoin/futures/transfer_in.hpp"
#include "exbind/kucoin/futures/transfer_list.hpp"
#include "exbind/kucoin/futures/transfer_out.hpp"
#include "exbind/kucoin/spot/accounts.hpp"
#include "exbind/kucoin/spot/affiliate/inviter.hpp"
#include "exbind/kucoin/spot/announcements.hpp"
#include "exbind/kucoin/spot/base_fee.hpp"
#include "exbind/kucoin/spot/broker/api/rebase.hpp"
#include "exbind/kucoin/spot/bullet_private.hpp"
#include "exbind/kucoin/spot/bullet_public.hpp"
#include "exbind/kucoin/spot/currencies.hpp"
#include "exbind/kucoin/spot/deposit_address.hpp"
#include "exbind/kucoin/spot/deposit_addresses.hpp"
#include "exbind/kucoin/spot/deposits.hpp"
#include "exbind/kucoin/spot/earn.hpp"
#include "exbind/kucoin/spot/earn/eth_staking.hpp"
#include "exbind/kucoin/spot/earn/kcs_staking.hpp"
#include "exbind/kucoin/spot/earn/promotion.hpp"
#include "exbind/kucoin/spot/earn/saving.hpp"
#include "exbind/kucoin/spot/earn/staking.hpp"
#include "exbind/kucoin/spot/etf.hpp"
#include "exbind/kucoin/spot/fills.hpp"
#include "exbind/kucoin/spot/hf.hpp"
#include "exbind/kucoin/spot/hf/accounts.hpp"
#include "exbind/kucoin/spot/hf/margin.hpp"
#include "exbind/kucoin/spot/hf/margin/account.hpp"
#include "exbind/kucoin/spot/hf/margin/order.hpp"
#include "exbind/kucoin/spot/hf/margin/order/active.hpp"
#include "exbind/kucoin/spot/hf/margin/orders.hpp"
#include "exbind/kucoin/spot/hf/orders.hpp"
#include "exbind/kucoin/spot/hf/orders/active.hpp"
#include "exbind/kucoin/spot/hf/orders/dead_cancel_all.hpp"
#include "exbind/kucoin/spot/hf/orders/multi.hpp"
#include "exbind/kucoin/spot/hf/orders/sync.hpp"
#include "exbind/kucoin/spot/hist_deposits.hpp"
#include "exbind/kucoin/spot/hist_withdrawals.hpp"
#include "exbind/kucoin/spot/isolated.hpp"
#include "exbind/kucoin/spot/lend/purchase.hpp"
#include "exbind/kucoin/spot/limit.hpp"
#include "exbind/kucoin/spot/margin.hpp"
#include "exbind/kucoin/spot/margin/order.hpp"
#include "exbind/kucoin/spot/mark_price.hpp"
#include "exbind/kucoin/spot/market.hpp"
#include "exbind/kucoin/spot/market/orderbook.hpp"
#include "exbind/kucoin/spot/market/orderbook/callauction.hpp"
#include "exbind/kucoin/spot/markets.hpp"
#include "exbind/kucoin/spot/my_ip.hpp"
#include "exbind/kucoin/spot/oco.hpp"
#include "exbind/kucoin/spot/oco/order.hpp"
#include "exbind/kucoin/spot/order.hpp"
#include "exbind/kucoin/spot/orders.hpp"
#include "exbind/kucoin/spot/otc_loan.hpp"
#include "exbind/kucoin/spot/position.hpp"
#include "exbind/kucoin/spot/prices.hpp"
#include "exbind/kucoin/spot/project.hpp"
#include "exbind/kucoin/spot/purchase.hpp"
#include "exbind/kucoin/spot/redeem.hpp"
#include "exbind/kucoin/spot/status.hpp"
#include "exbind/kucoin/spot/stop_order.hpp"
#include "exbind/kucoin/spot/sub.hpp"
#include "exbind/kucoin/spot/sub/api_key.hpp"
#include "exbind/kucoin/spot/sub/user.hpp"
#include "exbind/kucoin/spot/sub/user/futures.hpp"
#include "exbind/kucoin/spot/sub/user/margin.hpp"
#include "exbind/kucoin/spot/sub_accounts.hpp"
#include "exbind/kucoin/spot/symbols.hpp"
#include "exbind/kucoin/spot/timestamp.hpp"
#include "exbind/kucoin/spot/trade_fees.hpp"
#include "exbind/kucoin/spot/user.hpp"
#include "exbind/kucoin/spot/user_info.hpp"
#include "exbind/kucoin/spot/withdrawals.hpp"

namespace exbind::inline v0_1::kucoin {

/// All operations of KuCoin. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          broker(*this),
          futures(*this),
          spot(*this) {}

    struct Broker {
        struct Asset {
            struct Ndbroker {
                broker::asset::ndbroker::deposit::Api deposit;

                explicit Ndbroker(const Connection& connection) : deposit(connection) {}
            };

            Ndbroker ndbroker;

            explicit Asset(const Connection& connection) : ndbroker(connection) {}
        };

        struct Broker_2 {
            struct Nd : broker::broker::nd::Api {
                broker::broker::nd::account::Api account;
                broker::broker::nd::deposit::Api deposit;
                broker::broker::nd::rebase::Api rebase;
                broker::broker::nd::transfer::Api transfer;
                broker::broker::nd::withdraw::Api withdraw;

                explicit Nd(const Connection& connection)
                    : broker::broker::nd::Api(connection),
                      account(connection),
                      deposit(connection),
                      rebase(connection),
                      transfer(connection),
                      withdraw(connection) {}
            };

            Nd nd;

            explicit Broker_2(const Connection& connection) : nd(connection) {}
        };

        struct Kyc {
            struct NdBroker {
                struct ProxyClient : broker::kyc::nd_broker::proxy_client::Api {
                    broker::kyc::nd_broker::proxy_client::status::Api status;

                    explicit ProxyClient(const Connection& connection)
                        : broker::kyc::nd_broker::proxy_client::Api(connection),
                          status(connection) {}
                };

                ProxyClient proxy_client;

                explicit NdBroker(const Connection& connection) : proxy_client(connection) {}
            };

            NdBroker nd_broker;

            explicit Kyc(const Connection& connection) : nd_broker(connection) {}
        };

        Asset asset;
        Broker_2 broker;
        Kyc kyc;

        explicit Broker(const Connection& connection) : asset(connection), broker(connection), kyc(connection) {}
    };

    struct Futures {
        struct CopyTrade {
            struct Futures_2 : futures::copy_trade::futures::Api {
                struct Position {
                    futures::copy_trade::futures::position::margin::Api margin;
                    futures::copy_trade::futures::position::risk_limit_level::Api risk_limit_level;

                    explicit Position(const Connection& connection)
                        : margin(connection),
                          risk_limit_level(connection) {}
                };

                futures::copy_trade::futures::orders::Api orders;
                Position position;

                explicit Futures_2(const Connection& connection)
                    : futures::copy_trade::futures::Api(connection),
                      orders(connection),
                      position(connection) {}
            };

            Futures_2 futures;

            explicit CopyTrade(const Connection& connection) : futures(connection) {}
        };

        struct Position : futures::position::Api {
            futures::position::margin::Api margin;
            futures::position::risk_limit_level::Api risk_limit_level;

            explicit Position(const Connection& connection)
                : futures::position::Api(connection),
                  margin(connection),
                  risk_limit_level(connection) {}
        };

        futures::account_overview::Api account_overview;
        futures::account_overview_all::Api account_overview_all;
        futures::all_tickers::Api all_tickers;
        futures::batch_get_cross_order_limit::Api batch_get_cross_order_limit;
        futures::bullet_private::Api bullet_private;
        futures::bullet_public::Api bullet_public;
        futures::change_cross_user_leverage::Api change_cross_user_leverage;
        futures::contract::Api contract;
        futures::contracts::Api contracts;
        CopyTrade copy_trade;
        futures::fills::Api fills;
        futures::funding_history::Api funding_history;
        futures::funding_rate::Api funding_rate;
        futures::get_cross_user_leverage::Api get_cross_user_leverage;
        futures::get_max_open_size::Api get_max_open_size;
        futures::history_positions::Api history_positions;
        futures::index::Api index;
        futures::interest::Api interest;
        futures::kline::Api kline;
        futures::level2::Api level2;
        futures::margin::Api margin;
        futures::mark_price::Api mark_price;
        futures::open_order_statistics::Api open_order_statistics;
        futures::orders::Api orders;
        Position position;
        futures::positions::Api positions;
        futures::premium::Api premium;
        futures::recent_done_orders::Api recent_done_orders;
        futures::recent_fills::Api recent_fills;
        futures::st_orders::Api st_orders;
        futures::status::Api status;
        futures::stop_orders::Api stop_orders;
        futures::ticker::Api ticker;
        futures::timestamp::Api timestamp;
        futures::trade::Api trade;
        futures::trade_fees::Api trade_fees;
        futures::trade_statistics::Api trade_statistics;
        futures::transaction_history::Api transaction_history;
        futures::transfer_in::Api transfer_in;
        futures::transfer_list::Api transfer_list;
        futures::transfer_out::Api transfer_out;

        explicit Futures(const Connection& connection)
            : account_overview(connection),
              account_overview_all(connection),
              all_tickers(connection),
              batch_get_cross_order_limit(connection),
              bullet_private(connection),
              bullet_public(connection),
              change_cross_user_leverage(connection),
              contract(connection),
              contracts(connection),
              copy_trade(connection),
              fills(connection),
              funding_history(connection),
              funding_rate(connection),
              get_cross_user_leverage(connection),
              get_max_open_size(connection),
              history_positions(connection),
              index(connection),
              interest(connection),
              kline(connection),
              level2(connection),
              margin(connection),
              mark_price(connection),
              open_order_statistics(connection),
              orders(connection),
              position(connection),
              positions(connection),
              premium(connection),
              recent_done_orders(connection),
              recent_fills(connection),
              st_orders(connection),
              status(connection),
              stop_orders(connection),
              ticker(connection),
              timestamp(connection),
              trade(connection),
              trade_fees(connection),
              trade_statistics(connection),
              transaction_history(connection),
              transfer_in(connection),
              transfer_list(connection),
              transfer_out(connection) {}
    };

    struct Spot {
        struct Affiliate {
            spot::affiliate::inviter::Api inviter;

            explicit Affiliate(const Connection& connection) : inviter(connection) {}
        };

        struct Broker_2 {
            struct Api {
                spot::broker::api::rebase::Api rebase;

                explicit Api(const Connection& connection) : rebase(connection) {}
            };

            Api api;

            explicit Broker_2(const Connection& connection) : api(connection) {}
        };

        struct Earn : spot::earn::Api {
            spot::earn::eth_staking::Api eth_staking;
            spot::earn::kcs_staking::Api kcs_staking;
            spot::earn::promotion::Api promotion;
            spot::earn::saving::Api saving;
            spot::earn::staking::Api staking;

            explicit Earn(const Connection& connection)
                : spot::earn::Api(connection),
                  eth_staking(connection),
                  kcs_staking(connection),
                  promotion(connection),
                  saving(connection),
                  staking(connection) {}
        };

        struct Hf : spot::hf::Api {
            struct Margin : spot::hf::margin::Api {
                struct Order : spot::hf::margin::order::Api {
                    spot::hf::margin::order::active::Api active;

                    explicit Order(const Connection& connection)
                        : spot::hf::margin::order::Api(connection),
                          active(connection) {}
                };

                spot::hf::margin::account::Api account;
                Order order;
                spot::hf::margin::orders::Api orders;

                explicit Margin(const Connection& connection)
                    : spot::hf::margin::Api(connection),
                      account(connection),
                      order(connection),
                      orders(connection) {}
            };

            struct Orders : spot::hf::orders::Api {
                spot::hf::orders::active::Api active;
                spot::hf::orders::dead_cancel_all::Api dead_cancel_all;
                spot::hf::orders::multi::Api multi;
                spot::hf::orders::sync::Api sync;

                explicit Orders(const Connection& connection)
                    : spot::hf::orders::Api(connection),
                      active(connection),
                      dead_cancel_all(connection),
                      multi(connection),
                      sync(connection) {}
            };

            spot::hf::accounts::Api accounts;
            Margin margin;
            Orders orders;

            explicit Hf(const Connection& connection)
                : spot::hf::Api(connection),
                  accounts(connection),
                  margin(connection),
                  orders(connection) {}
        };

        struct Lend {
            spot::lend::purchase::Api purchase;

            explicit Lend(const Connection& connection) : purchase(connection) {}
        };

        struct Margin : spot::margin::Api {
            spot::margin::order::Api order;

            explicit Margin(const Connection& connection) : spot::margin::Api(connection), order(connection) {}
        };

        struct Market : spot::market::Api {
            struct Orderbook : spot::market::orderbook::Api {
                spot::market::orderbook::callauction::Api callauction;

                explicit Orderbook(const Connection& connection)
                    : spot::market::orderbook::Api(connection),
                      callauction(connection) {}
            };

            Orderbook orderbook;

            explicit Market(const Connection& connection) : spot::market::Api(connection), orderbook(connection) {}
        };

        struct Oco : spot::oco::Api {
            spot::oco::order::Api order;

            explicit Oco(const Connection& connection) : spot::oco::Api(connection), order(connection) {}
        };

        struct Sub : spot::sub::Api {
            struct User : spot::sub::user::Api {
                spot::sub::user::futures::Api futures;
                spot::sub::user::margin::Api margin;

                explicit User(const Connection& connection)
                    : spot::sub::user::Api(connection),
                      futures(connection),
                      margin(connection) {}
            };

            spot::sub::api_key::Api api_key;
            User user;

            explicit Sub(const Connection& connection)
                : spot::sub::Api(connection),
                  api_key(connection),
                  user(connection) {}
        };

        spot::accounts::Api accounts;
        Affiliate affiliate;
        spot::announcements::Api announcements;
        spot::base_fee::Api base_fee;
        Broker_2 broker;
        spot::bullet_private::Api bullet_private;
        spot::bullet_public::Api bullet_public;
        spot::currencies::Api currencies;
        spot::deposit_address::Api deposit_address;
        spot::deposit_addresses::Api deposit_addresses;
        spot::deposits::Api deposits;
        Earn earn;
        spot::etf::Api etf;
        spot::fills::Api fills;
        Hf hf;
        spot::hist_deposits::Api hist_deposits;
        spot::hist_withdrawals::Api hist_withdrawals;
        spot::isolated::Api isolated;
        Lend lend;
        spot::limit::Api limit;
        Margin margin;
        spot::mark_price::Api mark_price;
        Market market;
        spot::markets::Api markets;
        spot::my_ip::Api my_ip;
        Oco oco;
        spot::order::Api order;
        spot::orders::Api orders;
        spot::otc_loan::Api otc_loan;
        spot::position::Api position;
        spot::prices::Api prices;
        spot::project::Api project;
        spot::purchase::Api purchase;
        spot::redeem::Api redeem;
        spot::status::Api status;
        spot::stop_order::Api stop_order;
        Sub sub;
        spot::sub_accounts::Api sub_accounts;
        spot::symbols::Api symbols;
        spot::timestamp::Api timestamp;
        spot::trade_fees::Api trade_fees;
        spot::user::Api user;
        spot::user_info::Api user_info;
        spot::withdrawals::Api withdrawals;

        explicit Spot(const Connection& connection)
            : accounts(connection),
              affiliate(connection),
              announcements(connection),
              base_fee(connection),
              broker(connection),
              bullet_private(connection),
              bullet_public(connection),
              currencies(connection),
              deposit_address(connection),
              deposit_addresses(connection),
              deposits(connection),
              earn(connection),
              etf(connection),
              fills(connection),
              hf(connection),
              hist_deposits(connection),
              hist_withdrawals(connection),
              isolated(connection),
              lend(connection),
              limit(connection),
              margin(connection),
              mark_price(connection),
              market(connection),
              markets(connection),
              my_ip(connection),
              oco(connection),
              order(connection),
              orders(connection),
              otc_loan(connection),
              position(connection),
              prices(connection),
              project(connection),
              purchase(connection),
              redeem(connection),
              status(connection),
              stop_order(connection),
              sub(connection),
              sub_accounts(connection),
              symbols(connection),
              timestamp(connection),
              trade_fees(connection),
              user(connection),
              user_info(connection),
              withdrawals(connection) {}
    };

    Broker broker;
    Futures futures;
    Spot spot;
};

}  // namespace exbind::kucoin
