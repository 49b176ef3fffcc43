#include <algorithm>
#include <charconv>

#include "interchange/operation.hpp"
#include "spec/envelope.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

struct Body {
    const Node* schema = nullptr;
    const Node* encoding = nullptr;
    spec::In in = spec::In::none;
};

Body body_of(const Node& operation) {
    const Node* const content = node_at(operation, {"requestBody", "content"});
    if (content == nullptr) return {};
    for (const auto& [media, in] : {std::pair{json_media, spec::In::body}, std::pair{form_media, spec::In::form}})
        if (const Node* const found = content->find(media)) return {found->find("schema"), found->find("encoding"), in};
    return {};
}

std::string type_name(const std::string& link) {
    return link.substr(std::max(link.rfind('/'), link.rfind('.')) + 1);
}

/// Product and path of a key of `paths`, of which a fragment may be there to tell operations apart.
std::string path_of(const Place& place, const spec::Exchange& exchange, const std::string& id) {
    const std::size_t at = place.key.find('#');
    if (at == std::string::npos) return place.key;
    const std::string fragment = place.key.substr(at + 1);
    const std::string product = place.group.substr(0, place.group.find('/'));
    const bool ours = fragment == id || (!exchange.products.empty() && fragment == product);
    return ours ? place.key.substr(0, at) : place.key;
}

void read_reply(const Place& place, const spec::Exchange& exchange, const Components& components,
                spec::Operation& operation) {
    const Node* schema = node_at(*place.node, {"responses", "200", "content", json_media, "schema"});
    const std::string product =
        exchange.products.empty() ? std::string() : place.group.substr(0, place.group.find('/'));
    const spec::Envelope& envelope = spec::envelope_of(exchange, product);
    if (schema != nullptr && !envelope.payload.empty()) schema = node_at(*schema, {"properties", envelope.payload});
    if (schema == nullptr || (envelope.payload.empty() && schema->entries.empty())) return;
    spec::Reply& reply = operation.reply;
    reply.type = read_schema(*schema, components).type;
    reply.shape = spec::Shape::value;
    const auto is_object = [&](const spec::TypeRef& type, const Node* of) {
        return of != nullptr && type.kind == spec::Kind::named && target_of(*of, components).find("enum") == nullptr;
    };
    if (is_object(reply.type, schema)) {
        reply.shape = spec::Shape::object;
    } else if (reply.type.kind == spec::Kind::list && is_object(reply.type.item.front(), schema->find("items"))) {
        const bool one = text_at(*schema, "minItems") == "1" && text_at(*schema, "maxItems") == "1";
        reply.shape = one ? spec::Shape::one : spec::Shape::list;
        const spec::TypeRef item = reply.type.item.front();
        reply.type = item;
    }
}

std::optional<std::size_t> example_number(const std::string& name) {
    std::size_t number = 0;
    const char* const end = name.data() + name.size();
    const bool good =
        name.size() > 1 && name.front() == 'e' && std::from_chars(name.data() + 1, end, number).ptr == end;
    return good ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string plain_title(const std::string& id) {
    return text::replace_all(id, "_", " ");
}

spec::Operation read_operation(const Place& place, const std::string& method, const spec::Exchange& exchange,
                               const Components& components) {
    const Node& node = *place.node;
    spec::Operation operation;
    operation.span = place.span;
    const std::string id = text_at(node, "operationId");
    operation.id = id.substr(id.rfind('.') + 1);
    operation.title = text_at(node, "summary");
    if (operation.title == plain_title(operation.id)) operation.title.clear();
    operation.method = text::to_upper(method);
    operation.path = path_of(place, exchange, operation.id);
    operation.deprecated = text_at(node, "deprecated") == "true";
    if (const Node* const page = node_at(node, {"externalDocs", "url"})) operation.page = page->text;
    const Node* const parameters = node.find("parameters");
    const Body body = body_of(node);
    if (body.schema != nullptr) {
        operation.request.in = body.in;
        operation.request.shape = text_at(*body.schema, "type") == "array" ? spec::Shape::list : spec::Shape::object;
        const Node* const items = body.schema->find("items");
        operation.request.type = type_name(text_at(items == nullptr ? *body.schema : *items, "$ref"));
    } else if (parameters != nullptr && !parameters->items.empty()) {
        operation.request.in = spec::In::query;
        operation.request.shape = spec::Shape::object;
    }
    read_security(node, exchange, operation);
    read_reply(place, exchange, components, operation);
    return operation;
}

std::vector<spec::Field> read_fields(const Place& place, const spec::Operation& operation, const Components& components,
                                     text::Diagnostics& diagnostics) {
    std::vector<spec::Field> fields;
    const auto add = [&](spec::Field field, const std::string& name, bool required, spec::In in, const Node& rest) {
        field.name = name;
        field.required = required ? spec::Presence::yes : spec::Presence::no;
        field.in = in == operation.request.in ? spec::In::none : in;
        read_rest(rest, field, diagnostics);
        fields.push_back(std::move(field));
    };
    if (const Node* const parameters = place.node->find("parameters"))
        for (const Node& each : parameters->items) {
            const Node* schema = each.find("schema");
            if (schema == nullptr) schema = node_at(each, {"content", json_media, "schema"});
            if (schema == nullptr) continue;
            spec::Field field = read_schema(*schema, components);
            field.span = each.span;
            field.style = read_style(&each, *schema, components);
            field.doc_type = doc_type_of(*schema, place.doc_type, components);
            field.deprecated = text_at(each, "deprecated") == "true";
            const auto in = spec::from_text<spec::In>(text_at(each, "in"));
            add(std::move(field), text_at(each, "name"), text_at(each, "required") == "true",
                in.value_or(spec::In::query), each);
        }
    const Body body = body_of(*place.node);
    const Node* object = body.schema;
    if (object != nullptr && object->find("items") != nullptr) object = object->find("items");
    const Node* const properties = object == nullptr ? nullptr : object->find("properties");
    const Node* const required = object == nullptr ? nullptr : object->find("required");
    if (properties != nullptr)
        for (const yaml::Entry& entry : properties->entries) {
            spec::Field field = read_schema(entry.value, components);
            field.doc_type = doc_type_of(entry.value, place.doc_type, components);
            if (body.in == spec::In::form)
                field.style = read_style(body.encoding == nullptr ? nullptr : body.encoding->find(entry.key),
                                         entry.value, components);
            const bool needed = required != nullptr && text::find_by(required->items, &Node::text, entry.key);
            add(std::move(field), entry.key, needed, body.in, entry.value);
        }
    put_in_order(fields, &spec::Field::name, place.node->find(extension_key("order")));
    return fields;
}

std::vector<std::pair<std::size_t, spec::Example>> read_examples(const Place& place, const spec::Operation& operation) {
    std::vector<std::pair<std::size_t, spec::Example>> found;
    const auto example = [&](const std::string& name) -> spec::Example* {
        const auto number = example_number(name);
        if (!number) return nullptr;
        auto* known = text::find_by(found, &std::pair<std::size_t, spec::Example>::first, *number);
        if (known == nullptr) {
            known = &found.emplace_back(*number, spec::Example{});
            known->second.operation = operation.id;
        }
        return &known->second;
    };
    const auto take = [&](const Node* list, std::optional<std::string> spec::Example::*part) {
        if (list == nullptr) return;
        for (const yaml::Entry& entry : list->entries)
            if (const Node* const value = entry.value.find("value"))
                if (spec::Example* const one = example(entry.key)) one->*part = to_json(*value);
    };
    take(node_at(*place.node, {"requestBody", "content", json_media, "examples"}), &spec::Example::request);
    take(node_at(*place.node, {"responses", "200", "content", json_media, "examples"}), &spec::Example::reply);
    if (const Node* const rest = place.node->find(extension_key("examples")))
        for (const yaml::Entry& entry : rest->entries) {
            spec::Example* const one = example(entry.key);
            if (one == nullptr) continue;
            if (const Node* const text = entry.value.find("request")) one->request = text->text;
            if (const Node* const text = entry.value.find("reply")) one->reply = text->text;
            if (const Node* const list = entry.value.find("repaired"))
                for (const Node& item : list->items) one->repaired.push_back(item.text);
        }
    return found;
}

}  // namespace exbind::interchange
