// Reading page by page where the reply names the next page, counts pages, or is asked to skip rows.
#include "exbind/pages.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "rows.hpp"

using namespace exbind;
using rows::connect;

namespace {

struct Deal {
    std::string id{};
    std::optional<std::int64_t> amt{};
};
struct Part {
    Vector<Deal> deals{};
};
struct About {
    std::string next{};
    std::optional<bool> more{};
    std::optional<std::int64_t> current{};
    std::optional<std::int64_t> total{};
};
struct Sheet {
    Part part{};
    About about{};
};
struct DealsRequest {
    NamedOnly named{};
    std::optional<std::string> token{};
    std::optional<std::string> back{};
    std::optional<std::int64_t> offset{};
    std::optional<std::int64_t> page{};
    std::optional<std::int64_t> limit{};
};

namespace table {

using namespace exbind::detail;

constexpr Field deal_fields[] = {{"id", offsetof(Deal, id), string()}, {"amt", offsetof(Deal, amt), integer()}};
constexpr ObjectTable deal_table = table_of<Deal>("Deal", deal_fields);
constexpr ListTable list_of_deal = list_of<Deal>(object(deal_table));
constexpr Type deals_reply = list(list_of_deal);
constexpr Field part_fields[] = {{"the.deals", offsetof(Part, deals), list(list_of_deal)}};
constexpr ObjectTable part_table = table_of<Part>("Part", part_fields);
constexpr Field about_fields[] = {{"next", offsetof(About, next), string()},
                                  {"more", offsetof(About, more), boolean()},
                                  {"current", offsetof(About, current), integer()},
                                  {"total", offsetof(About, total), integer()}};
constexpr ObjectTable about_table = table_of<About>("About", about_fields);
constexpr Field sheet_fields[] = {{"part", offsetof(Sheet, part), object(part_table)},
                                  {"about", offsetof(Sheet, about), object(about_table)}};
constexpr ObjectTable sheet_table = table_of<Sheet>("Sheet", sheet_fields);
constexpr Type sheet_reply = object(sheet_table);
constexpr Field request_fields[] = {{"token", offsetof(DealsRequest, token), string(Holder::optional), In::query},
                                    {"back", offsetof(DealsRequest, back), string(Holder::optional), In::query},
                                    {"offset", offsetof(DealsRequest, offset), integer(), In::query},
                                    {"page", offsetof(DealsRequest, page), integer(), In::query},
                                    {"limit", offsetof(DealsRequest, limit), integer(), In::query}};
constexpr ObjectTable request_table = table_of<DealsRequest>("DealsRequest", request_fields);

Operation operation(const Paging& pages, const Type& reply = deals_reply) {
    return {.id = "test.deals",
            .method = "GET",
            .path = "/v1/deals",
            .request = &request_table,
            .reply = &reply,
            .pages = &pages};
}

constexpr Paging by_token{.by = Paging::By::token,
                          .parameter = "token",
                          .against = "back",
                          .limit = "limit",
                          .rows = "part.the.deals",
                          .next = "about.next",
                          .more = "about.more"};
constexpr Paging by_header{.by = Paging::By::token, .parameter = "token", .header = "X-AFTER"};
constexpr Paging by_offset{.by = Paging::By::offset, .parameter = "offset", .limit = "limit"};
constexpr Paging by_number{.by = Paging::By::number,
                           .parameter = "page",
                           .limit = "limit",
                           .rows = "part.the.deals",
                           .more = "about.more",
                           .current = "about.current",
                           .total_pages = "about.total"};
constexpr Paging by_link{.by = Paging::By::link, .limit = "limit"};

}  // namespace table

std::string deals(const std::string& ids) {
    std::string text;
    for (const char id : ids) text += (text.empty() ? "" : ",") + std::string(R"({"id":")") + id + R"(","amt":1})";
    return '[' + text + ']';
}
Answer list_of(const std::string& ids, const std::string& headers = {}) {
    return reply(200, R"({"code":"0","msg":"","data":)" + deals(ids) + '}', headers);
}
Answer sheet(const std::string& ids, const std::string& about) {
    return reply(
        200, R"({"code":"0","msg":"","data":{"about":{)" + about + R"(},"part":{"the.deals":)" + deals(ids) + "}}}");
}

struct Walked {
    std::string ids{};
    std::size_t pages = 0;
    std::optional<Error> error{};
    std::vector<std::string> targets{};
};

const Vector<Deal>& deals_of(const Vector<Deal>& page) {
    return page;
}
const Vector<Deal>& deals_of(const Sheet& page) {
    return page.part.deals;
}

template <class Reply>
Walked walk(const table::Paging& paging, const Server::Handler& handler, DealsRequest request = {},
            std::size_t max_pages = 50) {
    Server server(handler);
    const Connection connection = connect(server);
    const auto operation =
        table::operation(paging, std::is_same_v<Reply, Sheet> ? table::sheet_reply : table::deals_reply);
    auto pages = PagedCall<Reply>(connection.core(), operation, &request).pages({.max_pages = max_pages});
    Walked walked;
    while (!pages.done()) {
        const auto page = pages.next().get();
        if (!page) {
            walked.error = page.error();
            break;
        }
        ++walked.pages;
        for (const Deal& deal : deals_of(*page)) walked.ids += deal.id;
    }
    for (const Received& each : server.received()) walked.targets.push_back(each.target);
    return walked;
}

using Targets = std::vector<std::string>;

void check_stuck(const Walked& walked, const std::string& why) {
    REQUIRE(walked.error);
    CHECK(walked.error->kind == ErrorKind::decode);
    CHECK(walked.error->outcome == Outcome::accepted);
    CHECK(walked.error->message == "the next page cannot be found: " + why);
}

}  // namespace

TEST_CASE("by token, which stands beside nested rows, exactly as it was given") {
    const auto serve = [](const std::string& end) {
        return [end](const Received& request) {
            if (request.number == 1) return sheet("ab", R"("next":"x y\/+=\u00e9&")");
            if (request.number == 2) return sheet("", R"("next":70000000000000000001)");  // filtered, not the end
            return sheet("c", end);
        };
    };
    for (const std::string end :
         {"", R"("next":"")", R"("next":null)", R"("next":0)", R"("next":-1)", R"("next":"z","more":false)"}) {
        CAPTURE(end);
        const Walked walked = walk<Sheet>(table::by_token, serve(end), {.limit = 2});
        CHECK(!walked.error);
        CHECK(walked.ids == "abc");
        CHECK(walked.targets == Targets{"/v1/deals?limit=2", "/v1/deals?limit=2&token=x%20y%2F%2B%3D%C3%A9%26",
                                        "/v1/deals?limit=2&token=70000000000000000001"});
    }
}

TEST_CASE("by token, from the caller's, and never the other way") {
    const auto serve = [](const Received& request) {
        return request.number == 1 ? sheet("a", R"("next":"2")") : sheet("b", "");
    };
    CHECK(walk<Sheet>(table::by_token, serve, {.token = "1"}).targets ==
          Targets{"/v1/deals?token=1", "/v1/deals?token=2"});
    const Walked other = walk<Sheet>(table::by_token, serve, {.back = "1"});
    REQUIRE(other.error);
    CHECK(other.error->kind == ErrorKind::usage);
    CHECK(other.targets.empty());
}

TEST_CASE("by token, one that comes again ends in an error, never in a loop") {
    const auto give = [](std::function<std::string(int)> next, std::function<std::string(int)> ids) {
        return [next, ids](const Received& request) {
            return sheet(ids(request.number), R"("next":")" + next(request.number) + '"');
        };
    };
    const auto letter = [](int number) { return std::string(1, static_cast<char>('a' + number)); };
    const auto same = [](int) { return std::string("t"); };
    const auto turning = [](int number) { return std::string(number % 2 == 0 ? "even" : "odd"); };
    const std::string before = "the reply leads to a page that was there before";
    const Walked stays = walk<Sheet>(table::by_token, give(same, letter));
    check_stuck(stays, before);
    CHECK(stays.pages == 1);
    check_stuck(walk<Sheet>(table::by_token, give(turning, letter)), before);
    check_stuck(walk<Sheet>(table::by_token, give(same, letter), {.token = "t"}), before);
    // Ever new tokens, and the same rows.
    check_stuck(walk<Sheet>(table::by_token, give(letter, same)),
                "rows of an earlier page came again: the exchange ignores \"token\", or its list changed meanwhile; "
                "begin anew");
    // Ever new tokens without rows: only the caller's bound ends it.
    const Walked empty = walk<Sheet>(table::by_token, give(letter, [](int) { return std::string(); }), {}, 7);
    REQUIRE(empty.error);
    CHECK(empty.error->kind == ErrorKind::usage);
    CHECK(empty.targets.size() == 7);
    check_stuck(walk<Sheet>(table::by_token, [](const Received&) { return sheet("a", R"("more":true,"next":"")"); }),
                "the reply says that more follows, but not where");
    // An empty page that leads to itself is the end.
    const Walked ended = walk<Sheet>(table::by_token, [&](const Received& request) {
        return request.number == 1 ? sheet("a", R"("next":"t")") : sheet("", R"("next":"t")");
    });
    CHECK(!ended.error);
    CHECK(ended.ids == "a");
}

TEST_CASE("by a token in a header of the reply") {
    const Walked walked = walk<Vector<Deal>>(table::by_header, [](const Received& request) {
        return request.number == 1 ? list_of("ab", "x-after:  17 \r\n") : list_of("c");
    });
    CHECK(!walked.error);
    CHECK(walked.ids == "abc");
    CHECK(walked.targets == Targets{"/v1/deals", "/v1/deals?token=17"});
    check_stuck(walk<Vector<Deal>>(
                    table::by_header,
                    [](const Received& request) { return list_of(std::to_string(request.number), "X-After: 17\r\n"); }),
                "the reply leads to a page that was there before");
}

namespace {

/// Answers by the parameters `offset` and `limit`; four rows when that is not given.
std::string cut(const std::string& all, const std::string& target, std::size_t usual = 4) {
    const auto number = [&](const std::string& name, std::size_t otherwise) {
        const auto at = target.find(name + '=');
        return at == std::string::npos ? otherwise : std::stoul(target.substr(at + name.size() + 1));
    };
    return all.substr(std::min(number("offset", 0), all.size()), number("limit", usual));
}

}  // namespace

TEST_CASE("by offset: by the rows that came, until a page is empty") {
    std::string all = "abcdefg";
    const auto serve = [&](const Received& request) { return list_of(cut(all, request.target)); };
    const Walked walked = walk<Vector<Deal>>(table::by_offset, serve);
    CHECK(!walked.error);
    CHECK(walked.ids == all);
    CHECK(walked.targets == Targets{"/v1/deals", "/v1/deals?offset=4", "/v1/deals?offset=7"});
    CHECK(walk<Vector<Deal>>(table::by_offset, serve, {.offset = 2, .limit = 3}).targets ==
          Targets{"/v1/deals?offset=2&limit=3", "/v1/deals?offset=5&limit=3", "/v1/deals?offset=7&limit=3"});
    // The exchange gives less than was asked for: nothing is skipped.
    const Walked capped = walk<Vector<Deal>>(
        table::by_offset, [&](const Received& request) { return list_of(cut(all, request.target).substr(0, 2)); },
        {.limit = 5});
    CHECK(capped.ids == all);
    // A row that came in meanwhile pushes one to the next page.
    const Walked pushed = walk<Vector<Deal>>(table::by_offset, [&](const Received& request) {
        return list_of(cut(request.number == 1 ? all : "N" + all, request.target));
    });
    CHECK(!pushed.error);
    CHECK(pushed.ids == all);
    check_stuck(walk<Vector<Deal>>(table::by_offset, [](const Received&) { return list_of("abcd"); }),
                "the page at \"offset\" 4 holds only rows of the page before it");
}

TEST_CASE("by number, from 1 or 0, with the number of pages beside nested rows") {
    for (const bool from_zero : {false, true}) {
        auto paging = table::by_number;
        paging.first = from_zero ? 0 : 1;
        const Walked walked = walk<Sheet>(paging, [&](const Received& request) {
            const std::string ids[] = {"ab", "", "c"};  // a page whose rows were filtered out is not the last
            return sheet(ids[request.number - 1],
                         R"("total":3,"current":)" + std::to_string(request.number - (from_zero ? 1 : 0)));
        });
        CHECK(!walked.error);
        CHECK(walked.ids == "abc");
        CHECK(walked.targets == (from_zero ? Targets{"/v1/deals", "/v1/deals?page=1", "/v1/deals?page=2"}
                                           : Targets{"/v1/deals", "/v1/deals?page=2", "/v1/deals?page=3"}));
    }
}

TEST_CASE("by number, the end without a number of pages, and an exchange that gives another page") {
    const auto serve = [](const Received& request) {
        return request.number < 3 ? sheet(std::to_string(request.number), "") : sheet("", "");
    };
    const Walked walked = walk<Sheet>(table::by_number, serve, {.page = 5});
    CHECK(walked.ids == "12");
    CHECK(walked.targets == Targets{"/v1/deals?page=5", "/v1/deals?page=6", "/v1/deals?page=7"});
    CHECK(walk<Sheet>(table::by_number, [](const Received& request) {
              return sheet(std::to_string(request.number), request.number == 1 ? R"("more":true)" : R"("more":false)");
          }).pages == 2);
    check_stuck(
        walk<Sheet>(table::by_number,
                    [](const Received& request) { return sheet(std::to_string(request.number), R"("current":1)"); }),
        "page 1 came where page 2 was asked for");
    check_stuck(
        walk<Sheet>(table::by_number, [](const Received&) { return sheet("a", R"("current":9223372036854775807)"); }),
        "page 9223372036854775807 has no next one");
    // No rows at all: no page is numbered wrongly.
    CHECK(!walk<Sheet>(table::by_number, [](const Received&) { return sheet("", R"("current":0,"total":0)"); }).error);
}

TEST_CASE("by the header Link: only the query is taken from it") {
    const auto serve = [](const std::string& link) {
        return [link](const Received& request) {
            return request.number == 1 ? list_of("ab", "Link: " + link + "\r\n") : list_of("c");
        };
    };
    const std::string wanted = "/v1/deals?limit=2&after=a%20b%2Fc";
    for (const std::string link : {
             R"(<?limit=2&after=a+b%2Fc>; rel="next")",
             R"(</v1/deals?limit=2&after=a%20b/c#here>; title="a, \"b\"; <x>"; rel=next)",
             R"(<deals?limit=2&after=a%20b/c>; rel="last NEXT")",
             R"(<https://elsewhere.example/>; rel="prev", </v1/deals?limit=2&after=a%20b%2Fc>; rel="next")",
             R"(</other>; rel=next; anchor="/x", <?limit=2&after=a%20b/c>; REL = "next"; rel="prev")",
         }) {
        CAPTURE(link);
        const Walked walked = walk<Vector<Deal>>(table::by_link, serve(link), {.limit = 2});
        CHECK(!walked.error);
        CHECK(walked.ids == "abc");
        CHECK(walked.targets == Targets{"/v1/deals?limit=2", wanted});
    }
    const std::string elsewhere =
        "the header Link leads to another host or path, where no request of this operation goes";
    for (const std::string address :
         {"https://evil.example/v1/deals?a=1", "http://127.0.0.1:1/v1/deals?a=1", "//evil.example/v1/deals?a=1",
          "/v1/deals/x?a=1", "/v1/deals/../deals?a=1", "https://127.0.0.1/v1/deals?a=1", "orders?a=1",
          "http://user@127.0.0.1/v1/deals?a=1", "mailto:deals?a=1"}) {
        CAPTURE(address);
        const Walked walked = walk<Vector<Deal>>(table::by_link, serve("<" + std::string(address) + ">; rel=next"));
        check_stuck(walked, elsewhere);
        CHECK(walked.targets.size() == 1);
    }
    for (const std::string none : {R"(<?a=1>; rel="prev")", R"(<?a=1>)", R"(?a=1; rel="next")", R"(<?a=1; rel="next")",
                                   R"(;;;, <)", R"(<?a=1>; title="rel=next)"})
        CHECK(walk<Vector<Deal>>(table::by_link, serve(none)).targets.size() == 1);
    check_stuck(walk<Vector<Deal>>(table::by_link, serve("<?a=1>; rel=next, <?a=2>; rel=next")),
                "the header Link has two next pages");
    check_stuck(walk<Vector<Deal>>(table::by_link,
                                   [](const Received& request) {
                                       return list_of(std::to_string(request.number), "Link: <?a=1>; rel=next\r\n");
                                   }),
                "the reply leads to a page that was there before");
}

TEST_CASE("by the header Link, an absolute one, and what signing adds") {
    static constexpr exchanges::Placement signed_query[] = {{"sig", exchanges::the_signature},
                                                            {"at", exchanges::the_timestamp}};
    static constexpr exchanges::Signing signing = [] {
        exchanges::Signing made = exchanges::alpha_signing;
        made.query = signed_query;
        return made;
    }();
    static constexpr exchanges::ExchangeData exchange = [] {
        exchanges::ExchangeData made = exchanges::alpha;
        made.signing = &signing;
        return made;
    }();
    std::string url;
    Server server([&](const Received& request) {
        return request.number == 1 ? list_of("a", "Link: <" + url + "/v1/deals?sig=old&page=2&at=5>; rel=\"next\"\r\n")
                                   : list_of("b");
    });
    url = "HTTP" + server.url().substr(4);
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    const auto operation = table::operation(table::by_link);
    const DealsRequest request;
    auto pages = PagedCall<Vector<Deal>>(connection.core(), operation, &request).pages();
    CHECK(pages.next().get());
    const auto second = pages.next().get();
    REQUIRE_MESSAGE(second, (second ? "" : second.error().message));
    CHECK(pages.done());
    const std::string target = server.received()[1].target;
    CHECK(target.starts_with("/v1/deals?page=2&"));
    CHECK(target.find("sig=old") == std::string::npos);
    CHECK(target.find("at=5") == std::string::npos);
}

TEST_CASE("a page that failed comes again, by token and by link") {
    for (const bool by_link : {false, true}) {
        Server server([&](const Received& request) {
            if (request.number == 2) return reply(400, R"({"code":"51000","msg":"no"})");
            if (request.number == 1) return list_of("a", "X-After: 2\r\nLink: <?token=2>; rel=next\r\n");
            return list_of("b");
        });
        const Connection connection = connect(server);
        const auto operation = table::operation(by_link ? table::by_link : table::by_header);
        const DealsRequest request;
        auto pages = PagedCall<Vector<Deal>>(connection.core(), operation, &request).pages();
        CHECK(pages.next().get());
        CHECK(pages.next().get().error().code == "51000");
        CHECK(!pages.done());
        CHECK(pages.next().get()->front().id == "b");
        CHECK(pages.done());
        CHECK(pages.next().get().error().kind == ErrorKind::usage);
        CHECK(server.received()[2].target == "/v1/deals?token=2");
    }
}
