#include "mock/http/message.hpp"

#include <doctest/doctest.h>

using namespace exbind::mock;

namespace {

int refused_with(const std::string& text) {
    const auto parsed = parse_head(text);
    const auto* bad = std::get_if<BadRequest>(&parsed);
    if (bad == nullptr) return 0;
    CHECK_FALSE(bad->why.empty());
    return bad->status;
}

}  // namespace

TEST_CASE("the head of a request keeps its bytes") {
    const auto parsed = parse_head("GET /a%2Fb?x=%20&y=+ HTTP/1.1\r\nHost: h\r\nK:  v w \r\nContent-Length: 12");
    const auto& head = std::get<RequestHead>(parsed);
    CHECK(head.request.method == "GET");
    CHECK(head.request.target == "/a%2Fb?x=%20&y=+");
    CHECK(head.request.headers == Headers{{"Host", "h"}, {"K", "v w"}, {"Content-Length", "12"}});
    CHECK(head.body_bytes == 12);
    CHECK(head.keep_alive);
    CHECK_FALSE(head.chunked);
}

TEST_CASE("who keeps a connection alive") {
    CHECK_FALSE(std::get<RequestHead>(parse_head("GET / HTTP/1.1\r\nConnection: close")).keep_alive);
    CHECK_FALSE(std::get<RequestHead>(parse_head("GET / HTTP/1.0")).keep_alive);
    CHECK(std::get<RequestHead>(parse_head("GET / HTTP/1.0\r\nConnection: Keep-Alive")).keep_alive);
}

TEST_CASE("malformed heads are refused") {
    CHECK(refused_with("") == 400);
    CHECK(refused_with("GET /") == 400);
    CHECK(refused_with("GET  / HTTP/1.1") == 400);
    CHECK(refused_with("GET / x HTTP/1.1") == 400);
    CHECK(refused_with("G(T / HTTP/1.1") == 400);
    CHECK(refused_with("GET http://elsewhere/ HTTP/1.1") == 400);
    CHECK(refused_with("GET /\x01 HTTP/1.1") == 400);
    CHECK(refused_with("GET / HTTP/2") == 505);
    CHECK(refused_with("GET / HTTP/1.1\r\nno colon") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\n: empty name") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\nA: b\r\n continued") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\nSpace : v") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\nContent-Length: -1") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2") == 400);
    CHECK(refused_with("GET / HTTP/1.1\r\nContent-Length: 99999999999999999999999") == 413);
    CHECK(refused_with("GET / HTTP/1.1\r\nContent-Length: 999999999") == 413);
    CHECK(refused_with("GET / HTTP/1.1\r\nTransfer-Encoding: gzip") == 501);
    CHECK(refused_with("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1") == 400);
}

TEST_CASE("sizes of chunks") {
    CHECK(std::get<std::size_t>(parse_chunk_size("1aF; x=y")) == 0x1af);
    CHECK(std::get<std::size_t>(parse_chunk_size("0")) == 0);
    CHECK(std::holds_alternative<BadRequest>(parse_chunk_size("")));
    CHECK(std::holds_alternative<BadRequest>(parse_chunk_size("xyz")));
    CHECK(std::holds_alternative<BadRequest>(parse_chunk_size("-1")));
    CHECK(std::get<BadRequest>(parse_chunk_size("ffffffffffffffffffff")).status == 413);
}

TEST_CASE("dates are in English whatever the locale") {
    CHECK(http_date(1597026383) == "Mon, 10 Aug 2020 02:26:23 GMT");
    CHECK(http_date(0) == "Thu, 01 Jan 1970 00:00:00 GMT");
}

TEST_CASE("percent decoding leaves malformed escapes alone") {
    CHECK(percent_decode("a%2Fb%20c", false) == "a/b c");
    CHECK(percent_decode("a+b", false) == "a+b");
    CHECK(percent_decode("a+b", true) == "a b");
    CHECK(percent_decode("%", false) == "%");
    CHECK(percent_decode("%4", false) == "%4");
    CHECK(percent_decode("%zz%41", false) == "%zzA");
}
