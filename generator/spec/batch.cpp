#include "spec/batch.hpp"

#include <algorithm>

#include "spec/envelope.hpp"

namespace exbind::spec {
namespace {

bool has_item_codes(const Exchange& exchange, const Group& group, const Operation& operation) {
    const std::string& code = envelope_of(exchange, operation.product).item_code;
    if (code.empty() || operation.reply.shape != Shape::list || operation.reply.type.kind != Kind::named) return false;
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
    if (operation.request.shape != Shape::object || operation.request.in != In::body) return std::nullopt;
    const Type* const request = group.type(operation.request.type);
    if (request == nullptr) return std::nullopt;
    for (const Field& field : request->fields) {
        const bool in_path = operation.path.find('{' + field.name + '}') != std::string::npos;
        if (in_path || (field.in != In::none && field.in != In::body)) continue;
        if (field.type.kind != Kind::list) return std::nullopt;
        names.push_back(field.name);
    }
    if (names.empty()) return std::nullopt;
    return names;
}

}  // namespace exbind::spec
