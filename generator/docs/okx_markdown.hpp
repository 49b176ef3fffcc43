// Reader of OKX v5 documentation pages in Markdown: front matter, an English half, `---`, a Chinese half; each with one
// or many operations. Both halves are understood as one operation: facts come from the English one, the Chinese one is
// compared with it. A page with one half only works as well. WebSocket sections are skipped.
#pragma once

#include <string>

#include "docs/okx_blocks.hpp"
#include "docs/page.hpp"

namespace exbind::docs {

namespace okx {

/// Adds the operations of a page that was taken apart into blocks, from whatever form it was written in, to
/// `result.operations`. Deep links begin with the front value `source_url`. Those that have a page of their own
/// `elsewhere` are added as copies, unless this page is another one of that kind.
void read_operations(const Page& page, DocPage& result, text::Diagnostics& diagnostics,
                     const OperationKeys& elsewhere = {});

}  // namespace okx

/// `id` is the page's stable name (anchor, or path within its folder). What is wrong with the page as a whole goes to
/// `diagnostics`; what concerns one operation stays in its `findings` until it is imported.
DocPage read_okx_markdown(const text::Source& source, std::string id, text::Diagnostics& diagnostics,
                          const OperationKeys& elsewhere = {});

/// Anchor part for a heading, as the documentation site makes it: "Kim's rows (all)" ->
/// kim-39-s-rows-all.
std::string okx_slug(std::string_view heading);

}  // namespace exbind::docs
