// error: no matching function|constraints not satisfied|invalid reference to function 'pages'|no matching member
// function Only an operation whose documentation names a cursor can be read page by page.
#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/trade.hpp"
#include "exbind/pages.hpp"

void read(const exbind::kitchen::trade::Api& trade, const exbind::kitchen::public_::Api& api) {
#ifdef EXBIND_WRONG
    auto pages = trade.orders({.named_ = "x"}).pages();
#else
    auto pages = api.candles({.limit = 10}).pages();
    static_cast<void>(trade);
#endif
    static_cast<void>(pages);
    static_cast<void>(api);
}
