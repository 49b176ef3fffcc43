// Compiles all public headers, and those of an exchange, after the macros of other libraries.
#include "hostile_macros.hpp"

#include "exbind/batch.hpp"
#include "exbind/json.hpp"
#include "exbind/okx.hpp"
#include "exbind/pages.hpp"
#include "exbind/raw.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#if defined(WITH_REDIS)
#include "exbind/redis.hpp"
#endif
// What generated sources include.
#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table_of.hpp"

// Templates are compiled where they are used.
exbind::Result<exbind::okx::finance::savings::Balance> hostile_use(exbind::okx::Client& okx) {
    auto call = okx.finance.savings.balance({.ccy = "USDT"});
    auto started = call.start();
    started.then([](auto result) { (void)result; });
    auto rows = call.get();
    if (!rows || rows->empty()) return tl::unexpected(rows ? exbind::Error{} : rows.error());
    (void)exbind::to_json(rows->front());
    return rows->front();
}
