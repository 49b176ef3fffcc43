// error: offsetof\(\) needs structs of standard layout
// The table of a struct whose fields offsetof() could not place.
#include <string>

#include "exbind/detail/table_of.hpp"

struct Base {
#ifdef EXBIND_WRONG
    std::string id{};
#endif
};
struct Row : Base {
    std::string name{};
};

inline constexpr exbind::detail::ObjectTable row_table = exbind::detail::table_of<Row>("Row", {});
