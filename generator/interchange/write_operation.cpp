#include <algorithm>

#include "interchange/operation.hpp"
#include "spec/envelope.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

using spec::In;
using spec::Shape;

In place_of(const spec::Operation& operation, const spec::Field& field) {
    if (operation.path.find('{' + field.wire_name() + '}') != std::string::npos && field.in == In::none)
        return In::path;
    return field.in == In::none ? operation.request.in : field.in;
}

bool is_body(In in) {
    return in == In::body || in == In::form;
}

/// As in a group's file.
Node limits_node(const std::vector<spec::Limit>& limits) {
    Node list = list_node();
    for (const spec::Limit& limit : limits) {
        Node& node = list.items.emplace_back(map_node());
        if (!limit.of_exchange) {
            put(node, "count", word_node(std::to_string(limit.count)));
            put(node, "per", text_node(spec::window_text(limit.window_ms)));
            put(node, "unit", text_node(spec::to_text(limit.unit)));
            if (!limit.scope.empty()) put(node, "scope", texts_node(limit.scope));
        }
        if (!limit.when.empty()) put(node, "when", texts_node(limit.when));
        if (!limit.pool.empty()) put(node, "pool", text_node(limit.pool));
        if (limit.weight != 1) put(node, "weight", word_node(std::to_string(limit.weight)));
    }
    return list;
}

/// A limit with the size of its pool.
std::optional<spec::Limit> in_full(const spec::Exchange& exchange, spec::Limit limit) {
    if (!limit.of_exchange) {
        if (limit.scope.empty()) limit.scope = exchange.default_scope;
        return limit;
    }
    const auto* const pool = text::find_by(exchange.limit_pools, &spec::Limit::pool, limit.pool);
    if (pool == nullptr || limit.weight == 0) return std::nullopt;
    limit.count = pool->count;
    limit.window_ms = pool->window_ms;
    limit.unit = pool->unit;
    limit.scope = pool->scope;
    return limit;
}

/// Sets a member at a path such as "error.code". One that leads through a list is left out.
void put_at(Node& schema, std::string_view path, Node value) {
    const auto steps = spec::path_steps(path);
    if (!steps || std::any_of(steps->begin(), steps->end(), [](const auto& step) { return step.member.empty(); }))
        return;
    Node* at = &schema;
    for (const spec::PathStep& step : *steps) {
        const auto member = [&](Node& of, std::string_view key, Node fresh) -> Node* {
            Node* const found = const_cast<Node*>(of.find(key));
            return found != nullptr ? found : &put(of, key, std::move(fresh));
        };
        if (at->find("type") == nullptr) put(*at, "type", text_node("object"));
        at = member(*member(*at, "properties", map_node()), step.member, map_node());
    }
    if (at->entries.empty()) *at = std::move(value);
}

}  // namespace

std::string facts_of(const spec::Exchange& exchange, const spec::Operation& operation) {
    std::vector<std::string> limits;
    const auto add = [&](const spec::Limit& limit) {
        if (const auto full = in_full(exchange, limit)) limits.push_back(spec::to_text(*full));
    };
    for (const spec::Limit& limit : operation.limits) add(limit);
    for (const spec::Limit& pool : exchange.limit_pools)
        if (pool.every && (pool.product.empty() || pool.product == operation.product) &&
            text::find_by(operation.limits, &spec::Limit::pool, pool.pool) == nullptr) {
            spec::Limit one = pool;
            one.of_exchange = true;
            add(one);
        }
    std::vector<std::string> lines;
    if (!limits.empty()) lines.push_back("Limits: " + text::join(limits, "; ") + '.');
    if (!operation.permission.empty()) lines.push_back("Permission: " + operation.permission + '.');
    if (operation.writes) lines.emplace_back("It changes something, although its method is GET.");
    return text::join(lines, "\n\n");
}

Node reply_schema(const spec::Envelope& envelope, std::optional<Node> payload) {
    if (envelope.payload.empty()) return payload ? std::move(*payload) : map_node();
    Node schema = map_node({{"type", text_node("object")}});
    const bool truth = envelope.success_value == "true" || envelope.success_value == "false";
    const bool text = envelope.success_value.starts_with('"');
    Node success = map_node();
    if (truth || text) put(success, "type", text_node(truth ? "boolean" : "string"));
    if (envelope.success_test == spec::SuccessTest::equals && !envelope.success_field.empty())
        put_at(schema, envelope.success_field, std::move(success));
    if (envelope.success_test != spec::SuccessTest::absent) {
        if (!envelope.code.empty()) put_at(schema, envelope.code, map_node());
        if (!envelope.message.empty()) put_at(schema, envelope.message, map_node());
    }
    if (payload) put_at(schema, envelope.payload, std::move(*payload));
    return schema;
}

bool OperationWriter::has_body_type(const spec::Group& group, const spec::Operation& operation) {
    const spec::Type* const type = group.type(operation.request.type);
    return type != nullptr && operation.request.in == In::body &&
           std::all_of(type->fields.begin(), type->fields.end(),
                       [&](const spec::Field& field) { return place_of(operation, field) == In::body; });
}

Node OperationWriter::parameter(const spec::Group& group, const spec::Operation& operation, const spec::Field& field,
                                const std::string& doc_type) const {
    const In in = place_of(operation, field);
    Node node = map_node({{"name", text_node(field.wire_name())}, {"in", text_node(spec::to_text(in))}});
    const bool required = field.required == spec::Presence::yes || in == In::path;
    if (required) put(node, "required", word_node("true"));
    if (field.deprecated) put(node, "deprecated", word_node("true"));
    Node schema = schemas_.of_field(group, operation.request.type, field, false);
    if (!schema.entries.empty() && schema.entries.back().key == "description") {
        node.entries.push_back(std::move(schema.entries.back()));
        schema.entries.pop_back();
    }
    const bool list = field.type.kind == spec::Kind::list;
    const bool object = field.type.kind == spec::Kind::map ||
                        (field.type.kind == spec::Kind::named && group.type(field.type.name) != nullptr);
    if (object || (list && spec::is_json_text(group, field))) {
        put(node, "content", map_node({{json_media, map_node({{"schema", std::move(schema)}})}}));
    } else {
        if (list && in == In::query) put_style(field.style, node);
        put(node, "schema", std::move(schema));
    }
    spec::Field read;
    const Node* written = node.find("schema");
    if (written == nullptr) written = node_at(node, {"content", json_media, "schema"});
    read = read_schema(*written, components_);
    read.style = read_style(&node, *written, components_);
    read.name = field.wire_name();
    read.doc_type = doc_type_of(*written, doc_type, components_);
    read.required = required ? spec::Presence::yes : spec::Presence::no;
    read.deprecated = field.deprecated;
    read.in = in == operation.request.in ? In::none : in;
    put_rest(field, read, node);
    return node;
}

void OperationWriter::add_request(const spec::Group& group, const spec::Operation& operation,
                                  const std::string& doc_type, Node& node) const {
    const spec::Type* const type = group.type(operation.request.type);
    if (type == nullptr) return;
    const bool whole = has_body_type(group, operation);
    Node parameters = list_node();
    std::vector<const spec::Field*> body;
    std::vector<std::string> read;
    std::vector<std::string> meant;
    for (const spec::Field& field : type->fields) {
        meant.push_back(field.name);
        if (is_body(place_of(operation, field))) {
            body.push_back(&field);
            continue;
        }
        read.push_back(field.name);
        parameters.items.push_back(parameter(group, operation, field, doc_type));
    }
    if (!parameters.items.empty()) put(node, "parameters", std::move(parameters));
    if (body.empty() && !whole) return;
    for (const spec::Field* field : body) read.push_back(field->name);
    const In in = whole ? operation.request.in : place_of(operation, *body.front());
    Node media = map_node();
    if (whole) {
        Node schema = map_node(
            {{"$ref", text_node(std::string(component_link) + SchemaWriter::component_of(group, type->name))}});
        if (operation.request.shape == Shape::list)
            schema = map_node({{"type", text_node("array")}, {"items", std::move(schema)}});
        put(media, "schema", std::move(schema));
    } else {
        Node encoding = map_node();
        if (in == In::form)
            for (const spec::Field* field : body) {
                const bool list = field->type.kind == spec::Kind::list;
                if (list && spec::is_json_text(group, *field))
                    put(encoding, field->wire_name(), map_node({{"contentType", text_node(json_media)}}));
                else if (list)
                    put_style(field->style, put(encoding, field->wire_name(), map_node()));
            }
        Node schema = schemas_.of_fields(group, *type, body, doc_type, in == operation.request.in ? In::none : in,
                                         in == In::form ? &encoding : nullptr);
        if (operation.request.shape == Shape::list)
            schema = map_node({{"type", text_node("array")}, {"items", std::move(schema)}});
        put(media, "schema", std::move(schema));
        if (!encoding.entries.empty()) put(media, "encoding", std::move(encoding));
    }
    const bool required = operation.request.shape == Shape::list ||
                          std::any_of(body.begin(), body.end(),
                                      [](const spec::Field* field) { return field->required == spec::Presence::yes; });
    Node request = map_node();
    if (required) put(request, "required", word_node("true"));
    put(request, "content", map_node({{in == In::form ? form_media : json_media, std::move(media)}}));
    put(node, "requestBody", std::move(request));
    if (read != meant) put(node, extension_key("order"), texts_node(meant));
}

Node OperationWriter::reply(const spec::Group& group, const spec::Operation& operation) const {
    std::optional<Node> payload;
    if (operation.reply.shape != Shape::none) payload = schemas_.of_value(group, operation.reply.type);
    if (spec::is_list(operation.reply.shape)) {
        payload = map_node({{"type", text_node("array")}, {"items", std::move(*payload)}});
        if (operation.reply.shape == Shape::one) {
            put(*payload, "minItems", word_node("1"));
            put(*payload, "maxItems", word_node("1"));
        }
    }
    return reply_schema(spec::envelope_of(spec_.exchange, operation.product), std::move(payload));
}

/// OpenAPI wants examples that are as their schemas say; others stand beside.
void OperationWriter::add_examples(const spec::Group& group, const spec::Operation& operation, Node& node) const {
    Node rest = map_node();
    const auto media = [&](std::initializer_list<std::string_view> keys) {
        return const_cast<Node*>(node_at(node, keys));
    };
    Node* const request = media({"requestBody", "content", json_media});
    Node* const reply = media({"responses", "200", "content", json_media});
    for (std::size_t i = 0; i < group.examples.size(); ++i) {
        const spec::Example& example = group.examples[i];
        if (example.operation != operation.id) continue;
        const std::string name = 'e' + std::to_string(i + 1);
        Node beside = map_node();
        const auto add = [&](const std::optional<std::string>& text, Node* owner, std::string_view part) {
            if (!text) return;
            const auto value = json::parse(*text);
            Node tree = value ? from_json(*value) : null_node();
            const Node* const schema = owner == nullptr ? nullptr : owner->find("schema");
            if (owner == nullptr || !value || to_json(tree) != *text || !is_tidy(tree) ||
                (schema != nullptr && !allows(*schema, tree, components_))) {
                put(beside, part, text_node(*text));
                return;
            }
            Node* const found = const_cast<Node*>(owner->find("examples"));
            put(found != nullptr ? *found : put(*owner, "examples", map_node()), name,
                map_node({{"value", std::move(tree)}}));
        };
        add(example.request, request, "request");
        add(example.reply, reply, "reply");
        if (!example.repaired.empty()) put(beside, "repaired", texts_node(example.repaired));
        if (!beside.entries.empty()) put(rest, name, std::move(beside));
    }
    if (!rest.entries.empty()) put(node, extension_key("examples"), std::move(rest));
}

Node OperationWriter::write(const spec::Group& group, const spec::Operation& operation, const std::string& key,
                            const std::string& doc_type) const {
    Node node = map_node(
        {{"operationId", text_node(group.name + '.' + operation.id)}, {"tags", list_node({text_node(group.name)})}});
    put(node, "summary", text_node(operation.title.empty() ? plain_title(operation.id) : operation.title));
    if (const std::string text = facts_of(spec_.exchange, operation); !text.empty())
        put(node, "description", text_node(text));
    if (!operation.page.empty()) put(node, "externalDocs", map_node({{"url", text_node(operation.page)}}));
    if (operation.deprecated) put(node, "deprecated", word_node("true"));
    add_request(group, operation, doc_type, node);
    Node success = map_node({{"description", text_node("Success.")}});
    Node schema = reply(group, operation);
    Node media = map_node();
    // An empty schema would be a reply of any form.
    if (schema.find("properties") != nullptr || operation.reply.shape != Shape::none)
        put(media, "schema", std::move(schema));
    put(success, "content", map_node({{json_media, std::move(media)}}));
    Node refusal = map_node({{"$ref", text_node("#/components/responses/refusal")}});
    put(node, "responses", map_node({{"200", std::move(success)}, {"4XX", std::move(refusal)}}));
    put(node, "security", security_of(spec_.exchange, operation));
    add_examples(group, operation, node);
    const spec::Operation read = read_operation({key, &node, group.name, doc_type, {}},
                                                text::to_lower(operation.method), spec_.exchange, components_);
    put_rest(operation, read, node);
    if (!operation.limits.empty()) put(node, extension_key("limits"), limits_node(operation.limits));
    return node;
}

}  // namespace exbind::interchange
