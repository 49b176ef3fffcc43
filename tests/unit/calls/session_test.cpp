// Calls that carry a token which a login hands out: who logs in, who waits, and what happens when the token ends.
#include <doctest/doctest.h>

#include <chrono>
#include <future>
#include <thread>
#include <vector>

#include "call/shared_token.hpp"
#include "exbind/raw.hpp"
#include "rows.hpp"

using namespace exbind;
using rows::call;
using std::chrono::milliseconds;

namespace {

using namespace exbind::detail;

// ---- gamma: a token for key and secret ----

constexpr HostEntry gamma_hosts[] = {{"global", "https://gamma.example"}};
constexpr detail::Environment gamma_environments[] = {{"production", gamma_hosts, {}}};
constexpr CredentialEntry gamma_credentials[] = {{"key", "GAMMA_KEY"}, {"secret", "GAMMA_SECRET"}};
constexpr Part the_grant[] = {{.what = Part::What::literal, .text = "client_credentials"}};
constexpr Part the_id[] = {{.what = Part::What::credential, .credential = 0}};
constexpr Part the_secret[] = {{.what = Part::What::credential, .credential = 1}};
constexpr Part the_bearer[] = {{.what = Part::What::literal, .text = "Bearer "}, {.what = Part::What::session}};
constexpr Placement login_query[] = {{"grant_type", the_grant}, {"client_id", the_id}, {"client_secret", the_secret}};
constexpr Placement bearer_headers[] = {{"Authorization", the_bearer}};
constexpr std::string_view login_paths[] = {"/auth"};
constexpr Signing with_token{.headers = bearer_headers};
constexpr Signing for_login{.query = login_query, .paths = login_paths, .otherwise = &with_token};
constexpr LimitScope per_user[] = {{"user"}};
constexpr Limit twice_a_minute[] = {{2, 60'000, false, per_user, {}, "logins"}};
constexpr Operation login_operation{.id = "public.auth", .method = "GET", .path = "/auth", .auth = Auth::public_};
constexpr Operation limited_login{
    .id = "public.auth", .method = "GET", .path = "/auth", .auth = Auth::public_, .limits = twice_a_minute};
constexpr Session session{.login = &login_operation, .token = "access_token", .lifetime = "expires_in"};
constexpr Session limited_session{.login = &limited_login, .token = "access_token", .lifetime = "expires_in"};
constexpr ErrorCode gamma_errors[] = {{"13009", 0, ErrorKind::auth, false, false, true},
                                      {"13021", 0, ErrorKind::auth, false}};

constexpr ExchangeData exchange_with(const Session& of) {
    return {.name = "gamma",
            .environments = gamma_environments,
            .credentials = gamma_credentials,
            .signing = &for_login,
            .body_headers = exchanges::json_body,
            .envelope = {.success_field = "error",
                         .payload = "result",
                         .code = "error.code",
                         .message = "error.message",
                         .result_ids = exchanges::alpha_ids,
                         .success_test = SuccessTest::absent},
            .errors = gamma_errors,
            .session = &of};
}
constexpr ExchangeData gamma = exchange_with(session);
constexpr ExchangeData limited_gamma = exchange_with(limited_session);

const std::string rows_reply = R"({"result":[{"ccy":"BTC","amt":"7"}]})";

std::string token_reply(const std::string& token, const std::string& expires_in = "900") {
    return R"({"result":{"access_token":")" + token + R"(","expires_in":)" + expires_in + R"(,"token_type":"bearer"}})";
}

bool is_login(const Received& request) {
    return request.target.starts_with("/auth");
}

/// An exchange whose tokens are token-1, token-2 and so on, of which only the last one counts.
class Exchange {
  public:
    explicit Exchange(std::string expires_in = "900")
        : expires_in_(std::move(expires_in)), server_([this](const Received& request) { return answer(request); }) {}

    const Server& server() const { return server_; }
    int logins() const { return logins_; }
    /// How often rows were asked for, or written.
    int calls() const { return static_cast<int>(server_.received().size()) - logins_; }
    /// The token counts no longer.
    void end_session() { ended_ = logins_.load(); }

    std::atomic<int> login_takes_ms{0};
    std::string refusal = R"({"error":{"code":13009,"message":"unauthorized"}})";
    int refusal_status = 400;
    std::function<::Answer(const Received&)> login_answer{};
    std::function<::Answer(const Received&)> call_answer{};

  private:
    ::Answer answer(const Received& request) {
        if (is_login(request)) {
            const int number = ++logins_;
            std::this_thread::sleep_for(milliseconds(login_takes_ms));
            if (login_answer) return login_answer(request);
            return reply(200, token_reply("token-number-" + std::to_string(number), expires_in_));
        }
        const int number = logins_;
        const auto carried = request.headers.find("authorization");
        const bool good = carried != request.headers.end() && number > ended_ &&
                          carried->second == "Bearer token-number-" + std::to_string(number);
        if (good && call_answer) return call_answer(request);
        return good ? reply(200, rows_reply) : reply(refusal_status, refusal);
    }

    const std::string expires_in_;
    std::atomic<int> logins_{0};
    std::atomic<int> ended_{0};
    Server server_;
};

CredentialValues keys(std::string_view key = "gamma-key-0001") {
    return exchanges::secrets({key, "gamma-secret-0002"});
}

Connection connect(const Exchange& exchange) {
    return {gamma, keys(), rows::to(exchange.server())};
}
Connection connect(Options options, const ExchangeData& data = gamma) {
    return {data, keys(), std::move(options)};
}

}  // namespace

TEST_CASE("the first call logs in, and later calls and other clients share the token") {
    Exchange exchange;
    const Connection one = connect(exchange);
    REQUIRE(call(one, rows::read).get());
    REQUIRE(call(one, rows::write).get());
    const Connection other = connect(exchange);
    const auto shared = call(other, rows::read).start().get();
    REQUIRE(shared);
    CHECK(shared->front().ccy == "BTC");
    CHECK(exchange.logins() == 1);
    CHECK(exchange.calls() == 3);
    const auto received = exchange.server().received();
    CHECK(received[0].target ==
          "/auth?grant_type=client_credentials&client_id=gamma-key-0001&client_secret=gamma-secret-0002");
    CHECK(received[0].headers.count("authorization") == 0);
    CHECK(received[1].headers.at("authorization") == "Bearer token-number-1");

    SUBCASE("another key has a token of its own") {
        const Connection stranger(gamma, keys("gamma-key-0009"), rows::to(exchange.server()));
        REQUIRE(call(stranger, rows::read).get());
        CHECK(exchange.logins() == 2);
    }
    SUBCASE("public calls carry none") {
        REQUIRE(!call(one, rows::open_read).get());
        CHECK(exchange.server().received().back().headers.count("authorization") == 0);
        CHECK(exchange.logins() == 1);
    }
}

TEST_CASE("the token is gone with the last client that has it") {
    Exchange exchange;
    REQUIRE(call(connect(exchange), rows::read).get());
    REQUIRE(call(connect(exchange), rows::read).get());
    CHECK(exchange.logins() == 2);
}

TEST_CASE("one login for twenty calls, blocking and started") {
    Exchange exchange;
    exchange.login_takes_ms = 100;
    const Connection one = connect(exchange);
    const Connection other = connect(exchange);
    std::vector<std::future<bool>> blocking;
    for (int i = 0; i < 10; ++i)
        blocking.push_back(std::async(std::launch::async, [&connection = i % 2 == 0 ? one : other] {
            return call(connection, rows::read).get().has_value();
        }));
    std::vector<Started<rows::Rows>> started;
    for (int i = 0; i < 10; ++i) started.push_back(call(i % 2 == 0 ? one : other, rows::write).start());
    for (auto& each : blocking) CHECK(each.get());
    for (auto& each : started) CHECK(each.get());
    CHECK(exchange.logins() == 1);
    CHECK(exchange.calls() == 20);
}

TEST_CASE("a client that is polled logs in, too") {
    Exchange exchange;
    Options options = rows::to(exchange.server());
    options.io_thread = false;
    const Connection polled = connect(options);
    REQUIRE(call(polled, rows::read).get());
    exchange.end_session();
    auto started = call(polled, rows::read).start();
    REQUIRE(started.get());
    CHECK(exchange.logins() == 2);
}

TEST_CASE("a token is renewed before it ends, while it is still used") {
    // Good for 100 s, renewed in the last 50 of them: half of it is less than the usual minute.
    Exchange exchange("100");
    Options options = rows::to(exchange.server());
    const auto clock = std::make_shared<exchanges::StillClock>(1'700'000'000'000);
    options.clock = clock;
    const Connection connection = connect(options);
    REQUIRE(call(connection, rows::read).get());
    clock->set(1'700'000'045'000);
    REQUIRE(call(connection, rows::read).get());
    CHECK(exchange.logins() == 1);

    exchange.call_answer = [](const Received&) { return reply(200, rows_reply); };
    exchange.login_takes_ms = 300;
    clock->set(1'700'000'055'000);
    const auto began = std::chrono::steady_clock::now();
    auto first = call(connection, rows::read).start();
    // The mock of this test takes the last token only, which the login under way counts as.
    first.wait();
    CHECK(std::chrono::steady_clock::now() - began < milliseconds(300 + 5000));
    for (int i = 0; i < 200 && exchange.logins() < 2; ++i) std::this_thread::sleep_for(milliseconds(10));
    CHECK(exchange.logins() == 2);
}

TEST_CASE("a token that has ended is not sent") {
    Exchange exchange("\"100\"");
    Options options = rows::to(exchange.server());
    const auto clock = std::make_shared<exchanges::StillClock>(1'700'000'000'000);
    options.clock = clock;
    const Connection connection = connect(options);
    REQUIRE(call(connection, rows::read).get());
    clock->set(1'700'000'101'000);
    REQUIRE(call(connection, rows::write).get());
    CHECK(exchange.logins() == 2);
    CHECK(exchange.calls() == 2);
}

TEST_CASE("after a refusal a call is made once more with a new token, a write too") {
    Exchange exchange;
    const Connection connection = connect(exchange);
    REQUIRE(call(connection, rows::read).get());
    exchange.end_session();
    SUBCASE("a code of the class session") {}
    SUBCASE("HTTP 401 without a documented code") {
        exchange.refusal_status = 401;
        exchange.refusal = "";
    }
    SUBCASE("a started call") {
        REQUIRE(call(connection, rows::write).start().get());
        CHECK(exchange.logins() == 2);
        CHECK(exchange.calls() == 3);
        return;
    }
    REQUIRE(call(connection, rows::write).get());
    CHECK(exchange.logins() == 2);
    CHECK(exchange.calls() == 3);
    REQUIRE(call(connection, rows::read).get());
    CHECK(exchange.logins() == 2);
}

TEST_CASE("never twice") {
    Exchange exchange;
    exchange.call_answer = [&](const Received&) { return reply(exchange.refusal_status, exchange.refusal); };
    const Connection connection = connect(exchange);
    for (const Operation* operation : {&rows::read, &rows::write}) {
        const int logins = exchange.logins();
        const int calls = exchange.calls();
        const auto result = call(connection, *operation).get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::auth);
        CHECK(result.error().outcome == Outcome::refused);
        CHECK(result.error().code == "13009");
        CHECK(exchange.calls() == calls + 2);
        // The second refusal keeps the new token, which the next call begins with.
        CHECK(exchange.logins() == logins + (logins == 0 ? 2 : 1));
    }
}

TEST_CASE("a write is not made again unless the refusal proves that it was not done") {
    Exchange exchange;
    const Connection connection = connect(exchange);
    REQUIRE(call(connection, rows::read).get());
    struct Case {
        int status;
        const char* body;
        Outcome outcome;
        int calls;
    };
    const Case cases[] = {
        // Another documented code, a failure, no answer, and a refusal that shows an order.
        {401, R"({"error":{"code":13021,"message":"forbidden"}})", Outcome::refused, 1},
        {500, R"({"error":{"code":77,"message":"system error"}})", Outcome::unknown, 1},
        {200, "", Outcome::unknown, 1},
        {401, R"({"error":{"code":13009,"message":"no"},"ordId":"17"})", Outcome::unknown, 1},
    };
    for (const Case& each : cases) {
        CAPTURE(each.body);
        exchange.call_answer = [&](const Received&) { return reply(each.status, each.body); };
        const int before = exchange.calls();
        const auto result = call(connection, rows::write).get();
        REQUIRE(!result);
        CHECK(result.error().outcome == each.outcome);
        CHECK(exchange.calls() == before + each.calls);
    }
}

TEST_CASE("a login that is refused is the error of the calls that waited for it") {
    Exchange exchange;
    exchange.login_takes_ms = 100;
    exchange.login_answer = [](const Received&) {
        return reply(400, R"({"error":{"code":13004,"message":"invalid_credentials gamma-secret-0002"}})");
    };
    const Connection connection = connect(exchange);
    std::vector<Started<rows::Rows>> started;
    for (int i = 0; i < 5; ++i) started.push_back(call(connection, rows::write).start());
    for (auto& each : started) {
        const auto result = each.get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::rejected);
        CHECK(result.error().outcome == Outcome::not_sent);
        CHECK(result.error().code.empty());
        CHECK(result.error().http_status == 0);
        CHECK(result.error().operation == "test.write");
        CHECK(result.error().message.find("the login failed") == 0);
        CHECK(result.error().message.find("13004") != std::string::npos);
        CHECK(result.error().message.find("public.auth") != std::string::npos);
        CHECK(to_string(result.error()).find("gamma-secret") == std::string::npos);
    }
    CHECK(exchange.logins() == 1);
    CHECK(exchange.calls() == 0);
    // The next call asks again.
    exchange.login_answer = {};
    REQUIRE(call(connection, rows::write).get());
    CHECK(exchange.logins() == 2);
}

TEST_CASE("a reply without a token, or with one that cannot be sent, is an error that shows none") {
    const std::pair<std::string, std::string> cases[] = {
        {R"({"result":{"token":"token-number-1","expires_in":900}})", "access_token"},
        {R"({"result":{"access_token":"","expires_in":900}})", "access_token"},
        {R"({"result":{"access_token":"token-number-1\r\nX-Evil: 1","expires_in":900}})", "access_token"},
        {R"({"result":{"access_token":"token-number-1","expires_in":"soon"}})", "expires_in"},
        {R"({"result":{"access_token":"token-number-1","expires_in":0}})", "expires_in"},
        {R"({"result":{"access_token":"token-number-1","exp)", "JSON"},
        {"token-number-1", ""},
    };
    for (const auto& each : cases) {
        const std::string& body = each.first;
        CAPTURE(body);
        Exchange exchange;
        exchange.login_answer = [&](const Received&) { return reply(200, body); };
        const auto log = std::make_shared<rows::Log>();
        Options options = rows::to(exchange.server());
        options.observer = log;
        const auto result = call(connect(options), rows::read).get();
        REQUIRE(!result);
        CHECK(result.error().outcome == Outcome::not_sent);
        if (each.second != "JSON") CHECK(result.error().message.find(each.second) != std::string::npos);
        CHECK(to_string(result.error()).find("token-number") == std::string::npos);
        CHECK(result.error().body.empty());
        CHECK(log->text().find("token-number") == std::string::npos);
        CHECK(exchange.calls() == 0);
    }
}

TEST_CASE("a token never stands in an error") {
    Exchange exchange;
    exchange.call_answer = [](const Received& request) {
        return reply(400,
                     R"({"error":{"code":7,"message":"bad header )" + request.headers.at("authorization") + R"("}})");
    };
    const auto log = std::make_shared<rows::Log>();
    Options options = rows::to(exchange.server());
    options.observer = log;
    const auto result = call(connect(options), rows::write).get();
    REQUIRE(!result);
    CHECK(result.error().message == "bad header Bearer ***");
    CHECK(result.error().body.find("token-number") == std::string::npos);
    CHECK(log->text().find("token-number") == std::string::npos);
}

TEST_CASE("the deadline of a call holds while it waits for a login") {
    Exchange exchange;
    exchange.login_takes_ms = 1500;
    const Connection connection = connect(exchange);
    const auto began = std::chrono::steady_clock::now();
    auto started = call(connection, rows::write).timeout(milliseconds(100)).start();
    const auto blocking = call(connection, rows::read).timeout(milliseconds(100)).get();
    for (const auto& result : {started.get(), blocking}) {
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::timeout);
        CHECK(result.error().outcome == Outcome::not_sent);
        CHECK(result.error().retryable);
    }
    CHECK(std::chrono::steady_clock::now() - began < milliseconds(1200));
    // The login goes on, for those who have more time.
    REQUIRE(call(connection, rows::read).get());
    CHECK(exchange.logins() == 1);
    CHECK(exchange.calls() == 1);
}

TEST_CASE("a call that is cancelled while it waits for a login is not sent, and the login goes on for the others") {
    Exchange exchange;
    exchange.login_takes_ms = 300;
    const Connection connection = connect(exchange);
    auto first = call(connection, rows::write).start();
    auto second = call(connection, rows::read).start();
    first.cancel();
    const auto result = first.get();
    REQUIRE(!result);
    CHECK(result.error().kind == ErrorKind::cancelled);
    CHECK(result.error().outcome == Outcome::not_sent);
    CHECK(second.get());
    CHECK(exchange.logins() == 1);
    CHECK(exchange.calls() == 1);
}

TEST_CASE("when the client that logs in is destroyed, another one logs in") {
    Exchange exchange;
    exchange.login_takes_ms = 300;
    const Connection stays = connect(exchange);
    std::optional<Connection> goes(connect(exchange));
    auto lost = call(*goes, rows::read).start();
    for (int i = 0; i < 200 && exchange.logins() < 1; ++i) std::this_thread::sleep_for(milliseconds(5));
    auto kept = call(stays, rows::read).start();
    std::this_thread::sleep_for(milliseconds(20));
    goes.reset();
    const auto result = lost.get();
    REQUIRE(!result);
    CHECK(result.error().kind == ErrorKind::cancelled);
    CHECK(kept.get());
    CHECK(exchange.logins() == 2);
}

TEST_CASE("the limit of the login holds") {
    Exchange exchange;
    Options options = rows::to(exchange.server());
    options.limit_policy = LimitPolicy::fail;
    const Connection connection = connect(options, limited_gamma);
    REQUIRE(call(connection, rows::read).get());
    exchange.end_session();
    REQUIRE(call(connection, rows::read).get());
    exchange.end_session();
    const auto result = call(connection, rows::write).get();
    REQUIRE(!result);
    // What became of the request that was sent counts.
    CHECK(result.error().kind == ErrorKind::auth);
    CHECK(result.error().message.find("; then: the login failed: limit") != std::string::npos);
    CHECK(result.error().outcome == Outcome::refused);
    CHECK(result.error().retryable);
    CHECK(exchange.logins() == 2);
    const auto again = call(connection, rows::write).get();
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::limit);
    CHECK(again.error().outcome == Outcome::not_sent);
}

TEST_CASE("an observer is told of the login as of any call") {
    Exchange exchange;
    const auto log = std::make_shared<rows::Log>();
    Options options = rows::to(exchange.server());
    options.observer = log;
    const Connection connection = connect(options);
    REQUIRE(call(connection, rows::read).get());
    CHECK(log->text().find("request public.auth GET /auth 1") != std::string::npos);
    CHECK(log->text().find("reply public.auth GET /auth 1 200") != std::string::npos);
    CHECK(log->text().find("gamma-secret") == std::string::npos);
}

TEST_CASE("a request that is only prepared logs nobody in") {
    Exchange exchange;
    const auto prepared = prepare(connect(exchange), {.path = "/rows"});
    REQUIRE(prepared);
    REQUIRE(prepared->headers.size() == 1);
    CHECK(prepared->headers.front().value == "Bearer SESSION");
    CHECK(exchange.server().received().empty());
}

TEST_CASE("raw calls carry the token, too") {
    Exchange exchange;
    const auto answer = send(connect(exchange), {.path = "/rows"});
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(exchange.logins() == 1);
}

TEST_CASE("a login that is given up is begun anew by one who waits for it") {
    SharedToken token;
    const auto wake = [] {};
    AwaitedLogin first;
    AwaitedLogin second;
    const TimePoint now{};
    const auto begun = token.step(now, first, milliseconds(20), true, wake);
    CHECK(begun.what == SharedToken::Step::What::wait);
    CHECK(begun.login == 1);
    CHECK(token.step(now, second, milliseconds(20), true, wake).login == 0);
    std::this_thread::sleep_for(milliseconds(30));
    CHECK(token.step(now, second, milliseconds(60'000), true, wake).login == 2);
    // What the first one brings is taken all the same, unless the second was quicker.
    token.succeeded(2, {.text = Secret("token-2")});
    token.succeeded(1, {.text = Secret("token-1")});
    CHECK(token.get(now).text.reveal() == "token-2");
    token.drop(1);
    CHECK(token.get(now).number == 2);
    token.drop(2);
    CHECK(token.get(now).number == 0);
}
