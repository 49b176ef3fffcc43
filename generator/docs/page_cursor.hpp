// Which field of the rows a page's cursor comes from, once their types are known.
#pragma once

#include <string>
#include <vector>

#include "docs/page.hpp"
#include "spec/model.hpp"

namespace exbind::docs {

/// What the spec says about the pages of an operation whose request and reply are typed. Empty when the documentation
/// names no cursor, or more than one: a cursor that is guessed wrong loses rows. `doubt` then says why, unless nothing
/// in the documentation is about pages.
spec::Pages page_cursor(const DocPages& documented, const spec::Operation& operation, const spec::Type* request,
                        const spec::Type* row, std::string& doubt);

}  // namespace exbind::docs
