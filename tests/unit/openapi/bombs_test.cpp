// Documents made to be expensive: each ends soon, with a finding that says why.
#include "reading.hpp"

using namespace reading;

namespace {

bool has(const Read& result, const std::string& rule) {
    return result.findings().find(rule) != std::string::npos;
}

}  // namespace

TEST_CASE("aliases that multiply are refused at the one that goes too far") {
    std::string bomb =
        "openapi: 3.0.0\nsecurity: [{k: []}]\npaths: {/a: {get: {responses: {'204': {}}}}}\nx-0: &a0 [x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "x-" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before + ", " + before +
                "]\n";
    }
    const Read result = read("t.yaml", bomb);
    CHECK(result.page.operations.empty());
    CHECK(result.findings() == "EX111 14:18");

    const Read harmless = read("t.yaml",
                               "openapi: 3.0.0\nsecurity: [{k: []}]\nx-reply: &reply {'204': {}}\n"
                               "paths: {/a: {get: {responses: *reply}}, /b: {get: {responses: *reply}}}\n");
    CHECK(harmless.page.operations.size() == 2);
    CHECK(read("t.yaml", "openapi: 3.0.0\nx-a: &a [*a]\npaths: {}\n").findings() == "EX105 2:10");
}

TEST_CASE("nesting without end is refused") {
    CHECK(read("t.json", std::string(200'000, '[')).diagnostics.has_errors());
    CHECK(read("t.json", "{\"openapi\":" + std::string(200'000, '{')).diagnostics.has_errors());
    std::string deep = "openapi: 3.0.0\npaths:\n";
    for (int i = 0; i < 3000; ++i) deep += std::string(static_cast<std::size_t>(i) + 1, ' ') + "a:\n";
    CHECK(read("t.yaml", deep).diagnostics.has_errors());
}

TEST_CASE("references that multiply stop at a bound") {
    // Each schema holds the next one eight times: 8^12 fields if all were unfolded.
    std::string components = "components:\n  schemas:\n";
    for (int i = 0; i < 12; ++i) {
        components += "    S" + std::to_string(i) + ": {type: object, properties: {";
        for (int j = 0; j < 8; ++j)
            components += std::string(j == 0 ? "" : ", ") + static_cast<char>('a' + j) +
                          ": {$ref: '#/components/schemas/S" + std::to_string(i + 1) + "'}";
        components += "}}\n";
    }
    components += "    S12: {type: string}\n";
    const Read result = read_reply("$ref: '#/components/schemas/S0'", components);
    CHECK(has(result, "EX260"));
    CHECK(result.only().unreadable);

    std::string forms = "components:\n  schemas:\n";
    for (int i = 0; i < 12; ++i) {
        const std::string next = "{$ref: '#/components/schemas/V" + std::to_string(i + 1) + "'}";
        forms += "    V" + std::to_string(i) + ": {oneOf: [{properties: {a: " + next + "}}, {properties: {b: " + next +
                 ", c: " + next + "}}]}\n";
    }
    forms += "    V12: {type: string}\n";
    CHECK(has(read_reply("$ref: '#/components/schemas/V0'", forms), "EX260"));
}

TEST_CASE("a document of fifty megabytes is read or refused") {
    std::string large = "openapi: 3.0.0\nsecurity: [{k: []}]\npaths: {/a: {get: {responses: {'204': {}}}}}\nx-text: \"";
    large.append(50'000'000, 'x');
    large += "\"\n";
    const Read text = read("t.yaml", large);
    CHECK((text.page.operations.size() == 1 || text.diagnostics.has_errors()));
}

TEST_CASE("hostile text stays text") {
    const Read result = read("t.yaml",
                             "openapi: 3.0.0\nsecurity: [{k: []}]\npaths:\n"
                             "  \"/a/../*/\\u001b[31m\":\n    get:\n      summary: \"*/ system(\\\"x\\\"); /*\"\n"
                             "      x-api-rate-limit-pool: \"a\\nb\\u001b[2J\"\n"
                             "      operationId: \"${IFS}\"\n      responses: {'204': {}}\n");
    CHECK(result.printed().find('\x1b') == std::string::npos);
    for (const auto& operation : result.page.operations)
        for (const auto& limit : operation.limits) CHECK(limit.pool.find('\x1b') == std::string::npos);
}
