// errors.yaml
#include <algorithm>
#include <map>

#include "spec/document.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"

namespace exbind::spec {
namespace {

ErrorCode read_error(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "an error", {"code", "http", "class"}, diagnostics);
    ErrorCode error;
    error.span = node.span;
    error.code = keys.need_text("code");
    error.http = static_cast<std::uint16_t>(keys.number("http", 100, 599, 0));
    error.error_class = keys.need_word("class", error.error_class);
    if (!is_line(error.code))
        diagnostics.report(rules::bad_name, keys.find("code")->span, "`code` of an error holds control characters",
                           "write one line of plain text");
    return error;
}

}  // namespace

std::optional<std::vector<ErrorCode>> parse_errors(const text::Source& source, text::Diagnostics& diagnostics,
                                                   const Belonging& place) {
    const auto document = Document::open(source, {"errors"}, false, place, diagnostics);
    if (!document) return std::nullopt;
    std::vector<ErrorCode> errors;
    if (const yaml::Node* list = document->find("errors"); list && expect_sequence(*list, "`errors`", diagnostics))
        for (const yaml::Node& item : list->items) errors.push_back(read_error(item, diagnostics));
    std::stable_sort(errors.begin(), errors.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    for (std::size_t i = 1; i < errors.size(); ++i)
        if (errors[i].code == errors[i - 1].code)
            diagnostics
                .report(rules::duplicate, errors[i].span, "duplicate error code '" + errors[i].code + "'", "remove one")
                .notes.push_back({"first defined here", errors[i - 1].span});
    if (!document->clean()) return std::nullopt;
    return errors;
}

}  // namespace exbind::spec
