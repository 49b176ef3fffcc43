#include "cli/reply_text.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace exbind;
using spec::Kind;

namespace {

spec::Field field(std::string name, Kind kind, std::string type = {}) {
    spec::Field result;
    result.name = std::move(name);
    result.type.kind = kind;
    result.type.name = std::move(type);
    return result;
}

/// A group with one operation whose reply is a list of rows of every kind.
spec::Group group() {
    spec::Group result;
    result.name = "finance/test";
    spec::Operation operation;
    operation.id = "rows";
    operation.reply.shape = spec::Shape::list;
    operation.reply.type = {Kind::named, "Row", {}};
    result.operations.push_back(operation);
    spec::Type row;
    row.name = "Row";
    row.fields = {field("amt", Kind::decimal), field("ts", Kind::timestamp), field("side", Kind::named, "Side"),
                  field("ok", Kind::boolean),  field("n", Kind::integer),    field("key", Kind::secret)};
    result.types.push_back(row);
    spec::Field flag = field("flag", Kind::boolean);
    flag.wire = spec::Wire::flag;
    spec::Field joined = field("ips", Kind::list);
    joined.type.item.push_back({Kind::string, {}, {}});
    joined.style = spec::ListStyle::joined;
    result.types.back().fields.push_back(flag);
    result.types.back().fields.push_back(joined);
    spec::Enum side;
    side.name = "Side";
    side.values = {{"buy", {}, {}}, {"sell", {}, {}}};
    result.enums.push_back(side);
    return result;
}

struct Printed {
    std::string text;
    std::vector<std::string> mismatches;
};

Printed print(const std::string& json) {
    const spec::Group spec = group();
    const auto payload = json::parse(json);
    REQUIRE(payload);
    std::ostringstream out;
    Printed printed;
    printed.mismatches = cli::print_payload(out, spec, spec.operations.front(), *payload);
    printed.text = out.str();
    return printed;
}

}  // namespace

TEST_CASE("a reply is shown with its types: digits as they came, times as dates too, secrets not at all") {
    const Printed printed = print(
        R"([{"amt":"0.010","ts":"1597026383085","side":"buy","ok":"true","n":12,"key":"do-not-show"},{"amt":1.10,"ts":"","side":"hold"}])");
    CHECK(printed.mismatches.empty());
    CHECK(printed.text.find("amt   0.010\n") != std::string::npos);
    CHECK(printed.text.find("1597026383085 (2020-08-10T02:26:23.085Z)\n") != std::string::npos);
    CHECK(printed.text.find("do-not-show") == std::string::npos);
    CHECK(printed.text.find("1.10\n") != std::string::npos);
    CHECK(printed.text.find("hold   (not a documented value)") != std::string::npos);
    CHECK(printed.text.find("ts    -\n") != std::string::npos);
}

TEST_CASE("flags and lists in one text are shown as they came") {
    const Printed good = print(R"([{"flag":"1","ips":"1.1.1.1,2.2.2.2"}])");
    CHECK(good.mismatches.empty());
    CHECK(good.text.find("1.1.1.1,2.2.2.2\n") != std::string::npos);
    const Printed bad = print(R"([{"flag":"2","ips":true}])");
    REQUIRE(bad.mismatches.size() == 2);
    CHECK(bad.mismatches[0] == "data[0].flag: expected 0 or 1, got \"2\"");
    CHECK(bad.mismatches[1] == "data[0].ips: expected text, got \"true\"");
}

TEST_CASE("what does not fit the spec is named with its path") {
    const Printed printed = print(R"([{"amt":"abc","ts":"yesterday","n":"1.5","ok":"maybe","new":{"a":1}}])");
    REQUIRE(printed.mismatches.size() == 4);
    CHECK(printed.mismatches[0] == "data[0].amt: expected a decimal, got \"abc\"");
    CHECK(printed.mismatches[1].find("data[0].ts: expected a timestamp") == 0);
    CHECK(printed.text.find("new   (not documented)") != std::string::npos);
    CHECK(print(R"({"amt":"1"})").mismatches.size() == 1);
}

TEST_CASE("control characters of a reply do not reach the terminal") {
    const Printed printed = print("[{\"side\":\"\\u001b[31mred\\u0007\"}]");
    CHECK(printed.text.find('\x1b') == std::string::npos);
    CHECK(printed.text.find("\\x1b[31mred\\x07") != std::string::npos);
}

TEST_CASE("deep nesting and broken JSON are refused") {
    CHECK_FALSE(json::parse(std::string(100'000, '[')));
    CHECK_FALSE(json::parse("{\"a\":1"));
    CHECK_FALSE(json::parse(""));
}
