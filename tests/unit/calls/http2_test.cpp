// HTTP/2: many requests on one connection, and still none of them twice.
#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <future>
#include <set>
#include <string>
#include <vector>

#include "exbind/transport.hpp"
#include "tls_server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

enum Frame : unsigned char { data = 0, headers = 1, reset_stream = 3, settings = 4, go_away = 7 };
constexpr unsigned char end_stream = 1, end_headers = 4, ack = 1;

void put(SSL* session, Frame type, unsigned char flags, std::uint32_t stream, const std::string& payload) {
    std::string frame;
    for (const int shift : {16, 8, 0}) frame += static_cast<char>(payload.size() >> static_cast<unsigned>(shift));
    frame += static_cast<char>(type);
    frame += static_cast<char>(flags);
    for (const int shift : {24, 16, 8, 0}) frame += static_cast<char>(stream >> static_cast<unsigned>(shift));
    frame += payload;
    SSL_write(session, frame.data(), static_cast<int>(frame.size()));
}

/// Speaks just enough HTTP/2: counts requests, and answers when `batch` of them wait, or refuses each.
struct Http2 {
    explicit Http2(int batch_size, bool refuses) : batch(batch_size), refuse(refuses) {}

    void talk(SSL* session) {
        std::string preface(24, '\0');
        if (!tls::read_exactly(session, preface.data(), preface.size())) return;
        put(session, settings, 0, 0, "");
        std::vector<std::uint32_t> waiting;
        std::array<char, 9> head{};
        while (tls::read_exactly(session, head.data(), head.size())) {
            const auto byte = [&](std::size_t at) {
                return static_cast<std::uint32_t>(static_cast<unsigned char>(head[at]));
            };
            const std::uint32_t size = byte(0) << 16U | byte(1) << 8U | byte(2);
            const std::uint32_t stream = (byte(5) << 24U | byte(6) << 16U | byte(7) << 8U | byte(8)) & 0x7FFFFFFFU;
            std::string payload(size, '\0');
            if (size > 0 && !tls::read_exactly(session, payload.data(), size)) return;
            if (byte(3) == settings && (byte(4) & ack) == 0) put(session, settings, ack, 0, "");
            if (byte(3) == headers) ++requests;
            if ((byte(3) != headers && byte(3) != data) || (byte(4) & end_stream) == 0) continue;
            if (refuse) {
                put(session, reset_stream, 0, stream, std::string("\0\0\0\7", 4));  // REFUSED_STREAM
                continue;
            }
            waiting.push_back(stream);
            if (static_cast<int>(waiting.size()) < batch) continue;
            for (const std::uint32_t each : waiting) {
                put(session, headers, end_headers, each, "\x88");  // :status 200, from HPACK's own table
                put(session, data, end_stream, each, "{}");
            }
            waiting.clear();
        }
    }

    const int batch;
    const bool refuse;
    std::atomic<int> requests{0};
};

HttpRequest request(const tls::TlsServer& server, const std::string& method) {
    HttpRequest out;
    out.method = method;
    out.base_url = server.url();
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
    Http2 http2(20, false);
    tls::TlsServer server({.http2 = true}, [&](SSL* session) { http2.talk(session); });
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto transport = make_curl_transport(options);
    for (const char* method : {"GET", "POST"}) {
        // None is answered before all have come: they are under way together.
        for (const auto& got : send_many(*transport, request(server, method), 20)) {
            REQUIRE(got);
            CHECK(got->status == 200);
            CHECK(got->body == "{}");
        }
    }
    CHECK(http2.requests == 40);
    CHECK(server.connections() == 1);
}

TEST_CASE("a stream that the server refused is not sent again") {
    Http2 http2(1, true);
    tls::TlsServer server({.http2 = true}, [&](SSL* session) { http2.talk(session); });
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto transport = make_curl_transport(options);
    const auto got = transport->send(request(server, "POST"), nullptr);
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::transport);
    CHECK(http2.requests == 1);
    REQUIRE(!send_many(*transport, request(server, "POST"), 1).front());
    CHECK(http2.requests == 2);
}

TEST_CASE("requests that wait for another's connection keep their own deadlines") {
    tls::TlsServer server({.handshakes = false});
    CurlOptions options;
    options.connect_timeout = 60s;
    const auto transport = make_curl_transport(options);
    auto patient = request(server, "GET");
    auto hasty = request(server, "GET");
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
