// Reading an operation page by page: where the next page begins, and which of its rows came before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/detail/table.hpp"
#include "exbind/error.hpp"
#include "json/slot.hpp"

namespace exbind::detail {

/// The rows of one reply, whatever their type.
class PageRows {
  public:
    /// `reply` is of the operation's reply type, which holds rows (fault_of() says so).
    PageRows(const Operation& operation, void* reply);

    std::size_t size() const { return list_size(*list_, rows_); }
    const void* cursor(std::size_t index) const;
    const Field& cursor_field() const { return *cursor_; }
    /// Stands for all that the row holds.
    std::string digest(std::size_t index) const;
    void erase(std::size_t index);
    /// The row from which the walk goes on, in the documented order.
    std::size_t last() const { return paging_.towards_newer == paging_.oldest_first ? size() - 1 : 0; }

    /// What is wrong with the tables; nothing for generated ones.
    static std::optional<Error> fault_of(const Operation& operation);

  private:
    const Paging& paging_;
    const ListTable* list_ = nullptr;
    const Field* cursor_ = nullptr;
    void* rows_ = nullptr;
};

/// Thread-safe. A page that fails leaves the walk where it was, so that it can be asked for again.
class Walk {
  public:
    using Values = std::vector<std::pair<std::string, std::string>>;
    /// `query`: the parameters of the first page, which may begin at a cursor of the caller's.
    Walk(const Operation& operation, const Values& query, std::size_t max_pages);

    /// The parameters of the next page in place of those that the walk began with. Gives the page's number, or an error
    /// when there is none.
    std::optional<Error> next(Values& query, std::size_t& number) const;
    /// Takes page `number` when its reply was decoded: removes rows that came before and finds the next cursor.
    std::optional<Error> take(std::size_t number, void* reply);
    bool done() const;

  private:
    std::optional<Error> take_ids(PageRows& rows);
    std::optional<Error> take_times(PageRows& rows);
    std::optional<Error> take_numbers(PageRows& rows);
    Error stuck(std::string_view why) const;
    Error unusable(std::size_t index, std::string_view why) const;

    const Operation& operation_;
    const Paging& paging_;
    const std::size_t max_pages_;
    std::optional<Error> fault_;
    std::size_t size_ = 0;  ///< rows of a full page, as far as known

    mutable std::mutex mutex_;
    std::size_t pages_ = 0;  ///< taken so far
    bool done_ = false;
    std::optional<std::string> text_;  ///< for `parameter`; nothing leaves it as the caller gave it

    /// By id: ids of the page before. By number: digests of its rows.
    std::vector<std::string> before_;
    std::int64_t number_ = 1;

    /// By time, in units of the parameter and so that a smaller one is farther on in the walk.
    struct Seen {
        std::int64_t at = 0;
        std::string digest;
        std::size_t count = 0;
    };
    std::vector<Seen> seen_;  ///< rows that may come again
    std::optional<std::int64_t> reached_;
    int overlap_ = 0;  ///< how far before `reached_` the next page begins
};

}  // namespace exbind::detail
