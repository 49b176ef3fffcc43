// Environments, regions, credentials and limits of a connection.
#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>

#include "exbind/raw.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;

namespace {

std::string usage_message(Options options, const detail::Operation& operation = rows::open_read,
                          CredentialValues credentials = {}) {
    const Connection connection(exchanges::alpha, std::move(credentials), std::move(options));
    const auto got = call(connection, operation).get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::usage);
    CHECK(got.error().outcome == Outcome::not_sent);
    const auto again = call(connection, operation).start().get();
    REQUIRE(!again);
    CHECK(again.error().message == got.error().message);
    return got.error().message;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string url_of(const Options& options) {
    const Connection connection(exchanges::alpha, {}, options);
    const auto prepared = prepare(connection, {.path = "/x", .auth = RawAuth::unsigned_});
    return prepared ? prepared->url : prepared.error().message;
}

}  // namespace

TEST_CASE("environments and regions give the host and headers") {
    CHECK(url_of({}) == "https://alpha.example/x");
    CHECK(url_of({.region = "eea"}) == "https://eea.alpha.example/x");
    CHECK(url_of({.environment = "demo", .region = "eea"}) == "https://eea.alpha.example/x");
    CHECK(url_of({.base_url = "https://127.0.0.1:1"}) == "https://127.0.0.1:1/x");

    const Connection demo(exchanges::alpha, {}, {.environment = "demo"});
    const auto prepared = prepare(demo, {.path = "/x", .auth = RawAuth::unsigned_});
    REQUIRE(prepared);
    REQUIRE(prepared->headers.size() == 1);
    CHECK(prepared->headers[0].name == "x-simulated-trading");

    CHECK(holds(usage_message({.environment = "dmo"}), "production, demo"));
    CHECK(holds(usage_message({.region = "mars"}), "global, eea"));
    CHECK(holds(usage_message({.base_url = "http://alpha.example"}), "use https"));
    CHECK(holds(usage_message({.timeout = 0ms}), "timeout"));
    CHECK(holds(usage_message({.limit_share = 0.0}), "limit_share"));
    CHECK(holds(usage_message({.limit_share = 1.5}), "limit_share"));
    CHECK(holds(usage_message({.limits = {{.count = 5}}}), "must name an operation"));
    CHECK(holds(usage_message({.limits = {{.of = "orders", .count = 0}}}), "\"orders\" must have a count over 0"));
    CHECK(holds(usage_message({.limits = {{.of = "*", .factor = -1.0}}}), "factor over 0"));
    CHECK(holds(usage_message({.read_attempts = 0}), "read_attempts"));
}

TEST_CASE("a missing credential names its variable and takes no permit") {
    CHECK(holds(usage_message({}, rows::minute), "ALPHA_KEY"));
    CHECK(holds(usage_message({}, rows::minute, exchanges::secrets({"k", "s", ""})), "ALPHA_PASSPHRASE"));
    CHECK(holds(usage_message({}, rows::write, exchanges::secrets({"k\r\nx: y", "s", "p"})), "control character"));
}

TEST_CASE("credentials come from the environment variables that the exchange names") {
    ::setenv("ALPHA_KEY", "from-environment", 1);
    ::unsetenv("ALPHA_SECRET");
    ::setenv("ALPHA_PASSPHRASE", "", 1);
    const auto values = credentials_from_environment(exchanges::alpha);
    REQUIRE(values.size() == 3);
    CHECK(values[0].reveal() == "from-environment");
    CHECK(values[1].empty());
    CHECK(values[2].empty());
    ::unsetenv("ALPHA_KEY");
    ::unsetenv("ALPHA_PASSPHRASE");
}

TEST_CASE("optional signing depends on the credentials") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection with(exchanges::alpha, exchanges::alpha_values(), rows::to(server));
    const Connection without(exchanges::alpha, {}, rows::to(server));
    CHECK(call(with, rows::either).get());
    CHECK(call(without, rows::either).get());
    CHECK(server.received()[0].headers.count("ok-access-sign") == 1);
    CHECK(server.received()[1].headers.count("ok-access-sign") == 0);
    CHECK(holds(usage_message(rows::to(server), rows::either, exchanges::secrets({"k"})), "ALPHA_SECRET"));
}

TEST_CASE("with() adds parameters, timeout() and limit_policy() override") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    CHECK(call(connection, rows::read, {.ccy = "A"}).with("new", "x y").get());
    CHECK(server.received().back().target == "/rows?ccy=A&new=x%20y");
    CHECK(call(connection, rows::write, {.ccy = "A"}).with("new", "q\"").with("more", "1").get());
    CHECK(server.received().back().body == R"({"ccy":"A","new":"q\"","more":"1"})");
    CHECK(call(connection, rows::write).with("new", "1").get());
    CHECK(server.received().back().body == R"({"new":"1"})");
    CHECK(Call<Acknowledged>{connection.core(), rows::acknowledge, nullptr}.with("a", "b").get());
    CHECK(server.received().back().body == R"({"a":"b"})");
    const auto empty = call(connection, rows::order).get();
    REQUIRE(!empty);
    CHECK(empty.error().kind == ErrorKind::usage);
    CHECK(empty.error().message.find("ccy") != std::string::npos);
    CHECK(!call(connection, rows::order, {.ccy = ".."}).get());
    CHECK(call(connection, rows::order, {.ccy = "a/b"}).get());
    CHECK(server.received().back().target == "/rows/a%2Fb/x");
}

TEST_CASE("with() does not give a parameter a second value") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    const auto refused = [](const auto& call, std::string_view name) {
        const auto result = call.get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::usage);
        CHECK(result.error().outcome == Outcome::not_sent);
        CHECK_MESSAGE(holds(result.error().message, '"' + std::string(name) + '"'), result.error().message);
    };
    refused(call(connection, rows::read, {.ccy = "A"}).with("ccy", "B"), "ccy");
    refused(call(connection, rows::write, {.ccy = "A"}).with("ccy", "A"), "ccy");
    refused(call(connection, rows::order, {.ccy = "A"}).with("ccy", "A"), "ccy");
    refused(call(connection, rows::read).with("new", "A").with("new", "A"), "new");
    refused(call(connection, rows::write).with("n\"ew", "A").with("n\"ew", "A"), "n\"ew");
    CHECK(server.received().empty());
    // A member of that name that is not set is no value yet, and a name within a value is no name.
    CHECK(call(connection, rows::read).with("ccy", "B").get());
    CHECK(call(connection, rows::write, {.ccy = R"("new":1)"}).with("new", "").with("ne", "1").get());
    CHECK(server.received().back().body == R"({"ccy":"\"new\":1","new":"","ne":"1"})");
}

TEST_CASE("an error keeps as much of the body as it is told to, however much that is") {
    const std::string body = R"({"code":"51000","msg":")" + std::string(20'000, 'x') + R"("})";
    Server server([&](const Received&) { return reply(400, body); });
    for (const std::size_t kept : {std::size_t{0}, std::size_t{100}, body.size() - 1, body.size(), SIZE_MAX / 2 + 1,
                                   SIZE_MAX - 4096, SIZE_MAX}) {
        Options options = rows::to(server);
        options.kept_body_bytes = kept;
        const auto result = call(connect(server, options), rows::write).get();
        REQUIRE(!result);
        CHECK(result.error().body == body.substr(0, kept));
    }
}

TEST_CASE("what signing adds is not the caller's to give") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    RawRequest request;
    request.path = "/rows";
    request.headers = {{"ok-access-key", "mine"}};
    const auto header = send(connection, request);
    REQUIRE(!header);
    CHECK(header.error().kind == ErrorKind::usage);
    CHECK(holds(header.error().message, "OK-ACCESS-KEY"));

    detail::Signing signing = exchanges::alpha_signing;
    const detail::Placement in_query[] = {{"sig nature", exchanges::the_signature}};
    signing.query = in_query;
    detail::ExchangeData exchange = exchanges::alpha;
    exchange.signing = &signing;
    const Connection queries(exchange, exchanges::alpha_values(), rows::to(server));
    const auto parameter = call(queries, rows::read).with("sig nature", "mine").get();
    REQUIRE(!parameter);
    CHECK(holds(parameter.error().message, "sig nature"));
    CHECK(server.received().empty());
    CHECK(call(queries, rows::read).with("nature", "mine").get());

    // A header of the environment gives way to the call's own.
    Options demo = rows::to(server);
    demo.environment = "demo";
    const Connection simulated(exchanges::alpha, exchanges::alpha_values(), demo);
    request.headers = {{"X-Simulated-Trading", "2"}};
    REQUIRE(send(simulated, request));
    CHECK(server.received().back().headers.at("x-simulated-trading") == "2");
}

TEST_CASE("a call can be made again") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    auto again = call(connection, rows::read);
    CHECK(again.get());
    CHECK(again.get());
    CHECK(again.start().get());
    CHECK(again.with("b", "1").get());
    CHECK(server.received().size() == 4);
    CHECK(server.received().back().target == "/rows?b=1");
}

TEST_CASE("documented limits hold before sending") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    CHECK(call(connection, rows::minute).get());
    for (const auto policy : {LimitPolicy::fail, LimitPolicy::wait}) {
        const auto got = call(connection, rows::minute).limit_policy(policy).timeout(30s).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::limit);
        CHECK(got.error().outcome == Outcome::not_sent);
        CHECK(got.error().retryable);
        CHECK(got.error().retry_after > 0s);
        CHECK(got.error().retry_after <= 61s);
        CHECK(!call(connection, rows::minute).limit_policy(policy).timeout(30s).start().get());
    }
    CHECK(server.received().size() == 1);
}

TEST_CASE("limits can be raised to those of a tier, and started slowly") {
    Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    options.limits = {{.of = "test.minute", .per = 60s, .count = 3}};
    const Connection tier = connect(server, options);
    for (int i = 0; i < 3; ++i) CHECK(call(tier, rows::minute).get());
    CHECK(call(tier, rows::minute).get().error().outcome == Outcome::not_sent);
    CHECK(server.received().size() == 3);

    options.limit_store = make_memory_limit_store();
    options.limit_slow_start = true;
    const auto slow = call(connect(server, options), rows::minute).get();
    REQUIRE(!slow);
    CHECK(slow.error().kind == ErrorKind::limit);
    CHECK(slow.error().retry_after > 50s);
    CHECK(server.received().size() == 3);
}

TEST_CASE("waiting calls keep their distance and all get through") {
    std::mutex mutex;
    std::vector<std::chrono::steady_clock::time_point> arrivals;
    Server server([&](const Received&) {
        const std::lock_guard lock(mutex);
        arrivals.push_back(std::chrono::steady_clock::now());
        return reply(200, rows::good);
    });
    const auto log = std::make_shared<rows::Log>();
    auto options = rows::to(server);
    options.observer = log;
    const Connection connection = connect(server, options);
    std::vector<Started<rows::Rows>> started;
    for (int i = 0; i < 4; ++i) started.push_back(call(connection, rows::brisk).start());
    CHECK(call(connection, rows::brisk).get());
    for (auto& each : started) CHECK(each.get());
    REQUIRE(arrivals.size() == 5);
    for (std::size_t i = 1; i < arrivals.size(); ++i) CHECK(arrivals[i] - arrivals[i - 1] >= 79ms);
    CHECK(log->text().find("limit_wait test.brisk") != std::string::npos);
}

TEST_CASE("connections with the same key share their limits, others do not") {
    Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    options.limit_store.reset();  // the one of the process; this server's address is new to it
    const Connection a = connect(server, options);
    const Connection b = connect(server, options);
    const Connection other(exchanges::alpha, exchanges::secrets({"another-key", "s", "p"}), options);
    CHECK(call(a, rows::minute).get());
    CHECK(call(b, rows::minute).get().error().kind == ErrorKind::limit);
    CHECK(call(other, rows::minute).get());
}

TEST_CASE("a limit by address is shared by all clients of the process, whatever their key") {
    static constexpr rows::LimitScope by_address[] = {{"ip"}};
    static constexpr rows::Limit once[] = {{1, 60'000, false, by_address, {}, ""}};
    static constexpr rows::Operation by_ip{
        .id = "test.ip", .method = "GET", .path = "/ip", .limits = once, .reply = &rows::reply_type};
    Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    options.limit_store.reset();
    const Connection one = connect(server, options);
    const Connection other(exchanges::alpha, exchanges::secrets({"another-key", "s", "p"}), options);
    CHECK(call(one, by_ip).get());
    CHECK(call(other, by_ip).get().error().outcome == Outcome::not_sent);
    // A call without a key counts for the address, too.
    options.limit_store = make_memory_limit_store();
    const Connection unsigned_one = connect(server, options);
    const Connection unsigned_other(exchanges::alpha, exchanges::secrets({"another-key", "s", "p"}), options);
    static constexpr rows::Operation open{.id = "test.open",
                                          .method = "GET",
                                          .path = "/open",
                                          .auth = rows::Auth::public_,
                                          .limits = rows::once_a_minute,
                                          .reply = &rows::reply_type};
    CHECK(call(unsigned_one, open).get());
    CHECK(call(unsigned_other, open).get().error().outcome == Outcome::not_sent);
}

TEST_CASE("nothing is added to what a call says") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    CHECK(call(connection, rows::write, {.ccy = "BTC"}).get());
    CHECK(call(connection, rows::read, {.ccy = "BTC"}).start().get());
    CHECK(call(connection, rows::open_read).get());
    const auto received = server.received();
    const auto names = [](const Received& request) {
        std::string text;
        for (const auto& [name, value] : request.headers) text += name + ' ';
        return text;
    };
    const std::string http = "accept accept-encoding ", host = "host ", who = "user-agent ";
    const std::string key = "ok-access-key ok-access-passphrase ok-access-sign ok-access-timestamp ";
    CHECK(names(received[0]) == http + "content-length content-type " + host + key + who);
    CHECK(names(received[1]) == http + host + key + who);
    CHECK(names(received[2]) == http + host + who);
    CHECK(received[0].body == R"({"ccy":"BTC"})");
    CHECK(received[1].target == "/rows?ccy=BTC");
    // The same words from everybody, and none for those who want none.
    for (const Received& request : received) CHECK(request.headers.at("user-agent") == "exbind");
    auto options = rows::to(server);
    CurlOptions curl;
    curl.user_agent = "";
    options.transport = make_curl_transport(curl);
    CHECK(call(connect(server, options), rows::open_read).get());
    CHECK(names(server.received().back()) == http + host);
    curl.user_agent = "x\r\nX-More: 1";
    options.transport = make_curl_transport(curl);
    CHECK(call(connect(server, options), rows::open_read).get().error().outcome == Outcome::not_sent);
}

TEST_CASE("a refusal for the limit holds further calls back") {
    Server server(
        [](const Received&) { return reply(429, R"({"code":"50011","msg":"slow down"})", "Retry-After: 30\r\n"); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    const Connection connection = connect(server, options);
    const auto first = call(connection, rows::write).get();
    REQUIRE(!first);
    CHECK(first.error().kind == ErrorKind::limit);
    CHECK(first.error().outcome == Outcome::refused);
    CHECK(first.error().code == "50011");
    CHECK(first.error().retry_after == 30s);
    const auto second = call(connection, rows::write).get();
    REQUIRE(!second);
    CHECK(second.error().outcome == Outcome::not_sent);
    CHECK(server.received().size() == 1);
    CHECK(call(connection, rows::read).get().error().outcome == Outcome::refused);  // another operation
    CHECK(server.received().size() == 2);
}

TEST_CASE("raw calls: any path, the reply as it came") {
    Server server([](const Received& got) {
        return got.target == "/no" ? reply(404, "nothing") : reply(200, R"({"code":"0","data":5})");
    });
    const Connection connection = connect(server);
    const auto got = send(connection, {.path = "/any", .query = {{"b", "1"}, {"a", "x y"}}});
    REQUIRE(got);
    CHECK(got->status == 200);
    CHECK(got->body == R"({"code":"0","data":5})");
    CHECK(!got->error);
    CHECK(server.received()[0].target == "/any?b=1&a=x%20y");
    CHECK(server.received()[0].headers.count("ok-access-sign") == 1);

    const auto missing = send(connection, {.path = "/no", .auth = RawAuth::unsigned_});
    REQUIRE(missing);
    CHECK(missing->status == 404);
    CHECK(missing->body == "nothing");
    REQUIRE(missing->error);
    CHECK(missing->error->kind == ErrorKind::rejected);
    CHECK(server.received()[1].headers.count("ok-access-sign") == 0);

    const auto posted =
        send(connection, {.method = "POST", .path = "/p", .headers = {{"X-A", "b"}}, .body = " {\"a\" : 1} "});
    REQUIRE(posted);
    CHECK(server.received()[2].body == " {\"a\" : 1} ");
    CHECK(server.received()[2].headers.at("x-a") == "b");

    for (const RawRequest& bad : {RawRequest{.method = "get", .path = "/x"}, RawRequest{.path = "x"},
                                  RawRequest{.path = "/x?a=1"}, RawRequest{.path = "/x", .headers = {{"A", "b\n"}}}}) {
        const auto refused = send(connection, bad);
        REQUIRE(!refused);
        CHECK(refused.error().kind == ErrorKind::usage);
        CHECK(!prepare(connection, bad));
    }
    CHECK(server.received().size() == 3);

    const Connection keyless(exchanges::alpha, {}, rows::to(server));
    CHECK(send(keyless, {.path = "/x"}).error().message.find("ALPHA_KEY") != std::string::npos);
    CHECK(send(keyless, {.path = "/x", .auth = RawAuth::if_able}));
    CHECK(send(keyless, {.path = "/x", .auth = RawAuth::unsigned_, .operation = &rows::minute}));
    CHECK(send(keyless, {.path = "/x", .auth = RawAuth::unsigned_, .operation = &rows::minute, .timeout = 1s})
              .error()
              .kind == ErrorKind::limit);
}
