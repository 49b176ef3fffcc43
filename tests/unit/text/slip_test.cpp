#include "text/slip.hpp"

#include <doctest/doctest.h>

using namespace exbind::text;

TEST_CASE("a slip leaves out a letter, doubles one, adds one or swaps two; case and '_' do not count") {
    CHECK(is_slip("plce", "place"));
    CHECK(is_slip("szz", "sz"));
    CHECK(is_slip("plaace", "place"));
    CHECK(is_slip("pliace", "place"));
    CHECK(is_slip("plcae", "place"));
    CHECK(is_slip("instid", "instId"));
    CHECK(is_slip("inst_id", "instId"));
    CHECK(is_slip("instI", "instId"));
}

TEST_CASE("another word is no slip, however near") {
    CHECK_FALSE(is_slip("size", "side"));
    CHECK_FALSE(is_slip("set", "get"));
    CHECK_FALSE(is_slip("lend", "send"));
    CHECK_FALSE(is_slip("plce", "cancel"));
    CHECK_FALSE(is_slip("orders", "order"));
    CHECK_FALSE(is_slip("order", "orders"));
    CHECK_FALSE(is_slip("level2", "level"));
    CHECK_FALSE(is_slip("v12", "v21"));
    CHECK_FALSE(is_slip("unstake", "stake"));
    CHECK_FALSE(is_slip("xp", "px"));
    CHECK_FALSE(is_slip("p", "px"));
    CHECK_FALSE(is_slip("plc", "place"));
    CHECK_FALSE(is_slip("", "px"));
    CHECK_FALSE(is_slip("px", ""));
}

TEST_CASE("only one thing can be meant, and a word that exists means itself") {
    CHECK(plain_slip("plce", {"place", "cancel"}) == "place");
    CHECK(plain_slip("plce", {"place", "place"}) == "place");
    CHECK(plain_slip("stats", {"status", "statts"}).empty());
    CHECK(plain_slip("stp", {"stop"}, {"stop", "stp"}).empty());
    CHECK(plain_slip("plce", {}).empty());
    CHECK(did_you_plainly_mean("plce", {"place"}) == "did you mean 'place'?");
    CHECK(did_you_plainly_mean("size", {"side"}).empty());
}
