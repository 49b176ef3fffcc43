// Reading an operation page by page.
#pragma once

#include <cstddef>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind {

struct PageOptions {
    NamedOnly named{};
    std::size_t max_pages = 10'000;  ///< next() returns a usage error after so many
};

/// The pages of one operation, in the documented direction (towards older rows, mostly), from where the request begins.
///
///     auto pages = acme.finance.savings.history({.ccy = "USDT"}).pages();
///     while (!pages.done()) {
///         const auto page = pages.next().get();
///         if (!page) return report(page.error());
///         for (const auto& row : *page) ...
///     }
///
/// No row is skipped or given twice, also where rows share the time by which the pages are cut: such a page begins with
/// rows that came before, which are taken out. A page may thus come without rows before the end. Where it is not
/// certain that nothing is skipped (a whole page of rows with one time, a cursor that does not move on, rows in another
/// order than documented), the call fails with kind decode instead, and done() stays false. Rows that the exchange adds
/// or changes while the walk is under way may be missed, as in any two calls.
///
/// One object belongs to one thread at a time; what next() returns may complete anywhere. It may go before its calls
/// do.
template <class T>
class Pages {
  public:
    explicit Pages(detail::PreparedCall walk) : walk_(std::move(walk)) {}

    /// True once a page came back empty. A page that is under way or failed does not count.
    bool done() const { return walk_.is_done(); }

    /// The call of the page after the last one that arrived: to be made by get(), start() or co_await, with a deadline
    /// of its own. After a failure, next() gives the same page again. A usage error when done, or after
    /// PageOptions::max_pages.
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
