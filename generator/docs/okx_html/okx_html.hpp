// Reader of OKX's own documentation page: one HTML file that holds every section, in one language.
#pragma once

#include <string>

#include "docs/page.hpp"

namespace exbind::docs {

/// All operations of the file as one page. `id` is its stable name. Operations are understood by the same code as those
/// of Markdown pages; spans lie in the HTML. What is wrong with the file as a whole goes to `diagnostics`, what
/// concerns one operation stays in its `findings` until it is imported.
DocPage read_okx_html(const text::Source& source, std::string id, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
