#include "spec/write.hpp"

#include <random>
#include <set>
#include <span>

#include "../../texts.hpp"
#include "reading.hpp"
#include "spec/scalar.hpp"
#include "spec/words.hpp"
#include "yaml/tree.hpp"

using namespace exbind::spec;

namespace {

/// Texts that a careless writer gets wrong.
const std::vector<std::string> hostile = texts(
    "", " ", "  lead", "trail ", "a: b", "a:b", "a #b", "#", "- x", "-", "?", ":", "a:", "null", "Null", "~", "yes",
    "No", "true", "FALSE", "on", "off", "y", "1", "-1", "0.10", "1e5", "0x1F", "1_000", "12:30:45", "2026-01-02",
    ".inf", "NaN", "'", "\"", "''", "\\", "\\n", "a\"b'c\\d", "{a: b}", "[a, b]", "a, b", "&anchor", "*alias", "!tag",
    "!!str x", "| x", "> x", "%TAG", "@at", "`tick`", "---", "...", "<<", "a\nb", "\n", "a\r\nb", "\t", "a\tb", "end\n",
    "caf\xC3\xA9", "\xE4\xB8\xAD\xE6\x96\x87", "\xF0\x9F\x98\x80", "\xEF\xBB\xBFx", "\xC2\x85", "\xE2\x80\xA8", "\x7F",
    "\x1B[31m", "\x01", std::string("nul\0x", 5), "{\"a\":\"b\\\"c\"}", "https://a.example/x?y=1#z", "a{b}", "*/",
    "\xEF\xBF\xBF", "1M", "absent", "\xC2\xA0", "a  b");

class Random {
  public:
    explicit Random(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_()) % bound; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class Items>
    const auto& pick(const Items& items) {
        return items[below(items.size())];
    }
    template <class E>
    E word() {
        return pick(std::span(exbind::detail::words<E>)).value;
    }
    std::string text() { return chance(30) ? pick(hostile) + pick(hostile) : pick(hostile); }
    /// One that stays on its line.
    std::string line() {
        for (;;) {
            const std::string text = this->text();
            if (text.find_first_of(std::string_view("\n\r\t\x01\x1B\x7F\0", 7)) == std::string::npos &&
                text.find("\xC2\x85") == std::string::npos && text.find("\xE2\x80\xA8") == std::string::npos)
                return text;
        }
    }

  private:
    std::mt19937 engine_;
};

TypeRef random_type(Random& random, const std::vector<std::string>& names, int depth = 0) {
    const auto kind = random.word<Kind>();
    if (kind == Kind::named) return {Kind::named, random.pick(names), {}};
    if (kind != Kind::list && kind != Kind::map) return {kind, "", {}};
    if (depth > 3) return {};
    return {kind, "", {random_type(random, names, depth + 1)}};
}

Field random_field(Random& random, const std::vector<std::string>& names, std::set<std::string>& taken) {
    Field field;
    do field.name = random.line() + std::to_string(random.below(1000));
    while (!taken.insert(field.name).second);
    field.type = random_type(random, names);
    field.unit = random.word<TimeUnit>();
    if (random.chance(20)) field.wire = random.word<Wire>();
    if (random.chance(50)) field.by = random.line();
    if (random.chance(80)) field.doc_type = random.chance(70) ? "String" : random.line();
    field.required = random.word<Presence>();
    field.in = random.word<In>();
    field.nullable = random.chance(30);
    field.deprecated = random.chance(10);
    if (random.chance(60)) field.facts = {random.text(), random.text(), random.text(), random.text()};
    return field;
}

Operation random_operation(Random& random, std::size_t number, const std::vector<std::string>& names) {
    Operation operation;
    operation.id = "operation_" + std::to_string(number);
    operation.method = random.chance(50) ? "GET" : "POST";
    operation.path = "/api/v1/path-" + std::string(random.below(120), 'x') + "/{id" + std::to_string(number) + '}';
    operation.auth = random.word<Auth>();
    if (random.chance(50)) operation.permission = random.line();
    for (std::size_t i = random.below(4); i > 0; --i) {
        Limit limit{static_cast<std::uint32_t>(1 + random.below(1000)),
                    1 + random.below(5'000'000),
                    random.word<LimitUnit>(),
                    {},
                    {},
                    "",
                    {}};
        for (std::size_t j = random.below(12); j > 0; --j) limit.scope.push_back(random.line() + "s");
        if (random.chance(20)) limit.when = {"not one", "other"};
        if (random.chance(20)) limit.pool = random.line();
        operation.limits.push_back(limit);
    }
    if (random.chance(70))
        operation.request = {random.word<In>(), random.chance(50) ? Shape::object : Shape::list, random.pick(names)};
    if (random.chance(70)) operation.reply = {random.word<Shape>(), random_type(random, names)};
    if (operation.reply.shape == Shape::none) operation.reply.type = {};
    operation.deprecated = random.chance(20);
    if (random.chance(50)) operation.page = "https://docs.acme.example/#a:b?c=" + std::string(random.below(150), 'p');
    if (random.chance(50)) operation.title = random.line();
    if (random.chance(20)) operation.evidence = random.line();
    return operation;
}

Group random_group(Random& random) {
    Group group;
    group.name = "finance/staking-defi/eth";
    std::vector<std::string> names;
    for (std::size_t i = 0; i < 6; ++i) names.push_back("T" + std::to_string(i));
    for (std::size_t i = random.below(4); i > 0; --i) group.operations.push_back(random_operation(random, i, names));
    for (std::size_t i = 0; i < 4; ++i) {
        Type type{names[i], {}, random.chance(20), {}, {}, {}};
        std::set<std::string> taken;
        for (std::size_t j = random.below(6); j > 0; --j) type.fields.push_back(random_field(random, names, taken));
        group.types.push_back(type);
    }
    for (std::size_t i = 4; i < 6; ++i) {
        Enum each{names[i], {}, {}};
        for (std::size_t j = random.below(20); j > 0; --j)
            each.values.push_back({random.text(), random.chance(30) ? "value_" + std::to_string(j) : "", {}});
        group.enums.push_back(each);
    }
    for (std::size_t i = random.below(4); i > 0; --i) {
        Example example{"operation_1", std::nullopt, random.text(), {}, {}};
        if (random.chance(50)) example.request = random.text() + std::string(random.below(3000), 'x');
        for (std::size_t j = random.below(5); j > 0; --j) example.repaired.push_back(random.text());
        group.examples.push_back(example);
    }
    return group;
}

}  // namespace

TEST_CASE("a group is written as people would write it") {
    Reading reading;
    const auto group = reading.checked(savings_text());
    REQUIRE(group);
    CHECK(write_group(*group, "acme") == savings_text());
}

TEST_CASE("whatever a group holds, reading gives it back, and writing it again the same bytes") {
    for (unsigned seed = 0; seed < 150; ++seed) {
        Random random(seed);
        const Group group = random_group(random);
        const std::string text = write_group(group, "acme");
        Reading reading;
        const auto& source = reading.sources.add("x.yaml", text);
        const auto back = parse_group(source, reading.diagnostics);
        CAPTURE(seed);
        CAPTURE(text);
        INFO(reading.printed());
        REQUIRE(back);
        REQUIRE(*back == group);
        REQUIRE(write_group(*back, "acme") == text);
    }
}

TEST_CASE("every scalar is read as the text it was, in brackets and out of them") {
    for (const std::string& text : hostile) {
        CAPTURE(text);
        Reading reading;
        const auto& source =
            reading.sources.add("x", "block: " + scalar(text, false) + "\nflow: {a: " + scalar(text, true) + ", b: [" +
                                         scalar(text, true) + ", " + scalar(text, true) + "]}\n");
        const auto node = exbind::yaml::parse(source, reading.diagnostics);
        INFO(reading.printed());
        REQUIRE(node);
        CHECK(node->find("block")->text == text);
        CHECK(node->find("block")->is_scalar());
        CHECK(node->find("flow")->find("a")->text == text);
        CHECK(node->find("flow")->find("b")->items.size() == 2);
        CHECK(node->find("flow")->find("b")->items[1].text == text);
    }
}

TEST_CASE("scalars are plain where they can be, and in the quotes that need fewer escapes") {
    CHECK(scalar("PurchaseRedempt", true) == "PurchaseRedempt");
    CHECK(scalar("list<Detail>", true) == "list<Detail>");
    CHECK(scalar("/api/v5/finance/savings", true) == "/api/v5/finance/savings");
    CHECK(scalar("Array of objects", true) == "Array of objects");
    CHECK(scalar("https://a.example/#x", false) == "https://a.example/#x");
    CHECK(scalar("https://a.example/#x", true) == "\"https://a.example/#x\"");
    CHECK(scalar("0.1", true) == "\"0.1\"");
    CHECK(scalar("No", true) == "\"No\"");
    CHECK(scalar("{\"a\":1}", false) == "'{\"a\":1}'");
    CHECK(scalar("{\"a\":\"it's\"}", false) == "'{\"a\":\"it''s\"}'");
    CHECK(scalar("a\nb", false) == "\"a\\nb\"");
    CHECK(scalar("\x1B", false) == "\"\\x1b\"");
    CHECK(scalar("", false) == "\"\"");
    CHECK(scalar("bad \xFF byte", false) == "\"bad \\ufffd byte\"");
}

TEST_CASE("long lines become blocks") {
    Group group;
    group.name = "g";
    Type type{"Long", {}, false, {}, {}, {}};
    Field field;
    field.name = "note";
    field.facts.example = std::string(100, 'x');
    type.fields.push_back(field);
    group.types.push_back(type);
    Enum each{"Many", {}, {}};
    for (int i = 0; i < 30; ++i) each.values.push_back({"value" + std::to_string(i), "", {}});
    group.enums.push_back(each);
    const std::string text = write_group(group, "acme");
    CHECK(text.find("    - name: note\n      type: string\n      example: xxx") != std::string::npos);
    CHECK(text.find("  Many:\n    - value0\n    - value1\n") != std::string::npos);
    CHECK(text.find("operations: []\n") != std::string::npos);
}

TEST_CASE("provenance is written and read back") {
    Provenance provenance;
    provenance.pages.push_back(
        {"financial-product-savings",
         "https://docs.acme.example/#x",
         "2026-01-15T17:46:44.0",
         std::string(64, 'a'),
         {{"finance/savings.balance", 12, {{"request.ccy", 20}, {"reply.details[].a: b", 31}}}, {"x.y", 0, {}}}});
    provenance.pages.push_back({"other: page", "", "", "", {}});
    provenance.unmentioned = {"permission", "limits"};
    const std::string text = write_provenance(provenance, "acme");
    Reading reading;
    const auto back = parse_sources(reading.sources.add("sources.yaml", text), reading.diagnostics);
    INFO(text);
    INFO(reading.printed());
    REQUIRE(back);
    CHECK(*back == provenance);
    CHECK(write_provenance(*back, "acme") == text);
    CHECK(write_provenance({}, "acme").find("pages: []\n") != std::string::npos);

    // Of two lines for one name the first is kept.
    provenance.pages[0].operations[0].fields.emplace_back("request.ccy", 99);
    CHECK(write_provenance(provenance, "acme") == text);
}

TEST_CASE("a draft of an exchange can be read, and lacks what only people can say") {
    Reading reading;
    auto exchange = reading.exchange(exchange_text());
    REQUIRE(exchange);
    const std::string text = write_draft_exchange({*exchange, {}, {}, {}});
    CHECK(text.find("#   signing:") != std::string::npos);
    Reading again;
    const auto back = again.exchange(text);
    INFO(text);
    INFO(again.printed());
    REQUIRE(back);
    exchange->signing.reset();
    exchange->credentials.clear();
    exchange->errors.clear();
    exchange->tag_groups.clear();
    exchange->limit_conditions.clear();
    exchange->limit_scopes.clear();
    CHECK(*back == *exchange);

    // The hint in the comments is a recipe that reads.
    std::string hint = text;
    for (std::size_t at = hint.find("#   "); at != std::string::npos; at = hint.find("#   ")) hint.erase(at, 4);
    Reading hinted;
    const auto with_signing = hinted.exchange(hint);
    INFO(hinted.printed());
    REQUIRE(with_signing);
    CHECK(with_signing->signing);

    Exchange bare;
    bare.name = "acme";
    bare.title = "acme";
    bare.reader = "openapi";
    Reading last;
    const auto minimal = last.exchange(write_draft_exchange({bare, {}, {}, {}}));
    INFO(last.printed());
    REQUIRE(minimal);
    CHECK(*minimal == bare);
}
