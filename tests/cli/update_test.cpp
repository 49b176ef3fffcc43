// Documentation that changes, or that a download spoiled: what is refused, what is shown, what is kept.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../history/garden.hpp"
#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::Tree;
using garden::Page;
using nlohmann::json;

namespace {

/// An invented exchange with the pages of two operations.
struct Garden {
    const Tree tree{false};

    Garden() {
        tree.write("specs/garden/exchange.yaml", garden::exchange_yaml());
        tree.write("specs/garden/dialect.yaml", garden::dialect_yaml());
        std::filesystem::copy(command::source("templates"), tree.root() / "templates",
                              std::filesystem::copy_options::recursive);
        page("orders", orders());
        page("place", place());
    }

    static Page orders() { return {.title = "GET / Orders", .route = "GET /api/v5/trade/orders"}; }
    static Page place() { return {.title = "POST / Place order", .route = "POST /api/v5/trade/order"}; }

    void page(const std::string& name, const Page& content) const { write(name, garden::text_of(name, content)); }
    void write(const std::string& name, const std::string& content) const {
        tree.write("docs/" + name + ".md", content);
    }

    Output run(std::vector<std::string> words) const {
        words.insert(words.end(), {"garden", (tree.root() / "docs").string()});
        const Output output = tree.run(std::move(words));
        provoked::note(output.err);
        return output;
    }
    std::map<std::string, std::string> specs() const {
        auto files = tree.snapshot();
        std::erase_if(files, [](const auto& each) { return each.first.starts_with("docs/"); });
        return files;
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// An example with a member that no table has.
std::string with_odd_example(const std::string& member) {
    return R"({"amt":"0.50","side":"buy",")" + member + R"(":"1"})";
}

}  // namespace

TEST_CASE(
    "a spoiled download writes nothing; --keep-going takes the sound pages, and keeps what the others described") {
    const Garden garden;
    REQUIRE(garden.run({"import"}).status == 0);
    const std::string sound = garden.tree.read("docs/orders.md");
    Page cancel{.title = "POST / Cancel order", .route = "POST /api/v5/trade/cancel-order"};
    garden.page("cancel", cancel);
    std::string error;
    SUBCASE("one body under two names") {
        garden.write("place", garden::text_of("place", Garden::orders()));
        error = "error EX380: 2 files hold the same page under different addresses: orders.md, place.md";
    }
    SUBCASE("a page of another address") {
        Page moved = Garden::place();
        moved.facts = "## Facts[](/trade/other#facts)\n\n";
        garden.page("place", moved);
        error = "place.md:12:12: error EX382";
    }
    SUBCASE("what the server said") {
        garden.write("place", "---\nsource_url: https://docs.garden.example/place\n---\n\n502 Bad Gateway\n");
        error = "place.md:1:1: error EX383";
    }
    const auto before = garden.specs();
    const Output refused = garden.run({"import"});
    CHECK(refused.status == 1);
    CHECK_MESSAGE(has(refused.err, error), refused.err);
    CHECK(garden.specs() == before);

    const Output pruned = garden.run({"update", "--keep-going", "--prune"});
    CHECK(pruned.status == 1);
    CHECK_MESSAGE(has(pruned.err, "error EX384"), pruned.err);
    CHECK(garden.specs() == before);

    const Output kept = garden.run({"update", "--keep-going"});
    CHECK(kept.status == 1);
    CHECK_FALSE(has(kept.err, "EX240"));
    const std::string spec = garden.tree.read("specs/garden/trade.yaml");
    CHECK(has(spec, "id: place_order"));
    CHECK(has(spec, "/api/v5/trade/cancel-order"));

    // Repaired, the same import passes.
    garden.page("orders", Garden::orders());
    garden.page("place", Garden::place());
    CHECK(garden.run({"import", "--prune"}).status == 0);
    CHECK(garden.tree.read("docs/orders.md") == sound);
}

TEST_CASE(
    "a heading that announces an operation and names none is an error; the rest is written with --keep-going only") {
    const Garden garden;
    garden.write("odd",
                 "---\nsource_url: https://docs.garden.example/odd\n---\n\n# Sow\n\n#### HTTP Request\n\nsoon\n");
    const auto before = garden.specs();
    const Output refused = garden.run({"import"});
    CHECK(refused.status == 1);
    CHECK_MESSAGE(has(refused.err, "odd.md:5:3: error EX202"), refused.err);
    CHECK(garden.specs() == before);
    CHECK(garden.run({"import", "--keep-going"}).status == 1);
    CHECK(has(garden.tree.read("specs/garden/trade.yaml"), "/api/v5/trade/orders"));
}

TEST_CASE("findings are shown for pages that changed, and once accepted not at all") {
    const Garden garden;
    Page orders = Garden::orders();
    Page place = Garden::place();
    orders.reply = with_odd_example("weight");
    place.reply = with_odd_example("height");
    garden.page("orders", orders);
    garden.page("place", place);
    const Output first = garden.run({"import"});
    CHECK(has(first.err, "'weight'"));
    CHECK(has(first.err, "'height'"));
    CHECK(has(first.out, "2 shown"));

    // The same again; then with other words on one page.
    const Output again = garden.run({"import"});
    CHECK(again.err.empty());
    CHECK_MESSAGE(has(again.out, "0 shown; no news: 2 EX210"), again.out);
    CHECK(garden.run({"--strict", "import"}).status == 1);
    orders.facts += "Other words.\n\n";
    garden.page("orders", orders);
    const Output changed = garden.run({"import"});
    CHECK(has(changed.err, "'weight'"));
    CHECK_FALSE(has(changed.err, "'height'"));
    CHECK(has(garden.run({"import", "--all-findings"}).err, "'height'"));

    // Accepted, they are only counted; one more of the kind shows all of that operation.
    REQUIRE(garden.run({"import", "--accept"}).status == 0);
    CHECK(has(garden.tree.read("specs/garden/findings.accepted"), "EX210 trade.orders 1\nEX210 trade.place_order 1\n"));
    CHECK(garden.tree.run({"--strict", "lint", "garden"}).status == 0);
    orders.facts += "And others.\n\n";
    garden.page("orders", orders);
    const Output accepted = garden.run({"--strict", "import"});
    CHECK(accepted.status == 0);
    CHECK(accepted.err.empty());
    CHECK(has(accepted.out, "accepted: 2 EX210"));
    orders.reply = R"({"amt":"0.50","side":"buy","weight":"1","depth":"1"})";
    garden.page("orders", orders);
    const Output more = garden.run({"import", "--dry-run"});
    CHECK(has(more.err, "'depth'"));
    CHECK_FALSE(has(more.err, "'height'"));

    // What is gone is said, and a new name of the operation moves with it.
    orders.reply = Page{}.reply;
    garden.page("orders", orders);
    CHECK(has(garden.run({"import"}).err, "note EX387: 1 accepted finding is gone"));
    CHECK(garden.tree.run({"rename", "garden", "trade.place_order=put_order"}).status == 0);
    CHECK(has(garden.tree.read("specs/garden/findings.accepted"), "EX210 trade.put_order 1\n"));
    garden.tree.write("specs/garden/findings.accepted", "# mine\nEX210 trade.put_order\n");
    const Output odd = garden.run({"import"});
    CHECK(odd.status == 1);
    CHECK_MESSAGE(has(odd.err, "findings.accepted:2:1: error EX386"), odd.err);
    CHECK(garden.tree.run({"lint", "garden"}).status == 1);
}

TEST_CASE("findings of new pages come before those of changed ones") {
    const Garden garden;
    Page orders = Garden::orders();
    orders.reply = with_odd_example("weight");
    garden.page("orders", orders);
    REQUIRE(garden.run({"import"}).status == 0);
    orders.facts.clear();
    garden.page("orders", orders);
    garden.page(
        "sow",
        {.title = "GET / Sow", .route = "GET /api/v5/trade/sow", .facts = "", .reply = with_odd_example("seeds")});
    const Output output = garden.run({"import"});
    CHECK(has(output.err, "'seeds'"));
    CHECK(output.err.find("'seeds'") < output.err.find("'weight'"));
}

TEST_CASE("an update is one document for programs, and names where each change is documented") {
    const Garden garden;
    REQUIRE(garden.run({"import"}).status == 0);
    Page orders = Garden::orders();
    orders.fields += "\nfee | String | Fee, e.g. `0.1`  ";
    orders.reply = R"({"amt":"0.50","side":"buy","fee":"0.1"})";
    garden.page("orders", orders);
    const Output dry = garden.run({"--format", "json", "import", "--dry-run"});
    CHECK(json::parse(dry.out).at("written") == false);
    const Output update = garden.run({"--format", "json", "update"});
    CHECK(update.status == 0);
    const json document = json::parse(update.out);
    CHECK(document.at("bump") == "patch");
    CHECK(document.at("breaking") == false);
    CHECK(document.at("written") == true);
    CHECK(document.at("import").at("exchange") == "garden");
    CHECK_FALSE(document.at("files").empty());
    REQUIRE(document.at("changes").size() == 2);  // and its example
    const json& change = document.at("changes")[0];
    CHECK(change.at("member") == "fee");
    const json& place = change.at("documented")[0];
    const std::string page = garden.tree.read("docs/orders.md");
    const auto line =
        1 + std::count(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(page.find("\nfee |") + 1), '\n');
    CHECK(place == json{{"operation", "trade.orders"},
                        {"method", "GET"},
                        {"path", "/api/v5/trade/orders"},
                        {"page", "orders.md"},
                        {"line", line}});
}

TEST_CASE("--fail-on stops an update before anything is written") {
    const Garden garden;
    REQUIRE(garden.run({"update"}).status == 0);
    Page orders = Garden::orders();
    orders.fields = "amt | String | Amount, e.g. `0.5`  ";
    orders.reply = R"({"amt":"0.50"})";
    garden.page("orders", orders);
    const auto before = garden.specs();
    const Output refused = garden.run({"update", "--fail-on", "breaking"});
    CHECK(refused.status == 1);
    CHECK(has(refused.err, "error EX388"));
    CHECK_MESSAGE(has(refused.out, "::Orders::side: removed, was "), refused.out);
    CHECK_MESSAGE(has(refused.out, " (GET /api/v5/trade/orders, orders.md:6)"), refused.out);
    CHECK(garden.specs() == before);
    const json document = json::parse(garden.run({"--format", "json", "update", "--fail-on", "any"}).out);
    CHECK(document.at("written") == false);
    CHECK(document.at("breaking") == true);

    CHECK(garden.run({"update"}).status == 0);
    const auto compare = [&](const std::string& fail_on) {
        const Tree older(false);
        for (const auto& [path, content] : before) older.write(path, content);
        return garden.tree.run({"diff", older.root().string(), "--fail-on", fail_on}).status;
    };
    CHECK(compare("nothing") == 0);
    CHECK(compare("breaking") == 1);
    CHECK(compare("addition") == 1);
    CHECK(garden.run({"update", "--fail-on", "addition"}).status == 0);
    CHECK(garden.run({"update", "--fail-on", "sometimes"}).status == 2);
}

TEST_CASE("--quiet never hides what vanished") {
    const Garden garden;
    REQUIRE(garden.run({"import"}).status == 0);
    Page place = Garden::place();
    place.fields = "amt | String | Amount, e.g. `0.5`  \nside | String | Side  \n`buy`  \n`sell`  ";
    garden.page("place", place);
    // The enum keeps the value, since another field has it.
    const Output one = garden.run({"-q", "import", "--dry-run"});
    CHECK(one.out == "  no longer documented: 'hold' of PlaceOrder.side, as in trade.place_order\n");
    CHECK(has(garden.run({"-q", "update", "--fail-on", "any"}).out, "\"hold\" is no longer documented for it"));
    Page orders = Garden::orders();
    orders.fields = place.fields;
    garden.page("orders", orders);
    const Output all = garden.run({"-q", "import", "--dry-run"});
    CHECK_MESSAGE(has(all.out, "  no longer documented: 'hold' of Side, as in trade.orders\n"), all.out);
    std::filesystem::remove(garden.tree.root() / "docs/place.md");
    CHECK(has(garden.run({"-q", "import", "--dry-run"}).out,
              "no longer documented, kept (--prune removes it): trade.place_order"));
}

TEST_CASE("a crawl that found the same again changes nothing") {
    const Garden garden;
    REQUIRE(garden.run({"import"}).status == 0);
    const auto before = garden.specs();
    Page orders = Garden::orders();
    orders.date = "2031-12-31";
    garden.page("orders", orders);
    CHECK(garden.run({"import"}).status == 0);
    CHECK(garden.specs() == before);
    orders.facts += "Other words.\n\n";
    garden.page("orders", orders);
    CHECK(garden.run({"import"}).status == 0);
    CHECK(has(garden.tree.read("specs/garden/sources.yaml"), "2031-12-31"));
}
