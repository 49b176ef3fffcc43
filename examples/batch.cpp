// Several orders in one request, of which the exchange may take some and refuse others.
#include <exbind/okx.hpp>

#include <cstdlib>
#include <iostream>

int main() {
    using namespace exbind;
    using namespace exbind::okx::trade;
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    const okx::Client okx{okx::Credentials::from_env(), options};

    Vector<PlaceOrderRequest> orders;
    for (const char* price : {"19000", "19500", "20000"})
        orders.push_back({.instId = "BTC-USDT",
                          .tdMode = TdMode::cash,
                          .clOrdId = std::string("ladder") + price,
                          .side = Side::buy,
                          .ordType = OrdType::limit,
                          .sz = "0.001"_d,
                          .px = Decimal::parse(price)});

    const auto batch = okx.trade.place_multiple_orders(orders).get();
    if (!batch) return std::cerr << batch.error() << '\n', 1;  // the request as a whole
    for (std::size_t i = 0; i < orders.size(); ++i) {
        std::cout << *orders[i].clOrdId << ": ";
        if (batch->ok(i))
            std::cout << "order " << (*batch)[i].ordId << '\n';
        else
            std::cout << to_string(batch->error(i)->outcome) << ", " << *batch->error(i) << '\n';
    }
    return batch->ok_all() ? 0 : 1;
}
