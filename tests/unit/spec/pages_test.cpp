#include "spec/pages.hpp"

#include "reading.hpp"
#include "spec/check.hpp"
#include "spec/diff.hpp"
#include "spec/lint.hpp"
#include "spec/overlay.hpp"
#include "spec/write.hpp"

using namespace exbind::spec;

namespace {

std::string history_text(const std::string& pages) {
    return group_text(
        "operations:\n"
        "  - id: history\n"
        "    http: {method: GET, path: /api/v1/finance/savings/history}\n"
        "    access: {auth: private}\n"
        "    request: {in: query, shape: object, type: HistoryRequest}\n"
        "    reply: {shape: list, type: History}\n" +
        (pages.empty() ? "" : "    pages: " + pages + "\n") +
        "types:\n"
        "  HistoryRequest:\n"
        "    - {name: after, type: timestamp}\n"
        "    - {name: before, type: timestamp}\n"
        "    - {name: day, type: timestamp, unit: iso8601}\n"
        "    - {name: page, type: integer}\n"
        "    - {name: fromId, type: string}\n"
        "    - {name: limit, type: integer, default: \"100\", max: \"500\"}\n"
        "    - {name: trace, type: string, in: header}\n"
        "  History:\n"
        "    - {name: id, type: string}\n"
        "    - {name: ts, type: timestamp}\n"
        "    - {name: parts, type: list<string>}\n");
}

/// The reply is an object, with the rows and what is said of pages below members of it.
std::string sheet_text(const std::string& pages) {
    return group_text(
        "operations:\n"
        "  - id: history\n"
        "    http: {method: GET, path: /api/v1/finance/savings/history}\n"
        "    access: {auth: private}\n"
        "    request: {in: query, shape: object, type: HistoryRequest}\n"
        "    reply: {shape: object, type: Sheet}\n"
        "    pages: " +
        pages + "\n" +
        "types:\n"
        "  HistoryRequest:\n"
        "    - {name: cursor, type: string}\n"
        "    - {name: prev, type: string}\n"
        "    - {name: skip, type: integer}\n"
        "    - {name: page, type: integer}\n"
        "    - {name: open, type: boolean}\n"
        "  Sheet:\n"
        "    - {name: part, type: SheetPart}\n"
        "    - {name: about, type: SheetAbout}\n"
        "  SheetPart:\n"
        "    - {name: row.s, type: list<Row>}\n"
        "    - {name: names, type: list<string>}\n"
        "  Row:\n"
        "    - {name: id, type: string}\n"
        "  SheetAbout:\n"
        "    - {name: next, type: string}\n"
        "    - {name: more, type: boolean}\n"
        "    - {name: at, type: integer}\n");
}

const std::string by_time = "{by: time, older: after, newer: before, cursor: ts, limit: limit, bound: excluded}";

std::string fault(const std::string& pages) {
    Reading reading;
    const auto group = reading.checked(history_text(pages));
    INFO(reading.printed());
    REQUIRE(group);
    return fault_in_pages(GroupIndex(*group), group->operations.front());
}

}  // namespace

TEST_CASE("pages are read and written again as they are") {
    for (const std::string& pages :
         {by_time, std::string("{by: id, newer: fromId, cursor: id, bound: included, order: oldest_first}"),
          std::string("{by: number, number: page, limit: limit, rows: parts}"),
          std::string("{by: number, number: page, more: more, current: at, total_pages: all, first: 0}"),
          std::string("{by: token, token: fromId, back: before, next: page.next, limit: limit, rows: page.parts}"),
          std::string("{by: token, token: fromId, header: X-NEXT}"), std::string("{by: offset, offset: page}"),
          std::string("{by: link}")}) {
        Reading reading;
        const auto group = reading.group(history_text(pages));
        REQUIRE(group);
        const std::string written = write_group(*group, "acme");
        CHECK(written.find("    pages: " + pages + "\n") != std::string::npos);
        Reading again;
        CHECK(again.group(written)->operations.front().pages == group->operations.front().pages);
    }
    Reading reading;
    CHECK(!reading.group(history_text("{by: sometimes}")));
    CHECK(reading.printed().find("write none, id, time, number, token, offset or link") != std::string::npos);
}

TEST_CASE("pages that fit, and what is said of those that do not") {
    CHECK(fault("").empty());
    CHECK(fault(by_time).empty());
    CHECK(fault("{by: id, older: fromId, cursor: id}").empty());
    CHECK(fault("{by: number, number: page, limit: limit}").empty());
    CHECK(fault("{older: after}") == "pages without `by`");
    CHECK(fault("{by: time, cursor: ts}") == "neither `older` nor `newer` names a request field");
    CHECK(fault("{by: time, older: since, cursor: ts}") == "`older: since` is not a request field");
    CHECK(fault("{by: time, older: trace, cursor: ts}") == "`older: trace` is not sent in the query");
    CHECK(fault("{by: time, older: day, cursor: ts}") ==
          "`older: day` is a time of ISO 8601, and pages by time need one that counts units");
    CHECK(fault("{by: time, older: page, cursor: ts}") == "`older: page` is of type integer");
    CHECK(fault("{by: time, older: after, cursor: id}") ==
          "`cursor: id` is of type string, and cannot be a cursor by time");
    CHECK(fault("{by: id, older: fromId, cursor: parts}") ==
          "`cursor: parts` is of type list<string>, and cannot be a cursor by id");
    CHECK(fault("{by: id, older: fromId, cursor: key}") == "`cursor: key` is not a field of the rows");
    CHECK(fault("{by: id, older: fromId, cursor: id, number: page}") == "pages by id have no `number`");
    CHECK(fault("{by: number}") == "`number` must name the request field that takes the page number");
    CHECK(fault("{by: number, number: page, rows: rows}") == "the reply has no list of objects for `rows: rows`");
    CHECK(fault("{by: offset, offset: page}").empty());
    CHECK(fault("{by: token, token: fromId, header: X-NEXT}").empty());
    CHECK(fault("{by: link, limit: limit}").empty());
    CHECK(fault("{by: token, token: fromId, next: next}") == "`next: next` is not a field of the reply");
    CHECK(fault("{by: number, number: page, limit: trace}") == "`limit: trace` is not sent in the query");
}

TEST_CASE("pages whose rows and tokens are nested, and what is said of those that do not fit") {
    const auto fault = [](const std::string& pages) {
        Reading reading;
        const auto group = reading.checked(sheet_text(pages));
        INFO(reading.printed());
        REQUIRE(group);
        return fault_in_pages(GroupIndex(*group), group->operations.front());
    };
    CHECK(
        fault("{by: token, token: cursor, back: prev, next: about.next, more: about.more, rows: part.row.s}").empty());
    CHECK(fault("{by: token, token: cursor, next: about.at, rows: part.names}").empty());
    CHECK(fault("{by: offset, offset: skip, rows: part.row.s}").empty());
    CHECK(fault("{by: number, number: page, current: about.at, total_pages: about.at, first: 0, rows: part.row.s}")
              .empty());
    CHECK(fault("{by: link, rows: part.row.s}").empty());
    CHECK(fault("{by: id, older: cursor, cursor: id, rows: part.row.s}").empty());
    CHECK(fault("{by: id, older: cursor, cursor: id, rows: part.names}") ==
          "the reply has no list of objects for `rows: part.names`");
    CHECK(fault("{by: link}") == "the reply is not a list of objects");
    CHECK(fault("{by: link, rows: part}") == "the reply has no list of objects for `rows: part`");
    CHECK(fault("{by: link, token: cursor, rows: part.row.s}") == "pages by link have no `token`");
    CHECK(fault("{by: offset, offset: skip, first: 0, rows: part.row.s}") == "pages by offset have no `first`");
    CHECK(fault("{by: offset, rows: part.row.s}") ==
          "`offset` must name the request field that takes how many rows to skip");
    CHECK(fault("{by: offset, offset: open, rows: part.row.s}") == "`offset: open` is of type boolean");
    CHECK(fault("{by: token, next: about.next, rows: part.row.s}") ==
          "`token` must name the request field that takes the token");
    CHECK(fault("{by: token, token: cursor, rows: part.row.s}") ==
          "either `next` or `header` must say where the reply has the token");
    CHECK(fault("{by: token, token: cursor, next: about.next, header: X, rows: part.row.s}") ==
          "either `next` or `header` must say where the reply has the token");
    CHECK(fault("{by: token, token: cursor, next: about.last, rows: part.row.s}") ==
          "`next: about.last` is not a field of the reply");
    CHECK(fault("{by: token, token: cursor, next: about.more, rows: part.row.s}") ==
          "`next: about.more` is of type boolean");
    CHECK(fault("{by: token, token: cursor, next: about.next, more: about.at, rows: part.row.s}") ==
          "`more: about.at` is of type integer");
    CHECK(fault("{by: number, number: page, next: about.next, rows: part.row.s}") == "pages by number have no `next`");
}

TEST_CASE("lint reports pages that do not fit") {
    Reading reading;
    Spec spec;
    spec.groups.push_back(*reading.checked(history_text("{by: time, older: since, cursor: ts}")));
    spec.exchange = *reading.exchange(exchange_text());
    lint(spec, reading.diagnostics);
    CHECK(reading.printed().find("EX430") != std::string::npos);
    CHECK(reading.printed().find("`older: since` is not a request field") != std::string::npos);
}

TEST_CASE("overlays set pages, and a renamed field takes them along") {
    Reading reading;
    Group group = *reading.group(history_text(""));
    const auto& source = reading.source(
        "exbind: 1\nexchange: acme\ngroup: finance/savings\nchanges:\n"
        "  - {at: operations.history.pages.by, was: absent, set: id, why: w}\n"
        "  - {at: operations.history.pages.older, was: absent, set: fromId, why: w}\n"
        "  - {at: operations.history.pages.cursor, was: absent, set: id, why: w}\n",
        "savings.overlay.yaml");
    const auto overlay = parse_overlay(source, reading.diagnostics);
    REQUIRE(overlay);
    apply(*overlay, group, reading.diagnostics);
    CHECK(reading.printed().empty());
    CHECK(to_text(group.operations.front().pages) == "by id, older: fromId, cursor: id");

    Reading renaming;
    Group renamed = *renaming.group(history_text(by_time));
    const auto& more = renaming.source(
        "exbind: 1\nexchange: acme\ngroup: finance/savings\nchanges:\n"
        "  - {at: types.History.ts.name, was: ts, set: time, why: w}\n"
        "  - {at: types.HistoryRequest.after.name, was: after, set: until, why: w}\n",
        "savings.overlay.yaml");
    const auto names = parse_overlay(more, renaming.diagnostics);
    REQUIRE(names);
    apply(*names, renamed, renaming.diagnostics);
    CHECK(fault_in_pages(GroupIndex(renamed), renamed.operations.front()).empty());
    CHECK(renamed.operations.front().pages.cursor == "time");
    CHECK(renamed.operations.front().pages.older == "until");
}

TEST_CASE("a diff tells when pages come, go or change") {
    Reading reading;
    const auto spec = [&](const std::string& pages) {
        Spec result;
        result.groups.push_back(*reading.checked(history_text(pages)));
        return result;
    };
    const auto effect = [&](const std::string& was, const std::string& now) {
        const auto changes = compare(spec(was), spec(now));
        REQUIRE(changes.size() == 1);
        CHECK(changes.front().what == What::pages);
        return changes.front().effect;
    };
    CHECK(effect("", by_time) == Effect::addition);
    CHECK(effect(by_time, "") == Effect::breaking);
    CHECK(effect(by_time, "{by: time, older: after, cursor: ts}") == Effect::behaviour);
}
