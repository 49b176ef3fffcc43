// Overlays of further folders, which stack on the specs of an exchange.
#include "../../folder.hpp"
#include "reading.hpp"

using namespace exbind::spec;

namespace {

std::string overlay(const std::string& change, const std::string& group = "market") {
    return "exbind: 1\nexchange: acme\ngroup: " + group + "\nchanges:\n  - " + change + '\n';
}

struct Scene {
    Scene() {
        specs.write("specs/acme/exchange.yaml", exchange_text());
        specs.write("specs/acme/market.yaml",
                    "exbind: 1\nexchange: acme\ngroup: market\noperations:\n  - id: ticker\n"
                    "    http: {method: GET, path: /api/v1/market/ticker}\n    access: {auth: public}\n"
                    "    reply: {shape: object, type: Ticker}\ntypes:\n  Ticker:\n    - {name: last, type: string}\n"
                    "    - {name: open, type: string}\n");
        specs.write("specs/acme/market.overlay.yaml",
                    overlay("{at: types.Ticker.last.type, was: string, set: integer, why: the exchange's own}"));
    }
    std::optional<Spec> loaded(std::vector<std::filesystem::path> further, Overlays overlays = Overlays::apply) {
        return load(specs.path(), "acme", reading.sources, reading.diagnostics,
                    {.overlays = overlays, .further = std::move(further)});
    }
    Folder specs, first, second;
    Reading reading;
};

std::string type_of(const Spec& spec, std::size_t field) {
    return to_text(spec.group("market")->type("Ticker")->fields.at(field).type);
}

}  // namespace

TEST_CASE("overlays stack on those of the specs, in the order of their folders") {
    Scene scene;
    scene.first.write("market.overlay.yaml",
                      overlay("{at: types.Ticker.last.type, was: integer, set: decimal, why: seen}"));
    scene.second.write("market.overlay.yaml",
                       overlay("{at: types.Ticker.last.type, was: decimal, set: timestamp, why: seen}"));
    const auto alone = scene.loaded({});
    const auto both = scene.loaded({scene.first.path(), scene.second.path()});
    INFO(scene.reading.printed());
    REQUIRE(alone);
    CHECK(type_of(*alone, 0) == "integer");
    REQUIRE(both);
    CHECK(type_of(*both, 0) == "timestamp");
    CHECK(type_of(*both, 1) == "string");
    CHECK(scene.reading.printed().empty());
    // Without overlays they are not read either.
    const auto ignored = scene.loaded({scene.first.path()}, Overlays::ignore);
    REQUIRE(ignored);
    CHECK(type_of(*ignored, 0) == "string");
}

TEST_CASE("in the other order what an overlay expects is not there, and its line says so") {
    Scene scene;
    scene.first.write("market.overlay.yaml",
                      overlay("{at: types.Ticker.last.type, was: integer, set: decimal, why: seen}"));
    scene.second.write("market.overlay.yaml",
                       overlay("{at: types.Ticker.last.type, was: decimal, set: timestamp, why: seen}"));
    CHECK_FALSE(scene.loaded({scene.second.path(), scene.first.path()}));
    CHECK_MESSAGE(scene.reading.printed().find((scene.second.path() / "market.overlay.yaml:5:").generic_string()) !=
                      std::string::npos,
                  scene.reading.printed());
}

TEST_CASE("manual groups of further folders join, and overlays correct them") {
    Scene scene;
    scene.first.write("extra.manual.yaml",
                      "exbind: 1\nexchange: acme\ngroup: extra\noperations:\n  - id: sauce\n"
                      "    http: {method: GET, path: /api/v1/extra/sauce}\n    access: {auth: public}\n"
                      "    reply: {shape: object, type: Sauce}\n    evidence: seen\ntypes:\n  Sauce:\n"
                      "    - {name: hot, type: string}\n");
    scene.second.write("extra.overlay.yaml",
                       overlay("{at: types.Sauce.hot.type, was: string, set: boolean, why: seen}", "extra"));
    const auto spec = scene.loaded({scene.first.path(), scene.second.path()});
    INFO(scene.reading.printed());
    REQUIRE(spec);
    REQUIRE(spec->group("extra") != nullptr);
    CHECK(to_text(spec->group("extra")->type("Sauce")->fields.at(0).type) == "boolean");
}

TEST_CASE("an overlay of no group is an error, and so is a file that cannot stack") {
    Scene scene;
    scene.first.write("nothing.overlay.yaml",
                      overlay("{at: types.X.y.type, was: string, set: decimal, why: w}", "nothing"));
    CHECK_FALSE(scene.loaded({scene.first.path()}));
    CHECK_MESSAGE(scene.reading.printed().find("no imported group 'nothing'") != std::string::npos,
                  scene.reading.printed());

    Scene other;
    other.first.write("market.yaml", "exbind: 1\nexchange: acme\ngroup: market\n");
    other.first.write("notes.md", "not a spec");
    CHECK_FALSE(other.loaded({other.first.path()}));
    CHECK(other.reading.printed().find("notes.md") == std::string::npos);
    CHECK_MESSAGE(
        other.reading.printed().find("only overlays and manual groups stack on other specs") != std::string::npos,
        other.reading.printed());
}
