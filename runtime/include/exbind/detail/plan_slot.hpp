// Where the runtime keeps what it derived from a table: one slot per struct, filled when the struct is first decoded.
#pragma once

#include <atomic>

namespace exbind::inline v0_1::detail {

struct ObjectPlan;

struct PlanSlot {
    std::atomic<const ObjectPlan*> made{nullptr};
};

}  // namespace exbind::detail
