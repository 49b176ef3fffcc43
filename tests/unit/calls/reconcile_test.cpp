// Writes that are asked for, and sent again only when the exchange knows nothing of them.
#include "exbind/reconcile.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <thread>

#include "detached.hpp"
#include "exbind/batch.hpp"
#include "exbind/decimal.hpp"
#include "exbind/replay.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

constexpr std::string_view absent[] = {"51603"};
constexpr std::string_view duplicate[] = {"51016"};
constexpr exbind::detail::ClientId ids[] = {{"test.write", "ccy", "test.read", absent, duplicate}};
constexpr exbind::detail::ClientId careful[] = {{"test.write", "ccy", "test.read", absent, {}}};
constexpr auto exchange_with(std::span<const exbind::detail::ClientId> client_ids) {
    auto data = exchanges::alpha;
    data.client_ids = client_ids;
    return data;
}
constexpr auto exchange = exchange_with(ids);
constexpr auto careful_exchange = exchange_with(careful);

Answer code(const std::string& code) {
    return reply(200, R"({"code":")" + code + R"(","msg":"told","data":[]})");
}
Answer found() {
    return reply(200, rows::good);
}

/// What the exchange answers to the writes and to the questions, one after the other.
struct Script {
    std::vector<Answer> writes;
    std::vector<Answer> asks;
};

struct Run {
    Result<Settled<Rows, Rows>> result = tl::unexpected(Error{});
    int writes = 0;
    int asks = 0;
};

enum class Way { get, start, co_await_, poll };

using Pair = Reconciliation<Rows, Rows>;

Result<Settled<Rows, Rows>> made(Pair& pair, Way way) {
    if (way == Way::get) return pair.get();
    if (way != Way::co_await_) return pair.start().get();
    std::promise<Result<Settled<Rows, Rows>>> promise;
    const auto coroutine = [](Pair& awaited, auto& into) -> Detached { into.set_value(co_await awaited); };
    coroutine(pair, promise);
    return promise.get_future().get();
}

Run run_one_way(const Script& script, const exbind::detail::ExchangeData& data, ReconcileOptions options, Way way) {
    Run run;
    std::atomic<std::size_t> writes{0}, asks{0};  // each connection of the server has a thread
    Server server([&](const Received& request) {
        if (request.method == "POST") return script.writes.at(writes++);
        return script.asks.at(asks++);
    });
    auto settings = rows::to(server);
    settings.read_attempts = 1;
    settings.io_thread = way != Way::poll;
    const Connection connection(data, exchanges::alpha_values(), settings);
    options.settle = 1ms;
    auto pair =
        reconcile(call(connection, rows::write, {.ccy = "BTC"}), call(connection, rows::read, {.ccy = "BTC"}), options);
    run.result = made(pair, way);
    run.writes = static_cast<int>(writes);
    run.asks = static_cast<int>(asks);
    return run;
}

/// In all ways, which must not differ.
Run run(const Script& script, const exbind::detail::ExchangeData& data = exchange, ReconcileOptions options = {}) {
    const Run first = run_one_way(script, data, options, Way::get);
    for (const Way way : {Way::start, Way::co_await_, Way::poll}) {
        const Run other = run_one_way(script, data, options, way);
        CHECK(other.writes == first.writes);
        CHECK(other.asks == first.asks);
        CHECK(other.result.has_value() == first.result.has_value());
        if (other.result && first.result) {
            CHECK(other.result->sent == first.result->sent);
            CHECK(other.result->reply.has_value() == first.result->reply.has_value());
            CHECK(other.result->found.has_value() == first.result->found.has_value());
        } else if (!other.result && !first.result) {
            CHECK(to_string(other.result.error()) == to_string(first.result.error()));
        }
    }
    return first;
}

std::string usage(const Connection& connection, const exbind::detail::Operation& write, const std::string& id,
                  const exbind::detail::Operation& ask, const std::string& asked) {
    const auto got = reconcile(call(connection, write, {.ccy = id}), call(connection, ask, {.ccy = asked})).get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::usage);
    return got.error().message;
}

}  // namespace

TEST_CASE("an answered write is not asked for") {
    const auto accepted = run({{found()}, {}});
    REQUIRE(accepted.result);
    CHECK(accepted.result->reply->size() == 1);
    CHECK(!accepted.result->found);
    CHECK(accepted.result->sent == 1);

    const auto refused = run({{code("51000")}, {}});
    REQUIRE(!refused.result);
    CHECK(refused.result.error().outcome == Outcome::refused);
    // An id that another write used before is a refusal like others.
    CHECK(run({{code("51016")}, {}}).result.error().outcome == Outcome::refused);
}

TEST_CASE("a lost reply: found, so not sent again") {
    const auto got = run({{then_closed()}, {found()}});
    REQUIRE(got.result);
    CHECK(!got.result->reply);
    CHECK(got.result->found->front().ccy == "BTC");
    CHECK(got.writes == 1);
}

TEST_CASE("a lost reply: nothing there, so sent again with the same id") {
    for (const Answer& nothing : {code("51603"), reply(200, R"({"code":"0","msg":"","data":[]})")}) {
        const auto got = run({{then_closed(), found()}, {nothing}});
        REQUIRE(got.result);
        CHECK(got.result->reply);
        CHECK(got.result->sent == 2);
        CHECK(got.writes == 2);
    }
}

TEST_CASE("the first one arrived late: the second is refused as known, and asking finds it") {
    const auto got = run({{then_closed(), code("51016")}, {code("51603"), found()}});
    REQUIRE(got.result);
    CHECK(got.result->found);
    CHECK(got.writes == 2);
    // Known, and not to be found: nobody can tell, and nothing is sent a third time.
    const auto odd = run({{then_closed(), code("51016")}, {code("51603"), code("51603")}}, exchange, {.attempts = 5});
    REQUIRE(!odd.result);
    CHECK(odd.result.error().outcome == Outcome::unknown);
    CHECK(odd.writes == 2);
}

TEST_CASE("when asking tells nothing, the outcome stays unknown and nothing is sent again") {
    for (const Answer& answer : {then_closed(), code("50011"), reply(500, "")}) {
        const auto got = run({{then_closed()}, {answer}});
        REQUIRE(!got.result);
        CHECK(got.result.error().outcome == Outcome::unknown);
        CHECK(!got.result.error().retryable);
        CHECK(got.result.error().message.find("told nothing") != std::string::npos);
        CHECK(got.writes == 1);
    }
}

TEST_CASE("no more attempts than allowed; none again where the exchange documents no refusal of known ids") {
    const auto once = run({{then_closed()}, {code("51603")}}, exchange, {.attempts = 1});
    CHECK(once.result.error().outcome == Outcome::unknown);
    CHECK(once.writes == 1);
    const auto twice = run({{then_closed(), then_closed()}, {code("51603"), code("51603")}});
    CHECK(twice.result.error().outcome == Outcome::unknown);
    CHECK(twice.writes == 2);
    CHECK(run({{then_closed()}, {code("51603")}}, careful_exchange).writes == 1);
}

TEST_CASE("a second sending that is refused or never leaves says nothing of the first") {
    // Refused, for all we know, because the first one has arrived meanwhile.
    const auto late = run({{then_closed(), code("58350")}, {code("51603"), found()}});
    REQUIRE(late.result);
    CHECK(late.result->found);
    const auto odd = run({{then_closed(), code("51000")}, {code("51603"), code("51603")}}, exchange, {.attempts = 5});
    REQUIRE(!odd.result);
    CHECK(odd.result.error().outcome == Outcome::unknown);
    CHECK(!odd.result.error().retryable);
    CHECK(odd.writes == 2);

    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer("POST", "/rows", broken_connection());
    replay->answer("POST", "/rows", broken_connection(false));
    const auto nothing = json_reply(200, R"({"code":"51603","msg":"","data":[]})");
    replay->answer_always("GET", "/rows", nothing);
    const Connection connection(exchange, exchanges::alpha_values(),
                                {.base_url = "http://127.0.0.1:1", .transport = replay});
    const auto got = reconcile(call(connection, rows::write, {.ccy = "BTC"}),
                               call(connection, rows::read, {.ccy = "BTC"}), {.settle = 0ms})
                         .get();
    REQUIRE(!got);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(!got.error().retryable);
    CHECK(replay->requests().size() == 4);
}

TEST_CASE("an accepted write whose reply cannot be read is asked for, and never sent again") {
    const Answer unreadable = reply(200, R"({"code":"0","msg":"","data":[{"amt":{}}]})");
    CHECK(run({{unreadable}, {found()}}).result->found);
    const auto got = run({{unreadable}, {code("51603")}});
    REQUIRE(!got.result);
    CHECK(got.result.error().outcome == Outcome::accepted);
    CHECK(got.writes == 1);
}

TEST_CASE("calls that do not belong together are usage errors, and nothing is sent") {
    Server server([](const Received&) { return found(); });
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    CHECK(has(usage(connection, rows::write, "a", rows::read, "b"), "the same \"ccy\""));
    CHECK(has(usage(connection, rows::write, "", rows::read, ""), "carries no \"ccy\""));
    CHECK(has(usage(connection, rows::write, "a", rows::either, "a"), "is test.read"));
    CHECK(has(usage(connection, rows::brisk, "a", rows::read, "a"), "nothing is known"));
    const Connection other(exchange, exchanges::alpha_values(), rows::to(server));
    const auto got =
        reconcile(call(connection, rows::write, {.ccy = "BTC"}), call(other, rows::read, {.ccy = "BTC"})).get();
    CHECK(has(got.error().message, "one connection"));
    CHECK(server.received().empty());
}

namespace {

/// Loses the reply of every write, and answers to questions that there is nothing.
Answer lose(const Received& request) {
    return request.method == "POST" ? then_closed() : code("51603");
}

void wait_for_writes(const Server& server, std::size_t count) {
    while (server.received().size() < count) std::this_thread::sleep_for(1ms);
}

Pair patient(const Connection& connection) {
    return reconcile(call(connection, rows::write, {.ccy = "BTC"}), call(connection, rows::read, {.ccy = "BTC"}),
                     {.settle = 10min});
}

}  // namespace

TEST_CASE("cancelling while it waits to ask: unknown, and nothing more is sent") {
    Server server(lose);
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    auto started = patient(connection).start();
    wait_for_writes(server, 1);
    started.cancel();
    const auto got = started.get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::cancelled);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(!got.error().retryable);
    CHECK(server.received().size() == 1);
}

TEST_CASE("the end of the client ends it, in every way, without waiting to ask") {
    for (const Way way : {Way::get, Way::start, Way::poll}) {
        Server server(lose);
        auto options = rows::to(server);
        options.io_thread = way != Way::poll;
        auto connection = std::make_unique<Connection>(exchange, exchanges::alpha_values(), options);
        auto pair = patient(*connection);
        auto ended = std::async(std::launch::async, [&] { return made(pair, way); });
        wait_for_writes(server, 1);
        connection.reset();
        const auto got = ended.get();
        REQUIRE(!got);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(server.received().size() == 1);
        // And none begins any more.
        CHECK(made(pair, way).error().kind == ErrorKind::usage);
    }
}

TEST_CASE("the wait before asking is not part of the deadline of asking") {
    Server server([](const Received& request) { return request.method == "POST" ? then_closed() : found(); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(exchange, exchanges::alpha_values(), options);
    auto ask = call(connection, rows::read, {.ccy = "BTC"});
    ask.timeout(2s);
    auto pair = reconcile(call(connection, rows::write, {.ccy = "BTC"}), ask, {.settle = 2100ms});
    auto one = pair.start();
    CHECK(pair.get());
    CHECK(one.get());
}

TEST_CASE("one object, started many times; callbacks on the executor; waiting on the I/O thread is a usage error") {
    Server server([](const Received& request) { return request.method == "POST" ? then_closed() : found(); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    std::atomic<int> executed{0};
    options.executor = [&](std::function<void()> task) {
        ++executed;
        task();
    };
    const Connection connection(exchange, exchanges::alpha_values(), options);
    auto pair = reconcile(call(connection, rows::write, {.ccy = "BTC"}), call(connection, rows::read, {.ccy = "BTC"}),
                          {.settle = 0ms});
    std::vector<Started<Settled<Rows, Rows>>> many;
    for (int i = 0; i < 20; ++i) many.push_back(pair.start());
    for (auto& each : many) CHECK(each.get());
    CHECK(executed == 0);  // its own steps do not go there
    std::promise<void> done;
    pair.start().then([&](Result<Settled<Rows, Rows>> got) {
        CHECK(got);
        CHECK(pair.get().error().kind == ErrorKind::usage);
        auto started = pair.start();
        CHECK(!started.wait());
        CHECK(started.get().error().kind == ErrorKind::usage);
        done.set_value();
    });
    done.get_future().get();
    CHECK(executed == 1);
}

// ---- Looked up by the library, and batches ------------------------------------------------------------------------

namespace {

namespace table = exbind::detail;

struct Item {
    std::string id{};
    std::string place{};
};
struct Placed {
    std::string id{};
    std::string sCode{};
    std::string sMsg{};
};
struct Held {
    std::string id{};
    std::string place{};
    std::string state{};
    std::optional<Decimal> px{};
};
struct Amend {
    std::string id{};
    std::string newPx{};
    std::string note{};
};

constexpr table::Field item_fields[] = {{"id", offsetof(Item, id), table::string()},
                                        {"place", offsetof(Item, place), table::string()}};
constexpr table::ObjectTable item_table = table::contained_table_of<Item>("Item", item_fields);
constexpr table::Field placed_fields[] = {{"id", offsetof(Placed, id), table::string()},
                                          {"sCode", offsetof(Placed, sCode), table::string()},
                                          {"sMsg", offsetof(Placed, sMsg), table::string()}};
constexpr table::ObjectTable placed_table = table::table_of<Placed>("Placed", placed_fields);
constexpr table::ListTable placed_list = table::list_of<Placed>(table::object(placed_table));
constexpr table::Type placed_reply = table::list(placed_list);
constexpr table::Field held_fields[] = {{"id", offsetof(Held, id), table::string()},
                                        {"place", offsetof(Held, place), table::string()},
                                        {"state", offsetof(Held, state), table::string()},
                                        {"px", offsetof(Held, px), table::decimal()}};
constexpr table::ObjectTable held_table = table::table_of<Held>("Held", held_fields);
constexpr table::ListTable held_list = table::list_of<Held>(table::object(held_table));
constexpr table::Type held_reply = table::list(held_list);
constexpr table::Field wanted_fields[] = {{"id", offsetof(Item, id), table::string(), table::In::query},
                                          {"place", offsetof(Item, place), table::string(), table::In::query}};
constexpr table::ObjectTable wanted_table = table::table_of<Item>("Wanted", wanted_fields);
constexpr table::Field amend_fields[] = {{"id", offsetof(Amend, id), table::string()},
                                         {"newPx", offsetof(Amend, newPx), table::string()},
                                         {"note", offsetof(Amend, note), table::string()}};
constexpr table::ObjectTable amend_table = table::table_of<Amend>("Amend", amend_fields);

constexpr table::Operation place_all{.id = "test.place_all",
                                     .method = "POST",
                                     .path = "/all",
                                     .request = &item_table,
                                     .body_is_list = true,
                                     .reply = &placed_reply,
                                     .batch = true};
constexpr table::Operation place_one{
    .id = "test.place_one", .method = "POST", .path = "/one", .request = &item_table, .reply = &placed_reply};
constexpr table::Operation amend{
    .id = "test.amend", .method = "POST", .path = "/amend", .request = &amend_table, .reply = &placed_reply};
constexpr table::Operation held{
    .id = "test.held", .method = "GET", .path = "/held", .request = &wanted_table, .reply = &held_reply};

constexpr table::NamePair with_place[] = {{"place", "place"}};
constexpr table::NamePair new_price[] = {{"newPx", "px"}, {"note", ""}};
constexpr exbind::detail::ClientId by_id[] = {
    {.write = "test.place_all", .field = "id", .ask = "test.held", .absent = absent, .with = with_place},
    {.write = "test.place_one",
     .field = "id",
     .ask = "test.held",
     .absent = absent,
     .duplicate = duplicate,
     .with = with_place},
    {.write = "test.amend", .field = "id", .ask = "test.held", .changes = true, .amends = new_price},
};
constexpr auto by_id_exchange = exchange_with(by_id);
constexpr Lookup<Vector<Held>> lookup{&held};

using Batched = Result<SettledBatch<Batch<Placed>, Vector<Held>>>;

std::string held_row(const std::string& id, const std::string& place = "x") {
    return R"({"id":")" + id + R"(","place":")" + place + R"(","state":"live","px":"1.50"})";
}
Answer rows_of(const std::string& rows) {
    return reply(200, R"({"code":"0","msg":"","data":[)" + rows + "]}");
}

/// The id in a query.
std::string asked_id(const Received& request) {
    const std::size_t at = request.target.find("id=");
    return request.target.substr(at + 3, request.target.find('&', at) - at - 3);
}

/// Answers the batch so; questions by the id: a1 is held, b2 is not known, others are silent.
Answer market(const Received& request, const Answer& to_batch) {
    if (request.method == "POST") return to_batch;
    const std::string id = asked_id(request);
    if (id == "a1") return rows_of(held_row("theirs") + ',' + held_row("a1"));
    return id == "b2" ? code("51603") : then_closed();
}

Batched batch(const Answer& to_batch, const Vector<Item>& items, bool started = false, int* asks = nullptr) {
    Server server([&](const Received& request) { return market(request, to_batch); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(by_id_exchange, exchanges::alpha_values(), options);
    const Call<Batch<Placed>> call(connection.core(), place_all, &items);
    auto made = reconcile(call, lookup, {.settle = 1ms});
    Batched result = started ? made.start().get() : made.get();
    if (asks != nullptr) *asks = static_cast<int>(server.received().size()) - 1;
    return result;
}

const Vector<Item> three{{"a1", "x"}, {"b2", "x"}, {"c3", "x"}};

}  // namespace

TEST_CASE("an answer about another id settles nothing") {
    const auto other = run({{then_closed()}, {reply(200, R"({"code":"0","msg":"","data":[{"ccy":"ETH"}]})")}});
    REQUIRE(!other.result);
    CHECK(other.result.error().outcome == Outcome::unknown);
    CHECK(other.result.error().message.find("asked for ccy \"BTC\", test.read answered about \"ETH\"") !=
          std::string::npos);
    CHECK(other.writes == 1);
    const auto nameless = run({{then_closed()}, {reply(200, R"({"code":"0","msg":"","data":[{"amt":"7"}]})")}});
    REQUIRE(!nameless.result);
    CHECK(nameless.result.error().message.find("something without that id") != std::string::npos);
}

TEST_CASE("rows of others are left out of what was found") {
    const auto got =
        run({{then_closed()},
             {reply(200, R"({"code":"0","msg":"","data":[{"ccy":"ETH"},{"ccy":"BTC","amt":"7"},{"ccy":"LTC"}]})")}});
    REQUIRE(got.result);
    REQUIRE(got.result->found->size() == 1);
    CHECK(got.result->found->front().amt == 7);
    CHECK(got.result->carried_out);
}

TEST_CASE("the library asks by itself, with the id and what it needs besides") {
    std::string asked;
    Server server([&](const Received& request) {
        if (request.method == "POST") return then_closed();
        asked = request.target;
        return rows_of(held_row(R"(a \"1)", "x"));
    });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(by_id_exchange, exchanges::alpha_values(), options);
    const Item item{"a \"1", "x"};
    const Call<Vector<Placed>> call(connection.core(), place_one, &item);
    for (const bool started : {false, true}) {
        auto made = reconcile(call, lookup, {.settle = 0ms});
        const auto got = started ? made.start().get() : made.get();
        REQUIRE(got);
        CHECK(got->found->size() == 1);
        CHECK(asked == "/held?id=a%20%221&place=x");
    }
    // The wrong operation, and a write that sends one thing.
    CHECK(reconcile(call, Lookup<Rows>{&rows::read}).get().error().message.find("is test.held") != std::string::npos);
    CHECK(reconcile_batch(call, lookup).get().error().message.find("use reconcile()") != std::string::npos);
}

TEST_CASE("a write that was sent before is only looked up") {
    Server server([&](const Received& request) { return market(request, code("50000")); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(by_id_exchange, exchanges::alpha_values(), options);
    const auto look = [&](const Item& item) {
        return reconcile(Call<Vector<Placed>>(connection.core(), place_one, &item), lookup,
                         {.attempts = 0, .settle = 0ms})
            .get();
    };
    const auto found = look({"a1", "x"});
    REQUIRE(found);
    CHECK(found->sent == 0);
    CHECK(found->found->front().id == "a1");
    CHECK(look({"b2", "x"}).error().outcome == Outcome::unknown);
    const Call<Batch<Placed>> all(connection.core(), place_all, &three);
    const auto items = reconcile(all, lookup, {.attempts = 0, .settle = 0ms}).get();
    REQUIRE(items);
    CHECK(items->items[0].outcome == ItemOutcome::found);
    CHECK(items->items[1].outcome == ItemOutcome::absent);
    CHECK(items->items[2].outcome == ItemOutcome::unknown);
    for (const Received& request : server.received()) CHECK(request.method == "GET");
}

TEST_CASE("a lost batch: each item is asked for, and says what is known of it") {
    for (const bool started : {false, true}) {
        int asks = 0;
        const auto got = batch(then_closed(), three, started, &asks);
        REQUIRE(got);
        CHECK(asks == 3);
        CHECK(!got->reply);
        REQUIRE(got->items.size() == 3);
        CHECK(got->items[0].outcome == ItemOutcome::found);
        CHECK(got->items[0].carried_out);
        REQUIRE(got->items[0].found->size() == 1);
        CHECK(got->items[0].found->front().id == "a1");
        CHECK(got->items[1].outcome == ItemOutcome::absent);
        CHECK(got->items[1].error.outcome == Outcome::unknown);
        CHECK(!got->items[1].found);
        CHECK(got->items[2].outcome == ItemOutcome::unknown);
        CHECK(got->items[2].error.message.find("told nothing") != std::string::npos);
        CHECK(!got->carried_out());
    }
}

TEST_CASE("a batch that was answered: only the items without a result of their own are asked for") {
    int asks = 0;
    const auto all =
        batch(rows_of(R"({"id":"a1","sCode":"0"},{"id":"b2","sCode":"0"},{"id":"c3","sCode":"51000","sMsg":"no"})"),
              three, false, &asks);
    REQUIRE(all);
    CHECK(asks == 0);
    CHECK(all->items[0].outcome == ItemOutcome::accepted);
    CHECK(all->items[2].outcome == ItemOutcome::refused);
    CHECK(all->items[2].error.code == "51000");
    CHECK(all->items[2].row == 2);

    // One row for three items, in no order: it is told by its id.
    const auto one = batch(rows_of(R"({"id":"c3","sCode":"0"})"), three, false, &asks);
    REQUIRE(one);
    CHECK(asks == 2);
    CHECK(one->items[0].outcome == ItemOutcome::found);
    CHECK(one->items[1].outcome == ItemOutcome::absent);
    CHECK(one->items[2].outcome == ItemOutcome::accepted);
    CHECK(one->items[2].row == 0);

    // Rows of others, and two results for one item.
    const auto odd = batch(rows_of(R"({"id":"a1","sCode":"0"},{"id":"a1","sCode":"51000"},{"id":"zz","sCode":"0"})"),
                           three, false, &asks);
    REQUIRE(odd);
    CHECK(asks == 3);
    CHECK(odd->items[0].outcome == ItemOutcome::found);

    // Rows without ids stand in the order of the items.
    const auto plain = batch(rows_of(R"({"sCode":"0"},{"sCode":"51000"},{"sCode":"0"})"), three, false, &asks);
    REQUIRE(plain);
    CHECK(asks == 0);
    CHECK(plain->items[1].outcome == ItemOutcome::refused);
}

TEST_CASE("a batch that was refused as a whole is not asked for; items need ids of their own") {
    int asks = 0;
    const auto refused = batch(code("50000"), three, false, &asks);
    REQUIRE(!refused);
    CHECK(refused.error().outcome == Outcome::refused);
    CHECK(asks == 0);
    const auto nameless = batch(then_closed(), {{"a1", "x"}, {"", "x"}}, false, &asks);
    CHECK(nameless.error().message.find("item 1 of test.place_all carries no \"id\"") != std::string::npos);
    CHECK(asks == -1);
    const auto twice = batch(then_closed(), {{"a1", "x"}, {"a1", "x"}});
    CHECK(twice.error().message.find("the same id as item 0") != std::string::npos);
}

TEST_CASE("an amend: what was found shows the new price, or does not") {
    Server server(
        [&](const Received& request) { return request.method == "POST" ? then_closed() : rows_of(held_row("a1")); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(by_id_exchange, exchanges::alpha_values(), options);
    const auto amended = [&](const Amend& what) {
        const auto got =
            reconcile(Call<Vector<Placed>>(connection.core(), amend, &what), lookup, {.settle = 0ms}).get();
        REQUIRE(got);
        CHECK(got->sent == 1);
        CHECK(got->found->size() == 1);
        return got->carried_out;
    };
    CHECK(amended({"a1", "1.5", ""}));
    CHECK(!amended({"a1", "1.6", ""}));
    CHECK(!amended({"a1", "1.5", "something that no member shows"}));
    CHECK(!amended({"a1", "", ""}));
}

TEST_CASE("cancelling a batch while it asks ends it, and the wait before asking comes once") {
    Server server([&](const Received& request) { return market(request, then_closed()); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(by_id_exchange, exchanges::alpha_values(), options);
    const Call<Batch<Placed>> call(connection.core(), place_all, &three);
    auto started = reconcile(call, lookup, {.settle = 10min}).start();
    wait_for_writes(server, 1);
    started.cancel();
    const auto got = started.get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::cancelled);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(server.received().size() == 1);

    const auto began = std::chrono::steady_clock::now();
    REQUIRE(reconcile(call, lookup, {.settle = 300ms}).get());
    CHECK(std::chrono::steady_clock::now() - began < 850ms);
}
