#include "docs/conditions.hpp"

#include <doctest/doctest.h>

#include "docs/infer.hpp"
#include "docs/page.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct Parameter {
    const char* name;
    const char* description;
    bool conditional = true;
};

/// `when` of the first parameter.
std::string when(const std::vector<Parameter>& parameters) {
    DocOperation operation;
    for (const Parameter& each : parameters) {
        DocField field;
        field.name = each.name;
        field.description = each.description;
        field.required = each.conditional ? spec::Presence::conditional : spec::Presence::yes;
        operation.request.push_back(std::move(field));
    }
    read_prose(operation);
    return operation.request.front().when;
}

/// The same beside an id, a kind with listed values, and a plain flag.
std::string said(const char* description) {
    return when({{"px", description},
                 {"sz", "Size"},
                 {"kind", "Kind of order  \n`market`: at once  \n`limit`: at a price  \n`post_only`: as maker"},
                 {"place", "Place, `SPOT` `SWAP` `OPTION`"},
                 {"all", "Whether all are taken"}});
}

}  // namespace

TEST_CASE("a value of another parameter that makes one required is read") {
    CHECK(said("Price. Required when `kind` is `limit`.") == "kind: limit");
    CHECK(said("Price\nOnly required when kind is `limit`/`post_only`") == "kind: limit, post_only");
    CHECK(said("Price. If `all` is `false`, this parameter is required") == "all: false");
    CHECK(said("When the kind is `limit` or `post_only`, the parameter is required.") == "kind: limit, post_only");
    CHECK(said("If kind=`limit`, px is required") == "kind: limit");
    CHECK(said("Price, required when `kind=limit`, together with `sz`.") == "kind: limit");
    CHECK(said("Required for `SPOT`, `SWAP` and `OPTION` only") == "place: SPOT, SWAP, OPTION");
    CHECK(said("Required for `SPOT/SWAP`") == "place: SPOT, SWAP");
    CHECK(said("What to pay. Only applicable to `limit`,`post_only` order.") == "kind: limit, post_only");
    CHECK(said("Only applicable when `kind` = `limit`") == "kind: limit");
    // What it says outright counts before where it applies.
    CHECK(said("Only applicable to `SPOT`/`SWAP`. If `place` is `SPOT`, `px` is required.") == "place: SPOT");
}

TEST_CASE("either one or the other is read from the text of both") {
    CHECK(said("Either `px` or `sz` is required. If both are passed, `px` is used.") == "no sz");
    CHECK(said("Number, e.g. 5, Either px or `sz`is required, px wins over the other") == "no sz");
    CHECK(said("At least one of `px` or `sz` must be given") == "no sz");
    CHECK(said("Required to input one and only one of `px` and `sz`") == "no sz");
    CHECK(when({{"sz", "Size"}, {"px", "Either `px` or `sz` is required."}}) == "no px");
    CHECK(said("Either `px` or `sz` is required. Only applicable when `kind` = `limit`") == "kind: limit; no sz");
}

TEST_CASE("what is not certain is left out") {
    CHECK(said("Price").empty());
    CHECK(said("Required when margin mode is `isolated`").empty());
    CHECK(said("Required in `long/short` mode").empty());
    CHECK(said("If `kind` is `limit`, this parameter is not required").empty());
    CHECK(said("Required when `kind` is `iceberg`").empty());
    CHECK(said("Required when `kind` is `limit` in the new mode").empty());
    CHECK(said("Required when `kind` is `limit`. Required when `place` is `SPOT`.").empty());
    CHECK(said("Not applicable to `limit` orders").empty());
    CHECK(said("Only applicable to `limit` orders of the new mode").empty());
    CHECK(said("Only applicable to `limit` orders. It is required for split orders.").empty());
    CHECK(said("For options, either `px` or `sz` is required").empty());
    CHECK(said("Either `px` or `sz` is required. Applicable to new accounts").empty());
    CHECK(said("Either `px` or `sz` is required, ignore when `kind` is `limit`").empty());
    CHECK(said("Either `px` or `sz` is required. Either `px` or `all` is required.").empty());
    CHECK(said("Required when `kind` is `limit`. When `place` is `SPOT`, it is not required").empty());
    CHECK(said("Either `px` or `sz` is required. Only applicable when `kind` = `limit`. Applicable to new accounts")
              .empty());
    CHECK(said("Either `px` or `other` is required").empty());
    CHECK(said("Either the `px` or `sz` is 0").empty());
    // Only of parameters that are sometimes required.
    CHECK(when({{"px", "Required when `kind` is `limit`", false}, {"kind", "`limit` or `market`"}}).empty());
    // Two parameters could be meant.
    CHECK(when({{"px", "Only applicable to `limit` orders"},
                {"kind", "Values: `limit`, `market`"},
                {"other", "Values: `limit`, `market`"}})
              .empty());
}

TEST_CASE("parts of a body have conditions of their own") {
    DocOperation operation;
    DocField list;
    list.name = "orders";
    list.structure = Structure::list_of_objects;
    for (const char* name : {"ordId", "clOrdId"}) {
        DocField& field = list.fields.emplace_back();
        field.name = name;
        field.required = spec::Presence::conditional;
        field.description = "Either `ordId` or `clOrdId` is required";
    }
    operation.request.push_back(list);
    read_prose(operation);
    CHECK(operation.request[0].when.empty());
    CHECK(operation.request[0].fields[0].when == "no clOrdId");
    CHECK(operation.request[0].fields[1].when == "no ordId");
}
