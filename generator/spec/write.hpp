// Writing spec files: the same bytes for the same model, one item a line, so that changes are easy to read in a diff.
// Reading what was written gives the model back. All texts of the model must be UTF-8.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// Content of <group>.yaml: without its copies of the enums of the exchange.
std::string write_group(const Group& group, const std::string& exchange);

/// The documented type that most fields of the group share; its file says it once.
std::string usual_doc_type(const Group& group);

/// Content of common.yaml.
std::string write_common(const std::vector<Enum>& enums, const std::string& exchange);

/// Content of sources.yaml. Of several lines for one field name the first is written.
std::string write_provenance(const Provenance& provenance, const std::string& exchange);

/// Content of errors.yaml: code, HTTP status and class of each.
std::string write_errors(const std::vector<ErrorCode>& errors, const std::string& exchange);

/// A first exchange.yaml, for people to go on with.
struct Draft {
    Exchange exchange;
    std::vector<std::pair<std::string, std::string>> signed_headers;  ///< name, and what it probably carries: "{key}"
    std::vector<std::pair<std::string, std::string>> signed_query;
    std::vector<std::string> questions;  ///< what the documentation does not tell
};

/// Its content: everything of the exchange but `signing`, `credentials` and `errors`, and comments that say how these
/// are written and ask what is open. Private operations cannot be called with it yet.
std::string write_draft_exchange(const Draft& draft);

}  // namespace exbind::spec
