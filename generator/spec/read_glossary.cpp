// glossary.yaml
#include <algorithm>

#include "spec/document.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view everywhere_else = "*";

bool is_place(std::string_view text) {
    if (is_group_name(text)) return true;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && is_group_name(text.substr(0, dot)) && is_type_name(text.substr(dot + 1));
}

Gloss read_gloss(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    Gloss gloss;
    gloss.span = gloss.place_span = node.span;
    gloss.text = text::trim(read_text(node, what, diagnostics).value_or(""));
    if (node.is_scalar() && (gloss.text.empty() || !is_line(gloss.text)))
        diagnostics.report(rules::wrong_form, node.span,
                           what + (gloss.text.empty() ? " is empty" : " holds control characters, or is not UTF-8"),
                           "write a few words on one line");
    return gloss;
}

GlossedMember read_member(const yaml::Entry& entry, text::Diagnostics& diagnostics) {
    GlossedMember member;
    member.name = entry.key;
    member.span = entry.key_span;
    const std::string what = "the gloss of '" + text::visible(entry.key) + "'";
    if (!is_wire_name(entry.key))
        diagnostics.report(rules::bad_name, entry.key_span,
                           "invalid name of a member: '" + text::visible(entry.key) + "'",
                           "write the name as it is sent or received");
    if (!entry.value.is_mapping()) {
        member.glosses.push_back(read_gloss(entry.value, what, diagnostics));
        return member;
    }
    for (const yaml::Entry& inner : entry.value.entries) {
        Gloss& gloss = member.glosses.emplace_back(read_gloss(inner.value, what, diagnostics));
        gloss.place_span = inner.key_span;
        if (inner.key == everywhere_else) continue;
        gloss.place = inner.key;
        if (!is_place(inner.key))
            diagnostics.report(rules::bad_name, inner.key_span,
                               "invalid place of a gloss: '" + text::visible(inner.key) + "'",
                               "write a group (finance), a type (trade.Order) or \"*\" for everywhere else");
    }
    return member;
}

}  // namespace

std::optional<Glossary> parse_glossary(const text::Source& source, text::Diagnostics& diagnostics,
                                       const Belonging& place) {
    const auto document = Document::open(source, {"members"}, false, place, diagnostics);
    if (!document) return std::nullopt;
    Glossary glossary;
    if (const yaml::Node* members = document->find("members");
        members && expect_mapping(*members, "`members`", diagnostics))
        for (const yaml::Entry& entry : members->entries) glossary.members.push_back(read_member(entry, diagnostics));
    if (!document->clean()) return std::nullopt;
    std::sort(glossary.members.begin(), glossary.members.end(),
              [](const GlossedMember& a, const GlossedMember& b) { return a.name < b.name; });
    return glossary;
}

}  // namespace exbind::spec
