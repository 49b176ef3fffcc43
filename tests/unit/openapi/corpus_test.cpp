// Real documentation, read where EXBIND_DOCS points.
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "reading.hpp"

using namespace reading;

namespace {

std::string docs_file(const std::string& name) {
    const char* folder = std::getenv("EXBIND_DOCS");
    if (folder == nullptr) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return {};
    }
    std::ifstream in(std::string(folder) + "/" + name, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), name);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::set<std::string> methods = {"get", "put", "post", "delete", "patch", "head", "options", "trace"};

/// Operations of a YAML file that is indented by two, counted by its lines alone.
std::size_t count_by_lines(const std::string& text) {
    std::size_t count = 0;
    bool in_paths = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line[0] != ' ' && line[0] != '#') in_paths = line.substr(0, 6) == "paths:";
        if (in_paths && line.substr(0, 4) == "    " && line.back() == ':' &&
            methods.count(line.substr(4, line.size() - 5)) != 0)
            ++count;
    }
    return count;
}

std::size_t count_json(const std::string& text) {
    std::size_t count = 0;
    const auto root = nlohmann::json::parse(text);
    for (const auto& path : root["paths"]) {
        for (const auto& [key, value] : path.items()) count += methods.count(key);
    }
    return count;
}

std::size_t count_rule(const Read& result, std::string_view id) {
    std::size_t count = 0;
    for (const auto& each : result.diagnostics.all()) count += each.rule->id == id ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("the first page: interest history") {
    const std::string text = docs_file("woox/spot_margin/get_interest_history.md");
    if (text.empty()) return;
    const Read result = read("spot_margin/get_interest_history.md", text);
    const auto& operation = result.only();
    CHECK(operation.method == "GET");
    CHECK(operation.path == "/v3/spotMargin/interestHistory");
    CHECK(operation.auth == spec::Auth::private_);
    CHECK(limits(operation) == "10/1m user");
    CHECK(operation.url == "https://developer.woox.io/spot_margin/get_interest_history");
    CHECK(describe(operation.request) ==
          "token:string! side:string(LOAN|REPAY|AUTO_REPAY in text) startTime:integer endTime:integer page:integer "
          "size:integer");
    CHECK(operation.reply_shape == spec::Shape::object);
    CHECK(describe(operation.reply) ==
          "rows:[{id:integer token:string side:string(LOAN|REPAY|AUTO_REPAY) status:string(SUCCEED|FAILED) "
          "quantity:string userId:integer "
          "applicationId:string interest:string hourlyRate:string annualRate:string createdTime:integer "
          "updatedTime:integer "
          "loanAmount:string}] meta:{total:integer recordsPerPage:integer currentPage:integer}");
    REQUIRE(operation.examples.size() == 1);
    CHECK(operation.examples[0].text == operation.examples[0].span.text());
    CHECK(result.places() == "EX272 257:9");
}

TEST_CASE("the reconstructed pages") {
    struct Page {
        const char* name;
        const char* request;
        const char* limit;
        spec::Auth auth;
    };
    for (const Page& page :
         {Page{"cancel-order.md", "symbol:string! orderId:integer clientOrderId:integer", "10/1s user",
               spec::Auth::private_},
          Page{"cancel-withdrawal.md", "withdrawId:string!@path", "10/1m user", spec::Auth::private_},
          Page{"get-orderbook.md", "symbol:string! maxLevel:integer rpi:boolean", "10/1s ip", spec::Auth::public_}}) {
        CAPTURE(page.name);
        const std::string text = docs_file(std::string("woox-reconstructed/") + page.name);
        if (text.empty()) return;
        const Read result = read(page.name, text);
        CHECK(describe(result.only().request) == page.request);
        CHECK(limits(result.only()) == page.limit);
        CHECK(result.only().auth == page.auth);
        CHECK_FALSE(result.diagnostics.has_errors());
    }
    const Read place = read("place-order.md", docs_file("woox-reconstructed/place-order.md"));
    CHECK(limits(place.only()) == "5/1s user symbol");
    CHECK(place.only().request_in == spec::In::body);
    CHECK(place.only().request.size() == 14);
    const Read edit = read("edit-algo-order.md", docs_file("woox-reconstructed/edit-algo-order.md"));
    CHECK(count_rule(edit, "EX262") == 1);
    CHECK(edit.only().request.size() == 11);
    CHECK(read("get-orders.md", docs_file("woox-reconstructed/get-orders.md")).only().request.size() == 11);
}

TEST_CASE("whole files of other services import whole") {
    const std::string orderly = docs_file("openapi-others/orderly.openapi.yaml");
    if (orderly.empty()) return;
    docs::OpenApiOptions given = options();
    given.signer_headers = {"orderly-key", "orderly-timestamp", "orderly-account-id", "orderly-signature"};
    const Read first = read("orderly.yaml", orderly, given);
    CHECK(first.page.operations.size() == count_by_lines(orderly));
    CHECK(first.page.operations.size() == 229);
    CHECK(count_rule(first, "EX256") == 4);
    CHECK_FALSE(first.diagnostics.has_errors());
    CHECK(count_rule(first, "EX275") == 0);
    std::size_t limited = 0;
    std::size_t headers = 0;
    for (const auto& operation : first.page.operations) {
        limited += operation.limits.empty() ? 0 : 1;
        for (const auto& field : operation.request) headers += field.in == spec::In::header ? 1 : 0;
    }
    CHECK(limited > 200);
    CHECK(headers < 10);

    const std::string kucoin = docs_file("openapi-others/kucoin-spot.openapi.json");
    const Read second = read("kucoin.json", kucoin);
    CHECK(second.page.operations.size() == count_json(kucoin));
    CHECK(second.page.operations.size() == 70);
    CHECK_FALSE(second.diagnostics.has_errors());

    const std::string coinbase = docs_file("openapi-others/coinbase-cdp.openapi.yaml");
    given = options();
    given.envelope = {};
    const Read third = read("coinbase.yaml", coinbase, given);
    CHECK(third.page.operations.size() == count_by_lines(coinbase));
    CHECK(third.page.operations.size() == 146);
    CHECK_FALSE(third.diagnostics.has_errors());
    CHECK(count_rule(third, "EX259") == 0);  // its one recursive type holds itself through a list
    CHECK(count_rule(third, "EX279") == 1);
    CHECK(third.page.operations[0].path.substr(0, 13) == "/platform/v2/");
}

TEST_CASE("a page cut anywhere gives findings or a page, never more") {
    const std::string text = docs_file("woox/spot_margin/get_interest_history.md");
    for (std::size_t size = 0; size < text.size(); size += 97) {
        CAPTURE(size);
        const Read result = read("cut.md", text.substr(0, size));
        CHECK(result.page.operations.empty());
        CHECK(result.diagnostics.has_errors());
    }
}
