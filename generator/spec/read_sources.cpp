// sources.yaml
#include "spec/document.hpp"
#include "spec/rules.hpp"

namespace exbind::spec {
namespace {

SourceOperation read_operation(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "an operation of a page", {"operation", "line", "fields"}, diagnostics);
    SourceOperation operation;
    operation.operation = keys.need_text("operation");
    operation.line = static_cast<std::uint32_t>(keys.number("line", 0, UINT32_MAX, 0));
    const yaml::Node* fields = keys.find("fields");
    if (fields == nullptr || !expect_mapping(*fields, "`fields`", diagnostics)) return operation;
    for (const yaml::Entry& entry : fields->entries)
        if (const auto line = read_number(entry.value, "the line of '" + entry.key + "'", 0, UINT32_MAX, diagnostics))
            operation.fields.emplace_back(entry.key, static_cast<std::uint32_t>(*line));
    return operation;
}

SourcePage read_page(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "a page", {"page", "url", "updated", "sha256", "operations"}, diagnostics);
    SourcePage page{keys.need_text("page"), keys.text("url"), keys.text("updated"), keys.text("sha256"), {}};
    const yaml::Node* operations = keys.find("operations");
    if (operations != nullptr && expect_sequence(*operations, "`operations` of a page", diagnostics))
        for (const yaml::Node& item : operations->items) page.operations.push_back(read_operation(item, diagnostics));
    return page;
}

}  // namespace

std::optional<Provenance> parse_sources(const text::Source& source, text::Diagnostics& diagnostics,
                                        const Belonging& place) {
    const auto document = Document::open(source, {"pages", "unmentioned"}, false, place, diagnostics);
    if (!document) return std::nullopt;
    Provenance provenance;
    if (const yaml::Node* pages = document->find("pages"); pages && expect_sequence(*pages, "`pages`", diagnostics))
        for (const yaml::Node& item : pages->items) provenance.pages.push_back(read_page(item, diagnostics));
    if (const yaml::Node* facts = document->find("unmentioned"))
        provenance.unmentioned = read_texts(*facts, "`unmentioned`", diagnostics);
    if (!document->clean()) return std::nullopt;
    return provenance;
}

}  // namespace exbind::spec
