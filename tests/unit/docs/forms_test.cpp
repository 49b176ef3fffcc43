// Pages of other forms than the first exchange's: fenced listings, tabs, tables in HTML, replies from examples.
#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/assemble.hpp"
#include "docs/dialect/documentation.hpp"
#include "docs/dialect/markup.hpp"
#include "pages.hpp"
#include "provoked.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

const std::string garden = R"~(exbind: 1
exchange: garden
form: mdx
page:
  front: {title: title}
  url: "https://docs.garden.example/{page}"
  retired: [old/]
  skipped: [notes]
sections:
  levels: 2
  topics:
    http: [how to ask]
    request: [what you give]
    reply: [what you get]
    request_example: [asking]
    reply_example: [answer]
operation: {lines: ['<Call verb="{method}" at="{path}" />', "{method} {path}"]}
tables:
  name: [what]
  type: [kind]
  required: [needed]
  description: [about]
  required_words: {"yes": [must], "no": [may]}
  types: {string: [word], integer: [count], object: [thing], list: [row, rows], filler: [of]}
  nesting: [">"]
  positional: ["{parent}[{index}]: {name}", "{parent}[{index}]"]
  element: ["(each)"]
  markup: true
examples: {tabs: [http]}
auth:
  says: {public: [anybody may ask]}
  evidence: [prose, header, no_header]
  headers: [x-garden-key]
limits:
  says: ["at most : {any}"]
  everyone: [all]
  tables: {pages: [limits], path: [where], limit: [pace], conditions: [dry, wet]}
values: {pages: [words]}
variants: {by: bed}
errors: {code: [number], message: [meaning]}
)~";

using Files = std::vector<std::pair<std::string, std::string>>;

/// Pages by name, read together in a dialect.
struct Documentation {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::vector<DocPage> pages;
    std::vector<text::Diagnostics> findings;

    explicit Documentation(const Files& contents, const std::string& words = garden, spec::Envelope envelope = {}) {
        const auto dialect = dialect::parse_dialect(sources.add("dialect.yaml", words), diagnostics);
        for (const auto& each : diagnostics.all()) MESSAGE(each.message);
        REQUIRE(dialect);
        pages.resize(contents.size());
        findings.resize(contents.size());
        std::vector<dialect::PageFile> files;
        for (std::size_t i = 0; i < contents.size(); ++i)
            files.push_back(
                {&sources.add(contents[i].first, contents[i].second), contents[i].first, &pages[i], &findings[i]});
        dialect::read_documentation(std::move(files), *dialect, envelope);
        for (const DocPage& page : pages)
            for (const DocOperation& operation : page.operations) provoked::note_all(operation.findings);
    }
    const DocOperation& operation(std::size_t page = 0) const {
        REQUIRE(pages[page].operations.size() == 1);
        return pages[page].operations.front();
    }
};

const DocField& field(const std::vector<DocField>& fields, std::string_view name) {
    const DocField* found = text::find_by(fields, &DocField::name, name);
    REQUIRE_MESSAGE(found != nullptr, name);
    return *found;
}

std::string plant(const std::string& more) {
    return R"(---
title: "Plant something"
---
Plants. **At most:** 7 requests per second (per user), 90 requests per second (all)

### How to ask
<Call verb="POST" at="/v1/plants" />

### What you give
| What | Needed | Kind | About |
|:-----|:-----|-----|-----|
|[bed](words#beds) |**must** |word | |
|depth |may|count |In cm<ul><li>`1`: seed</li><li>`2`: bulb</li></ul>|
|tools |<b>must</b> |rows | |
|> name |must |word | |
|marks |_may_ |row |Marks |
|> (each) | |count | |
)" + more + R"(
### What you get
| What | Kind | About |
|---|---|---|
|rows |row |Rows |
|> rows[0]: grown |word |Day |
|> rows[1]: size |word |Size |
|> rows[2] |word |Other |

### Asking
<Tabs>
<TabItem value="http" label="HTTP">

```http
POST /v1/plants HTTP/1.1
X-Garden-Key: xx

{"bed": "roses", "depth": 1, "tools": [{"name": "rake"}], "marks": [1]}
```

</TabItem>
<TabItem value="snake" label="Snake">

```python
garden.plant({"no": "json"})
```

</TabItem>
</Tabs>

### Answer
```json
{"rows": [["monday", "7", "x"]]}
```
)";
}

}  // namespace

TEST_CASE("a page with fences, tabs and markup in cells") {
    const Documentation read(Files{{"plants/plant.mdx", plant("")},
                                   {"words.mdx", "---\ntitle: Words\n---\n### beds\n* `roses`\n* `tulips`: early\n"}});
    const DocOperation& operation = read.operation();
    CHECK(operation.method == "POST");
    CHECK(operation.path == "/v1/plants");
    CHECK(operation.title == "Plant something");
    CHECK(operation.url == "https://docs.garden.example/plants/plant");
    CHECK(operation.auth == spec::Auth::private_);
    CHECK(operation.findings.all().empty());
    REQUIRE(operation.limits.size() == 1);
    CHECK(operation.limits[0] == spec::Limit{7, 1000, spec::LimitUnit::request, {"user"}, {}, {}, {}});
    REQUIRE(operation.request.size() == 4);
    CHECK(field(operation.request, "bed").linked == std::vector<std::string>{"roses", "tulips"});
    CHECK(field(operation.request, "bed").required == spec::Presence::yes);
    CHECK(field(operation.request, "depth").required == spec::Presence::no);
    CHECK(field(operation.request, "depth").scalar == "integer");
    CHECK(field(operation.request, "depth").description == "In cm\n\n* `1`: seed\n* `2`: bulb");
    CHECK(field(operation.request, "tools").structure == Structure::list_of_objects);
    CHECK(field(operation.request, "tools").required == spec::Presence::yes);
    CHECK(field(operation.request, "marks").structure == Structure::list_of_scalars);
    CHECK(field(operation.request, "marks").scalar == "integer");
    const DocField& rows = field(operation.reply, "rows");
    CHECK(rows.positional);
    REQUIRE(rows.fields.size() == 3);
    CHECK(rows.fields[1].name == "size");
    CHECK(rows.fields[2].name == "rows2");
    REQUIRE(operation.examples.size() == 2);
    CHECK(operation.examples[0].text.find("rake") != std::string::npos);
    CHECK(operation.examples[1].reply);
}

TEST_CASE("a table in HTML: with spans, under tabs, and going on with the one above") {
    const Documentation read(Files{{"a.mdx", plant(R"(<table><details><summary>
<tr><td>soil</td><td>may</td><td>thing</td><td>Soil</td></tr></summary>
<tr><td>> ph</td><td>must</td><td>word</td><td>Acid</td></tr>
</details></table>

<Tabs>
<TabItem value="dry" label="Dry">
<table><tr><th>What</th><th>Needed</th><th>Kind</th><th>About</th></tr>
<tr><td>water</td><td rowspan="2">must</td><td rowspan="2">count</td><td>Litres</td></tr>
<tr><td>sun</td><td>Hours</td></tr></table>
</TabItem>
<TabItem value="wet" label="Wet">
<table><tr><th>What</th><th>Needed</th><th>Kind</th><th>About</th></tr>
<tr><td>sun</td><td>must</td><td>count</td><td>Hours</td></tr></table>
</TabItem>
</Tabs>
)")}});
    const DocOperation& operation = read.operation();
    CHECK(field(field(operation.request, "soil").fields, "ph").required == spec::Presence::yes);
    CHECK(field(operation.request, "water").required == spec::Presence::conditional);
    CHECK(field(operation.request, "sun").required == spec::Presence::yes);
    CHECK(field(operation.request, "sun").scalar == "integer");
}

TEST_CASE("tables of odd form are read, or what is lost is said") {
    const std::string head =
        "### How to ask\nGET /v1/x\n\n### What you give\n|What|Needed|Kind|About|\n|-|-|--|-|\n|a|must|word|A|\n";
    const Documentation read(Files{{"blank.mdx", head + "\n|b|may|row|B|\n"},
                                   {"glued.mdx", head + "|What|Needed|Kind|About|\n|-|-|--|-|\n|b|must|List|B|\n"},
                                   {"short.mdx", head + "|b|must|\n"},
                                   {"apart.mdx", head + "\nSome words.\n\n|b|must|word|B|\n"},
                                   {"listing.mdx",
                                    "### How to ask\nGET /v1/x\n\n### What you give\n```\nWhat | Needed | Kind | "
                                    "About\n```\n---- | - | a | must | word |\n"}});
    CHECK(field(read.operation(0).request, "b").structure == Structure::list_of_scalars);
    CHECK(field(read.operation(1).request, "b").required == spec::Presence::conditional);
    for (const std::size_t page : {2U, 3U}) {
        CAPTURE(page);
        CHECK(pages::count(read.operation(page).findings, "EX203") == 1);
        CHECK(read.operation(page).findings.has_errors());
    }
    CHECK(pages::count(read.operation(4).findings, "EX287") == 1);
}

TEST_CASE("parameters of the path") {
    const Documentation read(Files{{"a.mdx",
                                    "### How to ask\nGET https://x.example/v1/pots/:pot/<plant>?full=1\n\n### What you "
                                    "give\n|What|Needed|Kind|About|\n|-|-|--|-|\n|pot|may|count|Pot|\n"}});
    CHECK(read.operation().path == "/v1/pots/{pot}/{plant}");
    CHECK(field(read.operation().request, "pot").in == spec::In::path);
    CHECK(field(read.operation().request, "pot").scalar == "integer");
    CHECK(field(read.operation().request, "plant").required == spec::Presence::yes);
}

TEST_CASE("limits in a table of another page, by condition and against the page's own") {
    const std::string limits = R"(## Paces
<table><tr><th rowspan="2">How</th><th rowspan="2">Where</th><th colspan="2">Pace</th></tr>
<tr><th>dry</th><th>wet</th></tr>
<tr><td rowspan="3">GET</td><td>/v1/weeds</td><td colspan="2">5/s</td></tr>
<tr><td>/v1/worms</td><td>5/s</td><td>20/s</td></tr>
<tr><td>/v1/moles</td><td>3/s</td><td>-</td></tr></table>

|Where |Pace |
|---|---|
|[Plant](plants/plant) |9/s |
)";
    const auto get = [](const std::string& path) {
        return "### How to ask\nGET `" + path + "`\n\nAnybody may ask.\n\n### Answer\n```\n{}\n```\n";
    };
    const Documentation read(Files{{"x/limits/limits.mdx", limits},
                                   {"x/weeds.mdx", get("/v1/weeds")},
                                   {"x/worms.mdx", get("/v1/worms")},
                                   {"x/moles.mdx", get("/v1/moles")},
                                   {"x/plants/plant.mdx", plant("")}});
    const auto limit = [](std::uint32_t count, std::vector<std::string> when) {
        return spec::Limit{count, 1000, spec::LimitUnit::request, {}, std::move(when), {}, {}};
    };
    using Limits = std::vector<spec::Limit>;
    CHECK(read.operation(1).limits == Limits{limit(5, {})});
    CHECK(read.operation(1).auth == spec::Auth::public_);
    CHECK(read.operation(2).limits == Limits{limit(5, {"dry"}), limit(20, {"wet"})});
    CHECK(read.operation(3).limits == Limits{limit(3, {})});
    CHECK(read.operation(4).limits.front().count == 7);
    CHECK(pages::count(read.operation(4).findings, "EX285") == 1);
}

TEST_CASE("operations of one path that a parameter's value tells apart") {
    const auto page = [](const std::string& bed) {
        return "### How to ask\nGET /v1/buds\n\n### What you "
               "give\n|What|Needed|Kind|About|\n|-|-|--|-|\n|bed|must|word|Bed, `" +
               bed + "`|\n";
    };
    const Documentation read(Files{{"a.mdx", page("roses")}, {"b.mdx", page("tulips")}, {"old/c.mdx", page("lilies")}});
    CHECK(read.operation(0).path == "/v1/buds#roses");
    CHECK(read.operation(1).path == "/v1/buds#tulips");
    // The parameter takes that value only.
    CHECK(read.operation(1).request.at(0).literals == std::vector<std::string>{"tulips"});
    CHECK(read.operation(2).path == "/v1/buds");
    CHECK(read.operation(2).deprecated);
}

TEST_CASE("an HTTP heading without method and path is an error, and a skipped page is none") {
    const Documentation read(
        Files{{"a.mdx", "### How to ask\nSomehow.\n"}, {"notes/b.mdx", "### How to ask\nSomehow.\n"}});
    REQUIRE(read.pages[0].left_out.size() == 1);
    CHECK(read.pages[0].left_out[0].why.rule->id == "EX202");
    CHECK(read.pages[1].left_out.empty());
}

namespace {

const std::string shed = R"~(exbind: 1
exchange: shed
form: github
sections:
  levels: 4
  topics_anywhere: true
  bold_topics: true
  titles: ["{title} ({mark})"]
  topics: {request: [parameters], reply: [answer], limit: [weight]}
operation: {lines: ["{method} {path}"], anywhere: true, writes_in: query}
tables:
  name: [name]
  type: [type]
  required: [needed]
  description: [about]
  required_words: {"yes": ["yes"], "no": ["no"]}
  types: {string: [text, choice], integer: [whole], list: [list], object: [json]}
  inner_table: true
  query_lists: json
  one_of: ["either {w} or {w} must be there"]
examples: {labels: {reply: [answer]}, replies: true}
auth:
  title_marks: {key: [stream], private: [owner]}
  evidence: [title_mark, parameter]
  parameters: [moment]
  otherwise: public
limits:
  weight:
    pool: ip
    pools: {account: [account]}
    by_condition: {tool: ["{with} with tool, {without} without tool"]}
    shared: ["{weight} shares {limit} limit with {method} {path}"]
    absent: [without, none]
products: {yard: [yard]}
values: {pages: [choices], by_name: [choice]}
errors: {headings: ["{code} {message}"]}
)~";

std::string shed_section(const std::string& title, const std::string& weight, const std::string& answer) {
    return "### " + title + "\n```\nGET /v3/tools\n```\n\n**Weight:**\n" + weight +
           "\n\n**Parameters:**\n\nName | Type | Needed | About\n--- | --- | --- | ---\nside | CHOICE | YES |\n"
           "list | LIST<JSON> | NO |\n\nName | Type | Needed | About\n--- | --- | --- | ---\nsize | WHOLE | YES |\n\n" +
           "**Answer:**\n```javascript\n" + answer + "\n```\n";
}

}  // namespace

TEST_CASE("bold topics, listings that hold the request line, marks in titles, weights") {
    const Documentation read(
        Files{{"yard.md", shed_section("Tools (OWNER)", "40", R"({"id": 1})")},
              {"b.md", shed_section("Tools (STREAM)", "**2** with tool, **80** without tool", "[]")},
              {"c.md", shed_section("Tools", "30(ACCOUNT)", "{}")},
              {"d.md", shed_section("Tools", "depends on the moon", "{}")},
              {"choices.md", "## Side of things (side, sides)\n\nValue | About\n--- | ---\n`LEFT` | a\n`RIGHT` | b\n"},
              {"codes.md", "### -1021 WRONG_MOMENT\n * Timestamp is invalid.\n\n### Weather\n"}},
        shed);
    const DocOperation& owner = read.operation(0);
    CHECK(owner.title == "Tools");
    CHECK(owner.tags == std::vector<std::string>{"yard"});
    CHECK(owner.auth == spec::Auth::private_);
    CHECK(owner.product == "yard");
    CHECK(owner.request_in == spec::In::query);
    CHECK(field(owner.request, "side").linked == std::vector<std::string>{"LEFT", "RIGHT"});
    CHECK(field(field(owner.request, "list").fields, "size").required == spec::Presence::yes);
    REQUIRE(owner.limits.size() == 1);
    CHECK(owner.limits[0].pool == "ip");
    CHECK(owner.limits[0].weight == 40);
    CHECK(read.operation(1).auth == spec::Auth::key);
    REQUIRE(read.operation(1).limits.size() == 2);
    CHECK(read.operation(1).limits[0].weight == 2);
    CHECK(read.operation(1).limits[0].when == std::vector<std::string>{"tool given"});
    CHECK(read.operation(1).limits[1].weight == 80);
    CHECK(read.operation(1).limits[1].when == std::vector<std::string>{"not tool given"});
    CHECK(read.operation(2).auth == spec::Auth::public_);
    REQUIRE(read.operation(2).limits.size() == 1);
    CHECK(read.operation(2).limits[0].pool == "account");
    CHECK(read.operation(3).limits.empty());
    CHECK(pages::count(read.operation(3).findings, "EX286") == 1);
    REQUIRE(read.pages[5].errors.size() == 1);
    CHECK(read.pages[5].errors[0].code == "-1021");
    CHECK(read.pages[5].errors[0].message.find("invalid") != std::string::npos);
}

namespace {

/// The limits of an operation whose weight is written so: "2 ip when depth over 10".
std::vector<std::string> weights(const std::string& weight) {
    const std::string parameters =
        "\n\n**Parameters:**\n\nName | Type | Needed | About\n--- | --- | --- | ---\n"
        "depth | WHOLE | NO | Default 20; max 100\nside | TEXT | NO |\nid | TEXT | YES |\n";
    const Documentation read(
        Files{{"a.md", "### Tools\n```\nGET /v3/tools\n```\n\n**Weight:**\n" + weight + parameters}}, shed);
    std::vector<std::string> texts;
    for (const spec::Limit& limit : read.operation(0).limits) {
        std::string text = limit.of_exchange ? std::to_string(limit.weight) : spec::to_text(limit);
        if (limit.of_exchange) text += ' ' + limit.pool;
        for (const std::string& when : limit.when) text += (&when == &limit.when.front() ? " when " : " and ") + when;
        texts.push_back(text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a weight by the value of a parameter has a limit for each range, and one for the usual value") {
    CHECK(weights("Depth | Weight\n--- | ---\n[1,10) | 1\n[10, 50] | 2\n> 50 | 9\n") ==
          Texts{"1 ip when depth given and not depth over 9", "2 ip when depth over 9 and not depth over 50",
                "9 ip when depth over 50", "2 ip when not depth given"});
    CHECK(weights("Depth | Weight\n--- | ---\n5, 10 | 1\n15 | 2\n") ==
          Texts{"1 ip when depth given and not depth over 10", "2 ip when depth over 10", "2 ip when not depth given"});
    // Ranges that do not rise, a column that is no parameter, a row without a number: nothing is guessed.
    CHECK(weights("Depth | Weight\n--- | ---\n50 | 1\n10 | 2\n5 | 3\n").empty());
    CHECK(weights("Moon | Weight\n--- | ---\n50 | 1\n").empty());
    CHECK(weights("Depth | Weight\n--- | ---\n50 | much\n").empty());
}

TEST_CASE("a weight by the parameters that a call has is never less than what the page says") {
    CHECK(weights("Case | Weight\n--- | ---\nWithout `side` | 1\nWith side | 20\n") ==
          Texts{"20 ip when side given", "1 ip when not side given"});
    CHECK(weights("Case | Count | Weight\n--- | --- | ---\ndepth | 1 | 2\ndepth | 2-9 | 4 for each, at most 30\n"
                  "side | any | 7\nNone | | 50\n") == Texts{"30 ip when depth given",
                                                            "7 ip when not depth given and side given",
                                                            "50 ip when not depth given and not side given"});
    // One that every call has ends the cases; else a call that has none of them weighs as much as the heaviest.
    CHECK(weights("Case | Weight\n--- | ---\nby id | 2\nby side | 3\n") ==
          Texts{"3 ip when side given", "2 ip when not side given and id given"});
    CHECK(weights("Case | Weight\n--- | ---\nby depth | 2\nby side | 3\n") ==
          Texts{"3 ip when side given", "2 ip when not side given and depth given",
                "3 ip when not side given and not depth given"});
}

TEST_CASE("a weight may name several pools, a limit of its own, and one that is shared") {
    CHECK(weights("1 on calls(ACCOUNT); 0 on addresses(IP)") == Texts{"1 account", "0 ip"});
    CHECK(weights("**50(IP)**\n**360/hour, 500/day**") == Texts{"50 ip", "360 per 1h", "500 per 1d"});
    CHECK(weights("0 shares 500/5min/IP limit with `GET /v3/chairs`") ==
          Texts{"0 ip", "500 per 5m per ip in pool /v3/chairs"});
    CHECK(weights("**0**") == Texts{"0 ip"});
    CHECK(weights("1 on calls(ACCOUNT); or so").empty());
}

TEST_CASE("lists in a query are JSON where the dialect says so, and texts whose description shows one") {
    const Documentation read(
        Files{{"a.md",
               "### Tools\n```\nGET /v3/tools\n```\n\n**Parameters:**\n\nName | Type | Needed | About\n"
               "--- | --- | --- | ---\n"
               "tool | TEXT | YES | Either `tool` or `tools` must be there. For tools: [\"A\",\"B\"]\n"
               "tools | TEXT | YES | Either `tool` or `tools` must be there. For tools: [\"A\",\"B\"]\n"
               "ids | LIST<WHOLE> | NO |\n"
               "legs | LIST | NO | e.g. [{\"side\": \"left\"}]\n"
               "range | TEXT | NO | [low, high] or []\n"}},
        shed);
    const std::vector<DocField>& request = read.operation(0).request;
    CHECK(field(request, "tool").structure == Structure::scalar);
    CHECK(field(request, "tool").required == spec::Presence::conditional);
    CHECK(field(request, "tools").structure == Structure::list_of_scalars);
    CHECK(field(request, "tools").style == spec::ListStyle::json);
    CHECK(field(request, "tools").required == spec::Presence::conditional);
    CHECK(field(request, "ids").style == spec::ListStyle::json);
    CHECK(field(request, "legs").structure == Structure::list_of_objects);
    CHECK(field(request, "legs").fields.size() == 1);
    CHECK(field(request, "range").structure == Structure::scalar);
}

TEST_CASE("an item may list several values, and a warning above the call is no reply") {
    const Documentation read(
        Files{{"words.mdx",
               "---\ntitle: Words\n---\n## pace\n\n- `1` `3`, `5` minutes\n- days: `D`,`W`\n\n"
               "## beds(spring)\n\n- No bed\n- BED-1\n\n## beds(autumn)\n\n- `last`\n"},
              {"a.mdx",
               "---\ntitle: Ask\n---\nBeware of this:\n```json\n{\"warning\": 1}\n```\n\n### How to ask\n"
               "<Call verb=\"GET\" at=\"/v1/ask\" />\n\n### What you give\n| What | Needed | Kind | About |\n"
               "|:--|:--|:--|:--|\n|[pace](words#pace) |must |word | |\n|[beds](words#beds) |may |word | |\n\n"
               "### Answer\n<TabItem value=\"dry\" label=\"Dry\">\n\n```json\n{\"a\": 1}\n```\n</TabItem>\n"
               "<TabItem value=\"wet\" label=\"Wet\">\n\n```json\n{\"b\": 1}\n```\n</TabItem>\n"}});
    const DocOperation& ask = read.operation(1);
    CHECK(field(ask.request, "pace").linked == std::vector<std::string>{"1", "3", "5", "D", "W"});
    CHECK(field(ask.request, "beds").linked == std::vector<std::string>{"No bed", "BED-1", "last"});
    CHECK(ask.examples.size() == 2);
}

TEST_CASE("replies from examples: members of all of them, comments, rows, forms") {
    const Documentation read(
        Files{{"a.md", shed_section("Tools", "1", R"([
  {"id": 7, "price": "0.40", "on": true, "tags": ["a"],  // every tool
   "spare": null, "kind": "RAKE"},   // the kind
  {"id": 8, "spare": {"left": 1.5}, "none": {}}
])")},
              {"b.md", shed_section("Tools", "1", "{\"all\": 1}\n```\n\nOR\n\n```javascript\n[{\"all\": 2}]")},
              {"c.md", shed_section("Tools", "1", R"([
  [
    1499040000000,  // Open time
    "0.01",         // Open
    12              // Number of trades
  ]
])")}},
        shed);
    const std::vector<DocField>& fields = read.operation(0).reply;
    CHECK(read.operation(0).reply_shape == spec::Shape::list);
    CHECK(field(fields, "id").doc_type == "integer");
    CHECK(field(fields, "price").doc_type == "string");
    CHECK(field(fields, "on").doc_type == "boolean");
    CHECK(field(fields, "kind").description == "");
    CHECK(field(fields, "tags").structure == Structure::list_of_scalars);
    CHECK(field(field(fields, "spare").fields, "left").doc_type == "number");
    CHECK(field(fields, "none").doc_type == json_type);
    for (const DocField& each : fields) CHECK(each.required == spec::Presence::no);
    const DocOperation& forms = read.operation(1);
    CHECK(forms.reply_shape == spec::Shape::value);
    REQUIRE(forms.reply.size() == 1);
    CHECK(forms.reply[0].variant);
    REQUIRE(forms.reply[0].fields.size() == 2);
    const DocOperation& rows = read.operation(2);
    CHECK(rows.reply_shape == spec::Shape::list);
    CHECK(rows.reply_positional);
    REQUIRE(rows.reply.size() == 3);
    CHECK(rows.reply[0].name == "openTime");
    CHECK(rows.reply[2].name == "numberOfTrades");
}

TEST_CASE("markup becomes Markdown") {
    CHECK(dialect::without_markup("a<br/>b <code>c</code> 1 < 2 &amp; <b>d</b> &what; <x>") ==
          "a\nb `c` 1 < 2 & d &what; <x>");
    CHECK(dialect::without_markup("<ul><li>a</li><li>b") == "* a\n* b");
}

TEST_CASE("pages of these forms cut at any byte do no harm") {
    const std::string page = plant("<table><tr><td>x</td></tr></table>");
    for (std::size_t end = 0; end < page.size(); end += 5) Documentation(Files{{"a.mdx", page.substr(0, end)}});
    const std::string other = shed_section("Tools (OWNER)", "40", R"([{"id": [[1, 2]]}] // x)");
    for (std::size_t end = 0; end < other.size(); end += 3) Documentation(Files{{"a.md", other.substr(0, end)}}, shed);
}
