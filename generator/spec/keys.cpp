#include "spec/keys.hpp"

#include <algorithm>

#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::uint64_t longest_window_ms = std::uint64_t{366} * 86'400'000;

std::string_view form_of(const yaml::Node& node) {
    switch (node.type) {
        case yaml::Node::Type::null:
            return "nothing";
        case yaml::Node::Type::scalar:
            return "text";
        case yaml::Node::Type::sequence:
            return "a list";
        case yaml::Node::Type::mapping:
            return "a mapping";
    }
    return "nothing";
}

void report_form(const yaml::Node& node, const std::string& what, std::string_view wanted, std::string help,
                 text::Diagnostics& diagnostics) {
    diagnostics.report(rules::wrong_form, node.span,
                       what + " must be " + std::string(wanted) + ", not " + std::string(form_of(node)),
                       std::move(help));
}

}  // namespace

bool expect_mapping(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    if (node.is_mapping()) return true;
    report_form(node, what, "a mapping", "write `key: value` pairs", diagnostics);
    return false;
}

bool expect_sequence(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    if (node.is_sequence()) return true;
    report_form(node, what, "a list", "write [a, b], or one item a line after `- `", diagnostics);
    return false;
}

std::optional<std::string> read_text(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    if (node.is_scalar()) return node.text;
    report_form(node, what, "text",
                node.is_null() ? "remove the key, or quote text that is empty or reads null"
                               : "write text; quote it if it holds brackets or a colon",
                diagnostics);
    return std::nullopt;
}

std::vector<std::string> read_texts(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    std::vector<std::string> texts;
    if (!expect_sequence(node, what, diagnostics)) return texts;
    for (const yaml::Node& item : node.items)
        if (auto text = read_text(item, "an item of " + what, diagnostics)) texts.push_back(std::move(*text));
    return texts;
}

std::vector<std::pair<std::string, std::string>> read_pairs(const yaml::Node& node, const std::string& what,
                                                            text::Diagnostics& diagnostics) {
    std::vector<std::pair<std::string, std::string>> pairs;
    if (!expect_mapping(node, what, diagnostics)) return pairs;
    for (const yaml::Entry& entry : node.entries)
        if (auto text = read_text(entry.value, "'" + entry.key + "' of " + what, diagnostics))
            pairs.emplace_back(entry.key, std::move(*text));
    return pairs;
}

std::optional<std::uint64_t> read_number(const yaml::Node& node, const std::string& what, std::uint64_t least,
                                         std::uint64_t most, text::Diagnostics& diagnostics) {
    const auto text = read_text(node, what, diagnostics);
    if (!text) return std::nullopt;
    const bool digits = text->size() <= 19 && text::all_digits(*text);
    const std::uint64_t value = digits ? std::stoull(*text) : 0;
    if (digits && value >= least && value <= most) return value;
    diagnostics.report(rules::bad_number, node.span, what + " cannot be '" + *text + "'",
                       "write a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
}

std::optional<bool> read_flag(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    const auto text = read_text(node, what, diagnostics);
    if (!text) return std::nullopt;
    if (*text == "true") return true;
    if (*text == "false") return false;
    report_unknown_word(node, what, *text, {"true", "false"}, diagnostics);
    return std::nullopt;
}

std::optional<std::uint64_t> read_window(const yaml::Node& node, const std::string& what,
                                         text::Diagnostics& diagnostics) {
    const auto text = read_text(node, what, diagnostics);
    if (!text) return std::nullopt;
    const auto window = parse_window(*text);
    if (window && *window > 0 && *window <= longest_window_ms) return window;
    diagnostics.report(rules::bad_window, node.span, what + " cannot be '" + *text + "'",
                       "write a whole number and ms, s, m, h or d, such as 200ms, 1s or 2m");
    return std::nullopt;
}

void report_unknown_word(const yaml::Node& node, const std::string& what, const std::string& word,
                         const std::vector<std::string>& known, text::Diagnostics& diagnostics) {
    const std::string near = text::did_you_mean(word, known);
    diagnostics.report(rules::unknown_word, node.span, what + " cannot be '" + word + "'",
                       near.empty() ? "write " + listed(known) : near);
}

Keys::Keys(const yaml::Node& node, std::string what, const std::vector<std::string>& known,
           text::Diagnostics& diagnostics)
    : node_(node), what_(std::move(what)), diagnostics_(diagnostics) {
    if (!expect_mapping(node, what_, diagnostics)) return;
    for (const yaml::Entry& entry : node.entries) {
        if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
        const std::string near = text::did_you_mean(entry.key, known);
        diagnostics.report(rules::unknown_key, entry.key_span, "unknown key '" + entry.key + "' in " + what_,
                           near.empty() ? "known keys: " + text::join(known, ", ") : near);
    }
}

std::string Keys::name_of(std::string_view key) const {
    return "`" + std::string(key) + "` of " + what_;
}

const yaml::Node* Keys::need(std::string_view key) const {
    const yaml::Node* value = find(key);
    // What is no mapping at all has been reported already.
    if (value == nullptr && node_.is_mapping())
        diagnostics_.report(rules::missing_key, node_.span, what_ + " has no `" + std::string(key) + "`",
                            "add `" + std::string(key) + ": ...`");
    return value;
}

std::string Keys::text(std::string_view key, std::string fallback) const {
    const yaml::Node* value = find(key);
    if (value == nullptr) return fallback;
    return read_text(*value, name_of(key), diagnostics_).value_or(std::move(fallback));
}

std::string Keys::need_text(std::string_view key) const {
    return need(key) == nullptr ? std::string{} : text(key);
}

std::vector<std::string> Keys::texts(std::string_view key) const {
    const yaml::Node* value = find(key);
    return value == nullptr ? std::vector<std::string>{} : read_texts(*value, name_of(key), diagnostics_);
}

std::uint64_t Keys::number(std::string_view key, std::uint64_t least, std::uint64_t most,
                           std::uint64_t fallback) const {
    const yaml::Node* value = find(key);
    return value == nullptr ? fallback
                            : read_number(*value, name_of(key), least, most, diagnostics_).value_or(fallback);
}

}  // namespace exbind::spec
