// Lists whose item type is not known: the items one by one, and adding to them.
#pragma once

#include <cstddef>
#include <string>

#include "exbind/detail/table.hpp"

namespace exbind::detail {

inline std::size_t list_size(const ListTable& table, const void* list) {
    return table.items(list).count;
}

/// The value of an item; in a map that of an entry.
inline const void* item_at(const ListTable& table, const void* list, std::size_t index) {
    return static_cast<const char*>(table.items(list).first) + index * table.item_size + table.value;
}

/// The key of a map's entry.
inline const std::string& key_at(const ListTable& table, const void* map, std::size_t index) {
    const void* const entry = static_cast<const char*>(table.items(map).first) + index * table.item_size;
    return *reinterpret_cast<const std::string*>(static_cast<const char*>(entry) + table.key);
}

/// Adds items to a list. Room is made for some at once; what is left of it goes with finish().
class ListFiller {
  public:
    /// The table has a `resize`.
    ListFiller(const ListTable& table, void* list) : table_(table), list_(list) {
        const Items items = table.items(list);
        first_ = static_cast<char*>(items.first);
        count_ = room_ = items.count;
    }

    bool is_full() const { return count_ == room_; }
    void make_room(std::size_t more) {
        room_ = count_ + more;
        first_ = static_cast<char*>(table_.resize(list_, room_, table_));
    }
    /// The address of a new item; of a map, of a new entry.
    char* add() {
        if (is_full()) make_room(count_ == 0 ? 1 : count_);
        return first_ + table_.item_size * count_++;
    }
    void finish() {
        if (!is_full()) make_room(0);
    }

  private:
    const ListTable& table_;
    void* const list_;
    char* first_ = nullptr;
    std::size_t count_ = 0;
    std::size_t room_ = 0;
};

}  // namespace exbind::detail
