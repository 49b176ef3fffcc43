#include "page_rows.hpp"

#include <algorithm>
#include <string_view>

#include "exbind/detail/encode.hpp"
#include "exbind/detail/list_of.hpp"
#include "json/encode_scalar.hpp"
#include "sign/hmac.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// The type of what lies at a path of objects; null if the reply has no such member. `at` goes with it unless it is
/// null, and is null behind an object that is not there.
const Type* find_rows(const Type* type, std::string_view path, void*& at) {
    if (type == nullptr || path.empty()) return type;
    if (type->kind != Kind::object || type->object->positional || type->object->variant != nullptr) return nullptr;
    for (const Field& field : type->object->fields) {
        if (!path.starts_with(field.name)) continue;
        std::string_view rest = path.substr(field.name.size());
        if (!rest.empty() && !rest.starts_with('.')) continue;
        if (field.type.holder == Holder::optional && field.type.kind != Kind::object) continue;
        void* inside = at == nullptr ? nullptr : static_cast<char*>(at) + field.offset;
        // The reply itself is not constant; contained() only offers constant access.
        if (inside != nullptr) inside = const_cast<void*>(contained(field.type, inside));
        rest.remove_prefix(std::min<std::size_t>(1, rest.size()));
        if (const Type* const found = find_rows(&field.type, rest, inside)) {
            at = inside;
            return found;
        }
    }
    return nullptr;
}

}  // namespace

std::optional<Error> PageRows::fault_of(const Operation& operation) {
    const Paging& paging = *operation.pages;
    const bool by_cursor = paging.by == Paging::By::id || paging.by == Paging::By::time;
    void* nowhere = nullptr;
    const Type* const type = find_rows(operation.reply, paging.rows, nowhere);
    if (type == nullptr || type->kind != Kind::list || type->list->resize == nullptr ||
        (by_cursor && type->list->item.kind != Kind::object)) {
        return usage_error("the tables of " + std::string(operation.id) + " show no rows to page through");
    }
    if (!by_cursor) return std::nullopt;
    const Field* cursor = find_field(*type->list->item.object, paging.cursor);
    const bool fits = cursor != nullptr && (paging.by == Paging::By::time ? cursor->type.kind == Kind::timestamp
                                                                          : is_scalar(cursor->type.kind));
    if (fits) return std::nullopt;
    return usage_error("the rows of " + std::string(operation.id) + " have no member \"" + std::string(paging.cursor) +
                       "\" that can be a cursor");
}

PageRows::PageRows(const Operation& operation, void* reply) : paging_(*operation.pages), rows_(reply) {
    list_ = find_rows(operation.reply, paging_.rows, rows_)->list;
    if (list_->item.kind == Kind::object) cursor_ = find_field(*list_->item.object, paging_.cursor);
}

const void* PageRows::cursor(std::size_t index) const {
    return static_cast<const char*>(item_at(*list_, rows_, index)) + cursor_->offset;
}

void PageRows::erase(std::size_t index) {
    const Items items = list_->items(rows_);
    for (char* row = static_cast<char*>(items.first) + index * list_->item_size; ++index < items.count;
         row += list_->item_size)
        move_items(*list_, row + list_->item_size, row, 1);
    list_->resize(rows_, items.count - 1, *list_);
}

std::string PageRows::digest(std::size_t index) const {
    std::string text;
    encode(list_->item, item_at(*list_, rows_, index), text);
    auto digest = digest_of(Digest::sha256, text);
    if (!digest) return text;
    wipe(text);  // may contain secrets
    return std::move(*digest);
}

}  // namespace exbind::detail
