#include "cli/comparison.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../cpp/build.hpp"

using namespace exbind;

TEST_CASE("what differs as JSON: one object for each change, with its exchange and its C++") {
    const auto savings = [](std::vector<spec::Field> fields) {
        return build::group("finance/savings", {build::get("balance", "", spec::Shape::list, "Balance")},
                            {build::object("Balance", std::move(fields))});
    };
    const auto before = build::spec({savings({build::field("amt", "decimal")})});
    auto after = build::spec({savings({build::field("amt", "string"), build::field("fee", "decimal")})});
    after.groups.at(0).operations.at(0).page = "https://acme.example";
    const nlohmann::json json = cli::comparison_json({cli::compare_specs(before, after)});
    CHECK(json.at("breaking") == true);
    const auto& changes = json.at("changes");
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0).at("exchange") == after.exchange.name);
    CHECK(changes.at(0).at("effect") == "breaking");
    CHECK(changes.at(0).at("operations") == nlohmann::json{"balance"});
    CHECK(changes.at(0).at("cpp").at("now") == "std::string");
    CHECK(cli::comparison_json({}).at("changes").empty());
}

TEST_CASE("a change names the operation, and the page and line of what it is about") {
    auto list = build::get("list", "", spec::Shape::list, "Row");
    auto item = build::get("item", "", spec::Shape::object, "Row");
    auto before =
        build::spec({build::group("g", {list, item}, {build::object("Row", {build::field("amt", "decimal")})})});
    auto after = before;
    after.groups.at(0).types.at(0).fields.push_back(build::field("fee", "decimal"));
    const std::string payload = after.exchange.envelope.payload;
    const std::string fee = payload.empty() ? "reply.fee" : "reply." + payload + ".fee";
    after.provenance.pages = {
        {"pages/all.md", "", "", "", {{"g.list", 7, {{"request.x", 8}, {fee, 9}}}, {"g.item", 20, {}}}}};
    const cli::Comparison comparison = cli::compare_specs(before, after);
    REQUIRE(comparison.places.size() == 1);
    REQUIRE(comparison.places.at(0).size() == 2);
    CHECK(comparison.places.at(0).at(0).operation == "g.item");
    CHECK(comparison.places.at(0).at(0).line == 20);
    CHECK(comparison.places.at(0).at(1).line == 9);
    CHECK(comparison.places.at(0).at(1).page == "pages/all.md");
    const std::string text = cli::comparison_text({comparison});
    CHECK_MESSAGE(text.find("(GET " + item.path + ", pages/all.md:20 and 1 more)\n") != std::string::npos, text);

    // What is gone stands in the older pages.
    before.provenance = after.provenance;
    after.groups.at(0).operations.pop_back();
    after.provenance = {};
    const cli::Comparison gone = cli::compare_specs(before, after);
    REQUIRE_FALSE(gone.places.empty());
    CHECK(cli::comparison_text({gone}).find(", was GET " + item.path + " (pages/all.md:20)\n") != std::string::npos);
}

TEST_CASE("--fail-on names the least serious change that fails") {
    const auto with = [](std::vector<spec::Field> fields) {
        return build::spec({build::group("g", {build::get("list", "", spec::Shape::list, "Row")},
                                         {build::object("Row", std::move(fields))})});
    };
    const auto one = with({build::field("a", "decimal")});
    const auto two = with({build::field("a", "decimal"), build::field("b", "decimal")});
    using enum cli::FailOn;
    const auto fails = [&](const spec::Spec& before, const spec::Spec& after, cli::FailOn fail_on) {
        return cli::fails({cli::compare_specs(before, after)}, fail_on);
    };
    CHECK(fails(two, one, breaking));
    CHECK_FALSE(fails(two, one, nothing));
    CHECK_FALSE(fails(one, two, breaking));
    CHECK_FALSE(fails(one, two, behaviour));
    CHECK(fails(one, two, addition));
    CHECK(fails(one, two, any));
    CHECK_FALSE(fails(one, one, any));
}
