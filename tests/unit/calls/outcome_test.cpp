// What each way of failing means for a read and for a write, and how often it is sent.
#include <doctest/doctest.h>

#include <thread>
#include <utility>

#include "exbind/raw.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;

namespace {

struct Expected {
    ErrorKind kind;
    Outcome outcome;
    bool retryable;
    std::size_t sent;  ///< how many requests reach the server
};

// Makes one call against a server that always answers so, with up to two attempts for reads.
Error fails(const Answer& answer, const detail::Operation& operation, const Expected& expected) {
    Server server([&](const Received&) { return answer; });
    auto options = rows::to(server);
    options.read_attempts = 2;
    const Connection connection = connect(server, options);
    const auto got = call(connection, operation).get();
    REQUIRE(!got);
    const Error& error = got.error();
    CAPTURE(to_string(error));
    CHECK(error.kind == expected.kind);
    CHECK(error.outcome == expected.outcome);
    CHECK(error.retryable == expected.retryable);
    CHECK(error.operation == operation.id);
    CHECK(server.received().size() == expected.sent);
    return error;
}

/// Answers the first request; afterwards nobody is there.
class Vanishing final : public Transport {
  public:
    TransportResult send(const HttpRequest&, Cancellation*) override {
        if (std::exchange(gone_, true))
            return tl::unexpected(TransportError{ErrorKind::transport, "nobody listens", false});
        HttpReply answer;
        answer.status = 503;
        answer.body = "gateway";
        return answer;
    }
    std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) override {
        done(send(request, nullptr));
        return nullptr;
    }

  private:
    bool gone_ = false;
};

std::string failure(const std::string& code, const std::string& data = "[]") {
    return R"({"code":")" + code + R"(","msg":"no: )" + code + R"(","data":)" + data + "}";
}

}  // namespace

TEST_CASE("success is decoded") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    for (const auto* operation : {&rows::read, &rows::write, &rows::order, &rows::open_read}) {
        const auto got = call(connection, *operation, {.ccy = "BTC"}).get();
        REQUIRE(got);
        REQUIRE(got->size() == 1);
        CHECK(got->front().ccy == "BTC");
        CHECK(got->front().amt == 7);
    }
    const auto received = server.received();
    CHECK(received[0].target == "/rows?ccy=BTC");
    CHECK(received[1].body == R"({"ccy":"BTC"})");
    CHECK(received[1].headers.at("content-type") == "application/json");
    CHECK(received[2].target == "/rows/BTC/x");
    CHECK(received[0].headers.at("ok-access-key") == exchanges::alpha_key);
    CHECK(received[3].headers.count("ok-access-key") == 0);
}

TEST_CASE("an operation without a reply answers Acknowledged") {
    Server server([](const Received&) { return reply(200, R"({"code":"0","msg":"","data":[]})"); });
    const Connection connection = connect(server);
    const Call<Acknowledged> acknowledge{connection.core(), rows::acknowledge, nullptr};
    CHECK(acknowledge.get());
    CHECK(server.received()[0].headers.at("content-length") == "0");
    CHECK(server.received()[0].headers.count("content-type") == 0);
}

TEST_CASE("no connection") {
    Options options;
    options.base_url = "http://127.0.0.1:" + std::to_string(closed_port());
    options.read_attempts = 2;
    const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
    for (const auto* operation : {&rows::read, &rows::write}) {
        const auto got = call(connection, *operation).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::transport);
        CHECK(got.error().outcome == Outcome::not_sent);
        CHECK(got.error().retryable);
        CHECK(got.error().http_status == 0);
    }
}

TEST_CASE("an answer that never comes, or not to its end") {
    for (const char* bytes : {"", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":\"0\",\"data\":["}) {
        const Answer answer = then_closed(bytes);
        fails(answer, rows::read, {ErrorKind::transport, Outcome::unknown, true, 2});
        fails(answer, rows::write, {ErrorKind::transport, Outcome::unknown, false, 1});
    }
}

TEST_CASE("the deadline") {
    for (const bool drip : {false, true}) {
        Server server([&](const Received&) {
            return drip ? dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n") : silence();
        });
        const Connection connection = connect(server);
        const auto got = call(connection, rows::write).timeout(300ms).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::timeout);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(!got.error().retryable);
        CHECK(server.received().size() == 1);
        CHECK(!call(connection, rows::read).timeout(0ms).get());
        CHECK(server.received().size() == 1);
    }
}

TEST_CASE("a reply over the cap") {
    Server server([](const Received&) { return reply(200, std::string(2000, ' ') + rows::good); });
    auto options = rows::to(server);
    options.max_reply_bytes = 1000;
    const Connection connection = connect(server, options);
    const auto got = call(connection, rows::write).get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::transport);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(got.error().message.find("1000 bytes") != std::string::npos);
}

TEST_CASE("codes of the exchange's table decide, whatever the status") {
    for (const int status : {200, 400}) {
        const Answer funds = reply(status, failure("58350"));
        const Error error = fails(funds, rows::write, {ErrorKind::funds, Outcome::refused, false, 1});
        CHECK(error.code == "58350");
        CHECK(error.message == "no: 58350");
        CHECK(error.http_status == status);
        CHECK(error.body == failure("58350"));
        fails(funds, rows::read, {ErrorKind::funds, Outcome::refused, false, 1});
    }
    fails(reply(401, failure("50113")), rows::read, {ErrorKind::auth, Outcome::refused, false, 1});
    fails(reply(200, failure("99999")), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
    fails(reply(403, failure("99999")), rows::write, {ErrorKind::auth, Outcome::refused, false, 1});
    fails(reply(200, R"({"code":99999,"msg":null})"), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
}

TEST_CASE("a code by which the exchange says that it does not know") {
    fails(reply(400, failure("50004")), rows::write, {ErrorKind::rejected, Outcome::unknown, false, 1});
}

TEST_CASE("failures of the server: reads are tried again, writes may have been done") {
    for (const auto& answer : {reply(503, failure("50001")), reply(500, "<html>oops</html>"), reply(502, ""),
                               reply(500, failure("99999"))}) {
        fails(answer, rows::read, {ErrorKind::server, Outcome::refused, true, 2});
        fails(answer, rows::write, {ErrorKind::server, Outcome::unknown, false, 1});
    }
    // The status does not matter to the exchange's own code, nor does a code that says nothing matter to the status.
    for (const int status : {200, 303, 400, 408, 429, 500}) {
        fails(reply(status, failure("50001")), rows::read, {ErrorKind::server, Outcome::refused, true, 2});
        fails(reply(status, failure("50001")), rows::write, {ErrorKind::server, Outcome::unknown, false, 1});
        fails(reply(status, failure("1", R"([{"sCode":"50001","sMsg":"System error"}])")), rows::write,
              {ErrorKind::server, Outcome::unknown, false, 1});
    }
    fails(reply(200, R"({"code":"0","msg":"","data":[{"sCode":"50001","sMsg":"System error"}]})"), rows::write,
          {ErrorKind::server, Outcome::unknown, false, 1});
    // A code that nobody documents is judged by what its message says.
    for (const char* message : {"System error", "Request TIMED OUT, please check", "Service temporarily unavailable"}) {
        const std::string body = R"({"code":"77777","msg":")" + std::string(message) + R"(","data":[]})";
        fails(reply(200, body), rows::read, {ErrorKind::server, Outcome::refused, true, 2});
        fails(reply(200, body), rows::write, {ErrorKind::server, Outcome::unknown, false, 1});
        fails(reply(400, body), rows::write, {ErrorKind::server, Outcome::unknown, false, 1});
    }
    // Unless the exchange documents that it did nothing.
    for (const int status : {200, 429, 503})
        fails(reply(status, failure("54049")), rows::write, {ErrorKind::server, Outcome::refused, true, 1});
    // A refusal that the exchange explains is one, although the status says otherwise.
    fails(reply(500, failure("51000")), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
}

TEST_CASE("answers that are not the exchange's") {
    Answer html = reply(200, "<html>hello</html>");
    const Error read = fails(html, rows::read, {ErrorKind::decode, Outcome::unknown, false, 1});
    CHECK(read.body == "<html>hello</html>");
    fails(html, rows::write, {ErrorKind::decode, Outcome::unknown, false, 1});
    fails(reply(200, ""), rows::write, {ErrorKind::decode, Outcome::unknown, false, 1});
    fails(reply(200, R"({"status":"fine"})"), rows::write, {ErrorKind::decode, Outcome::unknown, false, 1});
    fails(reply(200, R"(["0"])"), rows::write, {ErrorKind::decode, Outcome::unknown, false, 1});
    fails(reply(403, "<html>blocked</html>"), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
    fails(reply(404, "not here"), rows::read, {ErrorKind::rejected, Outcome::refused, false, 1});
}

TEST_CASE("statuses that do not tell whether a write was done") {
    const std::string elsewhere = "Location: https://elsewhere.example/\r\n";
    for (const int status : {300, 301, 302, 303, 304}) {
        fails(reply(status, "", elsewhere), rows::write, {ErrorKind::rejected, Outcome::unknown, false, 1});
        fails(reply(status, "", elsewhere), rows::read, {ErrorKind::rejected, Outcome::refused, false, 1});
    }
    for (const int status : {307, 308}) {
        fails(reply(status, "", elsewhere), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
        fails(reply(status, "", elsewhere), rows::read, {ErrorKind::rejected, Outcome::refused, false, 1});
    }
    for (const int status : {408, 425, 460, 499, 500, 502, 503, 504, 520, 599}) {
        for (const char* body : {"", "<html>gateway</html>", R"({"error":"timeout"})"}) {
            const Error error =
                fails(reply(status, body), rows::write, {ErrorKind::server, Outcome::unknown, false, 1});
            CHECK(error.http_status == status);
            CHECK(error.body == body);
            fails(reply(status, body), rows::read, {ErrorKind::server, Outcome::refused, true, 2});
        }
    }
    for (const int status : {400, 404, 405, 409, 410, 413, 422, 431})
        fails(reply(status, ""), rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
    // Something in front of the exchange says so, but may do so after it passed the request on.
    fails(reply(200, R"({"code":"50001","msg":"no route"})"), rows::write,
          {ErrorKind::server, Outcome::unknown, false, 1});
}

TEST_CASE("a failure beside a sign of success is unknown") {
    const std::string done = R"([{"ccy":"BTC","ordId":"7","sCode":"0","sMsg":""}])";
    for (const auto& answer : {
             reply(200, failure("1", done)),
             reply(400, failure("0", done)),
             reply(400, failure("51000", done)),
             reply(400, R"({"code":"0","msg":"","data":[]})"),
             reply(401, failure("0", done)),
             reply(200, failure("51000", R"([{"ordId":"7","sCode":"51000"}])")),
             reply(200, R"({"code":"0","msg":"","data":[{"ordId":"7","sCode":"51000"}]})"),
             reply(200, failure("51000", R"({"ordId":7})")),
             reply(400, failure("99999", R"([{"row":{"ordId":"7"}}])")),
         }) {
        CAPTURE(answer.bytes);
        Server server([&](const Received&) { return answer; });
        const Connection connection = connect(server);
        const auto got = call(connection, rows::write).get();
        REQUIRE(!got);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(!got.error().retryable);
        CHECK(got.error().message.find("; but ") != std::string::npos);
        CHECK(got.error().message.find("may have been done") != std::string::npos);
    }
    const Error limited =
        fails(reply(429, failure("0", done)), rows::write, {ErrorKind::limit, Outcome::unknown, false, 1});
    CHECK(limited.http_status == 429);
    // What a refusal holds besides: the caller's own id, and empty ones.
    for (const char* row : {R"({"clOrdId":"b15","ordId":"","sCode":"51000","ts":"1695190491421"})",
                            R"({"clOrdId":"b15","ordId":null,"sCode":"51000"})", R"({"ordId":0,"sCode":"51000"})",
                            R"({"note":"ordId","sCode":"51000"})", R"({"sCode":"51000"})"}) {
        CAPTURE(row);
        fails(reply(200, failure("1", '[' + std::string(row) + ']')), rows::write,
              {ErrorKind::rejected, Outcome::refused, false, 1});
    }
    // Nothing is done by a read.
    fails(reply(400, failure("51000", done)), rows::read, {ErrorKind::rejected, Outcome::refused, false, 1});
}

TEST_CASE("what became of a read that was sent, and what the exchange said of it, outlasts what ended it") {
    const Answer limit = reply(429, failure("50011"));
    SUBCASE("no permit for another attempt") {
        for (const auto& answer : {limit, reply(429, "error code: 1015")}) {
            Server server([&](const Received&) { return answer; });
            const Connection connection = connect(server);
            const auto got = call(connection, rows::read).timeout(1s).get();
            REQUIRE(!got);
            const Error& error = got.error();
            CAPTURE(to_string(error));
            CHECK(error.kind == ErrorKind::limit);
            CHECK(error.outcome == Outcome::refused);
            CHECK(error.http_status == 429);
            CHECK(error.code == (answer.bytes == limit.bytes ? "50011" : ""));
            CHECK(!error.body.empty());
            CHECK(error.retryable);
            CHECK(error.retry_after > 0ms);
            CHECK(error.message.find("; then: held back") != std::string::npos);
            CHECK(server.received().size() == 1);
        }
    }
    SUBCASE("nobody listens any more") {
        for (const bool background : {false, true}) {
            Options options;
            options.base_url = "http://127.0.0.1:1";
            options.timeout = 60s;
            options.read_attempts = 2;
            options.limit_store = make_memory_limit_store();
            options.transport = std::make_shared<Vanishing>();
            const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
            auto read = call(connection, rows::read);
            const auto got = background ? read.start().get() : read.get();
            REQUIRE(!got);
            CHECK(got.error().kind == ErrorKind::server);
            CHECK(got.error().outcome == Outcome::refused);
            CHECK(got.error().http_status == 503);
            CHECK(got.error().body == "gateway");
            CHECK(got.error().message.find("; then: nobody listens") != std::string::npos);
        }
    }
    SUBCASE("the caller cancels between two attempts") {
        Server server([&](const Received&) { return reply(503, "gateway", "Retry-After: 30\r\n"); });
        const auto log = std::make_shared<rows::Log>();
        auto options = rows::to(server);
        options.observer = log;
        const Connection connection = connect(server, options);
        auto started = call(connection, rows::read).start();
        while (log->text().find("retry") == std::string::npos) std::this_thread::sleep_for(1ms);
        started.cancel();
        const auto got = started.get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::cancelled);
        CHECK(got.error().outcome == Outcome::refused);
        CHECK(got.error().http_status == 503);
        CHECK(got.error().body == "gateway");
        CHECK(!got.error().retryable);
    }
    SUBCASE("a first attempt that was not sent leaves nothing in doubt") {
        Options options;
        options.base_url = "http://127.0.0.1:" + std::to_string(closed_port());
        options.timeout = 60s;
        options.limit_store = make_memory_limit_store();
        const auto log = std::make_shared<rows::Log>();
        options.observer = log;
        options.read_attempts = 100;
        const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
        auto started = call(connection, rows::read).start();
        while (log->text().find("retry test.read GET /rows 5") == std::string::npos) std::this_thread::sleep_for(1ms);
        started.cancel();
        CHECK(started.get().error().outcome == Outcome::not_sent);
    }
}

TEST_CASE("a success that cannot be decoded was accepted nevertheless") {
    const Error error = fails(reply(200, R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"x"}]})"), rows::write,
                              {ErrorKind::decode, Outcome::accepted, false, 1});
    CHECK(error.path == "data[0].amt");
    CHECK(error.message.find("integer") != std::string::npos);
    fails(reply(200, R"({"code":"0","msg":"","data":[{"ccy":"BTC")"), rows::write,
          {ErrorKind::decode, Outcome::accepted, false, 1});
}

TEST_CASE("a write of one thing that is answered with none or with two was accepted") {
    static constexpr detail::Type sole_row = detail::sole(detail::object(rows::row_table));
    static constexpr detail::Operation place{
        .id = "test.place", .method = "POST", .path = "/rows", .request = &rows::body_table, .reply = &sole_row};
    const auto answered = [](const char* body) {
        Server server([&](const Received&) { return reply(200, body); });
        const Connection connection = connect(server);
        const rows::Request request;
        auto got = Call<rows::Row>(connection.core(), place, &request).get();
        CHECK(server.received().size() == 1);
        return got;
    };
    const auto one = answered(rows::good.c_str());
    REQUIRE(one);
    CHECK(one->ccy == "BTC");
    for (const char* const rows : {R"({"code":"0","msg":"","data":[]})", R"({"code":"0","msg":"","data":[{},{}]})",
                                   R"({"code":"0","msg":"","data":null})"}) {
        CAPTURE(rows);
        const auto got = answered(rows);
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::decode);
        CHECK(got.error().outcome == Outcome::accepted);
        CHECK(got.error().path == "data");
        CHECK(got.error().body == rows);
        CHECK_FALSE(got.error().retryable);
    }
}

TEST_CASE("codes of single items") {
    const Error all =
        fails(reply(200, failure("1", R"([{"sCode":"51000","sMsg":"too \"small\""},{"sCode":"58350","sMsg":"b"}])")),
              rows::write, {ErrorKind::rejected, Outcome::refused, false, 1});
    CHECK(all.code == "51000");
    CHECK(all.message == "too \"small\"");
    const Error part =
        fails(reply(200, failure("2", R"([{"sCode":"0","sMsg":""},{"sCode":"58350","sMsg":"no money"}])")), rows::write,
              {ErrorKind::funds, Outcome::unknown, false, 1});
    CHECK(part.message.find("1 of 2") != std::string::npos);
    CHECK(part.message.find("no money") != std::string::npos);
}

TEST_CASE("the code of an item tells more than the envelope's, documented or not") {
    // 51000 is listed, and so would be the exchange's own word for "some of them failed".
    const Error error = fails(reply(200, failure("51000", R"([{"sCode":"58350","sMsg":"no money"}])")), rows::write,
                              {ErrorKind::funds, Outcome::refused, false, 1});
    CHECK(error.code == "58350");
}

TEST_CASE("a read recovers") {
    for (const auto& bad :
         {reply(503, failure("50001")), then_closed(), reply(429, failure("50011"), "Retry-After: 0\r\n")}) {
        Server server([&](const Received& got) { return got.number < 3 ? bad : reply(200, rows::good); });
        const auto log = std::make_shared<rows::Log>();
        auto options = rows::to(server);
        options.observer = log;
        const auto clock = std::make_shared<exchanges::StillClock>(1'700'000'000'000);
        options.clock = clock;
        const Connection connection = connect(server, options);
        CHECK(call(connection, rows::read).get());
        const auto received = server.received();
        REQUIRE(received.size() == 3);
        CHECK(log->text().find("retry test.read GET /rows 2") != std::string::npos);
    }
}

TEST_CASE("each attempt is signed anew") {
    const auto clock = std::make_shared<exchanges::StillClock>(1'700'000'000'000);
    Server server([&](const Received& got) {
        clock->set(1'700'000'001'000);
        return got.number == 1 ? reply(503, "") : reply(200, rows::good);
    });
    auto options = rows::to(server);
    options.clock = clock;
    const Connection connection = connect(server, options);
    CHECK(call(connection, rows::read).get());
    const auto received = server.received();
    REQUIRE(received.size() == 2);
    CHECK(received[0].headers.at("ok-access-timestamp") == "2023-11-14T22:13:20.000Z");
    CHECK(received[1].headers.at("ok-access-timestamp") == "2023-11-14T22:13:21.000Z");
    CHECK(received[0].headers.at("ok-access-sign") != received[1].headers.at("ok-access-sign"));
}

TEST_CASE("read_attempts of one means one") {
    Server server([](const Received&) { return reply(503, ""); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection = connect(server, options);
    CHECK(!call(connection, rows::read).get());
    CHECK(server.received().size() == 1);
}

TEST_CASE("after a clock refusal a read is signed again once, a write is not") {
    // The exchange is at 22:13:20; we are an hour behind.
    const auto refusal = reply(401, failure("50102"), "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n");
    const auto options_of = [&](const Server& server) {
        auto options = rows::to(server);
        options.clock = std::make_shared<exchanges::StillClock>(1'700'000'000'000 - 3'600'000);
        options.read_attempts = 1;  // signing again is not a retry
        return options;
    };
    const auto right_time = [](const Received& got) {
        return got.headers.at("ok-access-timestamp").starts_with("2023-11-14T22:13:2");
    };

    SUBCASE("a read") {
        Server server([&](const Received& got) { return right_time(got) ? reply(200, rows::good) : refusal; });
        const auto log = std::make_shared<rows::Log>();
        auto options = options_of(server);
        options.observer = log;
        const Connection connection = connect(server, options);
        CHECK(call(connection, rows::read).get());
        CHECK(server.received().size() == 2);
        CHECK(connection.clock_offset() == 1h + 500ms);
        CHECK(log->text().find("clock_correction") != std::string::npos);
        CHECK(call(connection, rows::read).get());
        CHECK(server.received().size() == 3);
    }
    SUBCASE("a write") {
        Server server([&](const Received& got) { return right_time(got) ? reply(200, rows::good) : refusal; });
        const Connection connection = connect(server, options_of(server));
        const auto got = call(connection, rows::write).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::clock);
        CHECK(got.error().outcome == Outcome::refused);
        CHECK(got.error().retryable);
        CHECK(server.received().size() == 1);
        CHECK(call(connection, rows::write).get());
        CHECK(server.received().size() == 2);
    }
    SUBCASE("an exchange that is never content") {
        Server server([&](const Received&) { return refusal; });
        const Connection connection = connect(server, options_of(server));
        const auto got = call(connection, rows::read).get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::clock);
        CHECK(server.received().size() == 2);
    }
    SUBCASE("asynchronously") {
        Server server([&](const Received& got) { return right_time(got) ? reply(200, rows::good) : refusal; });
        const Connection connection = connect(server, options_of(server));
        CHECK(call(connection, rows::read).start().get());
        CHECK(server.received().size() == 2);
    }
}

TEST_CASE("where no member tells of success, a reply without the payload is no success, whatever is documented") {
    std::string body = R"({"error":["EFunds:Not enough"]})";
    Server server([&](const Received&) { return reply(200, body); });
    detail::ExchangeData exchange = exchanges::alpha;
    const auto all = [&](const ErrorKind kind, const Outcome outcome_of_write, const std::string& code) {
        const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
        const Call<Acknowledged> acknowledge{connection.core(), rows::acknowledge, nullptr};
        const auto raw = send(connection, {.path = "/x"});
        REQUIRE(raw);
        REQUIRE(raw->error);
        for (const Error& error : {acknowledge.get().error(), call(connection, rows::write).get().error(),
                                   call(connection, rows::read).get().error(), *raw->error}) {
            CAPTURE(to_string(error));
            CHECK(error.kind == kind);
            CHECK(error.code == code);
            CHECK(error.body == body);
        }
        CHECK(acknowledge.get().error().outcome == outcome_of_write);
        CHECK(call(connection, rows::write).get().error().outcome == outcome_of_write);
    };
    exchange.envelope = {.payload = "data"};
    all(ErrorKind::decode, Outcome::unknown, "");
    exchange.envelope.code = "error[0]";
    body = R"({"error":["58350"]})";
    all(ErrorKind::funds, Outcome::refused, "58350");

    // With the payload it is one.
    body = R"({"data":[]})";
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    CHECK(Call<Acknowledged>{connection.core(), rows::acknowledge, nullptr}.get());
}

TEST_CASE("no error and no event shows a key, a signature or a passphrase") {
    // The server tells everything it was told, in each place where an error could take it from.
    std::string signature;
    Server server([&](const Received& got) {
        std::string told;
        for (const char* name : {"ok-access-key", "ok-access-sign", "ok-access-passphrase"})
            told += got.headers.at(name) + " ";
        signature = got.headers.at("ok-access-sign");
        return reply(400, R"({"code":")" + told + R"(","msg":"you sent )" + told +
                              R"(","data":[{"ccy":"BTC","token":"hunter2"}]})");
    });
    const auto log = std::make_shared<rows::Log>();
    auto options = rows::to(server);
    options.observer = log;
    const Connection connection = connect(server, options);
    const auto got = call(connection, rows::write).get();
    REQUIRE(!got);
    const Error& error = got.error();
    const std::string all = to_string(error) + error.body + error.code + error.path + error.message + log->text();
    CHECK(all.find("you sent") != std::string::npos);
    for (const std::string& secret : {std::string(exchanges::alpha_key), std::string(exchanges::alpha_secret),
                                      std::string(exchanges::alpha_passphrase), signature, std::string("hunter2")}) {
        CHECK_MESSAGE(all.find(secret) == std::string::npos, secret);
    }
}

TEST_CASE("kept bodies are capped") {
    Server server([](const Received&) { return reply(400, std::string(10'000, 'x')); });
    auto options = rows::to(server);
    options.kept_body_bytes = 100;
    CHECK(call(connect(server, options), rows::write).get().error().body == std::string(100, 'x'));
    options.kept_body_bytes = 0;
    CHECK(call(connect(server, options), rows::write).get().error().body.empty());
}
