#include "docs/dialect/documentation.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "docs/dialect/markdown.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// What the first backticks of a description hold: the value of a parameter that has one only.
std::string sole_value(const DocOperation& operation, const std::string& parameter) {
    const DocField* field = text::find_by(operation.request, &DocField::name, parameter);
    if (field == nullptr) return {};
    const std::size_t open = field->description.find('`');
    const std::size_t close = open == std::string::npos ? open : field->description.find('`', open + 1);
    if (close == std::string::npos) return {};
    const std::string value = field->description.substr(open + 1, close - open - 1);
    const bool word = !value.empty() && std::all_of(value.begin(), value.end(),
                                                    [](char c) { return text::is_alnum(c) || c == '-' || c == '_'; });
    return word ? value : std::string{};
}

/// Operations of one method and path on several pages, each for another value of a parameter: the value becomes the
/// fragment of the path, which tells them apart and is never sent, and the only one that the parameter takes.
void tell_apart(const std::vector<PageFile>& files, const std::string& parameter) {
    std::map<OperationKey, std::vector<std::pair<DocOperation*, std::string>>> by_key;
    for (const PageFile& file : files)
        for (DocOperation& operation : file.page->operations)
            if (!operation.copy && !operation.deprecated)
                by_key[key_of(operation)].emplace_back(&operation, sole_value(operation, parameter));
    for (auto& [key, operations] : by_key) {
        std::set<std::string> values;
        for (const auto& [operation, value] : operations) values.insert(value);
        values.erase("");
        if (values.size() < 2) continue;
        for (const auto& [operation, value] : operations) {
            if (value.empty()) continue;
            operation->path += '#' + value;
            for (DocField& field : operation->request) {
                if (field.name != parameter) continue;
                field.literals = {value};
                field.literals_from_text = true;
            }
        }
    }
}

}  // namespace

void read_documentation(std::vector<PageFile> files, const Dialect& dialect, const spec::Envelope& envelope) {
    Knowledge knowledge(dialect);
    // Pages that others refer to are looked into first, and taken apart once.
    std::map<const text::Source*, Page> shared;
    for (const PageFile& file : files) {
        if (!Knowledge::is_shared(file.id, dialect)) continue;
        const Page& page = shared.emplace(file.source, read_markdown_blocks(*file.source, dialect)).first->second;
        knowledge.add(page, file.id, *file.findings);
    }
    // Most operations stand on a page of their own and again on every page above it. A page is larger than those below
    // it, so reading by ascending size reads each operation in full once. Findings stay with their page.
    std::stable_sort(files.begin(), files.end(), [](const PageFile& a, const PageFile& b) {
        return a.source->content().size() < b.source->content().size();
    });
    OperationKeys known;
    for (const PageFile& file : files) {
        const auto apart = shared.find(file.source);
        *file.page = read_page(*file.source, file.id, {dialect, envelope, &knowledge}, *file.findings, known,
                               apart == shared.end() ? nullptr : &apart->second);
        // Where a parameter tells operations apart, each page of one is its own.
        if (!dialect.variants.by.empty()) continue;
        for (const DocOperation& operation : file.page->operations)
            if (file.page->is_own_of(operation)) known.insert(key_of(operation));
    }
    if (!dialect.variants.by.empty()) tell_apart(files, dialect.variants.by);
}

}  // namespace exbind::docs::dialect
