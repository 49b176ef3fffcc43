// Downloads that went wrong: what a folder of pages shows, and no page by itself.
#include <doctest/doctest.h>

#include "docs/page_body.hpp"
#include "docs/page_guard.hpp"
#include "pages.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct File {
    std::string id;
    std::string content;
    std::string url{};
    bool operation = false;
};

struct Guarded {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::set<std::size_t> refused;

    explicit Guarded(const std::vector<File>& files) {
        std::vector<GuardedPage> pages;
        for (const File& file : files)
            pages.push_back({file.id, file.url, &sources.add(file.id, file.content), file.operation});
        refused = guard_pages(pages, diagnostics);
        provoked::note_all(diagnostics);
    }
};

using Places = std::set<std::size_t>;

const std::string host = "https://docs.garden.example";

File rendered(const std::string& id, const std::string& anchor, const std::string& url) {
    return {
        id,
        "# Water\n\n## Parameters[\xE2\x80\x8B](" + anchor + "#parameters \"Direct link\")\n\nwords of " + id + "\n",
        url};
}

}  // namespace

TEST_CASE("what stands below the front matter is the page") {
    const auto body = [](const std::string& content) { return std::string(body_of(text::Source("p.md", content))); };
    CHECK(body("---\nurl: x\n---\nwords\n") == "words\n");
    CHECK(body("---\r\nurl: x\r\n---\r\nwords\n") == "words\n");
    CHECK(body("words\n---\nmore\n") == "words\n---\nmore\n");
    CHECK(body("---\nurl: x\nno end\n") == "---\nurl: x\nno end\n");
    CHECK(body("---\n\nwords: a rule above\n---\n") == "---\n\nwords: a rule above\n---\n");
    CHECK(body("").empty());
}

TEST_CASE("one body under several addresses is an error where it holds an operation, or where there are three") {
    const std::string same = "# Sow\n\nGET /sow\n";
    const Guarded pair({{"a.md", same, host + "/a", true}, {"b.md", same, host + "/b", true}, {"c.md", "# Other\n"}});
    CHECK(pair.refused == Places{0, 1});
    CHECK(pages::count(pair.diagnostics, "EX380") == 1);
    CHECK(pair.diagnostics.all().front().message.find("a.md, b.md") != std::string::npos);

    const Guarded overviews({{"a.md", same, host + "/a"}, {"b.md", same, host + "/b"}});
    CHECK(overviews.refused.empty());
    CHECK(pages::count(overviews.diagnostics, "EX381") == 1);

    const Guarded three({{"a.md", same}, {"b.md", same}, {"c.md", same}});
    CHECK(three.refused == Places{0, 1, 2});

    // Saved twice, with another date.
    const Guarded twice({{"a.md", "---\nat: 1\n---\n" + same, host + "/a", true},
                         {"b.md", "---\nat: 2\n---\n" + same, host + "/a", true}});
    CHECK(twice.diagnostics.all().empty());
    const Guarded dated({{"a.md", "---\nat: 1\n---\n" + same, host + "/a", true},
                         {"b.md", "---\nat: 2\n---\n" + same, host + "/b", true}});
    CHECK(dated.refused == Places{0, 1});
}

TEST_CASE("headings that link to another page are another page's") {
    const auto refused = [](const File& file) { return Guarded({file}).refused.size() == 1; };
    CHECK_FALSE(refused(rendered("trade/water.md", "/docs/trade/water", host + "/docs/trade/water")));
    CHECK_FALSE(refused(rendered("trade/water.md", "/docs/zh-CN/trade/water", host + "/docs/trade/water")));
    CHECK_FALSE(refused(rendered("trade/water.md", host + "/docs/trade/water", host + "/docs/trade/water/")));
    CHECK(refused(rendered("trade/water.md", "/docs/trade/weed", host + "/docs/trade/water")));
    CHECK(refused(rendered("trade/water.md", "/docs/sale/water", host + "/docs/trade/water")));
    // Without an address of its own a page is what its file is called.
    CHECK_FALSE(refused(rendered("trade/water.md", "/docs/trade/water", "")));
    CHECK_FALSE(refused(rendered("trade/water/index.md", "/docs/trade/water", "")));
    CHECK(refused(rendered("trade/water.md", "/docs/trade/weed", "")));
    // Links with a text, and links within the page, are no anchors of headings.
    CHECK_FALSE(refused({"a.md", "## See [weeds](/docs/weed#x)\n\n## Top[](#top)\n\n[](/docs/weed#x)\n", host + "/a"}));
}

TEST_CASE("what a web server says instead of a page") {
    const auto refused = [](const std::string& content, bool operation = false) {
        return Guarded({{"trade/order.md", content, "", operation}}).refused.size() == 1;
    };
    const std::string front = "---\nsource_url: https://docs.garden.example/a\n---\n";
    CHECK(refused("<!DOCTYPE html>\n<html><title>Sign in</title></html>\n"));
    CHECK(refused(front + "\n<html>\r\n<head><title>502 Bad Gateway</title></head></html>"));
    CHECK(refused("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"));
    for (const char* words :
         {"404: Not Found", "404", "Not Found\n", "502 Bad Gateway\n\nnginx", "Error 503: Service Unavailable.",
          "HTTP 504 Gateway Time-out", "# 429 Too Many Requests\n", "Access Denied", "error code: 522",
          "502 Bad Gateway nginx/1.18.0", "404 page not found", "no healthy upstream"})
        CHECK_MESSAGE(refused(front + words), words);
    // With the other language's page below, which is as it should be.
    CHECK(refused("# Page Not Found\n\nNothing is here.\n\n---\n\n# Sow\n\n" + std::string(2000, 'x'), true));
    CHECK(refused("# 404 Not Found\n" + std::string(2000, 'x'), true));

    CHECK_FALSE(refused("# Order not found\n\nWhat to do then.\n"));
    CHECK_FALSE(refused("# Errors\n\n404 Not Found: there is no such order.\n"));
    CHECK_FALSE(refused("# Forbidden\n\n" + std::string(2000, 'x')));
    CHECK_FALSE(refused("Not Found\n\nGET /x\n", true));
    CHECK_FALSE(refused("404 orders were placed.\n"));
    CHECK_FALSE(refused("404 Not Foundlings\n"));
    CHECK_FALSE(refused("Error codes\n"));
    CHECK_FALSE(refused("5000 orders\n"));
    CHECK_FALSE(refused(""));
    CHECK(Guarded({{"all.html", "<!DOCTYPE html><html></html>", "", false}}).refused.empty());
}
