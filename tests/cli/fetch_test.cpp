// Documentation from a server on loopback into a folder, and from there into specs.
#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../unit/okx_html/fixture.hpp"
#include "command.hpp"
#include "server.hpp"

using command::Output;
using command::Tree;

namespace {

std::string file_text(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    return std::move(content).str();
}

/// A site of the form that WOO X's has: an index, an overview without operations, and a page around an OpenAPI
/// document.
Answer site(const Received& request) {
    if (request.target == "/llms.txt")
        return reply(
            200,
            "# Acme\n\n## Docs\n\n- [Start](/overview.md)\n- [Lend history](/api-reference/endpoint/lend/history.md): "
            "what was lent\n- [Chat](https://chat.example.com/acme)\n");
    if (request.target == "/overview.md") return reply(200, "# Welcome\n\nNothing to call here.\n");
    if (request.target == "/api-reference/endpoint/lend/history.md")
        return reply(200, file_text(command::source("tests/unit/openapi/fixtures/lend-history.md")));
    if (request.target == "/docs-v5/en/") {
        std::string page = fixture::page(fixture::rent_plot());
        const std::string scope = " + Instrument ID";  // which this page's operation does not take
        page.erase(page.find(scope), scope.size());
        return reply(200, page, "Content-Type: text/html; charset=utf-8\r\n");
    }
    return reply(404, "");
}

}  // namespace

TEST_CASE("fetch, then update: an index and its pages") {
    Server server(site);
    const Tree tree;
    const std::string folder = (tree.root() / "docs").string();
    const Output fetched =
        tree.run({"fetch", "woox", "--to", folder, "--index", server.url() + "/llms.txt", "--pause", "0"});
    CHECK_MESSAGE(fetched.status == 0, fetched.err);
    CHECK(fetched.out == "2 pages in " + folder + ": 2 new or changed\nnext: exbind update woox " + folder + "\n");
    CHECK(fetched.err.find("EX652") != std::string::npos);

    const Output updated = tree.run({"update", "woox", folder});
    REQUIRE_MESSAGE(updated.status == 0, updated.err);
    const Output listed = tree.run({"list", "woox"});
    CHECK_MESSAGE(listed.out.find("lend") != std::string::npos, listed.out);
    CHECK(tree.read("specs/woox/sources.yaml").find("api-reference/endpoint/lend/history.md") != std::string::npos);

    const Output again = tree.run(
        {"--format", "json", "fetch", "woox", "--to", folder, "--index", server.url() + "/llms.txt", "--pause", "0"});
    const auto json = nlohmann::json::parse(again.out);
    CHECK(json.at("complete") == true);
    CHECK(json.at("changed") == 0);
}

TEST_CASE("fetch goes through the proxy that it is given, and no other") {
    const std::string nowhere = "http://127.0.0.1:9";
    Server proxy([&](Received request) {
        if (request.target.rfind(nowhere, 0) != 0) return reply(400, "not asked as a proxy");
        request.target.erase(0, nowhere.size());
        return site(request);
    });
    const std::string address = "127.0.0.1:" + std::to_string(proxy.port());
    const Tree tree;
    const std::vector<std::string> words{
        "fetch", "woox",       "--to", (tree.root() / "docs").string(), "--index", nowhere + "/llms.txt", "--pause",
        "0",     "--attempts", "1"};
    auto proxied = words;
    proxied.insert(proxied.end(), {"--proxy", "http://user:s3cret@" + address});
    const Output fetched = tree.run(proxied);
    CHECK_MESSAGE(fetched.status == 0, fetched.err);
    CHECK((fetched.out + fetched.err).find("s3cret") == std::string::npos);
    const std::size_t asked = proxy.received().size();
    CHECK(asked == 3);
    CHECK(tree.run(words, {{"http_proxy", "http://" + address}, {"ALL_PROXY", "http://" + address}}).status != 0);
    CHECK(proxy.received().size() == asked);
    proxied.back() = "s3cret";
    const Output wrong = tree.run(proxied);
    CHECK(wrong.status == 2);
    CHECK(wrong.err.find("s3cret") == std::string::npos);
}

TEST_CASE("fetch, then update: the one page that holds everything") {
    Server server(site);
    const Tree tree;
    const std::string folder = (tree.root() / "docs").string();
    const Output fetched = tree.run({"fetch", "okx", "--to", folder, "--page", server.url() + "/docs-v5/en/"});
    REQUIRE_MESSAGE(fetched.status == 0, fetched.err);
    const Output updated = tree.run({"update", "okx", folder});
    REQUIRE_MESSAGE(updated.status == 0, updated.err);
    CHECK(tree.run({"list", "okx"}).out.find("/api/v5/garden/rent-plot") != std::string::npos);
}

TEST_CASE("where the documentation is stands in exchange.yaml") {
    Server server(site);
    const Tree tree;
    tree.replace("specs/woox/exchange.yaml", "https://developer.woox.io/llms.txt", server.url() + "/llms.txt");
    const std::string folder = (tree.root() / "docs").string();
    CHECK(tree.run({"fetch", "woox", "--to", folder, "--pause", "0"}).status == 0);
    CHECK(server.received().size() == 3);

    tree.replace("specs/woox/exchange.yaml", "fetch: {index: \"" + server.url() + "/llms.txt\"}\n", "");
    const Output nowhere = tree.run({"fetch", "woox", "--to", folder});
    CHECK(nowhere.status == 1);
    CHECK(nowhere.err.find("EX658") != std::string::npos);

    tree.replace("specs/woox/exchange.yaml", "reader: openapi\n",
                 "reader: openapi\nfetch: {index: \"https://a.example\", page: \"https://a.example\"}\n");
    CHECK(tree.run({"fetch", "woox", "--to", folder}).status == 1);
    CHECK(tree.run({"fetch", "woox"}).status == 2);
    CHECK(tree.run({"fetch", "woox", "--to", folder, "--index", "https://a.example", "--page", "https://a.example"})
              .status == 2);
}

TEST_CASE("a server that is not there is exit status 3, and the folder stays empty") {
    const Tree tree;
    const std::string url = "http://127.0.0.1:" + std::to_string(closed_port());
    const Output fetched =
        tree.run({"fetch", "okx", "--to", (tree.root() / "docs").string(), "--page", url + "/en/", "--attempts", "1"});
    CHECK(fetched.status == 3);
    CHECK(fetched.err.find("EX650") != std::string::npos);
}
