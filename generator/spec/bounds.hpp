// Which documented bounds a value can be held against.
#pragma once

#include "spec/model.hpp"

namespace exbind::spec {

/// Only the bounds among the facts, and of these only what says something of a value of this kind: the length and
/// characters of a text, the range of a number, the number of items of a list or map.
FieldFacts checkable_bounds(const FieldFacts& facts, Kind kind);

}  // namespace exbind::spec
