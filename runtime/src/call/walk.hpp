// Pagination: where the next page begins, and which of its rows were seen before.
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
    /// `reply` is of the operation's reply type, which must contain rows: see fault_of().
    PageRows(const Operation& operation, void* reply);

    std::size_t size() const { return list_size(*list_, rows_); }
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

/// Thread-safe. After a page that failed, next() gives the same page again.
class Walk {
  public:
    using Values = std::vector<std::pair<std::string, std::string>>;
    /// `query`: the parameters of the first page; the caller may have set a cursor to begin at.
    Walk(const Operation& operation, const Values& query, std::size_t max_pages);

    /// Changes `query` from the parameters of the first page to those of the next, and sets `number` to the page's
    /// number. An error if there are no more pages.
    std::optional<Error> next(Values& query, std::size_t& number) const;
    /// Takes the decoded reply of page `number`: removes rows that were seen before and finds the next cursor.
    std::optional<Error> take(std::size_t number, void* reply);
    bool done() const;

  private:
    std::optional<Error> take_ids(PageRows& rows);
    Error against_order(std::size_t index) const;
    std::optional<Error> meet(const std::vector<std::string>& rows);
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
    std::optional<std::string> text_;  ///< value of the paging parameter; nothing: as the caller gave it
    std::string start_;                ///< what he gave; empty: nothing

    /// By id: IDs of the previous page. By number: digests of its rows.
    std::vector<std::string> before_;
    std::vector<std::size_t> met_;  ///< hashes of those of all pages, sorted
    std::int64_t number_ = 1;

    /// By time, in units of the parameter; negated if need be, so that later pages have smaller times.
    struct Seen {
        std::int64_t at = 0;
        std::string digest;
        std::size_t count = 0;
    };
    std::vector<Seen> seen_;  ///< rows that may be returned again
    std::optional<std::int64_t> reached_;
    int overlap_ = 0;  ///< how far before `reached_` the next page begins, in the same units
};

}  // namespace exbind::detail
