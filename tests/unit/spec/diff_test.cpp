#include "spec/diff.hpp"

#include <algorithm>

#include "reading.hpp"
#include "spec/write.hpp"

using namespace exbind::spec;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

/// Specs before and after one or more replacements in the sample files.
struct Compared {
    explicit Compared(const std::string& after, const std::string& exchange = exchange_text()) {
        before_spec = read(savings_text(), exchange_text());
        after_spec = read(after, exchange);
        changes = compare(before_spec, after_spec);
    }
    Spec read(const std::string& group, const std::string& exchange) {
        Spec spec;
        auto parsed = reading.checked(group);
        auto parsed_exchange = reading.exchange(exchange);
        INFO(reading.printed());
        REQUIRE(parsed);
        REQUIRE(parsed_exchange);
        spec.groups.push_back(std::move(*parsed));
        spec.exchange = std::move(*parsed_exchange);
        return spec;
    }
    /// "breaking field removed PurchaseRedempt.amt [reply] decimal -> " each on a line
    std::string said() const {
        std::string text;
        for (const Change& each : changes) {
            text += std::string(to_text(each.effect)) + ' ' + std::string(to_text(each.what)) + ' ' +
                    std::string(to_text(each.action)) + ' ';
            if (!each.type.empty()) text += each.type;
            if (each.type.empty() && !each.operations.empty()) text += each.operations.front();
            if (!each.member.empty()) text += '.' + each.member;
            if (!each.attribute.empty()) text += ':' + each.attribute;
            if (each.side != Side::none) text += " [" + std::string(to_text(each.side)) + ']';
            text += ": " + each.was + " -> " + each.now + '\n';
        }
        return text;
    }
    Reading reading;
    Spec before_spec;
    Spec after_spec;
    std::vector<Change> changes;
};

}  // namespace

TEST_CASE("a spec does not differ from itself") {
    const Compared same(savings_text());
    CHECK(same.said().empty());
    CHECK(proposed_bump(same.changes, true) == Bump::none);
}

TEST_CASE("each kind of change is found, with its effect") {
    struct Case {
        const char* from;
        const char* to;
        const char* said;
    };
    const Case cases[] = {
        // Fields of replies.
        {"    - {name: raw, type: json, doc_type: Object}\n", "",
         "breaking field removed Detail.raw [reply]: json -> \n"},
        {"    - {name: raw, type: json, doc_type: Object}\n",
         "    - {name: raw, type: json, doc_type: Object}\n    - {name: new, type: string}\n",
         "addition field added Detail.new [reply]:  -> string\n"},
        {"{name: amt, type: decimal, by: name, nullable: true}", "{name: amt, type: string, by: name, nullable: true}",
         "breaking field_type changed PurchaseRedempt.amt [reply]: decimal -> string\n"},
        {"{name: details, type: list<Detail>, doc", "{name: details, type: map<Detail>, doc",
         "breaking field_type changed PurchaseRedempt.details [reply]: list<Detail> -> map<Detail>\n"},
        {"by: name, nullable: true", "by: name",
         "documentation fact changed PurchaseRedempt.amt:nullable [reply]: true -> false\n"},
        {"unit: nanoseconds", "unit: seconds",
         "behaviour travel changed PurchaseRedempt.ts:unit [reply]: nanoseconds -> seconds\n"},
        {", wire: number", "", "behaviour travel changed PurchaseRedempt.ts:wire [reply]: number -> \n"},
        {"{name: key, type: secret, doc_type: \"\", deprecated: true}", "{name: key, type: secret, doc_type: \"\"}",
         "behaviour deprecation changed PurchaseRedempt.key:deprecated [reply]: true -> false\n"},
        // Fields of requests.
        {"    - {name: bar, type: Bar, by: listed}\n",
         "    - {name: bar, type: Bar, by: listed}\n    - {name: n, type: integer}\n",
         "addition field added CandlesRequest.n [request]:  -> integer\n"},
        {"    - {name: bar, type: Bar, by: listed}\n",
         "    - {name: bar, type: Bar, by: listed}\n    - {name: n, type: integer, required: true}\n",
         "breaking field added CandlesRequest.n [request]:  -> integer\n"},
        {"required: conditional, ", "required: true, ",
         "breaking required changed PurchaseRedemptRequest.rate [request]: conditional -> true\n"},
        {"required: conditional, ", "",
         "documentation required changed PurchaseRedemptRequest.rate [request]: conditional -> false\n"},
        {"required: true, example: BTC", "example: BTC",
         "addition required changed PurchaseRedemptRequest.ccy [request]: true -> false\n"},
        {"example: BTC", "example: ETH",
         "documentation fact changed PurchaseRedemptRequest.ccy:example [request]: BTC -> ETH\n"},
        {"by: name, required: true, min: \"0.01\"", "by: seen, required: true, min: \"0.02\"",
         "documentation fact changed PurchaseRedemptRequest.amt:by [request]: name -> seen\n"
         "documentation fact changed PurchaseRedemptRequest.amt:min [request]: 0.01 -> 0.02\n"},
        {"    - {name: bar, type: Bar, by: listed}\n", "    - {name: bar, type: Bar, by: listed, in: header}\n",
         "behaviour travel changed CandlesRequest.bar:in [request]: none -> header\n"},
        {"    - {name: id, type: string, required: true, in: path}\n    - {name: bar, type: Bar, by: listed}\n",
         "    - {name: bar, type: Bar, by: listed}\n    - {name: id, type: string, required: true, in: path}\n",
         "breaking order changed CandlesRequest [request]: id, bar -> bar, id\n"},
        // Types.
        {"    positional: true\n", "    positional: false\n",
         "behaviour type changed Candle:positional [reply]: true -> false\n"},
        // Enums. Side is used by a request and a reply.
        {"Side: [purchase, redempt]", "Side: [purchase]",
         "breaking enum_value removed Side.redempt [both]: redempt -> \n"},
        {"Side: [purchase, redempt]", "Side: [purchase, redempt, move]",
         "addition enum_value added Side.move [both]:  -> move\n"},
        {"name: month_1", "name: one_month",
         "breaking enum_value changed Bar.1M:name [request]: month_1 -> one_month\n"},
        // Operations.
        {"count: 6", "count: 3", "behaviour limit changed purchase_redempt: 6 per 1s per user -> 3 per 1s per user\n"},
        {"    limits: [{count: 6, per: 1s, unit: request, scope: [user]}]\n", "",
         "behaviour limit removed purchase_redempt: 6 per 1s per user -> \n"},
        {"permission: trade", "permission: withdraw",
         "behaviour permission changed purchase_redempt: trade -> withdraw\n"},
        {"{auth: public}", "{auth: optional}", "behaviour auth changed candles: public -> optional\n"},
        {"    deprecated: true\n", "", "behaviour deprecation changed candles: true -> false\n"},
        {"reply: {shape: list, type: Candle}", "reply: {shape: object, type: Candle}",
         "breaking reply changed candles:shape: list -> object\n"},
        {"reply: {shape: list, type: Candle}", "reply: {shape: list, type: decimal}",
         "breaking reply changed candles:type: Candle -> decimal\n"},
        {"in: body, shape: object", "in: body, shape: list",
         "breaking request changed purchase_redempt:shape: object -> list\n"},
        {"in: body, shape: object", "in: query, shape: object",
         "behaviour request changed purchase_redempt:in: body -> query\n"},
        {"#savings-purchase", "#savings",
         "documentation link changed purchase_redempt: https://docs.acme.example/#savings-purchase -> "
         "https://docs.acme.example/#savings\n"},
        {"  - id: purchase_redempt\n", "  - id: purchase_redempt\n    title: Buy or sell\n",
         "documentation title added purchase_redempt:  -> Buy or sell\n"},
        {"{method: POST, ", "{method: PUT, ",
         "behaviour http changed purchase_redempt: POST /api/v1/finance/savings/purchase-redempt -> PUT "
         "/api/v1/finance/savings/purchase-redempt\n"},
        // Examples.
        {"\"msg\":\"\"", "\"msg\":\"ok\"", "documentation example changed purchase_redempt.reply:  -> \n"},
        {"  - operation: candles\n    request: bar=1m\n", "", "documentation example removed candles.request:  -> \n"},
    };
    for (const Case& each : cases) {
        const Compared compared(replaced(savings_text(), each.from, each.to));
        CAPTURE(each.from);
        CHECK(compared.said() == each.said);
        for (const Change& change : compared.changes) {
            CHECK(change.group == "finance/savings");
            CHECK_FALSE(change.operations.empty());
            CHECK(bool(change.at));
        }
    }
}

TEST_CASE("operations come, go, and are renamed") {
    std::string text = savings_text();
    text.insert(text.find("types:\n"),
                "  - {id: added, http: {method: GET, path: /api/v1/finance/savings/added}, access: {auth: public}}\n");
    CHECK(Compared(text).said() == "addition operation added added:  -> GET /api/v1/finance/savings/added\n");

    const Compared renamed(
        replaced(replaced(savings_text(), "id: candles", "id: bars"), "operation: candles", "operation: bars"));
    CHECK(renamed.said() == "breaking operation changed bars: finance/savings.candles -> finance/savings.bars\n");

    Compared base(savings_text());
    Spec less = base.after_spec;
    less.groups[0].operations.pop_back();
    const auto changes = compare(base.before_spec, less);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].action == Action::removed);
    CHECK(changes[0].effect == Effect::breaking);
    CHECK(changes[0].was == "GET /api/v1/finance/savings/candles/{id}");

    Spec moved = base.after_spec;
    moved.groups[0].name = "savings";
    const auto moves = compare(base.before_spec, moved);
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].now == "savings.purchase_redempt");
}

TEST_CASE("a renamed type is one change, and what is in it is still compared") {
    std::string text = replaced(savings_text(), "list<Detail>", "list<Row>");
    text = replaced(text, "  Detail:\n", "  Row:\n");
    text = replaced(text, "    - {name: raw, type: json, doc_type: Object}\n", "");
    CHECK(Compared(text).said() ==
          "breaking type changed Row [reply]: Detail -> Row\n"
          "breaking field removed Row.raw [reply]: json -> \n");
}

TEST_CASE("a request that comes shows in its fields") {
    const std::string none =
        replaced(savings_text(), "    request: {in: query, shape: object, type: CandlesRequest}\n", "");
    const std::string text = none.substr(0, none.find("  - operation: candles\n"));
    Reading reading;
    Compared compared(text);
    CHECK(compared.said() ==
          "breaking field removed CandlesRequest.id [request]: string -> \n"
          "breaking field removed CandlesRequest.bar [request]: Bar -> \n"
          "documentation example removed candles.request:  -> \n");
    const auto back = compare(compared.after_spec, compared.before_spec);
    REQUIRE(back.size() == 3);
    CHECK(back[0].member == "id");
    CHECK(back[0].effect == Effect::breaking);
    CHECK(back[1].member == "bar");
    CHECK(back[1].effect == Effect::addition);
}

TEST_CASE("a type used by several operations is reported once, with all of them") {
    std::string text = savings_text();
    text.insert(text.find("types:\n"),
                "  - {id: history, http: {method: GET, path: /history}, access: {auth: public}, reply: {shape: list, "
                "type: Detail}}\n");
    Reading reading;
    Compared compared(text);
    Spec after = compared.after_spec;
    for (Type& type : after.groups[0].types)
        if (type.name == "Detail") type.fields.pop_back();
    const auto changes = compare(compared.after_spec, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].operations == std::vector<std::string>{"history", "purchase_redempt"});
}

TEST_CASE("changes of the exchange are found") {
    const std::pair<std::pair<const char*, const char*>, const char*> cases[] = {
        {{"https://demo.", "https://test."},
         "behaviour exchange changed .environments.demo.hosts.global: https://demo.acme.example -> "
         "https://test.acme.example\n"},
        {{"Acme v1", "Acme v2"}, "documentation exchange changed .title: Acme v1 -> Acme v2\n"},
        {{"digest: sha256", "digest: sha512"}, "behaviour exchange changed .signing.digest: sha256 -> sha512\n"},
        {{"encoding: hex", "encoding: hex\n  pem: {rsa: base64}"},
         "behaviour exchange added .signing.pem.rsa:  -> base64\n"},
        {{"payload: data", "payload: result"}, "behaviour exchange changed .envelope.payload: data -> result\n"},
        {{"credentials:\n", "credentials:\n  - {name: extra, env: ACME_EXTRA}\n"},
         "behaviour exchange added .credentials.extra:  -> ACME_EXTRA\n"},
        {{"errors:\n", "errors:\n  - {code: \"9\", http: 500, class: server}\n"},
         "addition exchange added .errors.9:  -> server, HTTP status 500\n"},
        {{"field: ts,", "field: now,"}, "behaviour exchange changed .clock.field: ts -> now\n"},
        {{"timestamp_window: 30s\n", ""}, "behaviour exchange removed .timestamp_window: 30s -> \n"},
    };
    for (const auto& [replace, said] : cases)
        CHECK(Compared(savings_text(), replaced(exchange_text(), replace.first, replace.second)).said() == said);
}

TEST_CASE("changes are sorted, most serious first, and propose a version") {
    std::string text = replaced(savings_text(), "example: BTC", "example: ETH");
    text = replaced(text, "count: 6", "count: 3");
    text = replaced(text, "Side: [purchase, redempt]", "Side: [purchase, move]");
    const Compared compared(text);
    CHECK(std::is_sorted(compared.changes.begin(), compared.changes.end(),
                         [](const Change& a, const Change& b) { return a.effect < b.effect; }));
    CHECK(compared.changes.size() == 4);
    CHECK(worst(compared.changes) == Effect::breaking);
    CHECK(proposed_bump(compared.changes, true) == Bump::minor);
    CHECK(proposed_bump(compared.changes, false) == Bump::major);
    const std::vector<Change> additions(1, Change{.effect = Effect::addition});
    CHECK(proposed_bump(additions, true) == Bump::patch);
    CHECK(proposed_bump(additions, false) == Bump::minor);
    CHECK(proposed_bump({Change{}}, false) == Bump::patch);
    CHECK(bumped("0.3.1", Bump::minor) == "0.4.0");
    CHECK(bumped("1.2.3", Bump::major) == "2.0.0");
    CHECK(bumped("1.2.3", Bump::patch) == "1.2.4");
    CHECK(bumped("1.2.3", Bump::none) == "1.2.3");
    CHECK(bumped("1.2", Bump::patch) == "1.2");
    CHECK(bumped("a.b.c", Bump::patch) == "a.b.c");
}
