#include "firm.hpp"

#include <algorithm>
#include <string_view>

#include "json/slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// The struct itself, or that of the items of a list; null for anything else.
const ObjectTable* rows_in(const Type& type) {
    const Type& row = type.kind == Kind::list ? type.list->item : type;
    return row.kind == Kind::object && row.object->variant == nullptr ? row.object : nullptr;
}

/// Whether an item of the batch carries a member of that name.
bool is_repeated(const Operation& operation, std::string_view name) {
    if (!operation.batch || operation.request == nullptr) return false;
    if (operation.body_is_list) return find_field(*operation.request, name) != nullptr;
    return std::any_of(operation.request->fields.begin(), operation.request->fields.end(), [&](const Field& field) {
        const auto& lists = operation.batch_lists;
        const bool holds_items = std::find(lists.begin(), lists.end(), field.name) != lists.end();
        const ObjectTable* const item = holds_items ? rows_in(field.type) : nullptr;
        return item != nullptr && find_field(*item, name) != nullptr;
    });
}

}  // namespace

std::vector<const Type*> firm_members(const ExchangeData& exchange, const Operation& operation) {
    std::vector<const Type*> firm;
    const auto is_firm = [&](std::string_view name) {
        if (name.empty()) return false;
        if (name == exchange.envelope.item_code || is_repeated(operation, name)) return true;
        if (operation.pages != nullptr && name == operation.pages->cursor) return true;
        return std::any_of(exchange.client_ids.begin(), exchange.client_ids.end(), [&](const ClientId& id) {
            return name == id.field && (operation.id == id.write || operation.id == id.ask);
        });
    };
    const auto add = [&](const ObjectTable& table) {
        for (const Field& field : table.fields)
            if (is_firm(field.name)) firm.push_back(&field.type);
    };
    const ObjectTable* const top = operation.reply == nullptr ? nullptr : rows_in(*operation.reply);
    if (top == nullptr) return firm;
    add(*top);
    // Rows may also lie in a member, beside what tells of the page.
    for (const Field& field : top->fields)
        if (const ObjectTable* const rows = field.type.kind == Kind::list ? rows_in(field.type) : nullptr) add(*rows);
    return firm;
}

}  // namespace exbind::detail
