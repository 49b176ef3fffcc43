#include "render/view.hpp"

#include <doctest/doctest.h>

using namespace exbind;
using Lines = std::vector<std::string>;

namespace {

cpp::Initializer scalar(spec::Kind kind, std::string text, spec::TimeUnit unit = spec::TimeUnit::milliseconds) {
    cpp::Initializer value;
    value.type.kind = kind;
    value.type.unit = unit;
    value.text = std::move(text);
    return value;
}

std::string written(const cpp::Initializer& value) {
    const Lines lines = render::initializer_lines("", value, "", 4);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

}  // namespace

TEST_CASE("scalars") {
    using spec::Kind;
    CHECK(written(scalar(Kind::string, "a\"b")) == R"("a\"b")");
    CHECK(written(scalar(Kind::string, std::string("a\0b", 3))) == R"(std::string("a\000b", 3))");
    CHECK(written(scalar(Kind::secret, "s")) == R"(Secret("s"))");
    CHECK(written(scalar(Kind::json, "{\"a\":1}")) == R"(RawJson{"{\"a\":1}"})");
    CHECK(written(scalar(Kind::decimal, "0.10")) == "\"0.10\"_d");
    CHECK(written(scalar(Kind::decimal, std::string(39, '1'))) ==
          "Decimal::parse(\"" + std::string(39, '1') + "\").value()");
    CHECK(written(scalar(Kind::integer, "007")) == "7");
    CHECK(written(scalar(Kind::integer, "-007")) == "-7");
    CHECK(written(scalar(Kind::integer, "0")) == "0");
    CHECK(written(scalar(Kind::integer, "-9223372036854775808")) == "-9'223'372'036'854'775'807 - 1");
    CHECK(written(scalar(Kind::boolean, "true")) == "true");
    CHECK(written(scalar(Kind::timestamp, "1597026383085")) == "TimePoint{std::chrono::milliseconds{1597026383085}}");
    CHECK(written(scalar(Kind::timestamp, "0100", spec::TimeUnit::microseconds)) ==
          "TimePoint{std::chrono::microseconds{100}}");
    CHECK(written(scalar(Kind::timestamp, "1.05", spec::TimeUnit::seconds)) ==
          "TimePoint{std::chrono::nanoseconds{1050000000}}");
    CHECK(written(scalar(Kind::timestamp, "0.000000001", spec::TimeUnit::seconds)) ==
          "TimePoint{std::chrono::nanoseconds{1}}");
    cpp::Initializer side = scalar(Kind::named, "odd");
    side.type.is_enum = true;
    side.type.name = "Side";
    CHECK(written(side) == "Open<Side>::other(\"odd\")");
    side.enumerator = "buy";
    CHECK(written(side) == "Side::buy");
}

TEST_CASE("structs, lists and maps on one line or several") {
    cpp::Initializer leg;
    leg.type.kind = spec::Kind::named;
    leg.type.name = "Leg";
    leg.members.push_back({"a", scalar(spec::Kind::integer, "1")});
    CHECK(written(leg) == "{.a = 1}");

    cpp::Initializer list;
    list.type.kind = spec::Kind::list;
    list.type.item.push_back(leg.type);
    list.items = {leg, leg};
    CHECK(written(list) == "Vector<Leg>{Leg{.a = 1}, Leg{.a = 1}}");

    cpp::Initializer map;
    map.type.kind = spec::Kind::map;
    map.type.item.push_back(leg.type);
    map.members.push_back({"k\"", leg});
    CHECK(written(map) == "Map<Leg>{{\"k\\\"\", Leg{.a = 1}}}");

    cpp::Initializer request;
    request.type = leg.type;
    request.members.push_back({"text", scalar(spec::Kind::string, std::string(90, 'x'))});
    request.members.push_back({"legs", list});
    CHECK(render::initializer_lines("f(", request, ");", 4) ==
          Lines{"f({", "    .text = \"" + std::string(90, 'x') + "\",",
                "    .legs = Vector<Leg>{Leg{.a = 1}, Leg{.a = 1}},", "});"});
    CHECK(render::initializer_lines("f(", cpp::Initializer{leg.type, {}, {}, {}, {}}, ");", 4) == Lines{"f({});"});
}
