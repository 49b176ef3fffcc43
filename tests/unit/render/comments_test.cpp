// How many members of the committed specs say what they are.
#include <doctest/doctest.h>

#include "cpp/lower.hpp"
#include "render/words.hpp"
#include "spec/read.hpp"

using namespace exbind;

namespace {

struct Count {
    std::size_t members = 0;
    std::size_t said = 0;
};

/// Of the members of generated structs. A comment says something when more is left of it than when the member is
/// needed, where it is sent, an example and its other name.
Count count(const std::string& exchange) {
    text::Sources sources;
    text::Diagnostics diagnostics;
    const auto spec = spec::load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
    REQUIRE(spec);
    const auto lowered = cpp::lower(*spec, diagnostics);
    REQUIRE(lowered);
    Count result;
    for (const cpp::Group& group : lowered->groups)
        for (const cpp::Struct& one : group.structs) {
            if (!one.same_as.empty() || one.variant) continue;
            for (cpp::Member member : one.members) {
                member.required = spec::Presence::no;
                member.deprecated = false;
                member.in = spec::In::body;
                member.wire_name = member.name;
                member.facts.example.clear();
                ++result.members;
                if (!render::member_words(member).empty()) ++result.said;
            }
        }
    MESSAGE(exchange, ": ", result.said, " of ", result.members);
    return result;
}

}  // namespace

TEST_CASE("seven of ten members say what they are") {
    for (const char* exchange : {"okx", "kucoin", "woox", "deribit"}) {
        CAPTURE(exchange);
        const Count found = count(exchange);
        CHECK(found.members > 500);
        CHECK(found.said * 10 >= found.members * 7);
    }
}
