// What a reconciliation is about: the write, what it asks for, how to look that up, and what an answer says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/reconcile.hpp"
#include "lookup_rows.hpp"

namespace exbind::inline v0_1::detail {

/// In quotes, for messages.
std::string quoted(std::string_view name);
bool is_said_by(const ValueTest& test, const std::string& value);

/// One thing that a write asks for: the write itself, or an item of a batch.
struct Wish {
    std::string_view item{};  ///< JSON of the item; empty when the write itself is the wish, or lists only ids
    IdName name{};            ///< of the id it carries
    std::string id{};         ///< empty if it carries none

    /// A field of it, without the escapes of JSON; of an item that lacks it, what stands beside the items. Empty if
    /// there is none.
    std::string field(const PreparedCall& write, std::string_view wanted) const;
};

/// What a lookup says.
struct Told {
    enum class What : unsigned char { nothing, absent, found };
    What what = What::nothing;
    bool carried_out = false;
    std::string message;  // unless found
};

struct PreparedReconciliation::Flow {
    PreparedCall write;
    std::optional<PreparedCall> ask;  // the caller's
    const Operation* question = nullptr;
    const ClientId* entry = nullptr;
    ReconcileOptions options;
    bool batch = false;
    std::vector<Wish> wishes;
    std::optional<Error> fault;

    Flow(const PreparedCall& to_write, std::optional<PreparedCall> to_ask, const Operation* lookup, bool is_batch,
         const ReconcileOptions& chosen);

    /// Whether the code is one of those for "no such ID".
    bool means_absent(const Error& error) const;
    /// What the id of the caller's choice is called.
    IdName own_name() const;
    /// False if it is not known how the exchange refuses an ID it has seen: a second sending could be a second order.
    bool may_send_again() const { return !entry->changes && !entry->duplicate.empty(); }

    /// The call that asks for a wish: after the time to settle, or at once.
    PreparedCall lookup(std::size_t wish, bool at_once) const;
    /// What the answer to a lookup says of a wish. Keeps the rows that are about it in the slots.
    Told judge(const Wish& wish, std::size_t item, SettledSlots& slots, ReplyTarget found, bool succeeded,
               const Error& error) const;

  private:
    std::optional<Error> find_fault();
    std::optional<Error> find_wishes();
    std::optional<Error> fault_in_ask() const;
    bool shows_effect(const Wish& wish, const LookupRows& rows, std::size_t row) const;
};

}  // namespace exbind::detail
