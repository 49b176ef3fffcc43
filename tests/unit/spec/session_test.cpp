// `session` of exchange.yaml: what is read, what does not fit, and what docs/specs.md shows.
#include <fstream>
#include <iterator>

#include "folder.hpp"
#include "reading.hpp"
#include "spec/diff.hpp"
#include "spec/lint.hpp"
#include "spec/rename.hpp"
#include "spec/signing.hpp"
#include "text/strings.hpp"

using namespace exbind::spec;
namespace text = exbind::text;

namespace {

const std::string head = "exbind: 1\nexchange: acme\nreader: openapi\n";
const std::string hosts = "environments: [{name: production, hosts: {global: \"https://acme.example\"}}]\n";
const std::string credentials = "credentials: [{name: key, env: K}, {name: secret, env: S}]\n";
const std::string session = "session: {operation: public.auth, token: access_token, lifetime: expires_in}\n";
const std::string signing = R"(signing:
  - for: {paths: [/v1/public/auth]}
    query: {client_id: "{key}", client_secret: "{secret}"}
  - headers: {Authorization: "Bearer {session}"}
)";
const std::string group = R"(exbind: 1
exchange: acme
group: public
operations:
  - {id: auth, http: {method: GET, path: /v1/public/auth}, access: {auth: public}, limits: [{count: 1, per: 1s, scope: [ip]}], request: {in: query, shape: object, type: AuthRequest}, reply: {shape: object, type: Grant}}
  - {id: one, http: {method: GET, path: "/v1/public/one/{id}"}, access: {auth: public}, limits: [{count: 1, per: 1s, scope: [ip]}], request: {in: query, shape: object, type: OneRequest}, reply: {shape: one, type: Grant}}
  - {id: mine, http: {method: GET, path: /v1/mine}, access: {auth: private}, limits: [{count: 1, per: 1s, scope: [ip]}], reply: {shape: list, type: Grant}}
types:
  AuthRequest:
    - {name: client_id, type: string, required: true}
    - {name: scope, type: string}
  OneRequest:
    - {name: id, type: string, required: true, in: path}
  Grant:
    - {name: access_token, type: secret}
    - {name: expires_in, type: integer}
    - {name: shown, type: string}
    - {name: inner, type: Inner}
    - {name: all, type: list<Inner>}
    - {name: any, type: json}
  Inner:
    - {name: token, type: secret}
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// What lint finds in the exchange and the group.
std::string linted(const std::string& exchange, const std::string& operations = group) {
    Reading reading;
    Spec spec;
    auto read = reading.exchange(exchange);
    INFO(reading.printed());
    REQUIRE(read);
    spec.exchange = *std::move(read);
    auto checked = reading.checked(operations);
    INFO(reading.printed());
    REQUIRE(checked);
    spec.groups.push_back(*std::move(checked));
    lint(spec, reading.diagnostics);
    return reading.printed();
}

std::string file(const std::string& path) {
    std::ifstream in(std::string(EXBIND_SOURCE_DIR) + '/' + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a session is read with all it can hold") {
    Reading reading;
    const auto exchange = reading.exchange(
        head + credentials +
        "session: {operation: public.auth, token: data.token, ends: \"[0].until\", unit: iso8601, renew_before: 5m}\n" +
        signing);
    INFO(reading.printed());
    REQUIRE(exchange);
    REQUIRE(exchange->session);
    CHECK(exchange->session->operation == "public.auth");
    CHECK(exchange->session->token == "data.token");
    CHECK(exchange->session->ends == "[0].until");
    CHECK(exchange->session->unit == TimeUnit::iso8601);
    CHECK(exchange->session->renew_before_ms == 300'000);
    CHECK(carries_session(exchange->signing->others[0]));
    CHECK_FALSE(carries_session(*exchange->signing));

    Reading plain;
    const auto usual =
        plain.exchange(head + credentials + "session: {operation: public.auth, token: t, lasts: 24h}\n" + signing);
    REQUIRE(usual);
    CHECK(usual->session->lasts_ms == 86'400'000);
    CHECK(usual->session->renew_before_ms == 60'000);
}

TEST_CASE("bad sessions are errors with place and remedy") {
    struct Bad {
        const char* session;  ///< with @@ before the expected place
        const char* id;
        const char* help;
    };
    const Bad cases[] = {
        {"session: @@{token: t}", "EX302", "operation"},
        {"session: @@{operation: a.b}", "EX302", "token"},
        {"session: @@[a]", "EX303", "must be a mapping"},
        {"session: {operation: a.b, token: t, @@lifetme: x}", "EX301", "did you mean 'lifetime'?"},
        {"session: {operation: a.b, token: @@a..b}", "EX306", "access_token"},
        {"session: {operation: a.b, token: \"@@all[].token\"}", "EX306", "[0]"},
        {"session: {operation: a.b, token: t, lifetime: x, ends: @@y}", "EX301", "keep one"},
        {"session: {operation: a.b, token: t, lasts: @@soon}", "EX309", "200ms"},
        {"session: {operation: a.b, token: t, lasts: 1h, unit: @@seconds}", "EX301", "`lifetime` or `ends`"},
        {"session: {operation: a.b, token: t, lifetime: x, unit: @@weeks}", "EX304", "seconds"},
        {"session: {operation: a.b, token: t, lifetime: x, unit: @@iso8601}", "EX304", "`ends`"},
        {"session: {operation: a.b, token: t, renew_before: @@60s}", "EX301", "remove"},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.session);
        Reading reading;
        CHECK_FALSE(reading.exchange(head + credentials + bad.session + '\n'));
        INFO(reading.printed());
        const std::string place = std::string(bad.session).find("\"@@") == std::string::npos ? reading.mark() : "";
        CHECK(reading.found().find(std::string(bad.id) + ' ' + place) == 0);
        CHECK(reading.printed().find(bad.help) != std::string::npos);
    }
    Reading without;
    CHECK_FALSE(without.exchange(head + credentials + "signing: {headers: {Authorization: \"Bearer @@{session}\"}}\n"));
    CHECK(without.found() == "EX331 " + without.mark());
    CHECK(without.printed().find("session: {operation:") != std::string::npos);
}

TEST_CASE("a session that fits has no findings") {
    const std::string good = head + hosts + credentials + session + signing;
    CHECK(linted(good) == "");
    CHECK(linted(replaced(good, "token: access_token", "token: inner.token")) == "");
    CHECK(linted(replaced(good, "token: access_token", "token: \"all[0].token\"")) == "");
    CHECK(linted(replaced(good, "token: access_token", "token: any.thing")) == "");
}

TEST_CASE("sessions that do not fit the operations are found") {
    struct Bad {
        const char* from;
        const char* to;
        const char* found;
        const char* help;
    };
    const Bad cases[] = {
        {"operation: public.auth", "operation: public.auht", "EX437", "did you mean 'public.auth'?"},
        {"operation: public.auth", "operation: private.auth", "EX437", "unknown operation 'private.auth'"},
        {"operation: public.auth", "operation: public.one", "EX437", "parameters in its path"},
        {"operation: public.auth", "operation: public.mine", "EX437", "sends {session} itself"},
        {"client_id: \"{key}\"", "id: \"{key}\"", "EX437", "requires 'client_id'"},
        {"token: access_token", "token: acess_token", "EX437", "did you mean 'access_token'?"},
        {"token: access_token", "token: inner.tok.en", "EX437", "has no 'inner.tok.en'"},
        {"lifetime: expires_in", "lifetime: \"expires_in[0]\"", "EX437", "has no 'expires_in[0]'"},
        {"token: access_token", "token: shown", "EX438", "secret"},
        {"\"Bearer {session}\"", "\"Bearer {key}\"", "EX406", "{session}"},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.to);
        const std::string printed = linted(replaced(head + hosts + credentials + session + signing, bad.from, bad.to));
        CHECK_MESSAGE(printed.find(bad.found) != std::string::npos, printed);
        CHECK_MESSAGE(printed.find(bad.help) != std::string::npos, printed);
    }
}

TEST_CASE("what changes in a session is behaviour") {
    const auto read = [](const std::string& text) {
        Spec spec;
        Reading reading;
        spec.exchange = *reading.exchange(text);
        return spec;
    };
    const Spec before = read(head + credentials + session + signing);
    const Spec after = read(head + credentials + replaced(session, "lifetime: expires_in", "lasts: 1h") + signing);
    std::string changes;
    for (const Change& each : compare(before, after))
        changes += each.member + " '" + each.was + "' '" + each.now + "'\n";
    CHECK(changes == "session.lifetime 'expires_in, seconds' ''\nsession.lasts '' '1h'\n");
}

TEST_CASE("renaming the login renames it in the session") {
    Folder folder;
    folder.write("specs/acme/exchange.yaml", head + hosts + credentials + session + signing);
    folder.write("specs/acme/public.yaml", group);
    Reading reading;
    const auto renamed =
        rename_operations(folder.path(), "acme", {{"public.auth", "grant", {}}}, reading.sources, reading.diagnostics);
    INFO(reading.printed());
    REQUIRE(renamed);
    CHECK(renamed->files.at("specs/acme/exchange.yaml")->find("operation: public.grant") != std::string::npos);
}

TEST_CASE("the sessions that docs/specs.md shows can be read") {
    const std::string page = file("docs/specs.md");
    std::size_t at = page.find("### Session tokens");
    REQUIRE(at != std::string::npos);
    const std::size_t end = page.find("\n## ", at);
    std::vector<std::string> operations;
    while ((at = page.find("```yaml\n", at)) < end) {
        at += 8;
        const std::string block = page.substr(at, page.find("```", at) - at);
        CAPTURE(block);
        Reading reading;
        const auto exchange = reading.exchange(head + block);
        INFO(reading.printed());
        REQUIRE(exchange);
        REQUIRE(exchange->session);
        operations.push_back(exchange->session->operation);
        CHECK_FALSE(carries_session(*recipes_of(*exchange).front()));
        CHECK(carries_session(*recipes_of(*exchange).back()));
    }
    CHECK(operations == std::vector<std::string>{"session.auth", "users.login"});
}

TEST_CASE("Deribit's session as docs/specs.md shows it fits the committed operations") {
    const std::string page = file("docs/specs.md");
    const std::size_t at = page.find("```yaml\n", page.find("Deribit's OAuth")) + 8;
    Reading reading;
    const auto shown = reading.exchange(head + page.substr(at, page.find("```", at) - at));
    REQUIRE(shown);
    auto spec = load(EXBIND_SOURCE_DIR, "deribit", reading.sources, reading.diagnostics);
    INFO(reading.printed());
    REQUIRE(spec);
    spec->exchange.session = shown->session;
    spec->exchange.signing = shown->signing;
    text::Diagnostics found;
    lint_session(*spec, found);
    CHECK(found.all().empty());
}
