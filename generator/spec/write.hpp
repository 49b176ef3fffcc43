// Writing spec files: the same bytes for the same model, one item a line, so that changes are easy to read in a diff.
// Reading what was written gives the model back. All texts of the model must be UTF-8.
#pragma once

#include <string>

#include "spec/model.hpp"

namespace exbind::spec {

/// Content of <group>.yaml: without its copies of the enums of the exchange.
std::string write_group(const Group& group, const std::string& exchange);

/// Content of common.yaml.
std::string write_common(const std::vector<Enum>& enums, const std::string& exchange);

/// Content of sources.yaml. Of several lines for one field name the first is written.
std::string write_provenance(const Provenance& provenance, const std::string& exchange);

/// Content of errors.yaml: code, HTTP status and class of each.
std::string write_errors(const std::vector<ErrorCode>& errors, const std::string& exchange);

/// Content of a first exchange.yaml, for people to go on with: everything of `exchange` but `signing`, `credentials`
/// and `errors`, and comments that say how these are written. Private operations cannot be called with it yet.
std::string write_draft_exchange(const Exchange& exchange);

}  // namespace exbind::spec
