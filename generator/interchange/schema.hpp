// Fields, types and enums of a spec as JSON Schema, and back. What the schemas cannot say stands beside them under the
// names of the attributes (extension_key()): writing compares what would be read back with what is meant.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "interchange/tree.hpp"
#include "spec/attributes.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::interchange {

/// Schemas of a document's components by their names.
using Components = std::map<std::string, const Node*, std::less<>>;

// ---- Reading --------------------------------------------------------------------------------------------------------

/// What a schema says by itself: type, unit, wire form, values, bounds, whether it may be null.
spec::Field read_schema(const Node& schema, const Components& components);
/// The documented type of a field, where it says none itself: the word of its schema where documentation is OpenAPI,
/// else the usual one of its group.
std::string doc_type_of(const Node& schema, const std::string& usual, const Components& components);
/// The object type that a component describes; its fields have the usual `doc_type` unless they say another one.
spec::Type read_type(const std::string& name, const Node& schema, const Components& components,
                     const std::string& doc_type, text::Diagnostics& diagnostics);
spec::Enum read_enum(const std::string& name, const Node& schema);
/// How a list travels, as a parameter or the encoding of a form's member says; `owner` may be null.
spec::ListStyle read_style(const Node* owner, const Node& schema, const Components& components);
/// The other way, of a list that is not JSON.
void put_style(spec::ListStyle style, Node& owner);

// ---- Writing --------------------------------------------------------------------------------------------------------

class SchemaWriter {
  public:
    SchemaWriter(const spec::Spec& spec, const Components& components);

    Node of_enum(const spec::Group& group, const spec::Enum& one) const;
    Node of_type(const spec::Group& group, const spec::Type& type, const std::string& doc_type) const;
    /// An object with these fields, all of which travel `in` one place. Of a form, `encoding` says how lists travel.
    Node of_fields(const spec::Group& group, const spec::Type& type, const std::vector<const spec::Field*>& fields,
                   const std::string& doc_type, spec::In in = spec::In::none, const Node* encoding = nullptr) const;
    /// Without what stands beside it: `deprecated` and the extensions.
    Node of_field(const spec::Group& group, const std::string& type, const spec::Field& field, bool json) const;
    Node of_value(const spec::Group& group, const spec::TypeRef& type) const;
    /// Name of a type's or an enum's component.
    static std::string component_of(const spec::Group& group, const std::string& name);

  private:
    Node value(const spec::Group& group, const spec::TypeRef& type, const spec::Field& field, bool json) const;
    Node scalar(spec::Kind kind, const spec::Field& field) const;
    void add_facts(const spec::Field& field, Node& schema) const;

    const spec::Spec& spec_;
    const Components& components_;
    std::set<std::string> numeric_;  ///< components of enums whose values are numbers in JSON
};

// ---- What has no word of its own ------------------------------------------------------------------------------------

/// The attributes in which the two differ, as members of `owner`. Those below a dot stand in a mapping.
void put_rest(const spec::Field& meant, const spec::Field& read, Node& owner);
void put_rest(const spec::Operation& meant, const spec::Operation& read, Node& owner);
void read_rest(const Node& owner, spec::Field& field, text::Diagnostics& diagnostics);
void read_rest(const Node& owner, spec::Operation& operation, text::Diagnostics& diagnostics);

/// The schema that `$ref` leads to, or the schema itself.
const Node& target_of(const Node& schema, const Components& components);
/// Whether the schema allows the value.
bool allows(const Node& schema, const Node& value, const Components& components);

}  // namespace exbind::interchange
