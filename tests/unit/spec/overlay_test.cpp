#include "spec/overlay.hpp"

#include "reading.hpp"
#include "spec/check.hpp"

using namespace exbind::spec;

namespace {

std::string overlay_text(const std::string& entries) {
    return "exbind: 1\nexchange: acme\ngroup: finance/savings\nchanges:\n" + entries;
}

/// The sample group with an overlay applied and checked.
struct Applied {
    explicit Applied(const std::string& entries) {
        group = *reading.group(savings_text());
        const auto& source = reading.source(overlay_text(entries), "savings.overlay.yaml");
        overlay = parse_overlay(source, reading.diagnostics);
        if (overlay) renamed = apply(*overlay, group, reading.diagnostics).operations;
        if (!reading.diagnostics.has_errors()) check(group, reading.diagnostics);
    }
    const Field* field(const std::string& type, const std::string& name) const {
        for (const Field& each : group.type(type)->fields)
            if (each.name == name) return &each;
        return nullptr;
    }

    Reading reading;
    Group group;
    std::optional<Overlay> overlay;
    std::map<std::string, std::string> renamed;
};

}  // namespace

TEST_CASE("overlays change attributes of fields and operations") {
    const Applied applied(R"(
  - {at: types.PurchaseRedempt.ccy.type, was: string, set: secret, why: it is one}
  - {at: types.PurchaseRedempt.amt.nullable, was: true, set: false, why: w}
  - {at: types.PurchaseRedemptRequest.ccy.required, was: true, set: absent, why: w}
  - {at: types.PurchaseRedempt.amt.unit, was: absent, set: seconds, why: w}
  - {at: types.PurchaseRedempt.ts.wire, was: number, set: absent, why: w}
  - {at: types.PurchaseRedempt.ccy.example, was: absent, set: BTC, why: w}
  - {at: operations.candles.access.auth, was: public, set: optional, why: w}
  - {at: operations.candles.access.permission, was: absent, set: read, why: w}
  - {at: operations.candles.deprecated, was: true, set: false, why: w}
  - {at: operations.purchase_redempt.page, was: "https://docs.acme.example/#savings-purchase", set: absent, why: w}
  - {at: operations.purchase_redempt.reply.shape, was: list, set: object, why: w}
  - at: operations.purchase_redempt.limits
    was: [{count: 6, per: 1s, scope: [user]}]
    set: [{count: 3, per: 1s, scope: [user]}, {count: 10, per: 1m, scope: [user]}]
    why: seen
)");
    INFO(applied.reading.printed());
    REQUIRE(applied.reading.diagnostics.all().empty());
    CHECK(applied.field("PurchaseRedempt", "ccy")->type.kind == Kind::secret);
    CHECK(applied.field("PurchaseRedempt", "ccy")->by == "overlay: it is one");
    CHECK(applied.field("PurchaseRedempt", "ccy")->facts.example == "BTC");
    CHECK_FALSE(applied.field("PurchaseRedempt", "amt")->nullable);
    CHECK(applied.field("PurchaseRedempt", "amt")->unit == TimeUnit::seconds);
    CHECK(applied.field("PurchaseRedemptRequest", "ccy")->required == Presence::no);
    CHECK_FALSE(applied.field("PurchaseRedempt", "ts")->wire);
    const Operation& candles = *applied.group.operation("candles");
    CHECK(candles.auth == Auth::optional);
    CHECK(candles.permission == "read");
    CHECK_FALSE(candles.deprecated);
    const Operation& purchase = *applied.group.operation("purchase_redempt");
    CHECK(purchase.page.empty());
    CHECK(purchase.reply.shape == Shape::object);
    REQUIRE(purchase.limits.size() == 2);
    CHECK(purchase.limits[1].window_ms == 60000);
}

TEST_CASE("overlays add and remove fields, values, types and enums") {
    const Applied applied(R"(
  - {at: types.PurchaseRedempt.fee, was: absent, set: {type: decimal, nullable: true}, why: sent since March}
  - {at: types.PurchaseRedempt."a.b", was: absent, set: {type: Extra, by: seen}, why: w}
  - {at: types.PurchaseRedempt.key, was: present, set: absent, why: never sent}
  - {at: types.Extra, was: absent, set: [{name: x, type: Mode}], why: w}
  - {at: types.Candle, was: positional, set: object, why: w}
  - {at: enums.Mode, was: absent, set: [a, {wire: b, name: bee}], why: w}
  - {at: enums.Side.transfer, was: absent, set: present, why: w}
  - {at: enums.Bar."3M", was: absent, set: {name: month_3}, why: w}
  - {at: enums.Bar.1D, was: present, set: absent, why: w}
  - {at: enums.Bar.1m.name, was: minute_1, set: one_minute, why: w}
)");
    INFO(applied.reading.printed());
    REQUIRE(applied.reading.diagnostics.all().empty());
    REQUIRE(applied.field("PurchaseRedempt", "fee"));
    CHECK(applied.field("PurchaseRedempt", "fee")->by == "overlay: sent since March");
    CHECK(applied.group.type("PurchaseRedempt")->fields.back().name == "a.b");
    CHECK(applied.field("PurchaseRedempt", "a.b")->by == "seen");
    CHECK(applied.field("PurchaseRedempt", "key") == nullptr);
    CHECK_FALSE(applied.group.type("Candle")->positional);
    CHECK(applied.group.enumeration("Mode")->values[1] == EnumValue{"b", "bee", {}});
    CHECK(applied.group.enumeration("Side")->values.back().wire == "transfer");
    CHECK(applied.group.enumeration("Bar")->values ==
          std::vector<EnumValue>{{"1m", "one_minute", {}}, {"1M", "month_1", {}}, {"3M", "month_3", {}}});
}

TEST_CASE("names are pinned everywhere they are used, also when two are swapped") {
    const Applied applied(R"(
  - {at: operations.purchase_redempt.id, was: purchase_redempt, set: candles, why: w}
  - {at: operations.candles.id, was: candles, set: purchase_redempt, why: w}
  - {at: types.Detail, was: Detail, set: Row, why: w}
  - {at: enums.Side, was: Side, set: Direction, why: w}
  - {at: types.PurchaseRedempt, was: present, set: Purchase, why: w}
  - {at: types.PurchaseRedempt.ccy.name, was: ccy, set: currency, why: w}
  - {at: types.PurchaseRedempt.ccy.example, was: absent, set: BTC, why: addressed by the imported name}
)");
    INFO(applied.reading.printed());
    REQUIRE(applied.reading.diagnostics.all().empty());
    CHECK(applied.group.operations[0].id == "candles");
    CHECK(applied.group.operations[1].id == "purchase_redempt");
    CHECK(applied.group.examples[0].operation == "candles");
    CHECK(applied.renamed.at("candles") == "purchase_redempt");
    CHECK(applied.group.operations[0].reply.type.name == "Purchase");
    CHECK(to_text(applied.field("Purchase", "details")->type) == "list<Row>");
    CHECK(applied.field("Purchase", "side")->type.name == "Direction");
    CHECK(applied.group.enumeration("Direction"));
    CHECK(applied.field("Purchase", "currency")->facts.example == "BTC");
    CHECK(applied.field("Purchase", "ccy") == nullptr);
}

TEST_CASE("removing an operation takes its examples and what only it used") {
    const Applied applied("  - {at: operations.purchase_redempt, was: present, set: absent, why: w}\n");
    INFO(applied.reading.printed());
    REQUIRE(applied.reading.diagnostics.all().empty());
    CHECK(applied.group.operations.size() == 1);
    CHECK(applied.group.examples.size() == 1);
    CHECK(applied.group.type("PurchaseRedempt") == nullptr);
    CHECK(applied.group.type("Detail") == nullptr);
    CHECK(applied.group.enumeration("Side") == nullptr);
    CHECK(applied.group.type("Candle"));
}

TEST_CASE("an entry that no longer fits is an error that shows both places") {
    struct Bad {
        const char* entry;  ///< @@ before the place in the overlay
        const char* id;
        unsigned note;  ///< line of the imported file
        const char* text;
    };
    const Bad cases[] = {
        // The target is gone.
        {"{at: @@types.Purchase.rate.type, was: string, set: decimal, why: w}", "EX341", 2, "type 'Purchase'"},
        {"{at: @@types.PurchaseRedempt.rat.type, was: string, set: decimal, why: w}", "EX341", 29, "field 'rat'"},
        {"{at: @@types.PurchaseRedempt.detals, was: present, set: absent, why: w}", "EX341", 29,
         "did you mean 'details'?"},
        {"{at: @@operations.candle.deprecated, was: true, set: false, why: w}", "EX341", 2, "did you mean 'candles'?"},
        {"{at: @@operations.gone, was: present, set: absent, why: w}", "EX341", 2, "operation 'gone'"},
        {"{at: @@enums.Sides.buy, was: absent, set: present, why: w}", "EX341", 2, "did you mean 'Side'?"},
        {"{at: @@enums.Side.buy, was: present, set: absent, why: w}", "EX341", 48, "value 'buy'"},
        {"{at: @@enums.Side.buy.name, was: absent, set: b, why: w}", "EX341", 48, "value 'buy'"},
        {"{at: @@types.Gone, was: present, set: absent, why: w}", "EX341", 2, "type 'Gone'"},
        // The spec says something else than `was`.
        {"{at: types.PurchaseRedempt.amt.type, was: @@string, set: integer, why: w}", "EX342", 31, "'decimal'"},
        {"{at: types.PurchaseRedempt.amt.example, was: @@1, set: 2, why: w}", "EX342", 31,
         "the imported spec has nothing"},
        {"{at: types.PurchaseRedempt.amt, was: @@absent, set: {type: decimal}, why: w}", "EX342", 31, "exists"},
        {"{at: types.Detail, was: @@absent, set: [], why: w}", "EX342", 36, "exists"},
        {"{at: types.Detail, was: @@positional, set: Row, why: w}", "EX342", 36, "object"},
        {"{at: enums.Side.purchase, was: @@absent, set: {name: x}, why: w}", "EX342", 48, "exists"},
        {"{at: enums.Bar.1m.name, was: @@absent, set: x, why: w}", "EX342", 49, "'minute_1'"},
        {"{at: operations.candles.access.auth, was: @@private, set: optional, why: w}", "EX342", 14, "'public'"},
        {"{at: operations.candles.limits, was: @@[], set: [{count: 1, per: 1s}], why: w}", "EX342", 14,
         "40 per 2s per ip"},
        // Nothing would change.
        {"{at: types.PurchaseRedempt.amt.type, was: string, set: @@decimal, why: w}", "EX343", 31, "already has"},
        {"{at: types.PurchaseRedempt.ccy.deprecated, was: true, set: @@false, why: w}", "EX343", 30, "already has"},
        {"{at: types.Candle, was: object, set: @@positional, why: w}", "EX343", 42, "already has"},
        {"{at: types.PurchaseRedempt.x, was: absent, set: @@absent, why: w}", "EX343", 29, "already has"},
        {"{at: enums.Side.purchase, was: absent, set: @@present, why: w}", "EX343", 48, "already has"},
        {"{at: enums.Side.purchase.name, was: x, set: @@absent, why: w}", "EX343", 48, "already has"},
        {"{at: operations.purchase_redempt.limits, was: [], set: @@[{count: 6, per: 1s, scope: [user]}], why: w}",
         "EX343", 7, "already has"},
        // It cannot be set.
        {"{at: types.PurchaseRedempt.amt.type, was: decimal, set: @@decmal, why: w}", "EX344", 0,
         "did you mean 'decimal'?"},
        {"{at: types.PurchaseRedempt.amt.nullable, was: true, set: @@maybe, why: w}", "EX344", 0, "true or false"},
        {"{at: types.PurchaseRedempt.x, was: absent, set: @@decimal, why: w}", "EX344", 0, "{type: decimal}"},
        {"{at: types.PurchaseRedempt.amt, was: present, set: @@{type: string}, why: w}", "EX344", 0, "set: absent"},
        {"{at: types.Detail, was: present, set: @@detail, why: w}", "EX344", 0, "capital"},
        {"{at: types.New, was: absent, set: @@decimal, why: w}", "EX344", 0, "list of fields"},
        {"{at: enums.Side.x, was: absent, set: @@buy, why: w}", "EX344", 0, "set: present"},
        {"{at: enums.Side.purchase.name, was: absent, set: @@a-b, why: w}", "EX344", 0, "letters"},
        {"{at: operations.candles, was: present, set: @@other, why: w}", "EX344", 0, "set: absent"},
        {"{at: operations.candles.http.path, was: \"/api/v1/finance/savings/candles/{id}\", set: @@x, why: w}", "EX344",
         0, "slash"},
        // The address is none.
        {"{at: @@type.PurchaseRedempt.amt, was: decimal, set: string, why: w}", "EX340", 0, "did you mean 'types'?"},
        {"{at: @@types.PurchaseRedempt.amt.typ, was: decimal, set: string, why: w}", "EX340", 0,
         "did you mean 'type'?"},
        {"{at: @@operations.candles.auth, was: public, set: private, why: w}", "EX340", 0, "access.auth"},
        {"{at: @@types, was: a, set: b, why: w}", "EX340", 0, "addresses are"},
        {"{at: @@types.A.b.type.more, was: a, set: b, why: w}", "EX340", 0, "addresses are"},
        {"{at: @@types..amt, was: a, set: b, why: w}", "EX340", 0, "dots"},
        {"{at: @@'types.\"open', was: a, set: b, why: w}", "EX340", 0, "dots"},
        // The entry itself.
        {"@@{at: types.A, was: absent, set: []}", "EX302", 0, "why"},
        {"{at: types.A, was: absent, set: [], why: @@\" \"}", "EX302", 0, "gives no reason"},
        {"{at: types.A, was: @@null, set: [], why: w}", "EX303", 0, "absent"},
        {"{at: types.A, @@wsa: absent, set: [], why: w}", "EX301", 0, "known keys: "},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.entry);
        const Applied applied(std::string("  - ") + bad.entry + '\n');
        INFO(applied.reading.printed());
        REQUIRE_FALSE(applied.reading.diagnostics.all().empty());
        const auto& first = applied.reading.diagnostics.all().front();
        CHECK(first.rule->id == bad.id);
        CHECK(exbind::text::place(first.at) == "savings.overlay.yaml:" + applied.reading.mark());
        CHECK(applied.reading.printed().find(bad.text) != std::string::npos);
        CHECK_FALSE(first.help.empty());
        if (bad.note != 0) {
            REQUIRE(first.notes.size() == 1);
            CHECK(exbind::text::place(first.notes[0].at).substr(0, 19) ==
                  "specs/acme/x.yaml:" + std::to_string(bad.note).substr(0, 1));
            CHECK(first.notes[0].at.position().line == bad.note);
        }
    }
}

TEST_CASE("all entries are checked, and two for one place are an error") {
    const Applied applied(R"(  - {at: types.Gone.a.type, was: string, set: decimal, why: w}
  - {at: types.PurchaseRedempt.amt.type, was: string, set: integer, why: w}
  - {at: types.PurchaseRedempt.ccy.type, was: string, set: secret, why: w}
  - {at: types.PurchaseRedempt.ccy.type, was: string, set: json, why: w}
  - {at: types.Detail, was: present, set: absent, why: w}
  - {at: types.Detail.raw.type, was: json, set: string, why: w}
)");
    CHECK(applied.reading.found() == "EX345 8:10, EX345 10:10, EX341 5:10, EX342 6:47");
    CHECK(applied.reading.diagnostics.all()[0].notes[0].at.position().line == 7);
}

TEST_CASE("what an overlay breaks is reported at its line") {
    const Applied applied("  - @@{at: types.PurchaseRedempt.amt.type, was: decimal, set: Amount, why: w}\n");
    REQUIRE(applied.reading.diagnostics.all().size() == 1);
    const auto& first = applied.reading.diagnostics.all().front();
    CHECK(first.rule->id == "EX321");
    CHECK(exbind::text::place(first.at) == "savings.overlay.yaml:" + applied.reading.mark());
}

TEST_CASE("addresses are read and written back") {
    for (const char* text : {"types.A.b", "types.A.\"a.b\".type", "enums.Side.\"\"", "a"})
        CHECK(address_text(parse_address(text)) == text);
    CHECK(parse_address("types.\"A\".b") == std::vector<std::string>{"types", "A", "b"});
    for (const char* text : {"", ".", "a.", ".a", "a..b", "\"a", "\"a\"b", "a.\"b\"c"})
        CHECK(parse_address(text).empty());
}
