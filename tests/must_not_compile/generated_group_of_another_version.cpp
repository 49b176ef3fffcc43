// error: this file was generated for another version of exbind: run `exbind generate` again
// A generated source and a runtime with other tables.
#include "exbind/detail/table.hpp"

#ifdef EXBIND_WRONG
namespace exbind::inline v0_1::detail {
inline constexpr int next_version = table_version + 1;
}
#define table_version next_version
#endif

#include "exbind/kitchen/trade/orders_group.cpp"
