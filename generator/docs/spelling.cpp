#include "docs/spelling.hpp"

#include <algorithm>
#include <string>

#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Fault = std::optional<text::Diagnostic>;

Fault fault(std::string message, const text::Span& at) {
    return text::Diagnostic{nullptr, std::move(message), at, "correct the document, or write a *.manual.yaml", {}};
}

/// A token of HTTP (RFC 9110).
bool is_header(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return text::is_alnum(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

/// `payload`: the one field is the payload itself, which has no name.
Fault fault_in(const std::vector<DocField>& fields, bool payload) {
    for (const DocField& field : fields) {
        if (field.name.empty() && !payload) return fault("one of its fields has no name", field.span);
        if (!field.name.empty() && !spec::is_wire_name(field.name))
            return fault("'" + text::visible(field.name).substr(0, 60) + "' can't be the name of a field", field.span);
        if (field.in == spec::In::header && !is_header(field.name))
            return fault("'" + text::visible(field.name) + "' can't be the name of a header", field.span);
        if (!spec::is_line(field.doc_type))
            return fault("the type of '" + text::visible(field.name) + "' has several lines", field.span);
        if (auto inner = fault_in(field.fields, false)) return inner;
    }
    return std::nullopt;
}

}  // namespace

std::optional<text::Diagnostic> fault_of(const DocOperation& operation) {
    if (operation.unreadable) return operation.unreadable;
    for (const text::Diagnostic& finding : operation.findings.all())
        if (finding.rule->severity == text::Severity::error) return finding;
    if (!spec::is_path(operation.path)) return fault("its path can't be sent", operation.span);
    if (auto found = fault_in(operation.request, false)) return found;
    return fault_in(operation.reply, operation.reply_shape == spec::Shape::value);
}

}  // namespace exbind::docs
