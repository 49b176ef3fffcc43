// What a page says of the weight of a call: how much it takes of limits that operations share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"

namespace exbind::docs::dialect {

/// Below a heading of weights.
struct WeightText {
    std::string heading;  ///< in lower case
    std::vector<std::string> lines;
    std::vector<Grid> tables;
    text::Span span;

    /// The lines in one, without emphasis.
    std::string joined(const Dialect& dialect) const;
};

/// A parameter of the request, which a weight may depend on.
struct WeighedBy {
    std::string_view name;
    std::string_view description;
    bool required = false;
};

/// Limits that name pools, one for each case; a weight of 0 takes nothing. Where a text tells less than a condition
/// would need, the greatest weight is taken. Empty: it cannot be read.
std::vector<spec::Limit> weights_of(const WeightText& text, const std::vector<WeighedBy>& request,
                                    const Dialect& dialect);

}  // namespace exbind::docs::dialect
