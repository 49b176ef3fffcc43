// Markdown pages around a document of one path.
#include <fstream>

#include "reading.hpp"

using namespace reading;

namespace {

std::string fixture(const std::string& name) {
    std::ifstream in(std::string(EXBIND_FIXTURES) + "/" + name);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A page with the fence line, a document whose GET /v3/a has the given description, and an ending.
std::string page(const std::string& prose, const std::string& indent = "") {
    std::string text = "# Title\n\n" + prose + "\n\n## OpenAPI\n\n" + indent + "````yaml GET /v3/a\n";
    for (const char* line : {"openapi: 3.0.2", "paths:", "  /v3/a:", "    get:", "      parameters:",
                             "        - {name: symbol, in: query, schema: {type: string}}",
                             "      responses:", "        '200':", "          description: ''"}) {
        text += indent + line + "\n";
    }
    return text + indent + "````\n";
}

}  // namespace

TEST_CASE("a page of one operation is read whole") {
    const Read result = read("lend/history.md", fixture("lend-history.md"));
    const docs::DocOperation& operation = result.only();
    CHECK(operation.method == "GET");
    CHECK(operation.path == "/v3/lend/history");
    CHECK(operation.title == "Lend history");
    CHECK(operation.auth == spec::Auth::private_);
    CHECK(operation.url == "https://docs.example.invalid/lend/history");
    CHECK(operation.name_hint.empty());
    CHECK(operation.span.text() == "# Lend history");
    CHECK(limits(operation) == "4/30s user");
    CHECK(operation.limits[0].span.text() == "Limit 4 requests per 30 seconds");
    CHECK(operation.request_in == spec::In::query);
    CHECK(operation.request_shape == spec::Shape::object);
    CHECK(describe(operation.request) == "coin:string! kind:string(LEND|TAKE_BACK in text) size:integer");
    CHECK(operation.request[2].facts == spec::FieldFacts{"", "15", "1", "90"});
    CHECK(operation.reply_shape == spec::Shape::object);
    CHECK(describe(operation.reply) ==
          "rows:[{id:integer coin:string kind:string(LEND|TAKE_BACK) amount:string~ at:integer}] meta:{total:integer "
          "page:integer}");
    CHECK(operation.reply[0].fields[0].format == "int64");
    CHECK(operation.reply[0].fields[4].description == "Unix milliseconds");
    CHECK(operation.reply[0].fields[4].span.text() == "at");
    CHECK(operation.reply[0].fields[4].span.position().line == 90);
    REQUIRE(operation.examples.size() == 1);
    CHECK(operation.examples[0].reply);
    CHECK(operation.examples[0].text == operation.examples[0].span.text());
    CHECK(operation.examples[0].text.find("\"12.50\"") != std::string::npos);
    // The reply's own time stands beside the payload.
    CHECK(result.findings() == "EX272 98:9");
    CHECK_FALSE(result.diagnostics.has_errors());
}

TEST_CASE("an indented block is read with the same places") {
    const Read result = read("a.md", page("**Limit: 1 request per 1 second**", "   "));
    CHECK(result.only().path == "/v3/a");
    CHECK(result.only().request[0].span.text() == "symbol");
    CHECK(result.only().request[0].span.position().column == 21);
}

TEST_CASE("limits of a page") {
    const auto of = [](const std::string& prose) { return limits(read("a.md", page(prose)).only()); };
    CHECK(of("**Limit: 10 requests per 1 second**\\\nMore text \\_here\\_.") == "10/1s user");
    CHECK(of("**Limit: 6 requests per 1 symbol per 2 seconds**") == "6/2s user symbol");
    CHECK(of("**Limit: 2 requests per 1 second per symbol**") == "2/1s user symbol");
    CHECK(of("**Limit: 2 requests per 1 second per IP address**\n\n**Limit: 100 requests per 1 minute per user**") ==
          "2/1s ip; 100/1m user");
}

TEST_CASE("a page without a limit or with one that is not understood says so") {
    CHECK(read("a.md", page("Nothing here.")).findings() == "EX276 1:1");
    const Read odd = read("a.md", page("**Limit: 3 requests per full moon**"));
    CHECK(odd.findings() == "EX275 3:3");
    CHECK(odd.only().limits.empty());
}

TEST_CASE("a limit per field that the request lacks is taken for all values together") {
    std::string text = page("**Limit: 2 requests per 1 second per token**");
    const Read result = read("a.md", text);
    CHECK(limits(result.only()) == "2/1s user");
    CHECK(result.findings() == "EX275 3:3");
}

TEST_CASE("pages that cannot be read") {
    CHECK(read("a.md", "# Overview\n\nText.\n").findings() == "EX251 1:1");
    CHECK(read("a.md", "").findings() == "EX251 1:1");
    CHECK(read("a.md", "# A\n\n```bash\ncurl\n```\n").findings() == "EX251 1:1");

    std::string cut = page("**Limit: 1 request per 1 second**");
    cut.resize(cut.size() - 5);
    const Read result = read("a.md", cut);
    CHECK(result.findings() == "EX252 7:5");
    CHECK(result.page.operations.empty());

    CHECK(read("a.md", "<!DOCTYPE html><html>\n").findings() == "EX250 1:1");
}

TEST_CASE("the document of a block is believed over its first line") {
    std::string text = page("**Limit: 1 request per 1 second**");
    text.replace(text.find("GET /v3/a"), 9, "PUT /v3/b");
    const Read result = read("a.md", text);
    CHECK(result.only().method == "GET");
    CHECK(result.findings() == "EX277 7:5");
}

TEST_CASE("a YAML error in a block is shown in the page") {
    std::string text = page("**Limit: 1 request per 1 second**");
    text.replace(text.find("    get:"), 8, "    get: x: y");
    CHECK(read("a.md", text).findings() == "EX100 11:11");
}
