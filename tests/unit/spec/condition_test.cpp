#include "spec/condition.hpp"

#include "reading.hpp"
#include "spec/attributes.hpp"
#include "spec/lint.hpp"
#include "spec/write.hpp"

using namespace exbind::spec;

namespace {

/// The sample group with a `when` at its conditional parameter.
std::string with_when(const std::string& when) {
    std::string text = savings_text();
    const std::string mark = "required: conditional, ";
    return text.insert(text.find(mark) + mark.size(), "when: \"" + when + "\", ");
}

std::string linted(const std::string& when) {
    Reading reading;
    auto group = reading.checked(with_when(when));
    auto exchange = reading.exchange(exchange_text());
    INFO(reading.printed());
    REQUIRE(group);
    Spec spec;
    spec.exchange = std::move(*exchange);
    spec.groups.push_back(std::move(*group));
    lint(spec, reading.diagnostics);
    reading.found();
    return reading.printed();
}

}  // namespace

TEST_CASE("conditions are read and written") {
    using Conditions = std::vector<FieldCondition>;
    CHECK(parse_condition("ordType: limit, post_only") == Conditions{{"ordType", {"limit", "post_only"}}});
    CHECK(parse_condition(" no  clOrdId ") == Conditions{{"clOrdId", {}}});
    CHECK(parse_condition("a:1;no b") == Conditions{{"a", {"1"}}, {"b", {}}});
    CHECK(to_text({{"a", {"1", "2"}}, {"b", {}}}) == "a: 1, 2; no b");
    for (const char* bad :
         {"", "limit", "no", "no ", "a:", "a: ,", ": b", "a: b; ", "a: b c", "a: */", "a: b\nc", "a: \\"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_condition(bad));
    }
}

TEST_CASE("`when` of a field is kept, checked and written back") {
    Reading reading;
    const std::string text = with_when("side: redempt");
    const auto group = reading.checked(text);
    INFO(reading.printed());
    REQUIRE(group);
    CHECK(group->type("PurchaseRedemptRequest")->fields[3].when == "side: redempt");
    CHECK(write_group(*group, "acme") == text);

    Reading bad;
    CHECK_FALSE(bad.group(with_when("if you like")));
    CHECK(bad.printed().find("EX303") != std::string::npos);
    CHECK(bad.printed().find("`when` of field 'rate' cannot be 'if you like'") != std::string::npos);
}

TEST_CASE("lint holds conditions against the fields beside them") {
    CHECK(linted("side: redempt; no ccy").empty());
    CHECK(linted("no cccy").find("EX444: `when` of field 'rate' looks at 'cccy'") != std::string::npos);
    CHECK(linted("no cccy").find("did you mean 'ccy'?") != std::string::npos);
    CHECK(linted("no rate").find("EX444") != std::string::npos);
    CHECK(linted("side: redeem").find("asks for 'redeem', which is no value of 'side'") != std::string::npos);
}
