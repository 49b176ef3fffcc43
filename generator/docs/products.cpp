#include "docs/products.hpp"

#include <algorithm>

#include "docs/rules.hpp"
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

void set_products(std::vector<DocPage>& pages, const spec::Exchange& exchange, text::Diagnostics& diagnostics) {
    if (exchange.products.empty()) return;
    for (DocPage& page : pages) {
        std::erase_if(page.operations, [&](DocOperation& operation) {
            operation.product = product_of(exchange.products, operation);
            if (!operation.product.empty()) return false;
            diagnostics.report(rules::no_product, operation.span,
                               operation.method + ' ' + operation.path + " belongs to no product of " + exchange.name +
                                   " and was left out",
                               "add its path or mark to a product in exchange.yaml");
            return true;
        });
    }
}

}  // namespace exbind::docs
