// Decoding and encoding again gives the same JSON.
#include "exbind/presence.hpp"

#include <doctest/doctest.h>

#include <random>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Row;
using samples::Side;

namespace {

std::string round_trip(std::string_view json) {
    Row row;
    Presence presence;
    DecodeError error;
    const Type type = samples::type_of<Row>();
    REQUIRE_MESSAGE(decode(json, type, &row, error, {}, &presence), error.path << ": " << error.message);
    std::string out;
    encode(type, &row, out, &presence);
    return out;
}

}  // namespace

TEST_CASE("text comes back as it was") {
    for (
        const char* const json : {
            samples::full_row,
            "{}",
            "null",
            "\"\"",
            R"({"name":null,"amt":null,"id":"","ts":"","side":null,"extra":null,"best":null,"details":"","levels":null,"rates":null})",
            R"({"secretKey":"","tags":null,"sizes":""})",
            // Text and numbers, whatever is documented.
            R"({"name":1.50,"amt":12.500,"id":"42","active":"true","ts":1597026383085,"seconds":1696637410.973,"side":7})",
            // Spellings that a number's value does not tell.
            R"({"name":"\u0041\/","amt":"1.5e3","id":1e2,"active":"false","ts":"1597026383085.000","side":"\u0062uy"})",
            R"({"amt":-0.0,"id":-0,"seconds":"0.50"})",
            // Order, unknown members, repeated keys.
            R"({"id":7,"zz":{"a":[1, 2]},"name":"n","amt":"1","name":"again","amt":[]})",
            R"({"best":{"new":null,"ccy":"x"},"details":[{"eq":"1","ccy":"b"},{},null,{"other":1}]})",
            R"({"levels":[[],["1"],["1","2",3,4,{"x":[]}],[null,""],null],"sizes":["1",2,"",null,"3.0"],"tags":[1,null,""]})",
            R"({"rates":{"b":"1","a":2.50,"b":"","c":null},"matrix":[null,"",[],["x",5]]})",
            R"({"children":[{"children":[{"id":"1"}],"name":null}]})",
            R"({"extra":[ 1 , "\u00e9" ]})",
        }) {
        CHECK(round_trip(json) == json);
    }
}

TEST_CASE("how a member was written can be asked") {
    Row row;
    Presence presence;
    DecodeError error;
    REQUIRE(decode(
        R"({"name":"","amt":1,"id":"5","ts":null,"active":true,"best":{"x":1},"details":[{},{"eq":null}],"q":{"r":1},
                       "levels":[["1",2,3,4]]})",
        samples::type_of<Row>(), &row, error, {}, &presence));
    CHECK(presence.form("") == JsonForm::object);
    CHECK(presence.form("name") == JsonForm::empty_text);
    CHECK(presence.form("amt") == JsonForm::number);
    CHECK(presence.form("id") == JsonForm::text);
    CHECK(presence.form("ts") == JsonForm::null);
    CHECK(presence.form("active") == JsonForm::boolean);
    CHECK(presence.form("side") == JsonForm::absent);
    CHECK(presence.form("details") == JsonForm::array);
    CHECK(presence.form("details[1].eq") == JsonForm::null);
    CHECK(presence.form("details[0].eq") == JsonForm::absent);
    CHECK(presence.form("details[9]") == JsonForm::absent);
    CHECK(presence.form("levels[0][1]") == JsonForm::number);
    CHECK(presence.form("details[x") == JsonForm::absent);
    CHECK(presence.form("q") == JsonForm::object);
    CHECK(presence.unknown() == std::vector<std::string>{"best.x", "q", "levels[0][3]"});
    presence.clear();
    CHECK(presence.form("name") == JsonForm::absent);
}

TEST_CASE("members changed since then are written anew") {
    Row row;
    Presence presence;
    DecodeError error;
    const Type type = samples::type_of<Row>();
    REQUIRE(decode(
        R"({"amt":"1e3","id":"5","name":null,"side":"hold","tags":null,"best":null,"levels":[["1","2",3,4]],"x":1})",
        type, &row, error, {}, &presence));
    row.amt = "2.5"_d;
    row.id.reset();
    row.name = "new";
    row.side = Side::buy;
    row.tags = {"t"};
    row.best.ccy = "BTC";
    row.levels.push_back({"7"_d, std::nullopt, 1});
    row.active = true;
    std::string out;
    encode(type, &row, out, &presence);
    CHECK(out == R"({"amt":"2.5","id":null,"name":"new","side":"buy","tags":["t"],"best":{"ccy":"BTC"},)"
                 R"("levels":[["1","2",3,4],["7",null,1]],"x":1,"active":true})");
}

TEST_CASE("it holds no secret") {
    Row row;
    Presence presence;
    DecodeError error;
    REQUIRE(decode(R"({"secretKey":"h\u0075sh"})", samples::type_of<Row>(), &row, error, {}, &presence));
    CHECK(row.secret_key.reveal() == "hush");
    CHECK(presence.form("secretKey") == JsonForm::text);
    for (const PresenceNode& node : presence.root().members) {
        CHECK(node.written.empty());
        CHECK(node.canonical.empty());
    }
}

TEST_CASE("random rows come back as they were") {
    std::mt19937_64 engine(99);
    const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(engine() % bound); };
    const std::string scalars[] = {"\"\"",     "null",     "1",
                                   "\"2.50\"", "-0",       "\"-0.00\"",
                                   "12e-3",    "\"7E+2\"", "99999999999999999999999999999999999999999.5",
                                   "0.0"};
    const std::string texts[] = {"\"\"", "null", "\"a\"", "5", "\"\\n\\u00e9\"", "1.50"};
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::string> members = {
            "\"name\":" + texts[below(std::size(texts))],
            "\"amt\":" + scalars[below(std::size(scalars))],
            "\"side\":" + texts[below(std::size(texts))],
            "\"best\":{\"eq\":" + scalars[below(std::size(scalars))] + "}",
            std::string("\"new") + std::to_string(below(3)) + "\":[" + texts[below(std::size(texts))] + "]",
            "\"levels\":[[" + scalars[below(std::size(scalars))] + "],[]]",
            "\"sizes\":[" + scalars[below(std::size(scalars))] + "," + scalars[below(std::size(scalars))] + "]",
            "\"rates\":{\"k\":" + scalars[below(std::size(scalars))] + "}",
        };
        std::string json = "{";
        for (std::size_t left = below(members.size() + 1); left > 0; --left) {
            const std::size_t pick = below(members.size());
            if (json.size() > 1) json += ',';
            json += members[pick];
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(pick));
        }
        json += '}';
        REQUIRE(round_trip(json) == json);
    }
}
