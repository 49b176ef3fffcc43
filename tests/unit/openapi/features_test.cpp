// What real documents use, one small document a line: what it is called, what stands in it, and what the spec then
// says.
#include "features.hpp"

using namespace features;

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
          "- {name: price, type: decimal, by: name, required: conditional}", "- {name: cost, type: decimal, by: name}"},
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
          "- {name: c, type: string, doc_type: string, deprecated: true, default: x, min_length: 1}"}},
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
         {},
         "EX257 11:25, EX257 12:25",
         {"- id: a"}},
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
