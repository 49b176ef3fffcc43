// Finding operations: exbind list WORDS, exbind show, and what is suggested for a word that is none.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "command.hpp"
#include "text/strings.hpp"

using command::Output;
using nlohmann::json;

namespace {

Output run(std::vector<std::string> words) {
    words.insert(words.begin(), {"--root", command::source("").string()});
    return command::run(words);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The words that the shell makes of a line.
std::vector<std::string> split_by_shell(const std::string& line) {
    std::FILE* const shell = ::popen(("printf '%s\\0' " + line).c_str(), "r");
    REQUIRE(shell != nullptr);
    std::vector<std::string> words{""};
    for (int c = std::fgetc(shell); c != EOF; c = std::fgetc(shell))
        if (c == '\0')
            words.emplace_back();
        else
            words.back() += static_cast<char>(c);
    words.pop_back();
    REQUIRE(::pclose(shell) == 0);
    return words;
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) result.push_back(line);
    return result;
}

}  // namespace

TEST_CASE("list with words searches; the best place comes first, a field is named") {
    const Output order = run({"list", "okx", "Place", "order"});
    REQUIRE(order.status == 0);
    const auto rows = lines(order.out);
    REQUIRE(rows.size() > 3);
    CHECK_MESSAGE(has(rows[0], " of 379 operations"), rows[0]);
    CHECK_MESSAGE(has(rows[1], "sprd.place_order"), order.out);
    CHECK_MESSAGE(has(rows[2], "trade.place_order"), order.out);
    CHECK(has(rows[2], "POST"));
    CHECK(has(rows[2], "Place order"));
    const Output field = run({"list", "okx/trade", "place", "clOrdId"});
    CHECK_MESSAGE(has(field.out, "in request clOrdId"), field.out);
    CHECK_FALSE(has(field.out, "sprd."));
}

TEST_CASE("list takes groups and operations of an exchange") {
    const Output group = run({"list", "okx/finance"});
    CHECK(group.status == 0);
    CHECK(has(group.out, "finance/savings.balance"));
    CHECK_FALSE(has(group.out, "trade.place_order"));
    const Output one = run({"list", "okx/trade.place_order"});
    CHECK(lines(one.out).size() == 2);
    CHECK_MESSAGE(has(one.out, "60 per 2s per user+instId"), one.out);
    const Output two = run({"list", "okx/trade.place_order", "woox/trade.place_order"});
    CHECK(lines(two.out).size() == 4);
    // A word of a path is no exchange.
    CHECK(has(run({"list", "okx", "trade/order"}).out, "trade.place_order"));
}

TEST_CASE("words filter fields and JSON, whose form stays") {
    const json all = json::parse(run({"list", "okx", "--format", "json"}).out);
    const json found = json::parse(run({"list", "okx", "place", "order", "--format", "json"}).out);
    REQUIRE(found.size() > 1);
    CHECK(found.size() < all.size());
    for (const json& each : found) CHECK(std::find(all.begin(), all.end(), each) != all.end());
    const json fields = json::parse(run({"list", "okx/trade.place_order", "px", "--fields", "--format", "json"}).out);
    REQUIRE(fields.size() >= 3);
    for (const json& each : fields) {
        CHECK(each.at("path") == "/api/v5/trade/order");
        CHECK(has(exbind::text::to_lower(each.at("field").get<std::string>()), "px"));
    }
    const Output rows = run({"list", "okx/trade.place_order", "px", "--fields"});
    CHECK(lines(rows.out).size() == fields.size());
}

TEST_CASE("nothing found is status 1 and says what to try") {
    const Output words = run({"list", "okx", "place", "nosuchword"});
    CHECK(words.status == 1);
    CHECK(words.out.empty());
    CHECK_MESSAGE(has(words.err, "no operation has 'place' and 'nosuchword'"), words.err);
    CHECK_MESSAGE(has(words.err, "try fewer words"), words.err);
    const Output as_json = run({"list", "okx", "nosuchword", "--format", "json"});
    CHECK(as_json.status == 1);
    CHECK(json::parse(as_json.out) == json::array());
    const Output group = run({"list", "okx/trad"});
    CHECK(group.status == 1);
    CHECK_MESSAGE(has(group.err, "did you mean 'trade'?"), group.err);
    const Output operation = run({"list", "okx/trade.plce_order"});
    CHECK(operation.status == 1);
    CHECK_MESSAGE(has(operation.err, "did you mean 'trade.place_order'?"), operation.err);
    CHECK(run({"list", "okz", "order"}).status == 2);
}

TEST_CASE("rows fit the terminal, and are whole where programs read them") {
    const std::string root = command::source("").string();
    const auto widest = [](const std::string& text) {
        std::size_t most = 0;
        for (const std::string& line : lines(text)) most = std::max(most, exbind::text::width(line));
        return most;
    };
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"list", "okx"},
                                               {"list", "okx", "order"},
                                               {"list", "kucoin", "--fields"},
                                               {"list", "--why", "okx/trade.px"}}) {
        std::vector<std::string> all{"--root", root};
        all.insert(all.end(), words.begin(), words.end());
        const Output shown = command::run_within(72, all);
        CHECK(shown.status == 0);
        CHECK_MESSAGE(widest(shown.out) <= 72, words.back());
        const Output told = command::run_within(72, all, {{"COLUMNS", "110"}});
        CHECK(widest(told.out) <= 110);
        CHECK(widest(told.out) > 72);
        const Output whole = command::run(all, {{"COLUMNS", "72"}});
        CHECK_MESSAGE(widest(whole.out) > 110, words.back());
        CHECK_FALSE(has(whole.out, "..."));
    }
    CHECK(has(command::run_within(72, {"--root", root, "list", "okx/trade"}).out, "..."));
}

TEST_CASE("show names the operation in every way that is usual") {
    const Output shown = run({"show", "okx", "trade.place_order"});
    REQUIRE_MESSAGE(shown.status == 0, shown.err);
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"okx/trade.place_order"},
                                               {"okx", "trade", "place_order"},
                                               {"okx", "POST", "/api/v5/trade/order"},
                                               {"okx", "post", "/api/v5/trade/order"}}) {
        std::vector<std::string> all{"show"};
        all.insert(all.end(), words.begin(), words.end());
        CHECK(run(all).out == shown.out);
    }
    for (const char* part :
         {"okx trade.place_order: Place order", "POST /api/v5/trade/order", "Private; permission: trade",
          "60 requests per 2 seconds per user and instId, when not options", "never by itself",
          "clOrdId; reconcile() asks trade.order by it", "https://www.okx.com/docs-v5/en/",
          "Call<PlaceOrder> place_order(PlaceOrderRequest request) const;", "Required<Open<Side>>", "one of buy, sell",
          "needed if ordType is limit", "at most 32 characters of A-Za-z0-9", "attachAlgoOrds[].tpTriggerPx",
          "Reply: PlaceOrder, the only row", "const auto reply = client.trade.place_order({",
          "exbind call okx trade.place_order "})
        CHECK_MESSAGE(has(shown.out, part), part, "\n", shown.out);
}

TEST_CASE("show gives the same to programs") {
    const Output shown = run({"show", "okx", "trade.place_multiple_orders", "--format", "json"});
    REQUIRE_MESSAGE(shown.status == 0, shown.err);
    const json all = json::parse(shown.out);
    CHECK(all.at("id") == "place_multiple_orders");
    CHECK(all.at("heading") == "Place multiple orders");
    CHECK(all.at("signature") ==
          "Call<Batch<PlaceOrder>> place_multiple_orders(Vector<PlaceOrderRequest> request) const;");
    CHECK(all.at("fields").size() > 20);
    CHECK(has(all.at("example").at("cpp"), "int main() {"));
    CHECK(has(all.at("example").at("shell"), "exbind call okx trade.place_multiple_orders "));
}

TEST_CASE("show of the invented exchange is as expected") {
    const std::filesystem::path tree = command::source("tests/golden/kitchen");
    for (const char* operation :
         {"trade.place_order", "trade.place_many", "public.all_fills", "variants.pay", "hostile.attack"}) {
        CAPTURE(operation);
        const Output shown = command::run({"--root", tree.string(), "show", "kitchen", operation});
        REQUIRE_MESSAGE(shown.status == 0, shown.err);
        const std::filesystem::path file = command::source("tests/golden/show") / (std::string(operation) + ".txt");
        if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr) {
            std::filesystem::create_directories(file.parent_path());
            std::ofstream(file, std::ios::binary) << shown.out;
        }
        std::ifstream in(file, std::ios::binary);
        CHECK(shown.out == std::string{std::istreambuf_iterator<char>(in), {}});
    }
}

TEST_CASE("a suggestion never names another write") {
    struct Typed {
        std::vector<std::string> words;
        std::string told;
    };
    for (const Typed& each : std::vector<Typed>{
             {{"call", "okx", "trade.plce_order"}, "did you mean 'trade.place_order'?"},
             {{"call", "okx", "trade.make_order"},
              "`exbind list okx WORDS` searches names, headings, paths and fields"},
             {{"call", "okx", "trade.cancel_orders"}, "`exbind list okx WORDS`"},
             {{"call", "okx", "place_order"}, "`exbind list okx place_order`"},
             {{"call", "okx", "trade.fils"}, "did you mean 'trade.fills'?"},
             {{"call", "okx", "POST", "/api/v5/trade/canel-order"}, "did you mean 'POST /api/v5/trade/cancel-order'?"},
             {{"call", "kucoin", "PUT", "/api/v1/hf/orders"}, "`exbind list kucoin /api/v1/hf/orders`"},
             {{"show", "okx", "trade.make_order"}, "`exbind list okx WORDS`"},
             {{"show", "okx", "trade", "plce_order"}, "did you mean 'trade.place_order'?"},
             {{"call", "okx", "trade.place_order", "size=1"}, "`exbind show okx trade.place_order` lists them"},
             {{"call", "okx", "trade.place_order", "szz=1"}, "did you mean 'sz'?"},
             {{"call", "okx", "trade.place_order", "instid=BTC-USDT"}, "did you mean 'instId'?"},
         }) {
        const Output output = run(each.words);
        CHECK(output.status == 2);
        CHECK_MESSAGE(has(output.err, each.told), output.err);
        if (!has(each.told, "did you mean")) CHECK_FALSE_MESSAGE(has(output.err, "did you mean"), output.err);
    }
}

TEST_CASE("the command line that show prints is one that a shell and call take") {
    const std::map<std::string, std::string> keys{
        {"OKX_API_KEY", "a-key"}, {"OKX_API_SECRET", "a-secret"}, {"OKX_API_PASSPHRASE", "a-passphrase"}};
    for (const char* operation : {"trade.place_order", "trade.place_multiple_orders", "market.ticker"}) {
        const json shown = json::parse(run({"show", "okx", operation, "--format", "json"}).out);
        std::string line = shown.at("example").at("shell");
        REQUIRE(line.rfind("exbind ", 0) == 0);
        auto words = split_by_shell(line);
        words.front() = "--dry-run";
        words.insert(words.begin(), {"--root", command::source("").string()});
        std::rotate(words.begin() + 2, words.begin() + 3, words.end());
        const Output dry = command::run(words, keys);
        CHECK_MESSAGE(dry.status == 0, dry.err, line);
        CHECK_MESSAGE(has(dry.out, shown.at("path").get<std::string>()), dry.out);
    }
}
