// common.yaml: enums that groups share, and fields that list a part of their enum.
#include "spec/common.hpp"

#include "../../folder.hpp"
#include "provoked.hpp"
#include "reading.hpp"
#include "spec/diff.hpp"
#include "spec/lint.hpp"
#include "spec/overlay.hpp"
#include "spec/write.hpp"

using namespace exbind::spec;

namespace {

const std::string common_text =
    "# Written by `exbind import`: the enums that several groups share; people write common.overlay.yaml.\n"
    "exbind: 1\nexchange: acme\nenums:\n"
    "  Mode: [cash, {wire: \"1\", name: cross}]\n"
    "  Side: [buy, sell, both]\n";

std::string group_file_text(const std::string& name, const std::string& fields, const std::string& enums = "") {
    return "# Written by `exbind import`; people write " + name + ".overlay.yaml.\n" +
           "exbind: 1\nexchange: acme\ngroup: " + name +
           "\noperations:\n"
           "  - id: rows\n    http: {method: GET, path: /api/v1/" +
           name +
           "/rows}\n    access: {auth: public}\n"
           "    reply: {shape: list, type: Row}\n"
           "types:\n  Row:\n" +
           fields + enums;
}

const std::string trade = group_file_text("trade",
                                          "    - {name: side, type: Side, by: listed, values: [buy, sell]}\n"
                                          "    - {name: sides, type: list<Side>, by: listed}\n");
const std::string account = group_file_text("account",
                                            "    - {name: side, type: Side, by: listed}\n"
                                            "    - {name: mode, type: Mode, by: listed}\n");

/// An exchange with two groups that share an enum, and what is changed about it.
struct Loaded {
    std::optional<Spec> operator()(Overlays overlays = Overlays::apply) {
        reading.diagnostics = {};
        auto spec = load(folder.path(), "acme", reading.sources, reading.diagnostics, {.overlays = overlays});
        provoked::note_all(reading.diagnostics);
        return spec;
    }
    Loaded() {
        folder.write("specs/acme/exchange.yaml", exchange_text());
        folder.write("specs/acme/common.yaml", common_text);
        folder.write("specs/acme/trade.yaml", trade);
        folder.write("specs/acme/account.yaml", account);
    }
    void overlay(const std::string& name, const std::string& entries) {
        folder.write("specs/acme/" + name + ".overlay.yaml",
                     "exbind: 1\nexchange: acme\ngroup: " + name + "\nchanges:\n" + entries);
    }
    Folder folder;
    Reading reading;
};

std::string said(const Enum* type) {
    if (type == nullptr) return "none";
    std::string text;
    for (const EnumValue& value : type->values) text += value.wire + (value.name.empty() ? "" : '=' + value.name) + ' ';
    return text;
}

std::string values(const Group& group, const std::string& field) {
    std::string text;
    for (const Field& each : group.type("Row")->fields)
        if (each.name == field)
            for (const std::string& value : group.values_of(each)) text += value + ' ';
    return text;
}

}  // namespace

TEST_CASE("groups have copies of the enums of common.yaml that they name, and are written without them") {
    Loaded loaded;
    for (const Overlays overlays : {Overlays::apply, Overlays::ignore}) {
        const auto spec = loaded(overlays);
        INFO(loaded.reading.printed());
        REQUIRE(spec);
        CHECK(write_common(spec->common.enums, "acme") == common_text);
        CHECK(said(spec->group("trade")->enumeration("Side")) == "buy sell both ");
        CHECK(spec->group("trade")->enumeration("Side")->common);
        CHECK(spec->group("trade")->enumeration("Mode") == nullptr);
        CHECK(said(spec->group("account")->enumeration("Mode")) == "cash 1=cross ");
        CHECK(write_group(*spec->group("trade"), "acme") == trade);
        CHECK(write_group(*spec->group("account"), "acme") == account);
        CHECK(values(*spec->group("trade"), "side") == "buy sell ");
        CHECK(values(*spec->group("trade"), "sides") == "buy sell both ");
        CHECK(values(*spec->group("account"), "mode") == "cash 1 ");
    }
}

TEST_CASE("a group's own enum or type hides one of the exchange") {
    Loaded loaded;
    loaded.folder.write("specs/acme/trade.yaml",
                        group_file_text("trade", "    - {name: side, type: Side}\n", "enums:\n  Side: [up, down]\n"));
    const auto spec = loaded();
    REQUIRE(spec);
    CHECK(said(spec->group("trade")->enumeration("Side")) == "up down ");
    CHECK(spec->group("trade")->enums.size() == 1);
}

TEST_CASE("a field lists only values that its enum has, each once") {
    struct Bad {
        const char* field;
        const char* found;
        const char* text;
    };
    const Bad cases[] = {
        {"{name: side, type: Side, values: [buy, hold]}", "EX328 12:7", "'hold', which is no value of Side"},
        {"{name: side, type: list<Side>, values: [buy, buy]}", "EX320 12:7", "'buy' twice"},
        {"{name: side, type: string, values: [buy]}", "EX328 12:7", "its type string is no enum"},
        {"{name: side, type: Side, values: buy}", "EX303 12:40", "must be a list"},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.field);
        Loaded loaded;
        loaded.folder.write("specs/acme/trade.yaml",
                            group_file_text("trade", "    - " + std::string(bad.field) + '\n'));
        CHECK_FALSE(loaded());
        CHECK(loaded.reading.found() == bad.found);
        CHECK(loaded.reading.printed().find(bad.text) != std::string::npos);
    }
}

TEST_CASE("common.yaml holds enums and nothing else, and an enum that no group names is reported") {
    Loaded loaded;
    loaded.folder.write("specs/acme/common.yaml", common_text + "types: {}\n");
    CHECK_FALSE(loaded());
    CHECK(loaded.reading.found() == "EX301 7:1");
    loaded.folder.write("specs/acme/common.yaml", common_text + "  Way: [up]\n  None: []\n");
    const auto spec = loaded();
    REQUIRE(spec);
    lint(*spec, loaded.reading.diagnostics);
    INFO(loaded.reading.printed());
    CHECK(loaded.reading.found().find("EX406 7:3, EX406 8:3, EX405 8:3") != std::string::npos);
}

TEST_CASE("an overlay of common.yaml holds for all groups") {
    Loaded loaded;
    loaded.overlay("common",
                   "  - {at: enums.Side.both, was: present, set: absent, why: w}\n"
                   "  - {at: enums.Mode.iso, was: absent, set: present, why: w}\n"
                   "  - {at: enums.Mode.cash.name, was: absent, set: money, why: w}\n"
                   "  - {at: enums.Side, was: Side, set: Direction, why: w}\n");
    loaded.folder.write("specs/acme/trade.yaml",
                        group_file_text("trade", "    - {name: side, type: Side, values: [buy, both]}\n"));
    const auto spec = loaded();
    INFO(loaded.reading.printed());
    REQUIRE(spec);
    CHECK(said(spec->group("trade")->enumeration("Direction")) == "buy sell ");
    CHECK(values(*spec->group("trade"), "side") == "buy ");
    CHECK(said(spec->group("account")->enumeration("Direction")) == "buy sell ");
    CHECK(said(spec->group("account")->enumeration("Mode")) == "cash=money 1=cross iso ");
    CHECK(said(spec->common.enumeration("Mode")) == "cash=money 1=cross iso ");
}

TEST_CASE("overlays change the values of a field, and take a type apart") {
    Loaded loaded;
    loaded.overlay("trade",
                   "  - {at: types.Row.side.values, was: [buy, sell], set: [sell], why: w}\n"
                   "  - {at: types.Row.sides.values, was: absent, set: [buy], why: w}\n"
                   "  - {at: types.Row, was: present, set: {apart: rows}, why: w}\n");
    const auto spec = loaded();
    INFO(loaded.reading.printed());
    REQUIRE(spec);
    CHECK(values(*spec->group("trade"), "side") == "sell ");
    CHECK(values(*spec->group("trade"), "sides") == "buy ");
    CHECK(spec->group("trade")->type("Row")->apart == "rows");
    Reading reading;
    const std::string written = write_group(*spec->group("trade"), "acme");
    CHECK(written.find("  Row:\n    apart: rows\n    fields:\n") != std::string::npos);
    const auto again = reading.group(written);
    REQUIRE(again);
    CHECK(again->type("Row")->apart == "rows");

    loaded.overlay("trade", "  - {at: types.Row.side.values, was: [sell], set: [buy], why: w}\n");
    CHECK_FALSE(loaded());
    CHECK(loaded.reading.printed().find("has buy, sell") != std::string::npos);
    loaded.overlay("trade", "  - {at: types.Row, was: positional, set: {apart: rows}, why: w}\n");
    CHECK_FALSE(loaded());
    loaded.overlay("trade", "  - {at: types.Row.side.values, was: [buy, sell], set: [buy, sell], why: w}\n");
    CHECK(loaded());
    CHECK(loaded.reading.found() == "EX343 5:56");
}

TEST_CASE("a manual group may bring its own list of an enum of the exchange, if it is not longer") {
    Loaded loaded;
    const auto manual = [](const std::string& list) {
        return "exbind: 1\nexchange: acme\ngroup: trade\noperations:\n"
               "  - id: more\n    http: {method: GET, path: /api/v1/trade/more}\n    access: {auth: public}\n"
               "    reply: {shape: list, type: More}\n    evidence: seen\n"
               "types:\n  More:\n    - {name: side, type: Side}\nenums:\n  Side: " +
               list + "\n";
    };
    loaded.folder.write("specs/acme/trade.manual.yaml", manual("[buy]"));
    const auto spec = loaded();
    INFO(loaded.reading.printed());
    REQUIRE(spec);
    CHECK(said(spec->group("trade")->enumeration("Side")) == "buy sell both ");
    CHECK(spec->group("trade")->type("More")->fields[0].values == std::vector<std::string>{"buy"});
    loaded.folder.write("specs/acme/trade.manual.yaml", manual("[buy, hold]"));
    CHECK_FALSE(loaded());
}

TEST_CASE("what comes to an enum of the exchange is told once, what comes to a field is told there") {
    Loaded loaded;
    const auto before = loaded();
    loaded.folder.write("specs/acme/common.yaml",
                        "exbind: 1\nexchange: acme\nenums:\n  Mode: [cash, {wire: \"1\", name: cross}]\n"
                        "  Side: [buy, sell, both, none]\n");
    loaded.folder.write("specs/acme/trade.yaml",
                        group_file_text("trade",
                                        "    - {name: side, type: Side, by: listed, values: [buy, none]}\n"
                                        "    - {name: sides, type: list<Side>, by: listed}\n"));
    const auto after = loaded();
    REQUIRE(before);
    REQUIRE(after);
    std::string text;
    for (const Change& each : compare(*before, *after)) {
        text += std::string(to_text(each.effect)) + ' ' + std::string(to_text(each.what)) + ' ' +
                std::string(to_text(each.action)) + ' ' + each.group + '/' + each.type + '.' + each.member + ": " +
                each.was + " -> " + each.now;
        for (const std::string& operation : each.operations) text += ' ' + operation;
        text += '\n';
    }
    CHECK(text ==
          "behaviour values removed trade/Row.side: sell ->  rows\n"
          "addition enum_value added /Side.none:  -> none account.rows trade.rows\n");
}
