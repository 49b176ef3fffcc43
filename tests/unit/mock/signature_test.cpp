// Signatures in here were computed by another program.
#include "mock/signature.hpp"

#include <doctest/doctest.h>

#include "invented.hpp"
#include "mock/timestamps.hpp"

using namespace exbind;
using namespace exbind::mock;
using What = spec::Part::What;

namespace {

const Credentials credentials{{"key", "mock-key"}, {"secret", "mock-secret"}, {"passphrase", "mock-passphrase"}};

std::string fault(const spec::Exchange& exchange, const HttpRequest& request, std::int64_t now_ms = invented::now_ms) {
    const auto finding = check_signature(exchange, credentials, Received(request), now_ms);
    return finding ? finding->fault : "none";
}

HttpRequest request(std::string method, std::string target, Headers headers, std::string body = {}) {
    HttpRequest made;
    made.method = std::move(method);
    made.target = std::move(target);
    made.headers = std::move(headers);
    made.body = std::move(body);
    return made;
}

const Headers signed_get{{"T-KEY", "mock-key"},
                         {"t-sign", "lQoIHST4ENd5AHUXFeLpSeuVI9pcppx1b/36Cwr/a9c="},
                         {"T-Time", "2020-08-10T02:26:23.085Z"},
                         {"T-PASS", "mock-passphrase"}};

}  // namespace

TEST_CASE("a signature covers target and body as they were sent") {
    const auto exchange = invented::texts().exchange;
    CHECK(fault(exchange, request("GET", "/v1/wallet/balance?coin=A%2FB&n=1", signed_get)) == "none");
    CHECK(fault(exchange, request("GET", "/v1/wallet/balance?coin=A/B&n=1", signed_get)) == "signature");
    CHECK(fault(exchange, request("GET", "/v1/wallet/balance?n=1&coin=A%2FB", signed_get)) == "signature");
    CHECK(fault(exchange, request("POST", "/v1/wallet/balance?coin=A%2FB&n=1", signed_get)) == "signature");

    auto post = invented::with(invented::without(signed_get, "t-sign"), "T-SIGN",
                               "CJ0Y47qnaF0KjLlzi0mPDzxAgTgJY+5HfJ+5jWC2aFg=");
    CHECK(fault(exchange, request("POST", "/v1/wallet/move", post, R"({"coin":"X", "amount":"1.50"})")) == "none");
    CHECK(fault(exchange, request("POST", "/v1/wallet/move", post, R"({"coin":"X","amount":"1.50"})")) == "signature");
}

TEST_CASE("each missing header is told by name") {
    const auto exchange = invented::texts().exchange;
    const std::string target = "/v1/wallet/balance?coin=A%2FB&n=1";
    const auto lacking = [&](const std::string& name) {
        return fault(exchange, request("GET", target, invented::without(signed_get, name)));
    };
    CHECK(lacking("T-KEY") == "missing_header:T-KEY");
    CHECK(lacking("t-sign") == "missing_header:T-SIGN");
    CHECK(lacking("T-Time") == "missing_header:T-TIME");
    CHECK(lacking("T-PASS") == "missing_header:T-PASS");
    CHECK(fault(exchange, request("GET", target, {})) == "missing_header:T-KEY");
    CHECK(fault(exchange, request("GET", target, invented::with(signed_get, "T-PASS", ""))) == "missing_header:T-PASS");
}

TEST_CASE("wrong credentials are told apart") {
    const auto exchange = invented::texts().exchange;
    const std::string target = "/v1/wallet/balance?coin=A%2FB&n=1";
    CHECK(fault(exchange, request("GET", target, invented::with(signed_get, "T-KEY", "other"))) == "key");
    CHECK(fault(exchange, request("GET", target, invented::with(signed_get, "T-PASS", "other"))) == "passphrase");
    CHECK(fault(exchange, request("GET", target, invented::with(signed_get, "t-sign", "other"))) == "signature");
}

TEST_CASE("the timestamp has one form and a window") {
    const auto exchange = invented::texts().exchange;
    const auto at = [&](const std::string& time, std::int64_t now = invented::now_ms) {
        return fault(exchange, request("GET", "/x", invented::sign("GET", "/x", {}, time)), now);
    };
    CHECK(at("2020-08-10T02:26:23.085Z") == "none");
    CHECK(at("2020-08-10T02:26:53.085Z") == "none");
    CHECK(at("2020-08-10T02:26:53.086Z") == "timestamp");
    CHECK(at("2020-08-10T02:25:53.085Z") == "none");
    CHECK(at("2020-08-10T02:25:53.084Z") == "timestamp");
    CHECK(at("1597026383085") == "timestamp_form");
    CHECK(at("2020-08-10T02:26:23Z") == "timestamp_form");
    CHECK(at("2020-08-10T02:26:23.085+0000") == "timestamp_form");
    CHECK(at("2020-13-10T02:26:23.085Z") == "timestamp_form");
    CHECK(at("2020-02-30T02:26:23.085Z") == "timestamp_form");
    CHECK(at("2020-08-10T24:26:23.085Z") == "timestamp_form");

    auto unlimited = exchange;
    unlimited.timestamp_window_ms = 0;
    CHECK(fault(unlimited, request("GET", "/x", invented::sign("GET", "/x", {}, "2001-08-10T02:26:23.085Z"))) ==
          "none");
}

TEST_CASE("all forms of timestamps") {
    using Form = spec::TimestampForm;
    CHECK(parse_timestamp(Form::iso8601_milliseconds, "2020-08-10T02:26:23.085Z") == invented::now_ms);
    CHECK(parse_timestamp(Form::iso8601_milliseconds, "1970-01-01T00:00:00.000Z") == 0);
    CHECK(parse_timestamp(Form::unix_seconds, "1597026383") == 1597026383000);
    CHECK(parse_timestamp(Form::unix_milliseconds, "1597026383085") == invented::now_ms);
    CHECK(parse_timestamp(Form::unix_microseconds, "1597026383085000") == invented::now_ms);
    CHECK(parse_timestamp(Form::unix_nanoseconds, "1597026383085000000") == invented::now_ms);
    for (const auto* wrong : {"", "-1", "+1", "1.5", " 1", "1 ", "abc", "99999999999999999999"}) {
        CHECK_FALSE(parse_timestamp(Form::unix_milliseconds, wrong));
    }
    CHECK_FALSE(parse_timestamp(Form::unix_seconds, "9223372036854775807"));
}

TEST_CASE("recipes with literals, digests of the body and derived credentials") {
    spec::Exchange exchange = invented::texts().exchange;
    auto& signing = *exchange.signing;
    signing.timestamp = spec::TimestampForm::unix_milliseconds;
    signing.digest = spec::Digest::sha512;
    signing.encoding = spec::Encoding::hex;
    signing.text = {{What::timestamp, ""}, {What::method, ""},
                    {What::literal, "|"},  {What::path, ""},
                    {What::literal, "|"},  {What::query, ""},
                    {What::literal, "|"},  {What::body, "", {spec::SigningFunction::sha256}}};
    signing.headers = {{"Authorization",
                        {{What::literal, "MAC key="},
                         {What::credential, "key"},
                         {What::literal, ";t="},
                         {What::timestamp, ""},
                         {What::literal, ";s="},
                         {What::signature, ""}}}};
    const std::string mac =
        "403dd9b00681c55f98f0055be97e8a954f069192d510953160e6212b4034f988e1d5c6adc382501991ef1088b9bf8b8dee189d003b5093"
        "9db152e9db1786f6f1";
    const auto with = [&](const std::string& value) {
        return fault(exchange, request("POST", "/v1/wallet/move?x=1", {{"Authorization", value}}, "{}"));
    };
    CHECK(with("MAC key=mock-key;t=1597026383085;s=" + mac) == "none");
    CHECK(with("MAC key=other;t=1597026383085;s=" + mac) == "key");
    CHECK(with("MAC key=mock-key;t=1597026383086;s=" + mac) == "signature");
    CHECK(with("MAC key=mock-key;t=soon;s=" + mac) == "timestamp_form");
    CHECK(with("MAC key=mock-key;t=1;s=" + mac) == "timestamp");
    CHECK(with("MAC key=mock-key;t=1597026383085;s=") == "signature");
    CHECK(with("Bearer x") != "none");

    exchange = invented::texts().exchange;
    exchange.signing->headers[3].value = {{What::credential, "passphrase", {spec::SigningFunction::hmac}}};
    auto derived = invented::with(signed_get, "T-PASS", "k42Mz3zslju1vVmfuGxTiclaZAdEC5uj4CNlH5Kg95I=");
    CHECK(fault(exchange, request("GET", "/v1/wallet/balance?coin=A%2FB&n=1", derived)) == "none");
    CHECK(fault(exchange, request("GET", "/v1/wallet/balance?coin=A%2FB&n=1", signed_get)) == "passphrase");
}

TEST_CASE("signatures in the query cover what stands before them") {
    spec::Exchange exchange = invented::texts().exchange;
    auto& signing = *exchange.signing;
    signing.timestamp = spec::TimestampForm::unix_milliseconds;
    signing.digest = spec::Digest::sha384;
    signing.encoding = spec::Encoding::hex;
    signing.text = {{What::query, ""}, {What::body, ""}};
    signing.headers = {{"T-KEY", {{What::credential, "key"}}}};
    signing.query = {{"timestamp", {{What::timestamp, ""}}}, {"signature", {{What::signature, ""}}}};
    const std::string mac =
        "81791862ff3bf38eb227511253fba3dab98cd1d4880b96889ec0b73bfae4d636393051ec5d04677ef54b35cf78fe77e7";
    const auto with = [&](const std::string& query) {
        return fault(exchange, request("GET", "/x?" + query, {{"T-KEY", "mock-key"}}));
    };
    CHECK(with("coin=A&timestamp=1597026383085&signature=" + mac) == "none");
    CHECK(with("coin=B&timestamp=1597026383085&signature=" + mac) == "signature");
    CHECK(with("coin=A&timestamp=1597026383085") == "missing_header:signature");
    CHECK(with("coin=A&signature=" + mac) == "missing_header:timestamp");
}

TEST_CASE("who wants to be seen as signed") {
    const auto exchange = invented::texts().exchange;
    const auto plain = request("GET", "/x", {{"Accept", "*/*"}});
    const auto with_key = request("GET", "/x", {{"t-key", "k"}});
    CHECK_FALSE(looks_signed(exchange, Received(plain)));
    CHECK(looks_signed(exchange, Received(with_key)));
}
