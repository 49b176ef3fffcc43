#include "reading.hpp"

using namespace exbind::spec;

TEST_CASE("a group file is read with all it can hold") {
    Reading reading;
    const auto group = reading.checked(savings_text());
    INFO(reading.printed());
    REQUIRE(group);
    CHECK(group->name == "finance/savings");
    REQUIRE(group->operations.size() == 2);

    const Operation& purchase = group->operations[0];
    CHECK(purchase.id == "purchase_redempt");
    CHECK(purchase.method == "POST");
    CHECK(purchase.auth == Auth::private_);
    CHECK(purchase.permission == "trade");
    REQUIRE(purchase.limits.size() == 1);
    CHECK(purchase.limits[0] == Limit{6, 1000, LimitUnit::request, {"user"}, {}, "", {}});
    CHECK(purchase.request == Request{In::body, Shape::object, "PurchaseRedemptRequest"});
    CHECK(purchase.reply == Reply{Shape::list, {Kind::named, "PurchaseRedempt", {}}});
    CHECK(purchase.page == "https://docs.acme.example/#savings-purchase");
    CHECK(purchase.span.position().line == 7);

    const Operation& candles = group->operations[1];
    CHECK(candles.auth == Auth::public_);
    CHECK(candles.deprecated);
    REQUIRE(candles.limits.size() == 2);
    CHECK(candles.limits[1] == Limit{300, 200, LimitUnit::order, {"user", "id"}, {}, "history", {}});

    const Type& request = *group->type("PurchaseRedemptRequest");
    REQUIRE(request.fields.size() == 4);
    CHECK(request.fields[0].doc_type == "String");
    CHECK(request.fields[0].required == Presence::yes);
    CHECK(request.fields[1].facts.minimum == "0.01");
    CHECK(request.fields[1].by == "name");
    CHECK(request.fields[3].required == Presence::conditional);
    CHECK(request.fields[3].facts.fallback == "0.5");

    const Type& reply = *group->type("PurchaseRedempt");
    CHECK(reply.fields[1].nullable);
    CHECK(reply.fields[3].type.kind == Kind::secret);
    CHECK(reply.fields[3].doc_type.empty());
    CHECK(reply.fields[3].deprecated);
    CHECK(reply.fields[4].unit == TimeUnit::nanoseconds);
    CHECK(reply.fields[4].wire == Wire::number);
    CHECK_FALSE(reply.fields[0].wire);
    CHECK(to_text(reply.fields[5].type) == "list<Detail>");
    CHECK(reply.fields[5].doc_type == "Array of objects");
    CHECK(reply.fields[5].span.position().line == 35);

    CHECK(group->type("CandlesRequest")->fields[0].in == In::path);
    CHECK(group->type("Candle")->positional);
    CHECK_FALSE(reply.positional);
    CHECK(group->enumeration("Bar")->values[1] == EnumValue{"1M", "month_1", {}});
    CHECK(group->enumeration("Bar")->values[2] == EnumValue{"1D", "", {}});
    REQUIRE(group->examples.size() == 2);
    CHECK(group->examples[0].repaired == std::vector<std::string>{"a trailing comma was removed"});
    CHECK(group->examples[1].request == "bar=1m");
    CHECK_FALSE(group->examples[1].reply);
    CHECK(group->type("Nothing") == nullptr);
    CHECK(group->operation("nothing") == nullptr);
}

namespace {

struct Bad {
    const char* text;  ///< after the head; @@ before the expected place
    const char* id;
    const char* help;  ///< part of what is printed
};

const std::string operation = R"(operations:
  - id: buy
    http: {method: POST, path: /buy}
    access: {auth: private}
)";

void expect(const std::string& text, const Bad& bad) {
    Reading reading;
    const auto group = reading.checked(text);
    CAPTURE(text);
    INFO(reading.printed());
    CHECK_FALSE(group);
    REQUIRE_FALSE(reading.diagnostics.all().empty());
    const auto& first = reading.diagnostics.all().front();
    CHECK(first.rule->id == bad.id);
    const auto at = first.at.position();
    CHECK(std::to_string(at.line) + ':' + std::to_string(at.column) == reading.mark());
    CHECK_FALSE(first.help.empty());
    CHECK(reading.printed().find(bad.help) != std::string::npos);
}

}  // namespace

TEST_CASE("bad operations are errors with place and remedy") {
    const Bad cases[] = {
        {"operations: @@none\n", "EX303", "`operations` must be a list, not text"},
        {"operations:\n  - @@just text\n", "EX303", "a mapping"},
        {"@@operation: []\noperations: []\n", "EX301", "did you mean 'operations'?"},
        {"operations:\n  - @@id: buy\n    http: {method: GET, path: /x}\n", "EX302", "access.auth"},
        {"operations:\n  - @@id: buy\n    access: {auth: public}\n", "EX302", "http.method"},
        {"operations:\n  - id: buy\n    http: @@{method: GET}\n    access: {auth: public}\n", "EX302", "http.path"},
        {"operations:\n  - id: buy\n    http: {@@methd: GET, path: /x}\n    access: {auth: public}\n", "EX301",
         "did you mean 'method'?"},
        {"operations:\n  - id: buy\n    @@limit: []\n    http: {method: GET, path: /x}\n    access: {auth: public}\n",
         "EX301", "did you mean 'limits'?"},
        {"operations:\n  - id: buy\n    http: {method: @@get, path: /x}\n    access: {auth: public}\n", "EX304",
         "did you mean 'GET'?"},
        {"operations:\n  - id: buy\n    http: {method: @@FETCH, path: /x}\n    access: {auth: public}\n", "EX304",
         "GET, POST, PUT, DELETE or PATCH"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: @@x}\n    access: {auth: public}\n", "EX306",
         "start it with a slash"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: @@/a/../b}\n    access: {auth: public}\n", "EX306",
         "path"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: @@\"/a/{b\"}\n    access: {auth: public}\n", "EX306",
         "path"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: @@\"/a?b=c\"}\n    access: {auth: public}\n", "EX306",
         "path"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: /x}\n    access: {auth: @@privat}\n", "EX304",
         "did you mean 'private'?"},
        {"operations:\n  - id: @@../../x\n    http: {method: GET, path: /x}\n    access: {auth: public}\n", "EX305",
         "snake_case"},
        {"operations:\n  - id: @@Buy\n    http: {method: GET, path: /x}\n    access: {auth: public}\n", "EX305",
         "snake_case"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: /x}\n    access: {auth: public}\n    page: "
         "@@javascript:alert(1)\n",
         "EX307", "https://"},
        {"operations:\n  - id: buy\n    http: {method: GET, path: /x}\n    access: {auth: public}\n    evidence: "
         "@@\"a\\nb\"\n",
         "EX305", "one line"},
    };
    for (const Bad& bad : cases) expect(group_text(bad.text), bad);
    expect("@@" + group_text("types: {}\n"), {"", "EX302", "add `operations:`"});
}

TEST_CASE("bad limits are errors with place and remedy") {
    const Bad cases[] = {
        {"    limits: [@@{per: 1s}]\n", "EX302", "count"},
        {"    limits: [@@{count: 6}]\n", "EX302", "per"},
        {"    limits: [{count: @@0, per: 1s}]\n", "EX308", "from 1 to 4294967295"},
        {"    limits: [{count: @@-1, per: 1s}]\n", "EX308", "whole number"},
        {"    limits: [{count: @@99999999999, per: 1s}]\n", "EX308", "whole number"},
        {"    limits: [{count: 6, per: @@0s}]\n", "EX309", "200ms, 1s or 2m"},
        {"    limits: [{count: 6, per: @@second}]\n", "EX309", "200ms, 1s or 2m"},
        {"    limits: [{count: 6, per: @@999999999999999d}]\n", "EX309", "200ms"},
        {"    limits: [{count: 6, per: 1s, unit: @@requests}]\n", "EX304", "did you mean 'request'?"},
        {"    limits: [{count: 6, per: 1s, @@scop: [user]}]\n", "EX301", "did you mean 'scope'?"},
        {"    limits: [{count: 6, per: 1s, scope: @@user}]\n", "EX303", "a list"},
        {"    limits: @@6\n", "EX303", "a list"},
    };
    for (const Bad& bad : cases) expect(group_text(operation + bad.text), bad);
}

TEST_CASE("bad types, enums and examples are errors with place and remedy") {
    const Bad cases[] = {
        {"types: @@[]\n", "EX303", "a mapping"},
        {"types:\n  @@balance:\n    - {name: a, type: string}\n", "EX305", "begin with a capital"},
        {"types:\n  A:\n    - @@{name: a}\n", "EX302", "add `type: ...`"},
        {"types:\n  A:\n    - @@{type: string}\n", "EX302", "add `name: ...`"},
        {"types:\n  A:\n    - {name: a, type: @@decmal}\n", "EX310", "did you mean 'decimal'?"},
        {"types:\n  A:\n    - {name: a, type: @@list}\n", "EX310", "list<...>"},
        {"types:\n  A:\n    - {name: a, type: @@\"list<string\"}\n", "EX310", ""},
        {"types:\n  A:\n    - {name: a, type: string, @@requird: true}\n", "EX301", "did you mean 'required'?"},
        {"types:\n  A:\n    - {name: a, type: string, required: @@yes}\n", "EX304", "true, false or conditional"},
        {"types:\n  A:\n    - {name: a, type: string, unit: @@ms}\n", "EX304", "milliseconds"},
        {"types:\n  A:\n    - {name: a, type: string, example: @@null}\n", "EX303", "quote text"},
        {"types:\n  A:\n    - {name: @@\"a\\nb\", type: string}\n", "EX305", "control characters"},
        {"types:\n  A:\n    - {name: @@\"\", type: string}\n", "EX305", ""},
        {"types:\n  A: @@{positional: true}\n", "EX302", "fields"},
        {"types:\n  A: {positional: @@perhaps, fields: []}\n", "EX304", "true or false"},
        {"types:\n  A:\n    - {name: a, type: string}\n    - @@{name: a, type: decimal}\n", "EX320",
         "first defined here"},
        {"types:\n  A:\n    - @@{name: a, type: Sides}\nenums:\n  Side: [x]\n", "EX321", "did you mean 'Side'?"},
        {"types:\n  A:\n    - @@{name: a, type: list<Sied>}\n", "EX321", "define it"},
        {"types:\n  @@A:\n    - {name: a, type: A}\n", "EX322", "list<A>"},
        {"types:\n  A: []\nenums:\n  @@A: [x]\n", "EX320", "duplicate name A"},
        {"enums:\n  @@side: [x]\n", "EX305", "capital"},
        {"enums:\n  Side: @@buy\n", "EX303", "a list"},
        {"enums:\n  Side: [buy, @@buy]\n", "EX320", "duplicate value 'buy' of enum Side"},
        {"enums:\n  Side: [{wire: a, name: x}, @@{wire: b, name: x}]\n", "EX320", "name 'x'"},
        {"enums:\n  Side: [{wire: a, name: @@a-b}]\n", "EX305", "letters, digits and _"},
        {"enums:\n  Side: [@@{name: x}]\n", "EX302", "wire"},
        {"enums:\n  Side: [{wire: a, @@nam: x}]\n", "EX301", "did you mean 'name'?"},
        {"examples:\n  - @@operation: buyy\n    reply: '{}'\n", "EX324", "did you mean 'buy'?"},
        {"examples:\n  - @@operation: buy\n", "EX302", "neither"},
        {"examples:\n  - @@reply: '{}'\n", "EX302", "operation"},
        {"examples:\n  - operation: buy\n    reply: @@{code: 0}\n", "EX303", "must be text"},
    };
    for (const Bad& bad : cases) expect(group_text(operation + bad.text), bad);
}

TEST_CASE("shape and type of requests and replies have to fit") {
    const std::string head =
        "operations:\n  - @@id: buy\n    http: {method: POST, path: /buy}\n    access: {auth: private}\n";
    const std::string types = "types:\n  A: []\nenums:\n  E: [x]\n";
    const Bad cases[] = {
        {"    request: {in: body, shape: object}\n", "EX323", "add `type:`"},
        {"    request: {in: body, type: A}\n", "EX323", "add `shape: object`"},
        {"    request: {shape: object, type: A}\n", "EX323", "in: query"},
        {"    request: {in: query, shape: list, type: A}\n", "EX323", "in: body"},
        {"    request: {in: body, shape: object, type: E}\n", "EX323", "is an enum"},
        {"    request: {in: body, shape: object, type: B}\n", "EX321", "B"},
        {"    reply: {shape: list, type: B}\n", "EX321", "B"},
        {"    reply: {shape: object, type: decimal}\n", "EX323", "shape: value"},
        {"    reply: {shape: object, type: E}\n", "EX323", "shape: value"},
        {"    reply: {shape: object, type: A, rows: beds}\n", "EX323", "remove `rows`"},
    };
    for (const Bad& bad : cases) expect(group_text(head + bad.text + types), bad);
    Reading reading;
    CHECK_FALSE(
        reading.checked(group_text("operations:\n  - id: buy\n    http: {method: POST, path: /buy}\n    access: {auth: "
                                   "private}\n    reply: {shape: list}\n")));
    CHECK(reading.printed().find("reply.type") != std::string::npos);
}

TEST_CASE("twice the same id, or method with path, is an error that shows both") {
    Reading reading;
    CHECK_FALSE(reading.checked(group_text(R"(operations:
  - {id: a, http: {method: GET, path: /x}, access: {auth: public}}
  - {id: a, http: {method: GET, path: /y}, access: {auth: public}}
  - {id: b, http: {method: GET, path: /x}, access: {auth: public}}
)")));
    CHECK(reading.found() == "EX320 6:5, EX320 7:5");
    CHECK(reading.printed().find("x.yaml:5:5: note: first defined here") != std::string::npos);
}

TEST_CASE("types may hold themselves through lists and maps, and circles of several are found") {
    Reading fine;
    CHECK(fine.checked(
        group_text("operations: []\ntypes:\n  A:\n    - {name: a, type: list<A>}\n    - {name: b, type: map<A>}\n")));
    Reading circle;
    CHECK_FALSE(
        circle.checked(group_text("operations: []\ntypes:\n  A:\n    - {name: b, type: B}\n  B:\n    - {name: c, type: "
                                  "C}\n  C:\n    - {name: a, type: A}\n  D:\n    "
                                  "- {name: a, type: string}\n")));
    CHECK(circle.found() == "EX322 6:3, EX322 8:3, EX322 10:3");
}

TEST_CASE("a very long chain of types does not exhaust the stack") {
    std::string text = group_text("operations: []\ntypes:\n");
    for (int i = 0; i < 5000; ++i)
        text += "  T" + std::to_string(i) + ":\n    - {name: a, type: T" + std::to_string((i + 1) % 5000) + "}\n";
    Reading reading;
    CHECK_FALSE(reading.checked(text));
    CHECK(reading.diagnostics.all().front().rule->id == "EX322");
}

TEST_CASE("the head says what the file is") {
    const Bad cases[] = {
        {"@@exchange: acme\ngroup: a\noperations: []\n", "EX302", "exbind"},
        {"exbind: @@2\nexchange: acme\ngroup: a\noperations: []\n", "EX312", "exbind: 1"},
        {"exbind: 1\nexchange: @@../x\ngroup: a\noperations: []\n", "EX305", "lower-case"},
        {"exbind: 1\nexchange: acme\ngroup: @@a/../b\noperations: []\n", "EX305", "path segments"},
        {"exbind: 1\nexchange: acme\ngroup: @@/etc/passwd\noperations: []\n", "EX305", "path segments"},
        {"exbind: 1\nexchange: acme\ngroup: @@exchange\noperations: []\n", "EX305", "reserved"},
        {"exbind: 1\nexchange: acme\ngroup: @@a.overlay\noperations: []\n", "EX305", ""},
        {"exbind: 1\nexchange: acme\ngroup: @@[a]\noperations: []\n", "EX303", "must be text"},
    };
    for (const Bad& bad : cases) expect(bad.text, bad);
    Reading list;
    CHECK_FALSE(list.group("- a\n- b\n"));
    CHECK(list.found() == "EX303 1:1");
    Reading nothing;
    CHECK_FALSE(nothing.group(""));
    CHECK(nothing.diagnostics.has_errors());
}

TEST_CASE("a file cut at any byte never crashes, and never passes silently as the whole") {
    const std::string whole = savings_text();
    Reading reference;
    const auto expected = reference.checked(whole);
    REQUIRE(expected);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Reading reading;
        const auto group = reading.checked(whole.substr(0, length));
        // What still reads has lost the end of the file only.
        if (group && length + 1 < whole.size()) CHECK_FALSE(*group == *expected);
        if (!group) CHECK(reading.diagnostics.has_errors());
    }
}
