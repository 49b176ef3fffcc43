#include "spec/bounds.hpp"

namespace exbind::spec {

FieldFacts checkable_bounds(const FieldFacts& facts, Kind kind) {
    FieldFacts result;
    switch (kind) {
        case Kind::string:
        case Kind::secret:
            result.shortest = facts.shortest;
            result.longest = facts.longest;
            result.alphabet = facts.alphabet;
            break;
        case Kind::decimal:
        case Kind::integer:
        case Kind::timestamp:
        case Kind::list:
        case Kind::map:
            result.minimum = facts.minimum;
            result.maximum = facts.maximum;
            break;
        case Kind::boolean:
        case Kind::json:
        case Kind::named:
            break;
    }
    return result;
}

}  // namespace exbind::spec
