// An exchange with several products: which host a call goes to, which envelope it reads, and GETs that write.
#include <doctest/doctest.h>

#include "exbind/raw.hpp"
#include "rows.hpp"

using namespace exbind;
using rows::call;

namespace {

using namespace exbind::detail;

constexpr HostEntry hosts[] = {{"global", "https://spot.example", 0},
                               {"eea", "https://spot.eea.example", 0},
                               {"global", "https://futures.example", 1}};
constexpr HostEntry demo_hosts[] = {{"global", "https://demo.example", 0}};
constexpr detail::Environment environments[] = {{"production", hosts, {}}, {"demo", demo_hosts, {}}};
constexpr Envelope of_futures{.success_field = "error",
                              .payload = "result",
                              .code = "error.code",
                              .message = "error.message",
                              .success_test = SuccessTest::absent};
constexpr Product products[] = {{"spot"}, {"futures", &of_futures}};
constexpr ExchangeData gamma{.name = "gamma",
                             .environments = environments,
                             .envelope = exchanges::alpha.envelope,
                             .errors = exchanges::alpha_errors,
                             .products = products};

constexpr Operation spot{.id = "spot.rows",
                         .method = "GET",
                         .path = "/rows",
                         .auth = Auth::public_,
                         .request = &rows::query_table,
                         .reply = &rows::reply_type};
constexpr Operation futures{.id = "futures.rows",
                            .method = "GET",
                            .path = "/rows",
                            .auth = Auth::public_,
                            .request = &rows::query_table,
                            .reply = &rows::reply_type,
                            .product = 1};
constexpr Operation buy{.id = "futures.buy",
                        .method = "GET",
                        .path = "/buy",
                        .auth = Auth::public_,
                        .request = &rows::query_table,
                        .reply = &rows::reply_type,
                        .product = 1,
                        .writes = true};

Options to(const Server& spot_server, const Server& futures_server) {
    Options options = rows::to(spot_server);
    options.base_url.clear();
    options.base_urls = {{"spot", spot_server.url()}, {"futures", futures_server.url()}};
    return options;
}

}  // namespace

TEST_CASE("each product has its host and its envelope") {
    Server spot_server([](const Received&) { return reply(200, rows::good); });
    Server futures_server([](const Received&) { return reply(200, R"({"result":[{"ccy":"ETH"}]})"); });
    const Connection connection(gamma, {}, to(spot_server, futures_server));
    const auto one = call(connection, spot, {.ccy = "BTC"}).get();
    const auto other = call(connection, futures, {.ccy = "ETH"}).get();
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->front().ccy == "BTC");
    CHECK(other->front().ccy == "ETH");
    CHECK(spot_server.received().size() == 1);
    CHECK(futures_server.received().size() == 1);

    const auto raw = send(connection, {.path = "/rows", .auth = RawAuth::unsigned_, .product = "futures"});
    REQUIRE(raw);
    CHECK(raw->body == R"({"result":[{"ccy":"ETH"}]})");
    const auto unknown = send(connection, {.path = "/rows", .auth = RawAuth::unsigned_, .product = "options"});
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::usage);
}

TEST_CASE("a refusal is read by the product's envelope") {
    Server spot_server([](const Received&) { return reply(200, rows::good); });
    Server futures_server(
        [](const Received&) { return reply(200, R"({"error":{"code":58350,"message":"no funds"}})"); });
    const Connection connection(gamma, {}, to(spot_server, futures_server));
    const auto got = call(connection, futures).get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::funds);
    CHECK(got.error().code == "58350");
    CHECK(got.error().message == "no funds");
}

TEST_CASE("a GET that writes is never sent twice") {
    Server server([](const Received&) { return reply(503, "gateway"); });
    Options options = to(server, server);
    options.read_attempts = 3;
    const Connection connection(gamma, {}, options);
    const auto got = call(connection, buy).get();
    REQUIRE(!got);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK_FALSE(got.error().retryable);
    CHECK(server.received().size() == 1);

    // An error beside a payload contradicts itself.
    Server odd([](const Received&) { return reply(200, R"({"result":[{"ccy":"X"}],"error":{"code":58350}})"); });
    const Connection other(gamma, {}, to(odd, odd));
    const auto both = call(other, buy).get();
    REQUIRE(!both);
    CHECK(both.error().outcome == Outcome::unknown);
}

TEST_CASE("no host of another product stands in") {
    const auto usage = [](const Options& options, const Operation& operation) {
        const Connection connection(gamma, {}, options);
        const auto prepared =
            prepare(connection, {.path = "/rows", .auth = RawAuth::unsigned_, .operation = &operation});
        return prepared ? prepared->url : prepared.error().message;
    };
    CHECK(usage({}, spot) == "https://spot.example/rows");
    CHECK(usage({}, futures) == "https://futures.example/rows");
    CHECK(usage({.region = "eea"}, spot) == "https://spot.eea.example/rows");
    CHECK(usage({.region = "eea"}, futures).find("gamma has no host for futures in environment production") == 0);
    CHECK(usage({.environment = "demo"}, spot) == "https://demo.example/rows");
    CHECK(usage({.environment = "demo"}, futures).find("gamma has no host for futures in environment demo") == 0);
    CHECK(usage({.environment = "demo", .base_urls = {{"futures", "https://f.example"}}}, futures) ==
          "https://f.example/rows");
    CHECK(usage({.base_url = "https://all.example"}, futures) == "https://all.example/rows");
    CHECK(usage({.base_urls = {{"future", "https://f.example"}}}, spot) ==
          "Options::base_urls: gamma has no product \"future\"; known: spot, futures");
}

TEST_CASE("headers tell how long a refusal lasts") {
    static constexpr LimitHeader told[] = {
        {.name = "x-used", .tells = LimitTold::used},
        {.name = "x-reset", .tells = LimitTold::wait, .unit = TimeUnit::milliseconds},
        {.name = "x-until", .tells = LimitTold::until}};
    static constexpr ExchangeData delta{.name = "delta",
                                        .environments = environments,
                                        .envelope = exchanges::alpha.envelope,
                                        .errors = exchanges::alpha_errors,
                                        .limit_headers = told};
    const auto pause = [](const std::vector<Header>& headers) {
        std::string lines;
        for (const Header& header : headers) lines += header.name + ": " + header.value + "\r\n";
        Server server([&](const Received&) { return reply(429, R"({"code":"50011","msg":"slow down"})", lines); });
        Options options = rows::to(server);
        options.read_attempts = 1;
        const Connection connection(delta, {}, options);
        const auto got = call(connection, spot).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::limit);
        return got.error().retry_after;
    };
    using std::chrono::milliseconds;
    CHECK(pause({{"x-reset", "1500"}}) == milliseconds(1500));
    CHECK(pause({{"x-reset", "1500.2"}}) == milliseconds(1501));
    CHECK(pause({{"x-reset", "1500"}, {"Retry-After", "3"}}) == milliseconds(3000));
    CHECK(pause({{"x-until", "1700000003.5"}, {"Date", "Tue, 14 Nov 2023 22:13:20 GMT"}}) == milliseconds(3500));
    CHECK(pause({{"x-until", "1600000000"}, {"Date", "Tue, 14 Nov 2023 22:13:20 GMT"}}) == milliseconds(0));
    CHECK(pause({{"x-reset", "9e99"}}) == std::chrono::hours(24));
    for (const char* odd : {"", "soon", "-5", "1500ms", "nan", "inf"}) {
        CAPTURE(std::string(odd));
        CHECK(pause({{"x-reset", odd}}) == milliseconds(0));
    }
}
