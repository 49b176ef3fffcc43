// How pages follow each other, from parameter tables to the spec.
#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/assemble.hpp"
#include "docs/dialect/cursors.hpp"
#include "pages.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct Imported {
    std::string pages;
    std::string doubt;
};

Imported import(const std::string& request_rows,
                const std::string& reply_rows =
                    "digId | String | Dig ID  \nts | String | Dug then, Unix timestamp "
                    "format in milliseconds, e.g. `1597026383085`  ") {
    text::Sources sources;
    text::Diagnostics diagnostics;
    const std::string content = ::pages::page(
        "garden", ::pages::operation("## Get digs", "GET /api/v5/garden/digs", request_rows, reply_rows,
                                     R"({"code":"0","msg":"","data":[{"digId":"12","ts":"1597026383085"}]})"));
    std::vector<DocPage> read;
    read.push_back(dialects::read_markdown(sources.add("garden.md", content), "garden", diagnostics));
    const auto result = import_pages(std::move(read), ::pages::exchange(), nullptr, {}, diagnostics);
    provoked::note_all(diagnostics);
    Imported imported;
    imported.pages = spec::to_text(result.groups.at(0).operations.at(0).pages);
    for (const auto& each : diagnostics.all())
        if (each.rule->id == std::string_view("EX248")) imported.doubt = each.message;
    return imported;
}

const std::string limit = "limit | String | No | Rows in one reply, at most 100, by default 100  ";
const std::string before = "before | String | No | Rows newer than the given `ts`, Unix timestamp in milliseconds  \n";

}  // namespace

TEST_CASE("a parameter that takes a time") {
    CHECK(import("after | String | No | Rows earlier than the given `ts`, Unix timestamp in milliseconds  \n" + before +
                 limit)
              .pages == "by time, older: after, newer: before, cursor: ts, limit: limit");
    CHECK(import("after | String | No | Rows older than this Unix timestamp in milliseconds (excluded)  \n" + limit)
              .pages == "by time, older: after, cursor: ts, limit: limit, bound: excluded");
    CHECK(import("after | String | No | Rows earlier than the given `ts` (included)  \n" + limit).pages ==
          "by time, older: after, cursor: ts, limit: limit, bound: included");
    CHECK(import("end | String | No | Until then, Unix timestamp in milliseconds  \n" + limit).pages ==
          "by time, older: end, cursor: ts, limit: limit");
}

TEST_CASE("a parameter that takes an id, by its name or in words") {
    CHECK(import("after | String | No | Rows earlier than the given `digId`  \n" + limit).pages ==
          "by id, older: after, cursor: digId, limit: limit");
    CHECK(import("after | String | No | Rows earlier than the given dig ID  \n").pages ==
          "by id, older: after, cursor: digId");
    CHECK(import("endId | String | No | The digId at which to end, not including it  \n"
                 "beginId | String | No | The digId at which to begin  \n")
              .pages == "by id, older: endId, newer: beginId, cursor: digId, bound: excluded");
}

TEST_CASE("a parameter that takes the number of a page") {
    CHECK(import("page | String | No | Page number  \n" + limit).pages == "by number, number: page, limit: limit");
}

TEST_CASE("what is not certain is left out, and said") {
    const auto both = import("after | String | No | Rows earlier than the given `digId` or `ts`  \n" + limit);
    CHECK(both.pages.empty());
    CHECK(both.doubt.find("'after' may take 'digId' or 'ts'") != std::string::npos);
    const auto mixed = import("after | String | No | Rows with a `digId` earlier than the given timestamp  \n" + limit,
                              "digId | String | Dig ID  ");
    CHECK(mixed.pages.empty());
    CHECK(!mixed.doubt.empty());
    const auto unnamed = import("after | String | No | Rows earlier than the given one  \n" + limit);
    CHECK(unnamed.pages.empty());
    CHECK(!unnamed.doubt.empty());
}

TEST_CASE("what is no cursor is none") {
    // The name says older rows, the text newer ones.
    CHECK(import("after | String | No | From then on, Unix timestamp in milliseconds  \n" + limit).pages.empty());
    // A span of time without a size of the page.
    CHECK(import("end | String | No | Until then, Unix timestamp in milliseconds  ").pages.empty());
    CHECK(import(limit).pages.empty());
    CHECK(import(limit).doubt.empty());
}

TEST_CASE("a parameter that takes the token of the reply before, beside one list of rows") {
    dialect::Dialect::Cursors words;
    words.limit = "limit";
    words.token = "cursor";
    words.next = {"nextToken", "nextCursor"};
    const auto field = [](const char* name, Structure structure = Structure::scalar) {
        DocField made;
        made.name = name;
        made.structure = structure;
        return made;
    };
    DocOperation operation;
    operation.reply_shape = spec::Shape::object;
    operation.request = {field("limit"), field("cursor")};
    operation.reply = {field("nextCursor"), field("list", Structure::list_of_objects)};
    const auto pages = [&] { return spec::to_text(dialect::token_pages(operation, words).pages); };
    CHECK(pages() == "by token, token: cursor, next: nextCursor, limit: limit, rows: list");
    operation.reply.push_back(field("more", Structure::list_of_objects));
    CHECK(dialect::token_pages(operation, words).pages.by == spec::PagesBy::none);  // which of the two?
    operation.reply.pop_back();
    operation.reply.front().name = "next";
    CHECK(dialect::token_pages(operation, words).pages.by == spec::PagesBy::none);
    operation.reply.front().name = "nextToken";
    operation.request.pop_back();
    CHECK(dialect::token_pages(operation, words).pages.by == spec::PagesBy::none);
}
