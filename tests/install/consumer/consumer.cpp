// Prints what exchanges answer. Takes their base URLs: consumer OKX_URL WOOX_URL
#ifdef WITH_OKX
#include <exbind/okx.hpp>
#endif
#include <exbind/version.hpp>
#include <exbind/woox.hpp>
#ifdef WITH_REDIS
#include <exbind/redis.hpp>
#endif

#include <iostream>

using namespace exbind;

namespace {

/// Classes of a program's own, which may be built without RTTI.
struct NoNetwork : Transport {
    TransportResult send(const HttpRequest&, Cancellation*) override {
        return tl::unexpected(TransportError{.kind = ErrorKind::transport, .message = "no network", .sent = false});
    }
    std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) override {
        done(send(request, nullptr));
        return nullptr;
    }
};
struct NoLimits : LimitStore {
    void take(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds,
              std::function<void(const LimitAnswer&)> done) override {
        done({.what = LimitAnswer::What::granted});
    }
    void took(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds) override {}
    void give_back(std::span<const LimitWindow>, std::uint64_t, bool) override {}
    void hold(std::span<const LimitWindow>, std::chrono::microseconds) override {}
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    if (library_version() != header_version) return std::cerr << "headers and library are of two versions\n", 1;

#ifdef WITH_REDIS
    // Nothing listens there: no call is made.
    const auto store = make_redis_limit_store({.port = 1});
    if (!store) return std::cerr << store.error() << '\n', 1;
    const woox::Client shared{woox::Credentials::from_env(), {.base_url = argv[2], .limit_store = *store}};
    const auto refused = shared.spot_margin.interest_history({.token = "USDT"}).get();
    if (refused || refused.error().outcome != Outcome::not_sent) return 1;
    std::cout << "shared limits: " << refused.error() << '\n';
#endif

#ifdef WITH_OKX
    okx::Client okx{okx::Credentials::from_env(), {.base_url = argv[1]}};
    const auto held = okx.finance.savings.balance({.ccy = "USDT"}).get();
    if (!held) return std::cerr << held.error() << '\n', 1;
    for (const auto& each : *held) std::cout << each.ccy << ' ' << each.amt.value_or("0"_d) << '\n';
#endif

    const woox::Client offline{
        {}, {.transport = std::make_shared<NoNetwork>(), .limit_store = std::make_shared<NoLimits>()}};
    const auto none = offline.public_.system_info().start().get();
    if (none || none.error().message != "no network") return 1;

    woox::Client woox{woox::Credentials::from_env(), {.base_url = argv[2]}};
    const auto paid = woox.spot_margin.interest_history({.token = "USDT"}).get();
    if (!paid) return std::cerr << paid.error() << '\n', 1;
    for (const auto& row : paid->rows) std::cout << row.token << ' ' << row.interest.value_or("0"_d) << '\n';
}
