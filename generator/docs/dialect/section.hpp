// One section of a page as an operation, still in the words of the page: what a heading announces, which table is the
// request's and which the reply's, where examples begin and end.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// A field row of a section with its children.
struct RawField {
    const Row& row;
    bool grouped = false;   ///< from a table that holds under a condition only
    std::size_t forms = 0;  ///< how many tables under tabs list it
    std::vector<RawField> fields;
};

struct RawOperation {
    const Section* section = nullptr;
    bool copy = false;  ///< only its key and prose were read
    std::string method;
    std::string path;
    text::Span path_span;
    std::vector<spec::Limit> limits;
    text::Span limit_span;
    std::optional<spec::Auth> rule_auth;  ///< what the scope of the limits tells about authentication
    std::string permission;
    bool has_permission = false;
    text::Span permission_span;
    std::vector<RawField> request;
    std::vector<RawField> reply;
    std::vector<DocExample> examples;
    std::vector<std::string_view> prose;  ///< paragraphs of the section
    text::Diagnostics findings;
};

/// The operation of a section; empty when the section has no heading of an HTTP request. Of operations that are
/// described `elsewhere` only a copy is read.
std::optional<RawOperation> read_section(const Section& section, const Dialect& dialect,
                                         const OperationKeys& elsewhere);

/// Whether the blocks tell an operation that is described elsewhere.
bool is_copy(const Section& section, const Dialect& dialect, const OperationKeys& elsewhere);

/// What each block of the section was taken for, in the blocks' order.
std::vector<std::string> explain_section(const Section& section, const Dialect& dialect);

}  // namespace exbind::docs::dialect
