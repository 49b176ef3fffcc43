#include "docs/openapi/document.hpp"

#include <algorithm>
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

const yaml::Node* item(const yaml::Node& node, const std::string& step) {
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

Document::Document(const yaml::Node& root, const DocumentFiles& files, text::Diagnostics& diagnostics)
    : root_(root), files_(files), diagnostics_(diagnostics) {
    opened_[root.span.source].root = &root;
}

const yaml::Node* Document::find(const yaml::Node& mapping, std::string_view key) {
    constexpr std::size_t few = 32;
    if (mapping.entries.size() <= few) return mapping.find(key);
    auto& members = members_[&mapping];
    if (members.empty())
        for (const yaml::Entry& entry : mapping.entries) members.emplace(entry.key, &entry.value);
    const auto found = members.find(key);
    return found == members.end() ? nullptr : found->second;
}

const yaml::Node* Document::resolve(const yaml::Node& node) {
    const yaml::Node* current = &node;
    for (int step = 0; step < most_steps; ++step) {
        const yaml::Node* reference = find(*current, "$ref");
        if (reference == nullptr || !reference->is_scalar()) return current;
        current = follow(*reference);
        if (current == nullptr) return nullptr;
    }
    fail(rules::circular_ref, node.find("$ref")->span, "circular reference",
         "replace one of the references with a schema");
    return nullptr;
}

const yaml::Node* Document::member(const yaml::Node& node, std::string_view key) {
    const yaml::Node* owner = resolve(node);
    const yaml::Node* found = owner == nullptr ? nullptr : find(*owner, key);
    return found == nullptr ? nullptr : resolve(*found);
}

const yaml::Node* Document::follow(const yaml::Node& reference) {
    const yaml::Node*& known = found_[reference.span.source][reference.text];
    if (known == nullptr) known = walk(reference);
    return known;
}

const yaml::Node* Document::walk(const yaml::Node& reference) {
    const std::string& text = reference.text;
    const std::size_t hash = std::min(text.find('#'), text.size());
    File* file = hash == 0 ? &opened_[reference.span.source] : file_of(reference, text.substr(0, hash));
    if (file == nullptr) return nullptr;
    const std::string_view pointer = std::string_view(text).substr(std::min(hash + 1, text.size()));
    if (!pointer.empty() && pointer.front() != '/') return anchor(reference, *file, std::string(pointer));
    return walk_steps(reference, file->root, pointer);
}

/// The file of the document's folder, or one below, that a reference names.
Document::File* Document::file_of(const yaml::Node& reference, const std::string& name) {
    const bool elsewhere =
        name.find(':') != std::string::npos || name.front() == '/' || name.find('\\') != std::string::npos;
    std::vector<std::string> way;
    bool outside = elsewhere;
    const std::string whole = opened_[reference.span.source].folder + text::percent_decoded(name);
    for (const std::string_view step : text::split(whole, '/')) {
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            way.emplace_back(step);
        } else if (way.empty()) {
            outside = true;
        } else {
            way.pop_back();
        }
    }
    const std::string path = text::join(way, "/");
    if (outside || way.empty() || !files_) {
        fail(rules::foreign_ref, reference.span,
             "references to addresses, and to files outside of the document's folder, are not followed: '" +
                 text::visible(reference.text) + "'",
             "put the file beside the document, or bundle both into one file");
        return nullptr;
    }
    std::string why = "it was not readable before";
    const auto [entry, first] = sources_.try_emplace(path, nullptr);
    if (first) entry->second = files_(path, why);
    const text::Source* source = entry->second;
    if (source == nullptr) {
        fail(rules::foreign_ref, reference.span, "'" + text::visible(path) + "' can't be read: " + why,
             "put the file beside the document, or correct the reference");
        return nullptr;
    }
    File& file = opened_[source];
    if (file.root == nullptr) {
        auto tree = yaml::parse(*source, diagnostics_, yaml::foreign_document);
        file.own = std::make_unique<yaml::Node>(tree ? std::move(*tree) : yaml::Node{});
        file.root = file.own.get();
        if (way.size() > 1) file.folder = path.substr(0, path.rfind('/') + 1);
    }
    return &file;
}

/// The schema that has this `$anchor`.
const yaml::Node* Document::anchor(const yaml::Node& reference, File& file, const std::string& name) {
    if (!file.anchors) {
        file.anchors.emplace();
        std::vector<const yaml::Node*> open{file.root};
        while (!open.empty()) {
            const yaml::Node* node = open.back();
            open.pop_back();
            for (const yaml::Entry& entry : node->entries) {
                if (entry.key == "$anchor" && entry.value.is_scalar()) file.anchors->emplace(entry.value.text, node);
                open.push_back(&entry.value);
            }
            for (const yaml::Node& item : node->items) open.push_back(&item);
        }
    }
    const auto found = file.anchors->find(name);
    if (found != file.anchors->end()) return found->second;
    return missing(rules::foreign_ref, reference, "no schema has the anchor '" + text::visible(name) + "'",
                   "use a path, such as #/components/schemas/Name");
}

const yaml::Node* Document::walk_steps(const yaml::Node& reference, const yaml::Node* from, std::string_view pointer) {
    const yaml::Node* current = from;
    std::string way = "#";
    const std::vector<std::string_view> steps = text::split(pointer, '/');
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const std::string step = decoded_step(steps[i]);
        const yaml::Node* next = current->is_mapping() ? find(*current, step) : item(*current, step);
        if (next == nullptr) {
            const std::string guess = text::did_you_mean(step, keys_of(*current));
            return missing(rules::dangling_ref, reference,
                           "'" + text::visible(reference.text) + "' does not exist: " + text::visible(way) +
                               " has no member '" + text::visible(step) + "'",
                           guess.empty() ? "correct the reference, or add its target" : guess);
        }
        current = next;
        way += "/" + std::string(steps[i]);
    }
    return current;
}

const yaml::Node* Document::missing(const text::Rule& rule, const yaml::Node& reference, std::string message,
                                    std::string help) {
    if (reply_)
        report(rule, reference.span, std::move(message), std::move(help));
    else
        fail(rule, reference.span, std::move(message), std::move(help));
    return nullptr;
}

void Document::fail(const text::Rule& rule, const text::Span& at, std::string message, std::string help) {
    if (!failure_) failure_ = text::Diagnostic{&rule, message, at, help, {}};
    report(rule, at, std::move(message), std::move(help));
}

void Document::report(const text::Rule& rule, const text::Span& at, std::string message, std::string help) {
    if (!reported_.emplace(&rule, at.source, at.begin).second) return;
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
