// An exchange's spec as one OpenAPI 3.1 document, and the spec again from such a document. What OpenAPI has no word for
// stands under keys that begin with x-exbind-; docs/interchange.md lists them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "interchange/tree.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::interchange {

/// `spec` as its files say it (Overlays::merged); `exchange` is exchange.yaml, of which the parts go into the document
/// that are not about reading documentation.
Node openapi_document(const spec::Spec& spec, const Node& exchange);

/// Whether a document was written by openapi_document() and still holds its extensions.
bool is_exported(const Node& document);

/// What an exported document says: groups with their products unset, and the content of exchange.yaml.
struct Restored {
    std::string exchange;
    std::vector<spec::Group> groups;  ///< sorted by name
    std::vector<spec::Enum> common;
    std::vector<spec::ErrorCode> errors;
};

/// Nothing when a part of the document is not as it was exported; says which.
std::optional<Restored> restore(const Node& document, const std::string& name, text::Sources& sources,
                                text::Diagnostics& diagnostics);

}  // namespace exbind::interchange
