// Documents as a whole: parameters, bodies, replies, access, envelope, examples, names.
#include "reading.hpp"

using namespace reading;

namespace {

/// Operations below `paths:`, each line indented by two blanks less than in a document.
std::string document(const std::string& paths, const std::string& rest = "") {
    std::string text = "openapi: 3.1.0\nsecurity: [{key: []}]\npaths:\n";
    std::istringstream lines(paths);
    for (std::string line; std::getline(lines, line);) text += "  " + line + "\n";
    return text + rest;
}

constexpr const char* no_reply = "    responses: {'204': {description: done}}\n";

}  // namespace

TEST_CASE("parameters of path and operation, in every place") {
    const Read result =
        read("t.yaml",
             document("/v1/{coin}/book_{size}:\n"
                      "  parameters:\n"
                      "    - {name: coin, in: path, schema: {type: string}}\n"
                      "    - {name: size, in: path, required: true, schema: {type: integer}}\n"
                      "    - {name: from, in: query, schema: {type: string}}\n"
                      "  get:\n"
                      "    operationId: getBook\n"
                      "    deprecated: true\n"
                      "    parameters:\n"
                      "      - {name: from, in: query, required: true, deprecated: true, schema: {type: integer}}\n"
                      "      - $ref: '#/components/parameters/Trace'\n" +
                          std::string(no_reply),
                      "components: {parameters: {Trace: {name: X-Trace, in: header, schema: {type: string}}}}\n"));
    const auto& operation = result.only();
    CHECK(operation.path == "/v1/{coin}/book_{size}");
    CHECK(operation.name_hint == "getBook");
    CHECK(operation.deprecated);
    CHECK(operation.request_in == spec::In::query);
    CHECK(describe(operation.request) == "from:integer! X-Trace:string@header coin:string!@path size:integer!@path");
    CHECK(operation.request[0].deprecated);
    CHECK(operation.reply_shape == spec::Shape::none);
    CHECK(result.findings() == "");
}

TEST_CASE("bodies: object, list, value, form") {
    const auto body = [](const std::string& method, const std::string& media, const std::string& schema) {
        const Read result =
            read("t.yaml", document("/v1/{id}:\n"
                                    "  " +
                                    method +
                                    ":\n"
                                    "    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
                                    "    requestBody: {content: {" +
                                    media + ": {schema: " + schema + "}}}\n" + no_reply));
        const auto& operation = result.only();
        return spec::to_text(operation.request_in) + " " + spec::to_text(operation.request_shape) + " " +
               describe(operation.request) + (result.findings().empty() ? "" : " " + result.findings());
    };
    CHECK(body("post", "application/json",
               "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer, readOnly: true}}}") ==
          "body object id:string!@path a:string!");
    CHECK(body("delete", "application/json", "{type: object, properties: {a: {type: string}}}") ==
          "body object id:string!@path a:string");
    CHECK(body("get", "application/x-www-form-urlencoded", "{type: object, properties: {a: {type: string}}}") ==
          "query object id:string!@path a:string");
    CHECK(body("post", "application/x-www-form-urlencoded", "{type: object, properties: {a: {type: string}}}") ==
          "form object id:string!@path a:string");
    CHECK(body("post", "application/json", "{type: array, items: {type: string}}") ==
          "query object id:string!@path EX269 7:20");
    CHECK(body("post", "multipart/form-data", "{type: object, properties: {a: {type: string}}}") ==
          "query object id:string!@path EX269 7:20");
    CHECK(body("post", "application/json", "{type: object, properties: {id: {type: string}, a: {type: string}}}") ==
          "body object id:string!@path id_body:string a:string");

    // Parameters of the signer do not count.
    docs::OpenApiOptions signs = options();
    signs.leave_to_signer = [](docs::DocOperation& of, const docs::DocField& field) {
        return of.method == "POST" && field.in == spec::In::query && field.name == "stamp";
    };
    const std::string many = document(
        std::string(
            "/v1:\n  post:\n    parameters: [{name: stamp, in: query, schema: {type: integer}}]\n"
            "    requestBody: {content: {application/json: {schema: {type: array, items: {type: object, properties: "
            "{stamp: {type: string}}}}}}}\n") +
        no_reply);
    const Read listed = read("t.yaml", many, signs);
    CHECK(listed.only().request_shape == spec::Shape::list);
    CHECK(describe(listed.only().request) == "stamp:string");
    const Read beside = read("t.yaml", many);
    CHECK(beside.only().request_shape == spec::Shape::object);
    CHECK(beside.findings().find("EX269") != std::string::npos);

    const auto alone = [](const std::string& schema) {
        const Read result =
            read("t.yaml", document("/v1:\n  post:\n    requestBody: {content: {application/json: {schema: " + schema +
                                    "}}}\n" + no_reply));
        return spec::to_text(result.only().request_shape) + " " + describe(result.only().request);
    };
    CHECK(alone("{type: array, items: {type: object, properties: {a: {type: string}}}}") == "list a:string");
    CHECK(alone("{type: array, items: {type: string}}") == "none ");
    CHECK(alone("{type: object}") == "none ");
}

TEST_CASE("the payload is taken out of the envelope") {
    const auto reply = [](const std::string& schema) {
        const Read result = read("t.yaml", reply_document(schema));
        return spec::to_text(result.only().reply_shape) + " " + describe(result.only().reply) +
               (result.findings().empty() ? "" : " " + result.findings());
    };
    CHECK(reply("properties: {success: {type: boolean}, data: {type: object, required: [a], properties: {a: {type: "
                "string}}}}") == "object a:string");
    CHECK(
        reply(
            "properties: {success: {type: boolean}, data: {type: array, items: {properties: {a: {type: string}}}}}") ==
        "list a:string");
    CHECK(reply("properties: {success: {type: boolean}, data: {type: array, items: {type: string}}}") ==
          "value :[string]");
    CHECK(reply("properties: {success: {type: boolean}, data: {type: string}}") == "value :string");
    CHECK(reply("properties: {success: {type: boolean}, code: {type: string}}") == "none ");
    CHECK(reply("properties: {success: {type: boolean}, data: {type: string}, at: {type: integer}}") ==
          "value :string EX272 11:78");
    CHECK(reply("properties: {a: {type: string}}") == "object a:string EX271 11:17");
}

TEST_CASE("the successful answer is chosen, other media types are told") {
    const auto reply = [](const std::string& responses) {
        docs::OpenApiOptions plain = options();
        plain.envelope = {};
        const Read result = read("t.yaml", document("/v1:\n  get:\n    responses: " + responses + "\n"), plain);
        return describe(result.only().reply) + (result.findings().empty() ? "" : " " + result.findings());
    };
    const std::string a = "{content: {application/json: {schema: {properties: {a: {type: string}}}}}}";
    const std::string b = "{content: {application/json; charset=utf-8: {schema: {properties: {b: {type: string}}}}}}";
    CHECK(reply("{default: " + a + ", '201': " + b + ", '400': " + a + "}") == "b:string");
    CHECK(reply("{'400': " + a + ", default: " + b + "}") == "b:string");
    CHECK(reply("{'202': " + a + ", '200': " + b + "}") == "b:string");
    CHECK(reply("{'204': {description: done}}") == "");
    CHECK(reply("{'200': {description: null, content: {image/png: {schema: {type: string}}}}}") == " EX270 6:26");
    CHECK(reply("{'400': " + a + "}") == " EX270 6:18");
    CHECK(reply("{'200': {schema: {properties: {a: {type: string}}}}}") == "a:string EX264 6:35");
}

TEST_CASE("who may call an operation") {
    const auto auth = [](const std::string& operation, const std::string& rest) {
        const Read result = read("t.yaml", "openapi: 3.0.0\n" + rest +
                                               "paths:\n  /a:\n    get:\n      responses: {'204': {}}\n" + operation);
        return spec::to_text(result.only().auth) + (result.findings().empty() ? "" : " " + result.findings());
    };
    CHECK(auth("", "security: [{key: []}]\n") == "private");
    CHECK(auth("      security: []\n", "security: [{key: []}]\n") == "public EX280 1:10");
    CHECK(auth("      security: [{}, {key: []}]\n", "") == "optional");
    CHECK(auth("      security: [{nobody: []}]\n",
               "components: {securitySchemes: {nobody: {type: http, scheme: none}}}\n") == "public");
    CHECK(auth("      security: []\n      parameters: [{name: X-API-KEY, in: header, schema: {type: string}}]\n", "") ==
          "private");
    CHECK(auth("      x-api-channel: Private\n", "") == "private");
    CHECK(auth("", "") == "public EX280 1:10");
    CHECK(auth("      security: [{key: []}]\n      parameters: [{name: My-Signature, in: header, schema: {type: "
               "string}}]\n",
               "") == "private EX273 7:27");
}

TEST_CASE("limits in descriptions carry their place in the source") {
    const Read result = read("t.yaml", document("/v1:\n  get:\n    description: |\n      Words first.\n\n      "
                                                "**Limit: 3 requests per 1 second per IP address**\n" +
                                                std::string(no_reply)));
    CHECK(limits(result.only()) == "3/1s ip");
    CHECK(result.only().limits[0].span.text() == "Limit: 3 requests per 1 second per IP address");
    CHECK(result.only().limits[0].span.position().line == 9);
}

TEST_CASE("examples in media types become JSON text") {
    const Read result = read("t.yaml", document("/v1:\n"
                                                "  post:\n"
                                                "    requestBody:\n"
                                                "      content:\n"
                                                "        application/json:\n"
                                                "          schema: {type: object, properties: {a: {type: string}}}\n"
                                                "          example: {a: '1', b: 1.50, c: [true, null, \"x\\ny\"]}\n"
                                                "    responses:\n"
                                                "      '200':\n"
                                                "        content:\n"
                                                "          application/json:\n"
                                                "            schema: {type: object, properties: {a: {type: string}}}\n"
                                                "            examples:\n"
                                                "              one: {value: {a: x}}\n"
                                                "              two: {$ref: '#/components/examples/Two'}\n"
                                                "              three: {value: '{\"a\": \"text\"}'}\n",
                                                "components: {examples: {Two: {value: {a: y}}}}\n"));
    const auto& examples = result.only().examples;
    REQUIRE(examples.size() == 4);
    CHECK_FALSE(examples[0].reply);
    CHECK(examples[0].text == R"({"a":"1","b":1.50,"c":[true,null,"x\ny"]})");
    CHECK(examples[1].text == R"({"a":"x"})");
    CHECK(examples[2].text == R"({"a":"y"})");
    CHECK(examples[3].text == R"({"a": "text"})");
    CHECK(examples[3].reply);
}

TEST_CASE("names, fragments and the path of the server") {
    const Read result =
        read("t.yaml",
             document("/a#first:\n  post:\n" + std::string(no_reply) + "/a#second:\n  post:\n    operationId: '044'\n" +
                          no_reply + "/b/:\n  get:\n    operationId: same\n" + no_reply +
                          "  put:\n    operationId: same\n" + no_reply,
                      "servers: [{url: 'https://{host}/v2/{stage}/', variables: {stage: {default: live}}}]\n"));
    REQUIRE(result.page.operations.size() == 4);
    CHECK(result.page.operations[0].path == "/v2/live/a#first");
    CHECK(result.page.operations[0].name_hint == "");
    CHECK(result.page.operations[1].name_hint == "");
    CHECK(result.page.operations[2].path == "/v2/live/b/");
    CHECK(result.page.operations[2].name_hint == "same");
    CHECK(result.page.operations[3].name_hint == "");
    CHECK(result.findings() == "EX278 16:20");
}

TEST_CASE("JSON documents, and references with escapes and of every local kind") {
    const Read result = read("t.json", R"({"openapi": "3.0.1", "security": [{"k": []}],
 "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
 "components": {
  "pathItems": {"A": {"post": {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"200": {"$ref": "#/components/responses/R"}}}}},
  "requestBodies": {"B": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/odd~1name~0%20x"}}}}},
  "responses": {"R": {"content": {"application/json": {"schema": {"properties": {"data": {"$ref": "#/paths/~1b/get/x"}}}}}}},
  "schemas": {"odd/name~ x": {"type": "object", "properties": {"q": {"type": "string"}}}}},
 "x-unused": 1})");
    CHECK(describe(result.only().request) == "q:string");
    CHECK(result.findings() == "EX256 6:99");
    CHECK(result.only().reply_shape == spec::Shape::value);
    CHECK(describe(result.only().reply) == ":json");
}
