// exbind call --repeat: how often a call is really sent, and what is said of it.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "command.hpp"

using command::Mock;
using command::Output;
using nlohmann::json;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

const std::vector<std::string> purchase{"finance/savings.purchase_redempt", "ccy=BTC", "amt=1", "side=purchase"};

}  // namespace

TEST_CASE("a read is made so many times, on several threads, and timed") {
    Mock mock({"okx", "--no-limits"});
    const Output text =
        mock.call("okx", {"finance/savings.lending_rate_summary", "--repeat", "5", "--concurrency", "3"});
    CHECK(text.status == 0);
    for (const char* word : {"p50", "p90", "p99", "max", "call", "round trip", "5 calls in", "0 failed"})
        CHECK_MESSAGE(text.out.find(word) != std::string::npos, text.out);
    CHECK_MESSAGE(text.err.empty(), text.err);  // no bar without a terminal

    const Output told = mock.call("okx", {"finance/savings.lending_rate_summary", "--repeat", "4", "--format", "json"});
    const json table = json::parse(told.out);
    CHECK(table.at("calls") == 4);
    CHECK(table.at("failed") == 0);
    CHECK(table.at("call").at("count") == 4);
    CHECK(table.at("round_trip").at("count") == 4);
    CHECK(table.at("call").at("p50_us").get<int>() <= table.at("call").at("p90_us").get<int>());
    CHECK(table.at("call").at("p99_us").get<int>() <= table.at("call").at("max_us").get<int>());
    CHECK(table.at("errors").empty());
    CHECK(count(mock.end().out, "-> 200") == 9);
}

TEST_CASE("on a terminal a bar shows how far it is, and leaves no trace in the output") {
    Mock mock({"okx", "--no-limits", "--fault", "delay=60"});
    std::vector<std::string> words{"--root",
                                   command::source("").string(),
                                   "call",
                                   "okx",
                                   "finance/savings.lending_rate_summary",
                                   "--repeat",
                                   "10",
                                   "--base-url",
                                   mock.variables().at("OKX_URL")};
    const Output shown = command::run_on_terminal(words, mock.variables());
    CHECK(shown.status == 0);
    for (const char* part : {"\r[", "#", "-] ", " %", " of 10"})
        CHECK_MESSAGE(shown.err.find(part) != std::string::npos, shown.err);
    CHECK_MESSAGE(shown.err.rfind("\r\033[K") > shown.err.rfind("of 10"), shown.err);  // wiped at the end
    CHECK_MESSAGE(shown.out.find("10 calls in") != std::string::npos, shown.out);
    CHECK(shown.out.find('\r') == std::string::npos);
    words.emplace_back("--quiet");
    CHECK(command::run_on_terminal(words, mock.variables()).err.empty());
}

TEST_CASE("over TLS, for those who trust the mock's authority") {
    Mock mock({"okx", "--no-limits", "--tls"});
    const std::vector<std::string> words{
        "finance/savings.balance", "--repeat", "12", "--concurrency", "4", "--format", "json"};
    auto trusting = words;
    trusting.insert(trusting.end(), {"--ca-file", mock.variables().at("OKX_CA_FILE")});
    const Output told = mock.call("okx", trusting);
    CHECK_MESSAGE(told.status == 0, told.err);
    const json table = json::parse(told.out);
    CHECK(table.at("calls") == 12);
    CHECK(table.at("failed") == 0);
    CHECK(table.at("round_trip").at("count") == 12);
    const Output untrusted = mock.call("okx", words);
    CHECK(untrusted.status == 3);
    CHECK(json::parse(untrusted.out).at("errors").at("transport, not_sent") == 12);
    CHECK(count(mock.end().out, "-> 200") == 12);
}

TEST_CASE("the documented limit holds, however many threads there are") {
    Mock mock({"okx"});
    const Output told = mock.call("okx", {"finance/savings.balance", "--repeat", "14", "--concurrency", "14",
                                          "--format", "json", "--timeout", "60000"});
    CHECK_MESSAGE(told.status == 0, told.err);
    CHECK(json::parse(told.out).at("limit_waits").get<int>() > 0);
    CHECK(count(mock.end().out, "(limit)") == 0);
}

TEST_CASE("failures are counted by kind, and the exit status says that there were some") {
    Mock mock({"okx", "--no-limits", "--fault", "finance/savings.balance error=58350 x2"});
    const Output told = mock.call("okx", {"finance/savings.balance", "--repeat", "5", "--format", "json"});
    CHECK(told.status == 1);
    const json table = json::parse(told.out);
    CHECK(table.at("failed") == 2);
    CHECK(table.at("errors").at("funds, refused") == 2);
    CHECK(table.at("call").at("count") == 3);
    CHECK_MESSAGE(told.err.find("2 of 5 calls failed") != std::string::npos, told.err);
}

TEST_CASE("a write is repeated only when that is asked for in so many words") {
    Mock mock({"okx", "--no-limits"});
    const auto with = [](std::vector<std::string> more) {
        more.insert(more.begin(), purchase.begin(), purchase.end());
        return more;
    };
    const Output refused = mock.call("okx", with({"--repeat", "3", "--yes"}));
    CHECK(refused.status == 2);
    CHECK_MESSAGE(refused.err.find("--repeat-writes") != std::string::npos, refused.err);
    CHECK(mock.call("okx", with({"--repeat", "3", "--repeat-writes"})).status == 2);  // nobody can be asked
    CHECK(mock.call("okx", with({"--repeat", "3", "--repeat-writes", "--yes"})).status == 0);
    CHECK(count(mock.end().out, "POST") == 3);
}

TEST_CASE("repeating what cannot be sent") {
    Mock mock({"okx"});
    CHECK(mock.call("okx", {"finance/savings.balance", "--repeat", "3", "--dry-run"}).status == 2);
    CHECK(mock.call("okx", {"finance/savings.balance", "--repeat", "0"}).status == 2);
    CHECK(mock.call("okx", {"finance/savings.balance", "--repeat", "2", "--concurrency", "0"}).status == 2);
    const Output unsigned_ =
        command::run({"--root", command::source("").string(), "call", "okx", "finance/savings.balance", "--repeat", "3",
                      "--base-url", mock.variables().at("OKX_URL")});
    CHECK(unsigned_.status == 2);
    CHECK_MESSAGE(unsigned_.err.find("OKX_API_KEY") != std::string::npos, unsigned_.err);
}
