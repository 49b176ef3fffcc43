#include <doctest/doctest.h>

#include "provoked.hpp"
#include "spec/accepted.hpp"

using namespace exbind;
using namespace exbind::spec;

TEST_CASE("accepted findings are read as they are written") {
    const AcceptedFindings accepted{{{"EX210", "trade.orders"}, 2}, {{"EX221", "trade/place order.md"}, 1}};
    text::Diagnostics diagnostics;
    const text::Source source("findings.accepted", write_accepted(accepted));
    CHECK(parse_accepted(source, diagnostics) == accepted);
    CHECK(diagnostics.all().empty());
}

TEST_CASE("a line that is no accepted finding has its place") {
    for (const char* line : {"EX210 trade.orders", "EX21 trade.orders 1", "trade.orders 1", "EX210 trade.orders 0",
                             "EX210 trade.orders -1", "EX210 trade.orders 1x", "EX210  1", "EX211 a 1\nEX211 a 2"}) {
        CAPTURE(line);
        text::Diagnostics diagnostics;
        const text::Source source("findings.accepted", std::string("# mine\n\n") + line + '\n');
        CHECK_FALSE(parse_accepted(source, diagnostics));
        REQUIRE(diagnostics.all().size() == 1);
        CHECK(diagnostics.all().front().rule->id == "EX386");
        CHECK(diagnostics.all().front().at.position().line >= 3);
        provoked::note_all(diagnostics);
    }
}
