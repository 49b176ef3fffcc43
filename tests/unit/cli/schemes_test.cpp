// Signing schemes of well-known exchanges, each as a recipe of exchange.yaml: the runtime's signer must give the bytes
// that others put on the wire, and the mock's own verification must take exactly these.
//
// The requests were recorded from npm's ccxt 4.5.83 with a still clock, but for "query", whose keys, request and
// signature stand in Binance's public API documentation. Keys are invented or published samples.
#include <doctest/doctest.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/live.hpp"
#include "mock/signature.hpp"
#include "sign/signer.hpp"
#include "spec/read.hpp"
#include "text/strings.hpp"

using namespace exbind;

namespace {

struct Scheme {
    const char* name;
    const char* yaml;  ///< credentials, signing and body_headers
};

constexpr const char* head = R"(exbind: 1
exchange: acme
title: Acme
docs: https://docs.acme.example/
reader: openapi
environments:
  - name: production
    hosts: {global: "https://api.acme.example"}
)";

constexpr Scheme query_scheme{"signature in the query", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{query}{body}"
  headers: {X-MBX-APIKEY: "{key}"}
  query: {recvWindow: "5000", timestamp: "{timestamp}", signature: "{signature}"}
)"};

constexpr Scheme header_scheme{"timestamp, key, window, query or body in hex", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{timestamp}{key}5000{query}{body}"
  headers: {X-BAPI-API-KEY: "{key}", X-BAPI-TIMESTAMP: "{timestamp}", X-BAPI-RECV-WINDOW: "5000", X-BAPI-SIGN: "{signature}"}
)"};

constexpr Scheme passphrase_scheme{"timestamp, method, target, body in base64", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}, {name: passphrase, env: ACME_PASSPHRASE}]
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: base64
  secret: secret
  text: "{timestamp}{method}{target}{body}"
  headers: {ACCESS-KEY: "{key}", ACCESS-TIMESTAMP: "{timestamp}", ACCESS-PASSPHRASE: "{passphrase}", ACCESS-SIGN: "{signature}"}
)"};

constexpr Scheme lines_scheme{"hashed body in lines, SHA-512", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  timestamp: unix_seconds
  digest: sha512
  encoding: hex
  secret: secret
  text: "{method}\n{path}\n{decoded:query}\n{sha512:body}\n{timestamp}"
  headers: {KEY: "{key}", Timestamp: "{timestamp}", SIGN: "{signature}"}
)"};

constexpr Scheme form_scheme{"form bodies with nonce, host and content type", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "BITSTAMP {key}{method}{host}{target}{content_type}{nonce}{timestamp}v2{body}"
  headers:
    X-Auth: "BITSTAMP {key}"
    X-Auth-Nonce: "{nonce}"
    X-Auth-Timestamp: "{timestamp}"
    X-Auth-Version: v2
    X-Auth-Signature: "{signature}"
)"};

constexpr std::int64_t still = 1'700'000'000'123;
constexpr const char* nonce = "123e4567-e89b-42d3-a456-426614174000";

struct Recorded {
    const Scheme& scheme;
    const char* method;
    const char* path;
    const char* query;
    const char* body;
    const char* content_type;
    const char* target;  ///< as sent
    const char* header;  ///< the one that carries the signature; empty = it is in the target
    const char* signature;
    std::int64_t at = still;
    const char* host = "api.acme.example";
    std::vector<std::string> credentials{"the-key", "the-secret", "the-pass"};
};

const std::vector<Recorded>& recorded() {
    static const std::vector<Recorded> all = {
        {query_scheme,
         "POST",
         "/api/v3/order",
         "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1",
         "",
         "",
         "/api/v3/order?symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000"
         "&timestamp=1499827319559&signature=c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
         "",
         "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
         1'499'827'319'559,
         "api.acme.example",
         {"vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsW0MuIgwCIPy6utIco14y7Ju91duEh8A",
          "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"}},
        {header_scheme, "GET", "/v5/position/list", "category=linear&symbol=BTCUSDT", "", "",
         "/v5/position/list?category=linear&symbol=BTCUSDT", "X-BAPI-SIGN",
         "ae448a5fad0b228f5c1105263e1687d993555c7231500d9f5f389dfa644f5c46"},
        {header_scheme, "POST", "/v5/order/create", "",
         R"({"category":"linear","symbol":"BTCUSDT","side":"Buy","qty":"0.01"})", "application/json",
         "/v5/order/create", "X-BAPI-SIGN", "c2d74f9919f493f534ce442b8e1f1d5f5ec7fc17d90e68a30def6d9243116a2d"},
        {passphrase_scheme, "GET", "/api/v2/spot/account/assets", "coin=USDT&limit=10", "", "",
         "/api/v2/spot/account/assets?coin=USDT&limit=10", "ACCESS-SIGN",
         "JE5mFPHX67FOggNLZOrrHbtu6sQOO661QkUJzsYsSfE="},
        {passphrase_scheme, "POST", "/api/v2/spot/trade/place-order", "",
         R"({"symbol":"BTCUSDT","side":"buy","size":"0.01"})", "application/json", "/api/v2/spot/trade/place-order",
         "ACCESS-SIGN", "y72ggiOnYrjSPv1LtQhSDYPOUcW1EgmPbAc8SOEN6oA="},
        // The query is signed with its blank as a blank, and sent with %20.
        {lines_scheme, "GET", "/api/v4/spot/my_trades", "currency_pair=BTC_USDT&limit=10&id=a%20b", "", "",
         "/api/v4/spot/my_trades?currency_pair=BTC_USDT&limit=10&id=a%20b", "SIGN",
         "f78cdb6f93cd73235c59970633200b881a7078ec2defeb1bfc527260063eb3041fc49b2ff2ddac2fe810ba7868cf180c9438c3090dbb3"
         "8dbaf"
         "13526757375c7c"},
        {lines_scheme, "POST", "/api/v4/spot/orders", "",
         R"({"currency_pair":"BTC_USDT","side":"buy","amount":"0.01"})", "application/json", "/api/v4/spot/orders",
         "SIGN",
         "80c047d6ccf621918c3db535d18a9eed398a7cf917887b469ab5935e7a107068751dd5beea4b006cca722802a735ca93a31973ee80960"
         "be6"
         "fbaca615506e4f7c"},
        {lines_scheme, "DELETE", "/api/v4/spot/orders/77", "currency_pair=BTC_USDT", "", "",
         "/api/v4/spot/orders/77?currency_pair=BTC_USDT", "SIGN",
         "421c20f7330c93138b5a2515a4346850e831f54cf0abc456e48c0ae265d1c5cba9645e49b66e5faf448164d4b5f22fee4454ac7b4b21f"
         "394"
         "31497c0aeb292815"},
        {form_scheme, "POST", "/api/v2/buy/btcusd/", "", "amount=1.5&price=100.10&client_order_id=a%20b%26c",
         "application/x-www-form-urlencoded", "/api/v2/buy/btcusd/", "X-Auth-Signature",
         "b7f86b567501a5975d5e3b28d8720ec9f7506fb7cd9fbdc514acc2ee89be158a", still, "www.bitstamp.net"},
        {form_scheme, "GET", "/api/v2/fees/trading/", "", "", "", "/api/v2/fees/trading/", "X-Auth-Signature",
         "9bfb02e0f05d141f5d4b6960b8d095b6862ff1b531a808f86e95e7206903ac66", still, "www.bitstamp.net"},
    };
    return all;
}

spec::Exchange exchange_of(const Scheme& scheme) {
    static text::Sources sources;
    const text::Source& source = sources.add("specs/acme/exchange.yaml", std::string(head) + scheme.yaml);
    text::Diagnostics diagnostics;
    auto exchange = spec::parse_exchange(source, diagnostics);
    for (const auto& each : diagnostics.all()) FAIL_CHECK(each.message);
    REQUIRE(exchange);
    return *std::move(exchange);
}

Result<detail::Signed> signed_by_runtime(const spec::Exchange& exchange, const Recorded& request,
                                         std::string_view given_nonce) {
    const cli::LiveExchange live(exchange);
    CredentialValues credentials;
    for (std::size_t i = 0; i < exchange.credentials.size(); ++i) credentials.emplace_back(request.credentials[i]);
    const detail::Signer signer(live.data(), credentials);
    return signer.sign(
        {request.method, request.path, request.query, request.body, request.host, request.content_type, given_nonce},
        TimePoint(std::chrono::milliseconds(request.at)));
}

mock::HttpRequest on_the_wire(const Recorded& request, const detail::Signed& made) {
    mock::HttpRequest http;
    http.method = request.method;
    http.target = made.target;
    http.body = request.body;
    http.headers.emplace_back("Host", request.host);
    if (*request.content_type != '\0') http.headers.emplace_back("Content-Type", request.content_type);
    for (const Header& header : made.headers) http.headers.emplace_back(header.name, header.value);
    return http;
}

std::optional<mock::Finding> checked_by_mock(const spec::Exchange& exchange, const Recorded& request,
                                             const mock::HttpRequest& http) {
    mock::Credentials credentials;
    for (std::size_t i = 0; i < exchange.credentials.size(); ++i)
        credentials[exchange.credentials[i].name] = request.credentials[i];
    return mock::check_signature(exchange, credentials, mock::Received(http), request.at);
}

}  // namespace

TEST_CASE("recipes give the requests that other libraries send") {
    for (const Recorded& request : recorded()) {
        CAPTURE(request.scheme.name);
        CAPTURE(request.target);
        const spec::Exchange exchange = exchange_of(request.scheme);
        const auto made = signed_by_runtime(exchange, request, nonce);
        REQUIRE(made);
        CHECK(made->target == request.target);
        const std::string name = request.header;
        const auto header = std::find_if(made->headers.begin(), made->headers.end(),
                                         [&](const Header& each) { return each.name == name; });
        CHECK((header != made->headers.end()) == !name.empty());
        if (header != made->headers.end()) CHECK(header->value == request.signature);
    }
}

TEST_CASE("the mock takes these requests, and none that was changed on the way") {
    for (const Recorded& request : recorded()) {
        CAPTURE(request.scheme.name);
        CAPTURE(request.target);
        const spec::Exchange exchange = exchange_of(request.scheme);
        const auto made = signed_by_runtime(exchange, request, nonce);
        REQUIRE(made);
        const mock::HttpRequest http = on_the_wire(request, *made);
        const auto finding = checked_by_mock(exchange, request, http);
        CHECK_MESSAGE(!finding, finding->fault, ' ', finding->name);

        mock::HttpRequest other = http;
        if (other.body.empty())
            other.target.insert(
                other.target.find('?') == std::string::npos ? other.target.size() : other.target.find('?') + 1,
                other.target.find('?') == std::string::npos ? "x" : "a=1&");
        else
            other.body += ' ';
        const auto refused = checked_by_mock(exchange, request, other);
        REQUIRE(refused);
        CHECK(refused->fault == "signature");
    }
}

TEST_CASE("host, content type and nonce are covered by a signature that names them") {
    const Recorded& request = *std::find_if(recorded().begin(), recorded().end(), [](const Recorded& each) {
        return &each.scheme == &form_scheme && *each.body != '\0';
    });
    const spec::Exchange exchange = exchange_of(form_scheme);
    const auto made = signed_by_runtime(exchange, request, nonce);
    REQUIRE(made);
    for (const char* name : {"Host", "Content-Type", "X-Auth-Nonce"}) {
        CAPTURE(name);
        mock::HttpRequest http = on_the_wire(request, *made);
        for (auto& [key, value] : http.headers)
            if (key == name) value += 'x';
        const auto refused = checked_by_mock(exchange, request, http);
        REQUIRE(refused);
        CHECK(refused->fault == "signature");
    }
}

TEST_CASE("a nonce that nobody gave is a new UUID for each request") {
    const Recorded& request = recorded().back();
    const spec::Exchange exchange = exchange_of(form_scheme);
    std::vector<std::string> seen;
    for (int i = 0; i < 3; ++i) {
        const auto made = signed_by_runtime(exchange, request, "");
        REQUIRE(made);
        const auto header = std::find_if(made->headers.begin(), made->headers.end(),
                                         [](const Header& each) { return each.name == "X-Auth-Nonce"; });
        REQUIRE(header != made->headers.end());
        const std::string& text = header->value;
        REQUIRE(text.size() == 36);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
            CHECK((dash ? text[at] == '-' : std::string("0123456789abcdef").find(text[at]) != std::string::npos));
        }
        CHECK(text[14] == '4');
        CHECK(std::find(seen.begin(), seen.end(), text) == seen.end());
        seen.push_back(text);
        CHECK(!checked_by_mock(exchange, request, on_the_wire(request, *made)));
    }
}

// ---- signatures beyond HMAC, and keys without one
// ----------------------------------------------------------------------

namespace {

constexpr const char* seed = "dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBvayE=";

/// Computed by another program, with the clock at `still`.
struct Expected {
    const char* name;
    const char* yaml;
    const char* method;
    const char* path;
    const char* query;
    const char* body;
    const char* header;  ///< empty = the target
    const char* value;
    std::vector<std::string> credentials{"the-key", "the-secret"};
};

const std::vector<Expected>& expected() {
    static const std::vector<Expected> all = {
        {"a secret in base64",
         R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  timestamp: unix_seconds
  digest: sha256
  encoding: base64
  secret: "{unbase64:secret}"
  text: "{timestamp}{method}{target}{body}"
  headers: {A-TIME: "{timestamp}", A-SIGN: "{signature}"}
)",
         "POST",
         "/desk/trips",
         "",
         R"({"item":"SALT"})",
         "A-SIGN",
         "eOyIR+WQO7UJT20LYi7RvRWOhfPvasH8z5qfgEHsi5c=",
         {"the-key", seed}},
        {"an expiry", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  timestamp: unix_seconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{method}{target}{timestamp+60s}{body}"
  headers: {a-sign: "{signature}", a-expires: "{timestamp+60s}"}
)",
         "GET", "/api/v1/hold", "item=SALT", "", "a-sign",
         "c7ce223b6ce13d24dc5b24ba8973b71abbb83d5a0fe929b2e17a0b083a09cbf4"},
        {"Ed25519 over sorted parameters and a word for the operation",
         R"(
credentials: [{name: key, env: K}, {name: seed, env: S}]
signing:
  timestamp: unix_milliseconds
  algorithm: ed25519
  encoding: base64
  secret: seed
  words: {GET /api/v1/hold: holdQuery}
  texts:
    all: {form: {instruction: "{word}", "*": "{sorted:form:own}", timestamp: "{timestamp}", window: "5000"}}
  text: "{all}"
  headers: {X-TIME: "{timestamp}", X-SIGN: "{signature}"}
)",
         "GET",
         "/api/v1/hold",
         "item=SALT",
         "",
         "X-SIGN",
         "N6hwSd9P7TsDYKwbCP071XWheErdnCrrHHCJB7H7IWonao74HPSlyp/jIGbvBjjAvcDHM54+tjzF4Lt5tHy8CQ==",
         {"the-key", seed}},
        {"Ed25519 in the query",
         R"(
credentials: [{name: key, env: K}, {name: seed, env: S}]
signing:
  timestamp: unix_milliseconds
  algorithm: ed25519
  encoding: base64
  secret: "{unbase64:seed}"
  text: "{query}"
  headers: {X-KEY: "{key}"}
  query: {timestamp: "{timestamp}", signature: "{signature}"}
)",
         "GET",
         "/api/v3/hold",
         "item=SALT",
         "",
         "",
         "/api/v3/"
         "hold?item=SALT&timestamp=1700000000123&signature=s54ERNsrSykFz%2FSbltxYsReOaVX28D7gkIowIIV%2Fr%2Bd17kW"
         "fN3yMNOKyxDUhLH%2BC3oUp1EDtf4o1zpn2DTMbDg%3D%3D",
         {"the-key", seed}},
        {"a JWT for each request",
         R"(
credentials: [{name: key, env: K}, {name: seed, env: S}]
signing:
  timestamp: unix_seconds
  algorithm: ed25519
  encoding: base64url_unpadded
  secret: seed
  texts:
    header: {json: {alg: EdDSA, typ: JWT, kid: "{key}", nonce: 0123456789abcdef}}
    claims:
      json:
        sub: "{key}"
        iss: acme
        nbf: {json: "{timestamp}"}
        exp: {json: "{timestamp+120s}"}
        uri: "{method} {host}{path}"
  text: "{base64url_unpadded:header}.{base64url_unpadded:claims}"
  headers: {Authorization: "Bearer {text}.{signature}"}
)",
         "GET",
         "/v3/hold",
         "",
         "",
         "Authorization",
         "Bearer eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCIsImtpZCI6InRoZS1rZXkiLCJub25jZSI6IjAxMjM0NTY3ODlhYmNkZWYifQ.eyJzdWI"
         "iOiJ0aGUta2V5IiwiaXNzIjoiYWNtZSIsIm5iZiI6MTcwMDAwMDAwMCwiZXhwIjoxNzAwMDAwMTIwLCJ1cmkiOiJHRVQgYXBpLmFjbWUuZXhh"
         "b"
         "XBsZS92My9ob2xkIn0.FDhxMUOAGsY7JrURXK2V6vAkyMSGKD-_U0B1KoAImkmnTa1e6SwapTSFGxprp1HtElN1EKVX1BmQ52sHs12XCg",
         {"the-key", seed}},
        {"keys in headers", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  headers: {A-KEY: "{key}", A-SECRET: "{secret}"}
)",
         "GET", "/v2/hold", "", "", "A-SECRET", "the-secret"},
        {"Basic", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  texts: {pair: "{key}:{secret}"}
  headers: {Authorization: "Basic {base64:pair}"}
)",
         "GET", "/v2/hold", "", "", "Authorization", "Basic dGhlLWtleTp0aGUtc2VjcmV0"},
        {"base64url",
         R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  timestamp: unix_seconds
  digest: sha256
  encoding: base64url
  secret: "{unbase64:secret}"
  text: "{timestamp}{method}{target}{body}"
  headers: {A-TIME: "{timestamp}", A-SIGN: "{signature}"}
)",
         "GET",
         "/hold",
         "",
         "",
         "A-SIGN",
         "szjgzSTp67Z1MXR8zvYscmMfrR3nANOxQ0h8O_q11dA=",
         {"the-key", seed}},
    };
    return all;
}

}  // namespace

TEST_CASE("few general parts say how other services sign, and the mock agrees") {
    for (const Expected& each : expected()) {
        CAPTURE(each.name);
        const Scheme scheme{each.name, each.yaml};
        const spec::Exchange exchange = exchange_of(scheme);
        const Recorded request{scheme, each.method, each.path, each.query, each.body,          "application/json",
                               "",     "",          "",        still,      "api.acme.example", each.credentials};
        const auto made = signed_by_runtime(exchange, request, nonce);
        REQUIRE(made);
        std::string value = made->target;
        for (const Header& header : made->headers)
            if (header.name == each.header) value = header.value;
        CHECK(value == each.value);
        const auto finding = checked_by_mock(exchange, request, on_the_wire(request, *made));
        CHECK_MESSAGE(!finding, finding->fault, ' ', finding->name);
    }
}

TEST_CASE("RSA and ECDSA keys in PEM sign what the mock verifies, and no other text") {
    const std::pair<const char*, EVP_PKEY*> kinds[] = {{"rsa", EVP_RSA_gen(2048)},
                                                       {"rsa_pss", EVP_RSA_gen(2048)},
                                                       {"ecdsa", EVP_EC_gen("P-256")},
                                                       {"ecdsa_der", EVP_EC_gen("P-256")},
                                                       {"ecdsa", EVP_EC_gen("secp256k1")}};
    for (const auto& each : kinds) {
        const char* const kind = each.first;
        EVP_PKEY* const key = each.second;
        CAPTURE(kind);
        REQUIRE(key != nullptr);
        BIO* const bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio, &data);
        std::string pem(data, static_cast<std::size_t>(size));
        BIO_free(bio);
        EVP_PKEY_free(key);
        const std::string yaml =
            "\ncredentials: [{name: key, env: K}, {name: secret, env: S}]\nsigning:\n"
            "  timestamp: unix_milliseconds\n  algorithm: " +
            std::string(kind) +
            "\n  digest: sha256\n  encoding: base64\n  secret: secret\n"
            "  text: \"{timestamp}{method}{target}\"\n"
            "  headers: {K: \"{key}\", T: \"{timestamp}\", S: \"{signature}\"}\n";
        const Scheme scheme{kind, yaml.c_str()};
        const spec::Exchange exchange = exchange_of(scheme);
        for (const bool one_line : {false, true}) {
            // As an environment variable holds it.
            if (one_line) pem = text::replace_all(pem, "\n", "\\n");
            const Recorded request{scheme, "GET", "/hold", "a=1", "", "", "", "", "", still, "h", {"the-key", pem}};
            const auto made = signed_by_runtime(exchange, request, nonce);
            REQUIRE(made);
            mock::HttpRequest http = on_the_wire(request, *made);
            const auto finding = checked_by_mock(exchange, request, http);
            CHECK_MESSAGE(!finding, finding->fault, ' ', finding->name);
            http.target += "2";
            const auto refused = checked_by_mock(exchange, request, http);
            REQUIRE(refused);
            CHECK(refused->fault == "signature");
        }
    }
}

TEST_CASE("a key of another kind is a usage error that shows nothing of it") {
    const Scheme scheme{"ed25519", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  algorithm: ed25519
  encoding: base64
  secret: secret
  text: "{method}"
  headers: {K: "{key}", S: "{signature}"}
)"};
    const spec::Exchange exchange = exchange_of(scheme);
    for (const char* wrong : {"hunter2", "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n"}) {
        const Recorded request{scheme, "GET", "/", "", "", "", "", "", "", still, "h", {"the-key", wrong}};
        const auto made = signed_by_runtime(exchange, request, nonce);
        REQUIRE(!made);
        CHECK(made.error().kind == ErrorKind::usage);
        CHECK(made.error().message.find("\"secret\"") != std::string::npos);
        CHECK(made.error().message.find("hunter2") == std::string::npos);
    }
}

TEST_CASE("an exchange may have several recipes, each for some of its requests") {
    const Scheme scheme{"several", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  - for: {methods: [GET], paths: [/one/]}
    headers: {ONE: "{key}"}
  - for: {parameters: none}
    headers: {NONE: "{key}"}
  - for: {methods: [POST]}
    digest: sha256
    encoding: hex
    secret: secret
    text: "{body}"
    headers: {K: "{key}"}
    body: {sig: "{upper:signature}", "*": own, n: {json: "7"}}
)"};
    const spec::Exchange exchange = exchange_of(scheme);
    const auto header = [&](const char* method, const char* path, const char* query) -> std::string {
        const Recorded request{scheme, method, path, query, "", "", "", "", "", still, "h"};
        const auto made = signed_by_runtime(exchange, request, nonce);
        return made ? made->headers.front().name : made.error().message;
    };
    CHECK(header("GET", "/one/a", "a=1") == "ONE");
    CHECK(header("GET", "/two/a", "") == "NONE");
    CHECK(header("GET", "/two/a", "a=1").find("no signing recipe of exchange \"acme\" is for GET /two/a") == 0);

    const Recorded post{scheme, "POST", "/two", "", R"({"b":"1"})", "application/json", "", "", "", still, "h"};
    const auto made = signed_by_runtime(exchange, post, nonce);
    REQUIRE(made);
    REQUIRE(made->body);
    CHECK(made->body->find("{\"sig\":\"") == 0);
    CHECK(made->body->find("\",\"b\":\"1\",\"n\":7}") != std::string::npos);
    mock::HttpRequest http = on_the_wire(post, *made);
    http.body = *made->body;
    CHECK(!checked_by_mock(exchange, post, http));
    http.body.insert(http.body.find("\"1\"") + 1, "2");
    REQUIRE(checked_by_mock(exchange, post, http));
}

TEST_CASE("a nonce that is a time grows with every request of an account, also while the clock stands still") {
    const Scheme scheme{"growing", R"(
credentials: [{name: key, env: K}, {name: secret, env: S}]
signing:
  nonce: unix_milliseconds
  headers: {K: "{key}", N: "{nonce}"}
)"};
    const spec::Exchange exchange = exchange_of(scheme);
    const auto nonce_of = [&](const char* key, std::int64_t at) {
        const Recorded request{scheme, "GET", "/", "", "", "", "", "", "", at, "h", {key, "s"}};
        const auto made = signed_by_runtime(exchange, request, "");
        REQUIRE(made);
        return std::stoll(made->headers.back().value);
    };
    CHECK(nonce_of("growing", still) == still);
    CHECK(nonce_of("growing", still) == still + 1);
    CHECK(nonce_of("growing", still - 5000) == still + 2);
    CHECK(nonce_of("growing", still + 5000) == still + 5000);
    CHECK(nonce_of("another account", still) == still);
}

TEST_CASE("operations that want only the key are sent what names the caller") {
    const spec::Exchange exchange = exchange_of(query_scheme);
    const cli::LiveExchange live(exchange);
    const CredentialValues credentials{Secret("the-key"), Secret()};
    const detail::Signer signer(live.data(), credentials);
    const auto made = signer.sign({.method = "GET", .path = "/x", .query = "a=1", .body = {}, .key_only = true},
                                  TimePoint(std::chrono::milliseconds(still)));
    REQUIRE(made);
    CHECK(made->target == "/x?a=1");
    REQUIRE(made->headers.size() == 1);
    CHECK(made->headers.front().value == "the-key");
    // Signing is what the secret is missing for.
    CHECK(!signer.sign({.method = "GET", .path = "/x", .query = {}, .body = {}}, TimePoint{}));
}

namespace {

/// Keeps the key where the client cannot see it.
class Vault : public Signer {
  public:
    Result<std::string> sign(std::string_view bytes) override {
        asked.emplace_back(bytes);
        return answer;
    }
    Result<std::string> answer{std::string("\x01\x02\xff", 3)};
    std::vector<std::string> asked;
};

}  // namespace

TEST_CASE("a Signer of the program signs in place of the key, by the same recipe") {
    const spec::Exchange exchange = exchange_of(passphrase_scheme);
    const cli::LiveExchange live(exchange);
    const CredentialValues credentials{Secret("the-key"), Secret(), Secret("the-pass")};
    Vault vault;
    const detail::Signer signer(live.data(), credentials, &vault);
    const auto sign = [&] {
        return signer.sign({.method = "GET", .path = "/x", .query = {}, .body = {}},
                           TimePoint(std::chrono::milliseconds(still)));
    };
    const auto made = sign();
    REQUIRE(made);
    CHECK(vault.asked == std::vector<std::string>{"1700000000123GET/x"});
    CHECK(made->headers.back().value == "AQL/");

    Error locked;
    locked.message = "the vault is locked";
    vault.answer = tl::unexpected(locked);
    const auto refused = sign();
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::usage);
    CHECK(refused.error().outcome == Outcome::not_sent);
    CHECK(refused.error().message.find("the vault is locked") != std::string::npos);
}

TEST_CASE("a recipe sends the token of a session, and the mock knows its tokens") {
    const spec::Exchange exchange = exchange_of({"token", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
session: {operation: auth.login, token: token}
signing:
  - for: {methods: [POST]}
    timestamp: unix_milliseconds
    digest: sha256
    encoding: hex
    secret: secret
    text: "{session}{timestamp}{body}"
    headers: {Authorization: "Bearer {session}", TIME: "{timestamp}", SIGN: "{signature}"}
  - query: {session: "{encoded:session}"}
)"});
    const cli::LiveExchange live(exchange);
    CredentialValues credentials;
    for (const char* each : {"the-key", "the-secret"}) credentials.emplace_back(each);
    const detail::Signer signer(live.data(), credentials);
    const TimePoint at{std::chrono::milliseconds(still)};
    const auto finding = [&](const Recorded& request, const mock::HttpRequest& http) {
        mock::Credentials known{{"key", "the-key"}, {"secret", "the-secret"}};
        const mock::Memory memory{[](const std::string& token) { return token == "a token/1"; }, {}};
        const auto found = mock::check_signature(exchange, known, mock::Received(http), request.at, false, memory);
        return found ? found->fault + ' ' + found->name : std::string();
    };
    const Scheme none{"", ""};
    const Recorded post{none, "POST", "/order", "", R"({"size":"1"})", "application/json", "", "", ""};
    const Recorded get{none, "GET", "/order", "id=1", "", "", "", "", ""};
    for (const Recorded* request : {&post, &get}) {
        CAPTURE(request->method);
        detail::ToSign to_sign{request->method, request->path, request->query,
                               request->body,   request->host, request->content_type};
        const auto without = signer.sign(to_sign, at);
        REQUIRE(!without);
        CHECK(without.error().message.find("session:") != std::string::npos);
        to_sign.session = "a token/1";
        const auto made = signer.sign(to_sign, at);
        REQUIRE(made);
        // Masked in errors like a key.
        CHECK(std::find(made->secrets.begin(), made->secrets.end(), "a token/1") != made->secrets.end());
        CHECK(finding(*request, on_the_wire(*request, *made)).empty());
        to_sign.session = "a token/2";
        const auto other = signer.sign(to_sign, at);
        REQUIRE(other);
        CHECK(finding(*request, on_the_wire(*request, *other)) ==
              (request == &post ? "session Authorization" : "session session"));
        auto mixed = on_the_wire(*request, *other);
        for (auto& [name, value] : mixed.headers)
            if (name == "Authorization") value = "Bearer a token/1";
        if (request == &post) CHECK(finding(*request, mixed) == "signature SIGN");
    }
}

TEST_CASE("the mock asks for nonces that grow") {
    const spec::Exchange exchange = exchange_of({"nonce", R"(
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  nonce: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{nonce}{body}"
  headers: {KEY: "{key}", NONCE: "{nonce}", SIGN: "{signature}"}
)"});
    const cli::LiveExchange live(exchange);
    CredentialValues credentials;
    for (const char* each : {"the-key", "the-secret"}) credentials.emplace_back(each);
    const detail::Signer signer(live.data(), credentials);
    std::vector<std::string> asked;
    const auto fault = [&](std::string_view given, bool takes) {
        detail::ToSign to_sign{"GET", "/x", "", "", "api.acme.example"};
        to_sign.nonce = given;
        const auto made = signer.sign(to_sign, TimePoint(std::chrono::milliseconds(still)));
        REQUIRE(made);
        const Scheme none{"", ""};
        const mock::HttpRequest http = on_the_wire({none, "GET", "/x", "", "", "", "", "", ""}, *made);
        const mock::Memory memory{{}, [&](const std::string& received) {
                                      asked.push_back(received);
                                      return takes;
                                  }};
        const auto found = mock::check_signature(exchange, {{"key", "the-key"}, {"secret", "the-secret"}},
                                                 mock::Received(http), still, false, memory);
        return found ? found->fault + ' ' + found->name : std::string();
    };
    CHECK(fault("17", true).empty());
    CHECK(fault("17", false) == "nonce NONCE");
    CHECK(asked == std::vector<std::string>{"17", "17"});
}
