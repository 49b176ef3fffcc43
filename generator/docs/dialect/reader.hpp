// Reader of documentation pages with tables, by the dialect in which an exchange writes them. A page holds one or many
// operations, perhaps in two languages: facts come from the first, the second is compared with it. A page in one
// language only works as well.
#pragma once

#include <string>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/dialect/knowledge.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// How the pages of an exchange are written, and what its replies have in common.
struct Manner {
    const Dialect& dialect;
    const spec::Envelope& envelope;
    const Knowledge* knowledge = nullptr;  ///< what other pages say
};

/// `id` is the page's stable name (path within its folder). What is wrong with the page as a whole goes to
/// `diagnostics`; what concerns one operation stays in its `findings` until it is imported. Operations that have a page
/// of their own `elsewhere` are added as copies, unless this page is another one of that kind. `apart` is the page in
/// blocks, where it is there already.
DocPage read_page(const text::Source& source, std::string id, const Manner& manner, text::Diagnostics& diagnostics,
                  const OperationKeys& elsewhere = {}, const Page* apart = nullptr);

/// Adds the operations of a page that was taken apart into blocks, from whatever form it was written in, to
/// `result.operations`. Links begin with `result.url`.
void read_operations(const Page& page, const Manner& manner, DocPage& result, text::Diagnostics& diagnostics,
                     const OperationKeys& elsewhere = {});

}  // namespace exbind::docs::dialect
