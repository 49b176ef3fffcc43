// <group>.overlay.yaml
#include "spec/document.hpp"
#include "spec/overlay.hpp"
#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

std::optional<OverlayEntry> read_entry(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.all().size();
    const Keys keys(node, "an overlay entry", {"at", "was", "set", "why"}, diagnostics);
    OverlayEntry entry;
    entry.span = node.span;
    if (const yaml::Node* at = keys.need("at")) {
        entry.at_span = at->span;
        entry.at = parse_address(keys.text("at"));
        if (entry.at.empty() && at->is_scalar())
            diagnostics.report(rules::overlay_address, at->span, "invalid address '" + at->text + "'",
                               "write names separated by dots, such as types.Balance.ccy.type");
    }
    if (const yaml::Node* was = keys.need("was")) entry.was = *was;
    if (const yaml::Node* set = keys.need("set")) entry.set = *set;
    for (const char* key : {"was", "set"})
        if (const yaml::Node* value = keys.find(key); value && value->is_null())
            diagnostics.report(rules::wrong_form, value->span, std::string("`") + key + "` has no value",
                               "write `absent` for nothing, or \"\" for empty text");
    if (const yaml::Node* why = keys.need("why")) {
        entry.why = keys.text("why");
        if (why->is_scalar() && text::trim(entry.why).empty())
            diagnostics.report(rules::missing_key, why->span, "an overlay entry gives no reason",
                               "add `why:` with the reason, so that the next reader can judge it");
    }
    if (diagnostics.all().size() != before) return std::nullopt;
    return entry;
}

}  // namespace

std::vector<std::string> parse_address(const std::string& text) {
    std::vector<std::string> pieces;
    for (std::size_t i = 0;;) {
        std::string piece;
        if (i < text.size() && text[i] == '"') {
            const std::size_t end = text.find('"', i + 1);
            if (end == std::string::npos) return {};
            piece = text.substr(i + 1, end - i - 1);
            i = end + 1;
        } else {
            const std::size_t end = std::min(text.find('.', i), text.size());
            piece = text.substr(i, end - i);
            if (piece.empty()) return {};
            i = end;
        }
        pieces.push_back(std::move(piece));
        if (i >= text.size()) return pieces;
        if (text[i] != '.') return {};
        ++i;
    }
}

std::string address_text(const std::vector<std::string>& pieces) {
    std::string text;
    for (const std::string& piece : pieces) {
        if (&piece != &pieces.front()) text += '.';
        const bool plain = !piece.empty() && piece.find_first_of(".\"") == std::string::npos;
        text += plain ? piece : '"' + piece + '"';
    }
    return text;
}

std::optional<Overlay> parse_overlay(const text::Source& source, text::Diagnostics& diagnostics,
                                     const Belonging& place) {
    const auto document = Document::open(source, {"changes"}, true, place, diagnostics);
    if (!document) return std::nullopt;
    Overlay overlay{document->exchange(), document->group(), {}, document->root().span};
    const yaml::Node* changes = document->find("changes");
    if (changes == nullptr)
        diagnostics.report(rules::missing_key, {&source, document->root().span.begin, 0}, "the file has no `changes`",
                           "add `changes:` with a list of entries");
    else if (expect_sequence(*changes, "`changes`", diagnostics))
        for (const yaml::Node& item : changes->items)
            if (auto entry = read_entry(item, diagnostics)) overlay.entries.push_back(std::move(*entry));
    if (!document->clean()) return std::nullopt;
    return overlay;
}

}  // namespace exbind::spec
