#include "reading.hpp"

#include <sstream>

#include "provoked.hpp"
#include "spec/check.hpp"

namespace exbind::spec {

const text::Source& Reading::source(std::string text, const std::string& name) {
    const std::size_t at = text.find("@@");
    if (at != std::string::npos) text.erase(at, 2);
    const text::Source& source = sources.add(name, std::move(text));
    if (at != std::string::npos) {
        const text::Position position = source.position(at);
        mark_ = std::to_string(position.line) + ':' + std::to_string(position.column);
    }
    return source;
}

std::optional<Group> Reading::checked(std::string text) {
    auto result = group(std::move(text));
    if (result) check(*result, diagnostics);
    return diagnostics.has_errors() ? std::nullopt : result;
}

std::string Reading::printed() const {
    std::ostringstream out;
    for (const text::Diagnostic& each : diagnostics.all()) text::print(out, each, false);
    provoked::note(out.str());
    return out.str();
}

std::string Reading::found() const {
    provoked::note_all(diagnostics);
    std::string text;
    for (const text::Diagnostic& each : diagnostics.all()) {
        if (!text.empty()) text += ", ";
        text += each.rule->id;
        const text::Position at = each.at.position();
        if (each.at) text += ' ' + std::to_string(at.line) + ':' + std::to_string(at.column);
    }
    return text;
}

std::string group_text(const std::string& rest) {
    return "exbind: 1\nexchange: acme\ngroup: finance/savings\n" + rest;
}

std::string exchange_text() {
    return R"(exbind: 1
exchange: acme
title: Acme v1
docs: https://docs.acme.example/
reader: openapi
path_prefixes: [/api/v1]
tag_groups: {Market Data: market, Trading: trade}
environments:
  - name: production
    hosts: {global: "https://api.acme.example"}
  - name: demo
    hosts: {global: "https://demo.acme.example"}
    headers: {X-DEMO: "1"}
credentials:
  - {name: key, env: ACME_API_KEY}
  - {name: secret, env: ACME_API_SECRET}
signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{timestamp}{method}{path}\n{query}{{x}{sha256:body}{hmac:key}"
  headers: {X-KEY: "{key}", X-SIGN: "v1={signature}"}
  query: {ts: "{timestamp}"}
body_headers: {Content-Type: application/json}
envelope:
  success: {field: code, equals: "0"}
  payload: data
  code: code
  message: msg
timestamp_window: 30s
clock: {path: /api/v1/time, field: ts, unit: seconds}
default_scope: [user]
limit_conditions:
  - {name: dated, field: id, parts: 3, separator: _}
  - {name: single, items: 1}
  - {name: vip}
limit_scopes:
  - {scope: family, fields: [id], parts: 2}
  - {scope: account, fields: []}
errors:
  - {code: "1", http: 401, class: auth, fault: key, message: The key is not valid}
  - {code: "2", http: 401, class: clock, fault: timestamp}
  - {code: "3", http: 401, class: auth, fault: "missing_header:X-KEY"}
)";
}

std::string savings_text() {
    return R"(# Written by `exbind import`; people write savings.overlay.yaml.
exbind: 1
exchange: acme
group: finance/savings
doc_type: String
operations:
  - id: purchase_redempt
    http: {method: POST, path: /api/v1/finance/savings/purchase-redempt}
    access: {auth: private, permission: trade}
    limits: [{count: 6, per: 1s, unit: request, scope: [user]}]
    request: {in: body, shape: object, type: PurchaseRedemptRequest}
    reply: {shape: list, type: PurchaseRedempt}
    page: https://docs.acme.example/#savings-purchase
  - id: candles
    http: {method: GET, path: "/api/v1/finance/savings/candles/{id}"}
    access: {auth: public}
    limits:
      - {count: 40, per: 2s, unit: request, scope: [ip]}
      - {count: 300, per: 200ms, unit: order, scope: [user, id], pool: history}
    request: {in: query, shape: object, type: CandlesRequest}
    reply: {shape: list, type: Candle}
    deprecated: true
types:
  PurchaseRedemptRequest:
    - {name: ccy, type: string, required: true, example: BTC}
    - {name: amt, type: decimal, by: name, required: true, min: "0.01", max: "1000"}
    - {name: side, type: Side, by: listed, required: true}
    - {name: rate, type: decimal, by: example, required: conditional, default: "0.5"}
  PurchaseRedempt:
    - {name: ccy, type: string}
    - {name: amt, type: decimal, by: name, nullable: true}
    - {name: side, type: Side, by: listed}
    - {name: key, type: secret, doc_type: "", deprecated: true}
    - {name: ts, type: timestamp, by: name, unit: nanoseconds, wire: number}
    - {name: details, type: list<Detail>, doc_type: Array of objects}
  Detail:
    - {name: volumes, type: map<list<decimal>>, doc_type: Object}
    - {name: raw, type: json, doc_type: Object}
  CandlesRequest:
    - {name: id, type: string, required: true, in: path}
    - {name: bar, type: Bar, by: listed}
  Candle:
    positional: true
    fields:
      - {name: ts, type: timestamp, by: name}
      - {name: o, type: decimal, by: example}
enums:
  Side: [purchase, redempt]
  Bar: [{wire: "1m", name: minute_1}, {wire: "1M", name: month_1}, "1D"]
examples:
  - operation: purchase_redempt
    request: '{"ccy":"BTC","amt":"1","side":"redempt"}'
    reply: '{"code":"0","msg":"","data":[{"ccy":"BTC","amt":"1","side":"redempt"}]}'
    repaired: [a trailing comma was removed]
  - operation: candles
    request: bar=1m
)";
}

}  // namespace exbind::spec
