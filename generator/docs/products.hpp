// To which of the exchange's products an operation belongs.
#pragma once

#include <string>
#include <vector>

#include "docs/page.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs {

/// Name of the first product whose marks the documentation gives, or whose patterns the path fits; a product that asks
/// for both has both. Empty when there is none.
std::string product_of(const std::vector<spec::Product>& products, const DocOperation& operation);

/// Gives each operation a product that its page has not told.
void set_products(std::vector<DocPage>& pages, const spec::Exchange& exchange);

/// Reports operations of one method and path that marks tell apart and no product does: only one of them is imported.
void report_homonyms(const std::vector<DocPage>& pages, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
