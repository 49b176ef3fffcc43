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
    const auto json = nlohmann::json::parse(cli::comparison_json({cli::compare_specs(before, after)}));
    CHECK(json.at("breaking") == true);
    const auto& changes = json.at("changes");
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0).at("exchange") == after.exchange.name);
    CHECK(changes.at(0).at("effect") == "breaking");
    CHECK(changes.at(0).at("operations") == nlohmann::json{"balance"});
    CHECK(changes.at(0).at("cpp").at("now") == "std::string");
    CHECK(nlohmann::json::parse(cli::comparison_json({})).at("changes") == nlohmann::json::array());
}
