#include "exbind/replay.hpp"

#include <doctest/doctest.h>

#include <memory>

#include "rows.hpp"

using namespace exbind;
using rows::call;

namespace {

Connection connect(const std::shared_ptr<ReplayTransport>& replay) {
    Options options;
    options.transport = replay;
    options.read_attempts = 2;
    options.limit_store = make_memory_limit_store();
    return {exchanges::alpha, exchanges::alpha_values(), options};
}

}  // namespace

TEST_CASE("answers come in order, each once, then the lasting one") {
    const auto replay = std::make_shared<ReplayTransport>();
    const Connection connection = connect(replay);
    replay->answer("GET", "/rows", json_reply(200, R"({"code":"0","msg":"","data":[{"ccy":"ONE"}]})"));
    replay->answer("GET", "/rows", json_reply(200, R"({"code":"0","msg":"","data":[{"ccy":"TWO"}]})"));
    replay->answer_always("GET", "/rows", json_reply(200, rows::good));
    replay->answer("POST", "/rows", json_reply(400, R"({"code":"51000","msg":"no"})"));
    CHECK(replay->unused() == 3);
    CHECK(call(connection, rows::read, {.ccy = "A"}).get()->front().ccy == "ONE");
    CHECK(call(connection, rows::read).start().get()->front().ccy == "TWO");
    for (int i = 0; i < 3; ++i) CHECK(call(connection, rows::read).get()->front().ccy == "BTC");
    CHECK(call(connection, rows::write, {.ccy = "B"}).get().error().code == "51000");
    CHECK(replay->unused() == 0);

    const auto requests = replay->requests();
    REQUIRE(requests.size() == 6);
    CHECK(requests[0].target == "/rows?ccy=A");
    CHECK(requests[5].body == R"({"ccy":"B"})");
}

TEST_CASE("what is above the transport works as with an exchange") {
    const auto replay = std::make_shared<ReplayTransport>();
    const Connection connection = connect(replay);
    replay->answer("GET", "/rows", broken_connection());
    replay->answer("GET", "/rows", json_reply(200, rows::good));
    CHECK(call(connection, rows::read).get());  // tried again
    replay->answer("POST", "/rows", broken_connection());
    const auto write = call(connection, rows::write).start().get();
    REQUIRE(!write);
    CHECK(write.error().outcome == Outcome::unknown);
    replay->answer("POST", "/rows", broken_connection(false));
    CHECK(call(connection, rows::write).get().error().outcome == Outcome::not_sent);
}

TEST_CASE("a request that no answer was given for is said to be one") {
    const auto replay = std::make_shared<ReplayTransport>();
    const Connection connection = connect(replay);
    CHECK(call(connection, rows::write).get().error().message.find("was given: nothing") != std::string::npos);
    replay->answer_always("GET", "/other", json_reply(200, rows::good));
    const auto got = call(connection, rows::write).get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::transport);
    CHECK(got.error().outcome == Outcome::not_sent);
    CHECK(!got.error().retryable);
    CHECK(got.error().message.find("POST /rows") != std::string::npos);
    CHECK(got.error().message.find("GET /other") != std::string::npos);
    CHECK(replay->requests().size() == 2);
}

TEST_CASE("cancelled before it began") {
    ReplayTransport replay;
    Cancellation cancel;
    cancel.request();
    CHECK(replay.send(HttpRequest{}, &cancel).error().kind == ErrorKind::cancelled);
    CHECK(replay.requests().empty());
}
