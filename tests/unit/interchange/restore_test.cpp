// What was exported is restored: the same specs for every committed exchange, and for invented ones that have every
// feature.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "exported.hpp"
#include "provoked.hpp"
#include "spec/attributes.hpp"
#include "spec/read.hpp"
#include "spec/write.hpp"
#include "text/strings.hpp"

using namespace exbind;
using exported::Exported;
using exported::Tree;

namespace {

/// The exchange without what is about reading documentation.
spec::Exchange of_api(spec::Exchange exchange) {
    exchange.reader.clear();
    exchange.fetch.reset();
    return exchange;
}

/// An export of the lounge with a text of it replaced cannot be restored.
void check_refused(const std::string& from, const std::string& to, const std::string& rule) {
    CAPTURE(to);
    Exported lounge(exported::trees().back());
    const std::string changed = text::replace_all(lounge.text, from, to);
    REQUIRE(changed != lounge.text);
    CHECK_FALSE(lounge.restored(changed));
    bool found = false;
    for (const auto& each : lounge.diagnostics.all()) found = found || each.rule->id == rule;
    CHECK(found);
    provoked::note_all(lounge.diagnostics);
}

}  // namespace

TEST_CASE("an exported document restores every group, byte for byte") {
    REQUIRE(exported::trees().size() >= 8);
    for (const Tree& tree : exported::trees()) {
        CAPTURE(tree.exchange);
        Exported exported(tree);
        const auto restored = exported.restored(exported.text);
        for (const auto& each : exported.diagnostics.all()) MESSAGE(each.message);
        REQUIRE(restored);
        REQUIRE(restored->groups.size() == exported.spec.groups.size());
        for (std::size_t i = 0; i < restored->groups.size(); ++i) {
            CAPTURE(restored->groups[i].name);
            CHECK(spec::write_group(restored->groups[i], tree.exchange) ==
                  spec::write_group(exported.spec.groups[i], tree.exchange));
        }
        CHECK(spec::write_common(restored->common, tree.exchange) ==
              spec::write_common(exported.spec.common.enums, tree.exchange));
        CHECK(spec::write_errors(restored->errors, tree.exchange) ==
              spec::write_errors(exported.spec.errors, tree.exchange));
        const auto exchange = spec::parse_exchange(exported.sources.add("exchange.yaml", restored->exchange),
                                                   exported.diagnostics, {tree.exchange, {}});
        REQUIRE(exchange);
        CHECK(of_api(*exchange) == of_api(exported.spec.exchange));
    }
}

TEST_CASE("docs/interchange.md lists every extension, and no other") {
    const auto names_in = [](const std::string& text, const std::string& before) {
        std::set<std::string> names;
        const std::regex name(before + "(x-exbind-[a-z-]+)");
        for (std::sregex_iterator each(text.begin(), text.end(), name), end; each != end; ++each)
            names.insert((*each)[1]);
        return names;
    };
    std::set<std::string> written{"x-exbind-values", "x-exbind-order"};
    for (const auto& each : spec::field_attributes()) written.insert(interchange::extension_key(each.key));
    for (const std::string_view on_the_schema : {"deprecated"})
        written.erase(interchange::extension_key(on_the_schema));
    for (const Tree& tree : exported::trees()) written.merge(names_in(Exported(tree).text, ""));
    std::ifstream in(std::string(EXBIND_SOURCE_DIR) + "/docs/interchange.md");
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    CHECK(names_in(page.substr(page.find("| extension |")), "`") == written);
}

TEST_CASE("JSON is an export's form as well as YAML") {
    Exported exported(exported::trees().back());
    const auto restored = exported.restored(interchange::to_json(exported.parsed(exported.text)));
    REQUIRE(restored);
    CHECK(spec::write_group(restored->groups.front(), "x") == spec::write_group(exported.spec.groups.front(), "x"));
}

TEST_CASE("a document that was changed so that nothing can be restored of it is refused, and says where") {
    check_refused("x-exbind-version: \"1\"", "x-exbind-version: \"7\"", "EX700");
    check_refused("tags: [bar]", "tags: [cellar]", "EX701");
    check_refused("{name: door}", "{name: ../door}", "EX701");
    check_refused("{name: door}", "{name: door}, {name: roof}", "EX701");
    check_refused("    bar.Drink: {", "    roof.Drink: {", "EX701");
    check_refused("docs#menu\"}",
                  "docs#menu\"}\n      parameters: [{name: glass, in: query, schema: {type: string}}]\n"
                  "      x-exbind-request: {type: TabRequest}",
                  "EX702");
    check_refused("format: decimal}", "format: decimal, x-exbind-required: perhaps}", "EX304");
    check_refused("format: decimal}", "format: decimal, x-exbind-required: [perhaps]}", "EX701");
    check_refused("x-exbind-request: {type: TabRequest}", "x-exbind-request: {type: ../tab}", "EX305");
}
