// Examples against tables: reads the examples of an operation, gives every field the values it has in them, and reports
// where the two contradict each other.
#pragma once

#include <vector>

#include "docs/page.hpp"

namespace exbind::docs {

struct ExampleCounts {
    std::size_t valid = 0;
    std::size_t repaired = 0;
    std::size_t unusable = 0;
};

/// Fills samples, nullable and (where an example shows another structure than the table) structure of the fields, takes
/// fields off the reply that stand beside the payload, and returns the examples as the spec keeps them. Findings go to
/// `operation.findings`. `Example::operation` is left empty.
std::vector<spec::Example> match_examples(DocOperation& operation, const spec::Envelope& envelope,
                                          ExampleCounts& counts);

}  // namespace exbind::docs
