#include "spec/batch.hpp"

#include <algorithm>

#include "spec/envelope.hpp"
#include "text/find.hpp"

namespace exbind::spec {
namespace {

bool has_item_codes(const Exchange& exchange, const Group& group, const Operation& operation) {
    const std::string& code = envelope_of(exchange, operation.product).item_code;
    if (code.empty()) return false;
    if (codes_beside(code)) return !operation.reply.rows.empty();
    if (operation.reply.shape != Shape::list || operation.reply.type.kind != Kind::named) return false;
    const Type* const row = group.type(operation.reply.type.name);
    return row != nullptr &&
           std::any_of(row->fields.begin(), row->fields.end(), [&](const Field& field) { return field.name == code; });
}

}  // namespace

std::optional<std::vector<std::string>> batch_lists(const Exchange& exchange, const Group& group,
                                                    const Operation& operation) {
    if (!has_item_codes(exchange, group, operation)) return std::nullopt;
    std::vector<std::string> names;
    if (operation.request.shape == Shape::list) return names;
    const Type* const request = group.type(operation.request.type);
    if (operation.request.shape != Shape::object || request == nullptr) return std::nullopt;
    for (const Field& field : request->fields) {
        const bool in_path = operation.path.find('{' + field.name + '}') != std::string::npos;
        const In in = in_path ? In::path : field.in == In::none ? operation.request.in : field.in;
        if (in == In::path || in == In::header) continue;
        if (field.type.kind == Kind::list && (in == In::body || is_json_text(group, field)))
            names.push_back(field.name);
        else if (in == In::body && operation.reply.rows.empty())
            return std::nullopt;
    }
    if (names.empty()) return std::nullopt;
    return names;
}

const TypeRef& row_of_reply(const Group& group, const Operation& operation) {
    const TypeRef& type = operation.reply.type;
    const Type* const payload =
        operation.reply.rows.empty() || type.kind != Kind::named ? nullptr : group.type(type.name);
    const Field* const rows =
        payload == nullptr ? nullptr : text::find_by(payload->fields, &Field::name, operation.reply.rows);
    return rows != nullptr && rows->type.kind == Kind::list ? rows->type.item.front() : type;
}

}  // namespace exbind::spec
