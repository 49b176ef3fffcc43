// Where the runtime keeps what it has worked out of a table: one slot for each struct, filled when the struct is first
// decoded.
#pragma once

#include <atomic>

namespace exbind::detail {

struct ObjectPlan;

struct PlanSlot {
    std::atomic<const ObjectPlan*> made{nullptr};
};

}  // namespace exbind::detail
