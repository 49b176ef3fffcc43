// Replies to batch requests: each item has its own result.
#pragma once

#include <cstddef>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/detail/batch_results.hpp"
#include "exbind/error.hpp"
#include "exbind/vector.hpp"

namespace exbind {

/// The exchange's answer to a list of items. A call returns it if the exchange gave a result for each item, even if
/// some or all of them failed: check ok_all(), or error() of each. Rows are in the order of the reply; if none is
/// missing, row i answers item i of the request.
template <class T>
class Batch {
  public:
    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }
    const T& operator[](std::size_t index) const { return rows_[index]; }
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    const Vector<T>& rows() const { return rows_; }

    /// True if every item was sent, answered and accepted.
    bool ok_all() const { return missing() == 0 && results_.failures.empty(); }
    bool ok(std::size_t index) const { return error(index) == nullptr; }
    /// The error of an item that was not accepted; null if it was.
    const Error* error(std::size_t index) const {
        for (const auto& failure : results_.failures)
            if (failure.row == index) return &failure.error;
        return nullptr;
    }
    /// Indexes of the rows that were not accepted.
    Vector<std::size_t> failed() const {
        Vector<std::size_t> indexes;
        for (const auto& failure : results_.failures) indexes.push_back(failure.row);
        return indexes;
    }
    /// Number of items in the request that the reply does not mention. Their outcome is unknown.
    std::size_t missing() const { return results_.sent > size() ? results_.sent - size() : 0; }

  private:
    friend struct detail::ReplyParts<Batch>;
    Vector<T> rows_;
    detail::BatchResults results_;
};

namespace detail {

template <class T>
struct ReplyParts<Batch<T>> {
    static ReplyTarget of(Batch<T>& batch) { return {&batch.rows_, &batch.results_, nullptr}; }
};

}  // namespace detail

}  // namespace exbind
