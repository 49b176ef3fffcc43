// Values that are again the type around them.
#pragma once

#include "docs/openapi/document.hpp"
#include "docs/page.hpp"

namespace exbind::docs::openapi {

/// Makes any JSON of what refers to a type that no struct around it stands for any more, and says so.
void settle_recursion(DocOperation& operation, Document& document);

}  // namespace exbind::docs::openapi
