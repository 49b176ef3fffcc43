// Replies to several things at once: each item has a result of its own.
#pragma once

#include <cstddef>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/detail/batch_results.hpp"
#include "exbind/error.hpp"
#include "exbind/vector.hpp"

namespace exbind {

/// What the exchange answered to a list of items. A call returns it whenever the exchange gave a result for each, also
/// when some or all of them failed: ask ok_all(), or look at error() of each. Rows stand in the order of the reply;
/// when none is missing, row i is the answer to item i of the request.
template <class T>
class Batch {
  public:
    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }
    const T& operator[](std::size_t index) const { return rows_[index]; }
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    const Vector<T>& rows() const { return rows_; }

    /// Every item was sent, answered and accepted.
    bool ok_all() const { return missing() == 0 && results_.failures.empty(); }
    bool ok(std::size_t index) const { return error(index) == nullptr; }
    /// Code, message, kind and outcome of an item that was not accepted; null for one that was.
    const Error* error(std::size_t index) const {
        for (const auto& failure : results_.failures)
            if (failure.row == index) return &failure.error;
        return nullptr;
    }
    /// The rows that were not accepted, by their index.
    Vector<std::size_t> failed() const {
        Vector<std::size_t> indexes;
        for (const auto& failure : results_.failures) indexes.push_back(failure.row);
        return indexes;
    }
    /// How many items of the request the reply says nothing about; what became of them is unknown.
    std::size_t missing() const { return results_.sent > size() ? results_.sent - size() : 0; }

  private:
    friend struct detail::ReplyParts<Batch>;
    Vector<T> rows_;
    detail::BatchResults results_;
};

namespace detail {

template <class T>
struct ReplyParts<Batch<T>> {
    static ReplyTarget of(Batch<T>& batch) { return {&batch.rows_, &batch.results_}; }
};

}  // namespace detail

}  // namespace exbind
