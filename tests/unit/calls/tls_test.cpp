// Certificates are verified, always: a server of our own whose certificate nobody but the test knows.
#include <doctest/doctest.h>
#include <openssl/ssl.h>

#include <string>

#include "exbind/transport.hpp"
#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

TransportResult get(const TlsServer& server, const CurlOptions& options) {
    HttpRequest request;
    request.method = "GET";
    request.base_url = server.url();
    request.target = "/";
    request.deadline = std::chrono::steady_clock::now() + 60s;
    request.max_reply_bytes = 1000;
    return make_curl_transport(options)->send(request, nullptr);
}

}  // namespace

TEST_CASE("a certificate is verified against the system's authorities, or those of ca_file") {
    TlsServer server;
    const auto unknown = get(server, {});
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::transport);
    CHECK(!unknown.error().sent);
    CHECK(unknown.error().message.find("certificate") != std::string::npos);
    CHECK(server.requests() == 0);

    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto known = get(server, options);
    REQUIRE(known);
    CHECK(known->body == "{}");

    options.ca_file = "/nowhere.pem";
    const auto nowhere = get(server, options);
    REQUIRE(!nowhere);
    CHECK(!nowhere.error().sent);
    CHECK(server.requests() == 1);
}

TEST_CASE("a certificate for another name is refused") {
    TlsServer server({.names = "DNS:other.example"});
    CurlOptions options;
    options.ca_file = server.certificate_file();
    CHECK(!get(server, options));
    CHECK(server.requests() == 0);
}

TEST_CASE("a certificate that has ended is refused") {
    TlsServer server({.valid_for_seconds = -60});
    CurlOptions options;
    options.ca_file = server.certificate_file();
    const auto got = get(server, options);
    REQUIRE(!got);
    CHECK_MESSAGE(got.error().message.find("expired") != std::string::npos, got.error().message);
    CHECK(server.requests() == 0);
}

TEST_CASE("TLS 1.2 is the oldest that is spoken") {
    CurlOptions options;
    {
        TlsServer server({.newest_version = TLS1_2_VERSION});
        options.ca_file = server.certificate_file();
        CHECK(get(server, options));
    }
    TlsServer old({.newest_version = TLS1_1_VERSION});
    options.ca_file = old.certificate_file();
    const auto got = get(old, options);
    REQUIRE(!got);
    CHECK(!got.error().sent);
    CHECK(old.requests() == 0);
}
