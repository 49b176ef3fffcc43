// How a reply is read page by page, from the names and descriptions of the parameters.
#pragma once

#include <vector>

#include "docs/dialect/dialect.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// Nothing (`by` none) when no parameter takes a cursor or a page number, or when its description and its name do not
/// agree on where it leads. Whether it takes an id or a time depends on the types of the rows: see page_cursor().
DocPages read_pages(const std::vector<DocField>& request, const Dialect::Cursors& words);
/// The same where the reply, an object with one list of rows, gives the token of the next page.
DocPages token_pages(const DocOperation& operation, const Dialect::Cursors& words);

}  // namespace exbind::docs::dialect
