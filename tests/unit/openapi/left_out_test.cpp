// An import survives its parts: what can't be read is left out, with a warning, and the rest is there.
#include <map>

#include "docs/rules.hpp"
#include "features.hpp"

using namespace features;

namespace {

/// Two operations: the one given, and one that is sound.
Imported beside(const std::string& operation, const std::string& rest = "", const spec::Spec* committed = nullptr) {
    return import("t.yaml", document("  " + operation + "\n  /v1/x/sound: {get: {responses: {'204': {}}}}\n", rest),
                  plain(), committed);
}

/// Why the one that is not sound was left out.
std::string left_out(const std::string& operation, const std::string& rest = "") {
    const Imported imported = beside(operation, rest);
    provoked::note_all(imported.diagnostics);
    imported.read.findings();
    CHECK(imported.operations() == 1);
    CHECK(imported.yaml().find("/v1/x/sound") != std::string::npos);
    CHECK_FALSE(imported.diagnostics.has_errors());
    REQUIRE(imported.result.report.left_out.size() == 1);
    for (const text::Diagnostic& finding : imported.diagnostics.all())
        if (finding.rule == &docs::rules::left_out) {
            CHECK(finding.at);
            CHECK_FALSE(finding.help.empty());
            return finding.message;
        }
    return {};
}

bool says(const std::string& message, const std::string& word) {
    return message.find(word) != std::string::npos;
}

/// The one operation and the names of its request's fields.
std::string taken(const std::string& path, const std::string& method = "get: {responses: {'204': {}}}") {
    const Imported imported = import("t.yaml", document("  " + path + ": {" + method + "}\n"));
    CHECK_MESSAGE(imported.result.report.left_out.empty(), imported.yaml());
    REQUIRE(imported.operations() == 1);
    const spec::Group& group = imported.result.groups.front();
    const spec::Operation& operation = group.operations.front();
    std::string text = operation.path + " " + group.name + "." + operation.id;
    if (const spec::Type* request = group.type(operation.request.type))
        for (const spec::Field& field : request->fields)
            text += " " + field.name + (field.sent_as.empty() ? "" : ">" + field.sent_as);
    return text;
}

}  // namespace

TEST_CASE("an operation that can't be read is left out, and the rest is there") {
    CHECK(says(left_out("/v1/x/a: {get: text}"), "GET /v1/x/a was left out: an operation must be a mapping"));
    CHECK(says(left_out("/v1/x/a: text"), "/v1/x/a was left out: a path must be"));
    CHECK(says(left_out("/v1/x/a: {$ref: '#/components/pathItems/A'}"), "EX256"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}"), "EX256"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{name: a, schema: {type: string}}]}}"), "EX267"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{in: query, schema: {type: string}}]}}"), "EX267"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{name: a, in: cookie, required: true}]}}"), "EX267"));
    CHECK(says(left_out("/v1/x/a: {get: {responses: {'200': {$ref: 'other.yaml'}}}}"), "EX257"));
    CHECK(
        says(left_out("/v1/x/a: {post: {requestBody: {required: true, content: {multipart/form-data: {schema: {}}}}}}"),
             "EX269"));
    CHECK(says(left_out("/v1/x/a: {post: {requestBody: {content: {application/json: {schema: {properties: {a: {$ref: "
                        "'#/components/schemas/A'}}}}}}}}"),
               "EX256"));
}

TEST_CASE("an operation that can't be spelled is left out") {
    CHECK(says(left_out("/v1/../a: {get: {}}"), "the segment '..'"));
    CHECK(says(left_out("/v1/%2e%2e/a: {get: {}}"), "the segment '..'"));
    CHECK(says(left_out("'/v1/{a/b': {get: {}}"), "the braces"));
    CHECK(says(left_out("'/v1/{}/b': {get: {}}"), "the braces"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{name: 'a b', in: header, schema: {type: string}}]}}"),
               "name of a header"));
    CHECK(says(left_out("/v1/x/a: {get: {parameters: [{name: \"a\\nb\", in: query, schema: {type: string}}]}}"),
               "name of a field"));
    CHECK(says(
        left_out("/v1/x/a: {get: {responses: {'200': {content: {application/json: {schema: {properties: {'': {type: "
                 "string}}}}}}}}}"),
        "has no name"));
    CHECK(says(left_out("/" + std::string(1200, 'a') + ": {get: {}}"), "too long"));
}

TEST_CASE("a committed operation that can't be read any more keeps its form") {
    const Imported first = beside("/v1/x/a: {get: {parameters: [{name: a, in: query, schema: {type: string}}]}}");
    spec::Spec committed;
    committed.groups = first.result.groups;
    committed.provenance = first.result.provenance;
    const Imported later = beside("/v1/x/a: {get: {parameters: [{name: a, schema: {type: string}}]}}", "", &committed);
    provoked::note_all(later.diagnostics);
    CHECK(later.yaml() == first.yaml());
    CHECK(later.result.report.unreadable == std::vector<std::string>{"GET /v1/x/a"});
    CHECK(later.result.report.missing.empty());
    CHECK(later.diagnostics.has_errors());
    // The same where not even the method is left.
    const Imported nothing = beside("/v1/x/a: {$ref: '#/components/pathItems/A'}", "", &committed);
    CHECK(nothing.yaml() == first.yaml());
    CHECK(nothing.result.report.unreadable.size() == 1);
}

TEST_CASE("any path is taken") {
    CHECK(taken("/v1/ticker/24hr") == "/v1/ticker/24hr ticker.get_24hr");
    CHECK(taken("/0/public/Time") == "/0/public/Time 0/public.time");
    CHECK(taken("/") == "/ root.get_root");
    CHECK(taken("/v1/@me") == "/v1/@me me.get_me");
    CHECK(taken("/v1/a%20b/c") == "/v1/a%20b/c a_b.c");
    CHECK(taken("/v1/a b/c") == "/v1/a%20b/c a_b.c");
    CHECK(taken("v1/a/b") == "/v1/a/b a.b");
    CHECK(taken("https://api.acme.example/v1/a/b") == "/v1/a/b a.b");
    CHECK(taken("/v1/\xD0\xB4/c") == "/v1/%D0%B4/c u434.c");
    CHECK(taken("/v1//a/b") == "/v1//a/b a.b");
    CHECK(taken("/v1/errors/list") == "/v1/errors/list errors_.list");
    CHECK(taken("'/v1/a/:id/b'") == "/v1/a/{id}/b a.b id");
    CHECK(taken("'/v1/a/{order id}/b'") == "/v1/a/{order_id}/b a.b order_id");
    CHECK(taken("'/v1/a/d?method=x&z={z}'") == "/v1/a/d a.d method z");
}

TEST_CASE("one name at two places of a request") {
    CHECK(
        taken("'/v1/a/{id}'",
              "get: {parameters: [{name: id, in: query, schema: {type: string}}, {name: id, in: header, schema: {type: "
              "string}}, {name: id, in: path, required: true, schema: {type: string}}]}") ==
        "/v1/a/{id} a.a_by_id id id_header>id id_query>id");
    CHECK(taken("/v1/a/b",
                "post: {parameters: [{name: id, in: header, schema: {type: string}}], requestBody: {content: "
                "{application/json: {schema: {properties: {id: {type: string}}}}}}}") == "/v1/a/b a.b id id_body>id");
}

TEST_CASE("groups whose names differ in case alone are one") {
    const Imported imported = import("t.yaml", document("  /v1/Order/list: {get: {}}\n  /v1/order/list: {get: {}}\n"
                                                        "  /v1/ORDER/List: {get: {}}\n"));
    REQUIRE(imported.result.groups.size() == 1);
    CHECK(imported.result.groups.front().operations.size() == 3);
}

TEST_CASE("methods that no client calls are skipped with one note each") {
    const Imported imported =
        import("t.yaml", document("  /v1/x/a: {get: {}, options: {}, head: {}, trace: {}}\n  /v1/x/b: {trace: {}}\n"));
    CHECK(imported.operations() == 1);
    CHECK(imported.read.findings().find("EX279 4:21, EX279 4:14") == std::string::npos);
    CHECK(imported.read.printed().find("operations with TRACE are not imported: 2 here") != std::string::npos);
}

TEST_CASE("names of any kind become names of types, enums and fields") {
    const Imported imported = import(
        "t.yaml",
        document("  /v1/x/a: {get: {parameters: [{name: 24h, in: query, schema: {type: string, enum: [1m, 1M]}}, "
                 "{name: \xD0\xB4, in: query, schema: {type: string, enum: [a, b]}}, {name: " +
                 std::string(200, 'n') + ", in: query, schema: {type: string, enum: [c, d]}}]}}\n"));
    CHECK(imported.result.report.left_out.empty());
    CHECK(imported.yaml().find("AEnum") == std::string::npos);
    CHECK(imported.result.groups.front().enums.size() == 3);
    for (const spec::Enum& each : imported.result.groups.front().enums) CHECK(each.name.size() <= 128);
}
