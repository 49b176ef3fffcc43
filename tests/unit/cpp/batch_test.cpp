// Which operations answer with a Batch.
#include <doctest/doctest.h>

#include "build.hpp"
#include "cpp/lower.hpp"

using namespace exbind;
using build::field;
using spec::Shape;

namespace {

struct Found {
    bool batch = false;
    std::vector<std::string> lists;
    bool operator==(const Found&) const = default;
};

Found lowered(std::vector<spec::Field> request, spec::Operation operation, const std::string& item_code = "sCode") {
    auto from = build::spec({build::group("g", {std::move(operation)},
                                          {build::object("Request", std::move(request)),
                                           build::object("Row", {field("id", "string"), field("sCode", "string")}),
                                           build::object("Plain", {field("id", "string")})})});
    from.exchange.envelope.payload = "data";
    from.exchange.envelope.item_code = item_code;
    text::Diagnostics diagnostics;
    const auto result = cpp::lower(from, diagnostics);
    REQUIRE(result.has_value());
    const cpp::Method& method = result->groups.at(0).methods.at(0);
    return {method.batch, method.batch_lists};
}

spec::Operation post(const std::string& row = "Row", Shape reply = Shape::list) {
    return build::post("cancel", "Request", reply, row);
}

const Found none{false, {}};

}  // namespace

TEST_CASE("a body that is a list, or an object of lists, whose rows have codes of their own") {
    auto many = post();
    many.request.shape = Shape::list;
    CHECK(lowered({field("id", "string")}, many) == Found{true, {}});
    CHECK(lowered({field("ids", "list<string>")}, post()) == Found{true, {"ids"}});
    CHECK(lowered({field("ids", "list<string>"), field("clIds", "list<string>")}, post()) ==
          Found{true, {"ids", "clIds"}});
    CHECK(lowered({field("orders", "list<Row>")}, post()) == Found{true, {"orders"}});
    auto in_path = post();
    in_path.path = "/v1/{market}/cancel";
    auto market = field("market", "string", spec::Presence::yes);
    market.in = spec::In::path;
    CHECK(lowered({market, field("ids", "list<string>")}, in_path) == Found{true, {"ids"}});
}

TEST_CASE("what is no batch") {
    CHECK(lowered({field("id", "string")}, post()) == none);
    CHECK(lowered({field("name", "string"), field("legs", "list<string>")}, post()) == none);
    CHECK(lowered({field("ids", "list<string>")}, post("Plain")) == none);
    CHECK(lowered({field("ids", "list<string>")}, post("Row", Shape::object)) == none);
    CHECK(lowered({field("ids", "list<string>")}, post(), "") == none);
    CHECK(lowered({field("ids", "list<string>")}, build::get("x", "Request", Shape::list, "Row")) == none);
}
