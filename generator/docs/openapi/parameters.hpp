// Parameters of an operation: those of the path and its own, without what the signer sets.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/openapi/openapi.hpp"
#include "docs/openapi/schema.hpp"

namespace exbind::docs::openapi {

/// A list of fields that grows, and is searched by name. Where a name stands twice, the first one is found.
class NamedFields {
  public:
    explicit NamedFields(std::vector<DocField>& fields);
    DocField* find(const std::string& name);
    void add(DocField field);
    /// Adds a field that is sent under a name which the list has at another place already: as "id_query".
    void add_second(DocField field);

  private:
    std::vector<DocField>& fields_;
    std::unordered_map<std::string, std::size_t> places_;
};

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
    void add(const yaml::Node& parameter, const std::string& path, NamedFields& fields, bool& has_signer_header);
    void settle(const yaml::Node& parameter, DocField field, NamedFields& fields);
    void append(DocField field, NamedFields& fields);
    DocField field_of(const yaml::Node& parameter);
    void add_missing_path_parameters(const std::string& path, const text::Span& at, Parameters& result);

    Document& document_;
    SchemaReader& schemas_;
    const OpenApiOptions& options_;
    text::Diagnostics& findings_;
};

}  // namespace exbind::docs::openapi
