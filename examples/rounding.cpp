// Price and size as the instrument takes them, and orders that do not fit refused before they are sent.
#include <exbind/okx.hpp>

#include <cstdlib>
#include <iostream>
#include <map>

using namespace exbind;
using namespace exbind::okx::trade;

int main(int argc, char** argv) {
    if (argc != 4) return std::cerr << "usage: rounding INSTRUMENT PRICE SIZE\n", 2;
    const auto price = Decimal::parse(argv[2]);
    const auto size = Decimal::parse(argv[3]);
    if (!price || !size) return std::cerr << "price and size are decimal numbers\n", 2;

    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    std::map<std::string, InstrumentRules, std::less<>> rules;
    {
        const okx::Client okx{{}, options};
        const auto list = okx.public_.instruments({.instType = okx::public_::InstType::spot}).get();
        if (!list) return std::cerr << list.error() << '\n', 1;
        for (const auto& row : *list)
            rules[row.instId] = {
                .tick = row.tickSz.value_or(0), .lot = row.lotSz.value_or(0), .minimum = row.minSz.value_or(0)};
    }
    const auto rule = rules.find(argv[1]);
    if (rule == rules.end()) return std::cerr << "no instrument " << argv[1] << '\n', 1;

    // A buyer rounds both down: never pays more, and never takes more, than was meant.
    const Decimal px = price->quantize(rule->second.tick, RoundingMode::down);
    const Decimal sz = size->quantize(rule->second.lot, RoundingMode::down);
    std::cout << "price " << *price << " -> " << px << ", size " << *size << " -> " << sz << '\n';

    // The same rules guard every order of the client, whoever computes it.
    options.refuse_out_of_range = true;
    options.instrument_rules = [&rules](std::string_view id) {
        const auto found = rules.find(id);
        return found == rules.end() ? std::nullopt : std::optional(found->second);
    };
    const okx::Client okx{okx::Credentials::from_env(), options};
    PlaceOrderRequest order{.instId = argv[1],
                            .tdMode = TdMode::cash,
                            .side = Side::buy,
                            .ordType = OrdType::limit,
                            .sz = *size,
                            .px = *price};
    if (const auto refused = okx.trade.place_order(order).get(); !refused)
        std::cout << "as given: " << refused.error().message << '\n';
    order.px = px;
    order.sz = sz;
    const auto placed = okx.trade.place_order(order).get();
    if (!placed) return std::cerr << placed.error() << '\n', 1;
    std::cout << "as rounded: order " << placed->ordId << '\n';
}
