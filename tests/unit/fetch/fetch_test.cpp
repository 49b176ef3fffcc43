// Downloads from a server on loopback: what is asked, what lands in the folder, and what happens when things go wrong.
#include "fetch/fetch.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "../../folder.hpp"
#include "fetch/state.hpp"
#include "provoked.hpp"
#include "server.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

/// A site of pages by target; what it does not have is 404.
struct Site {
    std::map<std::string, std::string> pages;
    std::map<std::string, Answer> answers;  ///< instead of a page
    std::mutex mutex;

    Answer operator()(const Received& request) {
        const std::lock_guard lock(mutex);
        if (const auto given = answers.find(request.target); given != answers.end()) return given->second;
        const auto page = pages.find(request.target);
        if (page == pages.end()) return reply(404, "nothing here");
        const std::string etag = '"' + std::to_string(std::hash<std::string>{}(page->second)) + '"';
        const auto asked = request.headers.find("if-none-match");
        if (asked != request.headers.end() && asked->second == etag) return reply(304, "", "ETag: " + etag + "\r\n");
        return reply(200, page->second, "Content-Type: text/markdown\r\nETag: " + etag + "\r\n");
    }
    void set(const std::string& target, std::optional<Answer> answer) {
        const std::lock_guard lock(mutex);
        answers.erase(target);
        if (answer) answers[target] = *answer;
    }
    void put(const std::string& target, const std::string& content) {
        const std::lock_guard lock(mutex);
        pages[target] = content;
    }
};

struct Fixture {
    Site site;
    Server server{[this](const Received& request) { return site(request); }};
    Folder folder;
    std::vector<std::chrono::milliseconds> slept;
    fetch::Options options;
    text::Sources sources;
    std::string found;  ///< rules of the last run, in order

    Fixture() {
        options.sleep = [this](std::chrono::milliseconds time) { slept.push_back(time); };
        site.pages = {
            {"/llms.txt", "# Docs\n- [A](" + server.url() + "/api/a.md): first\n- [B](/api/b.md)\n- [C](api/c)\n"},
            {"/api/a.md", "# A\n"},
            {"/api/b.md", "# B\n"},
            {"/api/c", "# C\n"}};
    }

    fetch::Outcome run(const std::string& path = "/llms.txt", bool is_index = true) {
        text::Diagnostics diagnostics;
        const auto outcome =
            fetch::run({server.url() + path, is_index, "acme.html"}, folder.path(), options, sources, diagnostics);
        provoked::note_all(diagnostics);
        found.clear();
        for (const auto& each : diagnostics.all()) {
            found += (found.empty() ? "" : " ") + std::string(each.rule->id);
        }
        return outcome;
    }

    std::size_t asked(const std::string& target) const {
        const auto all = server.received();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const Received& each) { return each.target == target; }));
    }
};

using Files = std::map<std::string, std::string>;

}  // namespace

TEST_CASE_FIXTURE(Fixture, "an index and every page it names, over one connection") {
    const auto outcome = run();
    CHECK(outcome.complete);
    CHECK(outcome.pages == 3);
    CHECK(outcome.changed == 3);
    CHECK(found.empty());
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}, {"api/b.md", "# B\n"}, {"api/c.md", "# C\n"}});
    CHECK(server.connections() == 1);
    CHECK(server.received().size() == 4);
    CHECK(slept == std::vector<std::chrono::milliseconds>(3, options.pause));
    CHECK(server.received()[0].headers.at("user-agent") == "exbind");
}

TEST_CASE_FIXTURE(Fixture, "an index names further indexes, which may name each other") {
    site.put("/llms.txt", "- [Spot](/spot/llms.txt)\n- [A](/api/a.md)\n- [Futures](futures/llms.txt)\n");
    site.put("/spot/llms.txt", "- [B](../api/b.md)\n- [All](/llms.txt)\n- [Orders](orders.md)\n");
    site.put("/futures/llms.txt",
             "- [Spot](/spot/llms.txt)\n- [A](/api/a.md)\n- [Elsewhere](https://other.example/llms.txt)\n");
    site.put("/spot/orders.md", "# Orders\n");
    const auto outcome = run();
    CHECK(outcome.complete);
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}, {"api/b.md", "# B\n"}, {"spot/orders.md", "# Orders\n"}});
    for (const auto* each : {"/llms.txt", "/spot/llms.txt", "/futures/llms.txt"}) CHECK(asked(each) == 1);
    // While one of them can't be had, nothing says which pages are gone. One that is gone is a warning.
    site.set("/spot/llms.txt", reply(500, ""));
    CHECK_FALSE(run().complete);
    CHECK(folder.files().size() == 3);
    site.set("/spot/llms.txt", reply(404, ""));
    CHECK(run().complete);
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}});
}

TEST_CASE_FIXTURE(Fixture, "after a whole run only changes are sent, and pages that are named no more go") {
    REQUIRE(run().complete);
    site.put("/llms.txt", "- [A](/api/a.md)\n- [B](/api/b.md)\n");
    site.put("/api/b.md", "# B, second edition\n");
    const auto outcome = run();
    CHECK(outcome.complete);
    CHECK(outcome.changed == 1);
    CHECK(outcome.removed == 1);
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}, {"api/b.md", "# B, second edition\n"}});
    CHECK(asked("/api/c") == 1);
}

TEST_CASE_FIXTURE(Fixture, "a run that breaks off keeps what it has, and the next goes on there") {
    site.set("/api/b.md", reply(500, "down"));
    auto outcome = run();
    CHECK_FALSE(outcome.complete);
    CHECK(found == "EX650");
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}});
    CHECK(asked("/api/b.md") == 5);
    site.set("/api/b.md", std::nullopt);
    outcome = run();
    CHECK(outcome.complete);
    CHECK(outcome.resumed == 1);
    CHECK(outcome.changed == 2);
    CHECK(asked("/api/a.md") == 1);
    CHECK(folder.files().size() == 3);
}

TEST_CASE_FIXTURE(Fixture, "a broken answer is asked for again and never stored in part") {
    Answer cut = reply(200, "# A, but only the beginning of it");
    cut.bytes.resize(cut.bytes.size() - 10);
    cut.then = Answer::Then::close;
    site.set("/api/a.md", cut);
    CHECK_FALSE(run().complete);
    CHECK(found == "EX650");
    CHECK(folder.files().empty());
    CHECK(asked("/api/a.md") == 5);
}

TEST_CASE("waits grow, and the server's own word counts") {
    Fixture f;
    f.options.pause = 0ms;
    int times = 0;
    Server moody([&](const Received& request) {
        if (request.target == "/llms.txt") return reply(200, "[a](a.md)");
        ++times;
        if (times == 1) return reply(503, "");
        if (times == 2) return reply(429, "", "Retry-After: 7\r\n");
        if (times == 3) return reply(502, "");
        return reply(200, "# A\n");
    });
    text::Diagnostics diagnostics;
    const auto outcome =
        fetch::run({moody.url() + "/llms.txt", true, ""}, f.folder.path(), f.options, f.sources, diagnostics);
    CHECK(outcome.complete);
    CHECK(f.slept == std::vector<std::chrono::milliseconds>{1s, 7s, 4s});
}

TEST_CASE_FIXTURE(Fixture, "a server that wants a long rest gets it") {
    site.set("/api/a.md", reply(429, "", "Retry-After: 3600\r\n"));
    CHECK_FALSE(run().complete);
    CHECK(found == "EX650");
    CHECK(asked("/api/a.md") == 1);
}

TEST_CASE_FIXTURE(Fixture, "redirects are followed on the same host only") {
    Server other([](const Received&) { return reply(200, "# elsewhere\n"); });
    site.set("/api/a.md", reply(301, "", "Location: /moved/a.md\r\n"));
    site.put("/moved/a.md", "# A, moved\n");
    CHECK(run().complete);
    CHECK(folder.files().at("api/a.md") == "# A, moved\n");

    site.set("/api/b.md", reply(302, "", "Location: " + other.url() + "/b.md\r\n"));
    CHECK_FALSE(run().complete);
    CHECK(found == "EX653");
    site.set("/api/b.md", reply(302, "", "Location: http://docs.example.com/b.md\r\n"));
    CHECK_FALSE(run().complete);
    CHECK(found == "EX653");
    site.set("/api/b.md", reply(302, "", "Location: /api/b.md\r\n"));
    CHECK_FALSE(run().complete);
    CHECK(found == "EX650");
    CHECK(other.received().empty());
}

TEST_CASE_FIXTURE(Fixture, "hostile links are left out, each with its place") {
    Server other([](const Received&) { return reply(200, "# elsewhere\n"); });
    site.put("/llms.txt",
             "[up](/%2e%2e/%2e%2e/etc/passwd.md) [host](" + other.url() +
                 "/x.md) [js](javascript:alert(1)) "
                 "[query](/api/a.md?x=1) [user](https://u:p@127.0.0.1/x.md) [hidden](/.git/config) [a](/api/a.md)\n"
                 "[again](/api/a.md) [case](/API/A.md)\n");
    const auto outcome = run();
    CHECK(outcome.complete);
    CHECK(outcome.pages == 1);
    CHECK(found == "EX654 EX652 EX654 EX654 EX654 EX654 EX654");
    CHECK(folder.files() == Files{{"api/a.md", "# A\n"}});
    CHECK(other.received().empty());
}

TEST_CASE_FIXTURE(Fixture, "bounds of one page, of all and of their number") {
    SUBCASE("one page") {
        site.put("/api/b.md", std::string(2000, 'b'));
        options.max_page_bytes = 1000;
    }
    SUBCASE("all pages") {
        site.put("/api/b.md", std::string(2000, 'b'));
        options.max_total_bytes = 1000;
    }
    SUBCASE("number") {
        options.max_pages = 2;
    }
    CHECK_FALSE(run().complete);
    CHECK(found == "EX655");
    CHECK(folder.files().count("api/b.md") == 0);
    CHECK(folder.files().count("api/c.md") == 0);
}

TEST_CASE_FIXTURE(Fixture, "a page that is gone is a warning, and its old file goes") {
    REQUIRE(run().complete);
    site.set("/api/a.md", reply(404, ""));
    const auto outcome = run();
    CHECK(outcome.complete);
    CHECK(found == "EX651");
    CHECK(folder.files() == Files{{"api/b.md", "# B\n"}, {"api/c.md", "# C\n"}});
}

TEST_CASE_FIXTURE(Fixture, "HTML instead of Markdown is no page, and an index without links no index") {
    SUBCASE("page by type") {
        site.set("/api/a.md", reply(200, "<p>log in</p>", "Content-Type: text/html; charset=utf-8\r\n"));
        CHECK_FALSE(run().complete);
        CHECK(found == "EX657");
    }
    SUBCASE("page by look") {
        site.set("/api/a.md", reply(200, "\n<!DOCTYPE html><html></html>"));
        CHECK_FALSE(run().complete);
        CHECK(found == "EX657");
    }
    SUBCASE("empty page") {
        site.set("/api/a.md", reply(200, ""));
        CHECK_FALSE(run().complete);
        CHECK(found == "EX657");
    }
    SUBCASE("index") {
        site.put("/llms.txt", "no links here\n");
        CHECK_FALSE(run().complete);
        CHECK(found == "EX656");
    }
    SUBCASE("index is gone") {
        site.set("/llms.txt", reply(404, ""));
        CHECK_FALSE(run().complete);
        CHECK(found == "EX650");
    }
    CHECK(folder.files().empty());
}

TEST_CASE_FIXTURE(Fixture, "the one page that holds everything") {
    site.set("/docs/en/", reply(200, "<!DOCTYPE html><html><h1>Acme</h1></html>", "Content-Type: text/html\r\n"));
    const auto outcome = run("/docs/en/", false);
    CHECK(outcome.complete);
    CHECK(outcome.pages == 1);
    CHECK(folder.files() == Files{{"acme.html", "<!DOCTYPE html><html><h1>Acme</h1></html>"}});
    site.set("/docs/en/", reply(404, ""));
    CHECK_FALSE(run("/docs/en/", false).complete);
    CHECK(found == "EX650");
    CHECK(folder.files().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "a folder with other files is left alone") {
    std::ofstream(folder.path() / "notes.md") << "mine";
    CHECK_FALSE(run().complete);
    CHECK(found == "EX151");
    CHECK(server.received().empty());
    CHECK(folder.files() == Files{{"notes.md", "mine"}});
}

TEST_CASE_FIXTURE(Fixture, "a record that was tampered with removes nothing outside of the folder") {
    REQUIRE(run().complete);
    const auto outside = folder.path().parent_path() / (folder.path().filename().string() + "-outside.md");
    std::ofstream(outside) << "mine";
    std::ofstream(folder.path() / fetch::state_file)
        << R"({"source":")" << server.url() << R"(/llms.txt","complete":true,"pages":{"x":{"file":"../)"
        << outside.filename().string() << R"(","bytes":1,"fresh":true},"y":{"file":")" << outside.string()
        << R"(","bytes":1,"fresh":true}}})";
    CHECK(run().complete);
    CHECK(std::filesystem::exists(outside));
    std::filesystem::remove(outside);
    std::ofstream(folder.path() / fetch::state_file) << "{broken";
    CHECK(run().complete);
    CHECK(found == "EX659");
}

TEST_CASE_FIXTURE(Fixture, "plain http to another machine is refused before anything is sent") {
    text::Diagnostics diagnostics;
    fetch::run({"http://docs.example.com/llms.txt", true, ""}, folder.path(), options, sources, diagnostics);
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule->id == "EX658");
}
