#include "sign/signer.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "exchanges.hpp"
#include "sign/percent.hpp"
#include "values/timestamp.hpp"

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;

namespace {

TimePoint at_ms(std::int64_t unix_milliseconds) {
    return TimePoint(std::chrono::milliseconds(unix_milliseconds));
}

std::string header(const std::vector<Header>& headers, std::string_view name) {
    for (const Header& entry : headers) {
        if (entry.name == name) return entry.value;
    }
    return "(none)";
}

}  // namespace

TEST_CASE("percent-encoding keeps the unreserved characters only") {
    CHECK(percent_encoded("AZaz09-._~") == "AZaz09-._~");
    CHECK(percent_encoded(" +/=&?#%,:") == "%20%2B%2F%3D%26%3F%23%25%2C%3A");
    CHECK(percent_encoded("!'()*") == "%21%27%28%29%2A");
    CHECK(percent_encoded("\xE5\xB8\x81\xC3\xA9") == "%E5%B8%81%C3%A9");
    CHECK(percent_encoded({"\0\x7F\xFF", 3}) == "%00%7F%FF");

    const std::vector<std::pair<std::string, std::string>> parameters{{"b", "2"}, {"a", "x y"}, {"c", ""}};
    CHECK(encoded_query(parameters) == "b=2&a=x%20y&c=");
    CHECK(encoded_query({}).empty());
}

TEST_CASE("timestamps in every form, rounded down") {
    const TimePoint at = at_ms(1'700'000'000'123) + 456'789ns;
    CHECK(timestamp_text(TimestampForm::iso8601_milliseconds, at) == "2023-11-14T22:13:20.123Z");
    CHECK(timestamp_text(TimestampForm::unix_seconds, at) == "1700000000");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at) == "1700000000123");
    CHECK(timestamp_text(TimestampForm::unix_microseconds, at) == "1700000000123456");
    CHECK(timestamp_text(TimestampForm::unix_nanoseconds, at) == "1700000000123456789");
    // The digits of a second are kept; those of its fraction, of other units and of times around 1970 are not.
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(1700000000007)) == "1700000000007");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(1700000001000)) == "1700000001000");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(0)) == "0");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(999)) == "999");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(1000)) == "1000");
    CHECK(timestamp_text(TimestampForm::unix_milliseconds, at_ms(-1)) == "-1");
    CHECK(timestamp_text(TimestampForm::unix_microseconds, at_ms(-1500)) == "-1500000");
    CHECK(timestamp_text(TimestampForm::unix_seconds, at_ms(-1)) == "-1");
    CHECK(timestamp_text(TimestampForm::iso8601_milliseconds, at_ms(1709164800007)) == "2024-02-29T00:00:00.007Z");
    CHECK(timestamp_text(TimestampForm::iso8601_milliseconds, at_ms(0)) == "1970-01-01T00:00:00.000Z");
    CHECK(timestamp_text(TimestampForm::iso8601_milliseconds, at_ms(-1)) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("HTTP dates and Retry-After") {
    const auto date = parse_http_date("Tue, 14 Nov 2023 22:13:20 GMT");
    REQUIRE(date);
    CHECK(date->time_since_epoch() == 1'700'000'000s);
    for (const char* bad :
         {"", "Tue, 14 Nov 2023 22:13:20", "Tue, 14 Nov 2023 22:13:20 UTC", "Tue, 14 Nox 2023 22:13:20 GMT",
          "Tue, 31 Feb 2023 22:13:20 GMT", "Tue, 14 Nov 2023 24:13:20 GMT", "Tue, -4 Nov 2023 22:13:20 GMT",
          "Tue, 14 Nov 9999 22:13:20 GMT", "2023-11-14T22:13:20Z"}) {
        CHECK_MESSAGE(!parse_http_date(bad), bad);
    }
    CHECK(parse_retry_after("3", *date) == 3s);
    CHECK(parse_retry_after("0", *date) == 0s);
    CHECK(parse_retry_after("99999999999999999999", *date) == 24h);
    CHECK(parse_retry_after("Tue, 14 Nov 2023 22:13:25 GMT", *date) == 5s);
    CHECK(parse_retry_after("Tue, 14 Nov 2023 22:13:10 GMT", *date) == 0s);
    CHECK(!parse_retry_after("soon", *date));
    CHECK(!parse_retry_after("-1", *date));
    CHECK(!parse_retry_after("", *date));
}

TEST_CASE("HMAC by RFC 4231, with both ways of using a context again") {
    const Secret key("Jefe");
    const std::string text = "what do ya want for nothing?";
    for (const auto reuse : {Hmac::Reuse::reinitialise, Hmac::Reuse::duplicate}) {
        const Hmac sha256(Digest::sha256, key, reuse);
        const Hmac sha384(Digest::sha384, key, reuse);
        const Hmac sha512(Digest::sha512, key, reuse);
        for (int round = 0; round < 3; ++round) {
            CHECK(encoded(Encoding::hex, sha256.code_of(text).value()) ==
                  "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
            CHECK(encoded(Encoding::hex, sha384.code_of(text).value()) ==
                  "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649");
            CHECK(encoded(Encoding::hex, sha512.code_of(text).value()) ==
                  "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
                  "caeab1a34d4a6b4b636e070a38bce737");
            CHECK(sha256.code_of("").value() != sha256.code_of(text).value());
        }
    }
    const Hmac long_key(Digest::sha256, Secret(std::string(131, '\xaa')));
    CHECK(encoded(Encoding::hex, long_key.code_of("Test Using Larger Than Block-Size Key - Hash Key First").value()) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("base64 with every padding") {
    CHECK(encoded(Encoding::base64, "") == "");
    CHECK(encoded(Encoding::base64, "f") == "Zg==");
    CHECK(encoded(Encoding::base64, "fo") == "Zm8=");
    CHECK(encoded(Encoding::base64, "foo") == "Zm9v");
    CHECK(encoded(Encoding::base64, "foob") == "Zm9vYg==");
    CHECK(encoded(Encoding::base64, "\xFB\xEF\xBE\xFF") == "++++/w==");
    CHECK(encoded(Encoding::base64url, "\xFB\xEF\xBE\xFF") == "----_w==");
    CHECK(encoded(Encoding::base64url_unpadded, "\xFB\xEF\xBE\xFF") == "----_w");
    CHECK(encoded(Encoding::base64url_unpadded, "\xFF\xFF") == "__8");
}

TEST_CASE("one HMAC object serves many threads") {
    const Hmac hmac(Digest::sha256, Secret("Jefe"));
    const auto expected = hmac.code_of("what do ya want for nothing?");
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 200; ++round) {
                if (hmac.code_of("what do ya want for nothing?") != expected) ++wrong;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(wrong == 0);
}

TEST_CASE("a recipe puts key, signature, timestamp and passphrase into headers") {
    const auto credentials = exchanges::secrets({"the-key", "the-secret", "the-pass"});
    const detail::Signer signer(exchanges::alpha, credentials);
    CHECK(signer.have() == detail::Signer::Have::all);
    const auto out = signer.sign({"GET", "/api/v5/account/balance", "ccy=BTC", ""}, at_ms(1'700'000'000'123));
    REQUIRE(out);
    CHECK(out->target == "/api/v5/account/balance?ccy=BTC");
    CHECK(header(out->headers, "OK-ACCESS-KEY") == "the-key");
    CHECK(header(out->headers, "OK-ACCESS-PASSPHRASE") == "the-pass");
    CHECK(header(out->headers, "OK-ACCESS-TIMESTAMP") == "2023-11-14T22:13:20.123Z");
    // echo -n '2023-11-14T22:13:20.123ZGET/api/v5/account/balance?ccy=BTC' | openssl dgst -sha256 -hmac the-secret
    // -binary | base64
    CHECK(header(out->headers, "OK-ACCESS-SIGN") == "/+NaPsT9D77Qjng/6UyYHVBnYL+eOiDDXLsoqMptiAs=");
    REQUIRE(out->secrets.size() == 1);
    CHECK(out->secrets[0] == header(out->headers, "OK-ACCESS-SIGN"));

    const auto post = signer.sign({"POST", "/api/v5/trade/order", "", R"({"a":"1"})"}, at_ms(1'700'000'000'123));
    REQUIRE(post);
    CHECK(header(post->headers, "OK-ACCESS-SIGN") == "csWNRVVqMx8u/RjmAHzCyQ0kqBpASnfNJOZBuMv9Vik=");
}

TEST_CASE("a recipe may sign the query and put the signature at its end") {
    static constexpr Part text[] = {{.what = Part::What::query}};
    static constexpr Part timestamp[] = {{.what = Part::What::timestamp}};
    static constexpr Part signature[] = {{.what = Part::What::signature}};
    static constexpr Part passphrase[] = {{.what = Part::What::credential, .functions = {SigningFunction::hmac}}};
    static constexpr Part body_hash[] = {{.text = "v1="},
                                         {.what = Part::What::body, .functions = {SigningFunction::sha256}}};
    static constexpr Part body_hash_512[] = {{.what = Part::What::body, .functions = {SigningFunction::sha512}}};
    static constexpr Placement query[] = {{"signature", signature}, {"timestamp", timestamp}};
    static constexpr Placement headers[] = {
        {"passphrase", passphrase}, {"digest", body_hash}, {"digest-512", body_hash_512}, {"empty", {}}};
    static constexpr Signing signing{.timestamp = TimestampForm::unix_seconds,
                                     .digest = Digest::sha512,
                                     .encoding = Encoding::hex,
                                     .secret = 1,
                                     .text = text,
                                     .headers = headers,
                                     .query = query};
    ExchangeData exchange = exchanges::beta;
    exchange.signing = &signing;
    const auto credentials = exchanges::secrets({"the-key", "the-secret"});
    const detail::Signer signer(exchange, credentials);
    const auto out = signer.sign({"POST", "/api/order", "symbol=A%20B", "{}"}, at_ms(1'700'000'000'999));
    REQUIRE(out);
    const Hmac hmac(Digest::sha512, credentials[1]);
    CHECK(out->target == "/api/order?symbol=A%20B&timestamp=1700000000&signature=" +
                             encoded(Encoding::hex, hmac.code_of("symbol=A%20B&timestamp=1700000000").value()));
    CHECK(header(out->headers, "passphrase") == encoded(Encoding::hex, hmac.code_of("the-key").value()));
    CHECK(header(out->headers, "digest") == "v1=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    CHECK(header(out->headers, "digest-512").size() == 128);
    CHECK(out->headers.back().name == "empty");
    CHECK(out->headers.back().value.empty());
}

TEST_CASE("credentials that cannot sign are usage errors that name the variable and show nothing") {
    const auto message_of = [](const CredentialValues& credentials) {
        const detail::Signer signer(exchanges::alpha, credentials);
        const auto out = signer.sign({"GET", "/x", "", ""}, at_ms(0));
        REQUIRE(!out);
        CHECK(out.error().kind == ErrorKind::usage);
        CHECK(out.error().outcome == Outcome::not_sent);
        CHECK(out.error().message.find("hunter2") == std::string::npos);
        return out.error().message;
    };
    CHECK(message_of({}).find("ALPHA_KEY") != std::string::npos);
    CHECK(message_of(exchanges::secrets({"k", "", "p"})).find("ALPHA_SECRET") != std::string::npos);
    CHECK(message_of(exchanges::secrets({"k", "s"})).find("ALPHA_PASSPHRASE") != std::string::npos);
    CHECK(message_of(exchanges::secrets({"hunter2\r\nX-Evil: 1", "s", "p"})).find("control character") !=
          std::string::npos);
    CHECK(message_of(exchanges::secrets({"k", "s", "hunter2\n"})).find("passphrase") != std::string::npos);
    CHECK(message_of(exchanges::secrets({{"k\0x", 3}, "s", "p"})).find("key") != std::string::npos);

    ExchangeData draft = exchanges::alpha;
    draft.signing = nullptr;
    const CredentialValues none;
    const detail::Signer signer(draft, none);
    CHECK(signer.have() == detail::Signer::Have::none);
    CHECK(signer.sign({"GET", "/x", "", ""}, at_ms(0)).error().message.find("exchange.yaml") != std::string::npos);

    const auto some = exchanges::secrets({"k", "", ""});
    CHECK(detail::Signer(exchanges::alpha, some).have() == detail::Signer::Have::some);
}

TEST_CASE("where an exchange takes several kinds of keys, the one that is given decides") {
    static constexpr Part text[] = {{.what = Part::What::method}};
    static constexpr Part signature[] = {{.what = Part::What::signature}};
    static constexpr Placement headers[] = {{"sign", signature}};
    static constexpr KeyKind kinds[] = {{Algorithm::ed25519, Encoding::base64}, {Algorithm::rsa, Encoding::base64}};
    static constexpr Signing signing{.digest = Digest::sha256,
                                     .encoding = Encoding::hex,
                                     .secret = 1,
                                     .text = text,
                                     .headers = headers,
                                     .pem = kinds};
    ExchangeData exchange = exchanges::beta;
    exchange.signing = &signing;
    const auto signed_with = [&](std::string_view secret, exbind::Signer* outside = nullptr) {
        const auto credentials = exchanges::secrets({"the-key", secret});
        const detail::Signer signer(exchange, credentials, outside);
        const auto out = signer.sign({"GET", "/x", "", ""}, at_ms(0));
        return out ? header(out->headers, "sign") : out.error().message;
    };
    // printf GET | openssl dgst -sha256 -hmac the-secret
    CHECK(signed_with("the-secret") == "9bf8c9eecabfeeb9785cf44a2f9b51945613b10bf8d30e710439c7da06ccf4ee");
    // printf GET > m; openssl pkeyutl -sign -inkey key.pem -rawin -in m | base64
    const std::string of_ed25519 =
        "0DUGW1ITzOTNoHhvLDXQrzasCHCIb+3gt3k0C3Ggu5bhd4r6nbkk4bb5JMcyIRpXPpeVl1NXXzN5d2sPNSFpAQ==";
    CHECK(signed_with("-----BEGIN PRIVATE KEY-----\n"
                      "MC4CAQAwBQYDK2VwBCIEIFVCIuiI1oIxdqyeTMb3DbTkZdNF3YQ01hgwwGkC9K4A\n"
                      "-----END PRIVATE KEY-----\n") == of_ed25519);
    CHECK(signed_with("-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIFVCIuiI1oIxdqyeTMb3DbTkZdNF3YQ01hgwwGkC9K4A"
                      "\\n-----END PRIVATE KEY-----") == of_ed25519);
    // An ECDSA key, which this exchange does not take.
    const std::string refused = signed_with(
        "-----BEGIN PRIVATE KEY-----\n"
        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0PmInGNGVWfW+tyl\n"
        "biKH6UWC3Bnv+D6JU1zAW+Mt6JWhRANCAASg2SI+zw1AipidTT7FZQxV5IdfpCIM\n"
        "gBz5ygRqnTdIVbjEeC822kMFYrVEEycTCg4vEA7RWZ7tKySJwldrBIgH\n"
        "-----END PRIVATE KEY-----\n");
    CHECK(refused.find("ed25519 or rsa") != std::string::npos);
    CHECK(refused.find("MIGH") == std::string::npos);

    struct Vault final : exbind::Signer {
        std::string_view kind;
        explicit Vault(std::string_view which) : kind(which) {}
        Result<std::string> sign(std::string_view) override { return std::string("\xFB\xFF"); }
        std::string_view algorithm() const override { return kind; }
    };
    Vault ordinary{""};
    Vault elsewhere{"ed25519"};
    CHECK(signed_with("", &ordinary) == "fbff");
    CHECK(signed_with("", &elsewhere) == "+/8=");
}
