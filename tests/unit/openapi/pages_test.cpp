// How documents split lists into pages, and what the spec then says, or why it says nothing.
#include "importing.hpp"

using namespace importing;

namespace {

/// `pages` of GET /v1/desk/rows in one line, or the doubt.
std::string pages(const std::string& parameters, const std::string& properties, const std::string& headers = {},
                  const docs::OpenApiOptions& given = plain(), const std::string& method = "get") {
    const std::string schema =
        properties.starts_with("{") ? properties : "{type: object, properties: {" + properties + "}}";
    const Imported imported =
        import("t.yaml",
               "openapi: 3.0.3\nsecurity: [{key: []}]\npaths:\n  /v1/desk/rows:\n    " + method +
                   ":\n      parameters: [" + parameters + "]\n      responses: {'200': {description: '', " +
                   (headers.empty() ? "" : "headers: {" + headers + "}, ") +
                   "content: {application/json: {schema: " + schema + "}}}}\n",
               given);
    provoked::note_all(imported.diagnostics);
    REQUIRE_MESSAGE(imported.operations() == 1, imported.read.printed());
    const std::string found = spec::to_text(imported.result.groups.at(0).operations.at(0).pages);
    for (const auto& each : imported.diagnostics.all()) {
        if (each.rule->id != std::string_view("EX248")) continue;
        CHECK(found.empty());
        const std::string& message = each.message;
        return message.substr(message.find("': ") + 3);
    }
    return found;
}

std::string query(const std::string& name, const std::string& type = "string", const std::string& description = {},
                  const std::string& more = {}) {
    return "{name: " + name + ", in: query, description: \"" + description + "\", schema: {type: " + type +
           (more.empty() ? "" : ", " + more) + "}}";
}

const std::string row = "{type: object, properties: {id: {type: string}}}";
const std::string list = "{type: array, items: " + row + "}";
const std::string limit = query("limit", "integer", "", "default: 20, maximum: 50");
const std::string word = ": {type: string}, ";
const std::string count = ": {type: integer}, ";

}  // namespace

TEST_CASE("a token of the reply") {
    const auto with = [](const std::string& parameter, const std::string& member, const std::string& description = {}) {
        return pages(query(parameter, "string", description) + ", " + limit, member + word + "list: " + list);
    };
    CHECK(with("cursor", "nextPageCursor", "From nextPageCursor of the reply") ==
          "by token, token: cursor, next: nextPageCursor, limit: limit, rows: list");
    CHECK(with("cursor", "next_cursor") == "by token, token: cursor, next: next_cursor, limit: limit, rows: list");
    CHECK(with("cursor", "next") == "by token, token: cursor, next: next, limit: limit, rows: list");
    CHECK(with("cursor", "cursor") == "by token, token: cursor, next: cursor, limit: limit, rows: list");
    CHECK(with("pageToken", "nextPageToken") ==
          "by token, token: pageToken, next: nextPageToken, limit: limit, rows: list");
    CHECK(with("continuation", "continuation") ==
          "by token, token: continuation, next: continuation, limit: limit, rows: list");
    CHECK(with("lastId", "lastId") == "by token, token: lastId, next: lastId, limit: limit, rows: list");
    CHECK(with("start_id", "next_start_id") ==
          "by token, token: start_id, next: next_start_id, limit: limit, rows: list");
    CHECK(with("after", "endOfPage", "The endOfPage of the previous reply") ==
          "by token, token: after, next: endOfPage, limit: limit, rows: list");
    CHECK(pages(query("until", "integer"),
                "state: {type: integer, description: To be used as the `until` parameter of the next request}, data: " +
                    list) == "by token, token: until, next: state, rows: data");
    // Nested, with a flag; and a cursor of the page itself beside the next one.
    CHECK(pages(query("cursor") + ", " + query("prevCursor") + ", " + limit,
                "page: {type: object, properties: {next" + word +
                    "has_more: {type: boolean}, prev: {type: string}}}, "
                    "data: {type: object, properties: {rows: " +
                    list + "}}") ==
          "by token, token: cursor, back: prevCursor, next: page.next, more: page.has_more, limit: limit, rows: "
          "data.rows");
    CHECK(pages(query("cursor"), "cursor" + word + "nextCursor" + word + "list: " + list) ==
          "by token, token: cursor, next: nextCursor, rows: list");
}

TEST_CASE("a token in a header of the reply, and the header Link") {
    const std::string after = query("after", "string", "Value of the header X-NEXT of the previous reply");
    CHECK(pages(after + ", " + limit, list, "X-NEXT: {schema: {type: string}}") ==
          "by token, token: after, header: X-NEXT, limit: limit");
    CHECK(pages(query("after") + ", " + query("before"), list,
                "CB-BEFORE: {schema: {type: string}}, CB-AFTER: {schema: {type: string}}") ==
          "by token, token: after, back: before, header: CB-AFTER");
    CHECK(pages(query("cursor"), list, "X-Next-Cursor: {schema: {type: string}}") ==
          "by token, token: cursor, header: X-Next-Cursor");
    CHECK(pages(query("page", "integer") + ", " + limit, list, "Link: {schema: {type: string}}") ==
          "by link, limit: limit");
    CHECK(pages("", "items: " + list, "link: {description: The next page, schema: {type: string}}") ==
          "by link, rows: items");
    CHECK(pages("", list, "Link: {description: Where the schema lies, schema: {type: string}}") == "");
}

TEST_CASE("rows to skip") {
    CHECK(pages(query("offset", "integer", "", "default: 0") + ", " + limit, list) ==
          "by offset, offset: offset, limit: limit");
    CHECK(pages(query("skip", "integer") + ", " + query("count", "integer"), "total" + count + "data: " + list) ==
          "by offset, offset: skip, limit: count, rows: data");
    CHECK(pages(query("ofs", "integer", "The offset for pagination") + ", " + limit,
                "hasMore: {type: boolean}, data: " + list) ==
          "by offset, offset: ofs, more: hasMore, limit: limit, rows: data");
}

TEST_CASE("the number of the page") {
    const std::string size = query("pageSize", "integer");
    const std::string nested =
        "currentPage" + count + "pageSize" + count + "totalNum" + count + "totalPage" + count + "items: " + list;
    CHECK(pages(query("currentPage", "integer") + ", " + size, nested) ==
          "by number, number: currentPage, current: currentPage, total_pages: totalPage, limit: pageSize, rows: items");
    CHECK(pages(query("currentPage", "integer", "Current request page. The default currentPage is 1, see totalPage") +
                    ", " + size,
                nested) ==
          "by number, number: currentPage, current: currentPage, total_pages: totalPage, limit: pageSize, rows: items");
    CHECK(pages(query("pageNo", "integer", "", "default: 1") + ", " + size, list) ==
          "by number, number: pageNo, limit: pageSize");
    CHECK(pages(query("page", "integer", "", "default: 0") + ", " + size, list) ==
          "by number, number: page, limit: pageSize, first: 0");
    CHECK(pages(query("page", "number", "the page you wish to query. start from 1") + ", " + size,
                "meta: {type: object, properties: {total" + count + "current_page: {type: integer}}}, rows: " + list) ==
          "by number, number: page, current: meta.current_page, limit: pageSize, rows: rows");
    CHECK(pages(query("page", "integer", "Zero-based number of the page"), list) ==
          "by number, number: page, first: 0");
    CHECK(pages(query("page", "integer", "", "minimum: 1"), list) == "by number, number: page");
    CHECK(pages(query("current", "integer", "Default: 1") + ", " + query("size", "integer"),
                "total" + count + "rows: " + list) == "by number, number: current, limit: size, rows: rows");
    // The reply itself names the page behind it.
    CHECK(pages(query("page", "integer", "Starts from 1"), "next_page" + count + "items: " + list) ==
          "by token, token: page, next: next_page, rows: items");
}

TEST_CASE("what is not certain is left out, and said") {
    CHECK(pages(query("cursor") + ", " + query("page", "integer", "", "default: 1"),
                "next_cursor" + word + "rows: " + list) == "they may follow each other by 'cursor' or 'page'");
    CHECK(pages(query("offset", "integer") + ", " + query("continuation"), list) ==
          "they may follow each other by 'continuation' or 'offset'");
    CHECK(pages(query("cursor"), "nextCursor" + word + "nextId" + word + "list: " + list) ==
          "'cursor' may take 'nextCursor' or 'nextId' of the reply");
    CHECK(pages(query("cursor"), list) == "nothing in the reply is named as the value of 'cursor'");
    CHECK(pages(query("page", "integer", "Number of the page"), list) ==
          "whether 'page' counts from 0 or from 1 is not said");
    CHECK(pages(query("offset", "integer", "The unique attribute of the last row"), list) ==
          "'offset' is described as something else than a number of rows");
    CHECK(pages(query("offset", "integer"), "a: " + list + ", b: " + list) == "the rows may be 'a' or 'b'");
    CHECK(pages(query("offset", "integer"),
                "a: " + list + ", data: " + list + ", tags: {type: array, items: {type: string}}") ==
          "by offset, offset: offset, rows: data");
    CHECK(pages(query("offset", "integer"), "a: {type: string}") == "the reply has no list of rows");
    CHECK(pages("", "nextPageToken" + word + "list: " + list) ==
          "no parameter is named as the one that takes 'nextPageToken' of the reply");
    CHECK(pages(query("startSeq", "integer"), "trades: " + list + ", has_more: {type: boolean}") ==
          "which field of the rows 'startSeq' takes for the next page is not said");
    CHECK(pages(query("day", "integer"), "trades: " + list + ", has_more: {type: boolean}") ==
          "no parameter is understood that goes on where 'has_more' says that more follows");
    CHECK(pages("", "totalPage" + count + "items: " + list) ==
          "no parameter takes the number of the page, though the reply has 'totalPage'");
    CHECK(pages(query("cursor"), "success: {type: boolean}, nextCursor" + word + "data: " + list, "",
                reading::options()) == "nothing in the reply is named as the value of 'cursor'");
    CHECK(pages(limit, "success: {type: boolean}, nextCursor" + word + "data: " + list, "", reading::options()) ==
          "'nextCursor' stands beside the payload, where pages() does not read");
}

TEST_CASE("what is about no pages stays without a word") {
    CHECK(pages(limit, list) == "");
    CHECK(pages(query("after", "integer", "Trades after this time") + ", " + limit, list) == "");
    CHECK(pages(query("token", "string", "Name of the token"), "next_funding_time" + count + "rows: " + list) == "");
    CHECK(pages(query("refresh_token"), "access_token" + word + "refresh_token: {type: string}") == "");
    CHECK(pages(query("cursor"), "nextCursor" + word + "list: " + list, "", plain(), "post") == "");
}
