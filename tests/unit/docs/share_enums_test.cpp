#include "docs/share_enums.hpp"

#include <doctest/doctest.h>

#include "../cpp/build.hpp"
#include "text/strings.hpp"

using namespace exbind;
using build::field;
using build::object;

namespace {

/// A group whose one operation answers with rows that have one member, of an enum with these values ("1=buy": a number
/// with a name).
spec::Group answering(const std::string& name, const std::string& member, const std::string& type,
                      const std::vector<std::string>& values) {
    spec::Enum listed;
    listed.name = type;
    for (const std::string& value : values) {
        const std::size_t named = value.find('=');
        listed.values.push_back(
            {value.substr(0, named), named == std::string::npos ? "" : value.substr(named + 1), {}});
    }
    return build::group(name, {build::get("rows", "", spec::Shape::list, "Row")},
                        {object("Row", {field(member, type)})}, {listed});
}

/// The specs of an exchange, to which imports add.
struct Shared {
    spec::Spec spec;

    explicit Shared(std::vector<spec::Group> groups) { add(std::move(groups)); }

    void add(std::vector<spec::Group> groups, bool everything = false) {
        spec::Spec before = spec;
        for (spec::Group& group : groups) spec.groups.push_back(std::move(group));
        again(before, everything);
    }
    void again(const spec::Spec& before, bool everything = false) {
        spell_out(spec.groups);
        spec.common.enums = docs::share_enums(spec.groups, &before, everything);
    }
    static void spell_out(std::vector<spec::Group>& groups) { docs::spell_out_values(groups); }

    /// "Side: buy sell", each on a line
    std::string common() const {
        std::string text;
        for (const spec::Enum& type : spec.common.enums) text += said(type);
        return text;
    }
    static std::string said(const spec::Enum& type) {
        std::string text = type.name + ':';
        for (const spec::EnumValue& value : type.values)
            text += ' ' + value.wire + (value.name.empty() ? "" : '=' + value.name);
        return text + '\n';
    }
    /// "side Side" or "side Side [buy]" of each field of a group, and the enums that are its own.
    std::string group(const std::string& name) const {
        std::string text;
        const spec::Group& group = *spec.group(name);
        for (const spec::Type& type : group.types)
            for (const spec::Field& each : type.fields)
                text += each.name + ' ' + spec::to_text(each.type) +
                        (each.values.empty() ? "" : " [" + text::join(each.values, " ") + ']') + '\n';
        for (const spec::Enum& type : group.enums)
            if (!type.common) text += said(type);
        return text;
    }
};

}  // namespace

TEST_CASE("members of one name with one list in two groups have one enum") {
    const Shared shared({answering("trade", "side", "Side", {"sell", "buy"}),
                         answering("market", "side", "Side", {"buy", "sell"}),
                         answering("other", "way", "Way", {"buy", "sell"})});
    CHECK(shared.common() == "Side: buy sell\n");
    CHECK(shared.group("trade") == "side Side\n");
    CHECK(shared.group("market") == "side Side\n");
    CHECK(shared.group("other") == "way Way\nWay: buy sell\n");
    CHECK(shared.spec.group("trade")->enumeration("Side")->common);
}

TEST_CASE("a list that is part of another one shares its enum, and its field keeps its list") {
    const Shared shared({answering("trade", "mode", "Mode", {"cash", "cross", "isolated"}),
                         answering("rfq", "mode", "RfqMode", {"isolated", "cross"}),
                         answering("grid", "mode", "Mode", {"cash", "other"})});
    CHECK(shared.common() == "Mode: cash cross isolated\n");
    CHECK(shared.group("trade") == "mode Mode\n");
    CHECK(shared.group("rfq") == "mode Mode [cross isolated]\n");
    CHECK(shared.group("grid") == "mode Mode\nMode: cash other\n");
}

TEST_CASE("numbers are one enum only where they are called the same") {
    CHECK(Shared({answering("a", "type", "Type", {"1", "2"}), answering("b", "type", "Type", {"1", "2"})}).common() ==
          "");
    CHECK(Shared({answering("a", "type", "Type", {"1=buy", "2=sell"}),
                  answering("b", "type", "Type", {"1=buy", "2=transfer"})})
              .common() == "");
    CHECK(Shared({answering("a", "type", "Type", {"1=buy", "2=sell"}), answering("b", "type", "Type", {"1", "2"})})
              .common() == "");
    CHECK(Shared({answering("a", "type", "Type", {"1=buy", "2=sell"}), answering("b", "type", "Type", {"1=buy"})})
              .common() == "Type: 1=buy 2=sell\n");
    CHECK(Shared({answering("a", "type", "Type", {"in=x", "out"}), answering("b", "type", "Type", {"in=y", "out"})})
              .common() == "");
}

TEST_CASE("a word before a name makes no other enum, where the lists are equal words") {
    const Shared shared({answering("a", "triggerPxType", "TriggerPxType", {"last", "mark"}),
                         answering("b", "newTriggerPxType", "NewTriggerPxType", {"last", "mark"}),
                         answering("c", "slTriggerPxType", "SlTriggerPxType", {"last"}),
                         answering("d", "num", "Num", {"1", "2"}), answering("e", "newNum", "NewNum", {"1", "2"}),
                         answering("f", "retype", "Retype", {"last", "mark"})});
    CHECK(shared.common() == "TriggerPxType: last mark\n");
    CHECK(shared.group("b") == "newTriggerPxType TriggerPxType\n");
    CHECK(shared.group("c") == "slTriggerPxType SlTriggerPxType\nSlTriggerPxType: last\n");
}

TEST_CASE("the plain name belongs to what most members of that name are; others are called after a group") {
    const Shared shared({answering("x/orders", "state", "State", {"live", "filled"}),
                         answering("fills", "state", "State", {"live", "filled"}),
                         answering("coins", "state", "State", {"on", "off"}),
                         answering("pairs", "state", "State", {"on", "off"})});
    CHECK(shared.common() == "CoinsState: on off\nFillsState: live filled\n");
    CHECK(shared.group("x/orders") == "state FillsState\n");
    CHECK(shared.group("pairs") == "state CoinsState\n");
}

TEST_CASE("a group that calls something else so keeps its own") {
    spec::Group taken = answering("taken", "side", "RowSide", {"buy", "sell"});
    taken.types[0].fields.push_back(field("part", "Side"));
    taken.types.push_back(object("Side", {field("x", "string")}));
    spec::Group hidden = answering("hidden", "side", "RowSide", {"buy", "sell"});
    hidden.types[0].fields.push_back(field("way", "Side"));
    hidden.enums.push_back(build::choice("Side", {"up", "down"}));
    const Shared shared({answering("a", "side", "Side", {"buy", "sell"}),
                         answering("b", "side", "Side", {"buy", "sell"}), taken, hidden});
    CHECK(shared.common() == "Side: buy sell\n");
    CHECK(shared.group("taken") == "side RowSide\npart Side\nx string\nRowSide: buy sell\n");
    CHECK(shared.group("hidden") == "side RowSide\nway Side\nRowSide: buy sell\nSide: up down\n");
}

TEST_CASE("committed enums stay where they are until everything is decided anew") {
    spec::Spec before;
    before.groups = {answering("a", "side", "Side", {"buy", "sell"}), answering("b", "side", "BSide", {"buy", "sell"})};
    Shared shared({});
    shared.spec = before;
    shared.again(before);
    CHECK(shared.common() == "");
    shared.add({answering("c", "side", "Side", {"buy", "sell"})});
    CHECK(shared.common() == "");
    shared.again(shared.spec, true);
    CHECK(shared.common() == "Side: buy sell\n");
    CHECK(shared.group("b") == "side Side\n");
    for (const bool everything : {false, true}) {
        const spec::Spec once = shared.spec;
        shared.again(once, everything);
        CHECK(shared.common() == "Side: buy sell\n");
        CHECK(shared.spec.groups == once.groups);
    }
    // What is new joins; what is longer makes it grow, at the end.
    shared.add({answering("d", "side", "Side", {"sell"}), answering("e", "side", "Side", {"both", "buy", "sell"})});
    CHECK(shared.common() == "Side: buy sell both\n");
    CHECK(shared.group("a") == "side Side [buy sell]\n");
    CHECK(shared.group("d") == "side Side [sell]\n");
    CHECK(shared.group("e") == "side Side\n");
}

TEST_CASE("everything anew: enums of one group become one, whatever they were called") {
    spec::Group group = answering("a", "source", "Source", {"x", "y"});
    group.types[0].fields.push_back(field("other", "Other"));
    group.types.push_back(object("Other", {field("source", "OtherSource")}));
    group.enums.push_back(build::choice("OtherSource", {"y"}));
    Shared shared({});
    shared.spec.groups = {group};
    shared.again(shared.spec);
    CHECK(shared.group("a") == "source Source\nother Other\nsource OtherSource\nSource: x y\nOtherSource: y\n");
    shared.again(shared.spec, true);
    CHECK(shared.group("a") == "source Source\nother Other\nsource Source [y]\nSource: x y\n");
}

TEST_CASE("a value that no field documents any more goes, from an enum of the exchange, too") {
    Shared shared({answering("a", "side", "Side", {"buy", "sell", "both"}),
                   answering("b", "side", "Side", {"buy", "sell", "both"})});
    CHECK(shared.common() == "Side: buy sell both\n");
    const spec::Spec before = shared.spec;
    Shared::spell_out(shared.spec.groups);
    shared.spec.groups[0].types[0].fields[0].values = {"buy", "sell"};
    shared.spec.common.enums = docs::share_enums(shared.spec.groups, &before, false);
    CHECK(shared.common() == "Side: buy sell both\n");
    CHECK(shared.group("a") == "side Side [buy sell]\n");
    Shared::spell_out(shared.spec.groups);
    shared.spec.groups[1].types[0].fields[0].values = {"sell"};
    shared.spec.common.enums = docs::share_enums(shared.spec.groups, &before, false);
    CHECK(shared.common() == "Side: buy sell\n");
    CHECK(shared.group("b") == "side Side [sell]\n");
}

TEST_CASE("manual groups are not touched, and keep alive what they name") {
    Shared shared({answering("a", "side", "Side", {"buy", "sell"}), answering("b", "side", "Side", {"buy", "sell"})});
    spec::Group manual = answering("c", "side", "Side", {});
    manual.manual = true;
    manual.enums = {shared.spec.common.enums};
    spec::Spec before = shared.spec;
    before.groups = {manual};
    shared.spec.groups = {manual};
    shared.again(before, true);
    CHECK(shared.common() == "Side: buy sell\n");
}
