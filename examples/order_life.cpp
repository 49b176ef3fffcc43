// An order is placed, amended and cancelled. Whatever happens to a reply, the program knows what became of each write.
#include <exbind/okx.hpp>
#include <exbind/reconcile.hpp>

#include <cstdlib>
#include <iostream>

using namespace exbind;
using namespace exbind::okx::trade;

namespace {

/// Says what became of a write. True if the exchange has carried it out.
template <class Settled>
bool done(const char* what, const Result<Settled>& settled) {
    if (!settled) {
        // Refused, not sent, or still unknown after the look-up: the error says which.
        std::cerr << what << ": " << settled.error() << '\n';
        return false;
    }
    std::cout << what << (settled->reply ? ": by its reply" : ": found by its id") << ", sent " << settled->sent
              << (settled->carried_out ? "\n" : ", not carried out so far\n");
    return settled->carried_out;
}

}  // namespace

int main() {
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    const okx::Client okx{okx::Credentials::from_env(), options};

    // An id of your own makes the order findable. Use each id once.
    const std::string id = "example1";
    const auto place = okx.trade.place_order({.instId = "BTC-USDT",
                                              .tdMode = TdMode::cash,
                                              .clOrdId = id,
                                              .side = Side::buy,
                                              .ordType = OrdType::limit,
                                              .sz = "0.001"_d,
                                              .px = "20000.1"_d});
    // If the reply is lost, reconcile() asks for the id before anything is sent again.
    if (!done("place", reconcile(place, okx.trade.order_lookup()).get())) return 1;

    const auto amend = okx.trade.amend_order({.instId = "BTC-USDT", .clOrdId = id, .newPx = "20000.2"_d});
    if (!done("amend", reconcile(amend, okx.trade.order_lookup()).get())) return 1;

    const auto cancel = okx.trade.cancel_order({.instId = "BTC-USDT", .clOrdId = id});
    return done("cancel", reconcile(cancel, okx.trade.order_lookup()).get()) ? 0 : 1;
}
