#include "lookup_rows.hpp"

#include "json/encode_scalar.hpp"
#include "json/slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

bool lists_objects(const Type& type) {
    return type.kind == Kind::list && type.holder == Holder::plain && type.list->item.kind == Kind::object &&
           type.list->item.object->variant == nullptr;
}

}  // namespace

LookupRows::LookupRows(const Type* reply, const void* payload, std::string_view id) {
    if (reply == nullptr || payload == nullptr) return;
    if (lists_objects(*reply)) set(*reply, payload);
    if (reply->kind != Kind::object || reply->object->variant != nullptr) return;
    table_ = reply->object;
    only_ = payload;
    if (find(id) != nullptr) return;
    for (const Field& field : reply->object->fields)
        if (only_ != nullptr && lists_objects(field.type))
            set(field.type, static_cast<const char*>(payload) + field.offset);
}

std::size_t LookupRows::size() const {
    return only_ != nullptr ? 1 : list_ == nullptr ? 0 : list_size(*list_, rows_);
}

std::string LookupRows::text(std::size_t row, std::string_view member) const {
    std::string text;
    const Field* const field = find(member);
    if (field == nullptr || !is_scalar(field->type.kind)) return text;
    const void* const at =
        static_cast<const char*>(only_ != nullptr ? only_ : item_at(*list_, rows_, row)) + field->offset;
    if (has_scalar(field->type, at)) append_text(field->type, at, text);
    return text;
}

void LookupRows::set(const Type& type, const void* at) {
    only_ = nullptr;
    list_ = type.list;
    rows_ = at;
    table_ = list_->item.object;
}

const Field* LookupRows::find(std::string_view member) const {
    return table_ == nullptr || member.empty() ? nullptr : find_field(*table_, member);
}

}  // namespace exbind::detail
