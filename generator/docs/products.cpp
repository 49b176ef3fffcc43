#include "docs/products.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "docs/rules.hpp"
#include "spec/path_pattern.hpp"
#include "text/strings.hpp"

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

/// The shortest mark that both have, with different values: a word tells more than the address of a page.
std::optional<std::pair<std::string, std::string>> difference(const DocOperation& one, const DocOperation& other) {
    std::optional<std::pair<std::string, std::string>> shortest;
    for (const auto& mark : one.marks)
        for (const auto& same : other.marks) {
            if (mark.first != same.first || mark.second == same.second) continue;
            std::pair found(mark.first + ": " + text::visible(mark.second),
                            mark.first + ": " + text::visible(same.second));
            const auto size = [](const auto& pair) { return pair.first.size() + pair.second.size(); };
            if (!shortest || size(found) < size(*shortest)) shortest = std::move(found);
        }
    return shortest;
}

}  // namespace

std::string product_of(const std::vector<spec::Product>& products, const DocOperation& operation) {
    const auto found = std::find_if(products.begin(), products.end(),
                                    [&](const spec::Product& product) { return belongs(product, operation); });
    return found == products.end() ? std::string() : found->name;
}

void set_products(std::vector<DocPage>& pages, const spec::Exchange& exchange) {
    for (DocPage& page : pages)
        for (DocOperation& operation : page.operations)
            if (operation.product.empty()) operation.product = product_of(exchange.products, operation);
}

void report_homonyms(const std::vector<DocPage>& pages, text::Diagnostics& diagnostics) {
    std::map<OperationKey, const DocOperation*> first;
    for (const DocPage& page : pages)
        for (const DocOperation& operation : page.operations) {
            const auto [entry, is_new] = first.try_emplace(key_of(operation), &operation);
            if (is_new || operation.copy || entry->second->copy) continue;
            const auto marks = difference(*entry->second, operation);
            if (!marks) continue;
            auto& finding = diagnostics.report(
                rules::homonym, operation.span,
                operation.method + ' ' + operation.path + " is documented twice, as '" + marks->first + "' and as '" +
                    marks->second + "', and only one of them is imported",
                "if these are two operations, tell them apart by `products` of exchange.yaml, with these marks");
            finding.notes.push_back({"the other one", entry->second->span});
        }
}

}  // namespace exbind::docs
