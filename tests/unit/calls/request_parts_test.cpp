// Addresses, scopes of limits, masks: the small parts of which requests and errors are made.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "../../texts.hpp"
#include "call/plan.hpp"
#include "exchanges.hpp"
#include "http/base_url.hpp"
#include "json/json_scan.hpp"
#include "sign/hmac.hpp"
#include "sign/redact.hpp"

using namespace exbind;
using namespace exbind::detail;

TEST_CASE("https anywhere, http to this machine only") {
    for (const char* good :
         {"https://www.example.com", "https://example.com:8443", "http://127.0.0.1:8080", "http://127.1.2.3",
          "http://localhost:1", "http://[::1]:9000", "https://[2001:db8::1]", "HTTPS://Example.com/"}) {
        CHECK_MESSAGE(parse_base_url(good), good);
    }
    CHECK(parse_base_url("HTTPS://Example.com:1/")->text == "https://example.com:1");
    CHECK(parse_base_url("https://example.com:1")->host == "example.com:1");

    for (const auto& bad :
         texts("", "example.com", "ftp://127.0.0.1", "http://example.com", "http://127.0.0.1.example.com",
               "http://127.0.0.1.", "http://127.0.0", "http://128.0.0.1", "http://0127.0.0.1",
               "http://localhost.example.com", "http://[::2]:1", "http://2130706433", "https://", "https://a b",
               "https://example.com:0", "https://example.com:65536", "https://example.com:", "https://example.com:80x",
               "https://example.com/api", "https://example.com?x=1", "https://example.com#x",
               "https://user:hunter2@example.com", "http://127.0.0.1@example.com", "https://example.com\r\nX: 1",
               "https://[::1", "https://[zz]")) {
        const auto parsed = parse_base_url(bad);
        CHECK_MESSAGE(!parsed, bad);
        if (parsed) continue;
        CHECK(parsed.error().kind == ErrorKind::usage);
        CHECK(parsed.error().message.find("hunter2") == std::string::npos);
    }
    CHECK(parse_base_url("http://example.com").error().message.find("use https") != std::string::npos);
}

TEST_CASE("members of JSON are found at the top level only") {
    CHECK(member_values(R"({"a":{"ccy":"no"},"ccy":"B\"TC","n":12})", "ccy") ==
          std::vector<std::string_view>{R"(B\"TC)"});
    CHECK(member_values(R"( {"a":[1,{"n":3}], "n" : 12 })", "n") == std::vector<std::string_view>{"12"});
    CHECK(member_values(R"([{"i":"A"},{"i":"B"},{"j":1}, 5])", "i") == std::vector<std::string_view>{"A", "B", "", ""});
    for (const char* odd :
         {"", "{", "[", "{\"i\"", "{\"i\":", "{\"i\":\"", "[{\"i\":\"A\"", "nonsense", "}", "]", "[,]", "{,}"}) {
        const auto values = member_values(odd, "i");
        CHECK_MESSAGE(values.size() <= 1, odd);
    }
    CHECK(item_count("[]") == 1);
    CHECK(item_count("[1,[2,3],{\"a\":[4,5]}]") == 3);
    CHECK(item_count("{\"a\":[1,2]}") == 1);
    CHECK(item_count("") == 1);
    CHECK(item_count("[1,") == 1);
}

TEST_CASE("each limit has a key of exchange, host, operation or pool, and scope") {
    static constexpr LimitScope user[] = {{"user"}};
    static constexpr LimitScope ip[] = {{"ip"}};
    static constexpr LimitScope instrument[] = {{"user"}, {"instId"}};
    const LimitContext context{"alpha", "alpha.example", "abc123", 1.0, {}};

    static constexpr Limit two[] = {{6, 1000, false, user, {}, ""}, {60, 60000, false, ip, {}, ""}};
    const auto windows = limit_windows("g.op", two, context, {}, "");
    REQUIRE(windows.size() == 2);
    CHECK(windows[0].key == "alpha|alpha.example|g.op#0/1000|user=abc123");
    CHECK(windows[0].count == 6);
    CHECK(windows[0].window == std::chrono::microseconds(1001000));  // clocks differ in pace
    CHECK(windows[1].key == "alpha|alpha.example|g.op#1/60000|ip");

    static constexpr Limit pooled[] = {{6, 1000, false, user, {}, "orders"}};
    CHECK(limit_windows("g.op", pooled, context, {}, "")[0].key ==
          limit_windows("g.other", pooled, context, {}, "")[0].key);
    CHECK(limit_windows("g.op", pooled, {"alpha", "alpha.example", "", 1.0, {}}, {}, "")[0].key.ends_with("|ip"));

    static constexpr Limit by_instrument[] = {{6, 1000, false, instrument, {}, ""}};
    CHECK(limit_windows("g.op", by_instrument, context, {{"instId", "A|B"}}, "")[0].key.ends_with("|instId=A%7CB"));
    CHECK(limit_windows("g.op", by_instrument, context, {}, R"({"instId":"X"})")[0].key.ends_with("|instId=X"));

    static constexpr Limit orders[] = {{300, 2000, true, instrument, {}, ""}};
    const auto batch = limit_windows("g.op", orders, context, {}, R"([{"instId":"X"},{"instId":"Y"},{"instId":"X"}])");
    REQUIRE(batch.size() == 2);
    CHECK(batch[0].key.ends_with("|instId=X"));
    CHECK(batch[0].cost == 2);
    CHECK(batch[1].cost == 1);

    const LimitContext half{"alpha", "alpha.example", "abc123", 0.5, {}};
    CHECK(limit_windows("g.op", two, half, {}, "")[0].count == 3);
    static constexpr Limit one[] = {{1, 1000, false, user, {}, ""}};
    CHECK(limit_windows("g.op", one, half, {}, "")[0].count == 1);

    static constexpr Limit by_user[] = {{300, 2000, true, user, {}, ""}};
    std::string twenty = "[{}";
    for (int i = 1; i < 20; ++i) twenty += ",{}";
    CHECK(limit_windows("g.op", by_user, context, {}, twenty + "]")[0].cost == 20);
    static constexpr Limit requests[] = {{300, 2000, false, user, {}, ""}};
    CHECK(limit_windows("g.op", requests, context, {}, twenty + "]")[0].cost == 1);

    // Without a documented limit there is still something to hold back after a refusal.
    REQUIRE(limit_windows("g.op", {}, context, {}, "").size() == 1);
    CHECK(limit_windows("g.op", {}, context, {}, "")[0].count > 1'000'000);
}

TEST_CASE("weights by an argument: whether it is there, what it is, how large it is") {
    static constexpr LimitCondition one[] = {{.field = "symbol", .given = true}};
    static constexpr LimitCondition all[] = {{.field = "symbol", .given = true, .negated = true}};
    static constexpr LimitCondition spot[] = {{.field = "category", .values = "spot|margin"}};
    static constexpr LimitCondition deep[] = {{.field = "limit", .over = 100}};
    static constexpr LimitCondition shallow[] = {{.field = "limit", .over = 100, .negated = true}};
    static constexpr Limit limits[] = {{1200, 60'000, false, {}, one, "ip", 2},
                                       {1200, 60'000, false, {}, all, "ip", 80},
                                       {50, 1000, false, {}, spot, "spot", 1},
                                       {6000, 60'000, false, {}, deep, "depth", 25},
                                       {6000, 60'000, false, {}, shallow, "depth", 5}};
    const LimitContext context{"alpha", "alpha.example", "abc123", 1.0, {}};
    const auto cost = [&](const std::vector<std::pair<std::string, std::string>>& query, std::string_view pool) {
        for (const LimitWindow& window : limit_windows("g.op", limits, context, query, ""))
            if (window.key.find("pool " + std::string(pool) + '/') != std::string::npos) return window.cost;
        return 0U;
    };
    CHECK(cost({{"symbol", "X"}}, "ip") == 2);
    CHECK(cost({}, "ip") == 80);
    CHECK(cost({{"category", "margin"}}, "spot") == 1);
    CHECK(cost({{"category", "spotty"}}, "spot") == 0);
    CHECK(cost({{"category", "linear"}}, "spot") == 0);
    CHECK(cost({{"limit", "101"}}, "depth") == 25);
    CHECK(cost({{"limit", "100"}}, "depth") == 5);
    CHECK(cost({{"limit", "5000.5"}}, "depth") == 25);
    CHECK(cost({{"limit", "many"}}, "depth") == 5);
    CHECK(cost({}, "depth") == 5);
}

TEST_CASE("limits apply where their conditions hold, and count by parts of a field") {
    static constexpr LimitScope instrument[] = {{"instId"}};
    static constexpr LimitScope family[] = {{"instId", 2, '-'}};
    static constexpr LimitCondition options[] = {{.field = "instId", .parts = 5, .separator = '-'}};
    static constexpr LimitCondition others[] = {{.field = "instId", .parts = 5, .separator = '-', .negated = true}};
    static constexpr LimitCondition lead[] = {{.stated = "lead"}};
    static constexpr LimitCondition single[] = {{.items = 1}};
    static constexpr Limit limits[] = {{60, 2000, true, instrument, others, ""},
                                       {50, 2000, true, family, options, ""},
                                       {4, 2000, true, instrument, lead, ""},
                                       {3, 2000, false, {}, single, "one"}};
    const std::vector<std::string> stated = {"lead"};
    const LimitContext context{"alpha", "alpha.example", "abc123", 1.0, {}};
    const LimitContext leading{"alpha", "alpha.example", "abc123", 1.0, stated};

    const auto swap = limit_windows("g.op", limits, context, {}, R"([{"instId":"A-B-SWAP"},{"instId":"A-B-SWAP"}])");
    REQUIRE(swap.size() == 1);
    CHECK(swap[0].key.ends_with("g.op#0/2000|instId=A-B-SWAP"));
    CHECK(swap[0].cost == 2);

    const auto option = limit_windows("g.op", limits, context, {}, R"({"instId":"A-B-260925-6-C"})");
    REQUIRE(option.size() == 2);
    CHECK(option[0].key.ends_with("g.op#1/2000|instId=A-B"));
    CHECK(option[1].key.ends_with("pool one/2000"));

    const auto mixed = limit_windows("g.op", limits, leading, {{"instId", "A-B"}}, "");
    REQUIRE(mixed.size() == 3);
    CHECK(mixed[0].count == 60);
    CHECK(mixed[1].count == 4);

    // Where none applies there is still something to hold back after a refusal.
    static constexpr Limit only_options[] = {{50, 2000, true, family, options, ""}};
    const auto none = limit_windows("g.op", only_options, context, {{"instId", "A-B"}}, "");
    REQUIRE(none.size() == 1);
    CHECK(none[0].count > 1'000'000);
}

TEST_CASE("the numbers of limits can be replaced") {
    static constexpr LimitScope user[] = {{"user"}};
    static constexpr Limit limits[] = {{60, 2000, false, user, {}, ""}, {1000, 60000, true, user, {}, "orders"}};
    const auto counts = [](std::vector<exbind::LimitOverride> overrides, double share = 1.0) {
        const LimitContext context{"alpha", "alpha.example", "abc123", share, {}, false, overrides};
        const auto windows = limit_windows("trade.order", limits, context, {}, "");
        REQUIRE(windows.size() == 2);
        return std::pair(windows[1].count, windows[0].count);  // "pool ..." stands before "trade.order..."
    };
    using Counts = std::pair<std::uint32_t, std::uint32_t>;
    using std::chrono::seconds;
    CHECK(counts({}) == Counts(60, 1000));
    CHECK(counts({{.of = "trade.order", .per = seconds(2), .count = 300}}) == Counts(300, 1000));
    CHECK(counts({{.of = "trade.order", .factor = 2.0}}) == Counts(120, 2000));
    CHECK(counts({{.of = "orders", .count = 5000}}) == Counts(60, 5000));
    CHECK(counts({{.of = "*", .factor = 0.5}, {.of = "orders", .count = 10}}) == Counts(30, 10));
    CHECK(counts({{.of = "trade.amend", .count = 1}, {.of = "", .count = 1}}) == Counts(60, 1000));
    CHECK(counts({{.of = "*", .factor = 0.001}}) == Counts(1, 1));  // never nothing
    CHECK(counts({{.of = "*", .factor = 1e300}}).first == 0xFFFFFFFFU);
    CHECK(counts({{.of = "trade.order", .per = seconds(2), .count = 300}}, 0.5) == Counts(150, 500));
}

TEST_CASE("methods, paths and headers that would break the request are refused") {
    const auto plan = [](std::string method, std::string path, std::vector<Header> headers = {}) {
        Plan out;
        out.method = std::move(method);
        out.path = std::move(path);
        out.headers = std::move(headers);
        return fault_of(out);
    };
    CHECK(!plan("GET", "/api/v5/a-b_c.d~e%20f/:x"));
    CHECK(!plan("DELETE", "/"));
    CHECK(plan("get", "/"));
    CHECK(plan("GET / HTTP/1.1\r\nX: 1\r\n", "/"));
    CHECK(plan("", "/"));
    CHECK(plan("GET", "api"));
    CHECK(plan("GET", ""));
    CHECK(plan("GET", "/a b"));
    CHECK(plan("GET", "/a\r\nX: 1"));
    CHECK(plan("GET", "/a\xC3\xA9"));
    CHECK(plan("GET", "/a?b=1")->message.find("name=value") != std::string::npos);
    CHECK(plan("GET", "/a#b"));
    CHECK(!plan("GET", "/", {{"X-Ok", "yes, it is"}}));
    CHECK(plan("GET", "/", {{"X-Bad", "a\r\nX-Evil: 1"}}));
    CHECK(plan("GET", "/", {{"X Bad", "a"}}));
    CHECK(plan("GET", "/", {{"", "a"}}));
}

TEST_CASE("secrets are masked in whatever form they come back") {
    const CredentialValues credentials = exchanges::secrets({"key/with\"quote", "secret+1234", "abc"});
    Redactor redactor(credentials);
    const std::vector<std::string> signatures{"c2lnbmF0dXJl"};
    redactor.watch(signatures);
    CHECK(redactor.masked("no secrets here, abc") == "no secrets here, abc");  // three letters are no secret
    CHECK(redactor.masked("a secret+1234 b") == "a *** b");
    CHECK(redactor.masked("q=secret%2B1234&x") == "q=***&x");
    CHECK(redactor.masked(R"({"k":"key\/with\"quote"})") == R"({"k":"***"})");
    CHECK(redactor.masked("c2lnbmF0dXJl=") == "***=");
    CHECK(redactor.masked("secret+1234secret+1234") == "******");

    // A cap cuts no secret in two, and no character.
    CHECK(redactor.masked("aaaa secret+1234", 10) == "aaaa ***");
    CHECK(redactor.masked("aaaa secret+1234", 7) == "aaaa **");
    CHECK(redactor.masked("\xC3\xA9\xC3\xA9", 3) == "\xC3\xA9");
    CHECK(redactor.masked("\xE5\xB8\x81\xE5\xB8\x81", 5) == "\xE5\xB8\x81");
    CHECK(redactor.masked("abcdef", 3) == "abc");
    CHECK(redactor.masked("", 3) == "");
}

namespace {

/// How a server may write a text: each character in the given way, or in the next of several ways.
template <class... Ways>
std::string written(std::string_view text, Ways... ways) {
    const std::vector<std::function<std::string(char)>> all{ways...};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) out += all[i % all.size()](text[i]);
    return out;
}

std::string formatted(const char* format, char c) {
    char out[16];
    std::snprintf(out, sizeof out, format, static_cast<unsigned>(static_cast<unsigned char>(c)));
    return out;
}
std::string plain(char c) {
    return std::string(1, c);
}
std::string json_lower(char c) {
    return formatted("\\u%04x", c);
}
std::string json_upper(char c) {
    return formatted("\\u%04X", c);
}
std::string json_twice(char c) {
    return formatted("\\\\u%04x", c);
}
std::string percent_lower(char c) {
    return formatted("%%%02x", c);
}
std::string percent_upper(char c) {
    return formatted("%%%02X", c);
}
std::string percent_twice(char c) {
    return formatted("%%25%02X", c);
}
std::string hex_lower(char c) {
    return formatted("%02x", c);
}
std::string hex_upper(char c) {
    return formatted("%02X", c);
}

std::string url_alphabet(std::string text) {
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

}  // namespace

TEST_CASE("no escape, no digits and no base64 show a secret") {
    // Characters that base64 writes with + and /, and letters that hexadecimal escapes.
    const std::string secret = "\xC3\xBF~>?o>n?\"\\/+ %41\\u0041z";
    const CredentialValues credentials = exchanges::secrets({secret, "another-Secret"});
    const std::vector<std::string> signatures;
    Redactor redactor(credentials);
    redactor.watch(signatures);
    const auto is_masked = [&](const std::string& form) {
        for (const std::string& around : {std::string("\""), std::string(" "), std::string("="), std::string("\n")}) {
            const std::string text = "{before" + around + form + around + "after}";
            CHECK(redactor.masked(text) == "{before" + around + "***" + around + "after}");
        }
    };
    is_masked(secret);
    is_masked(written(secret, percent_lower));
    is_masked(written(secret, percent_upper));
    is_masked(written(secret, percent_twice));
    is_masked(written(secret, percent_lower, percent_upper));
    for (const std::string& each : {std::string("another-Secret"), std::string("ANOTHER-SECRET")}) {
        is_masked(each);
        is_masked(written(each, json_lower));
        is_masked(written(each, json_upper));
        is_masked(written(each, json_twice));
        is_masked(written(each, plain, json_lower, json_upper));
        is_masked(written(each, plain, percent_lower, json_upper));
        is_masked(written(each, json_lower, plain, percent_twice));
    }
    is_masked(R"(\u00ff~>?o>n?\"\\\/+\u0020%41\\u0041z)");  // JSON writes characters, not bytes
    is_masked(written(secret, hex_lower));
    is_masked(written(secret, hex_upper));
    is_masked(written(secret, hex_lower, hex_upper));
    is_masked(written(written("another-Secret", hex_lower), plain, json_lower));

    // In base64, whatever stands before and after it in what was encoded. Neighbours share a character with it.
    for (const std::string before : {"", "x", "xy", "xyz"}) {
        for (const std::string after : {"", "q", "qr", "qrs"}) {
            const std::string coded = encoded(Encoding::base64, before + secret + after);
            for (const std::string& form :
                 {coded, url_alphabet(coded), written(coded, plain, percent_upper), written(coded, json_lower),
                  coded.substr(0, 16) + "\r\n" + coded.substr(16)}) {
                const std::string masked = redactor.masked("<" + form + ">");
                CAPTURE(form);
                CHECK(masked.find("***") != std::string::npos);
                // What is left shows nothing of the secret: at most what was before and after, and padding.
                CHECK(masked.size() <= 2 + 3 + (before.size() + after.size()) * 8 + 24);
            }
        }
    }

    // Ordinary text is left alone, and masking takes no longer than reading it needs.
    const std::string ordinary = R"({"code":"1","data":[{"sMsg":"100%25 \u00e9 c2VjcmV0 deadbeef"}]})";
    CHECK(redactor.masked(ordinary) == ordinary);
    // Secrets far apart and across the pieces in which a long text is read.
    std::string text, expected;
    for (int i = 0; i < 4000; ++i) {
        const std::string filling(static_cast<std::size_t>(i % 97), 'x');
        text += filling + (i % 3 == 0 ? written("another-Secret", json_lower) : "another-Secret") + '|';
        expected += filling + "***|";
    }
    CHECK(redactor.masked(text) == expected);
    CHECK(redactor.masked(text, 100'000).size() <= 100'000);
}
