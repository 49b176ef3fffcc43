// exbind mock: faults from the command line, TLS.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "command.hpp"
#include "provoked.hpp"

using command::Mock;
using command::Output;

namespace {

Output mock_once(std::vector<std::string> words) {
    words.insert(words.begin(), {"--root", command::source("").string(), "mock", "okx", "--port", "0"});
    return command::run(words);
}

const std::string balance = "finance/savings.balance";
const std::string history = "finance/savings.lending_history";

}  // namespace

TEST_CASE("call and mock read the specs at run time: an exchange of which nothing is compiled") {
    const Mock mock({"kucoin"});
    const auto kucoin = [&](std::vector<std::string> words) {
        words.emplace_back("--yes");
        return mock.call("kucoin", words);
    };
    const Output trades = kucoin({"spot/hf.trade_history", "symbol=BTC-USDT", "limit=20"});
    CHECK_MESSAGE(trades.status == 0, trades.err);
    CHECK(trades.out.find("tradeId") != std::string::npos);
    const Output placed =
        kucoin({"spot/hf.add_order", "type=limit", "symbol=BTC-USDT", "side=buy", "price=50000", "size=0.00001"});
    CHECK_MESSAGE(placed.status == 0, placed.err);
    CHECK(placed.out.find("orderId") != std::string::npos);
    const Output cancelled =
        kucoin({"spot/hf.cancel_order_by_order_id", "orderId=671124f9365ccb00073debd4", "symbol=BTC-USDT"});
    CHECK_MESSAGE(cancelled.status == 0, cancelled.err);
    auto wrong = mock.variables();
    wrong["KUCOIN_API_PASSPHRASE"] = "wrong";
    const Output refused =
        command::run({"--root", command::source("").string(), "call", "kucoin", "spot/hf.trade_history",
                      "symbol=BTC-USDT", "--base-url", mock.variables().at("KUCOIN_SPOT_URL")},
                     wrong);
    CHECK(refused.status == 1);
}

TEST_CASE("faults from the command line, for one operation, so many times") {
    Mock mock({"okx", "--no-limits", "--fault", balance + " error=58350 x2", "--fault", history + " not_json 100%"});
    for (const int status : {1, 1, 0}) {
        const Output called = mock.call("okx", {balance});
        provoked::note(called.err);
        CHECK(called.status == status);
    }
    CHECK(mock.call("okx", {history}).status == 1);
    CHECK(mock.call("okx", {"finance/savings.lending_rate_summary"}).status == 0);
    const Output log = mock.end();
    CHECK(log.status == 0);
    CHECK_MESSAGE(log.out.find("code 58350 (error)") != std::string::npos, log.out);
    CHECK(log.out.find("(not_json)") != std::string::npos);
}

TEST_CASE("a reply that is not what the spec says is named, with the field") {
    const command::Tree folder(false);
    folder.write("replies/finance/savings/balance.json", R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"one"}]})");
    const Mock mock({"okx", "--fixture", (folder.root() / "replies").string()});
    const Output called = mock.call("okx", {balance});
    provoked::note(called.err);
    CHECK(called.status == 1);
    CHECK_MESSAGE(called.err.find("amt: expected a decimal, got \"one\"") != std::string::npos, called.err);
}

TEST_CASE("a port that is taken is an error, with what to do") {
    const Mock mock({"okx"});
    const std::string url = mock.variables().at("OKX_URL");
    const Output second =
        command::run({"--root", command::source("").string(), "mock", "okx", "--port", url.substr(url.rfind(':') + 1)});
    provoked::note(second.err);
    CHECK(second.status == 3);
    CHECK_MESSAGE(second.err.find("--port 0") != std::string::npos, second.err);
}

TEST_CASE("a rule that cannot be meant is refused at the start") {
    const Output unknown = mock_once({"--fault", "finance/savings.balanse cut"});
    CHECK(unknown.status == 2);
    CHECK_MESSAGE(unknown.err.find("finance/savings.balanse") != std::string::npos, unknown.err);
    const Output wrong = mock_once({"--fault", "kut"});
    CHECK(wrong.status == 2);
    CHECK_MESSAGE(wrong.err.find("did you mean 'cut'") != std::string::npos, wrong.err);
}

TEST_CASE("TLS: trusted by those who are given the printed file, and the file goes with the mock") {
    Mock mock({"okx", "woox", "--tls"});
    CHECK(mock.variables().at("OKX_URL").starts_with("https://"));
    const std::string file = mock.variables().at("OKX_CA_FILE");
    CHECK(std::filesystem::exists(file));
    CHECK(std::filesystem::exists(mock.variables().at("WOOX_CA_FILE")));
    CHECK(mock.call("okx", {balance, "--ca-file", file}).status == 0);
    const Output untrusted = mock.call("okx", {balance});
    CHECK(untrusted.status == 3);
    CHECK_MESSAGE(untrusted.err.find("certificate") != std::string::npos, untrusted.err);
    CHECK(mock.call("okx", {balance, "--ca-file", mock.variables().at("WOOX_CA_FILE")}).status == 3);
    mock.end();
    CHECK_FALSE(std::filesystem::exists(file));
}
