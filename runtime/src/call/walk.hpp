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
#include "next_page.hpp"
#include "page_rows.hpp"

namespace exbind::inline v0_1::detail {

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
    std::optional<Error> take(std::size_t number, void* reply, const PageReply& told);
    bool done() const;

  private:
    std::optional<Error> take_ids(PageRows& rows);
    Error against_order(std::size_t index) const;
    std::optional<Error> meet(const std::vector<std::string>& rows);
    std::optional<Error> take_times(PageRows& rows);
    std::optional<Error> drop_rows_of_page_before(PageRows& rows);
    std::optional<Error> take_numbers(PageRows& rows, const PageReply& told);
    std::optional<Error> take_offset(PageRows& rows, const PageReply& told);
    std::optional<Error> take_token(PageRows& rows, const PageReply& told);
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

    /// By id: IDs of the previous page. By number and offset: digests of its rows.
    std::vector<std::string> before_;
    std::vector<std::size_t> met_;     ///< hashes of those of all pages, sorted; by token and link: of whole pages
    std::int64_t number_ = 0;          ///< of the page; by offset: of the rows before it
    std::vector<std::size_t> tokens_;  ///< hashes of those that pages were asked for with, and of the next one
    std::optional<Values> query_;      ///< by link: of the next page, whole

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
