// Facts that the documentation stops mentioning of all operations at once.
#include <doctest/doctest.h>

#include <algorithm>

#include "docs/silence.hpp"
#include "pages.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

spec::Limit limit(std::uint32_t count) {
    spec::Limit result;
    result.count = count;
    result.window_ms = 1000;
    return result;
}

struct Garden {
    spec::Spec committed;
    std::vector<DocOperation> documented;
    text::Diagnostics diagnostics;

    /// So many operations, all with permission and limit, private; documented with nothing.
    explicit Garden(std::size_t operations) : documented(operations) {
        committed.groups.emplace_back();
        for (std::size_t i = 0; i < operations; ++i) {
            spec::Operation& operation = committed.groups.front().operations.emplace_back();
            operation.permission = "trade";
            operation.limits = {limit(5)};
        }
    }

    std::vector<std::string> import(bool whole = true, std::size_t count = 1000) {
        std::vector<Successor> successors;
        for (std::size_t i = 0; i < std::min(count, documented.size()); ++i)
            successors.push_back({&documented[i], &committed.groups.front().operations[i]});
        auto result = keep_unmentioned(successors, committed, whole, diagnostics);
        provoked::note_all(diagnostics);
        return result;
    }
    std::size_t reported() const { return pages::count(diagnostics, "EX385"); }
};

}  // namespace

TEST_CASE("what all operations lose is kept, and reported in one line with a count") {
    Garden garden(3);
    for (DocOperation& each : garden.documented) each.limits = {limit(9)};
    CHECK(garden.import() == std::vector<std::string>{"permission"});
    CHECK(garden.reported() == 1);
    CHECK(garden.diagnostics.all().front().message.find("3 operations") != std::string::npos);
    for (const DocOperation& each : garden.documented) {
        CHECK(each.permission == "trade");
        CHECK(each.limits.front().count == 9);
    }
}

TEST_CASE("what one of them still has, the others have lost") {
    Garden garden(3);
    for (DocOperation& each : garden.documented) each.limits = {limit(5)};
    garden.documented[1].permission = "read";
    CHECK(garden.import().empty());
    CHECK(garden.diagnostics.all().empty());
    CHECK(garden.documented[0].permission.empty());
    CHECK(garden.documented[1].permission == "read");
}

TEST_CASE("what is kept stays until the page of an operation speaks, and is not reported again") {
    Garden garden(3);
    garden.committed.provenance.unmentioned = {"limits", "permission"};
    garden.documented[1].permission = "read";
    CHECK(garden.import() == std::vector<std::string>{"permission", "limits"});
    CHECK(garden.reported() == 0);
    CHECK(garden.documented[0].permission == "trade");
    CHECK(garden.documented[1].permission == "read");
    CHECK(garden.documented[2].limits.front().count == 5);

    // Once all are mentioned again, what then goes is gone.
    Garden again(2);
    again.committed.provenance.unmentioned = {"permission"};
    for (DocOperation& each : again.documented) {
        each.permission = "trade";
        each.limits = {limit(5)};
    }
    CHECK(again.import(false) == std::vector<std::string>{"permission"});
    CHECK(again.import().empty());
}

TEST_CASE("a page says nothing about the others") {
    Garden garden(3);
    for (DocOperation& each : garden.documented) each.limits = {limit(5)};
    CHECK(garden.import(false, 1).empty());
    CHECK(garden.documented[0].permission.empty());
}

TEST_CASE("silence about access is no change of access") {
    Garden garden(4);
    for (std::size_t i = 0; i < 4; ++i) {
        garden.documented[i].permission = "trade";
        garden.documented[i].limits = {limit(5)};
        garden.committed.groups.front().operations[i].auth = i < 2 ? spec::Auth::public_ : spec::Auth::private_;
        garden.documented[i].auth = spec::Auth::private_;
        garden.documented[i].auth_told = false;
    }
    SUBCASE("nothing is said of any") {
        CHECK(garden.import() == std::vector<std::string>{"public"});
        CHECK(garden.documented[0].auth == spec::Auth::public_);
        CHECK(garden.documented[1].auth == spec::Auth::public_);
        CHECK(garden.documented[2].auth == spec::Auth::private_);
    }
    SUBCASE("one page still says it") {
        garden.documented[0].auth = spec::Auth::public_;
        garden.documented[0].auth_told = true;
        CHECK(garden.import().empty());
        CHECK(garden.documented[1].auth == spec::Auth::private_);
    }
    SUBCASE("one page says something else") {
        garden.documented[0].auth_told = true;
        CHECK(garden.import().empty());
        CHECK(garden.documented[1].auth == spec::Auth::private_);
    }
}

TEST_CASE("a rule of exchange.yaml that gives no permission is no silence") {
    Garden garden(2);
    for (DocOperation& each : garden.documented) {
        each.limits = {limit(5)};
        each.by_rule = true;
    }
    CHECK(garden.import().empty());
    CHECK(garden.documented[0].permission.empty());
}
