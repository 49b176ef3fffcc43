// Examples that a generator of documents made up: they say nothing about a field.
#pragma once

#include "docs/page.hpp"
#include "json/json.hpp"

namespace exbind::docs {

/// "price" or "string" for a price, "<string>", or a random number such as 0.8008281904610115.
bool is_placeholder(const json::Value& example, const DocField& field);

/// Takes such examples off the schemas of an operation, and reports them.
void drop_placeholders(DocOperation& operation);

}  // namespace exbind::docs
