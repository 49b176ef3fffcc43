// The limits that prose announces, as limits of an operation.
#pragma once

#include <functional>
#include <string_view>

#include "docs/openapi/openapi.hpp"

namespace exbind::docs::openapi {

/// Gives the place of a part of the prose, from its offset and length.
using Place = std::function<text::Span(std::size_t, std::size_t)>;

/// Adds the limits of the prose to the operation, whose request fields must be known: a limit per symbol is one per
/// value of the request field `symbol`. What was not understood goes to the operation's findings.
void add_limits(std::string_view prose, const Place& place, const OpenApiOptions& options, DocOperation& operation);

}  // namespace exbind::docs::openapi
