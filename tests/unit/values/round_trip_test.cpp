// Decoding and encoding again gives JSON that says the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "compare.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Row;
using samples::Side;
using Lines = std::vector<std::string>;

namespace {

Row read(std::string_view json) {
    Row row;
    DecodeError error;
    REQUIRE_MESSAGE(decode(json, samples::type_of<Row>(), &row, error), error.path << ": " << error.message);
    return row;
}

std::string written(const Row& row) {
    std::string out;
    encode(samples::type_of<Row>(), &row, out);
    return out;
}

/// What the text says and its row does not, or the other way round.
Lines lost(std::string_view json) {
    const Row row = read(json);
    const std::string again = written(row);
    CHECK(read(again) == row);
    return contract::value_differences(json, again);
}

}  // namespace

TEST_CASE("what a text says comes back") {
    for (
        const char* const json : {
            samples::full_row,
            "{}",
            R"({"name":null,"amt":null,"id":"","ts":"","side":null,"extra":null,"best":null,"details":"","levels":null,"rates":null})",
            R"({"secretKey":"","tags":null,"sizes":""})",
            // Text and numbers, whatever is documented.
            R"({"name":1.50,"amt":12.500,"id":"42","active":"true","ts":1597026383085,"seconds":1696637410.973,"side":7})",
            // Spellings that a number's value does not tell.
            R"({"name":"\u0041\/","amt":"1.5e3","id":1e2,"active":"false","side":"\u0062uy"})",
            R"({"best":{"ccy":"x"},"details":[{"eq":"1","ccy":"b"},{}]})",
            R"({"levels":[[],["1"],["1","2",3],[null,"",7]],"sizes":["1",2,"",null,"3.0"],"tags":["1",null,""]})",
            R"({"rates":{"b":"1","a":2.50,"c":""},"matrix":[[],["x",5]]})",
            R"({"children":[{"children":[{"id":"1"}],"name":null}]})",
            R"({"extra":[ 1 , "\u00e9" ]})",
        }) {
        CAPTURE(json);
        CHECK(lost(json) == Lines{});
    }
}

TEST_CASE(
    "what does not come back: members that the tables do not know, second ones, and digits a type has no room for") {
    CHECK(lost(R"({"id":7,"zz":{"a":[1, 2]},"name":"n","amt":"1","name":"again","amt":[]})") ==
          Lines{"zz: documented an object, got nothing", R"(name: documented "again", got "n")",
                R"(amt: documented an array of 0, got "1")"});
    CHECK(lost(R"({"best":{"new":1,"ccy":"x"},"details":[{"other":1}]})") ==
          Lines{"best.new: documented 1, got nothing", "details[0].other: documented 1, got nothing"});
    CHECK(lost(R"({"levels":[["1","2",3,4,{"x":[]}]]})") ==
          Lines{"levels[0]: documented an array of 5, got an array of 3"});
    // A repeated key of a map is an entry of its own.
    CHECK(read(R"({"rates":{"b":"1","b":""}})").rates.size() == 2);
    CHECK(lost(R"({"amt":-0.0,"id":-0,"ts":"1597026383085.000","seconds":"0.50"})") ==
          Lines{R"(ts: documented "1597026383085.000", got "1597026383085")",
                R"(seconds: documented "0.50", got "0.5")"});
}

TEST_CASE("a row that was changed is written with its new values") {
    Row row =
        read(R"({"amt":"1e3","id":"5","name":null,"side":"hold","tags":null,"best":null,"levels":[["1","2",3]]})");
    row.amt = "2.5"_d;
    row.id.reset();
    row.name = "new";
    row.side = Side::buy;
    row.tags = {"t"};
    row.best.ccy = "BTC";
    row.levels.push_back({"7"_d, std::nullopt, 1});
    row.active = true;
    CHECK(contract::value_differences(
              R"({"amt":"2.5","id":null,"name":"new","side":"buy","tags":["t"],"best":{"ccy":"BTC"},)"
              R"("levels":[["1","2",3],["7",null,1]],"active":true})",
              written(row)) == Lines{});
}

TEST_CASE("random rows come back") {
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
            std::string("\"extra\":{\"new") + std::to_string(below(3)) + "\":[" + texts[below(std::size(texts))] + "]}",
            "\"levels\":[[" + scalars[below(std::size(scalars))] + ",null,1],[]]",
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
        CAPTURE(json);
        REQUIRE(lost(json) == Lines{});
    }
}
