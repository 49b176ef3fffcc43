#include "spec/glossary.hpp"

#include <algorithm>

#include "reading.hpp"
#include "spec/lint.hpp"

using namespace exbind::spec;

namespace {

std::string glossary_text(const std::string& members) {
    return "exbind: 1\nexchange: acme\nmembers:\n" + members;
}

struct Glossed {
    explicit Glossed(const std::string& members) {
        glossary = parse_glossary(reading.source(glossary_text(members), "specs/acme/glossary.yaml"),
                                  reading.diagnostics, {"acme", {}});
    }
    std::string of(const char* group, const char* type, const char* member) const {
        const Gloss* gloss = find_gloss(*glossary, group, type, member);
        return gloss == nullptr ? "" : gloss->text;
    }
    Reading reading;
    std::optional<Glossary> glossary;
};

/// What lint says of a glossary beside the sample specs.
std::string linted(const std::string& members, std::string& printed) {
    Glossed glossed(members);
    auto group = glossed.reading.checked(savings_text());
    auto exchange = glossed.reading.exchange(exchange_text());
    INFO(glossed.reading.printed());
    REQUIRE(glossed.glossary);
    REQUIRE(group);
    REQUIRE(exchange);
    Spec spec;
    spec.exchange = std::move(*exchange);
    spec.groups.push_back(std::move(*group));
    spec.glossary = std::move(*glossed.glossary);
    lint(spec, glossed.reading.diagnostics);
    printed = glossed.reading.printed();
    return glossed.reading.found();
}

}  // namespace

TEST_CASE("the gloss of the nearest place holds") {
    const Glossed glossed(
        "  px: price\n"
        "  amt:\n"
        "    \"*\": amount\n"
        "    finance: amount that is lent\n"
        "    finance/savings: amount that is saved\n"
        "    finance/savings.Order: amount of the order\n"
        "    trade: amount that is traded\n"
        "  ccy: {trade: currency}\n");
    INFO(glossed.reading.printed());
    REQUIRE(glossed.glossary);
    CHECK(glossed.of("anywhere", "Any", "px") == "price");
    CHECK(glossed.of("asset", "Any", "amt") == "amount");
    CHECK(glossed.of("finance", "Any", "amt") == "amount that is lent");
    CHECK(glossed.of("finance/eth", "Any", "amt") == "amount that is lent");
    CHECK(glossed.of("finance/savings", "Any", "amt") == "amount that is saved");
    CHECK(glossed.of("finance/savings", "Order", "amt") == "amount of the order");
    CHECK(glossed.of("finance/savings/more", "Order", "amt") == "amount that is saved");
    CHECK(glossed.of("finances", "Any", "amt") == "amount");
    CHECK(glossed.of("trade", "Any", "ccy") == "currency");
    CHECK(glossed.of("asset", "Any", "ccy") == "");
    CHECK(glossed.of("asset", "Any", "sz") == "");
}

TEST_CASE("a glossary that cannot be read is refused where it is wrong") {
    const std::pair<const char*, const char*> cases[] = {
        {"  px: price\n  @@px: price again\n", "EX104"},
        {"  amt: {trade: one, @@trade: two}\n", "EX104"},
        {"  px: @@\"\"\n", "EX303"},
        {"  px: @@\"two\\nlines\"\n", "EX303"},
        {"  px: @@\"bell \\u0007\"\n", "EX303"},
        {"  px: @@[price]\n", "EX303"},
        {"  px: {@@\"tra de\": price}\n", "EX305"},
        {"  @@\"p\\nx\": price\n", "EX305"},
        {"  px: price\n@@values: {}\n", "EX301"},
    };
    for (const auto& each : cases) {
        const std::string members(std::get<0>(each));
        const std::string id(std::get<1>(each));
        const Glossed glossed(members);
        CAPTURE(members);
        INFO(glossed.reading.printed());
        CHECK_FALSE(glossed.glossary);
        CHECK(glossed.reading.found() == id + ' ' + glossed.reading.mark());
        CHECK_FALSE(glossed.reading.diagnostics.all().front().help.empty());
    }
    // Text that is not UTF-8 does not get past the reader of YAML.
    CHECK_FALSE(Glossed("  px: \"\xFF\"\n").glossary);
}

TEST_CASE("lint wants glosses short, of something, and to say more than the name") {
    const struct {
        const char* members;
        const char* id;
        const char* text;
    } cases[] = {
        {"  ccy: currency of the amount, 0.1 = 10 %\n", "", ""},
        {"  ccy: one two three four five six seven eight nine\n", "EX440", "has 9 words"},
        {"  details: the details\n", "EX441", "only repeats the name"},
        {"  details: detail\n", "EX441", "only repeats the name"},
        {"  ccy: ccy\n", "EX441", "say what it means"},
        {"  ccyy: currency\n", "EX442", "did you mean 'ccy'?"},
        {"  quantity: how much\n", "EX442", "remove its gloss"},
        {"  ccy: {finance/saving: currency}\n", "EX443", "did you mean 'finance/savings'?"},
        {"  ccy: {finance/savings.Candle: currency}\n", "EX442", "no member of finance/savings.Candle"},
        {"  ccy: {finance: currency}\n", "", ""},
    };
    for (const auto& each : cases) {
        CAPTURE(each.members);
        std::string printed;
        const std::string found = linted(each.members, printed);
        INFO(printed);
        CHECK(found.substr(0, 5) == each.id);
        CHECK(printed.find(each.text) != std::string::npos);
    }
    // Words of a name are told apart: this says more than "tpTriggerPx".
    std::string printed;
    CHECK(linted("  ts: time\n", printed).empty());
}

TEST_CASE("the glossary is read with the other files of the exchange") {
    Reading reading;
    const auto spec = load(EXBIND_SOURCE_DIR, "okx", reading.sources, reading.diagnostics);
    INFO(reading.printed());
    REQUIRE(spec);
    const Gloss* gloss = find_gloss(spec->glossary, "trade", "Anything", "instId");
    REQUIRE(gloss != nullptr);
    CHECK(gloss->span.source->name().ends_with("specs/okx/glossary.yaml"));
    CHECK(std::is_sorted(spec->glossary.members.begin(), spec->glossary.members.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; }));
}
