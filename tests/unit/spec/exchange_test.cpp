#include "reading.hpp"
#include "spec/envelope.hpp"
#include "spec/path_pattern.hpp"
#include "spec/recipe.hpp"
#include "text/strings.hpp"

using namespace exbind::spec;
using What = Part::What;

TEST_CASE("an exchange file is read with all it can hold") {
    Reading reading;
    const auto exchange = reading.exchange(exchange_text());
    INFO(reading.printed());
    REQUIRE(exchange);
    CHECK(exchange->name == "acme");
    CHECK(exchange->title == "Acme v1");
    CHECK(exchange->reader == "openapi");
    CHECK(exchange->path_prefixes == std::vector<std::string>{"/api/v1"});
    REQUIRE(exchange->tag_groups.size() == 2);
    CHECK(exchange->tag_groups[0].tag == "Market Data");
    CHECK(exchange->tag_groups[0].group == "market");
    REQUIRE(exchange->environments.size() == 2);
    CHECK(exchange->environments[1].hosts.front().second == "https://demo.acme.example");
    CHECK(exchange->environments[1].headers.front() == std::pair<std::string, std::string>{"X-DEMO", "1"});
    REQUIRE(exchange->credentials.size() == 2);
    CHECK(exchange->credentials[0] == Credential{"key", "ACME_API_KEY"});
    REQUIRE(exchange->signing);
    CHECK(exchange->signing->digest == Digest::sha256);
    CHECK(exchange->signing->encoding == Encoding::hex);
    CHECK(exchange->signing->text == Recipe{{What::timestamp, ""},
                                            {What::method, ""},
                                            {What::path, ""},
                                            {What::literal, "\n"},
                                            {What::query, ""},
                                            {What::literal, "{x}"},
                                            {What::body, "", {SigningFunction::sha256}},
                                            {What::credential, "key", {SigningFunction::hmac}}});
    CHECK(exchange->signing->headers[1].value == Recipe{{What::literal, "v1="}, {What::signature, ""}});
    CHECK(exchange->signing->query[0].name == "ts");
    CHECK(exchange->envelope.success_field == "code");
    CHECK(exchange->envelope.success_value == "\"0\"");
    CHECK(exchange->timestamp_window_ms == 30000);
    CHECK(exchange->limit_conditions ==
          std::vector<LimitCondition>{{"dated", "id", 3, "_", 0}, {"single", "", 0, "-", 1}, {"vip", "", 0, "-", 0}});
    CHECK(exchange->limit_scopes == std::vector<LimitScope>{{"family", {"id"}, 2, "-"}, {"account", {}, 0, "-"}});
    CHECK(exchange->clock == ClockSource{"/api/v1/time", "ts", "", TimeUnit::seconds});
    CHECK(exchange->errors[0].fault == "key");
    CHECK(exchange->errors[0].error_class == ErrorClass::auth);
    CHECK(exchange->errors[0].http == 401);
}

TEST_CASE("`equals` keeps the difference between text and other JSON values") {
    const std::pair<const char*, const char*> cases[] = {{"true", "true"}, {"\"true\"", "\"true\""}, {"0", "0"},
                                                         {"'0'", "\"0\""}, {"ok", "\"ok\""},         {"-1.5", "-1.5"}};
    for (const auto& [written, json] : cases) {
        Reading reading;
        const auto exchange =
            reading.exchange(std::string("exbind: 1\nexchange: acme\nreader: openapi\nenvelope: {success: "
                                         "{field: code, equals: ") +
                             written + "}}\n");
        REQUIRE(exchange);
        CHECK(exchange->envelope.success_value == json);
    }
}

TEST_CASE("the members that hold the id of something new are names as they are sent") {
    const std::string begin = "exbind: 1\nexchange: acme\nreader: openapi\nenvelope: {payload: data, result_ids: ";
    Reading good;
    const auto exchange = good.exchange(begin + "[orderId, algo_id]}\n");
    REQUIRE(exchange);
    CHECK(exchange->envelope.result_ids == std::vector<std::string>{"orderId", "algo_id"});
    Reading bad;
    bad.exchange(begin + "[\"order\\nid\"]}\n");
    CHECK(bad.printed().find("invalid field") != std::string::npos);
}

TEST_CASE("the committed exchanges load") {
    const std::filesystem::path root = EXBIND_SOURCE_DIR;
    const auto names = exchanges(root);
    REQUIRE(names.size() >= 2);
    for (const std::string& name : names) {
        CAPTURE(name);
        Reading reading;
        const auto spec = load(root, name, reading.sources, reading.diagnostics);
        INFO(reading.printed());
        REQUIRE(spec);
        CHECK(spec->exchange.name == name);
        CHECK(spec->exchange.signing);
        CHECK_FALSE(spec->exchange.errors.empty());
    }
}

TEST_CASE("bad exchange files are errors with place and remedy") {
    struct Bad {
        const char* from;  ///< what to replace in the good file
        const char* to;    ///< with @@ before the expected place
        const char* id;
        const char* help;
    };
    const Bad cases[] = {
        {"title: Acme v1", "@@titl: Acme v1", "EX301", "did you mean 'title'?"},
        {"title: Acme v1", "title: @@[a]", "EX303", "must be text"},
        {"title: Acme v1", "title: @@\"a\\nb\"", "EX305", "one line"},
        {"docs: https", "docs: @@ftp", "EX307", "https://"},
        {"[/api/v1]", "@@[api]", "EX306", "/api/v1"},
        {"name: production", "name: @@Production", "EX305", "lower-case"},
        {"{global: \"https://api.acme.example\"}", "{global: @@api.acme.example}", "EX307", "https://"},
        {"{X-DEMO: \"1\"}", "@@{X DEMO: \"1\"}", "EX305", "letters, digits"},
        {"{name: key, env: ACME_API_KEY}", "@@{name: key}", "EX302", "env"},
        {"{name: key, env", "{name: @@body, env", "EX305", "another meaning"},
        {"env: ACME_API_KEY", "env: @@ACME-KEY", "EX305", "capital letters"},
        {"{name: secret, env", "@@{name: key, env", "EX320", "rename"},
        {"timestamp: unix_milliseconds", "timestamp: @@unix_millis", "EX304", "unix_milliseconds"},
        {"digest: sha256", "digest: @@md6", "EX304", "did you mean 'md5'?"},
        {"encoding: hex", "encoding: @@base46", "EX304", "did you mean 'base64'?"},
        {"  secret: secret", "  secret: secret\n  pem: @@{rsa: base46}", "EX304", "ed25519: base64"},
        {"  secret: secret", "  secret: secret\n  pem: @@{hmac: hex}", "EX304", "private key"},
        {"payload: data", "payload: data\n  item_code: @@info.list.code", "EX306", "info.list[].code"},
        {"payload: data", "item_code: @@\"info.list[].code\"", "EX306", "write `payload`"},
        {"  secret: secret", "  secret: @@secrt", "EX331", "did you mean 'secret'?"},
        {"{sha256:body}", "@@{sha256body}", "EX331", "did you mean '{sha256:body}'?"},
        {"v1={signature}", "v1=@@{signture}", "EX331", "did you mean '{signature}'?"},
        {"{hmac:key}", "@@{hmac:kei}", "EX331", "did you mean '{hmac:key}'?"},
        {"{hmac:key}", "@@{signature}", "EX331", "belong in `headers`"},
        {"{hmac:key}", "@@{hmac:key", "EX330", "close the part"},
        {"X-SIGN", "@@\"X SIGN\"", "EX305", "letters, digits"},
        {"success: {field: code, equals: \"0\"}", "success: @@{equals: \"0\"}", "EX302", "field"},
        {"success: {field: code, equals: \"0\"}", "success: @@{field: code}", "EX302", "equals"},
        {"{name: vip}", "{name: @@VIP}", "EX305", "lower-case"},
        {"{name: vip}", "@@{name: single}", "EX320", "rename"},
        {"parts: 3, separator: _", "separator: _", "EX302", "parts"},
        {"separator: _", "separator: @@\"'\"", "EX305", "one of"},
        {"fields: [id], ", "", "EX302", "fields"},
        {"payload: data", "@@paylod: data", "EX301", "did you mean 'payload'?"},
        {"timestamp_window: 30s", "timestamp_window: @@30", "EX309", "1s"},
        {"clock: {path: /api/v1/time,", "clock: {path: @@api/v1/time,", "EX306", "public GET"},
        {"clock: {path: /api/v1/time, field: ts,", "clock: @@{path: /api/v1/time,", "EX302", "field"},
        {"http: 401, class: clock", "http: @@99, class: clock", "EX308", "from 100 to 599"},
        {"class: clock", "class: @@clok", "EX304", "did you mean 'clock'?"},
        {"fault: timestamp}", "fault: @@timestmp}", "EX332", "did you mean 'timestamp'?"},
        {"\"missing_header:X-KEY\"", "@@\"missing_header:X-KEI\"", "EX332", "did you mean 'missing_header:X-KEY'?"},
        {"{code: \"2\"", "@@{code: \"1\"", "EX320", "first defined here"},
        {"reader: openapi\n", "", "EX302", "reader"},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.from);
        CAPTURE(bad.to);
        std::string text = exchange_text();
        const std::size_t at = text.find(bad.from);
        REQUIRE(at != std::string::npos);
        text.replace(at, std::string(bad.from).size(), bad.to);
        Reading reading;
        CHECK_FALSE(reading.exchange(text));
        INFO(reading.printed());
        REQUIRE_FALSE(reading.diagnostics.all().empty());
        const auto& first = reading.diagnostics.all().front();
        CHECK(first.rule->id == bad.id);
        CHECK(reading.printed().find(bad.help) != std::string::npos);
        if (!reading.mark().empty()) CHECK(exbind::text::place(first.at) == "specs/acme/x.yaml:" + reading.mark());
    }
}

TEST_CASE("recipes are read and written back") {
    const std::vector<std::string> credentials = {"key", "secret", "passphrase"};
    for (const char* text :
         {"{timestamp}{method}{target}{body}", "", "plain", "{{}", "a{{b}c", "{sha512:body}.{hmac:passphrase}",
          "{base64:unhex:md5:payload}{timestamp+90s}{timestamp-1m}", "x={signature}&y={key}",
          "{path}\n{query}\n\xC3\xA9"}) {
        exbind::text::Diagnostics diagnostics;
        const auto recipe = parse_recipe(text, {}, {credentials, {"payload"}}, diagnostics);
        REQUIRE(recipe);
        CHECK(to_text(*recipe) == text);
    }
    for (const char* text :
         {"{", "{timestamp", "{a{b}}", "{}", "{ body}", "{unknown}", "{hmac:}", "{hmac:nobody}", "a{", "{nobody:key}",
          "{upper:lower:upper:lower:upper:key}", "{timestamp+1}", "{timestamp+1500ms}", "{payload2}"}) {
        CAPTURE(text);
        exbind::text::Diagnostics diagnostics;
        CHECK_FALSE(parse_recipe(text, {}, {credentials, {"payload"}}, diagnostics));
        CHECK(diagnostics.has_errors());
    }
}

TEST_CASE("what tells a success: tests and paths") {
    const auto envelope = [](const std::string& text, std::string* found = nullptr) {
        Reading reading;
        const auto exchange = reading.exchange("exbind: 1\nexchange: acme\nreader: openapi\nenvelope: " + text + "\n");
        if (found != nullptr) *found = reading.found();
        return exchange ? exchange->envelope : Envelope{};
    };
    const Envelope rpc =
        envelope("{success: {absent: error}, payload: result, code: error.code, message: \"errors[].why\"}");
    CHECK(rpc.success_test == SuccessTest::absent);
    CHECK(rpc.success_field == "error");
    CHECK(rpc.code == "error.code");
    CHECK(rpc.message == "errors[].why");
    CHECK(envelope("{success: {empty: error}}").success_test == SuccessTest::empty);
    const Envelope word = envelope("{success: {field: \"[0]\", differs: error}, code: \"[1]\"}");
    CHECK(word.success_test == SuccessTest::differs);
    CHECK(word.success_value == "\"error\"");
    CHECK(word.success_field == "[0]");
    std::string found;
    for (const char* wrong : {"{success: {field: code}}", "{success: {field: code, absent: error}}",
                              "{success: {absent: error, empty: error}}", "{code: error..code}", "{code: \"a[x]\"}",
                              "{code: \"a[1\"}", "{message: \".a\"}", "{code: \"a]\"}"}) {
        CAPTURE(wrong);
        envelope(wrong, &found);
        CHECK_FALSE(found.empty());
    }
}

TEST_CASE("rules of access and products") {
    const std::string head = "exbind: 1\nexchange: acme\nreader: openapi\n";
    {
        Reading reading;
        const auto exchange = reading.exchange(head + R"(access:
  - {path: /private/get_*, auth: private, permission: read}
  - {path: /private/**, tag: Closed, auth: private, writes: true}
products:
  - {name: spot, paths: [/api/**]}
  - {name: futures, marks: {x-domain: Futures}, envelope: {success: {field: ok, equals: true}, payload: r}}
environments:
  - {name: production, hosts: {spot: {global: "https://a.example"}, futures: {global: "https://b.example"}}}
envelope: {payload: data}
)");
        INFO(reading.printed());
        REQUIRE(exchange);
        REQUIRE(exchange->access.size() == 2);
        CHECK(exchange->access[0].permission == "read");
        CHECK_FALSE(exchange->access[0].writes);
        CHECK(exchange->access[1].writes == true);
        REQUIRE(exchange->products.size() == 2);
        CHECK(exchange->environments[0].product_hosts[1].second[0].second == "https://b.example");
        CHECK(envelope_of(*exchange, "futures").payload == "r");
        CHECK(envelope_of(*exchange, "spot").payload == "data");
        CHECK(as_product(*exchange, "futures").envelope.success_field == "ok");
    }
    const std::pair<const char*, const char*> wrong[] = {
        {"access: [{auth: private}]\n", "EX302"},
        {"access: [{path: private, auth: private}]\n", "EX306"},
        {"access: [{path: /a/**/b/**, auth: private}]\n", "EX306"},
        {"access: [{path: /a, auth: closed}]\n", "EX304"},
        {"access: [{path: /a, auth: private, writes: maybe}]\n", "EX304"},
        {"products: [{name: Spot}]\n", "EX305"},
        {"products: [{name: a}, {name: a}]\n", "EX320"},
        {"products: [{name: spot}]\nenvironments: [{name: p, hosts: {spott: {global: \"https://a.example\"}}}]\n",
         "EX339"},
    };
    for (const auto& each : wrong) {
        CAPTURE(each.first);
        Reading reading;
        reading.exchange(head + each.first);
        CHECK_MESSAGE(reading.found().find(each.second) == 0, each.first << reading.found());
    }
}

TEST_CASE("patterns of paths") {
    CHECK(fits_pattern("/private/buy", "/private/**"));
    CHECK(fits_pattern("/private/a/b", "/private/**"));
    CHECK(fits_pattern("/private", "/private/**"));
    CHECK_FALSE(fits_pattern("/privately/buy", "/private/**"));
    CHECK(fits_pattern("/v1/{symbol}/orders", "/v1/*/orders"));
    CHECK_FALSE(fits_pattern("/v1/a/b/orders", "/v1/*/orders"));
    CHECK(fits_pattern("/v1/a/b/orders", "/**/orders"));
    CHECK(fits_pattern("/private/get_orders", "/private/get_*"));
    CHECK(fits_pattern("/private/get_", "/private/get_*"));
    CHECK_FALSE(fits_pattern("/private/forget_orders", "/private/get_*"));
    CHECK(fits_pattern("/v1/command#cancel", "/v1/command"));
    for (const char* text : {"", "/", "private", "/a//b", "/a**", "/*a", "/a/**/**"}) {
        CAPTURE(text);
        CHECK_FALSE(is_path_pattern(text));
    }
}

TEST_CASE("buckets, pools that every operation draws on, and conditions by a value") {
    const std::string head = "exbind: 1\nexchange: acme\nreader: openapi\n";
    Reading reading;
    const auto exchange = reading.exchange(head + R"(limit_conditions:
  - {name: one_symbol, field: symbol, given: true}
  - {name: spot, field: category, equals: [spot, margin]}
  - {name: deep, field: limit, over: 100}
limit_pools:
  - {pool: credits, burst: 50000, refill: 10000, per: 1s, scope: [user]}
  - {pool: counter, burst: 15, refill: 1, per: 3s, scope: [user]}
  - {pool: all, count: 1200, per: 1m, scope: [ip], every: true, product: spot}
)");
    INFO(reading.printed());
    REQUIRE(exchange);
    CHECK(exchange->limit_conditions[0].given);
    CHECK(exchange->limit_conditions[1].values == std::vector<std::string>{"spot", "margin"});
    CHECK(exchange->limit_conditions[2].over == 100);
    // A window in which the bucket fills up once.
    CHECK(exchange->limit_pools[0].count == 50000);
    CHECK(exchange->limit_pools[0].window_ms == 5000);
    CHECK(exchange->limit_pools[1].count == 15);
    CHECK(exchange->limit_pools[1].window_ms == 45000);
    CHECK(exchange->limit_pools[2].every);
    CHECK(exchange->limit_pools[2].product == "spot");
    for (const char* wrong :
         {"limit_conditions: [{name: a, field: b}]\n",
          "limit_conditions: [{name: a, field: b, given: true, over: 1}]\n",
          "limit_conditions: [{name: a, given: true}]\n", "limit_conditions: [{name: a, field: b, given: false}]\n",
          "limit_conditions: [{name: a, field: b, equals: ['x|y']}]\n", "limit_pools: [{pool: a, burst: 5, per: 1s}]\n",
          "limit_pools: [{pool: a, burst: 5, refill: 1}]\n",
          "limit_pools: [{pool: a, count: 5, per: 1s, every: maybe}]\n"}) {
        CAPTURE(std::string(wrong));
        Reading other;
        other.exchange(head + wrong);
        CHECK_FALSE(other.found().empty());
    }
}
