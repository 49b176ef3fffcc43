#include "docs/infer.hpp"

#include <doctest/doctest.h>

#include "docs/names.hpp"

using namespace exbind;
using namespace exbind::docs;
using spec::Kind;

namespace {

DocField field(std::string name, std::string description, std::vector<std::string> samples = {},
               std::string type = "String") {
    DocField result;
    result.name = std::move(name);
    result.doc_type = std::move(type);
    result.description = std::move(description);
    result.prose = std::make_shared<const FieldProse>(read_field_prose(result.description));
    result.samples = std::move(samples);
    return result;
}

struct Case {
    DocField field;
    Kind kind;
    const char* by;
};

}  // namespace

TEST_CASE("each rule, in the order of trust") {
    const Case cases[] = {
        {field("extra", "Anything", {"{\"a\":1}"}, "json"), Kind::json, ""},
        {field("extras", "Anything", {}, "array of json"), Kind::json, ""},
        {field("secretKey", "Key"), Kind::secret, "name"},
        {field("client_secret", "Of the key"), Kind::secret, "name"},
        {field("access_token", "For calls"), Kind::secret, "name"},
        {field("password", "Of the account"), Kind::secret, "name"},
        {field("token", "Name of the coin"), Kind::string, ""},
        {field("secret_type", "Kind of key"), Kind::string, ""},
        {field("ok", "Done", {}, "Boolean"), Kind::boolean, ""},
        {field("ok", "`true` or `false`"), Kind::boolean, "listed"},
        {field("ok", "Done", {"\"true\""}), Kind::boolean, "example"},
        {field("made", "Unix timestamp format in milliseconds"), Kind::timestamp, "text"},
        {field("cTime", "When it was made"), Kind::timestamp, "name"},
        {field("cTime", "When it was made", {"\"2020-01-01\""}), Kind::string, ""},
        {field("made", "When, e.g. `1597026383085`"), Kind::timestamp, "example"},
        {field("until", "End of it", {"\"1597026383085\""}), Kind::timestamp, "example"},
        {field("day", "As YYYYMMDD", {"\"20200101\""}), Kind::string, ""},
        {field("after", "Older than the given `ts`"), Kind::timestamp, "text"},
        {field("after", "Older than the given `refId`"), Kind::string, ""},
        {field("before", "Newer rows"), Kind::string, ""},
        {field("after", "Older than the given `ordId` or `ts`"), Kind::string, ""},
        {field("loan", "What is owed", {"\"0.86\""}), Kind::decimal, "example"},
        {field("amt", "Amount", {"\"1\""}), Kind::decimal, "name"},
        {field("thing", "Price of it"), Kind::decimal, "text"},
        {field("wgt", "How heavy", {"\"12\""}), Kind::decimal, "example"},
        {field("refId", "Reference", {"\"17319133035195744\""}), Kind::string, ""},
        {field("ordId", "Number", {"\"12\""}), Kind::string, ""},
        {field("ccy", "Coin", {"\"BTC\""}), Kind::string, ""},
        {field("wgt", "How heavy", {"\"0012\""}), Kind::string, ""},
        {field("wgt", "How heavy", {"\"1234567890123456789\""}), Kind::string, ""},
        {field("acct", "Account", {"\"12\""}), Kind::string, ""},
        {field("mode", "How\n`a`: x\n`b`: y"), Kind::named, "listed"},
        {field("mode", "How\n`a`: x\n`b`: y", {"\"c\""}), Kind::named, "listed"},
        {field("mode", "How\n`a`: x\n`b`: y", {"\"0.5\""}), Kind::string, ""},
        {field("shape", "Price shape\n`flat`: without steps"), Kind::named, "listed"},
        {field("feeCoin", "Coin of fees\n`base_ccy`: one\n`quote_ccy`: other"), Kind::named, "listed"},
        {field("amt", "Amount\n`all`: everything there is"), Kind::string, ""},
        {field("hidden", "Whether it is hidden\n`0`: no\n`1`: yes"), Kind::boolean, "listed"},
        {field("hidden", "Seen by others\n`0`: hides it `1`: shows it"), Kind::named, "listed"},
        {field("closed", "Whether it is closed\n`0` `1`", {"\"1\""}), Kind::boolean, "listed"},
        {field("closed", "Whether it is closed\n`0` `1`", {"\"2\""}), Kind::named, "listed"},
        {field("wait", "Span `H`: hours, `D`: days", {"\"28D\""}), Kind::string, ""},
        {field("tgtCcy", "Unit\n`base_ccy`: x\n`quote_ccy`: y"), Kind::named, "listed"},
        {field("px", "Price `1` `2`"), Kind::decimal, "name"},
        {field("limit", "Number of results to give"), Kind::integer, "text"},
        {field("page", "Which one"), Kind::integer, "name"},
        {field("tier", "Step", {"\"1.5\""}), Kind::decimal, "example"},
        {field("note", "Words", {"\"hello\""}), Kind::string, ""},
        {field("ids", "Some", {}, "Integer"), Kind::integer, ""},
        {field("total", "All", {}, "integer"), Kind::integer, ""},
        {field("startTime", "Start timestamp in milliseconds", {}, "integer"), Kind::timestamp, "text"},
        {field("speed", "How fast", {}, "number"), Kind::decimal, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.field.name);
        CAPTURE(c.field.description);
        const Inferred inferred = infer(c.field, {});
        CHECK(inferred.kind == c.kind);
        CHECK(inferred.by == c.by);
    }
}

TEST_CASE("zero and one stand for no and yes where one is the opposite of the other") {
    const auto is_flag = [](const char* text) { return read_field_prose(text).flag; };
    CHECK(is_flag("State of the bar\n`0` represents that it is unfinished, `1` represents that it is finished."));
    CHECK(is_flag("State of the bar. 0 means that the bar is not final, 1 means that it is final"));
    CHECK(is_flag("Kind of repair\n`0`: Do not allow repairs of `px`\n`1`: Allow repairs\nThe default is `0`"));
    CHECK(is_flag("Follows someone\n`0`: non-follower, `1`: follower"));
    CHECK(is_flag("Whether it follows\n`0` `1`"));
    CHECK_FALSE(is_flag("Follows\n`0` `1`"));
    CHECK_FALSE(is_flag("Kind\n`0`: normal\n`1`: special"));
    CHECK_FALSE(is_flag("Whether\n`0`: yes\n`1`: no"));
    CHECK_FALSE(is_flag("Whether\n`0`: no\n`1`: yes\n`2`: unknown"));
    CHECK_FALSE(is_flag("Whether `0` or `1`, range 0 to 5"));
}

TEST_CASE("texts that are lists") {
    const auto joined = [](const char* text) { return read_field_prose(text).joined; };
    CHECK(joined("Coins, separated by commas"));
    CHECK(joined("One coin or more (no more than 20), separated with comma, e.g. `A,B`"));
    CHECK(joined("Coin. If there are several, separate them with commas."));
    CHECK(joined("A comma-separated list of coins"));
    CHECK_FALSE(joined("Coin. Lists separated by commas may come in the future"));
    CHECK_FALSE(joined("Coin. Values must not be separated by commas"));
    CHECK_FALSE(joined("A coin"));
    CHECK(read_field_prose("Coins (no more than 20), separated with comma").most_items == "20");
}

TEST_CASE("wire forms are given where they differ from the default of the type") {
    CHECK(infer(field("limit", "Number of results"), {}).wire == spec::Wire::text);
    CHECK(infer(field("total", "All", {"3"}, "integer"), {}).wire == std::nullopt);
    CHECK(infer(field("cTime", "Unix timestamp (milliseconds)", {"1597026383085"}, "integer"), {}).wire ==
          spec::Wire::number);
    CHECK(infer(field("ts", "Unix timestamp (milliseconds)"), {}).wire == std::nullopt);
    CHECK(infer(field("ok", "`true` or `false`"), {}).wire == spec::Wire::text);
    CHECK(infer(field("ok", "`0`: no, `1`: yes"), {}).wire == spec::Wire::flag);
    CHECK(infer(field("ok", "Done", {"true"}, "Boolean"), {}).wire == std::nullopt);
    CHECK(infer(field("px", "Price", {"1.5"}, "number"), {}).wire == spec::Wire::number);
    CHECK(infer(field("px", "Price", {"\"1.5\""}), {}).wire == std::nullopt);
    CHECK(infer(field("note", "Words"), {}).wire == std::nullopt);
}

TEST_CASE("units of time") {
    CHECK(infer(field("ts", "Unix timestamp format in microseconds"), {}).unit == spec::TimeUnit::microseconds);
    CHECK(infer(field("ts", "Unix timestamp in seconds"), {}).unit == spec::TimeUnit::seconds);
    CHECK(infer(field("ts", "Unix timestamp"), {}).unit == spec::TimeUnit::milliseconds);
    CHECK(infer(field("ts", "Made at"), {}).unit == spec::TimeUnit::milliseconds);
}

TEST_CASE("values listed elsewhere: the request of the same operation, then other operations") {
    const Dictionary request = {{"side", {{"rent", "return"}}}};
    const Dictionary others = {{"state", {{"live", "gone"}, {"live"}}}, {"mode", {{"a", "b"}, {"c", "d"}}}};
    Surroundings around;
    around.request_values = &request;
    around.dictionaries = {&others};
    const Inferred side = infer(field("side", "What was done", {"\"rent\""}), around);
    CHECK(side.kind == Kind::named);
    CHECK(side.by == "request");
    CHECK(side.values == std::vector<std::string>{"rent", "return"});
    CHECK(infer(field("side", "What was done", {"\"sold\""}), around).kind == Kind::string);
    CHECK(infer(field("state", "How it is"), around).by == "dictionary");
    CHECK(infer(field("mode", "How"), around).kind == Kind::string);
    CHECK(infer(field("mode", "How", {"\"d\""}), around).values == std::vector<std::string>{"c", "d"});
    around.request = true;
    CHECK(infer(field("side", "What to do"), around).kind == Kind::string);
}

TEST_CASE("a schema's own values are as documented") {
    DocField status = field("status", "How it went", {}, "string");
    status.literals = {"SUCCEED", "FAILED"};
    const Inferred inferred = infer(status, {});
    CHECK(inferred.kind == Kind::named);
    CHECK(inferred.by == "");
    CHECK(inferred.values == status.literals);
}

TEST_CASE("values that stand in a schema's description are by text") {
    DocField side = field("side", "BUY/SELL", {}, "string");
    side.literals = {"BUY", "SELL"};
    side.literals_from_text = true;
    const Inferred inferred = infer(side, {});
    CHECK(inferred.kind == Kind::named);
    CHECK(inferred.by == "text");
}

TEST_CASE("words of names") {
    using List = std::vector<std::string>;
    CHECK(words_of_name("latestInterestAccrual") == List{"latest", "interest", "accrual"});
    CHECK(words_of_name("set-riskOffset-amt") == List{"set", "risk", "offset", "amt"});
    CHECK(words_of_name("amendTPSL") == List{"amend", "tpsl"});
    CHECK(words_of_name("TPSLOrder") == List{"tpsl", "order"});
    CHECK(words_of_name("instIDs") == List{"inst", "ids"});
    CHECK(words_of_name("{oid}") == List{"oid"});
    CHECK(words_of_name("").empty());
    CHECK(snake_case("purchase-redempt") == "purchase_redempt");
    CHECK(snake_case("orderBook2") == "order_book2");
    CHECK(pascal_case("purchase_redempt") == "PurchaseRedempt");
    CHECK(pascal_case("newSz") == "NewSz");
}

TEST_CASE("times in the unit that their examples show") {
    struct Unit {
        const char* name;
        std::vector<std::string> samples;
        const char* type;
        spec::TimeUnit unit;
    };
    for (const Unit& one : {
             Unit{"createdTime", {"\"1578565539.808\""}, "string", spec::TimeUnit::seconds},
             Unit{"createdTime", {"1578565539"}, "integer", spec::TimeUnit::seconds},
             Unit{"createdTime", {"1578565539808"}, "integer", spec::TimeUnit::milliseconds},
             Unit{"orderTime", {"1732602254928123"}, "integer", spec::TimeUnit::microseconds},
             Unit{"orderTime", {"1732602254928123456", "0"}, "integer", spec::TimeUnit::nanoseconds},
             Unit{"createdAt", {"1732602254928"}, "integer", spec::TimeUnit::milliseconds},
         }) {
        const Inferred inferred = infer(field(one.name, "", one.samples, one.type), {});
        CHECK(inferred.kind == Kind::timestamp);
        CHECK(inferred.unit == one.unit);
    }
    // Beyond 64 bits with a sign.
    CHECK(infer(field("orderId", "", {"9223372036854775807"}, "integer"), {}).kind == Kind::integer);
    CHECK(infer(field("orderId", "", {"9223372036854775808"}, "integer"), {}).kind == Kind::decimal);
    CHECK(infer(field("orderId", "", {"12345678901234567890"}, "integer"), {}).kind == Kind::decimal);
    // Not a time: a name alone, a date, a 64-bit id, examples that disagree.
    CHECK(infer(field("createdAt", "", {}, "string"), {}).kind == Kind::string);
    CHECK(infer(field("createdAt", "", {"\"2026-01-01T00:00:00Z\""}, "string"), {}).kind == Kind::string);
    CHECK(infer(field("orderId", "", {"1954766344355779056"}, "integer"), {}).kind == Kind::integer);
    CHECK(infer(field("endTime", "", {"1578565539", "1578565539808"}, "integer"), {}).kind == Kind::integer);
    CHECK(infer(field("size", "", {}, "string"), {}).kind == Kind::decimal);
    CHECK(infer(field("pageSize", "", {}, "string"), {}).kind == Kind::integer);
}
