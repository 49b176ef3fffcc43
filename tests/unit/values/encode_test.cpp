#include "exbind/detail/encode.hpp"

#include <doctest/doctest.h>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/table_of.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Leg;
using samples::OrderRequest;
using samples::Row;
using samples::Side;

namespace {

std::string json(const Row& row) {
    std::string out;
    encode(samples::type_of<Row>(), &row, out);
    return out;
}

OrderRequest order() {
    return {.account = "main", .ccy = "USDT", .amt = "1.50"_d, .side = Side::buy};
}

EncodedRequest encoded(const OrderRequest& request) {
    EncodedRequest out;
    EncodeError error;
    REQUIRE_MESSAGE(encode_request(exbind_table(static_cast<OrderRequest*>(nullptr)), false, &request, out, error),
                    error.path << ": " << error.message);
    return out;
}

std::string refusal(const OrderRequest& request) {
    EncodedRequest out;
    EncodeError error;
    REQUIRE_FALSE(encode_request(exbind_table(static_cast<OrderRequest*>(nullptr)), false, &request, out, error));
    return error.path + ": " + error.message;
}

}  // namespace

TEST_CASE("what was decoded is encoded in the documented forms") {
    Row row;
    DecodeError error;
    const Type type = samples::type_of<Row>();
    REQUIRE(decode(samples::full_row, type, &row, error));
    Row again;
    const std::string text = json(row);
    REQUIRE(decode(text, type, &again, error, {.strict = true}));
    CHECK(again == row);
    CHECK(json(again) == text);
    CHECK(json(Row{.name = "a"}) ==
          R"({"name":"a","secretKey":"","best":{"ccy":""},"details":[],"levels":[],"rates":{},"tags":[],)"
          R"("sizes":[],"matrix":[],"children":[]})");
    CHECK(json(Row{.amt = 5,
                   .id = 5,
                   .active = false,
                   .ts = TimePoint(std::chrono::nanoseconds(-1500)),
                   .seconds = TimePoint(std::chrono::milliseconds(1500)),
                   .side = Open<Side>::other("x")})
              .find(R"("amt":"5","id":5,"active":false,"ts":"-0.0015","seconds":"1.5","side":"x",)") !=
          std::string::npos);
}

TEST_CASE("what JSON can't hold is replaced") {
    CHECK(json(Row{.name = "a\xff\"\\\n\x01\u00e9\xc3"})
              .rfind("{\"name\":\"a\uFFFD\\\"\\\\\\n\\u0001\u00e9\uFFFD\"", 0) == 0);
    CHECK(json(Row{.extra = {"{oops"}}).find("\"extra\":null") != std::string::npos);
}

TEST_CASE("secrets are masked on request") {
    Row row;
    row.secret_key = Secret("hush");
    std::string out;
    encode(samples::type_of<Row>(), &row, out, Secrets::mask);
    CHECK(out.find("\"secretKey\":\"***\"") != std::string::npos);
    CHECK(out.find("hush") == std::string::npos);
}

TEST_CASE("what is not set does not appear in a request") {
    const EncodedRequest out = encoded(order());
    using Values = EncodedRequest::Values;
    CHECK(out.path == Values{{"account", "main"}});
    CHECK(out.query == Values{{"ccy", "USDT"}});
    CHECK(out.headers.empty());
    CHECK(out.has_body);
    CHECK(out.body == R"({"amt":"1.50","side":"buy"})");
}

TEST_CASE("everything that is set appears in its place and form") {
    OrderRequest request = order();
    request.after = TimePoint(std::chrono::nanoseconds(1597026383085999999));
    request.ids = {"1", "2"};
    request.types = {"a b", "&"};
    request.tag = "x";
    request.px = "0.10"_d;
    request.other_side = Open<Side>::other("new \"side\"");
    request.post_only = true;
    request.count = 5;
    request.count_text = 6;
    request.leg = Leg{.ccy = " "};
    request.legs = {{.ccy = "a", .sz = 1}, {.ccy = "b"}};
    request.attached = {R"({"a": 1})"};
    request.labels = {{"k\n", "v"}};
    const EncodedRequest out = encoded(request);
    using Values = EncodedRequest::Values;
    CHECK(out.query == Values{{"ccy", "USDT"}, {"after", "1597026383085"}, {"ids", "1,2"}, {"types", "a b,&"}});
    CHECK(out.headers == Values{{"x-tag", "x"}});
    CHECK(
        out.body ==
        R"({"amt":"1.50","px":0.10,"side":"buy","otherSide":"new \"side\"","postOnly":true,"count":5,"countText":"6",)"
        R"("leg":{"ccy":" "},"legs":[{"ccy":"a","sz":"1"},{"ccy":"b"}],"attached":{"a": 1},"labels":{"k\n":"v"}})");
    request.ids = Vector<std::string>{};
    CHECK(encoded(request).query ==
          Values{{"ccy", "USDT"}, {"after", "1597026383085"}, {"ids", ""}, {"types", "a b,&"}});
}

TEST_CASE("times before 1970 are cut down too") {
    OrderRequest request = order();
    request.after = TimePoint(std::chrono::nanoseconds(-1));
    CHECK(encoded(request).query.back().second == "-1");
}

TEST_CASE("requests that can't be sent are refused, and the field named") {
    const auto with = [](auto change) {
        OrderRequest request = order();
        change(request);
        return refusal(request);
    };
    CHECK(with([](auto& r) { r.side = Open<Side>{}; }) == "side: is empty, and a value is required");
    CHECK(with([](auto& r) { r.side = static_cast<Side>(9); }) == "side: not an enumerator of its type");
    CHECK(with([](auto& r) { r.account = ""; }) == "account: is empty, and a value is required");
    CHECK(with([](auto& r) { r.leg = Leg{.ccy = ""}; }) == "leg.ccy: is empty, and a value is required");
    CHECK(with([](auto& r) {
              r.legs = {{.ccy = "a"}, {.ccy = ""}};
          }) == "legs[1].ccy: is empty, and a value is required");
    CHECK(with([](auto& r) { r.account = ".."; }) == "account: would change the path");
    CHECK(with([](auto& r) { r.account = "\xff"; }) == "account: not valid UTF-8");
    CHECK(with([](auto& r) { r.ccy = "\xff"; }) == "ccy: not valid UTF-8");
    CHECK(with([](auto& r) { r.types = {"a", "\xff"}; }) == "types[1]: not valid UTF-8");
    CHECK(with([](auto& r) { r.tag = "a\r\nb: c"; }) == "x-tag: a header can't hold control characters");
    CHECK(with([](auto& r) { r.attached = {"{"}; }) == "attached: not JSON: the text ends inside an object");
    CHECK(with([](auto& r) { r.legs = {{.ccy = "a"}, {.ccy = "\xff"}}; }) == "legs[1].ccy: not valid UTF-8");
    CHECK(with([](auto& r) { r.labels = {{"\xff", "a"}}; }) == "labels: a key is not valid UTF-8");
    CHECK(with([](auto& r) {
              r.labels = {{"a", "1"}, {"b", "2"}, {"a", "1"}};
          }) == "labels: the key \"a\" is there twice");
    CHECK(with([](auto& r) { r.other_side = Open<Side>::other("\xff"); }) == "otherSide: not valid UTF-8");
}

TEST_CASE("a body that is an array") {
    const Vector<Leg> legs = {{.ccy = "a", .sz = "1.0"_d}, {.ccy = "b"}};
    EncodedRequest out;
    EncodeError error;
    const ObjectTable& table = exbind_table(static_cast<Leg*>(nullptr));
    REQUIRE(encode_request(table, true, &legs, out, error));
    CHECK(out.has_body);
    CHECK(out.body == R"([{"ccy":"a","sz":"1.0"},{"ccy":"b"}])");
    const Vector<Leg> bad = {{.ccy = "a"}, {.ccy = "\x80"}};
    CHECK_FALSE(encode_request(table, true, &bad, out, error));
    CHECK(error.path == "[1].ccy");
    const Vector<Leg> none;
    CHECK_FALSE(encode_request(table, true, &none, out, error));
    CHECK(error.path.empty());
    CHECK(error.message == "holds nothing to send");
}

namespace {

/// One of each that can be empty, all required.
struct Needs {
    Required<std::string> text;
    Required<Secret> secret;
    Required<Vector<std::string>> list;
    Required<Map<std::string>> map;
    Required<RawJson> json;
};

using namespace exbind::detail;
constexpr ListTable texts_list = list_of<std::string>(string());
constexpr ListTable texts_map = map_of<std::string>(string());

std::string needed(In in, ListStyle style, const Needs& needs) {
    auto type = [](Type made) {
        made.holder = Holder::required;
        return made;
    };
    const Field fields[] = {
        {"text", offsetof(Needs, text), type(string()), in, style},
        {"secret", offsetof(Needs, secret), type(exbind::detail::secret()), in, style},
        {"list", offsetof(Needs, list), type(list(texts_list)), in, style},
        {"map", offsetof(Needs, map), type({.kind = Kind::map, .list = &texts_map}), in, style},
        {"json", offsetof(Needs, json), type({.kind = Kind::json}), in, style},
    };
    const ObjectTable table{.name = "Needs", .fields = fields};
    EncodedRequest out;
    EncodeError error;
    return encode_request(table, false, &needs, out, error) ? "sent" : error.path + " " + error.message;
}

}  // namespace

TEST_CASE("a required value that is empty is refused, wherever it goes") {
    const Needs full{
        .text = "t", .secret = Secret("s"), .list = {"a"}, .map = Map<std::string>{{"k", "v"}}, .json = RawJson{"{}"}};
    const std::string why = " is empty, and a value is required";
    for (const In in : {In::query, In::body, In::form, In::header}) {
        for (const ListStyle style : {ListStyle::comma, ListStyle::repeat}) {
            CHECK(needed(in, style, full) == "sent");
            Needs lacks = full;
            lacks.text = "";
            CHECK(needed(in, style, lacks) == "text" + why);
            lacks = full;
            lacks.secret = Secret();
            CHECK(needed(in, style, lacks) == "secret" + why);
            lacks = full;
            lacks.list = Vector<std::string>();
            CHECK(needed(in, style, lacks) == "list" + why);
            lacks = full;
            lacks.map = Map<std::string>();
            CHECK(needed(in, style, lacks) == "map" + why);
            lacks = full;
            lacks.json = RawJson();
            CHECK(needed(in, style, lacks) == "json" + why);
        }
    }
}

TEST_CASE("a request without body fields has no body") {
    const ObjectTable& all = exbind_table(static_cast<OrderRequest*>(nullptr));
    const ObjectTable table{.name = "Query", .fields = all.fields.first(6)};
    const OrderRequest request = order();
    EncodedRequest out;
    EncodeError error;
    REQUIRE(encode_request(table, false, &request, out, error));
    CHECK_FALSE(out.has_body);
    CHECK(out.body.empty());
}
