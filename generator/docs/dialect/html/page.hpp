// Reader of a whole documentation in one HTML file that holds every section, in one language.
#pragma once

#include <string>

#include "docs/dialect/reader.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// All operations of the file as one page. `id` is its stable name. Operations are understood by the same code as those
/// of Markdown pages; spans lie in the HTML. What is wrong with the file as a whole goes to `diagnostics`, what
/// concerns one operation stays in its `findings` until it is imported.
DocPage read_html_page(const text::Source& source, std::string id, const Manner& manner,
                       text::Diagnostics& diagnostics);

}  // namespace exbind::docs::dialect
