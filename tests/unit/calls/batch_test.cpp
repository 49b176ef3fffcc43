// Replies that hold a result for each item.
#include "exbind/batch.hpp"

#include <doctest/doctest.h>

#include "rows.hpp"

using namespace exbind;
using rows::connect;

namespace {

struct Order {
    std::string ccy{};
};
struct Cancel {
    Vector<std::string> ids{};
    Vector<std::string> own{};
};
struct Placed {
    std::string id{};
    std::string ordId{};
    std::string sCode{};
    std::string sMsg{};
};

namespace table {

using namespace exbind::detail;

constexpr Field order_fields[] = {{"ccy", offsetof(Order, ccy), string()}};
constexpr ObjectTable order_table = contained_table_of<Order>("Order", order_fields);
constexpr Field placed_fields[] = {{"id", offsetof(Placed, id), string()},
                                   {"ordId", offsetof(Placed, ordId), string()},
                                   {"sCode", offsetof(Placed, sCode), string()},
                                   {"sMsg", offsetof(Placed, sMsg), string()}};
constexpr ObjectTable placed_table = table_of<Placed>("Placed", placed_fields);
constexpr ListTable list_of_placed = list_of<Placed>(object(placed_table));
constexpr Type placed_reply = list(list_of_placed);
constexpr Operation batch{.id = "test.batch",
                          .method = "POST",
                          .path = "/batch",
                          .request = &order_table,
                          .body_is_list = true,
                          .reply = &placed_reply,
                          .batch = true};
constexpr Operation single{
    .id = "test.single", .method = "POST", .path = "/single", .request = &order_table, .reply = &placed_reply};
constexpr LimitScope per_user[] = {{"user"}};
constexpr ListTable texts = list_of<std::string>(string());
constexpr Field cancel_fields[] = {{"ids", offsetof(Cancel, ids), list(texts)},
                                   {"own", offsetof(Cancel, own), list(texts)}};
constexpr ObjectTable cancel_table = contained_table_of<Cancel>("Cancel", cancel_fields);
constexpr std::string_view lists[] = {"ids", "own"};
constexpr Limit five_orders[] = {{.count = 5, .window_ms = 60000, .counts_orders = true, .scope = per_user}};
constexpr Operation cancel{.id = "test.cancel",
                           .method = "POST",
                           .path = "/cancel",
                           .limits = five_orders,
                           .request = &cancel_table,
                           .reply = &placed_reply,
                           .batch = true,
                           .batch_lists = lists};
constexpr Limit roomy[] = {{.count = 100, .window_ms = 60000, .scope = per_user}};
constexpr Operation limited{.id = "test.limited",
                            .method = "POST",
                            .path = "/batch",
                            .limits = roomy,
                            .request = &order_table,
                            .body_is_list = true,
                            .reply = &placed_reply,
                            .batch = true};

// Rows in a member of the payload, and their codes beside it.
constexpr Operation beside{.id = "test.beside",
                           .method = "POST",
                           .path = "/batch",
                           .request = &order_table,
                           .body_is_list = true,
                           .reply = &placed_reply,
                           .rows = "list",
                           .batch = true};
const ExchangeData codes_beside = [] {
    ExchangeData data = exchanges::alpha;
    data.envelope.item_code = "info.list[].code";
    data.envelope.item_message = "info.list[].msg";
    return data;
}();
// Rows that have a code only where they were refused.
const ExchangeData codes_of_refusals = [] {
    ExchangeData data = exchanges::alpha;
    data.envelope = {.code = "code", .message = "msg", .item_code = "sCode", .item_message = "sMsg"};
    data.envelope.result_ids = exchanges::alpha_ids;
    return data;
}();
constexpr std::string_view item_lists[] = {"ids", "own"};
constexpr Field parameter_fields[] = {{"ids", offsetof(Cancel, ids), list(texts), In::query, ListStyle::json},
                                      {"own", offsetof(Cancel, own), list(texts), In::query, ListStyle::json}};
constexpr ObjectTable parameter_table = contained_table_of<Cancel>("Cancel", parameter_fields);
constexpr Operation in_query{.id = "test.in_query",
                             .method = "DELETE",
                             .path = "/batch",
                             .limits = five_orders,
                             .request = &parameter_table,
                             .reply = &placed_reply,
                             .batch = true,
                             .batch_lists = item_lists};

}  // namespace table

Connection connect_to(const Server& server, const table::ExchangeData& exchange) {
    return {exchange, exchanges::alpha_values(), rows::to(server)};
}

Result<Batch<Placed>> place(const std::string& body, std::size_t count = 2,
                            const table::Operation& operation = table::batch, int status = 200) {
    Server server([&](const Received&) { return reply(status, body); });
    const Connection connection = connect(server);
    const Vector<Order> orders(count, Order{"BTC"});
    return Call<Batch<Placed>>(connection.core(), operation, &orders).get();
}

std::string text(const std::string& code, const std::string& first, const std::string& second) {
    return R"({"code":")" + code + R"(","msg":"","data":[{"id":"1","sCode":")" + first +
           R"(","sMsg":""},{"id":"2","sCode":")" + second + R"(","sMsg":"no \"good\""}]})";
}

}  // namespace

TEST_CASE("all items accepted") {
    const auto got = place(text("0", "0", "0"));
    REQUIRE(got);
    CHECK(got->ok_all());
    CHECK(got->failed().empty());
    CHECK(got->size() == 2);
    CHECK((*got)[1].id == "2");
    CHECK(got->ok(0));
    CHECK(got->missing() == 0);
}

TEST_CASE("a part of the items refused is neither a success nor a failure of all") {
    for (const char* code : {"2", "1", "0"}) {
        const auto got = place(text(code, "0", "51000"));
        REQUIRE(got);
        CHECK(!got->ok_all());
        CHECK(got->ok(0));
        CHECK(got->failed() == std::vector<std::size_t>{1});
        const Error* error = got->error(1);
        REQUIRE(error != nullptr);
        CHECK(error->code == "51000");
        CHECK(error->kind == ErrorKind::rejected);
        CHECK(error->outcome == Outcome::refused);
        CHECK(error->message == "no \"good\"");
        CHECK(error->operation == "test.batch");
        CHECK(got->error(0) == nullptr);
    }
}

TEST_CASE("each item has the kind and outcome of its own code") {
    const auto got = place(text("1", "58350", "50004"));
    REQUIRE(got);
    CHECK(got->failed().size() == 2);
    CHECK(got->error(0)->kind == ErrorKind::funds);
    CHECK(got->error(0)->outcome == Outcome::refused);
    CHECK(got->error(1)->outcome == Outcome::unknown);
    CHECK(!got->error(1)->retryable);
}

TEST_CASE("items that the reply does not tell about are missing, not accepted") {
    const auto got = place(text("0", "0", "0"), 3);
    REQUIRE(got);
    CHECK(!got->ok_all());
    CHECK(got->failed().empty());
    CHECK(got->missing() == 1);
    const auto untold = place(R"({"code":"2","msg":"","data":[{"id":"1","sCode":"0"},{"id":"2","sCode":""}]})");
    REQUIRE(untold);
    CHECK(untold->error(1)->outcome == Outcome::unknown);
}

TEST_CASE("each item without a result of its own is unknown, and the others keep theirs") {
    const std::string one = R"({"id":"2","sCode":"0"})";
    struct Case {
        std::string rows;
        std::vector<bool> ok;  ///< per item
    };
    for (const Case& each :
         {Case{"null," + one + ",null", {false, true, false}}, Case{one + R"(,{"id":"3"},)" + one, {true, false, true}},
          Case{one + R"(,{"id":"3","sCode":null},)" + one, {true, false, true}},
          Case{"{},{},{}", {false, false, false}}, Case{one + R"(,{"id":{},"sCode":"0"},)" + one, {true, false, true}},
          Case{one + ",[]," + one, {true, false, true}}, Case{one + ",7," + one, {true, false, true}},
          Case{one, {true, false, false}}, Case{"", {false, false, false}},
          Case{one + ',' + one + ',' + one + ',' + one, {false, false, false}}}) {
        for (const char* code : {"0", "2"}) {
            CAPTURE(each.rows);
            CAPTURE(code);
            const auto got = place(R"({"code":")" + std::string(code) + R"(","msg":"","data":[)" + each.rows + "]}", 3);
            const bool untold = each.rows.empty() || each.rows == "{},{},{}";
            if (untold && std::string_view(code) == "2") {
                CHECK(!got);
                continue;
            }
            REQUIRE_MESSAGE(got, to_string(got.error()));
            CHECK(!got->ok_all());
            for (std::size_t i = 0; i < 3; ++i) {
                CAPTURE(i);
                CHECK(got->ok(i) == each.ok[i]);
                const Error* error = got->error(i);
                REQUIRE((error == nullptr) == each.ok[i]);
                if (error == nullptr) continue;
                // An item that was accepted, though another member of its row cannot be read.
                const bool was_accepted = each.rows.find(R"("id":{})") != std::string::npos;
                CHECK(error->outcome == (was_accepted ? Outcome::accepted : Outcome::unknown));
                CHECK(!error->retryable);
                CHECK(error->operation == "test.batch");
                CHECK(!error->message.empty());
            }
            for (const std::size_t row : got->failed()) CHECK(row < got->size());
        }
    }
}

TEST_CASE("a row that is not as documented has an error with its place, and the others are read") {
    const auto got = place(
        R"({"code":"2","msg":"","data":[{"id":"1","sMsg":[],"sCode":"0"},{"id":"2","sCode":"0"},{"id":"","sCode":"51000","sMsg":"no"}]})",
        3);
    REQUIRE_MESSAGE(got, to_string(got.error()));
    CHECK(got->size() == 3);
    REQUIRE(got->error(0) != nullptr);
    CHECK(got->error(0)->kind == ErrorKind::decode);
    CHECK(got->error(0)->path == "data[0].sMsg");
    CHECK((*got)[0].id == "1");  // what came before
    CHECK((*got)[1].id == "2");
    CHECK(got->ok(1));
    CHECK(got->error(2)->outcome == Outcome::refused);
    CHECK(got->error(2)->code == "51000");
    CHECK(got->failed() == std::vector<std::size_t>{0, 2});
    // What is cut off is no statement of the exchange.
    CHECK(place(R"({"code":"0","msg":"","data":[{"id":"1","sCode":"0"},{"id")").error().kind == ErrorKind::decode);
}

TEST_CASE("a flood of rows for two items costs little and is told") {
    std::string rows = "{}";
    for (int i = 0; i < 100'000; ++i) rows += ",{}";
    for (const char* code : {"0", "2"}) {
        const auto got =
            place(R"({"code":")" + std::string(code) + R"(","msg":"","data":[{"sCode":"0"},)" + rows + "]}");
        REQUIRE_MESSAGE(got, to_string(got.error()));
        CHECK(!got->ok_all());
        CHECK(!got->ok(0));
        CHECK(got->size() < 1000);
        CHECK(got->error(0)->outcome == Outcome::unknown);
        CHECK(got->error(0)->message.find("100002 results for 2 items") != std::string::npos);
    }
}

TEST_CASE("an item whose code says that the exchange failed is unknown, unless that is documented as not processed") {
    const auto got = place(text("2", "50001", "54049"));
    REQUIRE(got);
    CHECK(got->error(0)->kind == ErrorKind::server);
    CHECK(got->error(0)->outcome == Outcome::unknown);
    CHECK(!got->error(0)->retryable);
    CHECK(got->error(1)->kind == ErrorKind::server);
    CHECK(got->error(1)->outcome == Outcome::refused);
    CHECK(got->error(1)->retryable);
}

TEST_CASE("items that all succeed in a reply that fails are unknown") {
    for (const int status : {200, 400, 503}) {
        for (const char* code : {"0", "1", "50001"}) {
            if (status == 200 && code[0] == '0') continue;
            const auto got = place(text(code, "0", "0"), 2, table::batch, status);
            REQUIRE(got);
            CHECK(!got->ok_all());
            for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
                REQUIRE(got->error(i) != nullptr);
                CHECK(got->error(i)->outcome == Outcome::unknown);
                CHECK(!got->error(i)->retryable);
            }
            CHECK((*got)[1].id == "2");
        }
    }
}

TEST_CASE("an item that failed beside a new id is unknown") {
    const auto got = place(
        R"({"code":"1","msg":"","data":[{"id":"1","ordId":"7","sCode":"51000","sMsg":"no"},{"ordId":"","sCode":"51000","sMsg":"no"}]})");
    REQUIRE(got);
    CHECK(got->error(0)->outcome == Outcome::unknown);
    CHECK(got->error(0)->code == "51000");
    CHECK(got->error(0)->message.find("\"ordId\"") != std::string::npos);
    CHECK(got->error(1)->outcome == Outcome::refused);
}

TEST_CASE("a failure of the whole is an error as ever") {
    for (const char* data : {"[]", "null", R"("")", R"([{"id":"1"},{"id":"2"}])"}) {
        const auto got = place(R"({"code":"50113","msg":"bad signature","data":)" + std::string(data) + "}");
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::auth);
        CHECK(got.error().outcome == Outcome::refused);
    }
    CHECK(place("<html>", 2, table::batch, 502).error().outcome == Outcome::unknown);
    CHECK(place(R"({"code":"0","msg":"","data":{}})").error().outcome == Outcome::accepted);
}

TEST_CASE("an item refused for a limit holds the next call back") {
    Server server([](const Received&) { return reply(200, text("2", "0", "50011")); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    const Connection connection = connect(server, options);
    const Vector<Order> orders(2, Order{"BTC"});
    const Call<Batch<Placed>> call(connection.core(), table::limited, &orders);
    const auto first = call.get();
    REQUIRE(first);
    CHECK(first->error(1)->retryable);
    const auto second = call.get();
    REQUIRE(!second);
    CHECK(second.error().kind == ErrorKind::limit);
    CHECK(second.error().outcome == Outcome::not_sent);
    CHECK(server.received().size() == 1);
}

TEST_CASE("results come through start() and co_await's way, too") {
    Server server([](const Received&) { return reply(200, text("2", "0", "51000")); });
    const Connection connection = connect(server);
    const Vector<Order> orders(2, Order{"BTC"});
    const Call<Batch<Placed>> call(connection.core(), table::batch, &orders);
    CHECK(call.start().get()->failed().size() == 1);
}

TEST_CASE("a single write whose one item failed is no success, whatever the envelope says") {
    Server server([](const Received&) {
        return reply(200, R"({"code":"0","msg":"","data":[{"id":"","sCode":"51000","sMsg":"no"}]})");
    });
    const Connection connection = connect(server);
    const Order order{"BTC"};
    const auto got = Call<Vector<Placed>>(connection.core(), table::single, &order).get();
    REQUIRE(!got);
    CHECK(got.error().code == "51000");
    CHECK(got.error().outcome == Outcome::refused);
}

TEST_CASE("items that stand in members of an object: the first of them with items counts") {
    for (const bool own : {false, true}) {
        Server server([&](const Received&) { return reply(200, text("1", "0", "51000")); });
        auto options = rows::to(server);
        options.limit_policy = LimitPolicy::fail;
        const Connection connection = connect(server, options);
        Cancel three;
        (own ? three.own : three.ids) = {"1", "2", "3"};
        const auto got = Call<Batch<Placed>>(connection.core(), table::cancel, &three).get();
        REQUIRE_MESSAGE(got, to_string(got.error()));
        CHECK(got->failed() == std::vector<std::size_t>{1});
        CHECK(got->missing() == 1);
        CHECK(got->error(1)->outcome == Outcome::refused);
        // Three of the five orders of the limit are taken.
        CHECK(!Call<Batch<Placed>>(connection.core(), table::cancel, &three).get());
        three.own = three.ids = {"1", "2"};
        CHECK(Call<Batch<Placed>>(connection.core(), table::cancel, &three).get()->ok_all() == false);
        CHECK(server.received().size() == 2);
    }
}

TEST_CASE("all items of such a batch refused, or the whole") {
    Server server([&](const Received& got) {
        return reply(
            200, got.number == 1 ? text("1", "51000", "51000") : R"({"code":"50113","msg":"bad signature","data":[]})");
    });
    const Connection connection = connect(server);
    const Cancel two{{"1", "2"}, {}};
    const auto refused = Call<Batch<Placed>>(connection.core(), table::cancel, &two).get();
    REQUIRE(refused);
    CHECK(refused->failed().size() == 2);
    CHECK(refused->missing() == 0);
    CHECK(Call<Batch<Placed>>(connection.core(), table::cancel, &two).get().error().kind == ErrorKind::auth);
}

TEST_CASE("codes beside the payload: each is that of the row in its place") {
    std::string body;
    Server server([&](const Received&) { return reply(200, body); });
    const Connection connection = connect_to(server, table::codes_beside);
    const Vector<Order> orders(2, Order{"BTC"});
    const auto placed = [&](const std::string& answer) {
        body = answer;
        return Call<Batch<Placed>>(connection.core(), table::beside, &orders).get();
    };
    const auto both = placed(R"({"code":"0","data":{"kind":"spot","list":[{"id":"1","ordId":"a"},{"id":"2"}]},)"
                             R"("info":{"list":[{"code":"0","msg":"OK"},{"code":51000,"msg":"no \"good\""}]}})");
    REQUIRE_MESSAGE(both, to_string(both.error()));
    CHECK((*both)[0].ordId == "a");
    CHECK(both->ok(0));
    REQUIRE(both->error(1) != nullptr);
    CHECK(both->error(1)->code == "51000");
    CHECK(both->error(1)->message == "no \"good\"");
    CHECK(both->error(1)->outcome == Outcome::refused);
    // Codes before the payload, and before the word of success.
    CHECK(placed(R"({"info":{"list":[{"code":0},{"code":0}]},"data":{"list":[{"id":"1"},{"id":"2"}]},"code":"0"})")
              ->ok_all());
    // Without a code, nobody knows; and a code too many does not shift the others.
    for (const char* codes : {R"({"list":[{"code":0}]})", R"({"list":[{"code":0},{"msg":"OK"}]})",
                              R"({"list":[{"code":0},{"code":null}]})"}) {
        CAPTURE(codes);
        const auto lacking =
            placed(R"({"code":"0","data":{"list":[{"id":"1"},{"id":"2"}]},"info":)" + std::string(codes) + '}');
        REQUIRE(lacking);
        CHECK(lacking->ok(0));
        REQUIRE(lacking->error(1) != nullptr);
        CHECK(lacking->error(1)->outcome == Outcome::unknown);
    }
    const auto none = placed(R"({"code":"0","data":{"list":[{"id":"1"},{"id":"2"}]}})");
    REQUIRE(none);
    CHECK(none->failed().size() == 2);
    CHECK(none->error(0)->outcome == Outcome::unknown);
    // A payload without the list: accepted, but nothing to read.
    const auto lost = placed(R"({"code":"0","data":{"kind":"spot"},"info":{"list":[{"code":0},{"code":0}]}})");
    REQUIRE(!lost);
    CHECK(lost.error().outcome == Outcome::accepted);
    CHECK(lost.error().message.find("\"list\" is missing") != std::string::npos);
    const auto wrong = placed(R"({"code":"0","data":{"list":{"id":"1"}},"info":{}})");
    REQUIRE(!wrong);
    CHECK(wrong.error().path == "data.list");
    // The whole is refused: the envelope's own code.
    const auto whole = placed(R"({"code":"50113","msg":"bad signature","data":{},"info":{}})");
    REQUIRE(!whole);
    CHECK(whole.error().kind == ErrorKind::auth);
    CHECK(whole.error().outcome == Outcome::refused);
}

TEST_CASE("rows that have a code only where they were refused: a new id tells the others") {
    std::string body;
    int status = 200;
    Server server([&](const Received&) { return reply(status, body); });
    const Connection connection = connect_to(server, table::codes_of_refusals);
    const Vector<Order> orders(3, Order{"BTC"});
    const auto placed = [&](const std::string& answer) {
        body = answer;
        return Call<Batch<Placed>>(connection.core(), table::batch, &orders).get();
    };
    const auto mixed = placed(R"([{"ordId":"77"},{"sCode":"51000","sMsg":"no"},{"id":"3"}])");
    REQUIRE_MESSAGE(mixed, to_string(mixed.error()));
    CHECK(mixed->ok(0));
    CHECK(mixed->error(1)->outcome == Outcome::refused);
    CHECK(mixed->error(1)->code == "51000");
    CHECK(mixed->error(2)->outcome == Outcome::unknown);  // neither a code nor an id
    CHECK(placed(R"([{"ordId":"77","sCode":"51000"},{"ordId":"0"},{"ordId":"78"}])")->failed().size() == 2);
    status = 400;
    const auto refused = placed(R"({"code":"51000","msg":"no"})");
    REQUIRE(!refused);
    CHECK(refused.error().code == "51000");
    CHECK(refused.error().outcome == Outcome::refused);
    // A reply of success that has a code of its own is no refusal.
    status = 200;
    const Order order{"BTC"};
    body = R"({"code":200,"msg":"success"})";
    CHECK(rows::call(connection, rows::acknowledge).get());
}

TEST_CASE("items that are JSON in a query are counted, and each has a result") {
    Server server([&](const Received&) { return reply(200, text("1", "0", "51000")); });
    auto options = rows::to(server);
    options.limit_policy = LimitPolicy::fail;
    const Connection connection = connect(server, options);
    const Cancel three{{}, {"a", "b&c", "d"}};
    const auto got = Call<Batch<Placed>>(connection.core(), table::in_query, &three).get();
    REQUIRE_MESSAGE(got, to_string(got.error()));
    CHECK(server.received().at(0).target == "/batch?own=%5B%22a%22%2C%22b%26c%22%2C%22d%22%5D");
    CHECK(got->missing() == 1);
    // Three of the five orders of the limit are taken.
    CHECK(!Call<Batch<Placed>>(connection.core(), table::in_query, &three).get());
}
