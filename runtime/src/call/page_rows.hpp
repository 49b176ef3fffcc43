// The rows of one page.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "exbind/detail/table.hpp"
#include "exbind/error.hpp"
#include "json/slot.hpp"

namespace exbind::inline v0_1::detail {

/// The rows of one reply, whatever their type.
class PageRows {
  public:
    /// `reply` is of the operation's reply type, which must contain rows: see fault_of().
    PageRows(const Operation& operation, void* reply);

    std::size_t size() const { return rows_ == nullptr ? 0 : list_size(*list_, rows_); }
    const void* cursor(std::size_t index) const;
    const Field& cursor_field() const { return *cursor_; }
    /// A hash of the whole row.
    std::string digest(std::size_t index) const;
    void erase(std::size_t index);
    /// Index of the row whose cursor the next page begins at, given the documented order.
    std::size_t last() const { return paging_.towards_newer == paging_.oldest_first ? size() - 1 : 0; }

    /// What is wrong with the operation's tables; nothing for generated ones.
    static std::optional<Error> fault_of(const Operation& operation);

  private:
    const Paging& paging_;
    const ListTable* list_ = nullptr;
    const Field* cursor_ = nullptr;
    void* rows_ = nullptr;
};

}  // namespace exbind::detail
