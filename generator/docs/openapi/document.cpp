#include "docs/openapi/document.hpp"

#include <charconv>
#include <vector>

#include "docs/openapi/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// More references in a row than any document has.
constexpr int most_steps = 50;

/// One step of a JSON pointer in a URI fragment: %XX first, then ~1 and ~0.
std::string decoded_step(std::string_view step) {
    return text::replace_all(text::replace_all(text::percent_decoded(step), "~1", "/"), "~0", "~");
}

const yaml::Node* child(const yaml::Node& node, const std::string& step) {
    if (node.is_mapping()) return node.find(step);
    std::size_t index = 0;
    const auto result = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool number = result.ec == std::errc{} && result.ptr == step.data() + step.size();
    return node.is_sequence() && number && index < node.items.size() ? &node.items[index] : nullptr;
}

std::vector<std::string> keys_of(const yaml::Node& node) {
    std::vector<std::string> keys;
    for (const yaml::Entry& entry : node.entries) keys.push_back(entry.key);
    return keys;
}

}  // namespace

const yaml::Node* Document::resolve(const yaml::Node& node) {
    const yaml::Node* current = &node;
    for (int step = 0; step < most_steps; ++step) {
        const yaml::Node* reference = current->find("$ref");
        if (reference == nullptr || !reference->is_scalar()) return current;
        current = follow(*reference);
        if (current == nullptr) return nullptr;
    }
    report(rules::circular_ref, node.find("$ref")->span, "circular reference",
           "replace one of the references with a schema");
    return nullptr;
}

const yaml::Node* Document::member(const yaml::Node& node, std::string_view key) {
    const yaml::Node* owner = resolve(node);
    const yaml::Node* found = owner == nullptr ? nullptr : owner->find(key);
    return found == nullptr ? nullptr : resolve(*found);
}

const yaml::Node* Document::follow(const yaml::Node& reference) {
    const auto known = found_.find(reference.text);
    if (known != found_.end() && known->second != nullptr) return known->second;
    const yaml::Node* target = walk(reference);
    found_[reference.text] = target;
    return target;
}

const yaml::Node* Document::walk(const yaml::Node& reference) {
    const std::string& pointer = reference.text;
    if (pointer != "#" && pointer.substr(0, 2) != "#/") {
        const bool anchor = pointer.substr(0, 1) == "#";
        report(rules::foreign_ref, reference.span,
               anchor ? "references to anchors are not followed: '" + pointer + "'"
                      : "references to other files or addresses are not followed: '" + pointer + "'",
               anchor ? "use a path, such as #/components/schemas/Name"
                      : "bundle the document into one file before importing it");
        return nullptr;
    }
    const yaml::Node* current = &root_;
    std::string way = "#";
    const std::vector<std::string_view> steps = text::split(std::string_view(pointer).substr(1), '/');
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const std::string step = decoded_step(steps[i]);
        const yaml::Node* next = child(*current, step);
        if (next == nullptr) {
            const std::string guess = text::did_you_mean(step, keys_of(*current));
            report(rules::dangling_ref, reference.span,
                   "'" + pointer + "' does not exist: " + way + " has no member '" + step + "'",
                   guess.empty() ? "correct the reference, or add its target" : guess);
            return nullptr;
        }
        current = next;
        way += "/" + std::string(steps[i]);
    }
    return current;
}

void Document::report(const text::Rule& rule, const text::Span& at, std::string message, std::string help) {
    if (!reported_.emplace(&rule, at.begin).second) return;
    diagnostics_.report(rule, at, std::move(message), std::move(help));
}

std::string text_of(const yaml::Node& node, std::string_view key) {
    const yaml::Node* found = node.find(key);
    return found != nullptr && found->is_scalar() ? found->text : std::string();
}

bool flag_of(const yaml::Node& node, std::string_view key) {
    const yaml::Node* found = node.find(key);
    return found != nullptr && found->is_scalar() && text::iequals(found->text, "true");
}

}  // namespace exbind::docs::openapi
