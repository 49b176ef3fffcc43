// Decoding what can be read, and listing what cannot.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/reply.hpp"
#include "exbind/detail/table_of.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Row;

namespace {

struct Read {
    bool done = false;
    Vector<Row> rows;
    Tolerance tolerance;
    DecodeError error;

    /// "path: expected, found"
    std::vector<std::string> unread() const {
        std::vector<std::string> lines;
        for (const Unreadable& part : tolerance.unreadable.kept)
            lines.push_back(part.path + ": " + part.expected + ", " + part.found);
        return lines;
    }
};

Read read(std::string_view json, bool rows = false, std::span<const Type* const> firm = {}) {
    Read result;
    result.tolerance.members = true;
    result.tolerance.rows = rows;
    const DecodeOptions options{.firm = firm, .tolerance = &result.tolerance};
    result.done = decode(json, samples::rows_type(), &result.rows, result.error, options);
    return result;
}

const Type* type_of(std::string_view member) {
    const auto fields = samples::type_of<Row>().object->fields;
    return &std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == member; })->type;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an unreadable member stays empty, is listed, and costs nothing else") {
    struct Case {
        const char* member;
        const char* value;
        const char* line;
    };
    for (const auto& [member, value, line] : {
             Case{"amt", R"("N/A")", R"(decimal, "N/A")"},
             Case{"amt", R"("1,000")", R"(decimal, "1,000")"},
             Case{"amt", R"("+1.5")", R"(decimal, "+1.5")"},
             Case{"amt", R"(".5")", R"(decimal, ".5")"},
             Case{"amt", R"(["1"])", "decimal, an array"},
             Case{"amt", R"({"a":[1,{}]})", "decimal, an object"},
             Case{"amt", "true", "decimal, true"},
             Case{"id", "1.5", "integer, 1.5"},
             Case{"id", "18446744073709551616", "integer of 64 bits, 18446744073709551616"},
             Case{"active", "1", "boolean, 1"},
             Case{"ts", R"("2026-01-14T00:00:00Z")", R"(time, "2026-01-14T00:00:00Z")"},
             Case{"name", "[]", "text, an array"},
             Case{"name", "false", "text, false"},
             Case{"side", "{}", "text, an object"},
             Case{"secretKey", R"(["hush"])", "text, ***"},
             Case{"secretKey", "true", "text, ***"},
             Case{"best", R"("hush")", R"(object, "hush")"},
             Case{"best", "[]", "object, an array"},
             Case{"details", "{}", "array, an object"},
             Case{"levels", "5", "array, 5"},
             Case{"rates", "[]", "object, an array"},
         }) {
        for (const char* const space : {"", " "}) {
            const std::string row =
                R"({"zz":[1],")" + std::string(member) + "\":" + space + value + R"(,"children":[{"name":"c"}]})";
            CAPTURE(row);
            const Read got = read(R"([{"name":"a","amt":"1"},)" + row + R"(,{"name":"b","amt":"2"}])");
            REQUIRE_MESSAGE(got.done, got.error.message);
            REQUIRE(got.rows.size() == 3);
            Row expected;
            expected.children.emplace_back().name = "c";
            CHECK(got.rows[1] == expected);
            CHECK(got.rows[2].amt == 2);
            CHECK(got.unread() == Lines{"[1]." + std::string(member) + ": " + line});
            CHECK(got.tolerance.unreadable.count == 1);
            Vector<Row> strictly;
            DecodeError error;
            CHECK_FALSE(decode('[' + row + ']', samples::rows_type(), &strictly, error));
        }
    }
}

TEST_CASE("the innermost part that can be empty is what is left out") {
    const Read got =
        read(R"([{"best":{"eq":"x","ccy":"BTC"},"details":[{"eq":[]},{"eq":"1"}],"levels":[["1","x"],["2"]],)"
             R"("rates":{"a":"1","b":{},"c":"3"},"tags":["a",[],"c"],"matrix":[["x",{}],["y"]],"sizes":["1","x","3"],)"
             R"("children":[{"children":[{"id":"x","name":"n"}]}]}])");
    REQUIRE(got.done);
    CHECK(got.unread() == Lines{R"([0].best.eq: decimal, "x")", "[0].details[0].eq: decimal, an array",
                                R"([0].levels[0][1]: decimal, "x")", "[0].rates.b: decimal, an object",
                                "[0].tags[1]: text, an array", "[0].matrix[0][1]: text, an object",
                                R"([0].sizes[1]: decimal, "x")", R"([0].children[0].children[0].id: integer, "x")"});
    const Row& row = got.rows[0];
    CHECK(row.best.ccy == "BTC");
    CHECK(row.details[1].eq == 1);
    CHECK(row.levels[0].price == 1);
    CHECK(row.levels[1].price == 2);
    CHECK(row.rates.size() == 3);
    CHECK_FALSE(row.rates[1].second);
    CHECK(row.tags == Vector<std::string>{"a", "", "c"});
    CHECK(row.sizes.size() == 3);
    CHECK(row.sizes[2] == "3"_d);
    CHECK(row.children[0].children[0].name == "n");
}

TEST_CASE("items that are no objects are left out, wherever they stand") {
    const Read got = read(
        R"([null,{"name":"a","details":[{"eq":"1"},"x",null,{"eq":"2"}],"levels":[{},["1"]],"matrix":["",["z"]]},5,)"
        R"({"name":"b"},""])");
    REQUIRE(got.done);
    CHECK(got.unread() == Lines{"[0]: object, null", R"([1].details[1]: object, "x")", "[1].details[2]: object, null",
                                "[1].levels[0]: array, an object", R"([1].matrix[0]: array, "")", "[2]: object, 5",
                                R"([4]: object, "")"});
    REQUIRE(got.rows.size() == 2);
    CHECK(got.rows[0].details.size() == 2);
    CHECK(got.rows[0].details[1].eq == 2);
    CHECK(got.rows[0].levels.size() == 1);
    CHECK(got.rows[0].matrix.size() == 1);
    CHECK(got.rows[1].name == "b");
}

TEST_CASE("a list whose items cannot be empty is empty as a whole") {
    const ListTable inner = list_of<Decimal>(decimal(Holder::plain));
    const ListTable outer = list_of<Vector<Decimal>>(list(inner));
    Vector<Vector<Decimal>> levels;
    DecodeError error;
    Tolerance tolerance{.members = true};
    REQUIRE(decode(R"([["1","2"],["3","x","4"],["5"]])", list(outer), &levels, error, {.tolerance = &tolerance}));
    CHECK(levels.size() == 3);
    CHECK(levels[1].empty());
    CHECK(levels[2][0] == 5);
    CHECK(tolerance.unreadable.kept[0].path == "[1][1]");
    // Not where that list is all there is.
    Vector<Decimal> all;
    CHECK_FALSE(decode(R"(["1","x"])", list(inner), &all, error, {.tolerance = &tolerance}));
    CHECK(error.path == "[1]");
}

TEST_CASE("text that is not JSON, and a whole value of another type, are errors as ever") {
    for (const char* const text :
         {"{}", "5", "null x", R"([{"amt":nul}])", R"([{"amt":[1,}])", R"([{"amt":"x"})", R"([{"amt":"\x"}])",
          R"([{"amt":"x"},)", R"([{"amt":"x" "b"}])", R"([{"best":{"a":1,}}])"}) {
        CAPTURE(text);
        Vector<Row> rows;
        DecodeError strict;
        const bool done = decode(text, samples::rows_type(), &rows, strict);
        CHECK_FALSE(done);
        CHECK_FALSE(read(text).done);
    }
    CHECK(read(R"([{"amt":[1,}])").error.path == "[0].amt");
    const std::string deep = R"([{"amt":)" + std::string(80, '[') + std::string(80, ']') + "}]";
    CHECK_FALSE(read(deep).done);
}

TEST_CASE("at most a hundred are kept, and all are counted") {
    std::string text = "[";
    for (int i = 0; i < 250; ++i) text += (i == 0 ? "" : ",") + std::string(R"({"amt":"x","id":"y"})");
    const Read got = read(text + ']');
    REQUIRE(got.done);
    CHECK(got.rows.size() == 250);
    CHECK(got.tolerance.unreadable.count == 500);
    REQUIRE(got.tolerance.unreadable.kept.size() == 100);
    CHECK(got.tolerance.unreadable.kept.back().path == "[49].id");
}

TEST_CASE("what was found is short and printable") {
    const Read got = read("[{\"amt\":\"" + std::string(5000, '\x7f') + "\"}]");
    REQUIRE(got.done);
    CHECK(got.tolerance.unreadable.kept[0].found.size() < 200);
    CHECK(got.tolerance.unreadable.kept[0].found.starts_with("\"\\x7f\\x7f"));
}

TEST_CASE("a text that holds all of an object with a secret is not shown") {
    Vector<Row> rows;
    DecodeError error;
    const std::string text = R"([{"children":["{\"secretKey\":\"hush\"}"]}])";
    const Read got = read(text);
    REQUIRE(got.done);
    CHECK(got.unread() == Lines{"[0].children[0]: object, a text"});
    CHECK_FALSE(decode(text, samples::rows_type(), &rows, error));
    CHECK(error.message.find("hush") == std::string::npos);
}

TEST_CASE("firm members are never left out, nor is a row without them") {
    const Type* const firm[] = {type_of("id")};
    CHECK(read(R"([{"amt":"x","id":1}])", false, firm).done);
    const Read odd = read(R"([{"id":1},{"id":"x"}])", false, firm);
    CHECK_FALSE(odd.done);
    CHECK(odd.error.path == "[1].id");
    CHECK(read(R"([{"id":1},null])", false, firm).error.path == "[1]");
    CHECK_FALSE(read(R"([{"id":1},5])", false, firm).done);
    // Standing there twice, it would say two things.
    const Read twice = read(R"([{"id":1,"name":"a","id":2}])", false, firm);
    CHECK_FALSE(twice.done);
    CHECK(twice.error.path == "[0].id");
    CHECK(read(R"([{"name":"b","id":1,"name":"a"}])", false, firm).done);
}

TEST_CASE("rows that must stay in their places are kept as far as they were read") {
    const Type* const firm[] = {type_of("id")};
    const Read got = read(R"([null,{"name":"a","id":[],"details":[{},{},{}]},{"amt":"x","id":3},5,{"id":4},)"
                          R"({"name":"b","details":[{},{"eq":"1"},{}],"id":true}])",
                          true, firm);
    REQUIRE(got.done);
    REQUIRE(got.rows.size() == 6);
    CHECK(got.rows[1].name == "a");
    CHECK(got.rows[2].id == 3);
    CHECK(got.rows[4].id == 4);
    CHECK(got.rows[5].details.size() == 3);
    std::string rows;
    for (const Tolerance::Row& row : got.tolerance.odd_rows)
        rows += std::to_string(row.index) + (row.lost ? "! " : " ");
    CHECK(rows == "0! 1! 2 3! 5! ");
    CHECK(got.unread() == Lines{"[0]: object, null", "[1].id: integer, an array", R"([2].amt: decimal, "x")",
                                "[3]: object, 5", "[5].id: integer, true"});
}

TEST_CASE("in a reply, paths begin with the payload, and the envelope is never tolerant") {
    const Envelope envelope{
        .success_field = "code", .success_value = "\"0\"", .payload = "data", .code = "code", .message = "msg"};
    const Type type = samples::rows_type();
    const auto reads = [&](std::string_view text, Tolerance& tolerance) {
        Vector<Row> rows;
        ReplyHead head;
        DecodeError error;
        tolerance.members = true;
        return read_reply(text, envelope, &type, &rows, head, error, {.tolerance = &tolerance}) && head.is_success;
    };
    for (const char* const text :
         {R"({"code":"0","msg":"","data":[{},{"amt":"x"}]})", R"({"data":[{},{"amt":"x"}],"code":"0"})",
          "\xEF\xBB\xBF{\"code\":\"0\",\"data\":[{},{\"amt\":\"x\"}]}"}) {
        Tolerance tolerance;
        CHECK(reads(text, tolerance));
        REQUIRE(tolerance.unreadable.count == 1);
        CHECK(tolerance.unreadable.kept[0].path == "data[1].amt");
    }
    for (const char* const text : {R"({"code":[],"data":[]})", R"({"data":[]})", R"({"code":"0"})",
                                   R"({"code":"0","data":"x"})", R"({"code":"0","data":{}})"}) {
        CAPTURE(text);
        Tolerance tolerance;
        CHECK_FALSE(reads(text, tolerance));
    }
}
