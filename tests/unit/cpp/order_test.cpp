#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "build.hpp"
#include "cpp/lower.hpp"

using namespace exbind;
using build::field;
using build::object;

namespace {

using Names = std::vector<std::string>;

cpp::Group lowered(std::vector<spec::Type> types) {
    text::Diagnostics diagnostics;
    const auto exchange = cpp::lower(build::spec({build::group("g", {}, std::move(types))}), diagnostics);
    REQUIRE(exchange.has_value());
    return exchange->groups.at(0);
}

Names order(const cpp::Group& group) {
    Names names;
    for (const cpp::Struct& one : group.structs) names.push_back(one.name);
    return names;
}

}  // namespace

TEST_CASE("what a struct holds or lists comes before it, otherwise the spec's order stays") {
    const auto group = lowered(
        {object("C", {field("a", "A"), field("b", "list<B>")}), object("A", {}), object("B", {}), object("D", {})});
    CHECK(order(group) == Names{"A", "B", "C", "D"});
    CHECK(group.forward.empty());
}

TEST_CASE("a list of itself needs no forward declaration, lists of each other need one") {
    CHECK(lowered({object("A", {field("a", "list<A>")})}).forward.empty());
    const auto group = lowered({object("A", {field("b", "list<B>")}), object("B", {field("a", "map<A>")})});
    CHECK(order(group) == Names{"B", "A"});
    CHECK(group.forward == Names{"A"});
}

TEST_CASE("what holds a struct that is not complete yet has to wait") {
    // A lists B, B holds A: only A before B is possible.
    const auto group = lowered({object("A", {field("b", "list<B>")}), object("B", {field("a", "A")})});
    CHECK(order(group) == Names{"A", "B"});
    CHECK(group.forward == Names{"B"});
}

TEST_CASE("structs that hold each other are an error, however long the way") {
    text::Diagnostics diagnostics;
    CHECK_FALSE(cpp::lower(build::spec({build::group("g", {},
                                                     {object("A", {field("b", "B")}), object("B", {field("c", "C")}),
                                                      object("C", {field("a", "A")})})}),
                           diagnostics));
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all().at(0).rule->id == "EX502");
    CHECK(diagnostics.all().at(0).message.find("'A'") != std::string::npos);
}

TEST_CASE("any order of any types declares each before it is needed") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<spec::Type> types;
        const int count = 6;
        for (int i = 0; i < count; ++i) {
            std::vector<spec::Field> fields;
            for (int j = 0; j < count; ++j) {
                const std::string name = "T" + std::to_string(j);
                const auto dice = random() % 6;
                if (dice == 0 && j > i) fields.push_back(field("h" + name, name));  // no cycles of held structs
                if (dice == 1) fields.push_back(field("l" + name, "list<" + name + ">"));
            }
            types.push_back(object("T" + std::to_string(i), std::move(fields)));
        }
        std::shuffle(types.begin(), types.end(), random);
        const auto group = lowered(types);
        std::map<std::string, bool> complete;
        for (const std::string& name : group.forward) complete[name] = false;
        for (const cpp::Struct& one : group.structs) {
            for (const cpp::Member& member : one.members) {
                const cpp::Type& type = member.type.item.empty() ? member.type : member.type.item.front();
                const auto found = complete.find(type.name);
                if (member.type.item.empty())
                    CHECK((found != complete.end() && found->second));
                else
                    CHECK((found != complete.end() || type.name == one.name));
            }
            complete[one.name] = true;
        }
        CHECK(group.structs.size() == count);
    }
}
