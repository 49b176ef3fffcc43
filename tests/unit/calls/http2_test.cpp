// HTTP/2: many requests on one connection, and still none of them twice.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <string>
#include <vector>

#include "exbind/transport.hpp"
#include "http2_peer.hpp"
#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

HttpRequest request(const std::string& url, const std::string& method) {
    HttpRequest out;
    out.method = method;
    out.base_url = url;
    out.target = "/x";
    out.has_body = method == "POST";
    out.body = out.has_body ? "{}" : "";
    out.deadline = std::chrono::steady_clock::now() + 60s;
    out.max_reply_bytes = 1000;
    return out;
}

std::vector<TransportResult> send_many(Transport& transport, const HttpRequest& what, std::size_t count) {
    std::vector<std::promise<TransportResult>> promises(count);
    for (auto& promise : promises) {
        const auto flight =
            transport.start(what, [&promise](TransportResult got) { promise.set_value(std::move(got)); });
    }
    std::vector<TransportResult> results;
    for (auto& promise : promises) results.push_back(promise.get_future().get());
    return results;
}

}  // namespace

TEST_CASE("requests in the background share a connection over HTTP/2") {
    Http2Peer http2(20);
    TlsServer server({.http2 = true}, [&](mock::Stream& peer) { http2.talk(peer); });
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto transport = make_curl_transport(options);
    for (const char* method : {"GET", "POST"}) {
        // None is answered before all have come: they are under way together.
        for (const auto& got : send_many(*transport, request(server.url(), method), 20)) {
            REQUIRE(got);
            CHECK(got->status == 200);
            CHECK(got->body == "{}");
        }
    }
    CHECK(http2.requests == 40);
    CHECK(server.connections() == 1);
}

TEST_CASE("a stream that the server refused was not sent, and is not sent again") {
    Http2Peer http2(1, Http2Peer::Manner::refuses);
    TlsServer server({.http2 = true}, [&](mock::Stream& peer) { http2.talk(peer); });
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto transport = make_curl_transport(options);
    const auto got = transport->send(request(server.url(), "POST"), nullptr);
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::transport);
    CHECK(!got.error().sent);
    CHECK(!got.error().lasting);
    CHECK(got.error().message.find("did not process") != std::string::npos);
    CHECK(http2.requests == 1);
    for (const auto& each : send_many(*transport, request(server.url(), "POST"), 8)) {
        REQUIRE(!each);
        CHECK(!each.error().sent);
    }
    CHECK(http2.requests == 9);
}

TEST_CASE("streams above the last one that a server names when it goes away were not sent") {
    for (const char* method : {"POST", "GET"}) {
        Http2Peer http2(6, Http2Peer::Manner::goes_away);
        TlsServer server({.http2 = true}, [&](mock::Stream& peer) { http2.talk(peer); });
        CurlOptions options;
        options.ca_file = server.certificate_file();
        const auto transport = make_curl_transport(options);
        std::size_t answered = 0;
        for (const auto& each : send_many(*transport, request(server.url(), method), 6)) {
            answered += each.has_value() ? 1 : 0;
            CHECK_MESSAGE((each.has_value() || !each.error().sent), each.error().message);
        }
        CHECK(answered == 1);
        CHECK(http2.requests == 6);
    }
}

TEST_CASE("after a timeout no new request uses that HTTP/2 connection") {
    Http2Peer http2(1, Http2Peer::Manner::is_silent);
    TlsServer server({.http2 = true}, [&](mock::Stream& peer) { http2.talk(peer); });
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto transport = make_curl_transport(options);
    std::promise<TransportResult> other;
    const auto patient =
        transport->start(request(server.url(), "POST"), [&](TransportResult got) { other.set_value(std::move(got)); });
    for (int i = 1; i <= 3; ++i) {
        auto hasty = request(server.url(), "POST");
        hasty.deadline = std::chrono::steady_clock::now() + 300ms;
        const auto got = send_many(*transport, hasty, 1).front();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::timeout);
        CHECK(got.error().sent);
        CHECK(server.connections() == i);  // the first one is shared with the patient request, which goes on
    }
    for (int i = 1; i <= 2; ++i) {
        auto hasty = request(server.url(), "POST");
        hasty.deadline = std::chrono::steady_clock::now() + 300ms;
        REQUIRE(!transport->send(hasty, nullptr));
        CHECK(server.connections() == 3 + i);
    }
    patient->cancel();
    CHECK(other.get_future().get().error().kind == ErrorKind::cancelled);
}

TEST_CASE("HTTP/2 can be turned off") {
    TlsServer server({.http2 = true});  // prefers it, and answers in the words of HTTP/1.1
    CurlOptions options;
    options.ca_file = server.certificate_file();
    options.http2 = false;
    CHECK(make_curl_transport(options)->send(request(server.url(), "GET"), nullptr));
}

TEST_CASE("requests that wait for another's connection keep their own deadlines") {
    const Unattended silent(false);
    const std::string url = "https" + silent.url().substr(4);
    CurlOptions options;
    options.connect_timeout = 60s;
    const auto transport = make_curl_transport(options);
    auto patient = request(url, "GET");
    auto hasty = request(url, "GET");
    hasty.deadline = std::chrono::steady_clock::now() + 200ms;
    std::promise<TransportResult> first, second;
    const auto one = transport->start(patient, [&](TransportResult got) { first.set_value(std::move(got)); });
    const auto two = transport->start(hasty, [&](TransportResult got) { second.set_value(std::move(got)); });
    const auto got = second.get_future().get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::timeout);
    CHECK(!got.error().sent);
    CHECK(std::chrono::steady_clock::now() < patient.deadline);
    one->cancel();
    CHECK(first.get_future().get().error().kind == ErrorKind::cancelled);
}
