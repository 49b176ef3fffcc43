#include "docs/assemble.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "dialect.hpp"
#include "pages.hpp"
#include "provoked.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct Importer {
    text::Sources sources;
    spec::Exchange exchange = pages::exchange();
    spec::Spec committed;
    text::Diagnostics diagnostics;
    ImportReport report;

    struct Given {
        std::string id;
        std::string content;
    };

    /// Imports and commits.
    void operator()(const std::vector<Given>& contents, const ImportOptions& options = {}) {
        diagnostics = {};
        std::vector<DocPage> read;
        for (const auto& [id, content] : contents)
            read.push_back(dialects::read_markdown(sources.add(id + ".md", content), id, diagnostics));
        ImportResult result = import_pages(std::move(read), exchange, &committed, options, diagnostics);
        provoked::note_all(diagnostics);
        committed.groups = std::move(result.groups);
        committed.common.enums = std::move(result.common);
        committed.provenance = std::move(result.provenance);
        report = std::move(result.report);
    }

    const spec::Group& group(const std::string& name) const {
        const auto found = std::find_if(committed.groups.begin(), committed.groups.end(),
                                        [&](const auto& g) { return g.name == name; });
        REQUIRE(found != committed.groups.end());
        return *found;
    }
    const spec::Type& type(const std::string& group_name, const std::string& name) const {
        for (const spec::Type& candidate : group(group_name).types) {
            if (candidate.name == name) return candidate;
        }
        FAIL("no type ", name);
        return group(group_name).types.front();
    }
    std::string describe(const std::string& group_name, const std::string& name) const {
        std::string text;
        for (const spec::Field& field : type(group_name, name).fields)
            text += field.name + ':' + spec::to_text(field.type) + ' ';
        return text;
    }
    std::string ids(const std::string& name) const {
        std::string text;
        for (const spec::Operation& operation : group(name).operations) text += operation.id + ' ';
        return text;
    }
    std::string values(const std::string& group_name, const std::string& name) const {
        std::string text;
        for (const spec::Enum& type : group(group_name).enums) {
            if (type.name != name) continue;
            for (const spec::EnumValue& value : type.values) text += value.wire + ' ';
        }
        return text;
    }
};

std::string reply_page(std::string_view anchor, std::string_view line, std::string_view rows,
                       std::string_view row_json = "{}") {
    return pages::page(anchor,
                       pages::operation("# Op", line, "", rows,
                                        "{\"code\":\"0\",\"msg\":\"\",\"data\":[" + std::string{row_json} + "]}"));
}

}  // namespace

TEST_CASE("paths outside of the prefixes, and paths of nothing but parameters") {
    Importer import;
    import({{"odd", reply_page("odd", "GET /other/v1/x", "a | String | A  ")},
            { "bare",
              reply_page("bare", "GET /api/v5/{id}", "a | String | A  ") }});
    CHECK(pages::count(import.diagnostics, "EX241") == 1);
    CHECK(import.ids("other/v1") == "x ");
    CHECK(import.ids("root") == "root_by_id ");
    CHECK(import.report.operations == 2);
}

TEST_CASE("a page becomes a group") {
    Importer import;
    import({{ "garden", pages::bilingual() }});
    CHECK(import.ids("garden") == "rent_plot weather ");
    CHECK(import.describe("garden", "RentPlotRequest") ==
          "plotId:string amt:decimal side:Side note:string bio:boolean tools:list<RentPlotRequestTools> ");
    CHECK(import.describe("garden", "RentPlotRequestTools") == "kind:string cnt:integer ");
    CHECK(import.describe("garden", "RentPlot") ==
          "plotId:string side:Side rate:decimal oldRate:decimal ts:timestamp ");
    CHECK(import.describe("garden", "Weather") == "ts:timestamp warm:decimal rain:Rain ");
    CHECK(import.type("garden", "Weather").positional);
    CHECK(import.values("garden", "Side") == "rent return ");
    const spec::Group& group = import.group("garden");
    const spec::Operation& rent = group.operations[0];
    CHECK(rent.request == spec::Request{spec::In::body, spec::Shape::object, "RentPlotRequest"});
    CHECK(rent.reply.shape == spec::Shape::one);
    CHECK(rent.page == "https://docs.example/en/#garden-orders-post-rent-plot");
    CHECK(rent.permission == "trade");
    const spec::Type& request = import.type("garden", "RentPlotRequest");
    CHECK(request.fields[0].facts.example == "77");
    CHECK(request.fields[1].by == "example");
    CHECK(request.fields[2].by == "listed");
    CHECK(request.fields[2].doc_type == "String");
    CHECK(request.fields[4].facts.fallback == "false");
    CHECK(request.fields[4].required == spec::Presence::conditional);
    REQUIRE(group.examples.size() == 2);
    CHECK(*group.examples[0].request ==
          R"({"plotId":"77","amt":"2.50","side":"rent","tools":[{"kind":"rake","cnt":"2"}]})");
    CHECK(*group.examples[1].request == "place=A&limit=2");
    CHECK(import.report.operations == 2);
    CHECK(import.report.limits == 3);
    CHECK(import.report.examples.valid == 4);
    CHECK(import.report.contradictions.at("EX220") == 1);
    CHECK(import.report.added == std::vector<std::string>{"garden.rent_plot", "garden.weather"});

    REQUIRE(import.committed.provenance.pages.size() == 1);
    const spec::SourcePage& page = import.committed.provenance.pages[0];
    CHECK(page.page == "garden");
    const std::string content = pages::bilingual();
    CHECK(page.sha256 == text::sha256_hex(std::string_view(content).substr(content.find("---\n\n") + 4)));
    REQUIRE(page.operations.size() == 2);
    CHECK(page.operations[0].operation == "garden.rent_plot");
    CHECK(page.operations[0].line == 13);
    CHECK(page.operations[0].fields.front() == std::pair<std::string, std::uint32_t>{"request.plotId", 52});
    CHECK(std::any_of(page.operations[0].fields.begin(), page.operations[0].fields.end(),
                      [](const auto& field) { return field.first == "reply.data.rate"; }));
}

TEST_CASE("nothing changes when the same page is imported again") {
    Importer import;
    import({{ "garden", pages::bilingual() }});
    const auto groups = import.committed.groups;
    const auto provenance = import.committed.provenance;
    import({{ "garden", pages::bilingual() }});
    CHECK(import.committed.groups == groups);
    CHECK(import.committed.provenance == provenance);
    CHECK(import.report.added.empty());
    import({{ "garden", pages::bilingual() }}, {true, true, true});
    CHECK(import.committed.groups == groups);
}

TEST_CASE("the date of a page changes with what it says, not with the crawl") {
    Importer import;
    import({{ "garden", pages::bilingual() }});
    const auto provenance = import.committed.provenance;
    const std::string date = provenance.pages.front().updated;
    const std::string crawled = text::replace_all(pages::bilingual(), date, "2031-01-01");
    REQUIRE(crawled != pages::bilingual());
    import({{ "garden", crawled }});
    CHECK(import.committed.provenance == provenance);
    import({{ "garden", crawled + "\nMore words.\n" }});
    CHECK(import.committed.provenance.pages.front().updated == "2031-01-01");
    CHECK(import.committed.provenance.pages.front().sha256 != provenance.pages.front().sha256);
}

TEST_CASE("what all pages stop mentioning is kept, and findings say which operation they are about") {
    Importer import;
    import({{ "garden", pages::bilingual() }});
    REQUIRE(import.group("garden").operations[0].permission == "trade");
    std::string silent = text::replace_all(pages::bilingual(), "#### Permission: Trade\n", "");
    silent = text::replace_all(silent, "#### 权限：交易\n", "");
    import({{ "garden", silent }});
    CHECK(import.group("garden").operations[0].permission == "trade");
    CHECK(pages::count(import.diagnostics, "EX385") == 1);
    CHECK(import.committed.provenance.unmentioned == std::vector<std::string>{"permission"});
    import({{ "garden", silent }});
    CHECK(pages::count(import.diagnostics, "EX385") == 0);
    CHECK(import.group("garden").operations[0].permission == "trade");
    // Whoever chooses anew keeps nothing.
    ImportOptions fresh;
    fresh.fresh = true;
    import({{ "garden", silent }}, fresh);
    CHECK(import.group("garden").operations[0].permission.empty());
    for (const text::Diagnostic& finding : import.diagnostics.all())
        if (finding.rule->id == "EX220") CHECK(finding.about == "garden.rent_plot");
}

TEST_CASE("what stood on pages that could not be taken is not missing") {
    Importer import;
    import({{"a", reply_page("g-aa", "GET /api/v5/g/aa", "x | String | X  ")},
            { "b",
              reply_page("h-bb", "GET /api/v5/h/bb", "x | String | X  ") }});
    ImportOptions options;
    options.whole = options.prune = true;
    options.unread = {"b"};
    import({{ "a", reply_page("g-aa", "GET /api/v5/g/aa", "x | String | X  ") }}, options);
    CHECK(import.report.missing.empty());
    CHECK(import.report.removed.empty());
    CHECK(import.ids("h") == "bb ");
    CHECK(import.committed.provenance.pages.size() == 2);
}

TEST_CASE("no sentence of a page reaches the spec") {
    Importer import;
    import({{ "garden", pages::bilingual() }});
    for (const spec::Group& group : import.committed.groups) {
        for (const spec::Type& type : group.types) {
            for (const spec::Field& field : type.fields) {
                for (const std::string& fact :
                     {field.facts.example, field.facts.fallback, field.facts.minimum, field.facts.maximum}) {
                    CHECK(fact.find(' ') == std::string::npos);
                }
            }
        }
    }
}

TEST_CASE("groups and ids come from the path") {
    const auto home = [](const std::string& path) {
        const Home h = home_of(path, {"/api/v5", "/api"});
        return h.group + '|' + h.id + '|' + (h.prefixed ? "yes" : "no");
    };
    CHECK(home("/api/v5/finance/savings/purchase-redempt") == "finance/savings|purchase_redempt|yes");
    CHECK(home("/api/v5/finance/staking-defi/eth/balance") == "finance/staking-defi/eth|balance|yes");
    CHECK(home("/api/v5/account/set-riskOffset-amt") == "account|set_risk_offset_amt|yes");
    CHECK(home("/api/v5/token") == "token|token|yes");
    CHECK(home("/api/v5/trade/order/{oid}") == "trade|order_by_oid|yes");
    CHECK(home("/api/v55/a/b") == "v55/a|b|yes");
    CHECK(home("/other/a/b") == "other/a|b|no");
    CHECK(home("/api/v5/{x}") == "root|root_by_x|yes");
    CHECK(home("/api/v5") == "root|root|yes");
    CHECK(home("/api/v5/@me/24h") == "me|24h|yes");
    CHECK(home("/api/v5/a%20b/c") == "a_b|c|yes");
    CHECK(home("/api/v5/%D0%B4/*") == "u434|sign|yes");
    CHECK(home("/api/v5/.well/x") == "well|x|yes");
    CHECK(home("/api/v5/a.overlay/x") == "a_overlay|x|yes");
    CHECK(home("/api/v5/" + std::string(300, 'a') + "/" + std::string(300, 'b')) ==
          std::string(100, 'a') + "|" + std::string(80, 'b') + "|yes");
    // errors.yaml and exchange.yaml are files of their own.
    CHECK(home("/api/v5/errors/list") == "errors_|list|yes");
    CHECK(home("/api/v5/exchange") == "exchange_|exchange|yes");
    CHECK(home("/api/v5/exchange/rate/list") == "exchange/rate|list|yes");
}

TEST_CASE("one path with two methods: GET has its name, the other its heading, committed names stay") {
    Importer import;
    const std::string post = reply_page("p", "POST /api/v5/a/order", "x | String | X  ");
    const std::string get = reply_page("g", "GET /api/v5/a/order", "x | String | X  ");
    import({{"p", post}, { "g", get }});
    CHECK(import.ids("a") == "order op ");
    Importer later;
    later({{"p", post}});
    CHECK(later.ids("a") == "order ");
    later({{"g", get}});
    CHECK(later.ids("a") == "op order ");
    CHECK(later.describe("a", "Op") == "x:string ");
}

TEST_CASE("new fields go last, gone ones go, types follow their own evidence") {
    Importer import;
    import(
        {{ "p",
           reply_page("p", "GET /api/v5/a/b", "one | String | O  \ntwo | String | T  ", R"({"one":"a","two":"b"})") }});
    import(
        {{ "p",
           reply_page("p", "GET /api/v5/a/b", "zero | String | Z  \ntwo | String | T  \none | String | Price  ",
                      R"({"zero":"a","two":"b","one":"1.5"})") }});
    CHECK(import.describe("a", "B") == "one:decimal two:string zero:string ");
    import({{ "p", reply_page("p", "GET /api/v5/a/b", "zero | String | Z  ", R"({"zero":"a"})") }});
    CHECK(import.describe("a", "B") == "zero:string ");
}

TEST_CASE("fields of positional rows keep the documented order") {
    Importer import;
    import({{ "p", reply_page("p", "GET /api/v5/a/b", "x | String | X  \ny | String | Y  ", R"(["a","b"])") }});
    import({{ "p", reply_page("p", "GET /api/v5/a/b", "y | String | Y  \nx | String | X  ", R"(["a","b"])") }});
    CHECK(import.describe("a", "B") == "y:string x:string ");
}

TEST_CASE("enums are shared when one list holds the other, and named after the operation otherwise") {
    const std::string a = reply_page("a", "GET /api/v5/g/aa", "state | String | `on` `off`  ", R"({"state":"on"})");
    const std::string b =
        reply_page("b", "GET /api/v5/g/bb", "state | String | `on` `off` `lost`  ", R"({"state":"on"})");
    const std::string c = reply_page("c", "GET /api/v5/g/cc", "state | String | `red` `green`  ", R"({"state":"red"})");
    Importer import;
    import({{"a", a}, {"b", b}, { "c", c }});
    CHECK(import.values("g", "State") == "on off lost ");
    CHECK(import.values("g", "CcState") == "red green ");
    CHECK(import.describe("g", "Aa") == "state:State ");
    CHECK(import.describe("g", "Cc") == "state:CcState ");
    // In another order of arrival the committed name stays with its operation.
    Importer later;
    later({{"c", c}});
    later({{"a", a}});
    CHECK(later.values("g", "State") == "red green ");
    CHECK(later.values("g", "AaState") == "on off ");
    later({{"b", b}});
    CHECK(later.values("g", "AaState") == "on off ");
    CHECK(later.values("g", "BbState") == "on off lost ");
}

TEST_CASE("numbered values have the names that the documentation explains, where it is of one mind") {
    Importer import;
    const auto page = [](std::string_view weather, std::string_view soil) {
        return pages::page("garden", pages::operation("### GET / Beds", "GET /api/v5/garden/beds", "",
                                                      "weather | String | Weather  \n" + std::string(weather) +
                                                          "soil | String | Soil  \n" + std::string(soil),
                                                      R"({"code": "0", "data": [{"weather": "1", "soil": "1"}]})"));
    };
    const auto names = [&](const char* name) {
        std::string text;
        for (const spec::EnumValue& value : import.group("garden").enumeration(name)->values)
            text += value.wire + '=' + value.name + ' ';
        return text;
    };
    const std::string plain = "`1`: Wet  \n`2`: Very dry  \n`dry`: Dry  \n`3`: Unknown, so far  \n";
    import({{ "beds", page(plain, "`1`: Clay  \n`2`: clay  \n`3`: Sand  \n`4`: Peat  \n`4`: Loam  \n") }});
    CHECK(names("Weather") == "1=wet 2=very_dry dry= 3= ");
    // Two values of one name, and one value of two, keep their numbers.
    CHECK(names("Soil") == "1= 2= 3=sand 4= ");
    // A name stays when the words change; a value that had none gets one. Another field that takes more values may mean
    // something else by them.
    import({{ "beds", page("`1`: Damp  \n`2`: Dusty  \n`dry`: Dry  \n`3`: Foggy  \n", "`1`: Clay  \n`3`: Sand  \n") }});
    CHECK(names("Weather") == "1=wet 2=very_dry dry= 3=foggy ");
}

TEST_CASE("committed values keep their order, new ones go last, kept operations keep theirs") {
    const auto page = [](const char* path, const char* list) {
        return reply_page("p", std::string{"GET /api/v5/g/"} + path, std::string{"state | String | "} + list + "  ");
    };
    Importer import;
    import({{"a", page("aa", "`x` `y`")}, { "b", page("bb", "`x` `y`") }});
    import({{ "a", page("aa", "`z` `y` `x`") }});
    CHECK(import.values("g", "State") == "x y z ");
    import({{ "a", page("aa", "`y` `z`") }});
    CHECK(import.values("g", "State") == "x y z ");  // bb still lists x
}

TEST_CASE("what other operations list types new fields only") {
    Importer import;
    const std::string plain = reply_page("a", "GET /api/v5/g/aa", "state | String | How  ", R"({"state":"on"})");
    const std::string lists = reply_page("b", "GET /api/v5/g/bb", "state | String | `on` `off`  ", R"({"state":"on"})");
    import({{ "a", plain }});
    CHECK(import.describe("g", "Aa") == "state:string ");
    import({{"a", plain}, { "b", lists }});
    CHECK(import.describe("g", "Aa") == "state:string ");
    import({{"a", plain}, { "b", lists }}, {false, false, true});
    CHECK(import.describe("g", "Aa") == "state:State ");
    import({{ "a", plain }});
    CHECK(import.describe("g", "Aa") == "state:State ");
    CHECK(import.type("g", "Aa").fields[0].by == "dictionary");
}

TEST_CASE("a type stays when the wording no longer tells it, unless an example speaks against it") {
    const auto page = [](const char* rows, const char* row) { return reply_page("p", "GET /api/v5/g/aa", rows, row); };
    Importer import;
    import({{ "p", page("foo | String | Amount to pay  \nbar | String | `on` `off`  ", R"({"foo":"","bar":""})") }});
    CHECK(import.describe("g", "Aa") == "foo:decimal bar:Bar ");
    const std::string silent = page("foo | String | Foo of it  \nbar | String | See there  ", R"({"foo":"","bar":""})");
    import({{ "p", silent }});
    CHECK(import.describe("g", "Aa") == "foo:decimal bar:Bar ");
    CHECK(import.values("g", "Bar") == "on off ");
    import({{ "p", page("foo | String | Foo of it  \nbar | Array | See there  ", R"({"foo":"a lot","bar":[]})") }});
    CHECK(import.describe("g", "Aa").starts_with("foo:string bar:"));
    import({{ "p", silent }}, {false, false, true});
    CHECK(import.describe("g", "Aa") == "foo:string bar:string ");
}

TEST_CASE("an example value that is not listed is a finding at the example") {
    Importer import;
    import({{ "a", reply_page("a", "GET /api/v5/g/aa", "state | String | `open` `shut`  ", R"({"state":"opem"})") }});
    REQUIRE(pages::count(import.diagnostics, "EX213") == 1);
    const auto& finding = *std::find_if(import.diagnostics.all().begin(), import.diagnostics.all().end(),
                                        [](const auto& d) { return d.rule->id == "EX213"; });
    CHECK(finding.at.text() == "\"opem\"");
    CHECK(finding.help == "did you mean 'open'?");
}

TEST_CASE("type names step aside for each other and stay") {
    const std::string nested =
        reply_page("a", "GET /api/v5/g/item", "details | Array of objects | D  \n> x | String | X  ",
                   R"({"details":[{"x":"1"}]})");
    const std::string named = reply_page("b", "GET /api/v5/g/item-details", "y | String | Y  ", R"({"y":"a"})");
    Importer both;
    both({{"a", nested}, {"b", named}});
    CHECK(both.describe("g", "Item") == "details:list<ItemDetails2> ");
    CHECK(both.describe("g", "ItemDetails") == "y:string ");
    Importer later;
    later({{"a", nested}});
    later({{"b", named}});
    CHECK(later.describe("g", "Item") == "details:list<ItemDetails> ");
    CHECK(later.describe("g", "ItemDetails2") == "y:string ");
    later({{"a", nested}, {"b", named}});
    CHECK(later.describe("g", "Item") == "details:list<ItemDetails> ");
}

TEST_CASE("the operation's own page is preferred, whatever the order") {
    const std::string leaf = pages::page(
        "top-op", pages::operation("# Op", "GET /api/v5/g/a", "", "x | String | leaf  ", R"({"code":"0","data":[]})"));
    const std::string section = pages::page(
        "top",
        pages::operation("### Op", "GET /api/v5/g/a", "", "y | String | section  ", R"({"code":"0","data":[]})"));
    for (const bool swapped : {false, true}) {
        Importer import;
        std::vector<Importer::Given> given = {{"leaf", leaf}, {"a-section", section}};
        if (swapped) std::swap(given[0], given[1]);
        import(given);
        CHECK(import.describe("g", "A") == "x:string ");
        CHECK(import.group("g").operations[0].page == "https://docs.example/en/#top-op");
        CHECK(import.report.operations == 1);
    }
}

TEST_CASE("a page touches its own operations only; a whole import finds what is missing") {
    Importer import;
    const std::string a = reply_page("a", "GET /api/v5/g/aa", "x | String | X  ");
    const std::string b = reply_page("b", "GET /api/v5/h/bb", "x | String | X  ");
    import({{"a", a}, { "b", b }});
    const auto h = import.group("h");
    import({{ "a", a }});
    CHECK(import.group("h") == h);
    CHECK(import.committed.provenance.pages.size() == 2);
    CHECK(pages::count(import.diagnostics, "EX240") == 0);

    import({{ "a", a }}, {true, false, false});
    CHECK(import.report.missing == std::vector<std::string>{"h.bb"});
    CHECK(pages::count(import.diagnostics, "EX240") == 1);
    CHECK(import.group("h") == h);

    import({{ "a", a }}, {true, true, false});
    CHECK(import.report.removed == std::vector<std::string>{"h.bb"});
    REQUIRE(import.committed.groups.size() == 1);
    CHECK(import.committed.provenance.pages.size() == 1);
}

TEST_CASE("an operation that vanished from its page is missing") {
    Importer import;
    const std::string one =
        pages::operation("### One", "GET /api/v5/g/one", "", "x | String | X  ", R"({"code":"0","data":[]})");
    const std::string two =
        pages::operation("### Two", "GET /api/v5/g/two", "", "x | String | X  ", R"({"code":"0","data":[]})");
    import({{ "p", pages::page("p", one + two) }});
    import({{ "p", pages::page("p", one) }});
    CHECK(import.report.missing == std::vector<std::string>{"g.two"});
    CHECK(import.ids("g") == "one two ");
}

TEST_CASE("operations written by hand pass through") {
    Importer import;
    spec::Group manual;
    manual.name = "g";
    manual.manual = true;
    manual.operations.push_back({});
    manual.operations[0].id = "aa";
    manual.operations[0].method = "GET";
    manual.operations[0].path = "/api/v5/g/aa";
    import.committed.groups = {manual};
    import({{ "b", reply_page("b", "GET /api/v5/g/bb", "x | String | X  ") }}, {true, true, false});
    REQUIRE(import.committed.groups.size() == 2);
    CHECK(import.committed.groups[1] == manual);
    CHECK(pages::count(import.diagnostics, "EX242") == 0);
    import({{ "a", reply_page("a", "GET /api/v5/g/aa", "x | String | X  ") }});
    CHECK(pages::count(import.diagnostics, "EX242") == 1);
}

TEST_CASE("pages of other dialects: schema types, nested payload, nullable, header parameters") {
    text::Sources sources;
    const text::Source& source = sources.add("o.yaml", "paths: {}\n");
    DocPage page;
    page.id = "o";
    page.url = "https://docs.example/o";
    page.source = &source;
    DocOperation operation;
    operation.method = "GET";
    operation.path = "/v3/spotMargin/interestHistory";
    operation.limits = {{10, 60'000, spec::LimitUnit::request, {}, {}, {}, {}}};
    operation.request_in = spec::In::query;
    operation.request_shape = spec::Shape::object;
    const auto field = [](std::string name, std::string type, std::string text = {}) {
        DocField f;
        f.name = std::move(name);
        f.doc_type = std::move(type);
        f.description = std::move(text);
        return f;
    };
    operation.request = {field("token", "string", "Token name"), field("side", "string", "LOAN/REPAY"),
                         field("startTime", "integer", "Start timestamp in milliseconds"),
                         field("page", "integer", "Which page")};
    operation.request[0].required = spec::Presence::yes;
    for (DocField& f : operation.request) f.in = spec::In::query;
    DocField rows = field("rows", "array");
    rows.structure = Structure::list_of_objects;
    rows.fields = {field("id", "integer", "Identifier"), field("side", "string"),
                   field("quantity", "string", "Quantity of it"),
                   field("createdTime", "integer", "As a Unix timestamp (milliseconds)")};
    rows.fields[1].literals = {"LOAN", "REPAY"};
    DocField meta = field("meta", "object");
    meta.structure = Structure::object;
    meta.fields = {field("total", "integer", "How many")};
    operation.reply_shape = spec::Shape::object;
    operation.reply = {rows, meta};
    operation.examples = {
        {true,
         R"({"success":true,"data":{"meta":{"total":2},"rows":[{"id":1,"side":"LOAN","quantity":"1.50","createdTime":1696637410973},
                              {"id":2,"side":"REPAY","quantity":null,"createdTime":1696637410973}]},"timestamp":1})",
         {&source, 0, 5}}};
    page.operations.push_back(operation);
    spec::Exchange exchange;
    exchange.name = "other";
    exchange.path_prefixes = {"/v3"};
    exchange.envelope = {"success", "true", "data", "code", "message", "", "", {}};
    exchange.default_scope = {"user"};
    text::Diagnostics diagnostics;
    const ImportResult result = import_pages({page}, exchange, nullptr, {}, diagnostics);
    REQUIRE(result.groups.size() == 1);
    const spec::Group& group = result.groups[0];
    CHECK(group.name == "spotMargin");
    CHECK(group.operations[0].id == "interest_history");
    CHECK(group.operations[0].limits[0].scope == std::vector<std::string>{"user"});
    CHECK(group.operations[0].reply.shape == spec::Shape::object);
    const spec::Type& request = *group.type("InterestHistoryRequest");
    CHECK(spec::to_text(request.fields[1].type) == "Side");
    CHECK(request.fields[2].type.kind == spec::Kind::timestamp);
    CHECK(request.fields[2].wire == spec::Wire::number);
    CHECK(request.fields[3].type.kind == spec::Kind::integer);
    CHECK(request.fields[3].by == "");
    CHECK(request.fields[0].in == spec::In::none);
    const spec::Type& row = *group.type("InterestHistoryRows");
    CHECK(row.fields[0].type.kind == spec::Kind::integer);
    CHECK(spec::to_text(row.fields[1].type) == "Side");
    CHECK(row.fields[1].by == "");
    CHECK(row.fields[2].type.kind == spec::Kind::decimal);
    CHECK(row.fields[2].nullable);
    CHECK(row.fields[3].wire == spec::Wire::number);
    CHECK(group.enums.size() == 1);
    CHECK(pages::count(diagnostics, "EX214") == 1);
    CHECK(pages::count(diagnostics, "EX210") == 0);
}

TEST_CASE("a list that always has one row is that row") {
    const auto shape = [](std::string_view heading, std::string_view line, std::string_view request,
                          std::string_view rows) {
        Importer import;
        const std::string json = R"({"code": "0", "data": [)" + std::string(rows) + "]}";
        import({{ "a", pages::page("a", pages::operation(heading, line, request, "x | String | X  ", json)) }});
        return import.group("g").operations.front().reply.shape;
    };
    using spec::Shape;
    constexpr const char* row = R"({"x": "1"})";
    constexpr const char* rows = R"({"x": "1"}, {"x": "2"})";
    constexpr const char* one_thing = "plotId | String | Yes | Plot  \nnote | String | No | Note  ";
    CHECK(shape("### POST / Rent plot", "POST /api/v5/g/rent", one_thing, row) == Shape::one);
    CHECK(shape("### POST / Rent plot", "POST /api/v5/g/rent", one_thing, rows) == Shape::list);
    CHECK(shape("### POST / Rent plot", "POST /api/v5/g/rent", "plotId | String | Yes | Plots, comma-separated  ",
                row) == Shape::list);
    CHECK(shape("### POST / Rent plot", "POST /api/v5/g/rent", "plotIds | Array of strings | Yes | Plots  ", row) ==
          Shape::list);
    CHECK(
        shape("### POST / Rent plot", "POST /api/v5/g/rent",
              "plotId | String | Yes | Plot  \ntools | Array of objects | No | Tools  \n> kind | String | No | Kind  ",
              row) == Shape::one);
    CHECK(shape("### GET / Plot", "GET /api/v5/g/plot", one_thing, row) == Shape::one);
    CHECK(shape("### GET / Plots", "GET /api/v5/g/plot", one_thing, row) == Shape::list);
    CHECK(shape("### GET / Plot history", "GET /api/v5/g/plot", one_thing, row) == Shape::list);
    CHECK(shape("### GET / Plot", "GET /api/v5/g/plot", "plotId | String | No | Plot  ", row) == Shape::list);
    CHECK(shape("### GET / Plot", "GET /api/v5/g/plot", "plotId | String | Yes | Plot, or `ANY` for each  ", row) ==
          Shape::list);
    CHECK(shape("### GET / Plot", "GET /api/v5/g/plot", "plotId | String | Yes | Plot  \nlimit | String | No | Rows  ",
                row) == Shape::list);
    CHECK(shape("### GET / Weather", "GET /api/v5/g/weather", "", row) == Shape::one);
    CHECK(shape("### GET / Beds", "GET /api/v5/g/beds", "", row) == Shape::list);
}

TEST_CASE("an enum of two groups is the exchange's, and importing the same pages again changes nothing") {
    const std::vector<Importer::Given> first = {
        {"a", reply_page("a", "GET /api/v5/trade/orders", "side | String | `buy`, `sell` or `net`  ")},
        {"b", reply_page("b", "GET /api/v5/market/trades", "side | String | `buy`, `sell` or `net`  ")},
        {"c", reply_page("c", "GET /api/v5/rfq/legs", "side | String | `buy` or `sell`  ")},
    };
    Importer import;
    import(first);
    REQUIRE(import.committed.common.enums.size() == 1);
    CHECK(import.committed.common.enums[0].name == "Side");
    CHECK(import.values("market", "Side") == "buy sell net ");
    CHECK(import.type("rfq", "Legs").fields[0].values == std::vector<std::string>{"buy", "sell"});
    const auto stays = [&](const std::vector<Importer::Given>& pages, bool share) {
        const spec::Spec before = import.committed;
        ImportOptions options;
        options.share = share;
        import(pages, options);
        CHECK(import.committed.groups == before.groups);
        CHECK(import.committed.common.enums == before.common.enums);
    };
    for (const bool share : {false, true}) {
        stays(first, share);
        stays({first[2]}, share);
        stays({first[1], first[0]}, share);
    }
    // A newer page adds a value to one field, an older one takes it back; the others keep their lists.
    const spec::Spec before = import.committed;
    import({{ "a", reply_page("a", "GET /api/v5/trade/orders", "side | String | `buy`, `sell`, `net` or `both`  ") }});
    CHECK(import.values("market", "Side") == "buy sell net both ");
    CHECK(import.type("market", "Trades").fields[0].values == std::vector<std::string>{"buy", "sell", "net"});
    CHECK(import.type("trade", "Orders").fields[0].values.empty());
    import({first[0]});
    CHECK(import.committed.groups == before.groups);
    CHECK(import.committed.common.enums == before.common.enums);
}

TEST_CASE("numbers that mean different things are not one enum of a group") {
    Importer import;
    import({{"a", reply_page("a", "GET /api/v5/asset/bills", "type | String | `1`: deposit<br>`2`: withdrawal  ")},
            { "b",
              reply_page("b", "GET /api/v5/asset/moves", "type | String | `1`: inward<br>`2`: outward  ") }});
    CHECK(import.values("asset", "Type") == "1 2 ");
    CHECK(import.values("asset", "MovesType") == "1 2 ");
}
