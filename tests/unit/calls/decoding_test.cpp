// How far replies are decoded: tolerant calls, the limit of decoded values, the deadline, and replies without a value.
#include <doctest/doctest.h>

#include <future>
#include <memory>
#include <string>

#include "detached.hpp"
#include "exbind/batch.hpp"
#include "exbind/pages.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;

namespace {

struct Order {
    std::string ccy{};
};
struct Placed {
    std::string ccy{};
    std::optional<std::int64_t> amt{};
    std::string sCode{};
    std::string sMsg{};
};

namespace table {

using namespace exbind::detail;

constexpr Field order_fields[] = {{"ccy", offsetof(Order, ccy), string()}};
constexpr ObjectTable order_table = contained_table_of<Order>("Order", order_fields);
constexpr Field placed_fields[] = {{"ccy", offsetof(Placed, ccy), string()},
                                   {"amt", offsetof(Placed, amt), integer()},
                                   {"sCode", offsetof(Placed, sCode), string()},
                                   {"sMsg", offsetof(Placed, sMsg), string()}};
constexpr ObjectTable placed_table = table_of<Placed>("Placed", placed_fields);
constexpr ListTable placed_list = list_of<Placed>(object(placed_table));
constexpr Type placed_reply = list(placed_list);
constexpr Operation batch{.id = "test.batch",
                          .method = "POST",
                          .path = "/batch",
                          .request = &order_table,
                          .body_is_list = true,
                          .reply = &placed_reply,
                          .batch = true};
constexpr Operation single{
    .id = "test.single", .method = "POST", .path = "/single", .request = &order_table, .reply = &placed_reply};
constexpr Type one_row = object(rows::row_table);
constexpr Operation read_one{.id = "test.read_one", .method = "GET", .path = "/one", .reply = &one_row};
constexpr Operation write_one{.id = "test.write_one", .method = "POST", .path = "/one", .reply = &one_row};
constexpr Paging by_ccy{.by = Paging::By::id, .usual_size = 2, .parameter = "ccy", .cursor = "ccy"};
constexpr Operation paged{.id = "test.paged",
                          .method = "GET",
                          .path = "/paged",
                          .request = &rows::query_table,
                          .reply = &rows::reply_type,
                          .pages = &by_ccy};
constexpr std::string_view none[] = {"51603"};
constexpr ClientId ids[] = {{"test.write", "ccy", "test.read", none, none}};
constexpr ExchangeData with_ids = [] {
    ExchangeData data = exchanges::alpha;
    data.client_ids = ids;
    return data;
}();

}  // namespace table

std::string success(const std::string& data) {
    return R"({"code":"0","msg":"","data":)" + data + '}';
}

/// A connection whose every request gets this reply.
Connection replied(const std::string& body, Options options = {}, int status = 200,
                   const detail::ExchangeData& exchange = exchanges::alpha) {
    const auto replay = std::make_shared<ReplayTransport>();
    for (const char* const path : {"/rows", "/one", "/batch", "/single", "/paged"})
        for (const char* const method : {"GET", "POST"}) replay->answer_always(method, path, json_reply(status, body));
    options.transport = replay;
    options.limit_store = make_memory_limit_store();
    return {exchange, exchanges::alpha_values(), std::move(options)};
}

template <class T>
Result<T> made(const Connection& connection, const detail::Operation& operation) {
    return Call<T>(connection.core(), operation, nullptr).get();
}

Result<Batch<Placed>> place(const std::string& data, std::size_t count, const std::string& code = "0") {
    const Connection connection = replied(R"({"code":")" + code + R"(","msg":"","data":)" + data + '}');
    const Vector<Order> orders(count, Order{"BTC"});
    return Call<Batch<Placed>>(connection.core(), table::batch, &orders).get();
}
Result<Tolerated<Batch<Placed>>> place_tolerantly(const std::string& data, std::size_t count) {
    const Connection connection = replied(success(data));
    const Vector<Order> orders(count, Order{"BTC"});
    return Call<Batch<Placed>>(connection.core(), table::batch, &orders).tolerant().get();
}

const std::string odd = success(R"([{"ccy":"A","amt":"7"},{"ccy":"B","amt":"N/A","token":["t"]},{"ccy":"C"}])");

void check_odd(const Result<Tolerated<rows::Rows>>& got) {
    REQUIRE(got);
    REQUIRE(got->value.size() == 3);
    CHECK_FALSE(got->value[1].amt);
    CHECK(got->value[2].ccy == "C");
    CHECK(got->unreadable.count == 2);
    CHECK((got->unreadable.kept ==
           Vector<Unreadable>{{"data[1].amt", "integer", R"("N/A")"}, {"data[1].token", "text", "***"}}));
}

}  // namespace

TEST_CASE("a tolerant call returns the value with a list, in each way of calling, for reads and writes") {
    const auto log = std::make_shared<rows::Log>();
    Options options;
    options.observer = log;
    const Connection connection = replied(odd, options);
    for (const auto* operation : {&rows::read, &rows::write}) {
        CHECK(!call(connection, *operation).get());
        check_odd(call(connection, *operation).tolerant().get());
        auto tolerant = call(connection, *operation).tolerant();
        check_odd(tolerant.get());
        check_odd(tolerant.start().get());
        std::promise<Result<Tolerated<rows::Rows>>> awaited;
        const auto coroutine = [](auto& awaits, auto& into) -> Detached { into.set_value(co_await awaits); };
        coroutine(tolerant, awaited);
        check_odd(awaited.get_future().get());
        // A call that stays as it is lends its parameters to a tolerant one.
        const auto strict = call(connection, *operation);
        check_odd(strict.tolerant().get());
        CHECK(!strict.get());
    }
    const std::string text = log->text();
    CHECK(text.find("unreadable test.read GET /rows 1 0 2 data[1].amt integer \"N/A\"\n") != std::string::npos);
    CHECK(text.find("unreadable test.write") != std::string::npos);
}

TEST_CASE("a client can be tolerant for reads, and never is for writes") {
    const auto log = std::make_shared<rows::Log>();
    Options options;
    options.observer = log;
    options.tolerant_reads = true;
    const Connection connection = replied(odd, options);
    const auto got = call(connection, rows::read).get();
    REQUIRE(got);
    CHECK(got->size() == 3);
    CHECK(log->text().find("unreadable test.read") != std::string::npos);
    check_odd(call(connection, rows::read).tolerant().get());
    const auto write = call(connection, rows::write).get();
    REQUIRE(!write);
    CHECK(write.error().outcome == Outcome::accepted);
    CHECK(write.error().path == "data[1].amt");
}

TEST_CASE("what is unreadable never shows a credential") {
    const Connection connection = replied(success(R"([{"amt":")" + std::string(exchanges::alpha_key) + "\"}]"));
    const auto got = call(connection, rows::read).tolerant().get();
    REQUIRE(got);
    REQUIRE(got->unreadable.count == 1);
    CHECK(got->unreadable.kept[0].found == "***");
}

TEST_CASE("a tolerant call still refuses what tells or continues") {
    for (const char* const body : {R"({"code":{},"msg":"","data":[]})", R"({"msg":"","data":[]})", R"({"code":"0"})",
                                   R"({"code":"0","data":"x"})", R"({"code":"0","data":[1)", "<html>"}) {
        CAPTURE(body);
        CHECK(!call(replied(body), rows::read).tolerant().get());
        CHECK(!call(replied(body), rows::write).tolerant().get());
    }
    // The cursor of a page.
    const Connection pages = replied(success(R"([{"ccy":"A","amt":"x"},{"ccy":[]}])"));
    const rows::Request request;
    const PagedCall<rows::Rows> paged(pages.core(), table::paged, &request);
    CHECK(paged.tolerant().get().error().path == "data[1].ccy");
    CHECK(paged.tolerant().pages().next().get().error().path == "data[1].ccy");
    const Connection nulls = replied(success(R"([{"ccy":"A"},null])"));
    CHECK(PagedCall<rows::Rows>(nulls.core(), table::paged, &request).tolerant().get().error().path == "data[1]");
    const Connection good = replied(success(R"([{"ccy":"A","amt":"x"},{"ccy":"B"}])"));
    const auto page = PagedCall<rows::Rows>(good.core(), table::paged, &request).tolerant().pages().next().get();
    REQUIRE(page);
    CHECK(page->value.size() == 2);
    CHECK(page->unreadable.count == 1);
    // The id of the caller's choice, in the write and where it is looked up.
    const Connection ids = replied(success(R"([{"ccy":[],"amt":"1"}])"), {}, 200, table::with_ids);
    CHECK(call(ids, rows::read).tolerant().get().error().path == "data[0].ccy");
    CHECK(call(ids, rows::write).tolerant().get().error().path == "data[0].ccy");
    // The code of a single item: without it, nobody knows.
    const Connection single = replied(success(R"([{"ccy":"A","sCode":["0"]}])"));
    const Order order{"A"};
    const Call<Vector<Placed>> placing(single.core(), table::single, &order);
    CHECK(placing.get().error().outcome == Outcome::unknown);
    CHECK(placing.tolerant().get().error().outcome == Outcome::unknown);
    const Connection twice = replied(success(R"([{"ccy":"A","sCode":"0","sCode":"51000"}])"));
    CHECK(Call<Vector<Placed>>(twice.core(), table::single, &order).get().error().outcome == Outcome::unknown);
}

TEST_CASE("an empty list that a tolerant call found is nothing found") {
    Tolerated<rows::Rows> found;
    CHECK(found.empty());
    found.value.emplace_back();
    CHECK_FALSE(found.empty());
}

TEST_CASE("one odd row of a batch costs the results of no other") {
    const std::string data = R"([{"ccy":"BTC","amt":"1","sCode":"0"},{"ccy":"BTC","amt":"x","sCode":"0"},)"
                             R"({"ccy":"BTC","amt":"x","sCode":"51000","sMsg":"no"},{"ccy":"BTC","sCode":{}},null])";
    const auto got = place(data, 5);
    REQUIRE(got);
    CHECK(got->size() == 5);
    CHECK(got->ok(0));
    REQUIRE(got->error(1) != nullptr);
    CHECK(got->error(1)->kind == ErrorKind::decode);
    CHECK(got->error(1)->outcome == Outcome::accepted);
    CHECK(got->error(1)->path == "data[1].amt");
    CHECK(got->error(1)->message == "expected integer, got \"x\"");
    REQUIRE(got->error(2) != nullptr);
    CHECK(got->error(2)->code == "51000");
    CHECK(got->error(2)->outcome == Outcome::refused);
    for (const std::size_t lost : {3U, 4U}) {
        REQUIRE(got->error(lost) != nullptr);
        CHECK(got->error(lost)->kind == ErrorKind::decode);
        CHECK(got->error(lost)->outcome == Outcome::unknown);
        CHECK_FALSE(got->error(lost)->retryable);
    }
    CHECK(got->error(3)->path == "data[3].sCode");
    CHECK(got->error(4)->path == "data[4]");

    const auto tolerant = place_tolerantly(data, 5);
    REQUIRE(tolerant);
    CHECK(tolerant->value.ok(1));
    CHECK(tolerant->value.error(2)->code == "51000");
    CHECK(tolerant->value.error(3)->outcome == Outcome::unknown);
    CHECK(tolerant->value.error(4)->outcome == Outcome::unknown);
    CHECK(tolerant->unreadable.count == 4);
    // What the rows repeat of their items tells which row is whose.
    const auto whose = place_tolerantly(R"([{"ccy":[],"sCode":"0"},{"ccy":"BTC","sCode":"0"}])", 2);
    REQUIRE(whose);
    CHECK(whose->value.error(0)->outcome == Outcome::unknown);
    CHECK(whose->value.ok(1));
    // Also where the envelope says that some failed, and where it says so at the end.
    for (const std::string& body :
         {R"({"code":"2","msg":"","data":)" + data + '}', R"({"data":)" + data + R"(,"code":"2"})"}) {
        const Connection connection = replied(body);
        const Vector<Order> orders(5, Order{"BTC"});
        const auto some = Call<Batch<Placed>>(connection.core(), table::batch, &orders).get();
        REQUIRE(some);
        CHECK(some->size() == 5);
        CHECK(some->ok(0));
        CHECK(some->error(4)->outcome == Outcome::unknown);
    }
}

TEST_CASE("where one object is documented, a reply without one is an error") {
    for (const char* const nothing : {"null", R"("")"}) {
        const Connection connection = replied(success(nothing));
        const auto read = made<rows::Row>(connection, table::read_one);
        REQUIRE(!read);
        CHECK(read.error().kind == ErrorKind::decode);
        CHECK(read.error().path == "data");
        CHECK(read.error().message == "expected object, got " + std::string(nothing));
        const auto write = made<rows::Row>(connection, table::write_one);
        REQUIRE(!write);
        CHECK(write.error().outcome == Outcome::accepted);
        // Of a list it is an empty one for reads only.
        CHECK(call(connection, rows::read).get()->empty());
        const auto listed = call(connection, rows::write).get();
        REQUIRE(!listed);
        CHECK(listed.error().kind == ErrorKind::decode);
        CHECK(listed.error().outcome == Outcome::accepted);
        CHECK(!call(connection, rows::write).tolerant().get());
    }
    const Connection missing = replied(R"({"code":"0","msg":""})");
    CHECK(made<rows::Row>(missing, table::read_one).error().message == "missing");
    CHECK(made<rows::Row>(missing, table::write_one).error().outcome == Outcome::accepted);
    CHECK(made<rows::Row>(replied(success("{}")), table::write_one));
    for (const auto* operation : {&rows::read, &rows::write}) {
        const auto row = call(replied(success(R"([{"ccy":"A"},null])")), *operation).get();
        REQUIRE(!row);
        CHECK(row.error().path == "data[1]");
        CHECK(row.error().message == "expected object, got null");
    }
    // An operation that documents no payload takes any.
    Server server([](const Received&) { return reply(200, success("null")); });
    const Connection connection = connect(server);
    CHECK(made<Acknowledged>(connection, rows::acknowledge));
}

TEST_CASE("decoded values beyond Options::max_decoded_bytes are an error that names the option") {
    std::string rows = "[{}";
    for (int i = 0; i < 1000; ++i) rows += ",{}";
    const std::string list = rows + ']';
    Options options;
    options.max_decoded_bytes = 1000;
    for (const std::string& body : {success(list), R"({"data":)" + list + R"(,"code":"0"})"}) {
        const Connection connection = replied(body, options);
        const auto read = call(connection, rows::read).get();
        REQUIRE(!read);
        CHECK(read.error().kind == ErrorKind::decode);
        CHECK_FALSE(read.error().retryable);
        CHECK(read.error().message ==
              "the decoded values take over 1000 bytes, the limit of Options::max_decoded_bytes");
        CHECK(call(connection, rows::write).get().error().outcome == Outcome::accepted);
        CHECK(!call(connection, rows::read).tolerant().get());
    }
    options.max_decoded_bytes = 0;
    CHECK(call(replied(odd, options), rows::read).get().error().kind == ErrorKind::usage);
}

TEST_CASE("decoding ends at the deadline of the call") {
    std::string rows = "[{}";
    for (int i = 0; i < 2'000'000; ++i) rows += ",{}";
    const std::string list = rows + ']';
    Options options;
    options.max_decoded_bytes = std::size_t{1} << 33U;
    options.timeout = 150ms;
    for (const bool told : {true, false}) {
        const Connection connection =
            replied(told ? success(list) : R"({"new":)" + list + R"(,"code":"0","data":[]})", options);
        for (const auto* operation : {&rows::read, &rows::write}) {
            const auto began = std::chrono::steady_clock::now();
            const auto got = call(connection, *operation).get();
            if (got) continue;  // on a fast machine
            CHECK(std::chrono::steady_clock::now() - began < 3s);
            CHECK(got.error().kind == ErrorKind::timeout);
            CHECK(got.error().retryable == (operation == &rows::read));
            CHECK(got.error().outcome == (told ? Outcome::accepted : Outcome::unknown));
            CHECK(got.error().message == "the deadline passed while the reply was decoded");
        }
    }
}

TEST_CASE("a byte order mark hides nothing, and two codes tell nothing") {
    const std::string mark = "\xEF\xBB\xBF";
    const Order order{"A"};
    const auto placed = [&](const std::string& body, int status = 200) {
        const Connection connection = replied(body, {}, status);
        return Call<Vector<Placed>>(connection.core(), table::single, &order).get();
    };
    CHECK(placed(mark + success(R"([{"ccy":"A","sCode":"0"}])")));
    const auto refused = placed(mark + success(R"([{"ccy":"A","sCode":"51000","sMsg":"no"}])"));
    REQUIRE(!refused);
    CHECK(refused.error().code == "51000");
    CHECK(refused.error().outcome == Outcome::refused);
    for (const int status : {200, 400}) {
        const auto twice = placed(R"({"code":"0","msg":"","data":[{"sCode":"0"}],"code":"51000"})", status);
        REQUIRE(!twice);
        CHECK(twice.error().kind == ErrorKind::decode);
        CHECK(twice.error().outcome == Outcome::unknown);
        CHECK(twice.error().path == "code");
    }
}

TEST_CASE("a read that is made again begins with an empty value") {
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer("GET", "/rows", json_reply(200, R"({"data":[{"ccy":"A"}],"msg":"","code":"50001"})"));
    replay->answer("GET", "/rows", json_reply(500, success(R"([{"ccy":"A"}])")));
    replay->answer("GET", "/rows", json_reply(200, rows::good));
    Options options;
    options.transport = replay;
    const auto got = call({exchanges::alpha, exchanges::alpha_values(), options}, rows::read).get();
    REQUIRE(got);
    CHECK(got->size() == 1);
}
