// Schemas of a document as fields: references followed, allOf merged, variants joined.
#pragma once

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/page.hpp"

namespace exbind::docs::openapi {

/// Type of a schema that only says "null", until the variants around it are joined.
inline constexpr const char* null_type = "null";

bool is_untyped(const DocField& field);
/// An object of which nothing is known yet.
bool is_open_object(const DocField& field);

/// Fields of a request leave out what is readOnly, fields of a reply what is writeOnly.
enum class Direction { request, reply };

class SchemaReader {
  public:
    SchemaReader(Document& document, bool version_3_0) : document_(document), version_3_0_(version_3_0) {}

    /// Begins a new operation, whose schemas may unfold to a bounded number of fields.
    void begin_operation();
    /// The schema as a field without a name; its place is that of the schema.
    DocField read(const yaml::Node& schema, Direction direction);
    /// The same for an object whose fields will stand beside others: what contains it does not count as its type.
    DocField read_spread(const yaml::Node& schema, Direction direction);
    /// Takes the values that the description of a text lists, when no schema lists any.
    static void list_from_text(DocField& field);

  private:
    /// A schema on its way to a field: `required` is applied once all members of an allOf are merged.
    struct Draft {
        DocField field;
        std::vector<std::string> required;
    };

    /// A schema that is being unfolded as the type of a value.
    struct Value {
        const yaml::Node* schema;
        std::size_t lists;  // that stand around it
        bool container;
    };

    DocField convert(const yaml::Node& schema);
    Draft gather_value(const yaml::Node& schema);
    const yaml::Node& described_by(const yaml::Node& schema, std::string& name);
    static bool is_container(const yaml::Node& schema);
    Draft gather(const yaml::Node& schema);
    Draft own(const yaml::Node& schema);
    void add_reference(const yaml::Node& schema, Draft& draft);
    void add_variants(const yaml::Node& schema, const char* keyword, Draft& draft);
    DocField joint_of(const yaml::Node& schema, const yaml::Node& variants, std::vector<std::string> labels,
                      std::vector<DocField> forms);
    std::string tag_of(const yaml::Node& schema, const yaml::Node& variants, const std::vector<DocField>& forms,
                       std::vector<std::string>& labels);
    std::string several_types(const yaml::Node& schema, const yaml::Node& type, const std::vector<std::string>& words,
                              DocField& field);
    void read_annotations(const yaml::Node& schema, DocField& field);
    void read_facts(const yaml::Node& schema, DocField& field);
    void read_literals(const yaml::Node& schema, DocField& field);
    static void read_literal_names(const yaml::Node& schema, const std::vector<const yaml::Node*>& values,
                                   DocField& field);
    std::string type_word(const yaml::Node& schema, DocField& field);
    void read_object(const yaml::Node& schema, Draft& draft);
    void read_properties(const yaml::Node& properties, DocField& field);
    void read_array(const yaml::Node& schema, DocField& field);
    DocField item_of(const yaml::Node& schema);
    bool read_positions(const yaml::Node& schema, DocField& field);
    void read_open_members(const yaml::Node& schema, DocField& field);
    void mention_unknown(const yaml::Node& schema);
    void set_values(DocField& field, const DocField& value, bool map);
    void merge(DocField& into, const DocField& other, const text::Span& at);
    void finish(Draft& draft);
    bool within_bounds(const yaml::Node& schema);

    Document& document_;
    bool version_3_0_;
    Direction direction_ = Direction::reply;
    std::size_t visits_ = 0;      // of schemas that were read before, in this operation
    std::size_t all_visits_ = 0;  // in the whole document
    std::unordered_set<const yaml::Node*> visited_;
    std::set<std::string> mentioned_;  // keywords that are not understood
    std::size_t depth_ = 0;
    bool exhausted_ = false;               // this operation has reached its bound
    std::vector<const yaml::Node*> open_;  // targets of references that are being merged into the value at hand
    std::vector<Value> values_;            // outermost first
    std::size_t lists_ = 0;                // lists and maps around the schema at hand
};

}  // namespace exbind::docs::openapi
