// Reading an operation page by page.
#pragma once

#include <cstddef>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1 {

struct PageOptions {
    NamedOnly named{};
    std::size_t max_pages = 10'000;  ///< next() returns a usage error after this many pages
};

/// The pages of one operation, in the documented direction (usually towards older rows), beginning where the request
/// says.
///
///     auto pages = acme.finance.savings.history({.ccy = "USDT"}).pages();
///     while (!pages.done()) {
///         const auto page = pages.next().get();
///         if (!page) return report(page.error());
///         for (const auto& row : *page) ...
///     }
///
/// No row is skipped or returned twice, even if a page ends between rows with the same time: the next page then begins
/// with rows that were seen before, which are removed. A page may therefore be empty before the end. If rows might be
/// skipped or come again, the call fails with ErrorKind::decode instead, and done() stays false. So it is if
/// - the exchange ignores the cursor or jumps back: rows lie before the cursor, or those of earlier pages come again,
///   or it leads to a page that was there before, or, by its header Link, to another host or path;
/// - rows are not in the documented order: by time, and by ids that are numbers;
/// - all rows of a page have the same time, two have the same id, or, by page number or offset, two are alike.
/// By time, rows that differ in nothing are rows of their own, as many as the exchange sends. Rows that the exchange
/// adds or changes between two calls may be missed. Where the reply itself names the next page, its pages are as the
/// exchange cuts them: a row that it puts on two of them comes twice.
///
/// Not thread-safe, but the calls that next() returns may complete on any thread. May be destroyed while its calls are
/// in flight.
template <class T>
class Pages {
  public:
    explicit Pages(detail::PreparedCall walk) : walk_(std::move(walk)) {}

    /// True once the exchange returned an empty page, or said that there are no more. Pages under way and failed ones
    /// do not count.
    bool done() const { return walk_.is_done(); }

    /// A call for the page after the last one that arrived, to be made with get(), start() or co_await. Each page has
    /// its own timeout. After a failure, next() returns the same page again. The call returns a usage error if done()
    /// is true, or after PageOptions::max_pages.
    Call<T> next() const { return Call<T>(walk_.next_page()); }

  private:
    detail::PreparedCall walk_;
};

template <class T, Paged paged>
Pages<T> Call<T, paged>::pages(const PageOptions& options) const requires(paged == Paged::yes) {
    return Pages<T>(prepared_.walk(options.max_pages));
}

template <class T, Paged paged>
Pages<T> Call<T, paged>::pages() const requires(paged == Paged::yes) {
    return pages(PageOptions{});
}

}  // namespace exbind
