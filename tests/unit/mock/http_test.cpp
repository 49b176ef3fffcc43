#include "mock/http/server.hpp"

#include <doctest/doctest.h>
#include <sys/socket.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "server.hpp"

using namespace exbind::mock;

namespace {

HttpReply echo(const HttpRequest& request) {
    HttpReply reply;
    reply.headers = {{"Content-Type", "text/plain"}};
    reply.body = request.method + ' ' + request.target + ' ' + request.body;
    return reply;
}

/// Sends raw bytes, ends its side, and reads until the server closes.
std::string exchange_bytes_on(const Socket& socket, const std::string& bytes, bool end) {
    REQUIRE(socket.fd() >= 0);
    Stream stream(socket.fd(), nullptr, "", 0);
    stream.write(bytes);
    if (end) ::shutdown(socket.fd(), SHUT_WR);
    std::string all;
    while (const auto byte = stream.read_exactly(1)) all += *byte;
    return all;
}

std::string exchange_bytes(std::uint16_t port, const std::string& bytes, bool end = true) {
    return exchange_bytes_on(connected_to(port), bytes, end);
}

}  // namespace

TEST_CASE("requests arrive as sent, whatever the method") {
    HttpServer server(0, echo);
    CHECK(exchange_bytes(server.port(), "GET /a%2fb?q=%41#f HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
              .find("GET /a%2fb?q=%41#f abc") != std::string::npos);
    CHECK(exchange_bytes(server.port(), "DELETE /x HTTP/1.1\r\n\r\n").find("DELETE /x ") != std::string::npos);
    CHECK(
        exchange_bytes(server.port(),
                       "FOO /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\nT: r\r\n\r\n")
            .find("FOO /x abc") != std::string::npos);
    const auto continued =
        exchange_bytes(server.port(), "PUT /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok");
    CHECK(continued.find("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n") == 0);
    const auto head = exchange_bytes(server.port(), "HEAD /x HTTP/1.1\r\n\r\n");
    CHECK(head.find("Content-Length: 8\r\n") != std::string::npos);
    CHECK(head.substr(head.size() - 4) == "\r\n\r\n");
}

TEST_CASE("several requests use one connection, also when they arrive at once") {
    HttpServer server(0, echo);
    const auto all = exchange_bytes(server.port(),
                                    "GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /3 "
                                    "HTTP/1.1\r\nConnection: close\r\n\r\nGET /4 HTTP/1.1\r\n\r\n");
    CHECK(all.find("GET /1 ") != std::string::npos);
    CHECK(all.find("POST /2 x") != std::string::npos);
    CHECK(all.find("GET /3 ") != std::string::npos);
    CHECK(all.find("GET /4 ") == std::string::npos);
}

TEST_CASE("bad requests get a status and an end") {
    HttpServer server(0, echo);
    CHECK(exchange_bytes(server.port(), "nonsense\r\n\r\n").find("HTTP/1.1 400 ") == 0);
    CHECK(exchange_bytes(server.port(), "GET / HTTP/1.1\r\nA: " + std::string(70'000, 'x')).find("HTTP/1.1 431 ") == 0);
    CHECK(exchange_bytes(server.port(), "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
              .find("HTTP/1.1 400 ") == 0);
    CHECK(exchange_bytes(server.port(), "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n")
              .find("HTTP/1.1 400 ") == 0);
    CHECK(exchange_bytes(server.port(), "POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc").empty());
    CHECK(exchange_bytes(server.port(), "").empty());
    CHECK(exchange_bytes(server.port(), "GET /still-there HTTP/1.1\r\n\r\n").find("HTTP/1.1 200 ") == 0);
}

TEST_CASE("replies can be cut and truncated") {
    HttpServer server(0, [](const HttpRequest& request) {
        HttpReply reply;
        reply.body = "0123456789";
        reply.ending = request.target == "/cut" ? HttpReply::Ending::cut : HttpReply::Ending::truncated;
        return reply;
    });
    CHECK(exchange_bytes(server.port(), "GET /cut HTTP/1.1\r\n\r\n").empty());
    const auto half = exchange_bytes(server.port(), "GET /half HTTP/1.1\r\n\r\n", false);
    CHECK(half.find("Content-Length: 10\r\n") != std::string::npos);
    CHECK(half.substr(half.find("\r\n\r\n") + 4) == "01234");
}

TEST_CASE("stopping ends idle connections and replies that are held back") {
    std::atomic<bool> arrived{false};
    HttpServer server(0, [&](const HttpRequest&) {
        arrived = true;
        HttpReply reply;
        reply.delay = std::chrono::hours(1);
        return reply;
    });
    const Socket first = connected_to(server.port());  // before the server stops
    const Socket second = connected_to(server.port());
    std::thread held([&] { CHECK(exchange_bytes_on(first, "GET / HTTP/1.1\r\n\r\n", false).empty()); });
    std::thread idle([&] { exchange_bytes_on(second, "GET / HT", false); });
    while (!arrived) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    server.stop();
    server.stop();
    held.join();
    idle.join();
}

TEST_CASE("many connections at once") {
    HttpServer server(0, echo);
    std::vector<std::thread> threads;
    std::atomic<int> answered{0};
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&, i] {
            const auto body = std::to_string(i);
            const auto post = "POST /x HTTP/1.1\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
            for (int j = 0; j < 20; ++j) {
                const auto all = exchange_bytes(server.port(), post + post);
                const auto first = all.find("POST /x " + body);
                if (first != std::string::npos && all.find("POST /x " + body, first + 1) != std::string::npos)
                    ++answered;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(answered == 320);
}

TEST_CASE("a port that is taken is an error that names it") {
    HttpServer first(0, echo);
    const auto port = std::to_string(first.port());
    try {
        HttpServer second(first.port(), echo);
        FAIL("both listen");
    } catch (const ListenError& error) {
        CHECK(std::string(error.what()).find("127.0.0.1:" + port) != std::string::npos);
    }
}
