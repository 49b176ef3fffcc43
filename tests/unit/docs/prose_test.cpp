#include "docs/prose.hpp"

#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/dialect/facts.hpp"
#include "docs/limits.hpp"

using namespace exbind;
using namespace exbind::docs;

TEST_CASE("examples, defaults and ranges become facts") {
    const auto facts = [](const char* text) { return read_field_prose(text).facts; };
    CHECK(facts("Coin, e.g. `BTC`").example == "BTC");
    CHECK(facts("Pair, e.g. BTC-USDT-SWAP.").example == "BTC-USDT-SWAP");
    CHECK(facts("The coin, e.g., 'DOGE'.").example == "DOGE");
    CHECK(facts("Pair, e.g. the first one").example == "");
    CHECK(facts("Share, e.g `0.1` means 10%").example == "0.1");
    CHECK(facts("Rows to give. The maximum is `70`. The default is `20`.") == spec::FieldFacts{"", "20", "", "70"});
    CHECK(facts("Depth. Maximum 400").maximum == "400");
    CHECK(facts("Share. Maximum 4 decimal places").maximum.empty());
    const auto texts = [&](const char* prose) {
        const spec::FieldFacts found = facts(prose);
        return found.shortest + '|' + found.longest + '|' + found.alphabet;
    };
    CHECK(texts("Label: alphanumerics, all numbers, or all letters of up to 16 characters.") == "|16|A-Za-z0-9");
    CHECK(texts("Label\nAlpha-numeric, all numbers, or all letters of up to 32 characters") == "|32|A-Za-z0-9");
    CHECK(texts("A name, no more than 40 characters") == "|40|");
    CHECK(texts("A name (maximum 64 characters)") == "|64|");
    CHECK(texts("The length must be 32 characters or shorter.") == "|32|");
    CHECK(texts("A name that supports 6 to 20 characters, letters and numbers") == "6|20|");
    CHECK(texts("For options no more than 40 characters") == "||");
    CHECK(facts("The range is between 2% and 300%") == spec::FieldFacts{"", "", "2%", "300%"});
    CHECK(facts("Spread, range between [0.0001 ~ 0.01]") == spec::FieldFacts{"", "", "0.0001", "0.01"});
    CHECK(facts("Kind of plot, `wet` by default").fallback == "wet");
}

TEST_CASE("what holds under a condition is no fact") {
    CHECK(read_field_prose("The default is `a` for buyers, `b` for sellers").facts.fallback == "");
    CHECK(read_field_prose("If sunny, the default is `a`").facts.fallback == "");
    CHECK(read_field_prose("The default is `calm` in summer").facts.fallback == "");
    CHECK(read_field_prose("The default is the coin of the pair, for example: for `A-B`, the default is `B`")
              .facts.fallback == "");
    CHECK(read_field_prose("The coin of the pair (for `A-B`, the default is `B`)").facts.fallback == "");
}

TEST_CASE("listed values") {
    const auto values = [](const char* text) { return read_field_prose(text, {"sz", "px"}).values; };
    using List = std::vector<std::string>;
    CHECK(values("What to do.\n`rent`: take\n`return`: give back") == List{"rent", "return"});
    CHECK(values("Side, `buy` `sell`") == List{"buy", "sell"});
    CHECK(values("Valid values can be `on`, `off` or `auto`.") == List{"on", "off", "auto"});
    CHECK(values("Unit\n`base_ccy`: one ,`quote_ccy`: other\nThe default is `base_ccy`") ==
          List{"base_ccy", "quote_ccy"});
    CHECK(values("LOAN/REPAY/AUTO_REPAY") == List{"LOAN", "REPAY", "AUTO_REPAY"});
    CHECK(values("Mode\nMargin `cross` `isolated`\nOther `cash`") == List{"cross", "isolated", "cash"});
    CHECK(values("State `1`: new `2`: old") == List{"1", "2"});
    CHECK(values("Only applicable to `FUTURES`/`SWAP`").empty());
    CHECK(values("Either `sz` or `px` is required").empty());
    CHECK(values("Coin, e.g. `BTC`").empty());
    CHECK(values("Bars, e.g. [`1m`/`3m`]\nWeekly: `1W` `1M`").empty());
    CHECK(values("Kind of price\n`px`: by price\n`vol`: by volume") == List{"px", "vol"});
    CHECK(values("One value only: `a`").empty());
    CHECK(read_field_prose("Kind of price\n`flat`: one for all").sole_value == "flat");
    CHECK(read_field_prose("Kind of price\n`flat`: one for all\n`steep`: one for each").sole_value.empty());
    CHECK(read_field_prose("One value only: `a`").sole_value.empty());
}

TEST_CASE("short meanings of listed values") {
    using List = std::vector<std::pair<std::string, std::string>>;
    const auto meanings = [](const char* text) { return read_field_prose(text).meanings; };
    CHECK(meanings("Side\n`1`: Rent, `2`: Give back") == List{{"1", "Rent"}, {"2", "Give back"}});
    CHECK(meanings("Side\n`1`: the plot.\n`2`: A tool (only in spring)") == List{{"1", "plot"}, {"2", "tool"}});
    CHECK(meanings("Kind\n`1`: [Plot] Rent\n`2`: Rent (by tool)\n`3`: [Shed] Sale") ==
          List{{"1", "Plot Rent"}, {"2", "Rent by tool"}, {"3", "Sale"}});
    CHECK(meanings("Kind\n`1`: [Plot] Rent\n`2`: Rent (one two three four five six seven)") ==
          List{{"1", "Plot Rent"}});
    CHECK(meanings("Side\n`1`=Rent\n`2`=Give back") == List{{"1", "Rent"}, {"2", "Give back"}});
    CHECK(meanings("`0`: not water-proof\n`-1`: Unknown") == List{{"0", "not water proof"}, {"-1", "Unknown"}});
    CHECK(meanings("`1`: one two three four five\n`2`: one two three four five six") ==
          List{{"1", "one two three four five"}});
    CHECK(meanings("`1`: a neighbour's plot\n`2`: none") == List{{"1", "neighbour plot"}, {"2", "none"}});
    // More than one clause, or words about another value, are no name.
    CHECK(meanings("`1`: Rented. No tools\n`2`: Free, no tools\n`3`: As `1`").empty());
    CHECK(meanings("Rows, e.g. `1`: one").empty());
}

TEST_CASE("times, booleans, deprecation") {
    CHECK(read_field_prose("Made at, Unix timestamp format in milliseconds").unit == spec::TimeUnit::milliseconds);
    CHECK(read_field_prose("Made at, Unix timestamp format in microseconds").unit == spec::TimeUnit::microseconds);
    CHECK(read_field_prose("Day as YYYYMMDD").date_text);
    CHECK(read_field_prose("Whether `true` or `false`").boolean);
    CHECK(read_field_prose("Off. The default value is `false`.").boolean);
    CHECK(says_deprecated("~~Amount~~ (Deprecated)"));
    CHECK(says_deprecated("Amount (deprecated, use more)"));
    CHECK_FALSE(says_deprecated("Kind\n`a`: x\n~~`b`: y~~"));
    CHECK(says_deprecated("数量（已废弃）"));
    CHECK_FALSE(says_deprecated("It is new"));
}

TEST_CASE("limits in both languages") {
    struct Case {
        const char* text;
        std::uint32_t count;
        std::uint64_t window;
        spec::LimitUnit unit;
    };
    const auto request = spec::LimitUnit::request;
    const dialect::Dialect& words = dialects::committed("okx");
    for (const Case& c :
         {Case{"5 requests per 2 seconds", 5, 2000, request}, Case{"6 requests per second", 6, 1000, request},
          Case{"20 times per 2 seconds", 20, 2000, request},
          Case{"60 orders per 2 seconds", 60, 2000, spec::LimitUnit::order},
          Case{"1 Request per day", 1, 86'400'000, request}, Case{"2 requests per month", 2, 2'592'000'000, request},
          Case{"5次/2s", 5, 2000, request}, Case{"6 次/s", 6, 1000, request}, Case{"每10秒3次请求", 3, 10'000, request},
          Case{"12 次/天", 12, 86'400'000, request}, Case{"60个/2s", 60, 2000, spec::LimitUnit::order},
          Case{"10 request per 60 seconds", 10, 60'000, request}}) {
        CAPTURE(c.text);
        const LimitText text = read_limits(c.text, words.limits.words);
        CHECK(text.understood);
        REQUIRE(text.limits.size() == 1);
        CHECK(text.limits[0].count == c.count);
        CHECK(text.limits[0].window_ms == c.window);
        CHECK(text.limits[0].unit == c.unit);
    }
    const LimitText two = read_limits("7 requests per 3 seconds; 90 requests per 11 hours");
    REQUIRE(two.limits.size() == 2);
    CHECK(two.limits[1].window_ms == 39'600'000);
    CHECK_FALSE(read_limits("as often as you like").understood);
    CHECK_FALSE(read_limits("0 requests per 2 seconds").understood);
    CHECK_FALSE(read_limits("99999999999999999999 requests per second").understood);
    CHECK_FALSE(read_limits("").understood);
}

TEST_CASE("scopes, permissions, authentication") {
    const dialect::Dialect& words = dialects::committed("okx");
    using List = std::vector<std::string>;
    CHECK(dialect::scope_named("User ID + Instrument ID", words) == List{"user", "instId"});
    CHECK(dialect::scope_named("IP + (Instrument Type + instFamily)", words) == List{"ip", "instType", "instFamily"});
    CHECK(dialect::scope_named("Master account UserID", words) == List{"master"});
    CHECK(dialect::scope_named("母账户 User ID", words) == List{"master"});
    CHECK(dialect::scope_named("User ID(Private) or IP(Public)", words) == List{"user"});
    CHECK(dialect::scope_named("moon phase", words).empty());
    CHECK(dialect::permission_named("Read", words) == "read");
    CHECK(dialect::permission_named(" Trading ", words) == "trade");
    CHECK(dialect::permission_named("提币", words) == "withdraw");
    CHECK(dialect::permission_named("Public", words) == "");
    CHECK(dialect::auth_said("Authentication is not required for this.", words) == spec::Auth::public_);
    CHECK(dialect::auth_said("These endpoints do not require authentication", words) == spec::Auth::public_);
    CHECK(dialect::auth_said("Public endpoint. Rows of something.", words) == spec::Auth::public_);
    CHECK(dialect::auth_said("One private and one public endpoint are told apart.", words) == std::nullopt);
    CHECK(dialect::auth_said("Authentication is optional here", words) == spec::Auth::optional);
    CHECK(dialect::auth_said("These endpoints require authentication.", words) == spec::Auth::private_);
    CHECK(dialect::auth_said("Weather (public)", words) == spec::Auth::public_);
    CHECK(dialect::auth_said("Weather", words) == std::nullopt);
}
