// Examples against what the operation and the exchange's envelope say.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "spec/envelope.hpp"
#include "spec/lint.hpp"
#include "spec/rules.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using nlohmann::json;

constexpr std::size_t deepest_json = 200;

/// Parses JSON that is not nested too deeply to be handled.
std::optional<json> parse_json(const std::string& text) {
    bool too_deep = false;
    const auto watch = [&](int depth, json::parse_event_t, json&) {
        too_deep = too_deep || static_cast<std::size_t>(depth) > deepest_json;
        return !too_deep;
    };
    json value = json::parse(text, watch, false);
    if (value.is_discarded() || too_deep) return std::nullopt;
    return value;
}

/// "an array"
std::string form(const json& value) {
    if (value.is_array()) return "an array";
    if (value.is_object()) return "an object";
    return value.is_null() ? "null" : std::string("a ") + value.type_name();
}

class ExampleLinter {
  public:
    ExampleLinter(const Exchange& exchange, const Group& group, text::Diagnostics& diagnostics)
        : envelope_(envelope_of(exchange, group.operations.empty() ? "" : group.operations.front().product)),
          group_(group),
          diagnostics_(diagnostics) {}

    void lint(const Example& example) {
        const Operation* operation = group_.operation(example.operation);
        if (operation == nullptr) return;
        example_ = &example;
        operation_ = operation;
        if (example.reply) reply(*example.reply);
        if (example.request) request(*example.request);
    }

  private:
    void report(const text::Rule& rule, const std::string& message, std::string help) {
        diagnostics_.report(rule, example_->span, "an example of operation '" + operation_->id + "': " + message,
                            std::move(help));
    }

    void reply(const std::string& text) {
        const auto value = parse_json(text);
        if (!value) return report(rules::example_not_json, "the reply is not JSON", "correct the text of `reply`");
        const json* payload = &*value;
        if (!envelope_.payload.empty()) {
            if (!value->is_object())
                return report(rules::example_reply, "the reply is " + form(*value) + ", not the exchange's envelope",
                              "correct the example, or `envelope` in exchange.yaml");
            // A refusal may come without a payload.
            if (says_success(envelope_, *value) == false) return;
            const auto found = value->find(envelope_.payload);
            if (found == value->end()) {
                if (operation_->reply.shape == Shape::none) return;
                return report(rules::example_reply, "the reply has no '" + envelope_.payload + "'",
                              "correct the example, or `envelope` in exchange.yaml");
            }
            payload = &*found;
        }
        const bool positional = operation_->reply.type.kind == Kind::named && [&] {
            const Type* type = group_.type(operation_->reply.type.name);
            return type != nullptr && type->positional;
        }();
        const bool wants_array =
            is_list(operation_->reply.shape) || (operation_->reply.shape == Shape::object && positional);
        const bool wants_object = operation_->reply.shape == Shape::object && !positional;
        if ((wants_array && !payload->is_array()) || (wants_object && !payload->is_object()))
            report(rules::example_reply,
                   "the payload is " + form(*payload) + ", but the operation replies with " +
                       (wants_array ? "a list" : "an object"),
                   "correct the example, or `reply.shape` with an overlay");
        else if (operation_->reply.shape == Shape::one && payload->size() != 1)
            report(rules::example_reply,
                   "the payload has " + std::to_string(payload->size()) + " rows, but the operation replies with one",
                   "correct the example, or write `reply: {shape: list}` in an overlay");
    }

    void request(const std::string& text) {
        const Type* type = group_.type(operation_->request.type);
        if (operation_->request.in == In::body) {
            const auto value = parse_json(text);
            if (!value)
                return report(rules::example_not_json, "the request is not JSON", "correct the text of `request`");
            return body(*value, type);
        }
        std::set<std::string> names;
        const std::string_view query = std::string_view(text).substr(text.rfind('?', 0) == 0 ? 1 : 0);
        if (!query.empty())
            for (const std::string_view pair : text::split(query, '&')) names.emplace(pair.substr(0, pair.find('=')));
        compare(names, type, operation_->request.in == In::form ? In::form : In::query);
    }

    void body(const json& value, const Type* type) {
        const bool list = operation_->request.shape == Shape::list;
        if (list != value.is_array() || (!list && !value.is_object()))
            return report(rules::example_request,
                          "the body is " + form(value) + ", but the operation takes " + (list ? "a list" : "an object"),
                          "correct the example, or `request.shape` with an overlay");
        if (!list) return body_object(value, type);
        for (const json& item : value) {
            if (!item.is_object())
                return report(rules::example_request, "an item of the body is " + form(item), "correct the example");
            body_object(item, type);
        }
    }

    void body_object(const json& value, const Type* type) {
        std::set<std::string> names;
        for (const auto& member : value.items()) names.insert(member.key());
        compare(names, type, In::body);
    }

    /// The names an example gives against the fields that travel at that place.
    void compare(const std::set<std::string>& names, const Type* type, In place) {
        std::vector<std::string> known;
        if (type != nullptr)
            for (const Field& field : type->fields) {
                if ((field.in == In::none ? operation_->request.in : field.in) != place) continue;
                known.push_back(field.wire_name());
                if (field.required == Presence::yes && names.count(field.wire_name()) == 0)
                    report(rules::example_request, "the required parameter '" + field.name + "' is missing",
                           "correct the example, or make the parameter optional with an overlay");
            }
        for (const std::string& name : names) {
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            const std::string near = text::did_you_plainly_mean(name, known);
            report(rules::example_request, "undocumented parameter '" + name + "'",
                   near.empty() ? "correct the example, or add the parameter with an overlay" : near);
        }
    }

    const Envelope& envelope_;
    const Group& group_;
    text::Diagnostics& diagnostics_;
    const Example* example_ = nullptr;
    const Operation* operation_ = nullptr;
};

}  // namespace

void lint_examples(const Exchange& exchange, const Group& group, text::Diagnostics& diagnostics) {
    ExampleLinter linter(exchange, group, diagnostics);
    for (const Example& example : group.examples) linter.lint(example);
}

}  // namespace exbind::spec
