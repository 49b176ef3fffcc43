// Parameters of an operation: those of the path and its own, without what the signer sets.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/openapi/openapi.hpp"
#include "docs/openapi/schema.hpp"

namespace exbind::docs::openapi {

/// A name for a field that is sent under a name which `fields` have at another place already: "id_query".
void rename_second(DocField& field, const std::vector<DocField>& fields);

struct Parameters {
    std::vector<DocField> fields;  ///< `in` is set on all of them
    bool has_signer_header = false;
};

class ParameterReader {
  public:
    ParameterReader(Document& document, SchemaReader& schemas, const OpenApiOptions& options,
                    text::Diagnostics& findings)
        : document_(document), schemas_(schemas), options_(options), findings_(findings) {}

    Parameters read(const yaml::Node& path_item, const yaml::Node& operation, const std::string& path);

  private:
    void collect(const yaml::Node& owner, std::vector<const yaml::Node*>& parameters);
    void add(const yaml::Node& parameter, const std::string& path, Parameters& result);
    void settle(const yaml::Node& parameter, DocField field, Parameters& result);
    void append(DocField field, Parameters& result);
    DocField field_of(const yaml::Node& parameter);
    void add_missing_path_parameters(const std::string& path, const text::Span& at, Parameters& result);

    Document& document_;
    SchemaReader& schemas_;
    const OpenApiOptions& options_;
    text::Diagnostics& findings_;
};

}  // namespace exbind::docs::openapi
