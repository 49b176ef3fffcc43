// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a value of the enum named above
// error: this field takes a value of the enum named above
// error: this field takes a value of the enum named above
// error: this field takes a value of the enum named above
// error: this field takes a value of the enum named above
// error: this field takes a text
// error: this field takes true or false
// error: this field takes an integer
// error: this field takes the type named above
// error: this field takes the type named above
// error: this field takes a secret
// error: name the fields of a request
// Values of another type than the field's, in required and in optional fields: the error stands at the value.
#include <chrono>
#include <optional>
#include <string>

#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;
using namespace exbind::kitchen::trade;
using exbind::kitchen::public_::Venue;

#ifndef EXBIND_WRONG
#define EXBIND_WRONG 0
#endif

void use(const Api& api, const Leg& leg, const std::optional<double>& number) {
    static_cast<void>(api);
    static_cast<void>(leg);
    static_cast<void>(number);
    PlaceOrderRequest order{.market = "SALT",
                            .side = Side::buy,
                            .size = 1,
                            .count = 1,
                            .until = std::chrono::sys_days{},
                            .postOnly = true,
                            .steps = {"1"_d},
                            .target = Stop{.price = "1"_d}};
#if EXBIND_WRONG == 1
    static_cast<void>(api.place_many({{.market = "SALT", .size = "1"_d}, {.market = "SALT", .size = /*1*/ 0.1}}));
#elif EXBIND_WRONG == 2
    static_cast<void>(api.place_many({{.market = "SALT", .size = /*2*/ "0.1"}}));
#elif EXBIND_WRONG == 3
    static_cast<void>(api.move({.from = "SALT", .size = /*3*/ 0.1}));
#elif EXBIND_WRONG == 4
    static_cast<void>(api.move({.from = "SALT", .size = /*4*/ "0.1"}));
#elif EXBIND_WRONG == 5
    order.price = /*5*/ number;
#elif EXBIND_WRONG == 6
    order.legs = {LegRequest{.market = "SALT", .side = /*6*/ Venue::spot}};
#elif EXBIND_WRONG == 7
    order.legs = {LegRequest{.market = "SALT", .side = /*7*/ "buy"}};
#elif EXBIND_WRONG == 8
    static_cast<void>(api.orders({.state = /*8*/ Venue::spot}));
#elif EXBIND_WRONG == 9
    static_cast<void>(api.orders({.state = /*9*/ std::string("GTC")}));
#elif EXBIND_WRONG == 10
    order.force = /*10*/ leg.side;
#elif EXBIND_WRONG == 11
    static_cast<void>(api.move({.from = "SALT", .note = /*11*/ 1}));
#elif EXBIND_WRONG == 12
    static_cast<void>(api.move({.from = "SALT", .dry = /*12*/ "false"}));
#elif EXBIND_WRONG == 13
    order.count = /*13*/ 1.5;
#elif EXBIND_WRONG == 14
    order.until = /*14*/ 1700000000000;
#elif EXBIND_WRONG == 15
    order.stop = /*15*/ "99.5"_d;
#elif EXBIND_WRONG == 16
    order.pin = /*16*/ "1234";
#elif EXBIND_WRONG == 17
    static_cast<void>(api.move({/*17*/ "SALT", "1"_d}));
#else
    static_cast<void>(api.place_many({{.market = "SALT", .size = "1"_d}, {.market = "SALT", .size = 1}}));
    static_cast<void>(api.move({.from = "SALT", .size = leg.ratio, .note = std::string("x"), .dry = true}));
    static_cast<void>(api.move({.from = "SALT", .size = {}, .note = std::nullopt, .dry = number.has_value()}));
    static_cast<void>(api.orders({.ids = {"1", "2"}, .state = Force::ioc}));
    static_cast<void>(api.orders({.state = exbind::Open<Force>::other("DAY")}));
    order.price = leg.ratio;
    order.legs = {LegRequest{.market = leg.market, .side = leg.side, .ratio = leg.ratio}};
    order.stop = Stop{.price = "1"_d, .kind = order.force};
    order.pin = exbind::Secret("1234");
    const std::optional<exbind::Decimal> price = order.price;
    if (order.price && order.price == price && *order.price > "1"_d && order.price != std::nullopt) order.price.reset();
#endif
}
