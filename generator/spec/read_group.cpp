// <group>.yaml and <group>.manual.yaml
#include <set>

#include "spec/attributes.hpp"
#include "spec/common.hpp"
#include "spec/document.hpp"
#include "spec/pieces.hpp"
#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

void set_attribute(const Attribute<Operation>& attribute, Operation& operation, const yaml::Node& value,
                   const std::string& what, text::Diagnostics& diagnostics) {
    const std::string which = "`" + std::string(attribute.key) + "` of " + what;
    const auto text = read_text(value, which, diagnostics);
    if (!text) return;
    if (auto refused = attribute.set(operation, *text))
        diagnostics.report(*refused->rule, value.span, which + ' ' + refused->message, std::move(refused->help));
}

/// Attributes that files keep in mappings of their own: http, access, request, reply.
std::set<std::string> parts_of_operations() {
    std::set<std::string> parts;
    for (const Attribute<Operation>& each : operation_attributes())
        if (const std::size_t dot = each.key.find('.'); dot != std::string_view::npos)
            parts.emplace(each.key.substr(0, dot));
    return parts;
}

class OperationReader {
  public:
    explicit OperationReader(text::Diagnostics& diagnostics)
        : parts_(parts_of_operations()), diagnostics_(diagnostics) {
        keys_ = {"limits"};
        keys_.insert(keys_.end(), parts_.begin(), parts_.end());
        for (const Attribute<Operation>& each : operation_attributes())
            if (each.key.find('.') == std::string_view::npos) keys_.emplace_back(each.key);
    }

    Operation read(const yaml::Node& node) const {
        Operation operation;
        operation.span = node.span;
        const yaml::Node* id = node.find("id");
        const std::string what = id != nullptr && id->is_scalar() ? "operation '" + id->text + "'" : "an operation";
        const Keys keys(node, what, keys_, diagnostics_);
        for (const yaml::Entry& entry : node.entries) {
            if (parts_.count(entry.key) != 0) {
                read_part(entry, what, operation);
            } else if (entry.key == "limits") {
                if (auto limits = read_limits(entry.value, diagnostics_)) operation.limits = std::move(*limits);
            } else if (const auto* attribute = find_attribute(operation_attributes(), entry.key)) {
                set_attribute(*attribute, operation, entry.value, what, diagnostics_);
            }
        }
        if (!node.is_mapping()) return operation;
        for (const char* key : {"id", "http.method", "http.path", "access.auth"}) need(node, key, what);
        if (operation.reply.shape != Shape::none) need(node, "reply.type", what);
        return operation;
    }

  private:
    void read_part(const yaml::Entry& part, const std::string& what, Operation& operation) const {
        const std::string name = "`" + part.key + "` of " + what;
        std::vector<std::string> known;
        for (const Attribute<Operation>& each : operation_attributes())
            if (each.key.substr(0, part.key.size() + 1) == part.key + '.')
                known.emplace_back(each.key.substr(part.key.size() + 1));
        const Keys keys(part.value, name, known, diagnostics_);
        for (const yaml::Entry& entry : part.value.entries)
            if (const auto* attribute = find_attribute(operation_attributes(), part.key + '.' + entry.key))
                set_attribute(*attribute, operation, entry.value, what, diagnostics_);
    }

    void need(const yaml::Node& node, std::string_view key, const std::string& what) const {
        const yaml::Node* at = &node;
        const yaml::Node* inner = &node;
        for (const std::string_view name : text::split(key, '.')) {
            at = inner;
            inner = at->find(name);
            if (inner == nullptr) break;
        }
        if (inner == nullptr)
            diagnostics_.report(rules::missing_key, at->span, what + " has no `" + std::string(key) + "`",
                                "add it: docs/specs.md shows an operation with all its keys");
    }

    std::set<std::string> parts_;
    std::vector<std::string> keys_;
    text::Diagnostics& diagnostics_;
};

Example read_example(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "an example", {"operation", "request", "reply", "repaired"}, diagnostics);
    Example example;
    example.span = node.span;
    example.operation = keys.need_text("operation");
    if (keys.find("request") != nullptr) example.request = keys.text("request");
    if (keys.find("reply") != nullptr) example.reply = keys.text("reply");
    example.repaired = keys.texts("repaired");
    if (node.is_mapping() && !keys.find("request") && !keys.find("reply"))
        diagnostics.report(rules::missing_key, node.span, "an example has neither `request` nor `reply`",
                           "add one of them, or remove the example");
    return example;
}

void read_enums(const Document& document, Group& group, text::Diagnostics& diagnostics) {
    const yaml::Node* enums = document.find("enums");
    if (enums == nullptr || !expect_mapping(*enums, "`enums`", diagnostics)) return;
    for (const yaml::Entry& entry : enums->entries)
        if (auto found = read_enum(entry.key, entry.key_span, entry.value, diagnostics))
            group.enums.push_back(std::move(*found));
}

}  // namespace

std::optional<Group> parse_common(const text::Source& source, text::Diagnostics& diagnostics, const Belonging& place) {
    const auto document = Document::open(source, {"enums"}, false, place, diagnostics);
    if (!document) return std::nullopt;
    Group group;
    group.name = common_name;
    group.span = document->root().span;
    read_enums(*document, group, diagnostics);
    for (Enum& each : group.enums) each.common = true;
    if (!document->clean()) return std::nullopt;
    return group;
}

std::optional<Group> parse_group(const text::Source& source, text::Diagnostics& diagnostics, const Belonging& place) {
    const auto document =
        Document::open(source, {"doc_type", "operations", "types", "enums", "examples"}, true, place, diagnostics);
    if (!document) return std::nullopt;
    Group group;
    group.name = document->group();
    group.span = document->root().span;
    std::string doc_type;
    if (const yaml::Node* node = document->find("doc_type"))
        doc_type = read_text(*node, "`doc_type`", diagnostics).value_or("");

    const yaml::Node* operations = document->find("operations");
    if (operations == nullptr) {
        diagnostics.report(rules::missing_key, {&source, document->root().span.begin, 0},
                           "the file has no `operations`", "add `operations:` with a list of operations");
    } else if (expect_sequence(*operations, "`operations`", diagnostics)) {
        const OperationReader reader(diagnostics);
        for (const yaml::Node& item : operations->items) group.operations.push_back(reader.read(item));
    }
    if (const yaml::Node* types = document->find("types"); types && expect_mapping(*types, "`types`", diagnostics))
        for (const yaml::Entry& entry : types->entries)
            if (auto type = read_type(entry.key, entry.key_span, entry.value, doc_type, diagnostics))
                group.types.push_back(std::move(*type));
    read_enums(*document, group, diagnostics);
    if (const yaml::Node* examples = document->find("examples");
        examples && expect_sequence(*examples, "`examples`", diagnostics))
        for (const yaml::Node& item : examples->items) group.examples.push_back(read_example(item, diagnostics));

    if (!document->clean()) return std::nullopt;
    return group;
}

}  // namespace exbind::spec
