// What real documents use, one small document a line: what it is called, what stands in it, and what the spec then
// says.
#include <algorithm>
#include <regex>

#include "importing.hpp"

using namespace importing;

namespace {

struct Feature {
    const char* name;
    std::string document;
    std::vector<std::string> holds;       ///< lines of the spec, without their indentation
    const char* findings = "";            ///< "EX262 12:3" of the reader, notes among them
    std::vector<std::string> lacks = {};  ///< texts that the spec must not hold
};

std::string document(const std::string& paths, const std::string& rest = "", const std::string& version = "3.0.3") {
    return "openapi: " + version + "\nsecurity: [{key: []}]\npaths:\n" + paths + rest;
}

/// GET /v1/x/a whose reply has these properties; the first of them stands in line 11.
std::string reply(const std::string& properties, const std::string& rest = "", const std::string& version = "3.0.3") {
    std::string text =
        "  /v1/x/a:\n    get:\n      responses:\n        '200':\n          description:\n          content:\n"
        "            application/json: {schema: {type: object, properties: {\n";
    std::istringstream lines(properties);
    for (std::string line; std::getline(lines, line);) text += "              " + line + ",\n";
    return document(text + "            }}}\n", rest, version);
}

/// GET /v1/x/a with these parameters, the first of them in line 7.
std::string parameters(const std::string& list, const std::string& rest = "", const std::string& path = "/v1/x/a") {
    std::string text = "  " + path + ":\n    get:\n      parameters:\n";
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) text += "        - " + line + "\n";
    return document(text + "      responses: {'204': {description: none}}\n", rest);
}

/// POST /v1/x/a with this body's media type.
std::string body(const std::string& media, const std::string& schema, const std::string& rest = "",
                 const std::string& method = "post") {
    return document("  /v1/x/a:\n    " + method + ":\n      requestBody: {content: {" + media + ": {schema: " + schema +
                        "}}}\n      responses: {'204': {description: none}}\n",
                    rest);
}

std::string schemas(const std::string& list) {
    std::string text = "components:\n  schemas:\n";
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) text += "    " + line + "\n";
    return text;
}

/// Without quotes and documented types, which say nothing here.
std::string plain_line(const std::string& line) {
    return std::regex_replace(std::regex_replace(line, std::regex("\\\\?[\"']"), ""), std::regex(", doc_type: [^,}]*"),
                              "");
}

bool holds_line(const std::string& text, const std::string& wanted) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(" "));
        if (plain_line(line) == plain_line(wanted)) return true;
    }
    return false;
}

void check(const std::vector<Feature>& features) {
    for (const Feature& feature : features) {
        CAPTURE(std::string(feature.name));
        const Imported imported = import("t.yaml", feature.document);
        const std::string yaml = imported.yaml();
        for (const std::string& line : feature.holds) CHECK_MESSAGE(holds_line(yaml, line), line, "\n", yaml);
        for (const std::string& text : feature.lacks)
            CHECK_MESSAGE(yaml.find(text) == std::string::npos, text, "\n", yaml);
        CHECK_MESSAGE(imported.read.findings() == std::string(feature.findings), imported.read.printed());
    }
}

}  // namespace

TEST_CASE("every version, in YAML and JSON, gives the same spec") {
    const std::string yaml = reply("a: {type: string}, b: {type: integer, format: int64}");
    const std::string expected = import("t.yaml", yaml).yaml();
    CHECK(expected.find("{name: b, type: integer") != std::string::npos);
    for (const char* version : {"3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.1.0", "3.1.1", "'3.1'"}) {
        std::string text = yaml;
        text.replace(text.find("3.0.3"), 5, version);
        CHECK(import("t.yaml", text).yaml() == expected);
    }
    const std::string json =
        R"({"openapi":"3.1.0","security":[{"key":[]}],"paths":{"/v1/x/a":{"get":{"responses":{"200":{"description":null,)"
        R"("content":{"application/json":{"schema":{"type":"object","properties":{"a":{"type":"string"},)"
        R"("b":{"type":"integer","format":"int64"}}}}}}}}}}})";
    CHECK(import("t.json", json).yaml() == expected);
    CHECK(import("t.json", "\xEF\xBB\xBF" + json).yaml() == expected);
    std::string windows;
    for (const char c : yaml) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(import("t.yaml", windows).yaml() == expected);
}

TEST_CASE("a document as large as the largest real ones") {
    std::string paths;
    std::string components;
    for (int i = 0; i < 340; ++i)
        paths += "  /v1/group" + std::to_string(i % 20) + "/op" + std::to_string(i) +
                 ":\n    get:\n      responses: {'200': {description: '', content: {application/json: {schema: {$ref: "
                 "'#/components/schemas/S" +
                 std::to_string(i) + "'}}}}}\n";
    for (int i = 0; i < 600; ++i)
        components += "S" + std::to_string(i) +
                      ": {type: object, properties: {a: {type: string}, b: {type: array, items: {$ref: "
                      "'#/components/schemas/S" +
                      std::to_string((i + 7) % 600) + "'}}}}\n";
    const Imported imported = import("t.yaml", document(paths, schemas(components)));
    CHECK(imported.operations() == 340);
    CHECK_FALSE(imported.read.diagnostics.has_errors());
}

TEST_CASE("forms of YAML") {
    check({
        {"block and folded texts, both quotes, plain texts over lines, comments",
         document("  # a comment\n  \"/v1/x/a\":\n    get:\n      description: |\n        Several\n        lines: with "
                  "a colon\n"
                  "      summary: >-\n        folded\n        text\n      parameters:\n"
                  "        - name: 'it''s'\n          in: query\n          description: a plain text\n            that "
                  "goes on\n"
                  "          schema: {type: string}\n      responses: {'204': {description: \"\\u00e9\"}}\n"),
         {"- {name: it's, type: string, doc_type: string}"}},
        {"unquoted dates and numbers stay text",
         reply("at: {type: string, format: date, example: 2026-01-15}\nv: {type: string, example: 0x1F}\n"
               "n: {type: string, default: 1_000}"),
         {"- {name: at, type: string, example: 2026-01-15}", "- {name: v, type: string, example: 0x1F}"}},
        {"keys that are numbers, quoted or not",
         document("  /v1/x/a: {get: {responses: {200: {description: '', content: {application/json: {schema: "
                  "{properties: {a: "
                  "{type: string}}}}}}}}}\n"),
         {"reply: {shape: object, type: A}"}},
    });
}

TEST_CASE("references and names of operations") {
    check({
        {"references of every local kind, with escapes",
         document("  /v1/x/a:\n    post:\n      parameters: [{$ref: '#/components/parameters/P'}]\n"
                  "      requestBody: {$ref: '#/components/requestBodies/B'}\n"
                  "      responses: {'200': {$ref: '#/components/responses/R'}}\n",
                  "components:\n  parameters: {P: {name: p, in: query, schema: {$ref: "
                  "'#/components/schemas/odd.name-1~1x'}}}\n"
                  "  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/In'}}}}}\n"
                  "  responses: {R: {description: '', headers: {X: {$ref: '#/components/headers/H'}}, content: "
                  "{application/json: {schema: {$ref: '#/components/schemas/Out'}}}}}\n"
                  "  headers: {H: {schema: {type: string}}}\n"
                  "  schemas:\n    odd.name-1/x: {type: integer}\n    In: {properties: {b: {type: string}}}\n"
                  "    Out: {properties: {c: {type: boolean}}}\n"),
         {"- {name: p, type: integer, doc_type: integer, in: query}", "- {name: b, type: string, doc_type: string}",
          "- {name: c, type: boolean, doc_type: boolean}"}},
        {"no operationId, and one used twice: names from method and path",
         document("  /v1/x/a: {get: {responses: {'204': {}}}, post: {responses: {'204': {}}}, delete: {responses: "
                  "{'204': {}}}}\n"
                  "  '/v1/x/a/{id}': {get: {operationId: same, responses: {'204': {}}}}\n"
                  "  /v1/x/b: {get: {operationId: same, responses: {'204': {}}}}\n"),
         {"- id: a", "- id: post_a", "- id: delete_a", "- id: b"},
         "EX268 5:25, EX278 6:32"},
        {"a parameter within a segment, a fragment, a slash at the end",
         document("  '/v1/x/level2_{size}': {get: {parameters: [{name: size, in: path, schema: {type: integer}}], "
                  "responses: "
                  "{'204': {}}}}\n  '/v1/x/command#amend': {post: {responses: {'204': {}}}}\n"
                  "  /v1/x/slash/: {get: {responses: {'204': {}}}}\n"),
         {"http: {method: GET, path: \"/v1/x/level2_{size}\"}", "http: {method: POST, path: /v1/x/command}",
          "http: {method: GET, path: /v1/x/slash/}"}},
    });
    // Operations that only a fragment tells apart are all there.
    const std::string fragments = document(
        "  '/v1/x/command#amend': {post: {responses: {'204': {}}}}\n"
        "  '/v1/x/command#cancel': {post: {responses: {'204': {}}}}\n"
        "  '/v1/x/command#a b/c': {post: {responses: {'204': {}}}}\n"
        "  /v1/x/a: {get: {responses: {'204': {}}}}\n  /v1/x/a/: {get: {responses: {'204': {}}}}\n");
    const Imported imported = import("t.yaml", fragments);
    CHECK(imported.operations() == 5);
    for (const char* line :
         {"- id: command_amend", "http: {method: POST, path: /v1/x/command#amend}", "- id: command_cancel",
          "http: {method: POST, path: /v1/x/command#a_b_c}", "- id: a", "- id: get_a"})
        CHECK_MESSAGE(holds_line(imported.yaml(), line), line, "\n", imported.yaml());
}

TEST_CASE("parameters") {
    check({
        {"path level, operation level, by reference; `required` that is missing is false",
         document(
             "  '/v1/x/{id}':\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: "
             "q, in: "
             "query, schema: {type: string}}]\n    get: {parameters: [{$ref: '#/components/parameters/L'}], responses: "
             "{'204': {}}}\n",
             "components: {parameters: {L: {name: limit, in: query, schema: {type: integer, default: 20, minimum: 1, "
             "maximum: 100}}}}\n"),
         {"- {name: limit, type: integer, doc_type: integer, default: 20, min: 1, max: 100}",
          "- {name: q, type: string, doc_type: string}"}},
        {"headers of the signer never reach the caller, and make the operation private",
         "openapi: 3.0.1\npaths:\n  /v1/x/a:\n    get:\n      parameters:\n        - {name: X-API-KEY, in: header, "
         "required: true, "
         "schema: {type: string}}\n        - {name: x-api-signature, in: header, schema: {type: string}}\n"
         "        - {name: Trace, in: header, schema: {type: string}}\n      responses: {'204': {}}\n"
         "  /v1/x/b: {get: {responses: {'204': {}}}}\n",
         {"- {name: Trace, type: string, in: header}", "access: {auth: private}", "access: {auth: public}"},
         "",
         {"X-API-KEY", "x-api-signature"}},
        {"lists: each item under the name, or joined",
         parameters(
             "{name: a, in: query, schema: {type: array, items: {type: string}}, style: form, explode: true}\n"
             "{name: b, in: query, schema: {type: array, items: {type: integer}}, style: form, explode: false}\n"
             "{name: c, in: query, schema: {type: array, items: {type: string}}, style: spaceDelimited, explode: "
             "false}\n"
             "{name: d, in: query, schema: {type: array, items: {type: string}}, style: pipeDelimited}\n"
             "{name: e, in: query, schema: {type: array, items: {type: string}}}\n"
             "{name: f, in: header, schema: {type: array, items: {type: string}}, style: simple}\n"
             "{name: g, in: query, explode: false, schema: {type: array, items: {type: string, enum: [x, y]}}}\n"),
         {"- {name: a, type: list<string>, doc_type: array of string, style: repeat}",
          "- {name: b, type: list<integer>, doc_type: array of integer}",
          "- {name: c, type: list<string>, doc_type: array of string, style: space}",
          "- {name: d, type: list<string>, doc_type: array of string, style: pipe}",
          "- {name: e, type: list<string>, doc_type: array of string, style: repeat}",
          "- {name: f, type: list<string>, doc_type: array of string, in: header}",
          "- {name: g, type: list<G>, doc_type: array of string}"},
         "EX274 11:11"},
        {"objects: their fields, by their own names or as name[field]",
         parameters(
             "{name: range, in: query, schema: {type: object, required: [from], properties: {from: {type: integer}, "
             "to: {type: "
             "integer}}}}\n"
             "{name: filter, in: query, required: true, style: deepObject, explode: true, schema: {type: object, "
             "required: "
             "[coin], properties: {coin: {type: string}, size: {type: object, properties: {min: {type: number}}}}}}\n"),
         {"- {name: from, type: integer, doc_type: integer, required: conditional}",
          "- {name: to, type: integer, doc_type: integer}",
          "- {name: \"filter[coin]\", type: string, doc_type: string, required: true}",
          "- {name: \"filter[size][min]\", type: decimal, doc_type: number, wire: number}"}},
        {"JSON text, and forms that cannot be sent",
         parameters("{name: a, in: query, content: {application/json: {schema: {type: object}}}}\n"
                    "{name: b, in: query, style: form, explode: false, schema: {type: object, properties: {x: {type: "
                    "string}}}}\n"
                    "{name: c, in: header, schema: {type: array, items: {type: array, items: {type: string}}}}\n"
                    "{name: d, in: cookie, schema: {type: string}}\n"),
         {"- {name: a, type: string}", "- {name: b, type: string}", "- {name: c, type: string, in: header}"},
         "EX267 7:11, EX267 8:11, EX267 9:11, EX267 10:11"},
    });
}

TEST_CASE("bodies") {
    const std::string forms = "{oneOf: [{$ref: '#/components/schemas/Limit'}, {$ref: '#/components/schemas/Market'}]}";
    const std::string orders = schemas(
        "Limit: {type: object, required: [side, price], properties: {side: {type: string}, price: {type: string}}}\n"
        "Market: {type: object, required: [side], properties: {side: {type: string}, cost: {type: string}}}\n");
    check({
        {"by reference",
         body("application/json", "{$ref: '#/components/schemas/Limit'}", orders),
         {"request: {in: body, shape: object, type: ARequest}",
          "- {name: price, type: decimal, by: name, required: true}"}},
        {"forms of a body are joined: what one form needs is required by condition",
         body("application/json", forms, orders),
         {"- {name: side, type: string, required: true}",
          "- {name: price, type: decimal, by: name, required: conditional}", "- {name: cost, type: string}"},
         "EX262 6:66"},
        {"a body of DELETE, and a list of objects",
         body("application/json", "{type: array, items: {$ref: '#/components/schemas/Market'}}", orders, "delete"),
         {"request: {in: body, shape: list, type: ARequest}"}},
        {"media types with parameters and suffixes",
         body("'application/vnd.api+json; charset=utf-8'", "{properties: {a: {type: string}}}"),
         {"request: {in: body, shape: object, type: ARequest}"}},
        {"no body on POST", document("  /v1/x/a: {post: {responses: {'204': {}}}}\n"), {"- id: a"}, "", {"request:"}},
        {"forms; lists in them as `encoding` says",
         document("  /v1/x/a:\n    post:\n      requestBody:\n        content:\n          "
                  "application/x-www-form-urlencoded:\n"
                  "            schema: {type: object, properties: {a: {type: string}, l: {type: array, items: {type: "
                  "string}}, c: "
                  "{type: array, items: {type: string}}, o: {type: object, properties: {x: {type: string}}}}}\n"
                  "            encoding: {c: {style: form, explode: false}, o: {style: deepObject, explode: true}}\n"
                  "      responses: {'204': {}}\n"),
         {"request: {in: form, shape: object, type: ARequest}",
          "- {name: l, type: list<string>, doc_type: array of string, style: repeat}",
          "- {name: c, type: list<string>, doc_type: array of string}", "- {name: \"o[x]\", type: string}"}},
    });
}

TEST_CASE("schemas") {
    check({
        {"allOf: inheritance, one member beside a description, nested, `required` from all members",
         body("application/json",
              "{allOf: [{$ref: '#/components/schemas/Child'}, {required: [b], properties: {c: {allOf: [{$ref: "
              "'#/components/schemas/Side'}], description: d, nullable: true}}}]}",
              schemas("Base: {type: object, required: [a], properties: {a: {type: string}}}\n"
                      "Child: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: "
                      "string}}}]}\n"
                      "Side: {type: string, enum: [buy, sell]}\n")),
         {"- {name: a, type: string, doc_type: string, required: true}",
          "- {name: b, type: string, doc_type: string, required: true}",
          "- {name: c, type: C, doc_type: string, nullable: true}"}},
        {"oneOf and anyOf without a discriminator: payload or error, integer or number, object or list",
         reply("p: {oneOf: [{properties: {id: {type: string}}}, {properties: {error: {type: string}}}]}\n"
               "n: {oneOf: [{type: integer}, {type: number}]}\n"
               "o: {anyOf: [{properties: {x: {type: string}}}, {type: array, items: {type: string}}]}"),
         {"- {name: n, type: decimal, doc_type: number, wire: number}", "- {name: p, type: AP}",
          "- {name: o, type: AO}", "- {name: form, type: APForm}", "- {name: array_of_string, type: list<string>}"},
         "EX262 11:26, EX262 13:26"},
        {"a discriminator with a mapping, and one without",
         reply("p: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: "
               "{propertyName: "
               "kind, mapping: {c: '#/components/schemas/Cat', d: Dog}}}\n"
               "q: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: "
               "{propertyName: "
               "kind}}",
               schemas("Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}\n"
                       "Dog: {type: object, properties: {kind: {type: string}, owner: {type: string}}}\n")),
         {"tag: kind", "- {name: c, type: Cat}", "- {name: d, type: Dog}", "- {name: Cat, type: Cat}"},
         "EX262 11:26, EX262 12:26"},
        {"recursion, direct and by a cycle of oneOf and allOf",
         reply(
             "n: {$ref: '#/components/schemas/Node'}\ni: {$ref: '#/components/schemas/Instrument'}",
             schemas(
                 "Node: {type: object, properties: {v: {type: string}, kids: {type: array, items: {$ref: "
                 "'#/components/schemas/Node'}}}}\n"
                 "Instrument: {oneOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Basket'}]}\n"
                 "Plain: {type: object, properties: {id: {type: string}}}\n"
                 "Basket: {allOf: [{$ref: '#/components/schemas/Plain'}, {type: object, properties: {legs: {type: "
                 "array, "
                 "items: {$ref: '#/components/schemas/Instrument'}}}}]}\n")),
         {"- {name: kids, type: list<Node>, doc_type: array of object}",
          "- {name: legs, type: list<Instrument>, doc_type: array of object}"},
         "EX262 17:25"},
        {"a type that contains itself directly stays JSON there",
         reply("n: {$ref: '#/components/schemas/Node'}", schemas("Node: {type: object, properties: {v: {type: string}, "
                                                                 "parent: {$ref: '#/components/schemas/Node'}}}\n")),
         {"- {name: parent, type: json, doc_type: json}"},
         "EX259 15:73"},
        {"enums of texts, integers and booleans; named; on items; with names of their own",
         reply("t: {type: string, enum: [a, b]}\ni: {type: integer, enum: [1, 2]}\nb: {type: boolean, enum: [true]}\n"
               "n: {$ref: '#/components/schemas/Side'}\nl: {type: array, items: {type: string, enum: [x, 'y z']}}\n"
               "v: {type: integer, enum: [0, 1], x-enum-varnames: [OPEN_NOW, closed]}\n"
               "w: {type: string, enum: [N, F], x-enumNames: [new, filled]}",
               schemas("Side: {type: string, enum: [BUY, SELL]}\n")),
         {"- {name: t, type: T}", "- {name: i, type: integer, doc_type: integer}",
          "- {name: b, type: boolean, doc_type: boolean}", "- {name: n, type: N}", "N: [BUY, SELL]", "L: [x, \"y z\"]",
          "- {name: v, type: V, doc_type: integer, wire: number}",
          "V: [{wire: \"0\", name: open_now}, {wire: \"1\", name: closed}]",
          "W: [{wire: \"N\", name: new}, {wire: F, name: filled}]"}},
        {"null: nullable, left over in 3.1, in a list of types, as a form, in an enum",
         reply("a: {type: string, nullable: true}\nb: {type: [string, 'null']}\nc: {oneOf: [{type: 'null'}, {type: "
               "integer}]}\n"
               "d: {enum: [x, y, null]}\ne: {anyOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}",
               schemas("O: {type: object, properties: {x: {type: string}}}\n"), "3.1.0"),
         {"- {name: a, type: string, nullable: true}", "- {name: b, type: string, nullable: true}",
          "- {name: c, type: integer, doc_type: integer, nullable: true}", "- {name: d, type: D, nullable: true}",
          "- {name: e, type: AE, doc_type: object, nullable: true}"}},
        {"maps of a schema, of anything, and free objects",
         reply("a: {type: object, additionalProperties: {type: number}}\nb: {additionalProperties: true}\n"
               "c: {type: object}\nd: {type: object, additionalProperties: false, properties: {x: {type: string}}}\n"
               "e: {type: object, additionalProperties: {type: object, properties: {y: {type: string}}}}"),
         {"- {name: a, type: map<decimal>, doc_type: map of number, wire: number}",
          "- {name: b, type: json, doc_type: json}", "- {name: c, type: json, doc_type: json}",
          "- {name: d, type: AD, doc_type: object}", "- {name: e, type: map<AE>, doc_type: map of object}"}},
        {"lists of lists, and of scalars of several kinds",
         reply("a: {type: array, items: {type: array, items: {type: string}}}\n"
               "b: {type: array, items: {type: array, items: {oneOf: [{type: string}, {type: number}]}}}\n"
               "c: {type: array, prefixItems: [{type: string}, {type: integer}]}",
               "", "3.1.0"),
         {"- {name: a, type: list<list<string>>, doc_type: array of string}",
          "- {name: b, type: list<list<AB>>, doc_type: object}",
          "- {name: c, type: list<json>, doc_type: array of json}"},
         "EX262 12:68"},
        {"times in each unit, by name and example; ids of 64 bits; amounts as number or text",
         reply(
             "createdTime: {type: integer, format: int64, example: 1700000000123}\nupdateTime: {type: string, example: "
             "'1700000000.123'}\ntradeTime: {type: string, example: '1700000000'}\norderTime: {type: string, example: "
             "'1700000000123456'}\nendTime: {type: string, example: '2026-01-15T00:00:00Z'}\norderId: {type: integer, "
             "format: "
             "int64}\nrequestId: {type: string, format: int64, example: '9223372036854775807'}\namount: {type: "
             "number}\nat: "
             "{type: string, format: date-time}"),
         {"- {name: createdTime, type: timestamp, by: name, wire: number, example: 1700000000123}",
          "- {name: updateTime, type: timestamp, by: example, unit: seconds, example: 1700000000.123}",
          "- {name: tradeTime, type: timestamp, by: example, unit: seconds, example: 1700000000}",
          "- {name: orderTime, type: timestamp, by: example, unit: microseconds, example: 1700000000123456}",
          "- {name: endTime, type: string, example: 2026-01-15T00:00:00Z}", "- {name: orderId, type: integer}",
          "- {name: requestId, type: string, example: 9223372036854775807}",
          "- {name: amount, type: decimal, wire: number}", "- {name: at, type: string}"}},
        {"properties without a type, items that are missing, empty schemas",
         reply("a: {properties: {x: {type: string}}}\nb: {type: array}\nc: {}\nd: true\ne: {type: array, items: {}}"),
         {"- {name: a, type: AA, doc_type: object}", "- {name: b, type: list<json>, doc_type: array of json}",
          "- {name: c, type: json, doc_type: json}", "- {name: d, type: json, doc_type: json}"}},
        {"names that are no identifiers, or differ by case only",
         reply("24hOpen: {type: string}\n1d_invites: {type: string}\n0-5BTC: {type: string}\nsession-premarket: {type: "
               "string}\n"
               "'{currency_pair}': {type: string}\n'odd\"quote': {type: string}\nclass: {type: string}\nvoid: {type: "
               "string}\n"
               "m: {type: string}\nM: {type: string}"),
         {"- {name: 24hOpen, type: string}", "- {name: session-premarket, type: string}",
          "- {name: \"{currency_pair}\", type: string}", "- {name: 'odd\"quote', type: string}",
          "- {name: class, type: string}", "- {name: m, type: string}", "- {name: M, type: string}"}},
        {"names of schemas that are no identifiers",
         reply("a: {$ref: '#/components/schemas/com.acme.Order-v2_x'}\nb: {$ref: "
               "'#/components/schemas/com.acme.Order-v2_x'}",
               schemas("com.acme.Order-v2_x: {type: object, properties: {id: {type: string}}}\n")),
         {"- {name: a, type: ComAcmeOrderV2X}", "- {name: b, type: ComAcmeOrderV2X}"}},
    });
}

TEST_CASE("servers and answers") {
    const auto with = [](const std::string& servers) {
        return document("  /v1/x/a: {get: {responses: {'204': {}}}}\n", servers);
    };
    check({
        {"no servers", with(""), {"http: {method: GET, path: /v1/x/a}"}},
        {"a path",
         with("servers: [{url: 'https://h.invalid/base/'}, {url: 'https://other.invalid/x'}]\n"),
         {"http: {method: GET, path: /base/v1/x/a}"}},
        {"an empty address", with("servers: [{url: ''}]\n"), {"http: {method: GET, path: /v1/x/a}"}},
        {"a slash at the end",
         with("servers: [{url: 'https://h.invalid/'}]\n"),
         {"http: {method: GET, path: /v1/x/a}"}},
        {"a relative one with a variable",
         with("servers: [{url: '/{net}', variables: {net: {default: main}}}]\n"),
         {"http: {method: GET, path: /main/v1/x/a}"}},
    });
    const auto answers = [](const std::string& responses) {
        return document("  /v1/x/a: {get: {responses: " + responses + "}}\n");
    };
    const std::string json =
        "{description: '', content: {application/json: {schema: {properties: {a: {type: string}}}}}}";
    check({
        {"201 when there is no 200",
         answers("{'201': " + json + ", '400': {description: no}}"),
         {"- {name: a, type: string}"}},
        {"2XX and default", answers("{2XX: " + json + ", default: {description: no}}"), {"- {name: a, type: string}"}},
        {"default alone",
         answers("{4XX: {description: no}, 5XX: {description: no}, default: " + json + "}"),
         {"- {name: a, type: string}"}},
        {"204 without a body", answers("{'204': {description: none}}"), {"- id: a"}, "", {"reply:"}},
        {"an answer that is no JSON",
         answers("{'200': {description: '', content: {image/png: {schema: {type: string, format: binary}}}}}"),
         {"- id: a"},
         "EX270 4:38",
         {"reply:"}},
        {"a stream of events",
         answers("{'200': {description: '', content: {text/event-stream: {}}}}"),
         {"- id: a"},
         "EX270 4:38",
         {"reply:"}},
        {"JSON among others",
         answers("{'200': {description: '', content: {text/csv: {}, application/json: {schema: {properties: {a: {type: "
                 "string}}}}}}}"),
         {"- {name: a, type: string}"}},
    });
}

TEST_CASE("facts that reach the caller") {
    check({
        {"defaults, bounds of both kinds, deprecation",
         parameters("{name: a, in: query, schema: {type: integer, default: 10, minimum: 1, maximum: 50}}\n"
                    "{name: b, in: query, schema: {type: integer, minimum: 0, exclusiveMinimum: true}}\n"
                    "{name: c, in: query, deprecated: true, schema: {type: string, default: x, minLength: 1, pattern: "
                    "'^x'}}\n"),
         {"- {name: a, type: integer, doc_type: integer, default: 10, min: 1, max: 50}",
          "- {name: b, type: integer, doc_type: integer, min: 1}",
          "- {name: c, type: string, doc_type: string, deprecated: true, default: x}"}},
        {"exclusive bounds of 3.1",
         reply("a: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}\nb: {type: number, exclusiveMinimum: 0}",
               "", "3.1.0"),
         {"- {name: a, type: integer, doc_type: integer, min: 1, max: 9}",
          "- {name: b, type: decimal, doc_type: number, wire: number}"}},
        {"readOnly is no part of a request, writeOnly none of a reply",
         document("  /v1/x/a:\n    post:\n      requestBody: {content: {application/json: {schema: {$ref: "
                  "'#/components/schemas/O'}}}}\n"
                  "      responses: {'200': {description: '', content: {application/json: {schema: {$ref: "
                  "'#/components/schemas/O'}}}}}\n",
                  schemas("O: {type: object, properties: {id: {type: string, readOnly: true}, word: {type: string, "
                          "writeOnly: true}, "
                          "both: {type: string}}}\n")),
         {"ARequest:", "A:"}},
        {"a reference with siblings in 3.1",
         reply("a: {$ref: '#/components/schemas/N', description: text, deprecated: true, default: 5}",
               schemas("N: {type: integer, maximum: 9}\n"), "3.1.0"),
         {"- {name: a, type: integer, doc_type: integer, deprecated: true, default: 5, max: 9}"}},
        {"examples are never trusted for types",
         reply("a: {type: number, example: 'twelve'}\nb: {type: integer, example: '0x1'}"),
         {"- {name: a, type: decimal, doc_type: number, wire: number}",
          "- {name: b, type: integer, doc_type: integer}"}},
        {"webhooks are left out with a note",
         document("  /v1/x/a: {get: {responses: {'204': {}}}}\n", "webhooks: {w: {post: {responses: {'200': {}}}}}\n",
                  "3.1.0"),
         {"- id: a"},
         "EX279 5:11"},
        {"security schemes of types that nobody knows",
         document("  /v1/x/a: {get: {security: [{odd: []}], responses: {'204': {}}}}\n  /v1/x/b: {get: {security: [], "
                  "responses: {'204': {}}}}\n"
                  "  /v1/x/c: {get: {security: [{open: []}], responses: {'204': {}}}}\n",
                  "components: {securitySchemes: {odd: {type: TOTP}, open: {type: http, scheme: none}, key: {type: "
                  "apiKey, in: header, name: K}}}\n"),
         {"access: {auth: private}", "access: {auth: public}"}},
        {"limits in bold prose, and in vendors' keys",
         document(
             "  /v1/x/a:\n    get:\n      description: \"Text.\\n\\n**Limit: 5 requests per 1 symbol per 1 second**\"\n"
             "      parameters: [{name: symbol, in: query, schema: {type: string}}]\n      responses: {'204': {}}\n"
             "  /v1/x/b: {get: {x-api-rate-limit-pool: Spot, x-api-rate-limit-weight: 3, responses: {'204': {}}}}\n"),
         {"limits: [{count: 5, per: 1s, unit: request, scope: [user, symbol]}]", "limits: [{pool: Spot, weight: 3}]"}},
    });
}

TEST_CASE("faults of real documents are warnings, and the import goes on") {
    check({
        {"a reference to nothing",
         reply("a: {$ref: '#/components/schemas/None'}\nb: {type: string}"),
         {"- {name: a, type: json, doc_type: json}", "- {name: b, type: string}"},
         "EX256 11:25"},
        {"another file, another address: never fetched",
         reply("a: {$ref: 'other.yaml#/A'}\nb: {$ref: 'http://127.0.0.1:1/x.json'}\nc: {type: string}"),
         {"- {name: c, type: string}"},
         "EX257 11:25, EX257 12:25"},
        {"types that do not exist",
         reply("a: {type: decimal}\nb: {type: 'array[string]'}\nc: {type: file}\nd: {type: date-time}\ne: {type: "
               "price-amount pair}"),
         {"- {name: b, type: json, doc_type: json}"},
         "EX261 11:25, EX261 12:25, EX261 13:25, EX261 14:25, EX261 15:25"},
        {"the media type www-form-urlencoded",
         body("www-form-urlencoded", "{type: object, properties: {a: {type: string}}}"),
         {"request: {in: form, shape: object, type: ARequest}"}},
        {"a number for the boolean exclusiveMinimum",
         reply("a: {type: integer, minimum: 1, exclusiveMinimum: 1}"),
         {"- {name: a, type: integer, doc_type: integer, min: 1}"},
         "EX264 11:64"},
        {"a name in the path without a parameter",
         document("  '/v1/x/{id}/y': {get: {responses: {'204': {}}}}\n"),
         {"- {name: id, type: string, required: true, in: path}"},
         "EX268 4:25"},
        {"keys that belong elsewhere",
         document("  /v1/x/a:\n    post:\n      produces: [application/json]\n      requestBody: {content: "
                  "{application/json: {name: x, required: true, "
                  "schema: {properties: {a: {type: string}}}}}}\n      responses: {'200': {schema: {properties: {b: "
                  "{type: string}}}}}\n"),
         {"- {name: a, type: string, doc_type: string}", "- {name: b, type: string, doc_type: string}"},
         "EX264 8:35"},
        {"an answer whose description is null",
         document("  /v1/x/a: {get: {responses: {'200': {description: null}}}}\n"),
         {"- id: a"}},
        {"`required` beside the reference of a parameter",
         parameters("{$ref: '#/components/parameters/P', required: true}",
                    "components: {parameters: {P: {name: p, in: query, schema: {type: string}}}}\n"),
         {"- {name: p, type: string}"},
         "EX264 7:57"},
    });
}

TEST_CASE("a second import keeps the names of shared types, whatever comes before them") {
    const std::string components = schemas(
        "Order: {type: object, properties: {id: {type: string}, legs: {type: array, items: {$ref: "
        "'#/components/schemas/Leg'}}}}\nLeg: {type: object, properties: {price: {type: string}}}\n");
    const auto operation = [](const std::string& name) {
        return "  /v1/x/" + name +
               ": {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: object, "
               "properties: {order: {$ref: '#/components/schemas/Order'}}}}}}}}}\n";
    };
    const Imported first = import("t.yaml", document(operation("b"), components));
    CHECK(first.yaml().find("BOrder") != std::string::npos);
    spec::Spec committed;
    committed.groups = first.result.groups;
    const Imported second =
        import("t.yaml", document(operation("a") + operation("b"), components), plain(), &committed);
    CHECK(holds_line(second.yaml(), "- {name: order, type: BOrder}"));
    CHECK(second.yaml().find("type: Order}") == std::string::npos);
    CHECK(import("t.yaml", document(operation("a") + operation("b"), components)).yaml().find("order, type: Order}") !=
          std::string::npos);
}

TEST_CASE("what examples show of a shared type counts wherever it stands") {
    const auto operation = [](const std::string& name, const std::string& example) {
        return "  /v1/x/" + name +
               ": {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: object, "
               "properties: {fee: {$ref: '#/components/schemas/Fee'}}}, example: {fee: {amount: " +
               example + "}}}}}}}}\n";
    };
    const std::string components = schemas("Fee: {type: object, properties: {amount: {type: string}}}\n");
    CHECK(import("t.yaml", document(operation("a", "'0.5'") + operation("b", "'1.5'"), components))
              .yaml()
              .find("amount, type: decimal") != std::string::npos);
    CHECK(import("t.yaml", document(operation("a", "'0.5'") + operation("b", "none"), components))
              .yaml()
              .find("amount, type: string") != std::string::npos);
}
