// Names are looked up on threads of their own: however long that takes, deadlines, cancelling and other calls hold.
#include <dlfcn.h>
#include <doctest/doctest.h>
#include <netdb.h>

#include <condition_variable>
#include <future>
#include <mutex>
#include <string>
#include <vector>

#include "http/resolver.hpp"
#include "names.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds since(SteadyTime time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - time);
}

HttpRequest get(const std::string& host, int port, std::chrono::milliseconds time) {
    HttpRequest request;
    request.method = "GET";
    request.base_url = "https://" + host + ':' + std::to_string(port);
    request.target = "/";
    request.deadline = std::chrono::steady_clock::now() + time;
    request.max_reply_bytes = 1000;
    return request;
}

std::future<TransportResult> started(Transport& transport, const HttpRequest& request) {
    auto promise = std::make_shared<std::promise<TransportResult>>();
    auto future = promise->get_future();
    const auto flight =
        transport.start(request, [promise](TransportResult got) { promise->set_value(std::move(got)); });
    return future;
}

Options to(const std::string& host) {
    Options options;
    options.base_url = "https://" + host;
    options.limit_store = make_memory_limit_store();
    options.read_attempts = 1;
    return options;
}

std::vector<std::string> looked_up(const std::string& base_url, const std::string& proxy,
                                   std::vector<std::string> resolve = {}) {
    CurlOptions options;
    options.proxy = proxy;
    options.resolve = std::move(resolve);
    std::vector<std::string> out;
    for (const auto& name : detail::names_to_look_up(options, base_url)) out.push_back(name.host + ':' + name.port);
    return out;
}

}  // namespace

TEST_CASE("a slow look-up holds up neither deadline, nor cancelling, nor the end of the client") {
    const HeldNames held;
    using rows::call;
    {
        const Connection connection(exchanges::alpha, exchanges::alpha_values(), to("a.test"));
        for (const bool background : {false, true}) {
            CAPTURE(background);
            const auto begin = std::chrono::steady_clock::now();
            auto made = call(connection, rows::write);
            made.timeout(300ms);
            const auto got = background ? made.start().get() : made.get();
            CHECK(since(begin) < 3s);
            REQUIRE(!got);
            CHECK(got.error().kind == ErrorKind::timeout);
            CHECK(got.error().outcome == Outcome::not_sent);
            CHECK(got.error().message.find("a.test") != std::string::npos);
        }
        auto waiting = call(connection, rows::write).start();
        waiting.cancel();
        const auto got = waiting.get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::cancelled);
        CHECK(got.error().outcome == Outcome::not_sent);
    }
    auto connection = std::make_unique<Connection>(exchanges::alpha, exchanges::alpha_values(), to("b.test"));
    const int before = names().asked();
    auto blocked = std::async(std::launch::async, [copy = call(*connection, rows::write)] { return copy.get(); });
    while (names().asked() == before) std::this_thread::sleep_for(1ms);
    auto waiting = call(*connection, rows::write).start();
    const auto begin = std::chrono::steady_clock::now();
    connection.reset();
    CHECK(since(begin) < 3s);
    CHECK(waiting.done());
    CHECK(waiting.get().error().kind == ErrorKind::cancelled);
    CHECK(blocked.get().error().kind == ErrorKind::cancelled);
}

TEST_CASE("connect_timeout bounds a look-up, too") {
    const HeldNames held;
    CurlOptions options;
    options.connect_timeout = 200ms;
    const auto transport = make_curl_transport(options);
    for (const bool background : {false, true}) {
        const auto request = get("c.test", 443, 60s);
        const auto got = background ? started(*transport, request).get() : transport->send(request, nullptr);
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::timeout);
        CHECK(!got.error().sent);
    }
}

TEST_CASE("requests to known addresses go on while another name is looked up, and while their own is looked up anew") {
    TlsServer server({.names = "DNS:known.test"});
    CurlOptions options;
    options.ca_file = server.certificate_file();
    options.dns_cache = 0s;
    const auto transport = make_curl_transport(options);
    REQUIRE(transport->send(get("known.test", server.port(), 60s), nullptr));
    REQUIRE(started(*transport, get("known.test", server.port(), 60s)).get());
    const HeldNames held;
    auto slow = started(*transport, get("unknown.test", server.port(), 800ms));
    for (int i = 0; i < 3; ++i) {
        CHECK(started(*transport, get("known.test", server.port(), 60s)).get());
        CHECK(transport->send(get("known.test", server.port(), 60s), nullptr));
    }
    CHECK(slow.get().error().kind == ErrorKind::timeout);
}

TEST_CASE("an address is used again for its time, and beyond that only while there is no newer one") {
    TlsServer server({.names = "DNS:again.test"});
    CurlOptions options;
    options.ca_file = server.certificate_file();
    options.dns_cache = 3600s;
    const auto transport = make_curl_transport(options);
    const int before = names().asked();
    for (int i = 0; i < 3; ++i) REQUIRE(transport->send(get("again.test", server.port(), 60s), nullptr));
    CHECK(names().asked() == before + 1);

    options.dns_cache = 0s;
    const auto asking = make_curl_transport(options);
    for (int i = 0; i < 3; ++i) REQUIRE(asking->send(get("again.test", server.port(), 60s), nullptr));
    CHECK(names().asked() == before + 4);
    names().fail(true);
    CHECK(asking->send(get("again.test", server.port(), 60s), nullptr));
    const auto gone = asking->send(get("gone.test", server.port(), 60s), nullptr);
    names().fail(false);
    REQUIRE(!gone);
    CHECK(gone.error().kind == ErrorKind::transport);
    CHECK(!gone.error().sent);
    CHECK(!gone.error().lasting);
    CHECK(gone.error().message.find("gone.test") != std::string::npos);
    CHECK(asking->send(get("gone.test", server.port(), 60s), nullptr).error().message.find("certificate") !=
          std::string::npos);
}

TEST_CASE("the names that libcurl would look up") {
    using List = std::vector<std::string>;
    CHECK(looked_up("https://a.example", "") == List{"a.example:443"});
    CHECK(looked_up("https://a.example:8443", "") == List{"a.example:8443"});
    for (const char* known : {"https://192.0.2.1", "https://[2001:db8::1]:8443", "http://localhost:80",
                              "https://LOCALHOST", "https://x.localhost", "http://127.0.0.1:1"})
        CHECK(looked_up(known, "").empty());
    CHECK(looked_up("https://notlocalhost", "") == List{"notlocalhost:443"});
    // A proxy looks up the host itself, except for two kinds of SOCKS.
    CHECK(looked_up("https://a.example", "http://p.example:3128") == List{"p.example:3128"});
    CHECK(looked_up("https://a.example", "p.example") == List{"p.example:1080"});
    CHECK(looked_up("https://a.example", "https://p.example") == List{"p.example:443"});
    CHECK(looked_up("https://a.example", "socks5h://user:word@p.example") == List{"p.example:1080"});
    CHECK(looked_up("https://a.example", "socks5://p.example") == List{"p.example:1080", "a.example:443"});
    CHECK(looked_up("https://a.example", "socks4://192.0.2.1:99") == List{"a.example:443"});
    CHECK(looked_up("http://localhost:1", "http://p.example:3128").empty());
    CHECK(looked_up("https://a.example", "", {"A.example:443:192.0.2.1"}).empty());
    CHECK(looked_up("https://a.example", "", {"*:443:192.0.2.1"}).empty());
    CHECK(looked_up("https://a.example", "", {"a.example:80:192.0.2.1"}) == List{"a.example:443"});
}
