// HTTP/2: many requests on one connection, and still none of them twice.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <string>
#include <vector>

#include "exbind/transport.hpp"
#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

enum Frame : unsigned char { data = 0, headers = 1, reset_stream = 3, settings = 4, go_away = 7 };
constexpr unsigned char end_stream = 1, end_headers = 4, ack = 1;

void put(mock::Stream& to, Frame type, unsigned char flags, std::uint32_t stream, const std::string& payload) {
    std::string frame;
    for (const int shift : {16, 8, 0}) frame += static_cast<char>(payload.size() >> static_cast<unsigned>(shift));
    frame += static_cast<char>(type);
    frame += static_cast<char>(flags);
    for (const int shift : {24, 16, 8, 0}) frame += static_cast<char>(stream >> static_cast<unsigned>(shift));
    frame += payload;
    to.write(frame);
}

std::string number(std::uint32_t value) {
    std::string out;
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(value >> static_cast<unsigned>(shift));
    return out;
}

enum class Manner { answers, refuses, goes_away, is_silent };

/// Speaks just enough HTTP/2: counts requests, and answers when `batch` of them wait; or refuses each, goes away when
/// that many have come, having processed one, or never answers.
struct Http2 {
    explicit Http2(int batch_size, Manner how = Manner::answers) : batch(batch_size), manner(how) {}

    void talk(mock::Stream& peer) {
        if (!peer.read_exactly(24)) return;  // the preface
        put(peer, settings, 0, 0, "");
        std::vector<std::uint32_t> waiting;
        while (const auto head = peer.read_exactly(9)) {
            const auto byte = [&](std::size_t at) {
                return static_cast<std::uint32_t>(static_cast<unsigned char>((*head)[at]));
            };
            const std::uint32_t size = byte(0) << 16U | byte(1) << 8U | byte(2);
            const std::uint32_t stream = (byte(5) << 24U | byte(6) << 16U | byte(7) << 8U | byte(8)) & 0x7FFFFFFFU;
            if (!peer.read_exactly(size)) return;
            if (byte(3) == settings && (byte(4) & ack) == 0) put(peer, settings, ack, 0, "");
            if (byte(3) == headers) ++requests;
            if ((byte(3) != headers && byte(3) != data) || (byte(4) & end_stream) == 0) continue;
            if (manner == Manner::is_silent) continue;
            if (manner == Manner::refuses) {
                put(peer, reset_stream, 0, stream, number(7));  // REFUSED_STREAM
                continue;
            }
            waiting.push_back(stream);
            if (static_cast<int>(waiting.size()) < batch) continue;
            if (manner == Manner::goes_away) {
                std::sort(waiting.begin(), waiting.end());  // none below it is left unanswered
                put(peer, go_away, 0, 0, number(waiting.front()) + number(0));
                waiting.resize(1);
            }
            for (const std::uint32_t each : waiting) {
                put(peer, headers, end_headers, each, "\x88");  // :status 200, from HPACK's own table
                put(peer, data, end_stream, each, "{}");
            }
            waiting.clear();
        }
    }

    const int batch;
    const Manner manner;
    std::atomic<int> requests{0};
};

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
    Http2 http2(20);
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
    Http2 http2(1, Manner::refuses);
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
        Http2 http2(6, Manner::goes_away);
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
    Http2 http2(1, Manner::is_silent);
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
