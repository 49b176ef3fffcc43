#include "spec/keep_groups.hpp"

#include "../../folder.hpp"
#include "reading.hpp"

using namespace exbind::spec;

namespace {

std::string group(const std::string& name, const std::string& operation, const std::string& type) {
    return "exbind: 1\nexchange: acme\ngroup: " + name + "\noperations:\n  - id: " + operation +
           "\n    http: {method: GET, path: /api/v1/" + name + '/' + operation +
           "}\n    access: {auth: public}\n    request: {in: query, shape: object, type: Wanted}\ntypes:\n  Wanted:\n"
           "    - {name: kind, type: " +
           type + "}\n";
}

/// Groups a, a/b and ab, two shared enums.
struct Scene {
    Scene() {
        folder.write("specs/acme/exchange.yaml", exchange_text());
        folder.write("specs/acme/common.yaml",
                     "exbind: 1\nexchange: acme\nenums:\n  Side: [buy, sell]\n  Kind: [spot, swap]\n");
        folder.write("specs/acme/a.yaml", group("a", "first", "Side"));
        folder.write("specs/acme/a/b.yaml", group("a/b", "second", "Kind"));
        folder.write("specs/acme/ab.yaml", group("ab", "third", "Kind"));
        auto loaded = load(folder.path(), "acme", reading.sources, reading.diagnostics);
        INFO(reading.printed());
        REQUIRE(loaded);
        spec = std::move(*loaded);
    }
    std::string groups() const {
        std::string names;
        for (const Group& each : spec.groups) names += each.name + ' ';
        return names;
    }
    std::string enums() const {
        std::string names;
        for (const Enum& each : spec.common.enums) names += each.name + ' ';
        return names;
    }
    Folder folder;
    Reading reading;
    Spec spec;
};

}  // namespace

TEST_CASE("a group is kept with those below it, and with the shared enums they use") {
    Scene whole;
    CHECK(whole.groups() == "a a/b ab ");
    CHECK(whole.enums() == "Side Kind ");
    CHECK(keep_groups(whole.spec, {"a"}).empty());
    CHECK(whole.groups() == "a a/b ");  // "ab" only begins with the same letter
    CHECK(whole.enums() == "Side Kind ");

    Scene below;
    CHECK(keep_groups(below.spec, {"a/b"}).empty());
    CHECK(below.groups() == "a/b ");
    CHECK(below.enums() == "Kind ");

    Scene two;
    CHECK(keep_groups(two.spec, {"ab", "a/b"}).empty());
    CHECK(two.groups() == "a/b ab ");
}

TEST_CASE("names that are no group are told") {
    Scene scene;
    CHECK(keep_groups(scene.spec, {"a", "b", "a/"}) == std::vector<std::string>{"b", "a/"});
}

TEST_CASE("the group that logs in stays, and client_ids go with their operations") {
    Scene scene;
    Session session;
    session.operation = "ab.third";
    scene.spec.exchange.session = session;
    ClientId kept;
    kept.write = "a/b.second";
    ClientId asks_elsewhere = kept;
    asks_elsewhere.ask = "a.first";
    ClientId gone;
    gone.write = "a.first";
    scene.spec.exchange.client_ids = {kept, asks_elsewhere, gone};
    CHECK(keep_groups(scene.spec, {"a/b"}).empty());
    CHECK(scene.groups() == "a/b ab ");
    REQUIRE(scene.spec.exchange.client_ids.size() == 1);
    CHECK(scene.spec.exchange.client_ids.front().write == "a/b.second");
    CHECK(scene.spec.exchange.client_ids.front().ask.empty());
}
