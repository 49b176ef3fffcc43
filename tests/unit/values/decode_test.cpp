#include "exbind/detail/decode.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <limits>

#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Row;
using samples::Side;

namespace {

TimePoint nanoseconds(std::int64_t count) {
    return TimePoint(std::chrono::nanoseconds(count));
}

Row read(std::string_view json) {
    Row row;
    DecodeError error;
    const bool done = decode(json, samples::type_of<Row>(), &row, error);
    REQUIRE_MESSAGE(done, std::string(json) << " -> " << error.path << ": " << error.message);
    return row;
}

/// "path: message"
std::string refusal(std::string_view json, const DecodeOptions& options = {}) {
    Row row;
    DecodeError error;
    REQUIRE_FALSE_MESSAGE(decode(json, samples::type_of<Row>(), &row, error, options), std::string(json));
    REQUIRE(error.offset <= json.size());
    return error.path.empty() ? error.message : error.path + ": " + error.message;
}

}  // namespace

TEST_CASE("every kind of field is filled") {
    const Row row = read(samples::full_row);
    CHECK(row.name == "first \"one\" \u00e9\U0001F600");
    CHECK(row.amt->to_string() == "12.500");
    CHECK(row.id == 1954766344355779056);
    CHECK(row.active == true);
    CHECK(row.ts == nanoseconds(1597026383085000000));
    CHECK(row.seconds == nanoseconds(1696637410973000000));
    CHECK(row.side == Side::sell);
    CHECK(row.secret_key.reveal() == "hush");
    CHECK(row.extra.text == R"({"a":[1,2,{"b":null}]})");
    CHECK(row.best.ccy == "BTC");
    CHECK(row.best.eq == "0.1"_d);
    REQUIRE(row.details.size() == 2);
    CHECK(row.details[0].eq == 2);
    CHECK_FALSE(row.details[1].eq);
    REQUIRE(row.levels.size() == 2);
    CHECK(row.levels[1].price == "41006.3"_d);
    CHECK(row.levels[1].count == 2);
    REQUIRE(row.rates.size() == 2);
    CHECK(row.rates[1].first == "EUR");
    CHECK(row.rates[1].second == "1.08"_d);
    CHECK(row.tags == Vector<std::string>{"a", "", "c"});
    CHECK(row.sizes.at(1)->to_string() == "2.50");
    CHECK(row.matrix == Vector<Vector<std::string>>{{"x", "y"}, {}});
    REQUIRE(row.children.size() == 1);
    CHECK(row.children[0].amt->to_string() == "-0.00000001");
}

TEST_CASE("empty text, null and absence are the empty state") {
    const Row empty;
    CHECK(read("{}") == empty);
    CHECK(read(R"({"name":null,"amt":null,"id":null,"active":null,"ts":null,"seconds":null,"side":null,"secretKey":null,
        "extra":null,"best":null,"details":null,"levels":null,"rates":null,"tags":null,"sizes":null,"children":null})") ==
          empty);
    CHECK(read(R"({"name":"","amt":"","id":"","active":"","ts":"","seconds":"","side":"","secretKey":"",
        "best":"","details":"","levels":"","rates":"","tags":"","sizes":"","children":""})") == empty);
    CHECK(read(R"({"sizes":["",null],"tags":[null],"rates":{"a":""}})").sizes.size() == 2);
}

TEST_CASE("where an object must be, null and empty text are none, and the error names the place") {
    for (const char* const nothing : {"null", R"("")", " null", R"( "")"}) {
        CAPTURE(nothing);
        const auto got = [&](std::string_view before, std::string_view after) {
            const std::string message = refusal(std::string(before) + nothing + std::string(after));
            const std::size_t what = message.find(", got ");
            REQUIRE(what != std::string::npos);
            CHECK(message.substr(what + 6) == std::string_view(nothing).substr(*nothing == ' ' ? 1 : 0));
            return message.substr(0, what);
        };
        CHECK(got("", "") == "expected object");
        CHECK(got(R"({"details":[{},)", "]}") == "details[1]: expected object");
        CHECK(got(R"({"details":[)", ",{}]}") == "details[0]: expected object");
        CHECK(got(R"({"levels":[[],)", "]}") == "levels[1]: expected array");
        CHECK(got(R"({"matrix":[)", "]}") == "matrix[0]: expected array");
        CHECK(got(R"({"children":[{"children":[)", "]}]}") == "children[0].children[0]: expected object");
        // A member may be absent, and so may be null.
        CHECK(read(R"({"best":)" + std::string(nothing) + "}") == Row{});
        Vector<Row> rows;
        DecodeError error;
        CHECK(decode(nothing, samples::rows_type(), &rows, error));
        CHECK_FALSE(decode(nothing, samples::rows_type(), &rows, error, {.needs_value = true}));
        CHECK(error.message.starts_with("expected array, got "));
        CHECK_FALSE(decode("[{}," + std::string(nothing) + "]", samples::rows_type(), &rows, error));
        CHECK(error.path == "[1]");
    }
}

TEST_CASE("numbers where text is documented, and the reverse") {
    const Row row = read(
        R"({"name":1.50,"amt":12.500,"id":"42","active":"true","ts":1597026383085,"seconds":1696637410.973,"side":7,"secretKey":5})");
    CHECK(row.name == "1.50");
    CHECK(row.amt->to_string() == "12.500");
    CHECK(row.id == 42);
    CHECK(row.active == true);
    CHECK(row.ts == nanoseconds(1597026383085000000));
    CHECK(row.seconds == nanoseconds(1696637410973000000));
    CHECK(row.side.unknown() == "7");
    CHECK(row.secret_key.reveal() == "5");
    CHECK(read(R"({"active":"false"})").active == false);
    CHECK(read(R"({"amt":1.5e3})").amt == 1500);
    CHECK(read(R"({"amt":-0.0})").amt->to_string() == "-0.0");
    CHECK(read(R"({"amt":"\u0031\u002e5"})").amt == "1.5"_d);
}

TEST_CASE("decimals of any length are exact") {
    CHECK(read(R"({"amt":"12345678901234567890123456789012345678901.00000000012"})").amt->to_string() ==
          "12345678901234567890123456789012345678901.00000000012");
    CHECK(read(R"({"amt":9999999999999999999})").amt->to_string() == "9999999999999999999");
    CHECK(read(R"({"amt":99999999999999999999})").amt->to_string() == "99999999999999999999");
    CHECK(read(R"({"amt":"0.00000000000000000000000000000000000001"})").amt->scale() == 38);
}

TEST_CASE("integers never narrow") {
    CHECK(read(R"({"id":9223372036854775807})").id == std::numeric_limits<std::int64_t>::max());
    CHECK(read(R"({"id":"-9223372036854775808"})").id == std::numeric_limits<std::int64_t>::min());
    CHECK(refusal(R"({"id":9223372036854775808})") == "id: expected integer of 64 bits, got 9223372036854775808");
    CHECK(refusal(R"({"id":"18446744073709551616"})") ==
          "id: expected integer of 64 bits, got \"18446744073709551616\"");
    CHECK(read(R"({"id":100.00})").id == 100);
    CHECK(read(R"({"id":1e3})").id == 1000);
    CHECK(refusal(R"({"id":1.5})") == "id: expected integer, got 1.5");
    CHECK(refusal(R"({"id":"007"})") == "id: expected integer, got \"007\"");
}

TEST_CASE("times keep what is finer than their unit") {
    CHECK(read(R"({"ts":"1597026383085.123456"})").ts == nanoseconds(1597026383085123456));
    CHECK(read(R"({"ts":"1597026383085.1234569"})").ts == nanoseconds(1597026383085123456));
    CHECK(read(R"({"ts":-5})").ts == nanoseconds(-5000000));
    CHECK(read(R"({"seconds":"1696637410"})").seconds == nanoseconds(1696637410000000000));
    // Sent in milliseconds against what is documented: as seconds it would be no time at all.
    CHECK(read(R"({"seconds":"1696637410123"})").seconds == nanoseconds(1696637410123000000));
    CHECK(read(R"({"ts":"9223372036854.775807"})").ts == nanoseconds(std::numeric_limits<std::int64_t>::max()));
    CHECK(refusal(R"({"ts":"2026-01-14T00:00:00Z"})") == "ts: expected time, got \"2026-01-14T00:00:00Z\"");
}

TEST_CASE("times out of range are the latest and the earliest one") {
    CHECK(read(R"({"ts":"9223372036854.775808"})").ts == TimePoint::max());
    CHECK(read(R"({"ts":32503708800000})").ts == TimePoint::max());
    CHECK(read(R"({"ts":"32503708800000"})").ts == TimePoint::max());
    CHECK(read(R"({"ts": "99999999999999999999999999"})").ts == TimePoint::max());
    CHECK(read(R"({"ts":-9223372036855})").ts == TimePoint::min());
    CHECK(read(R"({"ts":"-62135596800000"})").ts == TimePoint::min());
    // The year 3000 in seconds, not a day of 1971 in milliseconds.
    CHECK(read(R"({"seconds":"32503708800"})").seconds == TimePoint::max());
    CHECK(read(R"({"seconds":32503708800.5})").seconds == TimePoint::max());
    CHECK(read(R"({"seconds":253402300799})").seconds == TimePoint::max());
    CHECK(read(R"({"seconds":"-62135596800"})").seconds == TimePoint::min());
    CHECK(read(R"({"seconds":"32503708800000"})").seconds == TimePoint::max());
    CHECK(read(R"({"seconds":"-1696637410123"})").seconds == nanoseconds(-1696637410123000000));
    CHECK(read(R"({"seconds":"9223372036"})").seconds == nanoseconds(9223372036000000000));
    CHECK(read(R"({"seconds":"9223372037"})").seconds == TimePoint::max());
    for (const TimeUnit unit : {TimeUnit::microseconds, TimeUnit::nanoseconds}) {
        std::optional<TimePoint> time;
        DecodeError error;
        CHECK(decode("\"32503708800000000000000\"", {.kind = Kind::timestamp, .unit = unit, .holder = Holder::optional},
                     &time, error));
        CHECK(time == TimePoint::max());
        CHECK(decode("-32503708800000000000", {.kind = Kind::timestamp, .unit = unit, .holder = Holder::optional},
                     &time, error));
        CHECK(time == TimePoint::min());
    }
    CHECK(refusal(R"({"ts":"never"})") == "ts: expected time, got \"never\"");
    // Written and read again, it is the same value.
    CHECK(read(samples::compact_json(samples::type_of<Row>(),
                                     &static_cast<const Row&>(read(R"({"ts":"32503708800000"})"))))
              .ts == TimePoint::max());
}

TEST_CASE("a text that an enum does not list is kept") {
    const Row row = read(R"({"side":"hold"})");
    CHECK(row.side.has_value());
    CHECK_FALSE(row.side.is_known());
    CHECK(row.side.unknown() == "hold");
    CHECK(to_string(row.side) == "hold");
    CHECK(to_string(read(R"({"side":"buy"})").side) == "buy");
}

TEST_CASE("keys come in any order, unknown ones are passed over, spaces may stand anywhere") {
    const Row row = read(
        " {\t\"new\" : {\"deep\":[1,{\"x\":\"\\u0041\"}]} ,\n \"id\"\r:\n7 , \"name\" : \"n\" , \"zzz\":null, \"amt\" "
        ": \"1\" } ");
    CHECK(row.id == 7);
    CHECK(row.name == "n");
    CHECK(row.amt == 1);
    CHECK(read(R"({"n\u0061me":"escaped key"})").name == "escaped key");
    CHECK(read(R"({"nam":"a","names":"b","NAME":"c"})").name.empty());
    CHECK(refusal(R"({"best":{"new":1}})", {.strict = true}) == "best.new: the field is not documented");
    CHECK(refusal(R"({"levels":[["1","2",3,4]]})", {.strict = true}) == "levels[0][3]: the item is not documented");
    CHECK(read(R"({"levels":[["1","2",3,4,[5]],["6"]]})").levels[1].price == 6);
}

TEST_CASE("of repeated keys the first counts, and strictly they are an error") {
    CHECK(read(R"({"name":"a","name":"b"})").name == "a");
    CHECK(read(R"({"tags":["a"],"tags":["b","c"]})").tags.size() == 1);
    CHECK(read(R"({"name":"","name":"b"})").name.empty());
    CHECK(refusal(R"({"name":"a","name":"b"})", {.strict = true}) == "name: the key stands here twice");
    CHECK(read(R"({"rates":{"a":"1","a":"2"}})").rates.size() == 2);
    CHECK(refusal(R"({"rates":{"a":"1","b":"2","a":"3"}})", {.strict = true}) == "rates.a: the key stands here twice");
    CHECK(refusal(R"({"name":"a","name":"b" x})") == "expected ',' or '}'");
}

TEST_CASE("errors name the place and show the value") {
    CHECK(refusal(R"({"details":[{},{},{},{"eq":"abc"}]})") == "details[3].eq: expected decimal, got \"abc\"");
    CHECK(refusal(R"({"levels":[["1"],["x"]]})") == "levels[1][0]: expected decimal, got \"x\"");
    CHECK(refusal(R"({"rates":{"a.b":"x"}})") == "rates.a.b: expected decimal, got \"x\"");
    CHECK(refusal(R"({"matrix":[[],["a",{}]]})") == "matrix[1][1]: expected text, got an object");
    CHECK(refusal(R"({"children":[{"children":[{"id":true}]}]})") ==
          "children[0].children[0].id: expected integer, got true");
    CHECK(refusal(R"({"amt":"a\u0007\"é"})") == "amt: expected decimal, got \"a\\u0007\\\"\\xc3\\xa9\"");
    CHECK(refusal(std::string("{\"amt\":\"") + std::string(500, 'x') + "\"}") ==
          std::string("amt: expected decimal, got \"") + std::string(40, 'x') + "...\"");
    Row row;
    DecodeError error;
    CHECK_FALSE(decode(R"({"id":1,"amt":"abc"})", samples::type_of<Row>(), &row, error));
    CHECK(error.offset == 14);
}

TEST_CASE("values of other types are refused") {
    CHECK(refusal(R"({"name":true})") == "name: expected text, got true");
    CHECK(refusal(R"({"name":[]})") == "name: expected text, got an array");
    CHECK(refusal(R"({"amt":{}})") == "amt: expected decimal, got an object");
    CHECK(refusal(R"({"active":1})") == "active: expected boolean, got 1");
    CHECK(refusal(R"({"active":"yes"})") == "active: expected boolean, got \"yes\"");
    CHECK(refusal(R"({"side":false})") == "side: expected text, got false");
    CHECK(refusal(R"({"best":[]})") == "best: expected object, got an array");
    CHECK(refusal(R"({"best":"x"})") == "best: expected object, got \"x\"");
    CHECK(refusal(R"({"details":{}})") == "details: expected array, got an object");
    CHECK(refusal(R"({"details":5})") == "details: expected array, got 5");
    CHECK(refusal(R"({"levels":[{}]})") == "levels[0]: expected array, got an object");
    CHECK(refusal(R"({"rates":[]})") == "rates: expected object, got an array");
    CHECK(refusal("[]") == "expected object, got an array");
    CHECK(refusal("true") == "expected object, got true");
}

TEST_CASE("the value of a secret is in no message") {
    CHECK(refusal(R"({"secretKey":{"a":"hush"}})") == "secretKey: expected text, got an object");
    CHECK(refusal("{\"secretKey\":\"hush\x01\"}").find("hush") == std::string::npos);
    CHECK(refusal("{\"secretKey\":\"hush").find("hush") == std::string::npos);
}

TEST_CASE("text that is not JSON is refused") {
    CHECK(refusal("") == "the text is empty");
    CHECK(refusal(" \n") == "the text is empty");
    CHECK(refusal("{} {}") == "something follows the value: an object");
    CHECK(refusal("<html>") == "expected object, got <html>");
    CHECK(refusal(R"({"name":"a",})") == "expected a key, got }");
    CHECK(refusal(R"({"name" "a"})") == "expected ':' after a key");
    CHECK(refusal(R"({'name':'a'})") == "expected a key, got 'name'");
    CHECK(refusal(R"({"tags":["a",]})") == "tags[1]: expected a value, got ]");
    CHECK(refusal(R"({"tags":["a" "b"]})") == "tags: expected ',' or ']'");
    CHECK(refusal(R"({"amt":01})") == "amt: a number begins with 0");
    CHECK(refusal(R"({"amt":1.})") == "amt: a number has no digit after its point");
    CHECK(refusal(R"({"amt":1e})") == "amt: a number has no digit in its exponent");
    CHECK(refusal(R"({"amt":-})") == "amt: expected a value, got -");
    CHECK(refusal(R"({"amt":NaN})") == "amt: expected a value, got NaN");
    CHECK(refusal(R"({"amt":nul})") == "amt: expected a value, got nul");
    CHECK(refusal(R"({"active":trueish})") == "expected ',' or '}'");
}

TEST_CASE("strings are checked to the byte") {
    for (const auto& bad : {"\"\\x\"", "\"\\u12g4\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\u0041\"",
                            "\"\\ude00\"", "\"\\ud83d\\ud83d\"", "\"a\nb\"", "\"\x7f\x1f\"", "\"\xff\"", "\"\xc0\xaf\"",
                            "\"\xe0\x80\x80\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"",
                            "\"\xc3\"", "\"\xe2\x82\"", "\"\xf0\x9f\x98\"", "\"\x80\""}) {
        CAPTURE(bad);
        // As a value that is kept, as one that is passed over, and as a key.
        refusal(std::string("{\"name\":") + std::string(bad) + "}");
        refusal(std::string("{\"unknown\":") + std::string(bad) + "}");
        refusal(std::string("{") + std::string(bad) + ":1}");
        refusal(std::string("{\"extra\":[") + std::string(bad) + "]}");
    }
    CHECK(read(R"({"name":"\"\\\/\b\f\n\r\t\u20ac"})").name == "\"\\/\b\f\n\r\t\u20ac");
    CHECK(read(R"({"name":"\u0000"})").name == std::string(1, '\0'));
    CHECK(read("{\"name\":\"\xf0\x9f\x98\x80 \xed\x9f\xbf \x7f\"}").name == "\xf0\x9f\x98\x80 \xed\x9f\xbf \x7f");
    // Stops at every offset of the eight bytes that are looked at together.
    for (std::size_t before = 0; before < 20; ++before) {
        const std::string text(before, 'x');
        CHECK(read("{\"name\":\"" + text + "\\n" + text + "\"}").name == text + "\n" + text);
        CHECK(read("{\"name\":\"" + text + "\u00e9" + text + "\"}").name == text + "\u00e9" + text);
        refusal("{\"name\":\"" + text + "\x01" + text + "\"}");
    }
}

TEST_CASE("a list or row needs table support to grow, and says so") {
    Vector<samples::Leg> legs;
    const ListTable& accessors = *exbind_table(static_cast<samples::Leg*>(nullptr)).in_list;
    CHECK((accessors.resize == nullptr));
    Type type{.kind = Kind::list, .list = &accessors};
    DecodeError error;
    CHECK_FALSE(decode("[{}]", type, &legs, error));
    CHECK(error.message == "the table has no way to add to this list");
}

TEST_CASE("a bare number has no empty state") {
    Decimal value = 5;
    DecodeError error;
    const Type type{.kind = Kind::decimal};
    CHECK_FALSE(decode("\"\"", type, &value, error));
    CHECK(error.message == "expected decimal, got \"\"");
    CHECK_FALSE(decode("null", type, &value, error));
    CHECK(decode("7", type, &value, error));
    CHECK(value == 7);
}
