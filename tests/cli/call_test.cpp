// exbind call: what would be sent, and what is refused before anything is sent.
#include <doctest/doctest.h>
#include <cstdlib>
#include <fstream>

#include <nlohmann/json.hpp>

#include "command.hpp"
#include "provoked.hpp"
#include "server.hpp"

using command::Output;
using nlohmann::json;

namespace {

const std::map<std::string, std::string> okx_keys{
    {"OKX_API_KEY", "fa4e0000-0000-4000-8000-00000000a001"},
    {"OKX_API_SECRET", "FAKE00SECRET00FOR00TESTS00ONLY01"},
    {"OKX_API_PASSPHRASE", "Fake-Pass_1!"},
};
const std::map<std::string, std::string> woox_keys{{"WOOX_API_KEY", "fake-key"}, {"WOOX_API_SECRET", "fake-secret"}};

Output call(std::vector<std::string> words, const std::map<std::string, std::string>& keys = okx_keys) {
    words.insert(words.begin(), {"--root", command::source("").string(), "--format", "json", "call"});
    return command::run(words, keys);
}

json dry_run(std::vector<std::string> words, const std::map<std::string, std::string>& keys = okx_keys) {
    words.insert(words.end(), {"--dry-run", "--at", "1700000000123"});
    const Output output = call(words, keys);
    REQUIRE_MESSAGE(output.status == 0, output.err);
    return json::parse(output.out);
}

}  // namespace

TEST_CASE("a dry run prints the signed request") {
    const json request = dry_run({"okx", "GET", "/api/v5/account/balance", "--raw", "ccy=BTC"});
    CHECK(request.at("method") == "GET");
    CHECK(request.at("url") == "https://www.okx.com/api/v5/account/balance?ccy=BTC");
    CHECK(request.at("body") == nullptr);
    CHECK(request.at("headers").at("OK-ACCESS-SIGN") == "X1A/rvWjEdX51qYtVL4OXXKxJciYFELcdp9KGesUN8o=");
    CHECK(request.at("headers").at("OK-ACCESS-TIMESTAMP") == "2023-11-14T22:13:20.123Z");
    CHECK_FALSE(request.at("headers").contains("x-simulated-trading"));
}

TEST_CASE("parameters keep their order and are encoded to the unreserved characters") {
    const json request = dry_run({"okx", "GET", "/api/v5/x", "--raw", "b=2", "a=1,2 3/é", "c="});
    CHECK(request.at("url") == "https://www.okx.com/api/v5/x?b=2&a=1%2C2%203%2F%C3%A9&c=");
}

TEST_CASE("demo and public calls") {
    CHECK(dry_run({"okx", "GET", "/api/v5/x", "--raw", "--demo"}).at("headers").at("x-simulated-trading") == "1");
    const json open = dry_run({"okx", "GET", "/api/v5/finance/savings/lending-rate-summary"}, {});
    CHECK_FALSE(open.at("headers").contains("OK-ACCESS-KEY"));
    CHECK_FALSE(dry_run({"okx", "GET", "/api/v5/x", "--raw", "--public"}).at("headers").contains("OK-ACCESS-SIGN"));
}

TEST_CASE("a body given as text is sent as it is, byte for byte") {
    const std::string body = R"({ "a" : 1.50,"b":[ ] })";
    const json request = dry_run({"woox", "PUT", "/v3/order/1", "--raw", "--body", body}, woox_keys);
    CHECK(request.at("body") == body);
    CHECK(request.at("headers").at("Content-Type") == "application/json");
    CHECK(request.at("headers").at("x-api-timestamp") == "1700000000123");
}

TEST_CASE("a dry run logs nobody in") {
    const Output output =
        command::run({"--root", command::source("tests/golden/lounge").string(), "--format", "json", "call", "lounge",
                      "bar.tab", "name=me", "--dry-run", "--base-url", "http://127.0.0.1:1"},
                     {{"LOUNGE_KEY", "fake-key"}, {"LOUNGE_SECRET", "fake-secret"}});
    REQUIRE_MESSAGE(output.status == 0, output.err);
    const json request = json::parse(output.out);
    CHECK(request.at("url") == "http://127.0.0.1:1/v1/bar/tab?name=me");
    CHECK(request.at("headers").at("Authorization") == "Bearer SESSION");
}

TEST_CASE("a body is built from the spec's types") {
    const json request = dry_run({"okx", "finance/savings.purchase_redempt", "ccy=BTC", "amt=1", "side=purchase"});
    CHECK(request.at("body") == R"({"ccy":"BTC","amt":"1","side":"purchase"})");
}

TEST_CASE("what cannot be right is refused before anything is sent") {
    CHECK(call({"okx", "GET", "/api/v5/finance/savings/balanse", "--dry-run"}).status == 2);
    CHECK(call({"okx", "GET", "/api/v5/finance/savings/balanse", "--dry-run"}).err.find("did you mean") !=
          std::string::npos);
    CHECK(call({"okx", "POST", "/api/v5/finance/savings/purchase-redempt", "ccy=BTC", "--dry-run"}).status == 2);
    CHECK(call({"okx", "GET", "/api/v5/finance/savings/balance", "ccx=BTC", "--dry-run"}).status == 2);
    CHECK(call({"okx", "GET", "/api/v5/finance/savings/balance", "ccy", "--dry-run"}).status == 2);
    CHECK(call({"okx", "FETCH", "/api/v5/finance/savings/balance", "--dry-run"}).status == 2);
    CHECK(call({"okx", "GET", "/x", "--raw", "--dry-run", "--base-url", "http://example.com"}).status == 2);
    CHECK(call({"okx", "GET", "/x", "--raw", "--dry-run", "--base-url", "http://127.0.0.1:1"}).status == 0);
    CHECK(call({"okx", "GET", "/x", "--raw", "--dry-run", "--base-url", "https://example.com"}).status == 0);
}

TEST_CASE("a value outside what is documented is refused, unless --unlisted sends it") {
    struct Case {
        std::vector<std::string> words;
        std::string told;  ///< nothing: the call is made
    };
    const std::vector<std::string> order{
        "okx", "trade.place_order", "instId=BTC-USDT", "tdMode=cash", "side=buy", "ordType=limit", "sz=1"};
    const auto with = [&](const std::string& more) {
        std::vector<std::string> words = order;
        words.push_back(more);
        return words;
    };
    const std::vector<Case> all{
        {{"okx", "trade.orders_pending", "limit=101"}, "'limit' is '101', documented is at most 100"},
        {{"okx", "trade.orders_pending", "limit=100"}, ""},
        {with("clOrdId=" + std::string(33, 'x')), "documented is at most 32 characters"},
        {with("clOrdId=a_b"), "'clOrdId' is 'a_b', documented is only A-Za-z0-9"},
        {with("clOrdId=" + std::string(32, 'x')), ""},
        {with(R"(attachAlgoOrds=[{"sz":"1"},{"attachAlgoClOrdId":"a-b"}])"),
         "'attachAlgoOrds[1].attachAlgoClOrdId' is 'a-b', documented is only A-Za-z0-9"},
        // Items of a list.
        {{"okx", "trade.place_easy_convert", R"(fromCcy=["A","B","C","D","E","F"])", "toCcy=USDT"},
         "'fromCcy' has 6 items, documented is at most 5"},
        {{"okx", "trade.place_easy_convert", R"(fromCcy=["A","B","C","D","E"])", "toCcy=USDT"}, ""},
    };
    for (const Case& each : all) {
        CAPTURE(each.told);
        auto words = each.words;
        words.insert(words.end(), {"--dry-run", "--yes"});
        const Output output = call(words);
        CHECK_MESSAGE((output.status == 0) == each.told.empty(), output.err);
        if (each.told.empty()) continue;
        CHECK(output.status == 2);
        CHECK_MESSAGE(output.err.find(each.told) != std::string::npos, output.err);
        CHECK_MESSAGE(output.err.find("overlay") != std::string::npos, output.err);
        words.emplace_back("--unlisted");
        CHECK(call(words).status == 0);
    }
    CHECK(call({"okx", "GET", "/api/v5/trade/orders-pending", "limit=101", "--raw", "--dry-run"}).status == 0);
}

TEST_CASE("parameters are checked against the specs before anything is signed") {
    struct Wrong {
        std::vector<std::string> words;
        std::string told;
    };
    const std::vector<std::string> order{
        "okx", "trade.place_order", "instId=BTC-USDT", "tdMode=cash", "side=buy", "ordType=limit", "sz=1"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), order.begin(), order.end());
        return more;
    };
    const auto instead = [&](const std::string& name, const std::string& value) {
        std::vector<std::string> words = order;
        for (std::string& word : words)
            if (word.rfind(name + '=', 0) == 0) word = name + '=' + value;
        return words;
    };
    const std::vector<Wrong> all{
        // Twice: in a body, a query, a form and a path.
        {with({"sz=2"}), "'sz' is given twice"},
        {{"okx", "finance/savings.balance", "ccy=A", "ccy=B"}, "'ccy' is given twice"},
        {{"woox", "trade.order", "oid=1", "oid=2"}, "'oid'"},
        {{"okx", "POST", "/api/v5/any", "--raw", "a=1", "a=2"}, "'a' is given twice"},
        {{"okx", "trade.place_order", "--body", R"({"sz":"1","sz":"2"})"}, "'sz' is given twice"},
        // Empty, or not there.
        {instead("instId", ""), "required parameter 'instId' is empty"},
        {instead("side", ""), "required parameter 'side' is empty"},
        {{"okx", "trade.place_order", "instId=BTC-USDT"}, "missing parameter 'tdMode'"},
        // Of another kind.
        {instead("sz", "one"), "'sz' must be a decimal, not 'one'"},
        {instead("sz", "1,000"), "'sz' must be a decimal"},
        {instead("sz", "NaN"), "'sz' must be a decimal"},
        {instead("side", "bye"), "'side' must be one of buy, sell, not 'bye'"},
        {with({"reduceOnly=yes"}), "'reduceOnly' must be true or false"},
        {with({"attachAlgoOrds={}"}), "'attachAlgoOrds' must be a JSON array"},
        {with({"attachAlgoOrds=[1]"}), "'attachAlgoOrds[0]' must be a JSON object"},
        {with({R"(attachAlgoOrds=[{"sz":"x"}])"}), "'attachAlgoOrds[0].sz' must be a decimal"},
        {with({R"(attachAlgoOrds=[{"sz":"1","sz":"2"}])"}), "'attachAlgoOrds[0].sz' is given twice"},
        {with({R"(attachAlgoOrds=[{"szz":"1"}])"}), "did you mean 'sz'"},
        {with({"attachAlgoOrds=[{"}), "'attachAlgoOrds' must be JSON"},
        {{"okx", "trade.orders_algo_history", "ordType=oco", "limit=many"}, "'limit' must be a"},
        {{"okx", "finance/savings.lending_history", "after=yesterday"}, "'after' must be a timestamp"},
    };
    for (const Wrong& each : all) {
        CAPTURE(each.told);
        auto words = each.words;
        words.insert(words.end(), {"--dry-run", "--yes"});
        const Output output = call(words, each.words.front() == "okx" ? okx_keys : woox_keys);
        CHECK(output.status == 2);
        CHECK_MESSAGE(output.err.find(each.told) != std::string::npos, output.err);
        CHECK(output.out.empty());
    }
    CHECK(dry_run(order).at("body") ==
          R"({"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"limit","sz":"1"})");
    auto unlisted = instead("side", "bye");
    unlisted.emplace_back("--unlisted");
    CHECK(dry_run(unlisted).at("body").get<std::string>().find(R"("side":"bye")") != std::string::npos);
    CHECK(dry_run(with({R"(attachAlgoOrds=[{"sz":"1.5"}])", "tag=[x", "--unlisted"}))
              .at("body")
              .get<std::string>()
              .find(R"("attachAlgoOrds":[{"sz":"1.5"}],"tag":"[x")") != std::string::npos);
    // Raw calls say what they like.
    CHECK(dry_run({"okx", "GET", "/api/v5/any", "--raw", "a=1", "a=2"}).at("url") ==
          "https://www.okx.com/api/v5/any?a=1&a=2");
}

TEST_CASE("a call goes through the proxy that it is given, and no other") {
    Server proxy([](const Received& request) {
        return reply(200, R"({"code":"0","msg":"","data":[{"ts":"1700000000123"}]})",
                     "X-Target: " + request.target + "\r\nContent-Type: application/json\r\n");
    });
    const std::string address = "127.0.0.1:" + std::to_string(proxy.port());
    const std::vector<std::string> words{"okx",      "GET",        "/api/v5/public/time",
                                         "--public", "--base-url", "http://127.0.0.1:9"};
    auto proxied = words;
    proxied.insert(proxied.end(), {"--proxy", "http://user:s3cret@" + address});
    const Output through = call(proxied, {});
    CHECK_MESSAGE(through.status == 0, through.err);
    CHECK(through.out.find("1700000000123") != std::string::npos);
    REQUIRE(proxy.received().size() == 1);
    CHECK(proxy.received()[0].target == "http://127.0.0.1:9/api/v5/public/time");

    CHECK(call(words, {{"http_proxy", "http://" + address}, {"all_proxy", "http://" + address}}).status == 3);
    CHECK(proxy.received().size() == 1);
    for (const std::string& wrong :
         {std::string("user:s3cret@proxy"), std::string("gopher://user:s3cret@proxy"),
          std::string("http://user:s3cret@"), std::string("http://user:s3cret@proxy.invalid:1"),
          std::string("http://user:s3cret@127.0.0.1:1")}) {
        auto refused = words;
        refused.insert(refused.end(), {"--proxy", wrong});
        const Output output = call(refused, {});
        CHECK(output.status >= 2);
        CHECK_MESSAGE((output.out + output.err).find("s3cret") == std::string::npos, output.err);
    }
}

TEST_CASE("whatever is refused is status 1") {
    struct Refusal {
        int status;
        std::string body;
    };
    const std::vector<Refusal> all{
        {400, R"({"code":"51000","msg":"Parameter error","data":[]})"},
        {403, "<html>no</html>"},
        {429, R"({"code":"50011","msg":"Too many requests"})"},
        {500, R"({"code":"50001","msg":"unavailable"})"},
        {307, ""},
        {200, R"({"code":"51000","msg":"Parameter error","data":[]})"},
        {200, R"({"code":"0","msg":"","data":[{"ordId":"","sCode":"51008","sMsg":"no funds"}]})"},
        {200, R"({"code":"2","msg":"","data":[{"ordId":"1","sCode":"0"},{"ordId":"","sCode":"51008","sMsg":"no"}]})"},
        {200, "<html>welcome</html>"},
        {200, R"({"msg":"nothing says that this is a success"})"},
        {200, ""},
    };
    std::size_t which = 0;
    Server server([&](const Received&) { return reply(all[which].status, all[which].body); });
    for (; which < all.size(); ++which) {
        CAPTURE(which);
        const Output output = call({"okx", "trade.place_order", "instId=BTC-USDT", "tdMode=cash", "side=buy",
                                    "ordType=limit", "sz=1", "--yes", "--base-url", server.url(), "--timeout", "5000"});
        CHECK_MESSAGE(output.status == 1, output.out, output.err);
        CHECK_FALSE(output.err.empty());
    }
}

TEST_CASE("a write needs --yes where nobody can be asked") {
    const Output output = call({"okx", "finance/savings.purchase_redempt", "ccy=BTC", "amt=1", "side=purchase",
                                "--base-url", "http://127.0.0.1:1"});
    CHECK(output.status == 2);
    CHECK(output.err.find("--yes") != std::string::npos);
}

TEST_CASE("a missing key is named, a host that is not there is status 3, and no secret is shown") {
    const Output missing =
        call({"okx", "GET", "/api/v5/finance/savings/balance", "--base-url", "http://127.0.0.1:1"}, {});
    CHECK(missing.status == 2);
    CHECK_MESSAGE(missing.err.find("OKX_API_KEY") != std::string::npos, missing.err);
    const Output nobody = call({"okx", "GET", "/api/v5/finance/savings/balance", "--base-url", "http://127.0.0.1:1"});
    Output printed = command::run({"--root", command::source("").string(), "call", "okx", "finance/savings.balance",
                                   "--base-url", "http://127.0.0.1:1"},
                                  okx_keys);
    // The reason is in libcurl's words, which differ between its versions.
    const std::size_t reason = printed.err.find("(not_sent): ") + 12;
    REQUIRE(reason < printed.err.rfind(" [finance"));
    provoked::note(printed.err.replace(reason, printed.err.rfind(" [finance") - reason, "<reason>"));
    CHECK(nobody.status == 3);
    for (const auto& [name, value] : okx_keys) CHECK((nobody.out + nobody.err).find(value) == std::string::npos);
}

TEST_CASE("a dry run warns that it shows a signature") {
    const Output output = call({"okx", "GET", "/x", "--raw", "--dry-run"});
    CHECK_MESSAGE(output.err.find("signature") != std::string::npos, output.err);
}

TEST_CASE("recorded requests of independent libraries are reproduced from the shell") {
    const char* folder = std::getenv("EXBIND_VECTORS");
    if (folder == nullptr) {
        MESSAGE("skipped: EXBIND_VECTORS is not set");
        return;
    }
    const json recorded = json::parse(std::ifstream(std::filesystem::path(folder) / "signing.json"));
    int compared = 0;
    for (const json& vector : recorded.at("vectors")) {
        const auto has_tag = [&](const char* tag) {
            for (const json& each : vector.at("tags"))
                if (each == tag) return true;
            return false;
        };
        if (vector.at("api") == "v1" || has_tag("literal-reserved") || has_tag("signer-only")) continue;
        // Another valid spelling of the same query than ours: these characters are left as they are.
        if (vector.at("expected").at("target").get<std::string>().find_first_of("!'()*,") != std::string::npos)
            continue;
        const std::string exchange = vector.at("exchange");
        std::map<std::string, std::string> keys;
        if (!vector.at("credentials").is_null()) {
            const std::string prefix = exchange == "okx" ? "OKX_API_" : "WOOX_API_";
            const json& credentials = vector.at("credentials");
            keys[prefix + "KEY"] = credentials.at("api_key");
            keys[prefix + "SECRET"] = credentials.at("secret");
            if (credentials.contains("passphrase")) keys[prefix + "PASSPHRASE"] = credentials.at("passphrase");
        }
        const json& expected = vector.at("expected");
        std::vector<std::string> words{exchange,
                                       vector.at("method"),
                                       vector.at("path"),
                                       "--raw",
                                       "--dry-run",
                                       "--at",
                                       std::to_string(vector.at("timestamp_ms").get<std::int64_t>())};
        for (const json& pair : vector.at("query"))
            words.push_back(pair[0].get<std::string>() + '=' + pair[1].get<std::string>());
        if (!expected.at("body_text").is_null()) words.insert(words.end(), {"--body", expected.at("body_text")});
        if (vector.at("demo") == true) words.push_back("--demo");
        if (vector.at("access") == "public") words.push_back("--public");
        const Output output = call(words, keys);
        REQUIRE_MESSAGE(output.status == 0, vector.at("id"), output.err);
        const json request = json::parse(output.out);
        CHECK_MESSAGE(request.at("url") == expected.at("url"), vector.at("id"));
        for (const auto& header : expected.at("headers").items())
            CHECK_MESSAGE(request.at("headers").value(header.key(), "") == header.value(), vector.at("id"), " ",
                          header.key());
        for (const json& name : expected.at("absent_headers"))
            CHECK_FALSE(request.at("headers").contains(name.get<std::string>()));
        ++compared;
    }
    CHECK(compared >= 40);
}

TEST_CASE("a path with values is the operation whose path has parameters there") {
    const auto open = [](std::vector<std::string> words) {
        words.insert(words.begin(), "kucoin");
        words.emplace_back("--public");
        return words;
    };
    const json request = dry_run(open({"GET", "/api/v1/hf/orders/12%2F3%25", "symbol=BTC-USDT"}), {});
    CHECK(request.at("url") == "https://api.kucoin.com/api/v1/hf/orders/12%2F3%25?symbol=BTC-USDT");
    // The same by name.
    CHECK(dry_run(open({"GET", "/api/v1/hf/orders/{orderId}", "orderId=12/3%", "symbol=BTC-USDT"}), {}) == request);
    // Only as it is given, with --raw.
    CHECK(dry_run(open({"GET", "/api/v1/hf/orders/1%2f3", "--raw"}), {}).at("url") ==
          "https://api.kucoin.com/api/v1/hf/orders/1%2f3");

    struct Wrong {
        std::vector<std::string> words;
        std::string told;
    };
    for (const Wrong& each : std::vector<Wrong>{
             {{"GET", "/api/v1/hf/orders/12", "symbol=BTC-USDT", "orderId=12"},
              "parameter 'orderId' is given twice: in the path as '12', and as orderId=..."},
             {{"GET", "/api/v1/hf/orders/12"}, "missing parameter 'symbol'"},
             {{"GET", "/api/v1/hf/orders/1%2", "symbol=BTC-USDT"},
              "'1%2' in the path has a '%' without two hexadecimal digits behind it"},
             {{"GET", "/api/v1/hf/orders/", "symbol=BTC-USDT"}, "the specs have no operation GET /api/v1/hf/orders/"},
         }) {
        const Output output = call(open(each.words), {});
        CHECK(output.status == 2);
        CHECK_MESSAGE(output.err.find(each.told) != std::string::npos, output.err);
    }
    const Output shown =
        command::run({"--root", command::source("").string(), "show", "kucoin", "GET", "/api/v1/hf/orders/1"});
    CHECK_MESSAGE(shown.status == 0, shown.err);
    CHECK_MESSAGE(shown.out.find("/api/v1/hf/orders/{orderId}") != std::string::npos, shown.out);
}
