// The rows of a reply of any type, as reconcile() reads them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// The objects of a reply: the rows that it is or lists, or itself.
class LookupRows {
  public:
    /// `id` is the member that tells whom an object is about: one that has it is not looked into.
    LookupRows(const Type* reply, const void* payload, std::string_view id);

    std::size_t size() const;
    /// Empty if the row has no such member, or no value in it.
    std::string text(std::size_t row, std::string_view member) const;

  private:
    void set(const Type& type, const void* at);
    const Field* find(std::string_view member) const;

    const ObjectTable* table_ = nullptr;
    const ListTable* list_ = nullptr;
    const void* rows_ = nullptr;
    const void* only_ = nullptr;
};

}  // namespace exbind::detail
