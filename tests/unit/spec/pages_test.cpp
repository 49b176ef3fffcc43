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
        "    - {name: page, type: integer}\n"
        "    - {name: fromId, type: string}\n"
        "    - {name: limit, type: integer, default: \"100\", max: \"500\"}\n"
        "    - {name: trace, type: string, in: header}\n"
        "  History:\n"
        "    - {name: id, type: string}\n"
        "    - {name: ts, type: timestamp}\n"
        "    - {name: parts, type: list<string>}\n");
}

const std::string by_time = "{by: time, older: after, newer: before, cursor: ts, limit: limit, bound: excluded}";

std::string fault(const std::string& pages) {
    Reading reading;
    const auto group = reading.checked(history_text(pages));
    INFO(reading.printed());
    REQUIRE(group);
    return fault_in_pages(*group, group->operations.front());
}

}  // namespace

TEST_CASE("pages are read and written again as they are") {
    for (const std::string& pages :
         {by_time, std::string("{by: id, newer: fromId, cursor: id, bound: included, order: oldest_first}"),
          std::string("{by: number, number: page, limit: limit, rows: parts}")}) {
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
    CHECK(reading.printed().find("write none, id, time or number") != std::string::npos);
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
    CHECK(fault("{by: time, older: page, cursor: ts}") == "`older: page` is of type integer");
    CHECK(fault("{by: time, older: after, cursor: id}") ==
          "`cursor: id` is of type string, and cannot be a cursor by time");
    CHECK(fault("{by: id, older: fromId, cursor: parts}") ==
          "`cursor: parts` is of type list<string>, and cannot be a cursor by id");
    CHECK(fault("{by: id, older: fromId, cursor: key}") == "`cursor: key` is not a field of the rows");
    CHECK(fault("{by: id, older: fromId, cursor: id, number: page}") == "pages by id have no `number`");
    CHECK(fault("{by: number}") == "`number` must name the request field that takes the page number");
    CHECK(fault("{by: number, number: page, rows: rows}") == "the reply has no list of objects for `rows: rows`");
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
    CHECK(fault_in_pages(renamed, renamed.operations.front()).empty());
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
