#include "cpp/changes.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "build.hpp"

using namespace exbind;
using build::field;
using spec::Presence;
using spec::Shape;

namespace {

spec::Group savings(std::vector<spec::Field> request, std::vector<spec::Field> reply,
                    std::vector<std::string> sides = {"buy"}) {
    return build::group(
        "finance/savings", {build::get("balance", "BalanceRequest", Shape::list, "Balance")},
        {build::object("BalanceRequest", std::move(request)), build::object("Balance", std::move(reply))},
        {build::choice("Side", sides)});
}

std::vector<cpp::ChangeWords> changes(const spec::Spec& before, const spec::Spec& after) {
    return cpp::in_cpp_terms(spec::compare(before, after), before, after);
}

std::vector<std::string> lines(const spec::Spec& before, const spec::Spec& after) {
    std::vector<std::string> result;
    for (const auto& each : changes(before, after)) result.push_back(each.subject + ": " + each.message);
    return result;
}

const std::string space = "exbind::acme::finance::savings::";
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a changed type is said in C++") {
    const auto before = build::spec({savings({field("ccy", "string")}, {field("amt", "decimal")})});
    const auto after = build::spec({savings({field("ccy", "string")}, {field("amt", "string")})});
    const auto found = changes(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found.at(0).subject == space + "Balance::amt");
    CHECK(found.at(0).message == "std::optional<Decimal> -> std::string");
    CHECK(found.at(0).was == "std::optional<Decimal>");
    CHECK(found.at(0).now == "std::string");
}

TEST_CASE("added, removed and newly required fields") {
    const auto before = build::spec({savings({field("ccy", "string")}, {field("class", "decimal")})});
    const auto after = build::spec({savings(
        {field("ccy", "string", Presence::yes), field("must", "Side", Presence::yes)}, {field("fee", "decimal")})});
    const auto found = lines(before, after);
    CHECK(std::count(found.begin(), found.end(),
                     space + "BalanceRequest::ccy: Optional<std::string> -> Required<std::string>") == 1);
    CHECK(std::count(found.begin(), found.end(), space + "BalanceRequest::must: added, Required<Open<Side>>") == 1);
    CHECK(std::count(found.begin(), found.end(), space + "Balance::class_: removed, was std::optional<Decimal>") == 1);
    CHECK(std::count(found.begin(), found.end(), space + "Balance::fee: added, std::optional<Decimal>") == 1);
}

TEST_CASE("operations, limits and access") {
    auto before = build::spec({savings({}, {})});
    auto after = before;
    after.groups.at(0).operations.at(0).limits = {{6, 1000, spec::LimitUnit::request, {"user"}, {}, "", {}}};
    after.groups.at(0).operations.at(0).auth = spec::Auth::public_;
    after.groups.at(0).operations.push_back(build::get("delete", "", Shape::none, ""));
    const auto found = lines(before, after);
    CHECK(std::count(found.begin(), found.end(), space + "Api::balance: limit added, 6 per 1s per user") == 1);
    CHECK(std::count(found.begin(), found.end(), space + "Api::balance: access private -> public") == 1);
    CHECK(std::count(found.begin(), found.end(), space + "Api::delete_: added, GET /v1/delete") == 1);
    const auto back = lines(after, before);
    CHECK(std::count(back.begin(), back.end(), space + "Api::delete_: removed, was GET /v1/delete") == 1);
}

TEST_CASE("replies and enum values") {
    auto before = build::spec({savings({}, {field("side", "Side")}, {"buy", "SELL_SHORT"})});
    auto after = build::spec({savings({}, {field("side", "Side")}, {"buy", "hold"})});
    const auto values = lines(before, after);
    CHECK(std::count(values.begin(), values.end(), space + "Side::sell_short: removed, was \"SELL_SHORT\"") == 1);
    CHECK(std::count(values.begin(), values.end(), space + "Side::hold: added, \"hold\"") == 1);
    after = before;
    after.groups.at(0).operations.at(0).reply.shape = Shape::object;
    const auto replies = lines(before, after);
    CHECK(std::count(replies.begin(), replies.end(), space + "Api::balance: Call<Vector<Balance>> -> Call<Balance>") ==
          1);
}

TEST_CASE("a spec that cannot be generated still has names") {
    const auto before = build::spec({savings({}, {field("amt", "decimal")})});
    auto after = build::spec({savings({}, {field("amt", "Nope")})});
    const auto found = lines(before, after);
    REQUIRE_FALSE(found.empty());
    CHECK(found.at(0).find(space + "Balance::amt: ") == 0);
}

TEST_CASE("text and Markdown") {
    const auto before = build::spec({savings({}, {field("amt", "decimal")})});
    auto after = build::spec({savings({}, {field("amt", "string"), field("fee", "decimal")})});
    after.groups.at(0).operations.at(0).page = "https://acme.example";
    const auto found = changes(before, after);
    CHECK(cpp::to_text(found) ==
          "Breaking\n  " + space + "Balance::amt: std::optional<Decimal> -> std::string\n\nAdded\n  " + space +
              "Balance::fee: added, std::optional<Decimal>\n\n1 change of comments, links and examples only\n");
    CHECK(cpp::to_text(found, true)
              .find("Documentation only\n  " + space + "Api::balance: link added, https://acme.example\n") !=
          std::string::npos);
    CHECK(cpp::to_markdown(found) ==
          "### Breaking\n\n- `" + space + "Balance::amt`: `std::optional<Decimal> -> std::string`\n\n### Added\n\n- `" +
              space +
              "Balance::fee`: `added, std::optional<Decimal>`\n\n1 change of comments, links and examples only.\n");
    CHECK(cpp::to_text({}).empty());
}

TEST_CASE("parts that were one struct and drift apart are a break, said of each that left") {
    const auto spec = [](std::vector<spec::Field> archived) {
        return build::spec({build::group(
            "trade",
            {build::get("order", "", Shape::list, "Order"), build::get("orders", "", Shape::list, "Orders"),
             build::get("archive", "", Shape::list, "Archive")},
            {build::object("Order", {field("fees", "list<OrderFees>")}),
             build::object("OrderFees", {field("amt", "decimal")}),
             build::object("Orders", {field("fees", "list<OrdersFees>")}),
             build::object("OrdersFees", {field("amt", "decimal")}),
             build::object("Archive", {field("fees", "list<ArchiveFees>")}),
             build::object("ArchiveFees", std::move(archived))})});
    };
    const auto alike = spec({field("amt", "decimal")});
    const auto apart = spec({field("amt", "decimal"), field("ccy", "string")});
    CHECK(cpp::parted_structs(alike, alike).empty());
    CHECK(cpp::parted_structs(apart, alike).empty());
    const auto parted = cpp::parted_structs(alike, apart);
    REQUIRE(parted.size() == 1);
    CHECK(parted.at(0).effect == spec::Effect::breaking);
    CHECK(parted.at(0).operations == std::vector<std::string>{"archive"});
    CHECK(parted.at(0).side == spec::Side::reply);
    const auto words = cpp::in_cpp_terms(parted, alike, apart);
    REQUIRE(words.size() == 1);
    CHECK(words.at(0).subject == "exbind::acme::trade::ArchiveFees");
    CHECK(words.at(0).message == "no longer the same as OrderFees");
}
