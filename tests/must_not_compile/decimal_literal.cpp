// error: (constant expression|consteval|this_literal_is_not_a_decimal)
// A literal that is no number.
#include "exbind/decimal.hpp"

using namespace exbind::literals;

exbind::Decimal amount() {
#ifdef EXBIND_WRONG
    return "1,5"_d;
#else
    return "1.5"_d;
#endif
}
