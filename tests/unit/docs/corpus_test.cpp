// What is read from the exchange's real documentation.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "corpus.hpp"
#include "docs/assemble.hpp"
#include "pages.hpp"

using namespace exbind;
using namespace exbind::docs;
using namespace corpus;

namespace {

/// Fields of a type, one word each: name:type, then what is special about it.
std::string describe(const spec::Group& group, const std::string& name) {
    const spec::Type* type = group.type(name);
    REQUIRE_MESSAGE(type != nullptr, name);
    std::string text;
    for (const spec::Field& field : type->fields) {
        text += field.name + ':' + spec::to_text(field.type);
        if (field.required == spec::Presence::yes) text += '!';
        if (field.required == spec::Presence::conditional) text += '?';
        if (field.wire) text += '/' + spec::to_text(*field.wire);
        if (field.deprecated) text += "~";
        if (!field.by.empty()) text += '(' + field.by + ')';
        text += ' ';
    }
    return text;
}

const spec::Group& group(const ImportResult& result, std::string_view name) {
    const auto found =
        std::find_if(result.groups.begin(), result.groups.end(), [&](const auto& g) { return g.name == name; });
    REQUIRE_MESSAGE(found != result.groups.end(), name);
    return *found;
}

}  // namespace

TEST_CASE("every operation of the whole documentation is found") {
    if (skipped()) return;
    for (const auto& [snapshot, expected] : {std::pair<const char*, std::size_t>{"2026-01", 335}, {"2026-06", 379}}) {
        Corpus corpus;
        corpus.add_all(docs_folder() / "okx" / snapshot);
        CHECK(corpus.operations().size() == expected);
        CHECK_FALSE(corpus.diagnostics.has_errors());
        // Deep links of section pages lead to the pages of the operations themselves.
        std::set<std::string> leaves;
        for (const DocPage& page : corpus.pages) leaves.insert(page.url);
        std::size_t dead = 0;
        for (const DocPage& page : corpus.pages) {
            for (const DocOperation& operation : page.operations) dead += leaves.count(operation.url) == 0 ? 1U : 0U;
        }
        CHECK(dead < 120);
        if (std::string_view{snapshot} != "2026-01") continue;

        text::Diagnostics diagnostics;
        const spec::Exchange exchange = pages::exchange();
        const ImportResult result = import_pages(corpus.pages, exchange, nullptr, {true, false, false}, diagnostics);
        CHECK(result.report.operations == expected);
        CHECK(result.report.examples.unusable == 0);
        CHECK_FALSE(diagnostics.has_errors());
        spec::Spec committed;
        committed.groups = result.groups;
        committed.common.enums = result.common;
        committed.provenance = result.provenance;
        text::Diagnostics again;
        const ImportResult second = import_pages(corpus.pages, exchange, &committed, {true, false, false}, again);
        CHECK(second.groups == result.groups);
        CHECK(second.provenance == result.provenance);
        CHECK(second.report.missing.empty());
        // No group's names collide, and every name leads somewhere.
        for (const spec::Group& one : result.groups) {
            std::set<std::string> names;
            for (const spec::Operation& operation : one.operations) CHECK(names.insert(operation.id).second);
            for (const spec::Type& type : one.types) CHECK(names.insert(type.name).second);
            for (const spec::Enum& type : one.enums) CHECK(names.insert(type.name).second);
            for (const spec::Operation& operation : one.operations) {
                if (!operation.request.type.empty()) CHECK(one.type(operation.request.type) != nullptr);
            }
        }
    }
}

TEST_CASE("the seed pages come out in every fact") {
    if (skipped()) return;
    const auto root = docs_folder() / "okx" / "2026-01";
    Corpus corpus;
    for (const char* name : {"flexible-loan-get-accrued-interest", "simple-earn-flexible", "eth-staking-get-balance",
                             "sol-staking-get-balance"}) {
        corpus.add(root, root / "financial" / "product" / (std::string{name} + ".md"));
    }
    const spec::Exchange exchange = pages::exchange();
    const ImportResult result = import_pages(corpus.pages, exchange, nullptr, {}, corpus.diagnostics);
    CHECK(result.report.operations == 9);
    CHECK(result.report.examples.valid == 18);
    REQUIRE(corpus.diagnostics.all().size() == 1);
    CHECK(corpus.diagnostics.all()[0].rule->id == "EX221");
    CHECK(corpus.diagnostics.all()[0].at.position().line == 139);

    struct Expected {
        const char* group;
        const char* id;
        const char* method;
        const char* path;
        spec::Auth auth;
        const char* permission;
        spec::Limit limit;
        const char* heading;  ///< empty on pages of one operation
        const char* page;
    };
    const spec::Limit six_by_user{6, 1'000, spec::LimitUnit::request, {"user"}, {}, {}, {}};
    const spec::Limit six_by_ip{6, 1'000, spec::LimitUnit::request, {"ip"}, {}, {}, {}};
    const spec::Limit five_in_two{5, 2'000, spec::LimitUnit::request, {"user"}, {}, {}, {}};
    const auto open = spec::Auth::public_;
    const auto closed = spec::Auth::private_;
    const Expected expected[] = {
        {"finance/flexible-loan", "interest_accrued", "GET", "interest-accrued", closed, "read", five_in_two, "",
         "flexible-loan-get-accrued-interest"},
        {"finance/savings", "balance", "GET", "balance", closed, "read", six_by_user, "-get-saving-balance",
         "simple-earn-flexible"},
        {"finance/savings", "lending_history", "GET", "lending-history", closed, "read", six_by_user,
         "-get-lending-history", "simple-earn-flexible"},
        {"finance/savings", "lending_rate_history", "GET", "lending-rate-history", open, "", six_by_ip,
         "-get-public-borrow-history-public", "simple-earn-flexible"},
        {"finance/savings", "lending_rate_summary", "GET", "lending-rate-summary", open, "", six_by_ip,
         "-get-public-borrow-info-public", "simple-earn-flexible"},
        {"finance/savings", "purchase_redempt", "POST", "purchase-redempt", closed, "trade", six_by_user,
         "-post-savings-purchase-redemption", "simple-earn-flexible"},
        {"finance/savings", "set_lending_rate", "POST", "set-lending-rate", closed, "trade", six_by_user,
         "-post-set-lending-rate", "simple-earn-flexible"},
        {"finance/staking-defi/eth", "balance", "GET", "balance", closed, "read", six_by_user, "",
         "eth-staking-get-balance"},
        {"finance/staking-defi/sol", "balance", "GET", "balance", closed, "read", six_by_user, "",
         "sol-staking-get-balance"},
    };
    for (const Expected& e : expected) {
        CAPTURE(e.path);
        const spec::Operation* operation = group(result, e.group).operation(e.id);
        REQUIRE(operation != nullptr);
        CHECK(operation->method == e.method);
        CHECK(operation->path == std::string{"/api/v5/"} + e.group + '/' + e.path);
        CHECK(operation->auth == e.auth);
        CHECK(operation->permission == e.permission);
        CHECK(operation->limits == std::vector<spec::Limit>{e.limit});
        CHECK(operation->page ==
              "https://www.okx.com/docs-v5/en/#" + (std::string{"financial-product-"} + e.page) + e.heading);
        const bool is_one = operation->method == "POST" ||
                            (operation->id == "balance" && operation->request.shape == spec::Shape::none);
        CHECK(operation->reply.shape == (is_one ? spec::Shape::one : spec::Shape::list));
        CHECK_FALSE(operation->deprecated);
        const bool post = std::string_view{e.method} == "POST";
        if (operation->request.type.empty()) {
            CHECK(operation->request == spec::Request{});
        } else {
            CHECK(operation->request.in == (post ? spec::In::body : spec::In::query));
        }
    }

    const spec::Group& loan = group(result, "finance/flexible-loan");
    CHECK(describe(loan, "InterestAccruedRequest") ==
          "ccy:string after:string before:string limit:integer/text(text) ");
    CHECK(describe(loan, "InterestAccrued") ==
          "refId:string ccy:string loan:decimal(example) interest:decimal(example) interestRate:decimal(example) "
          "ts:timestamp(text) ");
    const spec::Group& savings = group(result, "finance/savings");
    CHECK(describe(savings, "BalanceRequest") == "ccy:string ");
    CHECK(describe(savings, "Balance") ==
          "ccy:string amt:decimal(example) earnings:decimal(example) rate:decimal(example) loanAmt:decimal(example) "
          "pendingAmt:decimal(example) redemptAmt:decimal~(name) ");
    CHECK(describe(savings, "PurchaseRedemptRequest") ==
          "ccy:string! amt:decimal!(name) side:Side!(listed) rate:decimal?(example) ");
    CHECK(describe(savings, "PurchaseRedempt") ==
          "ccy:string amt:decimal(name) side:Side(request) rate:decimal(example) ");
    CHECK(describe(savings, "SetLendingRateRequest") == "ccy:string! rate:decimal!(example) ");
    CHECK(describe(savings, "SetLendingRate") == "ccy:string rate:decimal(example) ");
    const std::string history = "ccy:string after:timestamp(text) before:timestamp(text) limit:integer/text(text) ";
    CHECK(describe(savings, "LendingHistoryRequest") == history);
    CHECK(describe(savings, "LendingHistory") ==
          "ccy:string amt:decimal(example) earnings:decimal(example) rate:decimal(example) ts:timestamp(text) ");
    CHECK(describe(savings, "LendingRateSummaryRequest") == "ccy:string ");
    CHECK(describe(savings, "LendingRateSummary") ==
          "ccy:string avgAmt:decimal~(name) avgAmtUsd:decimal~(name) avgRate:decimal(example) preRate:decimal(example) "
          "estRate:decimal(example) ");
    CHECK(describe(savings, "LendingRateHistoryRequest") == history);
    CHECK(describe(savings, "LendingRateHistory") ==
          "ccy:string amt:decimal~(example) rate:decimal(example) ts:timestamp(text) ");
    REQUIRE(savings.enums.size() == 1);
    REQUIRE(savings.enums[0].values.size() == 2);
    CHECK(savings.enums[0].values[0].wire == "purchase");
    CHECK(savings.enums[0].values[1].wire == "redempt");
    CHECK(savings.type("LendingHistoryRequest")->fields[3].facts == spec::FieldFacts{"", "100", "", "100"});
    CHECK(savings.type("PurchaseRedemptRequest")->fields[3].facts == spec::FieldFacts{"0.1", "", "1%", "365%"});
    CHECK(savings.type("PurchaseRedemptRequest")->fields[0].facts == spec::FieldFacts{"BTC", "", "", ""});
    CHECK(savings.examples.size() == 6);
    CHECK(*savings.examples[0].request == "ccy=USDT");
    CHECK(savings.examples[0].reply->find(R"("rate":"0.0100000000000000")") != std::string::npos);
    const std::string staking =
        "amt:decimal(example) latestInterestAccrual:decimal(example) totalInterestAccrual:decimal(example) ";
    CHECK(describe(group(result, "finance/staking-defi/eth"), "Balance") ==
          "ccy:string " + staking + "ts:timestamp(text) ");
    CHECK(describe(group(result, "finance/staking-defi/sol"), "Balance") == "ccy:string " + staking);

    REQUIRE(result.provenance.pages.size() == 4);
    const auto simple =
        std::find_if(result.provenance.pages.begin(), result.provenance.pages.end(),
                     [](const auto& page) { return page.page == "financial/product/simple-earn-flexible"; });
    REQUIRE(simple != result.provenance.pages.end());
    CHECK(simple->updated == "2026-01-15T23:28:05.253926");
    CHECK(simple->operations.size() == 6);
    CHECK(simple->operations[0].operation == "finance/savings.balance");
    CHECK(simple->operations[0].line == 13);
    CHECK(simple->operations[0].fields[1] == std::pair<std::string, std::uint32_t>{"reply.data.ccy", 78});
}
