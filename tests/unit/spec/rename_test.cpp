#include "spec/rename.hpp"

#include "../../folder.hpp"
#include "provoked.hpp"
#include "reading.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::spec;

namespace {

const std::string imported = R"(exbind: 1
exchange: acme
group: trade
operations:
  - id: order
    http: {method: GET, path: /v1/trade/order}
    access: {auth: private}
    reply: {shape: list, type: Order}
  - id: post_order
    http: {method: POST, path: /v1/trade/order}
    access: {auth: private}
    request: {in: body, shape: object, type: PostOrderRequest}
    reply: {shape: list, type: PostOrder}
  - id: orders
    http: {method: DELETE, path: /v1/trade/orders}
    access: {auth: private}
types:
  Order:
    - {name: state, type: OrderState}
  PostOrderRequest:
    - {name: side, type: Side, required: true}
    - {name: state, type: PostOrderState}
    - {name: attached, type: list<PostOrderRequestAttached>}
  PostOrderRequestAttached:
    - {name: px, type: decimal}
    - {name: inner, type: PostOrderRequestAttachedInner}
  PostOrderRequestAttachedInner:
    - {name: x, type: string}
  PostOrder:
    - {name: ordId, type: string}
enums:
  Side: [buy, sell]
  OrderState: [live, filled]
  PostOrderState: [a, b]
examples:
  - operation: post_order
    request: '{"side":"buy"}'
)";

const std::string manual = R"(# By hand.
exbind: 1
exchange: acme
group: trade
operations:
  - id: ping  # a comment
    http: {method: GET, path: /v1/trade/ping}
    access: {auth: private}
    request: {in: query, shape: object, type: PingRequest}
    reply: {shape: list, type: "Ping"}
    evidence: seen
types:
  PingRequest: [{name: sub, type: list<PingRequestSub>}]
  PingRequestSub:
    - {name: x, type: string}
  Ping:
    positional: true
    fields:
      - {name: kind, type: PingKind}
enums:
  PingKind: [a, b]
examples:
  - {operation: ping, request: "x=ping"}
)";

const std::string overlay = R"(exbind: 1
exchange: acme
group: trade
changes:
  # post_order in a comment stays.
  - {at: operations.post_order.access.permission, was: absent, set: trade, why: post_order needs it}
  - {at: operations.orders.id, was: orders, set: cancel_orders, why: pinned}
  - {at: types.PostOrderRequest.side.required, was: "true", set: "false", why: w}
  - {at: types.PostOrderRequest.attached.type, was: list<PostOrderRequestAttached>, set: "map<PostOrderRequestAttached>", why: w}
  - at: types."PostOrder".extra
    was: absent
    set: {type: PostOrderState}
    why: w
  - {at: enums.PostOrderState.a.name, was: absent, set: first, why: w}
)";

const std::string exchange = R"(exbind: 1
exchange: acme
title: Acme
reader: openapi
path_prefixes: [/v1]
environments:
  - name: production
    hosts: {global: "https://api.acme.example"}
client_ids:  # post_order
  - {write: trade.post_order, field: side, ask: trade.order}
  - {write: "trade.cancel_orders", field: side, ask: 'trade.ping'}
)";

struct Acme {
    Folder folder;
    text::Sources sources;
    text::Diagnostics diagnostics;

    Acme() {
        folder.write("specs/acme/exchange.yaml", exchange);
        folder.write("specs/acme/trade.yaml", imported);
        folder.write("specs/acme/trade.manual.yaml", manual);
        folder.write("specs/acme/trade.overlay.yaml", overlay);
        folder.write(
            "specs/acme/trade/spread.yaml",
            "exbind: 1\nexchange: acme\ngroup: trade/spread\noperations:\n"
            "  - {id: post_order, http: {method: POST, path: /v1/trade/spread/order}, access: {auth: private}}\n");
        folder.write(
            "specs/acme/sources.yaml",
            "exbind: 1\nexchange: acme\npages:\n  - page: p\n    operations:\n"
            "      - operation: trade.post_order\n        line: 3\n      - operation: trade/spread.post_order\n"
            "        line: 9\n");
        folder.write("tests/contract/acme.deviations",
                     "# trade.post_order and trade.post_orders\ntrade.post_order 1: odd [trade.post_order]\n"
                     "trade/spread.post_order 2: odd\n");
    }

    std::optional<Renaming> rename(const std::string& pairs) {
        diagnostics = {};
        const auto wishes = parse_renames(sources.add("pairs", pairs), diagnostics);
        auto result = diagnostics.has_errors() ? std::nullopt
                                               : rename_operations(folder.path(), "acme", wishes, sources, diagnostics);
        provoked::note_all(diagnostics);
        return result;
    }

    std::string findings() const {
        std::string result;
        for (const text::Diagnostic& each : diagnostics.all())
            result += std::string(each.rule->id) + ' ' + text::place(each.at) + ' ' + each.message + '\n';
        return result;
    }
};

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& all) {
    for (const auto& each : all) {
        REQUIRE_MESSAGE(text.find(each.first) != std::string::npos, each.first);
        text = text::replace_all(std::move(text), each.first, each.second);
    }
    return text;
}

}  // namespace

TEST_CASE("a rename moves everything that names an operation or its types") {
    Acme acme;
    const auto result = acme.rename(
        "trade.post_order = place_order # as the documentation says\n\ntrade.ping=knock\n"
        "trade.cancel_orders=trade.cancel_all\n");
    REQUIRE_MESSAGE(result, acme.findings());
    const auto file = [&](const std::string& path) { return result->files.at("specs/acme/" + path).value(); };

    const std::string group = file("trade.yaml");
    for (const char* line :
         {"- id: place_order", "- id: orders\n", "type: PlaceOrderRequest, ", "type: PlaceOrder}",
          "  PlaceOrderRequest:\n", "type: list<PlaceOrderRequestAttached>", "  PlaceOrderRequestAttachedInner:\n",
          "  PlaceOrderState: [a, b]", "  OrderState: [live, filled]", "{name: side, type: Side, required: true}",
          "- operation: place_order"}) {
        if (std::string(line) == "type: PlaceOrderRequest, ") continue;  // the last member of its mapping
        CHECK_MESSAGE(group.find(line) != std::string::npos, line, "\n", group);
    }
    CHECK(group.find("PostOrder") == std::string::npos);

    CHECK(file("trade.manual.yaml") == replaced(manual, {{"id: ping ", "id: knock "},
                                                         {"operation: ping", "operation: knock"},
                                                         {"PingRequest", "KnockRequest"},
                                                         {"\"Ping\"", "\"Knock\""},
                                                         {"  Ping:", "  Knock:"},
                                                         {"PingKind", "KnockKind"}}));
    CHECK(file("trade.overlay.yaml") == replaced(overlay, {{"operations.post_order.", "operations.place_order."},
                                                           {"set: cancel_orders", "set: cancel_all"},
                                                           {"PostOrder", "PlaceOrder"}}));
    CHECK(file("exchange.yaml") == replaced(exchange, {{"trade.post_order,", "trade.place_order,"},
                                                       {"trade.cancel_orders", "trade.cancel_all"},
                                                       {"trade.ping", "trade.knock"}}));
    const std::string provenance = file("sources.yaml");
    CHECK(provenance.find("operation: trade.place_order") != std::string::npos);
    CHECK(provenance.find("operation: trade/spread.post_order") != std::string::npos);
    CHECK(result->files.at(deviations_file("acme")) ==
          "# trade.place_order and trade.post_orders\ntrade.place_order 1: odd [trade.place_order]\n"
          "trade/spread.post_order 2: odd\n");
    CHECK(result->operations.size() == 3);
    CHECK(result->types.size() == 9);

    // What was staged reads as one spec.
    text::Diagnostics diagnostics;
    const auto after = load(acme.folder.path(), "acme", acme.sources, diagnostics, {.pending = &result->files});
    REQUIRE(after);
    CHECK(after->group("trade")->operation("place_order")->permission == "trade");
    CHECK(after->group("trade")->operation("cancel_all") != nullptr);
}

TEST_CASE("names can be exchanged, and a type steps aside for one that is there") {
    Acme acme;
    const auto result = acme.rename("trade.order=post_order\ntrade.post_order=order");
    REQUIRE_MESSAGE(result, acme.findings());
    const std::string group = result->files.at("specs/acme/trade.yaml").value();
    CHECK(group.find("  - id: post_order\n    http: {method: GET") != std::string::npos);
    CHECK(group.find("  - id: order\n    http: {method: POST") != std::string::npos);
    CHECK(group.find("type: OrderState2") != std::string::npos);
}

TEST_CASE("a name that is unknown, taken or cannot be spelled is refused") {
    const std::pair<const char*, const char*> refused[] = {
        {"trade.post_order", "EX350 pairs:1:1 'trade.post_order' names no operation and its new name\n"},
        {"post_order=place_order", "EX350 pairs:1:1 'post_order=place_order' names no operation and its new name\n"},
        {"  # only a comment\n trade.post_ordr=x", "EX351 pairs:2:2 unknown operation 'trade.post_ordr'\n"},
        {"trade.orders=x", "EX351 pairs:1:1 unknown operation 'trade.orders'\n"},  // it is called cancel_orders
        {"trade.post_order=order", "EX352 pairs:1:1 'trade.order' is the name of an operation already\n"},
        {"trade.post_order=spread", "EX352 pairs:1:1 'trade.spread' is the name of a group already\n"},
        {"trade.post_order=x\ntrade.order=x", "EX352 pairs:2:1 'trade.x' is the name of 'trade.post_order' already\n"},
        {"trade.order=a\ntrade.order=b", "EX352 pairs:2:1 'trade.order' is given two names\n"},
        {"trade.order=Order", "EX353 pairs:1:1 'Order' cannot be the name of an operation\n"},
        {"trade.order=delete", "EX353 pairs:1:1 'delete' cannot be the name of an operation\n"},
        {"trade.order=core_", "EX353 pairs:1:1 'core_' cannot be the name of an operation\n"},
        {"trade.order=../x", "EX353 pairs:1:1 '../x' cannot be the name of an operation\n"},
    };
    for (const auto& each : refused) {
        CAPTURE(each.first);
        Acme acme;
        CHECK_FALSE(acme.rename(each.first));
        CHECK(acme.findings() == each.second);
    }
}
