// One operation of a document: parameters, body, reply, access, limits, examples.
#pragma once

#include <string>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/openapi/openapi.hpp"
#include "docs/openapi/pages.hpp"
#include "docs/openapi/schema.hpp"

namespace exbind::docs::openapi {

class OperationReader {
  public:
    OperationReader(Document& document, SchemaReader& schemas, const OpenApiOptions& options)
        : document_(document), schemas_(schemas), options_(options) {}

    /// Reads `method` of a path item. `path` is complete, with the path of the server before it.
    DocOperation read(const yaml::Entry& method, const yaml::Node& path_item, const std::string& path);
    /// Whether any operation so far said who may call it: by security, a header of the signer, or a vendor's key.
    bool access_known() const { return access_known_; }

  private:
    /// A media type that was chosen among those offered.
    struct Media {
        const yaml::Node* node = nullptr;  ///< nullptr when nothing usable is offered
        bool form = false;
    };

    const spec::Envelope& envelope_of(const DocOperation& operation) const;
    void read_access(const yaml::Node& operation, bool signer_header, DocOperation& result);
    bool requires_nothing(const yaml::Node& requirement);
    void read_request(const yaml::Node& operation, std::vector<DocField> parameters, DocOperation& result);
    void add_body(const yaml::Node& body, DocOperation& result);
    void settle_form(const yaml::Node& media, spec::In in, std::vector<DocField>& fields);
    Media choose(const yaml::Node& owner, bool forms);
    void read_reply(const yaml::Node& operation, const text::Span& at, DocOperation& result);
    const yaml::Node* success_of(const yaml::Node& responses);
    std::vector<ReplyHeader> headers_of_reply(const yaml::Node& operation);
    void add_examples(const yaml::Node& media, bool reply, DocOperation& result);
    void add_example(const yaml::Node& value, bool reply, DocOperation& result);
    void add_vendor_examples(const yaml::Node& operation, DocOperation& result);
    void read_pool(const yaml::Node& operation, DocOperation& result);
    void read_limits(const yaml::Node& operation, DocOperation& result);

    Document& document_;
    SchemaReader& schemas_;
    const OpenApiOptions& options_;
    bool access_known_ = false;
};

}  // namespace exbind::docs::openapi
