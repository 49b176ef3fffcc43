// What is wrong with documents: each fault has a number, a place and a remedy, and the import goes on where it can.
#include "docs/openapi/rules.hpp"
#include "reading.hpp"

using namespace reading;

namespace {

std::string with_reply(const std::string& schema) {
    return reply_document(schema, "components: {schemas: {Order: {type: object, properties: {a: {type: string}}}}}\n");
}

}  // namespace

TEST_CASE("documents that are refused") {
    CHECK(read("t.yaml", "swagger: '1.2'\npaths: {}\n").findings() == "EX253 1:10");
    CHECK(read("t.yaml", "swagger: '2.0'\npaths: {}\n").findings() == "EX255 2:8");
    CHECK(read("t.yaml", "openapi: 2.0.0\npaths: {}\n").findings() == "EX254 1:10");
    CHECK(read("t.yaml", "openapi: 4.0.0\npaths: {}\n").findings() == "EX254 1:10");
    CHECK(read("t.yaml", "title: x\n").findings() == "EX250 1:1");
    CHECK(read("t.json", "[1, 2]").findings() == "EX250 1:1");
    CHECK(read("t.json", "\n<!DOCTYPE html>\n<html><body>Sign in</body></html>\n").findings() == "EX250 1:1");
    CHECK(read("t.json", "").findings() == "EX112 1:1");
    CHECK(read("t.yaml", "openapi: 3.0.0\n").findings() == "EX255 1:1");
    CHECK(read("t.yaml", "openapi: 3.0.0\npaths: {}\n").findings() == "EX255 2:8");
    CHECK(read("t.yaml", "openapi: 3.0.0\npaths: {/a: {summary: nothing}}\n").findings() == "EX255 2:8");
    CHECK(read("t.yaml", "openapi: 3.0.0\npaths: []\n").findings() == "EX255 2:8");
    CHECK(read("t.yaml", "openapi: 3.0.0\npaths: {/a: {get: {}}}\n---\nopenapi: 3.0.0\n").findings() == "EX109 3:1");
    CHECK(read("t.yaml", "openapi: 3.0.0\npaths: {}\npaths: {}\n").findings() == "EX113 3:1, EX255 2:8");
    CHECK(read("t", "openapi: 3.0.0\npaths: {}\n").findings() == "EX255 2:8");
}

TEST_CASE("a reference to nothing is a warning at its place, and the import goes on") {
    const Read result = read("t.yaml", with_reply("properties: {data: {$ref: '#/components/schemas/Ordr'}}"));
    CHECK(result.findings() == "EX256 11:43");
    CHECK_FALSE(result.diagnostics.has_errors());
    CHECK(result.diagnostics.all()[0].help.find("'Order'") != std::string::npos);
    CHECK(describe(result.only().reply) == ":json");

    // Once for each place, however often it is reached.
    const std::string twice = with_reply("properties: {data: {properties: {a: {$ref: '#/x'}, b: {$ref: '#/x'}}}}");
    CHECK(read("t.yaml", twice).findings() == "EX256 11:60, EX256 11:78");
}

TEST_CASE("references elsewhere are refused, circles are broken") {
    CHECK(read("t.yaml", with_reply("$ref: 'other.yaml#/a'")).findings() == "EX257 11:23");
    CHECK(read("t.yaml", with_reply("$ref: 'https://example.invalid/a.json'")).findings() == "EX257 11:23");
    CHECK(read("t.yaml", with_reply("$ref: '#anchor'")).findings() == "EX257 11:23");
    // Outside of replies, what refers to nothing stays out, with the place of the reference.
    for (const char* reference : {"#anchor", "#/x", "other.yaml#/a", "https://example.invalid/a.json"}) {
        const Read path = read("t.yaml", "openapi: 3.1.0\npaths:\n  /a: {$ref: '" + std::string(reference) + "'}\n");
        INFO(reference, " ", path.findings());
        CHECK(path.diagnostics.all()[0].at.position() == text::Position{3, 14});
        REQUIRE(path.page.left_out.size() == 1);
        CHECK(path.page.left_out[0].path == "/a");
    }
    const Read circle = read(
        "t.yaml",
        reply_document(
            "$ref: '#/components/schemas/A'",
            "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n"));
    CHECK(circle.findings() == "EX258 11:23");
    CHECK(describe(circle.only().reply) == ":json");
}

TEST_CASE("faults of parameters") {
    const auto parameter = [](const std::string& text) {
        const Read result = read("t.yaml",
                                 "openapi: 3.0.0\nsecurity: [{k: []}]\npaths:\n  /a/{id}:\n    get:\n      "
                                 "parameters:\n        - {name: id, in: path, schema: {type: string}}\n"
                                 "        - " +
                                     text + "\n      responses: {'204': {}}\n");
        return describe(result.only().request) + " " + result.findings();
    };
    CHECK(parameter("{in: query, schema: {type: string}}") == "id:string!@path EX267 8:11");
    CHECK(parameter("{name: a, schema: {type: string}}") == "id:string!@path EX267 8:11");
    CHECK(parameter("{name: a, in: cookie, schema: {type: string}}") == "id:string!@path EX267 8:11");
    CHECK(parameter("{name: id, in: query, schema: {type: string}}") == "id:string!@path id_query:string ");
    CHECK(parameter("{name: b, in: path, schema: {type: string}}") == "id:string!@path EX268 8:18");
    CHECK(parameter("{name: a, in: query}") == "id:string!@path a:string EX267 8:11");
    CHECK(parameter("{name: a, in: query, schema: {type: array, items: {type: string}}}") ==
          "id:string!@path a:[string] EX274 8:11");
    CHECK(parameter("{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}") ==
          "id:string!@path b:string ");
    CHECK(parameter("{$ref: '#/components/parameters/None'}") == "id:string!@path EX256 8:18");
    CHECK(parameter("text") == "id:string!@path EX267 8:11");

    const Read missing = read(
        "t.yaml", "openapi: 3.0.0\nsecurity: [{k: []}]\npaths:\n  /a/{id}:\n    get:\n      responses: {'204': {}}\n");
    CHECK(describe(missing.only().request) == "id:string!@path");
    CHECK(missing.findings() == "EX268 6:7");
}

TEST_CASE("odd shapes of a document are survived") {
    for (const char* text :
         {"openapi: 3.0.0\npaths: {/a: {get: {parameters: x, responses: y, requestBody: z, security: w}}}\n",
          "openapi: 3.0.0\npaths: {/a: {get: []}}\n", "openapi: 3.0.0\npaths: {/a: []}\n",
          "openapi: 3.0.0\npaths: {/a: }\n", "openapi: [3]\npaths: {}\n", "openapi:\npaths: {}\n",
          "openapi: 3.0.0\nservers: x\npaths: {a: {get: {responses: {'200': {content: x}}}}}\n",
          "openapi: 3.0.0\nservers: [x]\npaths: {/{: {get: {responses: {'200': {content: {application/json: x}}}}}}\n",
          "openapi: 3.0.0\npaths: {/a: {get: {responses: {'200': [], default: {$ref: [x]}}}}}\n",
          "openapi: 3.0.0\npaths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {allOf: x, "
          "oneOf: y, anyOf: [], type: [], enum: {a: b}, const: [1]}}}}}}}}\n",
          "openapi: 3.0.0\npaths: {/a: {post: {requestBody: {content: {application/json: {schema: {oneOf: [[], x, "
          "{type: 'null'}]}}}}, responses: }}}\n"}) {
        CAPTURE(text);
        const Read result = read("t.yaml", text);
        CHECK((!result.findings().empty() || !result.page.left_out.empty()));
    }
}

TEST_CASE("webhooks and callbacks are left out, and that is said") {
    const Read result = read("t.yaml",
                             "openapi: 3.1.0\nsecurity: [{k: []}]\nwebhooks: {a: {post: {}}}\npaths: {/a: {get: "
                             "{callbacks: {x: {}}, responses: {'204': {}}}}}\n");
    CHECK(result.page.operations.size() == 1);
    CHECK(result.findings() == "EX279 4:31, EX279 3:11");
}
