// Documentation pages for tests: invented operations in the form of the real ones.
#pragma once

#include <string>
#include <string_view>

#include "docs/page.hpp"
#include "spec/model.hpp"

namespace pages {

/// One private operation with a body, one public one with positional rows; both language halves.
std::string bilingual();

/// A page that holds only `body`, below front matter for the given anchor.
std::string page(std::string_view anchor, std::string_view body);

/// An operation section: heading, limit, request, tables and examples as given.
std::string operation(std::string_view heading, std::string_view request_line, std::string_view request_rows,
                      std::string_view reply_rows, std::string_view reply_json, std::string_view request_json = {});

/// Reads a page; findings about the page go to `diagnostics` when given.
exbind::docs::DocPage read(const exbind::text::Source& source, exbind::text::Diagnostics* diagnostics = nullptr);

exbind::spec::Exchange exchange();

/// How often a rule was reported.
std::size_t count(const exbind::text::Diagnostics& diagnostics, std::string_view rule);

}  // namespace pages
