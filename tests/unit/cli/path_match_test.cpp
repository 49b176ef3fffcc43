#include "cli/path_match.hpp"

#include <doctest/doctest.h>

#include "cli/operations.hpp"

using namespace exbind;
using cli::match_path;
using cli::percent_decoded;

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

Values values(std::string_view documented, std::string_view path) {
    const auto match = match_path(documented, path);
    REQUIRE(match);
    return match->values;
}

spec::Spec spec_with(const std::vector<std::pair<std::string, std::string>>& ids_and_paths) {
    spec::Spec spec;
    spec.exchange.name = "acme";
    spec::Group group;
    group.name = "trade";
    for (const auto& [id, path] : ids_and_paths) {
        spec::Operation operation;
        operation.id = id;
        operation.method = "GET";
        operation.path = path;
        group.operations.push_back(operation);
    }
    spec.groups.push_back(group);
    return spec;
}

}  // namespace

TEST_CASE("a path has values where the documented one has parameters") {
    CHECK(values("/v3/order/{id}", "/v3/order/123") == Values{{"id", "123"}});
    CHECK(values("/v3/{symbol}/order/{id}", "/v3/BTC-USDT/order/1") == Values{{"symbol", "BTC-USDT"}, {"id", "1"}});
    CHECK(values("/v1/depth{size}", "/v1/depth20") == Values{{"size", "20"}});
    CHECK(values("/v1/level2_{size}.json", "/v1/level2_20.json") == Values{{"size", "20"}});
    CHECK(values("/v3/order", "/v3/order").empty());
    CHECK(values("/v3/order#Dual", "/v3/order#Dual").empty());
    CHECK(values("/v3/{id}#Dual", "/v3/1#Dual") == Values{{"id", "1"}});
}

TEST_CASE("a value is not empty, stays in its segment, and everything else is as documented") {
    for (const char* path : {"/v3/order/", "/v3/order", "/v3/order/1/2", "/v3/orders/1", "/v4/order/1", "v3/order/1",
                             "/v3/order/1/", "/v3/order/1#x", ""})
        CHECK_MESSAGE(!match_path("/v3/order/{id}", path), path);
    CHECK_FALSE(match_path("/v1/depth{size}", "/v1/depth"));
    CHECK_FALSE(match_path("/v1/a{size}a", "/v1/a"));
    CHECK_FALSE(match_path("/v3/order#Dual", "/v3/order"));
    // Two parameters in one segment: nobody knows where the first ends.
    CHECK_FALSE(match_path("/v3/{base}-{quote}", "/v3/BTC-USDT"));
    CHECK_FALSE(match_path("/v3/{open", "/v3/1"));
}

TEST_CASE("percent signs are decoded, or wrong") {
    CHECK(percent_decoded("a%2Fb%20c%e2%82%AC") == "a/b c\xe2\x82\xac");
    CHECK(percent_decoded("") == "");
    for (const char* wrong : {"%", "a%2", "%zz", "%2g", "%+1", "% 1", "%-1"}) CHECK_FALSE(percent_decoded(wrong));
}

TEST_CASE("a literal goes before a parameter, the leftmost first; what stays ambiguous is refused") {
    const spec::Spec spec = spec_with({{"any", "/v3/{kind}/{id}"},
                                       {"order", "/v3/order/{id}"},
                                       {"open", "/v3/order/open"},
                                       {"of_open", "/v3/{kind}/open"},
                                       {"x", "/v4/{a}"},
                                       {"y", "/v4/{b}"}});
    const auto chosen = [&](const std::string& path) {
        const cli::Matched matched = cli::match_operation(spec, "GET", path);
        return matched.found.operation == nullptr ? "" : matched.found.operation->id;
    };
    CHECK(chosen("/v3/order/open") == "open");
    CHECK(chosen("/v3/order/7") == "order");
    CHECK(chosen("/v3/algo/open") == "of_open");
    CHECK(chosen("/v3/algo/7") == "any");
    CHECK(chosen("/v3/order/{id}") == "order");  // as documented
    CHECK(chosen("/v3/algo") == "");
    CHECK(cli::match_operation(spec, "POST", "/v3/order/7").found.operation == nullptr);
    CHECK(cli::match_operation(spec, "GET", "/v3/order/a%2Fb").values == Values{{"id", "a/b"}});
    CHECK(chosen("/v4/{a}") == "x");
    try {
        chosen("/v4/1");
        FAIL("was taken");
    } catch (const cli::UsageError& error) {
        CHECK(error.message == "GET /v4/1 fits more than one operation of acme");
        CHECK(error.help == "name it: trade.x, trade.y");
    }
    CHECK_THROWS_AS(chosen("/v3/order/1%2"), cli::UsageError);
}
