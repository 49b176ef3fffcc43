// What CurlOptions change: how many connections, to which address, through which proxy.
#include <curl/curl.h>
#include <doctest/doctest.h>
#include <sys/socket.h>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "exbind/transport.hpp"
#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const std::string& base_url, std::string target = "/x") {
    HttpRequest out;
    out.method = "GET";
    out.base_url = base_url;
    out.target = std::move(target);
    out.headers = {{"X-Signature", "s1gnature"}};
    out.deadline = std::chrono::steady_clock::now() + 60s;
    out.max_reply_bytes = 1 << 20;
    return out;
}

}  // namespace

TEST_CASE("the number of requests on the wire is bounded; more wait for a place, inside their deadlines") {
    std::mutex mutex;
    int now = 0, most = 0;
    std::promise<void> open;
    const auto opened = open.get_future().share();
    Server server([&](const Received& got) {
        {
            const std::lock_guard lock(mutex);
            most = std::max(most, ++now);
        }
        if (got.target == "/slow") opened.wait();
        const std::lock_guard lock(mutex);
        --now;
        return reply(200, "{}");
    });
    CurlOptions options;
    options.max_concurrent = 2;
    const auto transport = make_curl_transport(options);
    const auto start = [&](HttpRequest what, std::promise<TransportResult>& into) {
        return transport->start(std::move(what), [&into](TransportResult got) { into.set_value(std::move(got)); });
    };
    std::vector<std::promise<TransportResult>> slow(2), many(10);
    for (auto& each : slow) start(get(server.url(), "/slow"), each);
    while (server.received().size() < 2) std::this_thread::sleep_for(1ms);

    std::promise<TransportResult> late, dropped;
    auto hasty = get(server.url(), "/late");
    hasty.deadline = std::chrono::steady_clock::now() + 50ms;
    start(std::move(hasty), late);
    const auto got_late = late.get_future().get();
    REQUIRE(!got_late);
    CHECK(got_late.error().kind == ErrorKind::timeout);
    CHECK(!got_late.error().sent);
    const auto flight = start(get(server.url(), "/dropped"), dropped);
    flight->cancel();
    const auto got_dropped = dropped.get_future().get();
    REQUIRE(!got_dropped);
    CHECK(got_dropped.error().kind == ErrorKind::cancelled);
    CHECK(!got_dropped.error().sent);

    for (auto& each : many) start(get(server.url()), each);
    open.set_value();
    for (auto& each : slow) CHECK(each.get_future().get());
    for (auto& each : many) CHECK(each.get_future().get());
    CHECK(most == 2);
    CHECK(server.connections() == 2);
    CHECK(server.received().size() == 12);
}

TEST_CASE("no more idle connections are kept than allowed, and those that are kept are used") {
    constexpr int at_once = 6;
    for (const bool background : {false, true}) {
        for (const std::size_t most_idle : {2U, 16U}) {
            std::mutex mutex;
            std::condition_variable came;
            int inside = 0;
            // Answers when all have come, so that each has a connection of its own.
            Server server([&](const Received&) {
                std::unique_lock lock(mutex);
                const int round = inside++ / at_once;
                came.notify_all();
                came.wait(lock, [&] { return inside >= (round + 1) * at_once; });
                return reply(200, "{}");
            });
            CurlOptions options;
            options.max_idle_connections = most_idle;
            const auto transport = make_curl_transport(options);
            for (int round = 0; round < 2; ++round) {
                std::vector<std::promise<TransportResult>> results(at_once);
                std::vector<std::thread> threads;
                for (auto& each : results) {
                    if (background)
                        transport->start(get(server.url()),
                                         [&](TransportResult got) { each.set_value(std::move(got)); });
                    else
                        threads.emplace_back([&] { each.set_value(transport->send(get(server.url()), nullptr)); });
                }
                for (auto& each : results) CHECK(each.get_future().get());
                for (auto& thread : threads) thread.join();
            }
            CHECK(server.connections() == (most_idle == 2 ? 2 * at_once - 2 : at_once));
        }
    }
}

TEST_CASE("addresses can be given instead of asking DNS, and one family of them chosen") {
    Server server([](const Received&) { return reply(200, "{}"); });
    const std::string port = std::to_string(server.port());
    CurlOptions options;
    options.resolve = {"exchange.invalid:" + port + ":127.0.0.1", "other.invalid:" + port + ":127.0.0.1"};
    for (const char* name : {"exchange", "other"}) {
        const auto got =
            make_curl_transport(options)->send(get("http://" + std::string(name) + ".invalid:" + port), nullptr);
        REQUIRE(got);
        CHECK(server.received().back().headers.at("host") == std::string(name) + ".invalid:" + port);
    }
    options.addresses = AddressFamily::ipv4;
    CHECK(make_curl_transport(options)->send(get(server.url()), nullptr));
    options.addresses = AddressFamily::ipv6;
    const auto none = make_curl_transport(options)->send(get(server.url()), nullptr);
    REQUIRE(!none);
    CHECK(!none.error().sent);

    options = {};
    options.resolve = {"nonsense"};
    const auto nonsense = make_curl_transport(options)->send(get(server.url()), nullptr);
    REQUIRE(!nonsense);
    CHECK(!nonsense.error().sent);
}

TEST_CASE("the local address is chosen") {
    Server server([](const Received&) { return reply(200, "{}"); });
    CurlOptions options;
    options.local_address = "127.0.0.1";
    CHECK(make_curl_transport(options)->send(get(server.url()), nullptr));
    options.local_address = "no-such-interface";
    const auto got = make_curl_transport(options)->send(get(server.url()), nullptr);
    REQUIRE(!got);
    CHECK(!got.error().sent);
}

TEST_CASE("IPv6") {
    mock::Socket listening;
    try {
        listening = mock::listen_on(0, 16, true);
    } catch (const mock::ListenError&) {
        MESSAGE("skipped: this machine has no ::1");
        return;
    }
    Server server([](const Received&) { return reply(200, "{}"); }, std::move(listening));
    const auto got = make_curl_transport()->send(get("http://[::1]:" + std::to_string(server.port())), nullptr);
    REQUIRE_MESSAGE(got, got.error().message);
    CHECK(server.received().size() == 1);
    CurlOptions options;
    options.addresses = AddressFamily::ipv6;
    CHECK(make_curl_transport(options)->send(get("http://localhost:" + std::to_string(server.port())), nullptr));
}

TEST_CASE("https goes through the proxy, which sees host and port and nothing else; plain http does not") {
    TlsServer exchange;
    Server proxy([](const Received&) { return reply(403, "<html>you sent: </html>"); });
    CurlOptions options;
    options.ca_file = exchange.certificate_file();
    options.proxy = "http://user:s3cret@127.0.0.1:" + std::to_string(proxy.port());
    const auto transport = make_curl_transport(options);
    const auto refused = transport->send(get(exchange.url()), nullptr);
    REQUIRE(!refused);
    CHECK(!refused.error().sent);
    CHECK_MESSAGE(refused.error().message.find("403") != std::string::npos, refused.error().message);
    const auto received = proxy.received();
    REQUIRE(received.size() == 1);
    CHECK(received[0].method == "CONNECT");
    CHECK(received[0].target == "127.0.0.1:" + std::to_string(exchange.port()));
    CHECK(received[0].headers.count("x-signature") == 0);
    CHECK(received[0].headers.at("proxy-authorization") == "Basic dXNlcjpzM2NyZXQ=");
    CHECK(exchange.connections() == 0);

    Server local([](const Received&) { return reply(200, "{}"); });
    CHECK(transport->send(get(local.url()), nullptr));
    CHECK(proxy.received().size() == 1);
}

TEST_CASE("plain http goes through the proxy if it is told to") {
    Server proxy([](const Received& request) { return reply(200, request.target); });
    CurlOptions options;
    options.proxy = "http://127.0.0.1:" + std::to_string(proxy.port());
    options.proxy_plain_http = true;
    const auto transport = make_curl_transport(options);
    for (int i = 0; i < 2; ++i) {
        const auto got = transport->send(get("http://127.0.0.1:9"), nullptr);
        REQUIRE_MESSAGE(got, got.error().message);
        CHECK(got->body == "http://127.0.0.1:9" + get("").target);
    }
    CHECK(transport->send(get("http://127.0.0.1:10"), nullptr)->body == "http://127.0.0.1:10" + get("").target);
}

TEST_CASE("a tunnel: the proxy's answer is not taken for the exchange's") {
    // Answers CONNECT, then speaks no TLS.
    Server proxy([](const Received&) { return then_closed("HTTP/1.1 200 Connected\r\n\r\n"); });
    CurlOptions options;
    options.proxy = "http://127.0.0.1:" + std::to_string(proxy.port());
    const auto got = make_curl_transport(options)->send(get("https://exchange.invalid"), nullptr);
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::transport);
    CHECK(!got.error().sent);
}

TEST_CASE("a proxy that makes no sense is an error without its password") {
    for (const char* proxy : {"http://user:s3cret@[nonsense", "http://user:s3cret@proxy.invalid:1:2",
                              "gopher://user:s3cret@127.0.0.1", "http://user:s3cret@127.0.0.1:1"}) {
        CurlOptions options;
        options.proxy = proxy;
        const auto got = make_curl_transport(options)->send(get("https://127.0.0.1:1"), nullptr);
        REQUIRE(!got);
        CHECK(!got.error().sent);
        CHECK_MESSAGE(got.error().message.find("s3cret") == std::string::npos, got.error().message);
    }
}

TEST_CASE("all that the libcurl at hand can unpack is asked for") {
    Server server([](const Received&) { return reply(200, "{}"); });
    REQUIRE(make_curl_transport()->send(get(server.url()), nullptr));
    const std::string accepted = server.received().front().headers.at("accept-encoding");
    const int features = curl_version_info(CURLVERSION_NOW)->features;
    CHECK((accepted.find("gzip") != std::string::npos) == ((features & CURL_VERSION_LIBZ) != 0));
    CHECK((accepted.find("deflate") != std::string::npos) == ((features & CURL_VERSION_LIBZ) != 0));
    CHECK((accepted.find("br") != std::string::npos) == ((features & CURL_VERSION_BROTLI) != 0));
    CHECK((accepted.find("zstd") != std::string::npos) == ((features & CURL_VERSION_ZSTD) != 0));
}

TEST_CASE("a packed reply that is broken is an error") {
    for (const char* form : {"gzip", "deflate"}) {
        Server server([&](const Received&) {
            return reply(200, "this is no packed text", "Content-Encoding: " + std::string(form) + "\r\n");
        });
        const auto got = make_curl_transport()->send(get(server.url()), nullptr);
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::transport);
        CHECK(got.error().sent);
    }
}
