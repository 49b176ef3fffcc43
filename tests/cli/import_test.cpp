// Documentation in, specs out: what is written, what is refused, and that nothing is written half.
#include <doctest/doctest.h>
#include <cstdlib>
#include <regex>

#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::Tree;

namespace {

const std::string page = "examples/docs-change/savings-balance.md";

std::string page_text() {
    const Tree empty(false);
    std::filesystem::copy(command::source(page), empty.root() / "page.md");
    return empty.read("page.md");
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, "the page does not hold: ", from);
    return text.replace(at, from.size(), to);
}

/// "file.md:12:3" somewhere in the text.
bool has_place(const std::string& text, const std::string& file) {
    return std::regex_search(text, std::regex(file + R"(:\d+:\d+: (error|warning) EX\d\d\d)"));
}

constexpr const char* openapi_page = R"(openapi: 3.0.2
info: {title: invented, version: "1"}
paths:
  /v3/spotMargin/interestHistory:
    get:
      parameters:
        - {name: token, in: query, required: true, schema: {type: string}}
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                type: object
                properties:
                  success: {type: boolean}
                  data:
                    type: object
                    properties:
                      rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
components:
  schemas:
    Rows: {type: object, properties: {token: {type: string}}}
)";

}  // namespace

TEST_CASE("a page touches only its own operations") {
    const Tree tree;
    const Output output = tree.run({"import", "okx", command::source(page)});
    CHECK_MESSAGE(output.status == 0, output.err);
    const std::string spec = tree.read("specs/okx/finance/savings.yaml");
    CHECK(spec.find("lockedAmt") != std::string::npos);
    CHECK(spec.find("purchase_redempt") != std::string::npos);
    CHECK(spec.find("lending_rate_history") != std::string::npos);
    CHECK(tree.read("specs/okx/finance/staking-defi/eth.yaml") ==
          Tree().read("specs/okx/finance/staking-defi/eth.yaml"));
}

TEST_CASE("a second import of the same page changes nothing") {
    const Tree tree;
    REQUIRE(tree.run({"import", "okx", command::source(page)}).status == 0);
    const auto before = tree.snapshot();
    REQUIRE(tree.run({"import", "okx", command::source(page)}).status == 0);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("a change of wording leaves specs and generated code as they are") {
    const Tree tree;
    tree.write("page.md", page_text());
    REQUIRE(tree.run({"update", "okx", (tree.root() / "page.md").string()}).status != 2);
    const auto before = tree.snapshot();
    tree.write("page.md", replaced(page_text(), "Amount earned", "What was earned so far"));
    const Output output = tree.run({"update", "okx", (tree.root() / "page.md").string()});
    CHECK_MESSAGE(output.status == 0, output.err);
    for (const auto& each : tree.snapshot())
        if (each.first != "page.md" && each.first != "specs/okx/sources.yaml")
            CHECK_MESSAGE(before.at(each.first) == each.second, each.first);
}

TEST_CASE("no sentence of a page is committed, unless the user asks for it") {
    const Tree tree;
    REQUIRE(tree.run({"import", "okx", command::source(page)}).status == 0);
    for (const auto& each : tree.snapshot())
        CHECK_MESSAGE(each.second.find("Lowest lending rate") == std::string::npos, each.first);
}

TEST_CASE("overlays survive a re-import, and a stale one stops it, pointing at both places") {
    const Tree tree;
    tree.write("specs/okx/finance/savings.overlay.yaml",
               "exbind: 1\nexchange: okx\ngroup: finance/savings\nchanges:\n"
               "  - {at: types.Balance.earnings.type, was: decimal, set: string, why: a test}\n");
    const Output imported = tree.run({"import", "okx", command::source(page)});
    REQUIRE_MESSAGE(imported.status == 0, imported.err);
    const Output listed = tree.run({"list", "--why", "okx/finance/savings.balance.earnings"});
    CHECK_MESSAGE(listed.out.find("string") != std::string::npos, listed.out, listed.err);

    tree.write("page.md", replaced(page_text(), "earnings | String | Amount earned\n", ""));
    tree.write("page.md",
               replaced(tree.read("page.md"), "                \"earnings\": \"0.0010737388791526\",\n", ""));
    tree.write("specs/okx/finance/savings.overlay.yaml",
               "exbind: 1\nexchange: okx\ngroup: finance/savings\nchanges:\n"
               "  - {at: types.Balance.earnings.type, was: timestamp, set: string, why: a test}\n");
    const auto before = tree.snapshot();
    const Output stale = tree.run({"import", "okx", command::source(page)});
    CHECK(stale.status == 1);
    CHECK_MESSAGE(std::regex_search(stale.err, std::regex(R"(savings\.overlay\.yaml:5:\d+)")), stale.err);
    CHECK_MESSAGE(std::regex_search(stale.err, std::regex(R"(savings\.yaml:\d+:\d+: note)")), stale.err);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("a page with a broken table gives a place, and no row is lost silently") {
    const Tree tree;
    tree.write("broken.md", replaced(page_text(), "amt | String | Amount held\n", "amt | Amount held\n"));
    const auto before = tree.snapshot();
    const Output output = tree.run({"import", "okx", (tree.root() / "broken.md").string()});
    CHECK(output.status == 1);
    CHECK(tree.snapshot() == before);
    CHECK_MESSAGE(has_place(output.err, "broken\\.md"), output.err);
    CHECK_MESSAGE(output.err.find("help") != std::string::npos, output.err);
}

TEST_CASE("what can't be read is left out, the rest is there, and the last line counts") {
    const Tree tree;
    const std::string sound = replaced(openapi_page, "/v3/spotMargin/interestHistory", "/v3/spotMargin/sound");
    tree.write("page.yaml",
               replaced(sound, "paths:\n", "paths:\n  /v3/spotMargin/odd: {get: {parameters: [{name: x}]}}\n"));
    const std::vector<std::string> words{"import", "newex", (tree.root() / "page.yaml").string()};
    const Output output = tree.run(words);
    CHECK_MESSAGE(output.status == 0, output.err);
    CHECK(output.out.ends_with("left out: 1 operation\n"));
    CHECK(std::regex_search(output.err, std::regex(R"(page\.yaml:4:\d+: warning EX245)")));
    CHECK(tree.read("specs/newex/spotMargin.yaml").find("/v3/spotMargin/sound") != std::string::npos);
    CHECK(tree.run({"--strict", "import", "newex", (tree.root() / "page.yaml").string()}).status == 1);

    // Committed, named, and not readable any more.
    tree.write("page.yaml",
               replaced(sound, "{name: token, in: query, required: true,", "{name: token, required: true,"));
    const auto before = tree.snapshot();
    CHECK(tree.run(words).status == 1);
    CHECK(tree.snapshot() == before);
    tree.write("page.yaml",
               replaced(tree.read("page.yaml"), "paths:\n", "paths:\n  /v3/spotMargin/fresh: {get: {}}\n"));
    const Output kept = tree.run({"import", "--keep-going", "newex", (tree.root() / "page.yaml").string()});
    CHECK(kept.status == 1);
    const std::string spec = tree.read("specs/newex/spotMargin.yaml");
    CHECK(spec.find("/v3/spotMargin/sound") != std::string::npos);
    CHECK(spec.find("/v3/spotMargin/fresh") != std::string::npos);
}

TEST_CASE("a page of a folder that can't be read is left out, and one page under several names stops the import") {
    const Tree tree;
    tree.write("docs/good.yaml", openapi_page);
    tree.write("docs/bad.yaml", "openapi: [\n");
    const Output output = tree.run({"import", "newex", (tree.root() / "docs").string()});
    CHECK_MESSAGE(output.status == 0, output.err);
    CHECK(output.out.ends_with("left out: 1 page\n"));
    provoked::note(output.err);

    tree.write("pages/one.md", page_text());
    tree.write("pages/two.md", replaced(page_text(), "source_url: ", "source_url: https://docs.example/"));
    const Output copied = tree.run({"import", "okx", (tree.root() / "pages").string()});
    CHECK(copied.status == 1);
    CHECK(copied.err.find("one.md, two.md") != std::string::npos);
    provoked::note(copied.err);
}

TEST_CASE("a device is no input") {
    const Tree tree;
    CHECK(tree.run({"import", "newex", "/dev/zero"}).status == 3);
}

TEST_CASE("a page without an operation, a binary file and a missing file write nothing") {
    const Tree tree;
    tree.write("prose.md", "# Hello\n\nNothing here.\n");
    tree.write("binary.md", std::string("\x00\xff\xfe\x01", 4) + std::string(2000, '\x80'));
    const auto before = tree.snapshot();
    const Output prose = tree.run({"import", "okx", (tree.root() / "prose.md").string()});
    CHECK(prose.status == 1);
    CHECK_MESSAGE(prose.err.find("prose.md") != std::string::npos, prose.err);
    CHECK(tree.run({"import", "okx", (tree.root() / "binary.md").string()}).status == 1);
    const Output missing = tree.run({"import", "okx", (tree.root() / "missing.md").string()});
    CHECK(missing.status == 3);
    CHECK(missing.err.find("missing.md") != std::string::npos);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("pages without an operation are an error, since there is nothing to import") {
    const Tree tree;
    tree.write("overview.md", "---\nsource_url: https://docs.example/en/#overview\n---\n\n# Overview\n\nWords.\n");
    const Output output = tree.run({"import", "okx", (tree.root() / "overview.md").string()});
    provoked::note(output.err);
    CHECK(output.status == 1);
    CHECK_MESSAGE(output.err.find("EX601") != std::string::npos, output.err);
}

TEST_CASE("a dangling $ref is a warning with its place and the nearest name") {
    const Tree tree;
    tree.write("page.yaml", openapi_page);
    const Output output = tree.run({"import", "newex", (tree.root() / "page.yaml").string()});
    CHECK(output.status == 0);
    CHECK_MESSAGE(has_place(output.err, "page\\.yaml"), output.err);
    CHECK_MESSAGE(output.err.find("Rows") != std::string::npos, output.err);
    CHECK(tree.run({"--strict", "import", "newex", (tree.root() / "page.yaml").string()}).status == 1);
}

TEST_CASE("a new exchange is drafted, so that listing and generating work at once") {
    const Tree tree;
    tree.write("page.yaml", replaced(openapi_page, "Rows: {", "Row: {"));
    const Output output = tree.run({"import", "newex", (tree.root() / "page.yaml").string()});
    CHECK_MESSAGE(output.status == 0, output.err);
    CHECK(tree.run({"list", "newex"}).out.find("/v3/spotMargin/interestHistory") != std::string::npos);
    const Output generated = tree.run({"generate", "newex"});
    CHECK_MESSAGE(generated.status == 0, generated.err);
    CHECK(tree.snapshot().count("generated/exbind/newex.hpp") == 1);
}

namespace {

/// The folder of OKX's pages of a month; empty without EXBIND_DOCS.
std::string okx_pages(const std::string& month) {
    const char* docs = std::getenv("EXBIND_DOCS");
    return docs == nullptr ? "" : (std::filesystem::path(docs) / "okx" / month).string();
}

}  // namespace

TEST_CASE("the documentation of two dates, one after the other, gives the committed specs") {
    if (okx_pages("").empty()) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const Tree tree;
    const auto before = tree.snapshot();
    CHECK(tree.run({"import", "okx", okx_pages("2026-06")}).status == 0);
    // The page lies where its address says, as `exbind fetch` puts it.
    const Tree pages(false);
    const auto woox_page =
        std::filesystem::path(okx_pages("")).parent_path().parent_path() / "woox/spot_margin/get_interest_history.md";
    std::filesystem::create_directories(pages.root() / "docs/api-reference/endpoint/spot_margin");
    std::filesystem::copy_file(woox_page,
                               pages.root() / "docs/api-reference/endpoint/spot_margin/get_interest_history.md");
    CHECK(tree.run({"import", "woox", (pages.root() / "docs").string()}).status == 0);
    CHECK(tree.snapshot() == before);

    // From nothing: only what people wrote is there, and overlays concern what the later pages say. Some committed
    // names were chosen by people, so that only the files are the same.
    const Tree fresh(false);
    for (const char* const file : {"specs/okx/exchange.yaml", "specs/okx/dialect.yaml"})
        fresh.write(file, tree.read(file));
    for (int times = 0; times < 2; ++times) {
        REQUIRE(fresh.run({"import", "okx", okx_pages("2026-01")}).status == 0);
        REQUIRE(fresh.run({"import", "okx", okx_pages("2026-06")}).status == 0);
    }
    const auto imported = fresh.snapshot();
    for (const auto& each : imported) CHECK_MESSAGE(before.count(each.first) == 1, each.first);
    REQUIRE(fresh.run({"import", "okx", okx_pages("2026-01")}).status == 0);
    REQUIRE(fresh.run({"import", "okx", okx_pages("2026-06")}).status == 0);
    for (const auto& each : fresh.snapshot()) CHECK_MESSAGE(imported.at(each.first) == each.second, each.first);
}

TEST_CASE(
    "the documents of KuCoin and Deribit give the committed specs, and the same API once more is a quiet update") {
    if (okx_pages("").empty()) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const auto docs = std::filesystem::path(okx_pages("")).parent_path().parent_path();
    const std::string deribit = (docs / "deribit/deribit-openapi.json").string();
    const Tree tree;
    const auto before = tree.snapshot();
    CHECK(tree.run({"import", "kucoin", (docs / "kucoin/rest/entry").string()}).status == 0);
    CHECK(tree.run({"import", "deribit", deribit}).status == 0);
    CHECK(tree.snapshot() == before);

    const Output update = tree.run({"update", "deribit", (docs / "deribit/upcoming.json").string()});
    CHECK(update.status == 0);
    CHECK(update.out.find("\nno change\n") != std::string::npos);

    // From nothing but what people wrote.
    const Tree fresh(false);
    for (const auto& [path, text] : before)
        if (path.starts_with("specs/deribit/") && (path.ends_with("exchange.yaml") || path.ends_with(".overlay.yaml")))
            fresh.write(path, text);
    REQUIRE(fresh.run({"import", "deribit", deribit}).status == 0);
    for (const auto& each : fresh.snapshot()) CHECK_MESSAGE(before.at(each.first) == each.second, each.first);
}

TEST_CASE("parameters that the signer sends are no parameters of the caller, and are sent once") {
    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", R"(exbind: 1
exchange: acme
reader: openapi
path_prefixes: [/v1]
environments: [{name: production, hosts: {global: "https://api.acme.example"}}]
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{query}{body}"
  headers: {X-ACME-KEY: "{key}"}
  parameters: {window: "5000", stamp: "{timestamp}", "*": own, sig: "{signature}"}
default_scope: [user]
)");
    tree.write("acme.yaml", R"(openapi: 3.0.3
info: {title: acme, version: "1"}
components: {securitySchemes: {K: {type: apiKey, in: header, name: X-ACME-KEY}}}
paths:
  /v1/wallet/hold:
    get:
      security: [{K: []}]
      parameters:
        - {name: item, in: query, schema: {type: string}}
        - {name: window, in: query, schema: {type: integer}}
        - {name: stamp, in: query, required: true, schema: {type: integer}}
        - {name: sig, in: query, required: true, schema: {type: string}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {n: {type: string}}}}}}}
  /v1/open/clock:
    get:
      security: []
      parameters:
        - {name: stamp, in: query, schema: {type: integer}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {n: {type: string}}}}}}}
)");
    const Output imported = tree.run({"import", "acme", (tree.root() / "acme.yaml").string()});
    INFO(imported.err);
    CHECK(imported.status == 0);
    CHECK(imported.err.find("acme.yaml:11:18: note EX249: 'stamp' is sent by the signer") != std::string::npos);
    provoked::note(imported.err);

    const std::map<std::string, std::string> keys{{"ACME_KEY", "the-key"}, {"ACME_SECRET", "the-secret"}};
    const auto call = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"call", "acme", "GET"});
        words.insert(words.end(), {"--dry-run", "--at", "1700000000123"});
        return tree.run(words, keys);
    };
    const Output held = call({"/v1/wallet/hold", "item=SALT"});
    INFO(held.err);
    CHECK(held.out.find("/v1/wallet/hold?window=5000&stamp=1700000000123&item=SALT&sig=") != std::string::npos);
    CHECK(call({"/v1/wallet/hold", "stamp=1"}).status == 2);
    // The public operation has a parameter of that name.
    CHECK(call({"/v1/open/clock", "stamp=1"}).out.find("/v1/open/clock?stamp=1\n") != std::string::npos);

    // Keys alone: nothing is signed.
    tree.write("specs/acme/exchange.yaml", R"(exbind: 1
exchange: acme
reader: openapi
environments: [{name: production, hosts: {global: "https://api.acme.example"}}]
credentials: [{name: key, env: ACME_KEY}, {name: secret, env: ACME_SECRET}]
signing:
  headers: {ACME-KEY: "{key}", ACME-SECRET: "{secret}"}
default_scope: [user]
)");
    const Output keyed = call({"/v1/wallet/hold"});
    CHECK(keyed.out.find("ACME-KEY: the-key\nACME-SECRET: the-secret\n") != std::string::npos);
    CHECK(call({"/v1/open/clock"}).out.find("the-secret") == std::string::npos);
}

TEST_CASE("a dialect alone is enough to begin with, and shows how a page is understood") {
    const Tree tree(false);
    tree.write(
        "specs/garden/dialect.yaml",
        "exbind: 1\nexchange: garden\nform: github\nsections: {topics: {http: [how], reply: [back]}}\n"
        "operation: {lines: [\"{method} {path}\"]}\ntables: {name: [what], type: [kind], types: {string: [word]}}\n");
    tree.write("page.md",
               "## Pots\n\n#### How\n\nGET /v1/pots\n\n#### Back\n\n| What | Kind |\n|--|--|\n| pot | word |\n");
    const std::string pots = (tree.root() / "page.md").string();
    CHECK(tree.run({"generate", "--check"}).err.find("dialect") == std::string::npos);
    const Output shown = tree.run({"import", "garden", pots, "--explain-page"});
    CHECK(shown.status == 0);
    CHECK(shown.out.find("5    operation GET /v1/pots") != std::string::npos);
    CHECK(shown.out.find("1 rows of the reply") != std::string::npos);
    CHECK(tree.run({"import", "garden", pots}).status == 0);
    CHECK(tree.read("specs/garden/exchange.yaml").find("reader: pages") != std::string::npos);
    CHECK(tree.read("specs/garden/pots.yaml").find("/v1/pots") != std::string::npos);
    tree.replace("specs/garden/dialect.yaml", "form: github", "form: gitbub");
    CHECK(tree.run({"lint", "garden"}).err.find("did you mean 'github'?") != std::string::npos);
    CHECK(tree.run({"import", "nowhere", pots, "--explain-page"}).status == 3);
}
