// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes a Decimal
// error: this field takes an integer
// error: this field takes an integer
// error: this field takes a text
// error: this field takes a value of the enum named above
// error: this field takes a value of the enum named above
// error: Map<|no matching constructor|no viable conversion
// Wrong values in the lists of a request. g++ names the statement, or the call that takes the request; the error says
// what an item is.
#include <chrono>
#include <optional>
#include <string>

#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;
using namespace exbind::kitchen::trade;
using exbind::Vector;
using exbind::kitchen::public_::Venue;

#ifndef EXBIND_WRONG
#define EXBIND_WRONG 0
#endif

void use(const Api& api, PlaceOrderRequest& order, double number) {
    static_cast<void>(api);
    static_cast<void>(order);
    static_cast<void>(number);
#if EXBIND_WRONG == 1
    /*1*/ static_cast<void>(api.orders({.sizes = {0.1}}));
#elif EXBIND_WRONG == 2
    /*2*/ static_cast<void>(api.orders({.sizes = {"0.1"}}));
#elif EXBIND_WRONG == 3
    /*3*/ static_cast<void>(api.orders({.sizes = {"1"_d, 0.1}}));
#elif EXBIND_WRONG == 4
    /*4*/ order.steps = {number};
#elif EXBIND_WRONG == 5
    const Vector<exbind::Decimal> amounts /*5*/ {1.5};
#elif EXBIND_WRONG == 6
    /*6*/ static_cast<void>(api.orders({.numbers = {1, 1.5}}));
#elif EXBIND_WRONG == 7
    /*7*/ order.ladder = {{1.5}};
#elif EXBIND_WRONG == 8
    /*8*/ static_cast<void>(api.orders({.ids = {1}}));
#elif EXBIND_WRONG == 9
    const Vector<exbind::Open<Side>> sides /*9*/ {"buy"};
#elif EXBIND_WRONG == 10
    const Vector<exbind::Open<Side>> sides /*10*/ {Venue::spot};
#elif EXBIND_WRONG == 11
    /*11*/ order.labels = {{"a", 1}};
#else
    static_cast<void>(api.orders({.ids = {"1", std::string("2")}, .sizes = {"1"_d, 2}, .numbers = {1, 2}}));
    order.steps = {"1"_d, 2, std::optional<exbind::Decimal>()};
    order.ladder = {{1, 2}, {}};
    order.labels = {{"a", "b"}};
    const Vector<exbind::Decimal> amounts{1, "2"_d};
    const Vector<exbind::Open<Side>> sides{Side::buy, exbind::Open<Side>::other("hold")};
    const Vector<std::string> empty(3);
    static_cast<void>(amounts);
    static_cast<void>(sides);
    static_cast<void>(empty);
#endif
}
