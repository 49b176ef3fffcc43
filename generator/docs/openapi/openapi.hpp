// Reads OpenAPI 3.0 to 3.2 and Swagger 2.0: whole documents in YAML or JSON, and Markdown pages around a document of
// one path (a fence with four backticks whose first line is `yaml METHOD /path`).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "docs/page.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs {

/// Gives a file of the document's folder, or of one below, by its path there; null when there is none or it lies
/// elsewhere (says why).
using DocumentFiles = std::function<const text::Source*(const std::string& path, std::string& why)>;

/// What exchange.yaml knows already.
struct OpenApiOptions {
    /// Headers that the signer sets, in any case. Parameters of these names never reach the caller; an operation that
    /// has one is private.
    std::vector<std::string> signer_headers;
    /// Whether the signer sends a parameter of an operation that is private; then with a note. May be empty.
    std::function<bool(DocOperation&, const DocField&)> leave_to_signer;
    /// Members around the payload. Without a payload member the whole reply is the payload.
    spec::Envelope envelope;
    /// Whether exchange.yaml says itself who may call what.
    bool access_by_rule = false;
    /// Parts of the exchange, perhaps with envelopes of their own.
    std::vector<spec::Product> products;
    /// Scope of limits whose prose names none.
    std::vector<std::string> default_scope;
    /// Files that references may name.
    DocumentFiles files;
    /// The file is one of a folder, which may hold other files, too: parts of documents, overviews.
    bool one_of_many = false;
};

/// Reads one file. Everything wrong with the document goes to `diagnostics`, doubts about one operation to its
/// `findings`; whatever could be read is returned. The page refers to `source`, which must outlive it.
DocPage read_openapi(const text::Source& source, const std::string& id, const OpenApiOptions& options,
                     text::Diagnostics& diagnostics);

}  // namespace exbind::docs
