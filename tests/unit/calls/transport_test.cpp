#include "exbind/transport.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <thread>

#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

HttpRequest request(const std::string& base_url, std::string method = "GET", std::string target = "/x") {
    HttpRequest out;
    out.method = std::move(method);
    out.base_url = base_url;
    out.target = std::move(target);
    out.deadline = std::chrono::steady_clock::now() + 60s;
    out.max_reply_bytes = 1 << 20;
    return out;
}

HttpRequest post(const std::string& base_url, std::string body = "{}") {
    HttpRequest out = request(base_url, "POST");
    out.headers = {{"Content-Type", "application/json"}};
    out.body = std::move(body);
    out.has_body = true;
    return out;
}

// Both ways to send must behave alike.
TransportResult send_in(bool background, Transport& transport, const HttpRequest& what) {
    if (!background) return transport.send(what, nullptr);
    std::promise<TransportResult> promise;
    auto result = promise.get_future();
    const auto flight = transport.start(what, [&](TransportResult got) { promise.set_value(std::move(got)); });
    return result.get();
}

}  // namespace

TEST_CASE("a request goes out as given and its reply comes back") {
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(201, R"({"a":1})", "X-Odd:  value \r\n"); });
        const auto transport = make_curl_transport();
        auto what = post(server.url(), R"({"b":"é"})");
        what.target = "/a/../b/%2Fc?x=%20y&z=";
        what.headers.push_back({"X-Empty", ""});
        const auto got = send_in(background, *transport, what);
        REQUIRE(got);
        CHECK(got->status == 201);
        CHECK(got->body == R"({"a":1})");
        CHECK(got->header("x-odd") == "value");
        CHECK(got->header("x-none").empty());
        const auto received = server.received();
        REQUIRE(received.size() == 1);
        CHECK(received[0].method == "POST");
        CHECK(received[0].target == "/a/../b/%2Fc?x=%20y&z=");
        CHECK(received[0].body == R"({"b":"é"})");
        CHECK(received[0].headers.at("content-type") == "application/json");
        CHECK(received[0].headers.at("x-empty") == "");
        CHECK(received[0].headers.count("expect") == 0);
        CHECK(received[0].headers.count("accept-encoding") == 1);
    }
}

TEST_CASE("a request has its own headers and none of the one before") {
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(200, "{}"); });
        const auto transport = make_curl_transport();
        const std::vector<std::vector<Header>> each{
            {{"X-First", "a long value, longer than the ones after it"}, {"X-Second", "2"}, {"X-Third", "3"}},
            {{"X-First", "1"}, {"X-Second", ""}},
            {{"X-First", "\xC3\xA9\t"}},
            {},
            {{"X-Second", "4"}, {"X-Firs", "5"}, {"X-First", "6"}},
            {{"X", "7"}, {"X-Firs", "8"}},
        };
        std::vector<bool> sent;
        for (const auto& headers : each) {
            HttpRequest what = request(server.url());
            what.headers = headers;
            sent.push_back(send_in(background, *transport, what).has_value());
        }
        CHECK(sent == std::vector<bool>{true, true, false, true, true, true});  // a tab is a control character
        const auto received = server.received();
        REQUIRE(received.size() == 5);
        const auto own = [&](std::size_t which) {
            std::map<std::string, std::string> found;
            for (const auto& [name, value] : received[which].headers)
                if (name.starts_with('x')) found[name] = value;
            return found;
        };
        using Found = std::map<std::string, std::string>;
        CHECK(own(0) == Found{{"x-first", each[0][0].value}, {"x-second", "2"}, {"x-third", "3"}});
        CHECK(own(1) == Found{{"x-first", "1"}, {"x-second", ""}});
        CHECK(own(2) == Found{});
        CHECK(own(3) == Found{{"x-second", "4"}, {"x-firs", "5"}, {"x-first", "6"}});
        CHECK(own(4) == Found{{"x", "7"}, {"x-firs", "8"}});
        for (const Received& one : received) {
            CHECK(one.headers.count("content-type") == 0);
            CHECK(one.headers.count("expect") == 0);
        }
    }
}

TEST_CASE("one transport, several addresses") {
    for (const bool background : {false, true}) {
        Server first([](const Received&) { return reply(200, "1"); });
        Server second([](const Received&) { return reply(200, "2"); });
        const auto transport = make_curl_transport();
        std::string bodies;
        for (const Server* server : {&first, &second, &second, &first}) {
            const auto got = send_in(background, *transport, request(server->url()));
            REQUIRE(got);
            bodies += got->body;
        }
        CHECK(bodies == "1221");
        CHECK(first.received().back().headers.at("host") == first.url().substr(7));
    }
}

TEST_CASE("every method, with and without a body, on one connection") {
    Server server([](const Received&) { return reply(200, "{}"); });
    const auto transport = make_curl_transport();
    const std::string big(100'000, 'x');
    for (const char* method : {"GET", "POST", "PUT", "DELETE", "PATCH", "GET"}) {
        for (const bool with_body : {false, true}) {
            auto what = request(server.url(), method);
            what.has_body = with_body;
            if (with_body) what.body = big;
            REQUIRE(transport->send(what, nullptr));
            const Received last = server.received().back();
            CHECK(last.method == method);
            CHECK(last.body == what.body);
            CHECK(last.headers.count("content-type") == 0);
            CHECK(last.headers.count("expect") == 0);
            CHECK(last.headers.count("transfer-encoding") == 0);
            const bool sends_length = with_body || (last.method != "GET" && last.method != "DELETE");
            CHECK(last.headers.count("content-length") == (sends_length ? 1 : 0));
        }
    }
    CHECK(server.connections() == 1);
}

TEST_CASE("connections are kept alive, in both ways of sending") {
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(200, "{}"); });
        const auto transport = make_curl_transport();
        for (int i = 0; i < 5; ++i) REQUIRE(send_in(background, *transport, post(server.url())));
        CHECK(server.received().size() == 5);
        CHECK(server.connections() == 1);
    }
}

TEST_CASE("a refused connection is not_sent") {
    for (const bool background : {false, true}) {
        const auto transport = make_curl_transport();
        const auto got = send_in(background, *transport, post("http://127.0.0.1:" + std::to_string(closed_port())));
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::transport);
        CHECK(!got.error().sent);
        CHECK(got.error().message.find("127.0.0.1") != std::string::npos);
    }
}

TEST_CASE("a request is never put on the wire twice, not even when a kept connection dies") {
    for (const bool background : {false, true}) {
        for (const char* method : {"POST", "DELETE", "GET"}) {
            Server server([](const Received& got) {
                if (got.number == 1) return reply(200, "{}");
                return then_closed();  // reads the request, says nothing, closes
            });
            const auto transport = make_curl_transport();
            auto what = request(server.url(), method);
            REQUIRE(send_in(background, *transport, what));
            const auto got = send_in(background, *transport, what);
            REQUIRE(!got);
            CHECK(got.error().kind == ErrorKind::transport);
            CHECK(got.error().sent);
            const auto received = server.received();
            CHECK(received.size() == 2);
            CHECK(received.back().connection == 1);  // it was the kept connection
        }
    }
}

TEST_CASE("a connection that the server closed meanwhile is not used") {
    Server server([](const Received& got) {
        Answer answer = reply(200, "{}");
        if (got.number == 1) answer.then = Answer::Then::close;
        return answer;
    });
    const auto transport = make_curl_transport();
    REQUIRE(transport->send(post(server.url()), nullptr));
    // Until the close has arrived the connection looks open; the request then fails as sent, and is not repeated.
    for (int i = 0; i < 3; ++i) {
        const auto got = transport->send(post(server.url()), nullptr);
        if (!got) CHECK(got.error().sent);
    }
    CHECK(server.received().size() <= 4);
}

TEST_CASE("replies that end too early, in the head or the body") {
    struct Case {
        const char* bytes;
        const char* message;
    };
    for (const Case& odd :
         {Case{"", "without an answer"}, Case{"HTTP/1.1 200 OK\r\nContent-Le", ""},
          Case{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", "before the reply was complete"},
          Case{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", ""}, Case{"nonsense\r\n\r\n", ""}}) {
        for (const bool background : {false, true}) {
            Server server([&](const Received&) { return then_closed(odd.bytes); });
            const auto transport = make_curl_transport();
            const auto got = send_in(background, *transport, post(server.url()));
            REQUIRE(!got);
            CHECK(got.error().kind == ErrorKind::transport);
            CHECK(got.error().sent);
            CHECK_MESSAGE(got.error().message.find(odd.message) != std::string::npos, got.error().message);
            CHECK(server.received().size() == 1);
        }
    }
}

TEST_CASE("a reply over the cap is not read to its end") {
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(200, std::string(5000, ' ')); });
        const auto transport = make_curl_transport();
        auto what = request(server.url());
        what.max_reply_bytes = 4999;
        const auto got = send_in(background, *transport, what);
        REQUIRE(!got);
        CHECK(got.error().message == "the reply is larger than 4999 bytes");
        what.max_reply_bytes = 5000;
        CHECK(send_in(background, *transport, what));
    }
}

TEST_CASE("headers without end are cut off") {
    Server server([](const Received&) {
        std::string bytes = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 400; ++i) bytes += "X-" + std::to_string(i) + ": " + std::string(1000, 'x') + "\r\n";
        return then_closed(bytes + "\r\n{}");
    });
    const auto got = make_curl_transport()->send(request(server.url()), nullptr);
    REQUIRE(!got);
    CHECK(got.error().message.find("headers") != std::string::npos);
}

TEST_CASE("the cap counts decompressed bytes") {
    // gzip of 100000 times 'a'
    static const unsigned char small[] = {
        0x1f, 0x8b, 0x8,  0x0,  0x0,  0x0,  0x0,  0x0, 0x2, 0x3,  0xed, 0xc1, 0x31, 0x1,  0x0,  0x0,  0x0,  0xc2, 0xa0,
        0xac, 0xeb, 0x5f, 0xc2, 0x1a, 0x1e, 0x40, 0x1, 0x0, 0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,
        0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0, 0x0, 0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,
        0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0, 0x0, 0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,
        0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0, 0x0, 0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,
        0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0, 0x0, 0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,
        0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0,  0x0, 0x0, 0xaf, 0x6,  0x87, 0xfa, 0xe2, 0x1b, 0xa0, 0x86, 0x1,  0x0};
    Server server([](const Received&) {
        return reply(200, std::string(reinterpret_cast<const char*>(small), sizeof small),
                     "Content-Encoding: gzip\r\n");
    });
    const auto transport = make_curl_transport();
    auto what = request(server.url());
    const auto whole = transport->send(what, nullptr);
    REQUIRE(whole);
    CHECK(whole->body == std::string(100'000, 'a'));
    what.max_reply_bytes = 50'000;
    CHECK(!transport->send(what, nullptr));
}

TEST_CASE("a large body is sent at once, without asking first") {
    // libcurl would send Expect for it and wait a second.
    const std::string body = '"' + std::string(std::size_t{3} << 20U, 'x') + '"';
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(200, "{}"); });
        const auto transport = make_curl_transport();
        REQUIRE(send_in(background, *transport, post(server.url(), body)));
        const auto received = server.received();
        CHECK(received[0].headers.count("expect") == 0);
        CHECK(received[0].body == body);
    }
}

TEST_CASE("silence and dripping end at the deadline") {
    for (const bool background : {false, true}) {
        for (const bool drip : {false, true}) {
            Server server([&](const Received&) {
                return drip ? dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n") : silence();
            });
            const auto transport = make_curl_transport();
            auto what = post(server.url());
            what.deadline = std::chrono::steady_clock::now() + 300ms;
            const auto got = send_in(background, *transport, what);
            REQUIRE(!got);
            CHECK(got.error().kind == ErrorKind::timeout);
            CHECK(std::chrono::steady_clock::now() >= what.deadline - 5ms);
        }
    }
}

TEST_CASE("a deadline in the past sends nothing") {
    Server server([](const Received&) { return reply(200, "{}"); });
    const auto transport = make_curl_transport();
    for (const bool background : {false, true}) {
        auto what = post(server.url());
        what.deadline = std::chrono::steady_clock::now() - 1s;
        const auto got = send_in(background, *transport, what);
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::timeout);
        CHECK(!got.error().sent);
    }
    CHECK(server.received().empty());
}

TEST_CASE("redirects are not followed") {
    for (const bool background : {false, true}) {
        Server server([](const Received&) { return reply(307, "", "Location: /elsewhere\r\n"); });
        const auto got = send_in(background, *make_curl_transport(), post(server.url()));
        REQUIRE(got);
        CHECK(got->status == 307);
        CHECK(server.received().size() == 1);
    }
}

TEST_CASE("an interim answer is not taken for the answer") {
    Server server([](const Received&) {
        Answer answer = reply(200, "{}", "X-Real: 1\r\n");
        answer.bytes = "HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n" + answer.bytes;
        return answer;
    });
    const auto got = make_curl_transport()->send(request(server.url()), nullptr);
    REQUIRE(got);
    CHECK(got->status == 200);
    CHECK(got->header("x-real") == "1");
    CHECK(got->header("x-early").empty());
}

TEST_CASE("the environment's proxy is not used") {
    Server server([](const Received&) { return reply(200, "{}"); });
    const std::string nowhere = "http://127.0.0.1:" + std::to_string(closed_port());
    ::setenv("http_proxy", nowhere.c_str(), 1);
    ::setenv("ALL_PROXY", nowhere.c_str(), 1);
    CHECK(make_curl_transport()->send(request(server.url()), nullptr));
    ::unsetenv("http_proxy");
    ::unsetenv("ALL_PROXY");
}

TEST_CASE("what would break the request is refused before it is sent") {
    Server server([](const Received&) { return reply(200, "{}"); });
    const auto transport = make_curl_transport();
    auto bad_header = request(server.url());
    bad_header.headers = {{"X-A", "1\r\nX-Evil: 1"}};
    for (const auto& what : {bad_header, request(server.url(), "GET /", "/"), request(server.url(), "GET", "/a b"),
                             request(server.url(), "GET", "x"), request(server.url(), "GET", "/a\r\nX: 1"),
                             request("ftp://127.0.0.1"), request("file:///etc")}) {
        for (const bool background : {false, true}) {
            const auto got = send_in(background, *transport, what);
            REQUIRE(!got);
            CHECK(!got.error().sent);
            CHECK(got.error().message.find("Evil") == std::string::npos);
        }
    }
    CHECK(server.received().empty());
}

TEST_CASE("TLS to a server that has none is an error, not a downgrade") {
    Server server([](const Received&) { return reply(200, "{}"); });
    std::string url = server.url();
    url.replace(0, 4, "https");
    for (const bool background : {false, true}) {
        auto what = request(url);
        what.deadline = std::chrono::steady_clock::now() + 500ms;  // the plain server waits for a request's end
        const auto got = send_in(background, *make_curl_transport(), what);
        REQUIRE(!got);
        CHECK(!got.error().sent);
    }
    CHECK(server.received().empty());
}

TEST_CASE("cancelling ends a request at once and says whether it was sent") {
    Server server([](const Received&) { return silence(); });
    SUBCASE("blocking") {
        const auto transport = make_curl_transport();
        Cancellation cancel;
        auto got = std::async(std::launch::async, [&] { return transport->send(post(server.url()), &cancel); });
        while (server.received().empty()) std::this_thread::yield();
        cancel.request();
        const auto result = got.get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::cancelled);
        CHECK(result.error().sent);
    }
    SUBCASE("blocking, before it began") {
        Cancellation cancel;
        cancel.request();
        const auto result = make_curl_transport()->send(post(server.url()), &cancel);
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::cancelled);
        CHECK(!result.error().sent);
    }
    SUBCASE("in the background") {
        const auto transport = make_curl_transport();
        std::promise<TransportResult> promise;
        const auto flight =
            transport->start(post(server.url()), [&](TransportResult got) { promise.set_value(std::move(got)); });
        while (server.received().empty()) std::this_thread::yield();
        flight->cancel();
        flight->cancel();
        const auto result = promise.get_future().get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::cancelled);
        CHECK(result.error().sent);
        flight->cancel();
    }
    SUBCASE("by destroying the transport") {
        auto transport = make_curl_transport();
        std::promise<TransportResult> promise;
        const auto flight =
            transport->start(post(server.url()), [&](TransportResult got) { promise.set_value(std::move(got)); });
        while (server.received().empty()) std::this_thread::yield();
        transport.reset();
        const auto result = promise.get_future().get();
        REQUIRE(!result);
        CHECK(result.error().kind == ErrorKind::cancelled);
        flight->cancel();
    }
}

TEST_CASE("a transport may go in its own completion") {
    Server server([](const Received&) { return reply(200, "{}"); });
    auto transport = make_curl_transport();
    Transport* const raw = transport.get();
    std::promise<int> promise;
    const auto keep = std::make_shared<std::shared_ptr<Transport>>(std::move(transport));
    const auto flight = raw->start(request(server.url()), [&promise, keep](TransportResult got) {
        keep->reset();
        promise.set_value(got ? got->status : 0);
    });
    CHECK(promise.get_future().get() == 200);
}

TEST_CASE("many threads share a transport") {
    Server server([](const Received& got) { return reply(200, got.target); });
    const auto transport = make_curl_transport();
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < 10; ++round) {
                const std::string target = "/" + std::to_string(i) + "/" + std::to_string(round);
                const auto got = send_in(round % 2 == 1, *transport, request(server.url(), "GET", target));
                if (got && got->body == target) ++right;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(right == 40);
    CHECK(server.received().size() == 40);
}
