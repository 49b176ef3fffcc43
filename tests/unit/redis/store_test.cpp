// What the store decides, alone and through connections; what stands in Redis; and how it says that Redis is away.
#include <doctest/doctest.h>

#include <future>
#include <thread>

#include "redis_server.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;
using What = LimitAnswer::What;

namespace {

using Windows = std::vector<LimitWindow>;

std::shared_ptr<LimitStore> store_of(RedisOptions options) {
    auto store = make_redis_limit_store(std::move(options));
    REQUIRE(store);
    return *store;
}

// A store as another process would have it.
class Asker {
  public:
    explicit Asker(RedisOptions options) : store(store_of(std::move(options))) {}

    LimitAnswer take(const Windows& windows, std::uint64_t ticket, std::chrono::microseconds lease = 10s) const {
        const auto promise = std::make_shared<std::promise<LimitAnswer>>();
        store->take(windows, ticket, lease, [promise](const LimitAnswer& answer) { promise->set_value(answer); });
        return promise->get_future().get();
    }
    // Once a Redis without data has settled.
    LimitAnswer take_settled(const Windows& windows, std::uint64_t ticket,
                             std::chrono::microseconds lease = 10s) const {
        for (int tries = 0; tries < 400; ++tries) {
            const LimitAnswer answer = take(windows, ticket, lease);
            if (answer.what == What::granted) return answer;
            std::this_thread::sleep_for(20ms);
        }
        return {};
    }

    std::shared_ptr<LimitStore> store;
};

LimitWindow window(std::string key, std::uint32_t count, std::chrono::milliseconds length, std::uint32_t cost = 1) {
    return {.key = std::move(key), .count = count, .window = length, .cost = cost};
}

// Waits until `holds` is true.
bool soon(const std::function<bool()>& holds) {
    for (int tries = 0; tries < 500; ++tries) {
        if (holds()) return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

std::string options_fault(RedisOptions options) {
    const auto store = make_redis_limit_store(std::move(options));
    return store ? "" : store.error().message;
}

}  // namespace

TEST_CASE("options that make no sense are refused") {
    CHECK(options_fault({.host = ""}).find("host") != std::string::npos);
    CHECK(options_fault({.port = 0}).find("port") != std::string::npos);
    CHECK(options_fault({.database = -1}).find("database") != std::string::npos);
    CHECK(options_fault({.username = "u"}).find("password") != std::string::npos);
    CHECK(options_fault({.command_timeout = 0ms}).find("times") != std::string::npos);
}

TEST_CASE("two processes share permits: all windows or none, costs, the window that is full") {
    const RedisServer redis;
    const Asker a(redis.options()), b(redis.options());
    REQUIRE(a.take_settled({window("k", 3, 10min, 2), window("long", 10, 1h, 2)}, 1).what == What::granted);

    LimitAnswer answer = b.take({window("long", 10, 1h), window("k", 3, 10min, 2)}, 1);
    CHECK(answer.what == What::wait);
    CHECK(answer.window == 1);
    CHECK(answer.wait > 9min);
    CHECK(answer.wait <= 10min);  // in flight: a reply can't come before now
    for (std::uint64_t ticket = 10; ticket < 18; ++ticket) {
        CHECK(b.take({window("long", 10, 1h)}, ticket).what == What::granted);  // the refusal above took none of these
    }
    CHECK(b.take({window("long", 10, 1h)}, 18).what == What::wait);
    CHECK(b.take({window("k", 3, 10min)}, 19).what == What::granted);
    CHECK(a.take({window("k", 3, 10min)}, 20).what == What::wait);

    // Never sent: free at once.
    b.store->give_back(Windows{window("k", 3, 10min)}, 19, false);
    CHECK(soon([&] { return a.take({window("k", 3, 10min)}, 21).what == What::granted; }));
    // Sent: free one window later.
    a.store->give_back(Windows{window("k", 3, 10min, 2), window("long", 10, 1h, 2)}, 1, true);
    answer = a.take({window("k", 3, 10min)}, 22);
    CHECK(answer.what == What::wait);
    CHECK(answer.wait > 9min);
}

TEST_CASE("permits of a process that died come free one window after its calls would have ended") {
    const RedisServer redis;
    const Asker a(redis.options());
    {
        const Asker died(redis.options());
        REQUIRE(died.take_settled({window("k", 1, 50ms)}, 1, 300ms).what == What::granted);
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(a.take({window("k", 1, 50ms)}, 1).what == What::wait);
    CHECK(a.take_settled({window("k", 1, 50ms)}, 2).what == What::granted);
    CHECK(std::chrono::steady_clock::now() - start >= 300ms);
}

TEST_CASE("what the exchange refused holds back every process, and limits by address are apart") {
    const RedisServer redis;
    auto here = redis.options();
    here.address = "here";
    auto there = redis.options();
    there.address = "there";
    const Asker a(here), b(there);
    auto by_address = window("ip", 1, 1h);
    by_address.by_address = true;
    REQUIRE(a.take_settled({by_address}, 1).what == What::granted);
    CHECK(a.take({by_address}, 2).what == What::wait);
    CHECK(b.take({by_address}, 1).what == What::granted);

    a.store->hold(Windows{window("k", 100, 1s)}, 30s);
    LimitAnswer answer;
    std::uint64_t ticket = 10;
    CHECK(soon([&] {
        answer = b.take({window("k", 100, 1s)}, ++ticket);
        return answer.what == What::wait;
    }));
    CHECK(answer.wait > 25s);
    a.store->hold(Windows{window("k", 100, 1s)}, 1s);  // does not shorten it
    CHECK(b.take({window("k", 100, 1s)}, 100).wait > 25s);
}

TEST_CASE("a Redis that lost its data waits until every process told what it holds") {
    RedisServer redis;
    const Asker a(redis.options()), b(redis.options());
    REQUIRE(a.take_settled({window("k", 2, 1h)}, 1).what == What::granted);
    REQUIRE(b.take_settled({window("k", 2, 1h)}, 1).what == What::granted);
    SUBCASE("restarted") {
        redis.kill();
        CHECK(soon([&] { return b.take({window("k", 2, 1h)}, 9).what == What::unavailable; }));
        redis.start();
    }
    SUBCASE("emptied") {
        CHECK(redis.ask({"FLUSHALL"}) == "OK");
    }
    // Somebody new, who knows nothing of it.
    const Asker c(redis.options());
    CHECK(c.take({window("other", 2, 1h)}, 1).what == What::wait);
    REQUIRE(c.take_settled({window("other", 2, 1h)}, 2).what == What::granted);
    CHECK(c.take({window("k", 2, 1h)}, 3).what == What::wait);
    CHECK(redis.ask({"ZCARD", "{exbind}:k"}) == "2");
}

TEST_CASE("a Redis that does not answer is given up soon, says why, and is found again") {
    RedisServer redis;
    auto options = redis.options();
    options.processes = 4;
    const Asker a(options);
    REQUIRE(a.take_settled({window("k", 100, 1s)}, 1).what == What::granted);
    redis.pause();
    LimitAnswer answer = a.take({window("k", 100, 1s)}, 2);
    CHECK(answer.what == What::unavailable);
    CHECK(answer.share == 0.25);
    CHECK(!answer.why.empty());
    CHECK(answer.since > SteadyTime{});
    redis.resume();
    CHECK(a.take_settled({window("k", 100, 1s)}, 3).what == What::granted);

    // What was asked for while it stood still was not taken behind the asker's back.
    a.store->give_back(Windows{window("k", 100, 1s)}, 1, false);
    a.store->give_back(Windows{window("k", 100, 1s)}, 3, false);
    CHECK(soon([&] { return redis.ask({"ZCARD", "{exbind}:k"}) == "0"; }));
}

TEST_CASE("nothing listens: calls fail as not sent, or go on with a share") {
    RedisServer redis;
    redis.kill();
    const Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    SUBCASE("fail") {
        options.limit_store = store_of(redis.options());
        const auto got = call(connect(server, options), rows::minute).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::limit);
        CHECK(got.error().outcome == Outcome::not_sent);
        CHECK(got.error().retryable);
        CHECK(got.error().message.find("shared store of limits cannot be asked: ") != std::string::npos);
        CHECK(server.received().empty());
    }
    SUBCASE("share") {
        auto shared = redis.options();
        shared.processes = 2;
        options.limit_store = store_of(shared);
        const Connection connection = connect(server, options);
        // Half of one is nothing.
        CHECK(call(connection, rows::minute).get().error().outcome == Outcome::not_sent);
        CHECK(server.received().empty());
    }
}

TEST_CASE("connections with stores of their own share a limit through Redis, and no key stands there") {
    const RedisServer redis;
    const Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    options.limit_store = store_of(redis.options());
    const Connection a = connect(server, options);
    options.limit_store = store_of(redis.options());
    const Connection b = connect(server, options);

    CHECK(call(a, rows::minute).get());
    const auto held = call(b, rows::minute).get();
    REQUIRE(!held);
    CHECK(held.error().kind == ErrorKind::limit);
    CHECK(held.error().outcome == Outcome::not_sent);
    CHECK(!call(b, rows::minute).start().get());
    CHECK(server.received().size() == 1);
    std::vector<Started<rows::Rows>> started;
    for (int i = 0; i < 3; ++i) {
        started.push_back(call(a, rows::brisk).start());
        started.push_back(call(b, rows::brisk).start());
    }
    for (auto& each : started) CHECK(each.get());

    const std::string keys = redis.ask({"KEYS", "*"});
    CHECK(keys.find("test.minute") != std::string::npos);
    CHECK(keys.find("user=") != std::string::npos);
    for (const std::string_view secret : {exchanges::alpha_key, exchanges::alpha_secret, exchanges::alpha_passphrase}) {
        CHECK(keys.find(secret) == std::string::npos);
        CHECK(redis.ask({"SCAN", "0", "COUNT", "1000"}).find(secret) == std::string::npos);
    }
    // Everything but the name of the data set goes by itself.
    for (std::size_t at = 0; at < keys.size(); at = keys.find('\n', at) + 1) {
        const std::string key = keys.substr(at, keys.find('\n', at) - at);
        if (key != "{exbind}:epoch") CHECK_MESSAGE(redis.ask({"PTTL", key})[0] != '-', key);
    }
}

TEST_CASE("a password, a database and a prefix") {
    const RedisServer redis;
    REQUIRE(redis.ask({"ACL", "SETUSER", "bot", "on", ">p4ss word", "~*", "+@all"}) == "OK");
    REQUIRE(redis.ask({"ACL", "SETUSER", "default", "-@all", "+ping"}) == "OK");
    auto options = redis.options();
    CHECK(Asker(options).take({window("k", 1, 1s)}, 1).why.find("NOPERM") != std::string::npos);
    options.username = "bot";
    options.password = Secret("wrong one");
    const auto refused = Asker(options).take({window("k", 1, 1s)}, 1);
    CHECK(refused.what == What::unavailable);
    CHECK(refused.why.find("wrong one") == std::string::npos);
    options.password = Secret("p4ss word");
    options.database = 3;
    options.prefix = "mine:";
    CHECK(Asker(options).take_settled({window("k", 1, 1h)}, 1).what == What::granted);
}
