// error: missing initializer for member '[a-z0-9_:]*PlaceManyRequest::size'
// error: a required field was left out
// error: missing initializer for member '[a-z0-9_:]*PlaceOrderRequest::steps'
// error: a required field was left out
// clang: a required field was left out
// A request without one of its required fields, a list among them, or with one that is given nothing.
#include <chrono>

#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;
using namespace exbind::kitchen::trade;

#ifndef EXBIND_WRONG
#define EXBIND_WRONG 0
#endif

void use(const Api& api) {
#if EXBIND_WRONG == 1
    static_cast<void>(/*1*/ api.place_many({{.market = "SALT"}}));
#elif EXBIND_WRONG == 2
    static_cast<void>(/*2*/ api.create_key({.label = {}}));
#elif EXBIND_WRONG == 3
    static_cast<void>(/*3*/ api.place_order({.market = "SALT",
                                             .side = Side::buy,
                                             .size = 1,
                                             .count = 1,
                                             .until = std::chrono::sys_days{},
                                             .postOnly = true,
                                             .target = Stop{.price = 1}}));
#elif EXBIND_WRONG == 4
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
    static_cast<void>(/*4*/ api.place_many({{.market = "SALT"}}));
#else
    static_cast<void>(api.place_many({{.market = "SALT", .size = "1"_d}}));
    static_cast<void>(api.create_key({.label = "bot"}));
#endif
}
