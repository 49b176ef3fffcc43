// Bodies that are forms instead of JSON, from the request struct to the bytes that a server receives.
#include <doctest/doctest.h>

#include "http/base_url.hpp"
#include "rows.hpp"
#include "sign/percent.hpp"

using namespace exbind;

namespace {

struct Move {
    NamedOnly named{};
    std::string from{};
    std::string note{};
    std::string dry{};
};

constexpr detail::Field move_fields[] = {{"from", offsetof(Move, from), detail::string(), detail::In::form},
                                         {"note", offsetof(Move, note), detail::string(), detail::In::form},
                                         {"dry", offsetof(Move, dry), detail::string(), detail::In::query}};
constexpr detail::ObjectTable move_table = detail::table_of<Move>("Move", move_fields);
constexpr detail::Operation move_operation{
    .id = "test.move", .method = "POST", .path = "/move", .request = &move_table, .reply = &rows::reply_type};

rows::RowsCall move(const Connection& connection, const Move& request) {
    return {connection.core(), move_operation, &request};
}

std::size_t count_of(const std::map<std::string, std::string>& headers, const std::string& name) {
    return headers.count(name);
}

}  // namespace

TEST_CASE("a form travels percent-encoded in the body, under its own Content-Type") {
    Server server([](const auto&) { return reply(200, rows::good); });
    const Connection connection = rows::connect(server);
    const Move request{.from = "SALT", .note = "a b&c=d", .dry = "1"};
    const auto result = move(connection, request).get();
    CHECK(result);
    const auto received = server.received();
    REQUIRE(received.size() == 1);
    CHECK(received[0].body == "from=SALT&note=a%20b%26c%3Dd");
    CHECK(received[0].target.find("dry=1") != std::string::npos);
    CHECK(received[0].headers.at("content-type") == "application/x-www-form-urlencoded");
}

TEST_CASE("parameters added by name join the form, and a form without fields is no body") {
    Server server([](const auto&) { return reply(200, rows::good); });
    const Connection connection = rows::connect(server);
    const Move empty{};
    CHECK(move(connection, empty).with("extra", "x y").get());
    CHECK(move(connection, empty).get());
    const auto received = server.received();
    REQUIRE(received.size() == 2);
    CHECK(received[0].body == "extra=x%20y");
    CHECK(received[1].body.empty());
    CHECK(count_of(received[1].headers, "content-type") == 0);
}

TEST_CASE("percent-encoding is undone, and what is none stays") {
    CHECK(detail::percent_decoded("a%20b%26%C3%A9") == "a b&\xC3\xA9");
    CHECK(detail::percent_decoded("100%") == "100%");
    CHECK(detail::percent_decoded("%2") == "%2");
    CHECK(detail::percent_decoded("%zz+%4a") == "%zz+J");
}

TEST_CASE("the host that is signed is the one of the Host header") {
    const auto host = [](const char* url) { return std::string(detail::host_header(*detail::parse_base_url(url))); };
    CHECK(host("https://api.example.com") == "api.example.com");
    CHECK(host("https://API.example.com:443") == "api.example.com");
    CHECK(host("https://api.example.com:8443") == "api.example.com:8443");
    CHECK(host("http://127.0.0.1:80") == "127.0.0.1");
    CHECK(host("http://127.0.0.1:443") == "127.0.0.1:443");
}
