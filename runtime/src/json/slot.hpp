// Values known only by their table: members in whatever holds them, and the items of lists and maps.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::detail {

/// The field of that name; null if the table has none.
inline const Field* find_field(const ObjectTable& table, std::string_view name) {
    const auto found =
        std::find_if(table.fields.begin(), table.fields.end(), [&](const Field& field) { return field.name == name; });
    return found == table.fields.end() ? nullptr : &*found;
}

/// The value to write to; a std::optional gets a new one.
template <class T>
T& fill_slot(void* at, Holder holder) {
    switch (holder) {
        case Holder::optional:
            return static_cast<std::optional<T>*>(at)->emplace();
        // The object itself is not constant; Required only offers constant access.
        case Holder::required:
            return const_cast<T&>(static_cast<Required<T>*>(at)->get());
        case Holder::plain:
            break;
    }
    return *static_cast<T*>(at);
}

/// The value; null for an empty std::optional.
template <class T>
const T* read_slot(const void* at, Holder holder) {
    switch (holder) {
        case Holder::optional: {
            const auto& held = *static_cast<const std::optional<T>*>(at);
            return held ? &*held : nullptr;
        }
        case Holder::required:
            return &static_cast<const Required<T>*>(at)->get();
        case Holder::plain:
            break;
    }
    return static_cast<const T*>(at);
}

/// The accessors for a struct, list or map in a std::optional; null when the table has none.
inline const OptionalTable* optional_table(const Type& type) {
    if (type.kind == Kind::object) return type.object->in_optional;
    return type.list->in_optional;
}

/// The struct, list or map itself; null when its optional is empty or the table has no access to it.
inline const void* contained(const Type& type, const void* at) {
    if (type.holder != Holder::optional) return at;
    const OptionalTable* const optional = optional_table(type);
    return optional == nullptr || optional->value == nullptr ? nullptr : optional->value(at);
}

inline const void* member_address(const void* at, const Field& field) {
    return static_cast<const char*>(at) + field.offset;
}

inline std::size_t list_size(const ListTable& table, const void* list) {
    return table.items(list).count;
}

/// The value of a list's item or a map's entry.
inline const void* item_at(const ListTable& table, const void* list, std::size_t index) {
    return static_cast<const char*>(table.items(list).first) + index * table.item_size + table.value;
}

/// The key of a map's entry.
inline const std::string& key_at(const ListTable& table, const void* map, std::size_t index) {
    const void* const entry = static_cast<const char*>(table.items(map).first) + index * table.item_size;
    return *reinterpret_cast<const std::string*>(static_cast<const char*>(entry) + table.key);
}

/// Adds items to a list, where room was made for several at once; finish() gives back what was not used, if anything.
class ListFiller {
  public:
    /// The table must have a `resize`.
    ListFiller(const ListTable& table, void* list) : table_(table), list_(list) {
        const Items items = table.items(list);
        first_ = static_cast<char*>(items.first);
        count_ = room_ = items.count;
    }

    bool is_full() const { return count_ == room_; }
    std::size_t count() const { return count_; }
    std::size_t unused() const { return room_ - count_; }
    void make_room(std::size_t more) {
        room_ = count_ + more;
        first_ = static_cast<char*>(table_.resize(list_, room_, table_));
    }
    /// The address of a new item, or of a new entry of a map. There must be room.
    char* add() { return first_ + table_.item_size * count_++; }
    /// Takes the last item off again; nothing must have been written there.
    void take_back() { --count_; }
    void clear() { count_ = 0; }
    void finish() { make_room(0); }

  private:
    const ListTable& table_;
    void* const list_;
    char* first_ = nullptr;
    std::size_t count_ = 0;
    std::size_t room_ = 0;
};

}  // namespace exbind::detail
