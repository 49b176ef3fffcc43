#include "spec/lint.hpp"

#include "reading.hpp"

using namespace exbind::spec;

namespace {

/// Findings of a spec made of the sample files, each with one piece of text replaced.
struct Linted {
    Linted(const std::string& group, const std::string& exchange) {
        auto parsed = reading.checked(group);
        auto read = reading.exchange(exchange);
        INFO(reading.printed());
        REQUIRE(parsed);
        REQUIRE(read);
        spec.exchange = std::move(*read);
        spec.groups.push_back(std::move(*parsed));
        lint(spec, reading.diagnostics);
    }
    Reading reading;
    Spec spec;
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

struct Bad {
    const char* from;
    const char* to;
    const char* id;
    const char* text;  ///< part of what is printed
};

void expect(const Linted& linted, const Bad& bad) {
    CAPTURE(bad.from);
    CAPTURE(bad.to);
    INFO(linted.reading.printed());
    REQUIRE_FALSE(linted.reading.diagnostics.all().empty());
    const auto& first = linted.reading.diagnostics.all().front();
    CHECK(first.rule->id == bad.id);
    CHECK(bool(first.at));
    CHECK_FALSE(first.help.empty());
    CHECK(linted.reading.printed().find(bad.text) != std::string::npos);
}

}  // namespace

TEST_CASE("the sample specs have no findings") {
    const Linted linted(savings_text(), exchange_text());
    INFO(linted.reading.printed());
    CHECK(linted.reading.diagnostics.all().empty());
}

TEST_CASE("facts that contradict each other are found") {
    const Bad cases[] = {
        {"scope: [user]}]", "scope: [userr]}]", "EX400", "did you mean 'user'?"},
        {"scope: [user]}]", "scope: [user], when: [not rainy]}]", "EX418", "limit_conditions"},
        {"scope: [user, id]", "scope: [user, instId]", "EX400", "user, ip, master"},
        {"unit: request, scope: [user]}]", "unit: request}]", "EX401", "default_scope"},
        {"permission: trade", "permission: trading", "EX414", "read, trade or withdraw"},
        {"access: {auth: public}", "access: {auth: public, permission: read}", "EX415", "overlay"},
        {"{name: id, type: string, required: true, in: path}", "{name: id, type: string}", "EX410", "in: path"},
        {"required: true, in: path", "in: path", "EX410", "not required"},
        {"{method: GET, path: \"/api/v1/finance/savings/candles/{id}\"}",
         "{method: GET, path: \"/api/v1/finance/savings/candles\"}", "EX410", "has no {id}"},
        {"  Side: [purchase, redempt]", "  Side: [purchase, redempt]\n  Left: [x]", "EX406", "Left"},
        {"  Side: [purchase, redempt]", "  Side: []", "EX405", "no values"},
        {"  Candle:\n", "  Left:\n    - {name: a, type: string}\n  Candle:\n", "EX406", "type Left"},
        {"request: {in: query, shape: object, type: CandlesRequest}",
         "request: {in: body, shape: object, type: CandlesRequest}", "EX417", "in: query"},
        {"reply: '{\"code\"", "reply: '\"code\"", "EX407", "not JSON"},
        {"\"data\":[{", "\"dat\":[{", "EX408", "has no 'data'"},
        {"\"data\":[{\"ccy\":\"BTC\",\"amt\":\"1\",\"side\":\"redempt\"}]", "\"data\":{\"ccy\":\"BTC\"}", "EX408",
         "replies with a list"},
        {"reply: '{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ccy\":\"BTC\",\"amt\":\"1\",\"side\":\"redempt\"}]}'",
         "reply: '[]'", "EX408", "envelope"},
        {"request: '{\"ccy\"", "request: '\"ccy\"", "EX407", "request is not JSON"},
        {"request: '{\"ccy\":\"BTC\",", "request: '{", "EX409", "'ccy' is missing"},
        {"request: '{\"ccy\":\"BTC\",", "request: '{\"ccy\":\"BTC\",\"ratee\":\"1\",", "EX409", "did you mean 'rate'?"},
        {"request: '{\"ccy\":\"BTC\",\"amt\":\"1\",\"side\":\"redempt\"}'", "request: '[]'", "EX409",
         "takes an object"},
        {"request: bar=1m", "request: baar=1m", "EX409", "did you mean 'bar'?"},
    };
    for (const Bad& bad : cases) {
        const Linted linted(replaced(savings_text(), bad.from, bad.to), exchange_text());
        expect(linted, bad);
    }
    const Linted renamed(replaced(savings_text(), "candles/{id}", "candles/{uid}"), exchange_text());
    CHECK(renamed.reading.found() == "EX410 40:7, EX410 14:5");
}

TEST_CASE("a reply that is a refusal, and a payload where none is described, are no findings") {
    const Linted refusal(
        replaced(savings_text(),
                 "\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ccy\":\"BTC\",\"amt\":\"1\",\"side\":\"redempt\"}]",
                 "\"code\":\"1\",\"msg\":\"no\""),
        exchange_text());
    CHECK(refusal.reading.diagnostics.all().empty());
}

TEST_CASE("an example nested without end is refused, not followed") {
    std::string text = savings_text();
    const std::string deep(100000, '[');
    const Linted linted(
        replaced(
            text,
            "reply: '{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ccy\":\"BTC\",\"amt\":\"1\",\"side\":\"redempt\"}]}'",
            "reply: '" + deep + std::string(100000, ']') + "'"),
        exchange_text());
    CHECK(linted.reading.found().substr(0, 5) == "EX407");
}

TEST_CASE("exchanges are checked, too") {
    const Bad cases[] = {
        {"hosts: {global: \"https://api.acme.example\"}", "hosts: {global: \"http://api.acme.example\"}", "EX412",
         "https"},
        {"hosts: {global: \"https://api.acme.example\"}", "hosts: {}", "EX411", "production"},
        {"X-KEY: \"{key}\"", "X-KEY: \"{secret}\"", "EX403", "{secret}"},
        {"v1={signature}", "v1", "EX404", "{signature}"},
        {"errors:\n",
         "client_ids: [{write: finance/savings.buy, field: ccy, ask: finance/savings.purchase_redempt, absent: "
         "[\"1\"], duplicate: [\"2\"]}]\nerrors:\n",
         "EX431", "unknown operation 'finance/savings.buy'"},
        {"errors:\n",
         "client_ids: [{write: finance/savings.purchase_redempt, field: clOrdId, ask: finance/savings.candles, absent: "
         "[\"1\"], duplicate: [\"2\"]}]\nerrors:\n",
         "EX431", "'finance/savings.purchase_redempt' has no request field 'clOrdId'"},
    };
    for (const Bad& bad : cases) expect(Linted(savings_text(), replaced(exchange_text(), bad.from, bad.to)), bad);

    const Linted bare(savings_text(), "exbind: 1\nexchange: acme\nreader: openapi\nenvelope: {payload: data}\n");
    CHECK(bare.reading.found() == "EX411 1:1, EX402 1:1");
    CHECK(bare.reading.diagnostics.count(exbind::text::Severity::warning) == 1);
}

TEST_CASE("an entry of client_ids names what the specs hold, and gives what the question needs") {
    const auto entry = [](const std::string& keys) {
        return replaced(exchange_text(), "errors:\n",
                        "client_ids:\n  - {write: finance/savings.purchase_redempt, ask: finance/savings.candles, " +
                            keys + "}\nerrors:\n");
    };
    const Linted good(savings_text(),
                      entry("field: ccy, by: id, member: o, with: {bar: rate}, amends: {amt: ts, side: \"\"}"));
    INFO(good.reading.printed());
    CHECK(good.reading.diagnostics.all().empty());

    const std::pair<const char*, const char*> cases[] = {
        {"field: ccyy, by: id, member: o", "did you mean 'ccy'?"},
        {"field: ccy, by: ids, member: o", "'finance/savings.candles' has no request field 'ids'"},
        {"field: ccy, by: id, member: p", "'finance/savings.candles' has no reply field 'p'"},
        {"field: ccy, by: bar, member: o", "'finance/savings.candles' needs 'id', which the entry does not give"},
        {"field: ccy, by: id, member: o, or: ccyy", "'finance/savings.purchase_redempt' has no request field 'ccyy'"},
        {"field: ccy, by: id, member: o, or: {field: side, by: idd, member: o}", "has no request field 'idd'"},
        {"field: ccy, by: id, member: o, items: rows", "has no request field 'rows'"},
        {"field: ccy, by: id, member: o, items: amt", "'amt' of 'finance/savings.purchase_redempt' is no list"},
        {"field: ccy, by: id, member: o, with: {barr: rate}", "did you mean 'bar'?"},
        {"field: ccy, by: id, member: o, with: {bar: rat}", "did you mean 'rate'?"},
        {"field: ccy, by: id, member: o, amends: {amount: o}", "has no request field 'amount'"},
        {"field: ccy, by: id, member: o, amends: {amt: oo}", "has no reply field 'oo'"},
        {"field: ccy, by: id, member: o, ends: {state: [done]}", "has no reply field 'state'"},
        {"field: ccy, by: id, member: o, accepted: {side: [purchas]}", "did you mean 'purchase'?"},
        {"field: ccy, by: id, member: o, ends: {}, duplicate: [\"1\"]", "a change is not repeated"},
        {"field: ccy, by: id, member: o, partial: true, duplicate: [\"1\"]", "cannot tell that the id does not exist"},
    };
    for (const auto& each : cases) {
        const std::string keys(std::get<0>(each));
        const Linted bad(savings_text(), entry(keys));
        CAPTURE(keys);
        INFO(bad.reading.printed());
        REQUIRE_FALSE(bad.reading.diagnostics.all().empty());
        CHECK(bad.reading.diagnostics.all().front().rule->id == std::string("EX431"));
        CHECK(bad.reading.printed().find(std::get<1>(each)) != std::string::npos);
    }
    const Linted turned(savings_text(), replaced(exchange_text(), "errors:\n",
                                                 "client_ids: [{write: finance/savings.candles, field: bar, ask: "
                                                 "finance/savings.purchase_redempt, by: ccy}]\nerrors:\n"));
    CHECK(turned.reading.printed().find("'finance/savings.candles' is no write") != std::string::npos);
    CHECK(turned.reading.printed().find("'finance/savings.purchase_redempt' is no read") != std::string::npos);
}

TEST_CASE("bounds are in order, and are numbers where the values are") {
    const Bad cases[] = {
        {"min: \"0.01\", max: \"1000\"", "min: \"1000.5\", max: \"1000\"", "EX432", "1000.5 to 1000"},
        {"min: \"0.01\", max: \"1000\"", "min_length: \"9\", max_length: \"8\"", "EX432", "9 to 8 characters"},
        {"min: \"0.01\", max: \"1000\"", "min: \"1%\", max: \"1000\"", "EX433", "'1%' of 'amt' is no number"},
    };
    for (const Bad& bad : cases) expect(Linted(replaced(savings_text(), bad.from, bad.to), exchange_text()), bad);
}

TEST_CASE("flags are booleans, and lists in one text hold single values") {
    const Bad cases[] = {
        {"min: \"0.01\", max: \"1000\"", "wire: flag", "EX436", "'amt' is no boolean"},
        {"min: \"0.01\", max: \"1000\"", "style: joined", "EX436", "'amt' is no list of single values"},
    };
    for (const Bad& bad : cases) expect(Linted(replaced(savings_text(), bad.from, bad.to), exchange_text()), bad);
}

TEST_CASE("instruments name fields that there are") {
    const auto with = [](const std::string& keys) {
        return replaced(exchange_text(), "errors:\n", "instruments: {" + keys + "}\nerrors:\n");
    };
    const Linted good(savings_text(), with("id: ccy, prices: [rate], sizes: [amt], not_in_lots: {side: [purchase]}"));
    INFO(good.reading.printed());
    CHECK(good.reading.diagnostics.all().empty());
    const Bad cases[] = {
        {"", "id: ccyy, sizes: [amt]", "EX434", "did you mean 'ccy'?"},
        {"", "id: ccy, prices: [quux]", "EX434", "names the field 'quux', which no type has"},
        {"", "id: ccy, not_in_lots: {sidee: [purchase]}", "EX434", "did you mean 'side'?"},
    };
    for (const Bad& bad : cases) expect(Linted(savings_text(), with(bad.to)), bad);
}

TEST_CASE("a name that C++ reserves is refused") {
    for (const std::string name : {"delete", "signals", "errno", "core_", "two__lines"}) {
        CAPTURE(name);
        Reading reading;
        Spec spec;
        spec.exchange = *reading.exchange(exchange_text());
        spec.groups.push_back(
            *reading.group("exbind: 1\nexchange: acme\ngroup: x\noperations:\n  - id: " + name +
                           "\n    http: {method: GET, path: /api/v1/x}\n    access: {auth: public}\n"));
        lint(spec, reading.diagnostics);
        CHECK(reading.found() == "EX435 5:5");
    }
}

TEST_CASE("the same operation in two groups is found") {
    Reading reading;
    Spec spec;
    spec.exchange = *reading.exchange(exchange_text());
    spec.groups.push_back(*reading.group(savings_text()));
    const auto& other = reading.source(
        "exbind: 1\nexchange: acme\ngroup: other\noperations:\n"
        "  - {id: x, http: {method: POST, path: /api/v1/finance/savings/purchase-redempt}, access: {auth: private}}\n",
        "specs/acme/other.manual.yaml");
    spec.groups.push_back(*parse_group(other, reading.diagnostics));
    lint(spec, reading.diagnostics);
    INFO(reading.printed());
    CHECK(reading.found() == "EX416 5:5, EX413 5:5");
}
