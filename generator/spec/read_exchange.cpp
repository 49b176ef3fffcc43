// exchange.yaml
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "spec/document.hpp"
#include "spec/envelope.hpp"
#include "spec/pieces.hpp"
#include "spec/read_rules.hpp"
#include "spec/read_signing.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "spec/wellformed.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view faults[] = {"signature", "timestamp", "timestamp_form", "limit",   "parameter", "route",
                                       "method",    "body",      "json",           "session", "nonce"};
constexpr std::string_view missing_header = "missing_header:";

/// Words that cannot be credentials, because recipes and faults use them for other things.
bool is_taken(std::string_view word) {
    return detail::row_with<Part::What>(word) != nullptr ||
           std::find(std::begin(faults), std::end(faults), word) != std::end(faults);
}

/// A quoted value is a JSON string; a plain true, false or number is itself.
std::string as_json(const yaml::Node& node) {
    const bool literal = !node.quoted && nlohmann::json::accept(node.text);
    return literal ? node.text
                   : nlohmann::json(node.text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class ExchangeReader {
  public:
    ExchangeReader(const Document& document, text::Diagnostics& diagnostics)
        : root_(document.root()), diagnostics_(diagnostics) {
        exchange_.name = document.exchange();
        exchange_.span = document.root().span;
    }

    Exchange read() {
        const Keys keys(root_, "the exchange", diagnostics_);
        exchange_.title = line(keys, "title", exchange_.name);
        exchange_.docs = url(keys, "docs");
        exchange_.reader = keys.need_text("reader");
        if (const yaml::Node* node = keys.find("reader")) exchange_.reader_span = node->span;
        if (const yaml::Node* node = keys.find("fetch")) exchange_.fetch = docs_origin(*node);
        exchange_.path_prefixes = keys.texts("path_prefixes");
        for (const std::string& prefix : exchange_.path_prefixes)
            if (!is_path(prefix))
                diagnostics_.report(rules::bad_path, keys.find("path_prefixes")->span, "invalid path '" + prefix + "'",
                                    "write the beginning of a path, such as /api/v1");
        if (const yaml::Node* node = keys.find("tag_groups"))
            exchange_.tag_groups = read_tag_groups(*node, diagnostics_);
        each(keys, "access",
             [&](const yaml::Node& node) { exchange_.access.push_back(read_access_rule(node, diagnostics_)); });
        each(keys, "products", [&](const yaml::Node& node) { product(node); });
        each(keys, "environments",
             [&](const yaml::Node& node) { exchange_.environments.push_back(environment(node)); });
        each(keys, "credentials", [&](const yaml::Node& node) { credential(node); });
        if (const yaml::Node* node = keys.find("session")) exchange_.session = read_session(*node, diagnostics_);
        if (const yaml::Node* node = keys.find("signing"))
            exchange_.signing = read_signing(*node, credentials_, exchange_.session.has_value(), diagnostics_);
        for (const Signing* recipe : recipes_of(exchange_))
            for (const Placement& each : recipe->headers) headers_.insert(each.name);
        if (const yaml::Node* node = keys.find("body_headers"))
            exchange_.body_headers = headers(*node, "`body_headers`");
        if (const yaml::Node* node = keys.find("envelope")) exchange_.envelope = envelope(*node);
        if (const yaml::Node* node = keys.find("timestamp_window"))
            exchange_.timestamp_window_ms = read_window(*node, "`timestamp_window`", diagnostics_).value_or(0);
        if (const yaml::Node* node = keys.find("clock")) clock(*node);
        if (const yaml::Node* node = keys.find("instruments")) instruments(*node);
        each(keys, "client_ids", [&](const yaml::Node& node) { client_id(node); });
        exchange_.default_scope = keys.texts("default_scope");
        each(keys, "limit_conditions", [&](const yaml::Node& node) { limit_condition(node); });
        each(keys, "limit_scopes", [&](const yaml::Node& node) { limit_scope(node); });
        if (const yaml::Node* node = keys.find("limit_pools")) limit_pools(*node);
        each(keys, "limit_headers", [&](const yaml::Node& node) { limit_header(node); });
        each(keys, "errors", [&](const yaml::Node& node) { error(node); });
        return std::move(exchange_);
    }

  private:
    template <class Read>
    void each(const Keys& keys, const std::string& key, Read read) {
        const yaml::Node* list = keys.find(key);
        if (list == nullptr || !expect_sequence(*list, "`" + key + "`", diagnostics_)) return;
        for (const yaml::Node& node : list->items) read(node);
    }

    std::string line(const Keys& keys, std::string_view key, std::string fallback = {}) {
        std::string text = keys.text(key, std::move(fallback));
        if (!is_line(text))
            diagnostics_.report(rules::bad_name, keys.find(key)->span,
                                "`" + std::string(key) + "` of " + keys.what() + " holds control characters",
                                "write one line of plain text");
        return text;
    }

    std::string url(const Keys& keys, std::string_view key) {
        std::string text = keys.text(key);
        if (!text.empty() && !is_url(text)) report_url(keys.find(key)->span, text);
        return text;
    }

    void report_url(text::Span at, const std::string& text) {
        diagnostics_.report(rules::bad_url, at, "invalid link '" + text + "'", "start it with https://");
    }

    void check_header(const std::string& name, const std::string& value, text::Span at) {
        if (is_header_name(name) && is_line(value)) return;
        diagnostics_.report(rules::bad_name, at, "invalid header '" + name + "'",
                            "use letters, digits, - and _ in the name, and one line in the value");
    }

    Pairs headers(const yaml::Node& node, const std::string& what) {
        Pairs pairs = read_pairs(node, what, diagnostics_);
        for (const auto& [name, value] : pairs) check_header(name, value, node.span);
        return pairs;
    }

    std::optional<DocsOrigin> docs_origin(const yaml::Node& node) {
        const Keys keys(node, "`fetch`", {"index", "page"}, diagnostics_);
        const bool is_index = keys.find("index") != nullptr;
        if (is_index == (keys.find("page") != nullptr)) {
            diagnostics_.report(rules::missing_key, node.span, "`fetch` must name one place",
                                "write `index:` with a list of links to pages, or `page:` with the only page");
            return std::nullopt;
        }
        return DocsOrigin{url(keys, is_index ? "index" : "page"), is_index};
    }

    Pairs hosts(const yaml::Node& node, const std::string& what) {
        Pairs result = read_pairs(node, what, diagnostics_);
        for (const auto& [region, host] : result) {
            if (!is_snake_name(region))
                diagnostics_.report(rules::bad_name, node.span, "invalid name of a region: '" + region + "'",
                                    "use lower-case letters, digits and _");
            if (!is_url(host)) report_url(node.find(region)->span, host);
        }
        return result;
    }

    void check_product(const std::string& name, text::Span at) {
        std::vector<std::string> known;
        for (const Product& each : exchange_.products) known.push_back(each.name);
        if (std::find(known.begin(), known.end(), name) != known.end()) return;
        const std::string near = text::did_you_mean(name, known);
        diagnostics_.report(rules::unknown_product, at, "unknown product '" + name + "'",
                            near.empty() ? "add it to `products`, or write the host's address" : near);
    }

    Environment environment(const yaml::Node& node) {
        const Keys keys(node, "an environment", {"name", "hosts", "headers"}, diagnostics_);
        Environment result;
        result.name = keys.need_text("name");
        if (!result.name.empty() && !is_snake_name(result.name))
            diagnostics_.report(rules::bad_name, keys.find("name")->span,
                                "invalid name of an environment: '" + result.name + "'",
                                "use lower-case letters, digits and _");
        if (!environments_.insert(result.name).second)
            diagnostics_.report(rules::duplicate, node.span, "duplicate environment '" + result.name + "'",
                                "rename one");
        if (const yaml::Node* all = keys.need("hosts")) {
            const bool by_product =
                all->is_mapping() && !all->entries.empty() && all->entries.front().value.is_mapping();
            if (!by_product) result.hosts = hosts(*all, "`hosts` of an environment");
            for (std::size_t i = 0; by_product && i < all->entries.size(); ++i) {
                const yaml::Entry& entry = all->entries[i];
                check_product(entry.key, entry.key_span);
                result.product_hosts.emplace_back(entry.key, hosts(entry.value, "the hosts of '" + entry.key + '\''));
            }
        }
        if (const yaml::Node* all = keys.find("headers")) result.headers = headers(*all, "`headers` of an environment");
        return result;
    }

    void credential(const yaml::Node& node) {
        const Keys keys(node, "a credential", {"name", "env"}, diagnostics_);
        Credential result{keys.need_text("name"), keys.need_text("env")};
        if (result.name.empty() || result.env.empty()) return;
        const bool taken = is_taken(result.name);
        if (taken || !is_snake_name(result.name))
            diagnostics_.report(
                rules::bad_name, keys.find("name")->span, "invalid name of a credential: '" + result.name + "'",
                taken ? "this word has another meaning in recipes" : "use lower-case letters, digits and _");
        if (!is_identifier(result.env))
            diagnostics_.report(rules::bad_name, keys.find("env")->span,
                                "invalid environment variable '" + result.env + "'",
                                "use capital letters, digits and _");
        if (std::find(credentials_.begin(), credentials_.end(), result.name) != credentials_.end())
            diagnostics_.report(rules::duplicate, node.span, "duplicate credential '" + result.name + "'",
                                "rename one");
        credentials_.push_back(result.name);
        exchange_.credentials.push_back(std::move(result));
    }

    void product(const yaml::Node& node) {
        Product result = read_product(node, diagnostics_);
        const auto& all = exchange_.products;
        if (std::any_of(all.begin(), all.end(), [&](const Product& each) { return each.name == result.name; }))
            diagnostics_.report(rules::duplicate, node.span, "duplicate product '" + result.name + "'", "rename one");
        if (const yaml::Node* own = node.find("envelope")) result.envelope = envelope(*own);
        exchange_.products.push_back(std::move(result));
    }

    Envelope envelope(const yaml::Node& node) {
        const Keys keys(node, "`envelope`",
                        {"success", "payload", "code", "message", "item_code", "item_message", "result_ids"},
                        diagnostics_);
        Envelope result;
        if (const yaml::Node* success = keys.find("success")) success_test(*success, result);
        result.payload = line(keys, "payload");
        result.code = path(keys, "code");
        result.message = path(keys, "message");
        result.item_code = item_member(keys, "item_code");
        result.item_message = item_member(keys, "item_message");
        if (codes_beside(result.item_code) && result.payload.empty())
            diagnostics_.report(rules::bad_path, keys.find("item_code")->span,
                                "'" + result.item_code + "' stands beside the payload, and no payload is named",
                                "write `payload`");
        result.result_ids = keys.texts("result_ids");
        for (const std::string& id : result.result_ids) wire_name(keys, id, "result_ids");
        return result;
    }

    /// A member of the rows of a batch, or one of the items of a list beside the payload: "info.list[].code".
    std::string item_member(const Keys& keys, std::string_view key) {
        const std::string value = line(keys, key);
        if (value.find_first_of(".[") == std::string::npos || codes_beside(value)) return value;
        diagnostics_.report(rules::bad_path, keys.find(key)->span, "'" + value + "' is no member of a batch's items",
                            "write a member of the rows, such as code, or of a list beside the payload, such as "
                            "info.list[].code");
        return {};
    }

    /// {field: code, equals: "0"}, {field: status, differs: error}, {absent: error} or {empty: error}
    void success_test(const yaml::Node& node, Envelope& result) {
        const Keys keys(node, "`success` of the envelope", {"field", "equals", "differs", "absent", "empty"},
                        diagnostics_);
        if (!node.is_mapping()) return;
        std::vector<SuccessTest> tests;
        for (const auto& row : detail::words<SuccessTest>)
            if (keys.find(row.text) != nullptr) tests.push_back(row.value);
        if (tests.empty()) tests.push_back(SuccessTest::equals);
        result.success_test = tests.front();
        const std::string word(detail::row_of(tests.front())->text);
        if (tests.size() > 1)
            diagnostics_.report(rules::unknown_key, keys.find(detail::row_of(tests[1])->text)->span,
                                "`success` of the envelope has more than one test",
                                "write one of `equals`, `differs`, `absent`, `empty`");
        if (result.success_test == SuccessTest::absent || result.success_test == SuccessTest::empty) {
            if (const yaml::Node* field = keys.find("field"))
                diagnostics_.report(rules::unknown_key, field->span, "`" + word + "` names the member itself",
                                    "remove `field`");
            result.success_field = path(keys, word);
            return;
        }
        if (keys.need("field") == nullptr) return;
        result.success_field = path(keys, "field");
        if (const yaml::Node* value = keys.need(word); value && read_text(*value, '`' + word + '`', diagnostics_))
            result.success_value = as_json(*value);
    }

    /// A member of the reply, or a path to one.
    std::string path(const Keys& keys, std::string_view key) {
        std::string text = line(keys, key);
        if (!text.empty() && !path_steps(text))
            diagnostics_.report(rules::bad_path, keys.find(key)->span,
                                "invalid path to a member of the reply: '" + text + "'",
                                "write names with dots, and items as [0], or [] for each: error.code, errors[0].code");
        return text;
    }

    std::string wire_name(const Keys& keys, const std::string& name, std::string_view key) {
        if (!name.empty() && !is_wire_name(name))
            diagnostics_.report(rules::bad_name, keys.find(key)->span, "invalid field '" + name + "'",
                                "write the name of the field as it is sent");
        return name;
    }

    std::string separator(const Keys& keys) {
        std::string result = keys.text("separator", "-");
        constexpr std::string_view possible = "-_/.:|,";
        if (result.size() == 1 && possible.find(result.front()) != std::string_view::npos) return result;
        diagnostics_.report(rules::bad_name, keys.find("separator")->span, "invalid separator '" + result + "'",
                            "use one of " + std::string(possible));
        return "-";
    }

    void limit_condition(const yaml::Node& node) {
        const Keys keys(node, "a condition of limits",
                        {"name", "field", "parts", "separator", "items", "given", "equals", "over"}, diagnostics_);
        LimitCondition result;
        result.name = keys.need_text("name");
        if (!result.name.empty() && !is_snake_name(result.name))
            diagnostics_.report(rules::bad_name, keys.find("name")->span,
                                "invalid name of a condition: '" + result.name + "'",
                                "use lower-case letters, digits and _");
        std::vector<std::string> tests;
        for (const char* test : {"parts", "given", "equals", "over"})
            if (keys.find(test) != nullptr) tests.emplace_back(test);
        if (keys.find("field") != nullptr || !tests.empty()) {
            result.field = wire_name(keys, keys.need_text("field"), "field");
            if (tests.size() != 1)
                diagnostics_.report(rules::missing_key, node.span, "a condition by a field needs one test of its value",
                                    "write one of `parts`, `given`, `equals` and `over`");
            if (keys.find("parts") != nullptr)
                result.parts = static_cast<std::uint32_t>(keys.number("parts", 1, 99, 1));
            if (const yaml::Node* given = keys.find("given"))
                if (!read_flag(*given, "`given`", diagnostics_).value_or(true))
                    diagnostics_.report(
                        rules::unknown_word, given->span, "`given` of a condition cannot be false",
                        "write `given: true`, and `not` before the condition's name where it must not hold");
            result.given = keys.find("given") != nullptr;
            result.values = keys.texts("equals");
            for (const std::string& value : result.values)
                if (value.empty() || value.find('|') != std::string::npos)
                    diagnostics_.report(rules::bad_name, keys.find("equals")->span, "invalid value '" + value + "'",
                                        "write texts without |");
            if (keys.find("over") != nullptr)
                result.over = static_cast<std::int64_t>(keys.number("over", 0, INT64_MAX, 0));
            result.separator = separator(keys);
        }
        result.items = static_cast<std::uint32_t>(keys.number("items", 1, UINT32_MAX, 0));
        if (!conditions_.insert(result.name).second)
            diagnostics_.report(rules::duplicate, node.span, "duplicate condition '" + result.name + "'", "rename one");
        exchange_.limit_conditions.push_back(std::move(result));
    }

    void limit_scope(const yaml::Node& node) {
        const Keys keys(node, "a scope of limits", {"scope", "fields", "parts", "separator"}, diagnostics_);
        LimitScope result;
        result.scope = wire_name(keys, keys.need_text("scope"), "scope");
        if (keys.need("fields") != nullptr) result.fields = keys.texts("fields");
        for (const std::string& field : result.fields) wire_name(keys, field, "fields");
        result.parts = static_cast<std::uint32_t>(keys.number("parts", 1, 99, 0));
        result.separator = separator(keys);
        exchange_.limit_scopes.push_back(std::move(result));
    }

    void limit_pools(const yaml::Node& node) {
        exchange_.limit_pools = read_limits(node, diagnostics_, LimitsOf::exchange).value_or(std::vector<Limit>{});
        std::map<std::string, text::Span> names;
        for (Limit& pool : exchange_.limit_pools) {
            if (pool.scope.empty()) pool.scope = exchange_.default_scope;
            const auto [first, added] = names.emplace(pool.pool, pool.span);
            if (!added)
                diagnostics_.report(rules::duplicate, pool.span, "duplicate pool '" + pool.pool + "'", "remove one")
                    .notes.push_back({"first defined here", first->second});
        }
    }

    void limit_header(const yaml::Node& node) {
        const Keys keys(node, "a header of limits", {"header", "tells", "pool", "unit"}, diagnostics_);
        LimitHeader result;
        if (!node.is_mapping()) return;
        result.name = keys.need_text("header");
        if (!result.name.empty()) check_header(result.name, "", keys.find("header")->span);
        result.tells = keys.need_word("tells", result.tells);
        result.pool = line(keys, "pool");
        result.unit = keys.word("unit", result.unit);
        const bool counts = result.tells == LimitTold::used || result.tells == LimitTold::remaining;
        if (const char* odd = counts ? "unit" : "pool"; keys.find(odd) != nullptr)
            diagnostics_.report(
                rules::unknown_key, keys.find(odd)->span,
                std::string("`") + odd + "` says nothing of a header that tells " + word_of(result.tells), "remove it");
        exchange_.limit_headers.push_back(std::move(result));
    }

    void clock(const yaml::Node& node) {
        const Keys keys(node, "`clock`", {"path", "field", "envelope", "unit"}, diagnostics_);
        ClockSource& result = exchange_.clock;
        result.path = keys.text("path");
        if (!result.path.empty() && (!is_path(result.path) || result.path.find('{') != std::string::npos))
            diagnostics_.report(rules::bad_path, keys.find("path")->span, "invalid path '" + result.path + "'",
                                "write the path of a public GET that returns the time, such as /api/v1/time");
        result.field = line(keys, "field");
        result.envelope = line(keys, "envelope");
        result.unit = keys.word("unit", result.unit);
        if (node.is_mapping() && result.path.empty() != result.field.empty())
            keys.need(result.path.empty() ? "path" : "field");
    }

    Pairs names(const Keys& keys, std::string_view key) {
        const yaml::Node* const node = keys.find(key);
        return node == nullptr ? Pairs{} : read_pairs(*node, '`' + std::string(key) + '`', diagnostics_);
    }

    /// {state: [canceled, expired]}
    ValueTest value_test(const Keys& keys, std::string_view key) {
        const yaml::Node* const node = keys.find(key);
        const std::string what = '`' + std::string(key) + '`';
        if (node == nullptr || !expect_mapping(*node, what, diagnostics_) || node->entries.empty()) return {};
        const yaml::Entry& first = node->entries.front();
        if (node->entries.size() > 1)
            diagnostics_.report(rules::unknown_key, node->entries[1].key_span, what + " names two members",
                                "name one, with the list of its values");
        return {first.key, read_texts(first.value, what, diagnostics_)};
    }

    void instruments(const yaml::Node& node) {
        const Keys keys(node, "`instruments`", {"id", "prices", "sizes", "not_in_lots"}, diagnostics_);
        InstrumentFields result;
        result.id = wire_name(keys, keys.need_text("id"), "id");
        result.prices = keys.texts("prices");
        result.sizes = keys.texts("sizes");
        for (const std::string& field : result.prices) wire_name(keys, field, "prices");
        for (const std::string& field : result.sizes) wire_name(keys, field, "sizes");
        const yaml::Node* const others = keys.find("not_in_lots");
        if (others != nullptr && expect_mapping(*others, "`not_in_lots`", diagnostics_))
            for (const yaml::Entry& entry : others->entries)
                for (std::string& value : read_texts(entry.value, "`not_in_lots`", diagnostics_))
                    result.not_in_lots.emplace_back(entry.key, std::move(value));
        result.span = node.span;
        exchange_.instruments = std::move(result);
    }

    void client_id(const yaml::Node& node) {
        const Keys keys(node, "a client's id",
                        {"write", "field", "by", "member", "or", "items", "ask", "with", "partial", "amends", "ends",
                         "accepted", "absent", "duplicate"},
                        diagnostics_);
        ClientId result;
        result.span = node.span;
        if (node.is_mapping())
            for (const yaml::Entry& entry : node.entries) result.places.emplace_back(entry.key, entry.value.span);
        for (const auto& [key, target] :
             {std::pair{"write", &result.write}, std::pair{"field", &result.name.field}, std::pair{"ask", &result.ask}})
            if (keys.need(key) != nullptr) *target = line(keys, key);
        result.name.by = line(keys, "by");
        result.name.member = line(keys, "member");
        result.items = line(keys, "items");
        if (const yaml::Node* other = keys.find("or"); other != nullptr && other->is_mapping()) {
            const Keys named(*other, "`or`", {"field", "by", "member"}, diagnostics_);
            if (named.need("field") != nullptr) result.instead.field = line(named, "field");
            result.instead.by = line(named, "by");
            result.instead.member = line(named, "member");
        } else {
            result.instead.field = line(keys, "or");
        }
        if (const yaml::Node* flag = keys.find("partial"))
            result.partial = read_flag(*flag, "`partial`", diagnostics_).value_or(false);
        result.with = names(keys, "with");
        result.amends = names(keys, "amends");
        result.ends = value_test(keys, "ends");
        result.changes = keys.find("amends") != nullptr || keys.find("ends") != nullptr;
        result.accepted = value_test(keys, "accepted");
        result.absent = keys.texts("absent");
        result.duplicate = keys.texts("duplicate");
        if (!writes_.insert(result.write).second)
            diagnostics_.report(rules::duplicate, node.span, "duplicate '" + result.write + "' in `client_ids`",
                                "remove one");
        exchange_.client_ids.push_back(std::move(result));
    }

    void error(const yaml::Node& node) {
        const Keys keys(node, "an error", {"code", "http", "class", "fault", "message"}, diagnostics_);
        ErrorCode result;
        result.span = node.span;
        if (keys.need("code") != nullptr) result.code = line(keys, "code");
        result.http = static_cast<std::uint16_t>(keys.number("http", 100, 599, 0));
        result.error_class = keys.need_word("class", result.error_class);
        result.fault = keys.text("fault");
        result.message = line(keys, "message");
        if (!result.fault.empty()) check_fault(result.fault, keys.find("fault")->span);
        const auto [first, added] = codes_.emplace(result.code, node.span);
        if (!added)
            diagnostics_.report(rules::duplicate, node.span, "duplicate error code '" + result.code + "'", "remove one")
                .notes.push_back({"first defined here", first->second});
        exchange_.errors.push_back(std::move(result));
    }

    void check_fault(const std::string& fault, text::Span at) {
        std::vector<std::string> known(std::begin(faults), std::end(faults));
        known.insert(known.end(), credentials_.begin(), credentials_.end());
        for (const std::string& header : headers_) known.push_back(std::string(missing_header) + header);
        if (std::find(known.begin(), known.end(), fault) != known.end()) return;
        const std::string near = text::did_you_mean(fault, known);
        diagnostics_.report(rules::unknown_fault, at, "unknown fault '" + fault + "'",
                            near.empty() ? "faults: " + text::join(known, ", ") : near);
    }

    const yaml::Node& root_;
    text::Diagnostics& diagnostics_;
    Exchange exchange_;
    std::set<std::string> environments_;
    std::vector<std::string> credentials_;
    std::set<std::string> headers_;
    std::set<std::string> conditions_;
    std::set<std::string> writes_;
    std::map<std::string, text::Span> codes_;
};

}  // namespace

std::optional<Exchange> parse_exchange(const text::Source& source, text::Diagnostics& diagnostics,
                                       const Belonging& place) {
    const auto document =
        Document::open(source, {"title",        "docs",        "reader",        "fetch",         "path_prefixes",
                                "tag_groups",   "access",      "products",      "environments",  "credentials",
                                "session",      "signing",     "body_headers",  "envelope",      "timestamp_window",
                                "clock",        "client_ids",  "instruments",   "default_scope", "limit_conditions",
                                "limit_scopes", "limit_pools", "limit_headers", "errors"},
                       false, place, diagnostics);
    if (!document) return std::nullopt;
    Exchange exchange = ExchangeReader(*document, diagnostics).read();
    if (!document->clean()) return std::nullopt;
    return exchange;
}

}  // namespace exbind::spec
