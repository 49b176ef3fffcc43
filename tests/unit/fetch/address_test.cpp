#include "fetch/address.hpp"

#include <doctest/doctest.h>

#include "text/strings.hpp"

using namespace exbind::fetch;

TEST_CASE("addresses are resolved against their index, and fragments go") {
    const auto index = parse_address("https://Docs.example.com/llms.txt");
    REQUIRE(index);
    CHECK(index->origin == "https://docs.example.com:443");
    const auto text_of = [&](const char* text) {
        const auto address = parse_address(text, &*index);
        return address ? address->text : "none";
    };
    CHECK(text_of("https://docs.example.com/a/b.md#part") == "https://docs.example.com/a/b.md");
    CHECK(parse_address("/a/b.md", &*index)->origin == index->origin);
    CHECK(parse_address("/a/b.md", &*index)->path == "/a/b.md");
    CHECK(parse_address("c.md", &*index)->path == "/c.md");
    CHECK(parse_address("//other.example.com/c.md", &*index)->origin == "https://other.example.com:443");
    CHECK(parse_address("https://docs.example.com:444/c.md", &*index)->origin == "https://docs.example.com:444");
    for (const char* bad :
         {"", "javascript:alert(1)", "file:///etc/passwd", "ftp://docs.example.com/x", "mailto:a@b.c",
          "https://user@docs.example.com/x", "https://u:p@docs.example.com/x", "a b", "a\nb", "https://"})
        CHECK_MESSAGE(text_of(bad) == "none", bad);
    CHECK(text_of(std::string(5000, 'a').c_str()) == "none");
}

TEST_CASE("https may be asked anywhere, http on this machine only") {
    const auto allowed = [](const char* text) { return is_allowed(*parse_address(text)); };
    CHECK(allowed("https://docs.example.com/"));
    CHECK(allowed("http://127.0.0.1:8080/"));
    CHECK(allowed("http://localhost:1/"));
    CHECK_FALSE(allowed("http://docs.example.com/"));
    CHECK_FALSE(allowed("http://127.0.0.1.example.com/"));
    CHECK_FALSE(allowed("http://localhost.example.com/"));
}

TEST_CASE("a page's file follows from its path and stays in the folder") {
    const auto file = [](const std::string& path) {
        const auto address = parse_address("https://docs.example.com" + path);
        return address ? file_name(*address).value_or("none") : "no address";
    };
    CHECK(file("/api-reference/endpoint/trading/get_order.md") == "api-reference/endpoint/trading/get_order.md");
    CHECK(file("/openapi.json") == "openapi.json");
    CHECK(file("/intro") == "intro.md");
    CHECK(file("/v1.2/intro") == "v1.2/intro.md");
    CHECK(file("/a%20b/c%3A.md") == "a%20b/c%3A.md");
    CHECK(file("/a\xC3\xA9.md") == "a%C3%A9.md");
    for (const char* bad : {"/", "/a/", "/a//b.md", "/a.md?x=1", "/.hidden/a.md", "/a/.htaccess", "/%2e%2e/a.md",
                            "/a/%2E%2E/%2e%2e/b.md", "/%2Fetc/..%2f..%2fpasswd/.."})
        CHECK_MESSAGE(file(bad) == "none", bad);
    // What dots resolve to above the top is the top.
    CHECK(file("/../../etc/passwd.md") == "etc/passwd.md");
    CHECK(file("/a%2f..%2f..%2fetc%2fpasswd.md") == "a%2F..%2F..%2Fetc%2Fpasswd.md");
    CHECK(file("/a%5c..%5cb.md") == "a%5C..%5Cb.md");
    CHECK(file("/a%00b.md") == "a%00b.md");
    CHECK(file("/" + std::string(121, 'x') + ".md") == "none");
    std::string deep;
    for (int i = 0; i < 60; ++i) deep += "/segment";
    CHECK(file(deep) == "none");
}
