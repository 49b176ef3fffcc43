#include "docs/examples.hpp"

#include <doctest/doctest.h>

using namespace exbind::docs;

namespace {

struct Mend {
    const char* name;
    const char* text;
    const char* json;
    std::vector<std::string> repairs;
};

}  // namespace

TEST_CASE("examples are mended and every repair is named") {
    const Mend cases[] = {
        {"valid", R"({"a": [1, "x"]})", R"({"a":[1,"x"]})", {}},
        {"trailing comma in an object", R"({"a": 1, })", R"({"a":1})", {"trailing comma dropped"}},
        {"trailing comma in an array", R"([1, 2,])", R"([1,2])", {"trailing comma dropped"}},
        {"line comment", "{\"a\": 1 // the first\n}", R"({"a":1})", {"comment dropped"}},
        {"hash comment", "{\"a\": 1, # the first\n\"b\": 2}", R"({"a":1,"b":2})", {"comment dropped"}},
        {"comment text inside a string",
         R"({"a": "http://x#y", })",
         R"({"a":"http://x#y"})",
         {"trailing comma dropped"}},
        {"ellipsis line", "[\n{\"a\": 1},\n......\n]", R"([{"a":1}])", {"ellipsis dropped"}},
        {"ellipsis without commas", "[1\n...\n2]", "[1,2]", {"ellipsis dropped"}},
        {"ellipsis of one sign", "[1, \xE2\x80\xA6]", "[1]", {"ellipsis dropped"}},
        {"missing comma between members", "{\"a\": \"1\"\n\"b\": 2}", R"({"a":"1","b":2})", {"missing comma added"}},
        {"missing comma between objects", "[{\"a\":1}\n{\"a\":2}]", R"([{"a":1},{"a":2}])", {"missing comma added"}},
        {"surplus comma", R"({"a": 1,, "b": 2})", R"({"a":1,"b":2})", {"surplus comma dropped"}},
        {"full-width comma", "{\"a\": 1\xEF\xBC\x8C \"b\": 2}", R"({"a":1,"b":2})", {"full-width comma replaced"}},
        {"typographic quotes",
         "{\xE2\x80\x9C"
         "a\xE2\x80\x9D: 1}",
         R"({"a":1})",
         {"typographic quote replaced"}},
        {"quote inside a string",
         R"({"a": "say "yes" now", "b": 1})",
         R"({"a":"say \"yes\" now","b":1})",
         {"quote inside a string escaped", "quote inside a string escaped"}},
        {"JSON inside a string",
         R"({"msg": "bad {"op": "x", "y": ["z"]}", "b": 1}
)",
         R"({"msg":"bad {\"op\": \"x\", \"y\": [\"z\"]}","b":1})",
         {}},
        {"missing quote at the end of a line",
         "{\"a\": \"x,\n\"b\": 2}",
         R"({"a":"x","b":2})",
         {"missing quote added"}},
        {"line break inside a string", "{\"a\": \"x\ny\"}", R"({"a":"x\ny"})", {"line break inside a string escaped"}},
        {"colon inside the quotes of a key",
         R"({"a:" "x"})",
         R"({"a":"x"})",
         {"colon moved out of the quotes of a key"}},
        {"missing bracket at the end",
         R"({"a": [1, 2)",
         R"({"a":[1,2]})",
         {"missing bracket added", "missing bracket added"}},
        {"missing bracket before another", R"({"a": [{"b": 1 ]})", R"({"a":[{"b":1}]})", {"missing bracket added"}},
        {"surplus bracket", R"({"a": 1 ] })", R"({"a":1})", {"surplus bracket dropped"}},
        {"numbers stay as written",
         "[0.10, 1E5, 100000000000000000000000000000001,]",
         "[0.10,1E5,100000000000000000000000000000001]",
         {"trailing comma dropped"}},
    };
    for (const Mend& test : cases) {
        CAPTURE(test.name);
        const Documents documents = read_documents(test.text);
        if (std::string_view{test.name} == "JSON inside a string") {
            // Where such a string ends is a guess; it must come out as JSON or not at all.
            CHECK(documents.found.size() + documents.failures.size() == 1);
            continue;
        }
        REQUIRE(documents.failures.empty());
        REQUIRE(documents.found.size() == 1);
        CHECK(documents.found[0].json == test.json);
        std::vector<std::string> repairs;
        for (const Repair& repair : documents.found[0].repairs) repairs.push_back(repair.words);
        CHECK(repairs == test.repairs);
    }
}

TEST_CASE("what cannot be mended is refused with a place") {
    for (const char* text : {"{\"a\": }", "{\"a\": yes}", "{a: 1}", "[1, 2 3 x]", "{\"a", "{\"a\": \"b", "{'a': 1}"}) {
        CAPTURE(text);
        const Documents documents = read_documents(text);
        CHECK(documents.found.empty());
        REQUIRE(documents.failures.size() == 1);
        CHECK_FALSE(documents.failures[0].message.empty());
        CHECK(documents.failures[0].offset <= std::string_view{text}.size());
    }
    const Documents deep = read_documents(std::string(1'000'000, '['));
    REQUIRE(deep.failures.size() == 1);
    CHECK(deep.failures[0].message == "nested too deeply");
}

TEST_CASE("words before, between and behind documents") {
    const Documents documents =
        read_documents("# first\nPOST /a/b\nbody\n{\"a\":1}\n// second\nPOST /a/b?x=1\nbody {\n\"a\":2}\nend");
    REQUIRE(documents.found.size() == 2);
    CHECK(documents.found[1].json == R"({"a":2})");
    CHECK(documents.rest == "end");
    CHECK(request_lines(documents.found[0].lead) == std::vector<RequestLine>{{"POST", "/a/b", ""}});
    CHECK(request_lines(documents.found[1].lead) == std::vector<RequestLine>{{"POST", "/a/b", "x=1"}});
}

TEST_CASE("request lines") {
    CHECK(request_lines("GET https://host.example/p/q?x=1&y=2 HTTP/1.1") ==
          std::vector<RequestLine>{{"GET", "/p/q", "x=1&y=2"}});
    CHECK(request_lines("GETTING /x\nget /x\nGET x\nGET").empty());
}

TEST_CASE("each byte of a mended document knows where it came from") {
    const std::string text = "words\n{ \"a\" : 1 , \"b\" : [ 2 , ] }";
    const Documents documents = read_documents(text);
    REQUIRE(documents.found.size() == 1);
    const Document& document = documents.found[0];
    REQUIRE(document.origin.size() == document.json.size());
    CHECK(text[document.origin[document.json.find('2')]] == '2');
    CHECK(text.substr(document.origin[document.json.find("\"b\"")], 3) == "\"b\"");
    CHECK(line_in(text, document.begin) == 2);
}
