#include "cpp/names.hpp"

#include "spec/reserved.hpp"

#include <doctest/doctest.h>

using namespace exbind::cpp;
using exbind::spec::is_reserved;

TEST_CASE("members keep their spelling where it is an identifier") {
    CHECK(identifier("ccy") == "ccy");
    CHECK(identifier("loanAmt") == "loanAmt");
    CHECK(identifier("_id") == "_id");
    CHECK(identifier("class") == "class_");
    CHECK(identifier("and") == "and_");
    CHECK(identifier("linux") == "linux_");
    CHECK(identifier("NULL") == "NULL_");
    CHECK(identifier("24hVolume") == "_24hVolume");
    CHECK(identifier("x-y") == "x_y");
    CHECK(identifier("a.b[0]") == "a_b_0");
    CHECK(identifier("a__b") == "a_b");
    CHECK(identifier("_Upper") == "Upper");
    CHECK(identifier("__x") == "x");
}

TEST_CASE("every text gives a name that can be declared") {
    for (const char* text : {"", " ", "_", "*/", "\"", "\n", "中文", "\xff\xfe", "\xe4", "\xf0\x9f", "-", "-1", "+1",
                             "1", "int", "1.5e-7"}) {
        CAPTURE(text);
        CHECK(is_identifier(identifier(text)));
        CHECK(is_identifier(snake_case(text)));
        CHECK(is_identifier(pascal_case(text)));
    }
}

TEST_CASE("snake_case splits where the case changes") {
    CHECK(snake_case("staking-defi") == "staking_defi");
    CHECK(snake_case("AUTO_REPAY") == "auto_repay");
    CHECK(snake_case("postOnly") == "post_only");
    CHECK(snake_case("USDTPerp") == "usdt_perp");
    CHECK(snake_case("TRC20") == "trc20");
    CHECK(snake_case("spotMargin") == "spot_margin");
    CHECK(snake_case("public") == "public_");
    CHECK(snake_case("DELETE") == "delete_");
}

TEST_CASE("what begins with a digit keeps its case, minutes and months being different things") {
    CHECK(snake_case("1m") == "_1m");
    CHECK(snake_case("1M") == "_1M");
    CHECK(snake_case("1Dutc") == "_1Dutc");
    CHECK(snake_case("1.5") == "_1_5");
    CHECK(snake_case("15") == "_15");
}

TEST_CASE("signs, punctuation and other alphabets have names") {
    CHECK(snake_case("-1") == "minus_1");
    CHECK(snake_case("+1") == "plus_1");
    CHECK(snake_case("a-1") == "a_1");
    CHECK(snake_case("") == "empty");
    CHECK(snake_case("*") == "x2a");
    CHECK(snake_case("中") == "u4e2d");
    CHECK(snake_case("\xF0\x9F\x98\x80") == "u1f600");
}

TEST_CASE("PascalCase") {
    CHECK(pascal_case("staking_defi") == "StakingDefi");
    CHECK(pascal_case("public_") == "Public");
    CHECK(pascal_case("_1st") == "_1st");
}

TEST_CASE("the earlier name stays when a later one collides") {
    Scope scope;
    CHECK(scope.add("post_only") == "post_only");
    CHECK(scope.add("post_only") == "post_only_2");
    CHECK(scope.add("post_only") == "post_only_3");
    CHECK(scope.add("class_") == "class_");
    CHECK(scope.add("class_") == "class_2");
    Scope reserved;
    reserved.reserve("named");
    CHECK(reserved.add("named") == "named_2");
}

TEST_CASE("all reserved words are found") {
    for (const char* word :
         {"BUFSIZ",      "alignas",  "bitand",        "char8_t",          "co_yield",  "const_cast", "i386",
          "import",      "module",   "not_eq",        "reinterpret_cast", "EILSEQ",    "B0",         "DELETE",
          "IPPROTO_TCP", "O_RDONLY", "STATUS",        "basename",         "interface", "major",      "signals",
          "slots",       "st_atime", "INT_MAX",       "PRIu64",           "SCNxPTR",   "SIGINT",     "contract_assert",
          "errno",       "requires", "static_assert", "thread_local",     "typeof",    "unix",       "while",
          "xor_eq"}) {
        CAPTURE(word);
        CHECK(is_reserved(word));
    }
    CHECK_FALSE(is_reserved("side"));
    CHECK_FALSE(is_reserved("PRICE"));
    CHECK_FALSE(is_reserved("max"));
    CHECK_FALSE(is_reserved("O_"));
    CHECK_FALSE(is_reserved("O_price"));
    CHECK_FALSE(is_reserved(""));
}
