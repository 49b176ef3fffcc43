// Replies to batch requests: each item has its own result.
#pragma once

#include <cstddef>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/detail/batch_results.hpp"
#include "exbind/error.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1 {

/// The exchange's answer to a list of items. A call returns it if the exchange gave results for items, even if some or
/// all of them failed: check ok_all(), or error() of each. Rows are in the order of the reply. If there are as many as
/// items, row i answers item i of the request; otherwise only the ids in a row tell which item it answers.
///
/// Only a row that says so is accepted. An item without a row, with a row that says nothing or that can't be decoded
/// (the row then holds what came before the fault), or with an error beside the id of something new has an error with
/// Outcome::unknown. If the reply has more rows than the request has items, or fails as a whole while each row says
/// success, that holds for all.
template <class T>
class Batch {
  public:
    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }
    const T& operator[](std::size_t index) const { return rows_[index]; }
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    const Vector<T>& rows() const { return rows_; }

    /// True if every item has a row of its own, which says that it was accepted.
    bool ok_all() const { return size() == results_.sent && results_.failures.empty(); }
    /// True if there is such a row, and it says that its item was accepted.
    bool ok(std::size_t index) const { return index < size() && error(index) == nullptr; }
    /// The error of a row whose item was not accepted; null if it was. From size() up to the number of items in the
    /// request: that of a missing row.
    const Error* error(std::size_t index) const {
        for (const auto& failure : results_.failures)
            if (failure.row == index) return &failure.error;
        return nullptr;
    }
    /// Indexes of the rows that were not accepted.
    Vector<std::size_t> failed() const {
        Vector<std::size_t> indexes;
        for (const auto& failure : results_.failures)
            if (failure.row < size()) indexes.push_back(failure.row);
        return indexes;
    }
    /// How many rows are missing: items of the request less rows of the reply. Which items these are, the ids in the
    /// rows tell; their outcome is unknown.
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
