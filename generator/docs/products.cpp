#include "docs/products.hpp"

#include <algorithm>

#include "spec/path_pattern.hpp"

namespace exbind::docs {
namespace {

bool belongs(const spec::Product& product, const DocOperation& operation) {
    const bool marked = std::all_of(product.marks.begin(), product.marks.end(), [&](const auto& mark) {
        return std::find(operation.marks.begin(), operation.marks.end(), mark) != operation.marks.end();
    });
    const bool placed = product.paths.empty() ||
                        std::any_of(product.paths.begin(), product.paths.end(), [&](const std::string& pattern) {
                            return spec::fits_pattern(operation.path, pattern);
                        });
    return marked && placed;
}

}  // namespace

std::string product_of(const std::vector<spec::Product>& products, const DocOperation& operation) {
    const auto found = std::find_if(products.begin(), products.end(),
                                    [&](const spec::Product& product) { return belongs(product, operation); });
    return found == products.end() ? std::string() : found->name;
}

void set_products(std::vector<DocPage>& pages, const spec::Exchange& exchange) {
    for (DocPage& page : pages)
        for (DocOperation& operation : page.operations) operation.product = product_of(exchange.products, operation);
}

}  // namespace exbind::docs
