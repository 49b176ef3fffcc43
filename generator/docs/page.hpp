// What a reader of documentation hands on: pages with operations as documented, before any type is inferred and any
// name is chosen. Prose stays in this room: it is read for facts and never reaches a spec (unless the user asks).
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "docs/prose.hpp"
#include "docs/service.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"
#include "text/strings.hpp"

namespace exbind::docs {

enum class Structure {
    scalar,
    object,
    list_of_scalars,
    list_of_objects,
    list_of_lists,
    map_of_scalars,
    map_of_objects
};

/// `doc_type` of a value that may be any JSON; it is kept as text.
inline constexpr const char* json_type = "json";

/// A parameter or reply field as documented.
struct DocField {
    std::string name;
    std::string sent_as;      ///< its wire name, where another parameter has that name at another place
    std::string doc_type;     ///< as written: "String", "Array of objects", "integer"; OpenAPI's lists and
                              ///< maps as "array of integer", "map of string", or json_type
    std::string_view scalar;  ///< what `doc_type` means, where its words are not English: "integer"
    Structure structure = Structure::scalar;
    bool positional = false;  ///< children are items of an array, in order
    bool variant = false;  ///< of objects, lists and maps of objects: the value (each) has one of the children's forms
    std::string tag;       ///< of variants: the member that names the form; empty when the shape tells
    const void* schema = nullptr;  ///< of objects, and what lists and maps of them hold: the schema that describes it
    std::string schema_name;       ///< what the document calls that schema, if anything
    bool recursive = false;        ///< the object (each) is again the one around it that has the same schema
    std::string_view why_json;     ///< of json_type: what the document does not say
    std::string outer;             ///< further lists (l) and maps (m) around all of this, outermost first
    std::string description;       ///< prose
    std::shared_ptr<const FieldProse> prose;  ///< what it says, read when the operation is taken
    spec::Presence required = spec::Presence::no;
    std::string when;  ///< spec::Field::when, read with the prose
    spec::In in = spec::In::none;
    spec::ListStyle style = spec::ListStyle::comma;  ///< of lists in a query, path, header or form
    bool nullable = false;
    bool deprecated = false;
    std::vector<std::string> literals;  ///< values that a schema enumerates
    /// Names that the document gives to some of them: value, name.
    std::vector<std::pair<std::string, std::string>> literal_names;
    std::vector<std::string> linked;  ///< values that a link of it leads to
    bool literals_from_text = false;  ///< the literals stand in the description, not in a schema
    std::string format;               ///< OpenAPI format
    spec::FieldFacts facts;
    std::vector<DocField> fields;           ///< of objects and lists of objects
    std::vector<std::string> samples;       ///< values in the examples, as JSON text, filled when examples are matched
    std::vector<text::Span> sample_places;  ///< where each of the samples stands
    text::Span span;                        ///< the name's place

    /// Words in lower case that say which scalar it is documented as.
    std::string scalar_words() const { return scalar.empty() ? text::to_lower(doc_type) : std::string(scalar); }
    /// The values that are documented for it: those of its schema, those that its description lists, or those
    /// that it links to. The prose must have been read.
    const std::vector<std::string>& listed() const {
        if (!literals.empty()) return literals;
        return prose->values.empty() ? linked : prose->values;
    }
};

/// An example as it stands on the page.
struct DocExample {
    bool reply = true;
    std::string text;
    text::Span span;
};

/// How a reply is read page by page, as far as the parameters tell.
struct DocPages {
    spec::Pages pages;                 ///< without `cursor`
    std::vector<std::string> cursors;  ///< names that the parameter's description gives for what it takes
    std::vector<std::string> beside;   ///< names of what the reply has beside its payload
    std::string doubt;                 ///< why there are no pages, where something is about them
};

/// What an operation is, wherever it is described.
struct OperationKey {
    std::string path;
    std::string method;
    std::string product{};
    auto operator<=>(const OperationKey&) const = default;
};
using OperationKeys = std::set<OperationKey>;
/// Of a documented operation, or one of a spec.
template <class Operation>
OperationKey key_of(const Operation& operation) {
    return {operation.path, operation.method, operation.product};
}

struct DocOperation {
    std::string method;
    std::string path;
    std::string product;  ///< where exchange.yaml names several
    bool writes = false;  ///< although its method says that it reads
    /// What vendors' keys of the document say of it, and its server: {"x-domain", "Futures"}.
    std::vector<std::pair<std::string, std::string>> marks;
    /// Another page is the operation's own: of what this one says only the key and `deprecated` were read.
    bool copy = false;
    std::string title;           ///< its heading, without method
    bool title_is_name = false;  ///< the title is there to name it: OpenAPI's summary
    bool by_schema = false;      ///< its types are those of schemas: examples are evidence within them
    std::string url;             ///< deep link
    std::string name_hint;       ///< operationId, when the document has one
    spec::Auth auth = spec::Auth::private_;
    bool auth_told = true;  ///< false: `auth` is what is assumed where the documentation says nothing
    std::string permission;
    bool by_rule = false;               ///< a rule of exchange.yaml said both
    std::vector<std::string> tags;      ///< of the documentation
    std::vector<std::string> security;  ///< names of the schemes that it asks for
    std::vector<spec::Limit> limits;
    bool deprecated = false;
    spec::In request_in = spec::In::none;
    spec::Shape request_shape = spec::Shape::none;
    std::vector<DocField> request;
    /// Of the payload, envelope already taken off. `value`: `reply` holds one field without a name, the payload itself.
    spec::Shape reply_shape = spec::Shape::none;
    std::vector<DocField> reply;          ///< fields of the payload (of its items, for lists)
    std::vector<std::size_t> rows_shown;  ///< how many rows the payload has in each example of a success
    std::string reply_rows;               ///< member of the payload with a code for each of its items beside it
    DocPages pages;
    const void* reply_schema = nullptr;  ///< of an object payload, or of the items of a list
    bool reply_positional = false;       ///< the payload (each of its items, for lists) is an array in field order
    std::vector<DocExample> examples;
    /// What is doubtful about this operation alone. Kept here, because a page set documents an operation several times
    /// and only the copy that is imported should speak. With an error among them the operation is left out.
    text::Diagnostics findings;
    std::optional<text::Diagnostic> unreadable;  ///< a part of it was lost: it is left out, too
    text::Span span;                             ///< its heading
};

/// An operation that a page names, and of which a reader can make nothing.
struct LeftOut {
    std::string method;
    std::string path;
    text::Span span;
    text::Diagnostic why;
};

/// A row of a table of error codes.
struct DocError {
    std::string code;
    std::uint16_t http = 0;  ///< 0: not documented
    std::string message;     ///< prose
    text::Span span;         ///< the code's place
};

struct DocPage {
    std::string id;  ///< stable name: anchor, or path within the folder that was imported
    std::string url;
    std::string updated;
    const text::Source* source = nullptr;
    std::vector<DocOperation> operations;
    std::vector<LeftOut> left_out;
    std::vector<DocError> errors;  ///< in order; a code may stand in several tables
    ServiceFacts service;

    /// Whether it is about this operation alone.
    bool is_own_of(const DocOperation& operation) const { return !url.empty() && operation.url == url; }
};

}  // namespace exbind::docs
