#include <doctest/doctest.h>

#include <set>

#include "cli/every_rule.hpp"

TEST_CASE("every kind of finding has a number of its own, a title and an explanation") {
    const auto rules = exbind::cli::every_rule();
    CHECK(rules.size() > 100);
    std::set<std::string_view> ids;
    for (const exbind::text::Rule* rule : rules) {
        CHECK_MESSAGE(ids.insert(rule->id).second, rule->id, " is used twice");
        CHECK_MESSAGE(rule->id.size() == 5, rule->id);
        CHECK_MESSAGE(rule->id.substr(0, 2) == "EX", rule->id);
        CHECK_MESSAGE(!rule->title.empty(), rule->id);
        CHECK_MESSAGE(rule->explanation.size() > 40, rule->id, " is not explained");
    }
}
