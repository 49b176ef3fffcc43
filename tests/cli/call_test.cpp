// exbind call: what would be sent, and what is refused before anything is sent.
#include <doctest/doctest.h>
#include <cstdlib>
#include <fstream>

#include <nlohmann/json.hpp>

#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::Tree;
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
        for (const auto& [name, value] : expected.at("headers").items())
            CHECK_MESSAGE(request.at("headers").value(name, "") == value, vector.at("id"), " ", name);
        for (const json& name : expected.at("absent_headers"))
            CHECK_FALSE(request.at("headers").contains(name.get<std::string>()));
        ++compared;
    }
    CHECK(compared >= 40);
}
