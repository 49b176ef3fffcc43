// The forms in which documents come: Swagger 2.0, Postman collections, several files, platforms' pages, foreign YAML.
#include <map>

#include "features.hpp"

using namespace features;

namespace {

bool holds(const Imported& imported, const std::vector<std::string>& lines) {
    bool all = true;
    for (const std::string& line : lines) {
        const bool there = holds_line(imported.yaml(), line);
        CHECK_MESSAGE(there, line, "\n", imported.yaml(), imported.read.printed());
        all = all && there;
    }
    return all;
}

}  // namespace

TEST_CASE("Swagger 2.0") {
    const Imported imported = import("t.yaml", R"(swagger: "2.0"
host: api.acme.example
basePath: /v1
consumes: [application/x-www-form-urlencoded, application/json]
produces: [application/json]
securityDefinitions: {key: {type: apiKey, in: header, name: K}}
parameters:
  page: {name: page, in: query, type: integer, default: 1}
  whole: {name: body, in: body, required: true, schema: {$ref: '#/definitions/Trip'}}
responses: {gone: {description: x, schema: {$ref: '#/definitions/Trip'}}}
paths:
  /x/trip:
    post:
      security: [{key: []}]
      parameters:
        - {name: item, in: formData, required: true, type: string, enum: [a, b]}
        - {name: price, in: formData, type: number, format: double}
        - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi}
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/Trip'}, examples: {application/json: {id: "1"}}}}
    put:
      parameters: [{$ref: '#/parameters/whole'}, {$ref: '#/parameters/page'}]
      responses: {'200': {$ref: '#/responses/gone'}}
    get:
      parameters:
        - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: sides, in: query, type: array, items: {type: string}}
      responses: {'200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/Trip'}}}}
definitions:
  Trip: {type: object, properties: {id: {type: string}, price: {type: number}, made: {type: string, format: date-time}}}
)");
    CHECK(imported.operations() == 3);
    holds(imported,
          {"request: {in: form, shape: object, type: PostTripRequest}", "- {name: item, type: Item, required: true}",
           "- {name: price, type: decimal, wire: number}", "- {name: tags, type: list<string>, style: repeat}",
           "- {name: ids, type: list<string>, style: pipe}", "- {name: sides, type: list<string>}",
           "- {name: page, type: integer, in: query, default: 1}", "- {name: made, type: timestamp, unit: iso8601}",
           "access: {auth: private}"});
    CHECK(imported.result.groups.front().examples.size() == 1);
}

TEST_CASE("anchors, aliases and merge keys of a document") {
    const Imported imported = import("t.yaml", R"(openapi: 3.0.0
security: [{k: []}]
x-page: &page {name: page, in: query, schema: &number {type: integer}}
x-common: &common
  parameters: [*page, {name: size, in: query, schema: *number}]
  responses: {'204': {}}
paths:
  /v1/x/a: {get: {<<: *common, summary: a}}
  /v1/x/b: {get: {<<: [*common, {summary: b}], parameters: [*page]}}
)");
    CHECK(imported.operations() == 2);
    CHECK(holds_line(imported.yaml(), "- {name: size, type: integer}"));
    CHECK(imported.result.groups.front().type("BRequest")->fields.size() == 1);
    CHECK(imported.read.findings().empty());
}

TEST_CASE("a document in several files") {
    const std::map<std::string, std::string> texts{
        {"paths/ab.yaml",
         "get: {responses: {'200': {content: {application/json: {schema: {$ref: '../schemas/O.yaml#/O'}}}}}}"},
        {"schemas/O.yaml", "O: {type: object, properties: {a: {type: string}, p: {$ref: '#/P'}}}\nP: {type: integer}"},
        {"params.yaml", "Sym: {name: symbol, in: query, schema: {type: string}}"}};
    text::Sources sources;
    docs::OpenApiOptions options = plain();
    std::vector<std::string> asked;
    options.files = [&](const std::string& path, std::string& why) -> const text::Source* {
        asked.push_back(path);
        const auto found = texts.find(path);
        if (found == texts.end()) {
            why = "there is no such file";
            return nullptr;
        }
        return &sources.add(path, found->second);
    };
    const Imported imported = import("t.yaml",
                                     document("  /v1/x/a: {$ref: ./paths/ab.yaml}\n"
                                              "  /v1/x/b: {get: {parameters: [{$ref: 'params.yaml#/Sym'}]}}\n"
                                              "  /v1/x/c: {get: {parameters: [{$ref: 'none.yaml'}]}}\n"
                                              "  /v1/x/d: {$ref: '../up.yaml'}\n"
                                              "  /v1/x/e: {$ref: 'paths/../../up.yaml'}\n"
                                              "  /v1/x/f: {$ref: '/etc/passwd'}\n"
                                              "  /v1/x/g: {$ref: 'file:///etc/passwd'}\n"
                                              "  /v1/x/h: {$ref: 'paths\\..\\..\\up.yaml'}\n"),
                                     options);
    CHECK(imported.operations() == 2);
    CHECK(imported.result.report.left_out.size() == 6);
    CHECK(asked == std::vector<std::string>{"paths/ab.yaml", "schemas/O.yaml", "params.yaml", "none.yaml"});
    holds(imported, {"- {name: a, type: string}", "- {name: p, type: integer}", "- {name: symbol, type: string}"});
}

TEST_CASE("a Postman collection") {
    const Imported imported = import("t.json", R"({
      "info": {"name": "acme", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
      "variable": [{"key": "url", "value": "https://api.acme.example/v1"}],
      "auth": {"type": "apikey"},
      "item": [{"name": "desk", "item": [
        {"name": "Open trips", "request": {"method": "GET", "auth": {"type": "noauth"},
          "url": {"raw": "{{url}}/x/:desk/trips?item=SALT", "host": ["{{url}}"], "path": ["x", ":desk", "trips"],
                  "query": [{"key": "item", "value": "SALT"}, {"key": "limit", "value": "10", "disabled": true}],
                  "variable": [{"key": "desk", "value": "a"}]}},
         "response": [{"name": "ok", "code": 200, "body": "{\"rows\": [{\"id\": 1, \"price\": \"1.5\", \"note\": null}, {\"id\": 2, \"price\": \"2\", \"fee\": 0.5}]}"},
                      {"name": "bad", "code": 400, "body": "{\"error\": \"x\"}"}]},
        {"name": "New trip", "request": {"method": "POST", "url": "{{url}}/x/trips",
          "body": {"mode": "raw", "raw": "{\"item\": \"SALT\", \"price\": \"1.5\"}"}}},
        {"name": "End trip", "request": {"method": "POST", "url": "{{url}}/x/end",
          "body": {"mode": "urlencoded", "urlencoded": [{"key": "id", "value": "1"}]}}}]}]})");
    CHECK(imported.operations() == 3);
    holds(imported, {"http: {method: GET, path: /v1/x/{desk}/trips}", "access: {auth: public}",
                     "access: {auth: private}", "- {name: item, type: string, required: true, example: SALT}",
                     "- {name: limit, type: integer, by: name, wire: text, example: 10}",
                     "- {name: price, type: decimal, by: example}", "- {name: fee, type: decimal, wire: number}",
                     "request: {in: form, shape: object, type: EndTripRequest}"});
}

TEST_CASE("pages of platforms") {
    const char* const body =
        "openapi: 3.0.0\nservers: [{url: https://a.example/v1}]\nsecurity: []\npaths: {/x/a: {get: {responses: {'204': "
        "{}}}}}\n";
    const Imported named =
        import("a.md", std::string("POST https://a.example/feedback\n\n```json\n{\"path\": \"/x\"}\n```\n\n"
                                   "# x/a\n\n````yaml /specs/acme.json get /x/a\n") +
                           body + "````\n");
    CHECK(named.operations() == 1);
    CHECK(named.read.findings() == "EX276 7:1");

    const Imported framed =
        import("b.md",
               "# Get a\n\n# OpenAPI definition\n\n```json\n{\"openapi\": \"3.1.0\", \"security\": [], "
               "\"paths\": {\"/v1/x/a\": {\"get\": {\"responses\": {\"200\": {\"content\": "
               "{\"application/json\": {\"examples\": {\"r\": {\"value\": "
               "\"{\\\"p\\\": \\\"1.5\\\"}\"}}, \"schema\": {\"type\": \"object\", "
               "\"properties\": {\"p\": {\"type\": \"string\"}}}}}}}}}}}\n```\n");
    CHECK(framed.operations() == 1);
    CHECK(holds_line(framed.yaml(), "- {name: p, type: decimal, by: example}"));
    CHECK(framed.result.groups.front().examples.size() == 1);

    // Among other pages an overview is no fault, and neither is another file.
    docs::OpenApiOptions options = plain();
    options.one_of_many = true;
    CHECK(import("c.md", "# Welcome\n", options).read.findings().empty());
    CHECK(import("d.json", "{\"name\": \"x\"}", options).read.findings() == "EX279 1:1");
}

TEST_CASE("examples that were made up say nothing, and those that do not fit never change a type") {
    const Imported imported = import(
        "t.yaml",
        document(
            "  /v1/x/a: {get: {responses: {'200': {content: {application/json: {schema: {type: object, properties: "
            "{price: {type: string}, fee: {type: string}, made_time: {type: number}, item: {type: string}}}, "
            "example: {price: price, fee: string, made_time: 0.8008281904610115, item: {$ref: x}}}}}}}}\n"));
    provoked::note_all(imported.diagnostics);
    holds(imported, {"- {name: price, type: decimal, by: name}", "- {name: fee, type: decimal, by: name}",
                     "- {name: made_time, type: timestamp, by: name, wire: number}", "- {name: item, type: string}"});
    CHECK(imported.result.groups.front().examples.empty());
}

TEST_CASE("OpenAPI 3.1 and 3.2") {
    check({
        {"tuples, patterns of names, anchors, names of constants",
         reply("a: {type: array, prefixItems: [{type: string, title: Open time}, {type: number}], items: false}\n"
               "b: {type: object, patternProperties: {'^x': {type: integer}}}\n"
               "c: {$ref: '#inner'}\n"
               "d: {$anchor: inner, type: boolean}\n"
               "e: {type: array, items: {prefixItems: [{type: string}, {type: integer}]}}",
               "", "3.2.0"),
         {"- {name: a, type: AA}", "- {name: open_time, type: timestamp, by: name}",
          "- {name: item_2, type: decimal, wire: number}", "- {name: b, type: map<integer>}",
          "- {name: c, type: boolean}", "- {name: e, type: list<AE>}"}},
        {"members of any name beside the listed ones",
         reply("a: {type: object, properties: {ts: {type: integer}}, additionalProperties: {type: string}}"),
         {"- {name: ts, type: timestamp, by: name, wire: number}"},
         "EX281 11:90"},
        {"an object around an enum",
         reply("a: {type: object, enum: [x, y]}\nb: {type: object, allOf: [{$ref: '#/components/schemas/E'}]}",
               schemas("E: {type: string, enum: [p, q]}")),
         {"- {name: a, type: AA}", "- {name: b, type: B}"}},
        {"allOf at every depth",
         reply("a: {allOf: [{type: array, items: {}}, {type: array, items: {type: object, properties: {x: {type: "
               "string}}}}]}\n"
               "b: {allOf: [{type: object, additionalProperties: {properties: {x: {type: string}}}}, {type: object, "
               "additionalProperties: {properties: {y: {type: string}}}}]}"),
         {"- {name: a, type: list<AA>}", "- {name: b, type: map<AB>}", "- {name: y, type: string}"}},
    });
}
