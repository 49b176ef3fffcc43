// What replies look like, from examples alone: for pages that describe no fields.
#pragma once

#include <vector>

#include "docs/examples.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// Sets shape and fields of the reply from all its examples: members of any of them are fields, comments behind members
/// describe them, and documents that are objects here and lists there are two forms of one value. Nothing is required.
void reply_from_examples(const spec::Envelope& envelope, DocOperation& operation);

}  // namespace exbind::docs::dialect
