// Operations of a spec as OpenAPI's, and back.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "interchange/schema.hpp"
#include "interchange/tree.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::interchange {

/// "https://api.acme.example" and so on of the exchange, or of one product.
std::vector<Node> servers_of(const spec::Exchange& exchange, const std::string& product = {});
/// What signed requests carry, by its names.
Node security_schemes(const spec::Exchange& exchange);
/// The roles that an operation's `security` names are its permission.
Node security_of(const spec::Exchange& exchange, const spec::Operation& operation);

/// What is worth knowing before a call: limits, with the sizes of pools, permission.
std::string facts_of(const spec::Exchange& exchange, const spec::Operation& operation);
/// Summary of an operation that the documentation gives no title: "place order".
std::string plain_title(const std::string& id);
/// Sets who may call the operation, whose request is known.
void read_security(const Node& node, const spec::Exchange& exchange, spec::Operation& operation);

/// Where an operation stands in a document.
struct Place {
    std::string key;  ///< of `paths`: the path, perhaps with a fragment that tells operations apart
    const Node* node = nullptr;
    std::string group;
    std::string doc_type;  ///< the usual one of the group
    text::Span span{};
};

/// What OpenAPI's own words say. The request's fields are not among them.
spec::Operation read_operation(const Place& place, const std::string& method, const spec::Exchange& exchange,
                               const Components& components);
/// The request's fields: parameters, then those of the body, in the order that the operation says.
std::vector<spec::Field> read_fields(const Place& place, const spec::Operation& operation, const Components& components,
                                     text::Diagnostics& diagnostics);
/// Examples by their places within the group.
std::vector<std::pair<std::size_t, spec::Example>> read_examples(const Place& place, const spec::Operation& operation);

class OperationWriter {
  public:
    OperationWriter(const spec::Spec& spec, const SchemaWriter& schemas, const Components& components)
        : spec_(spec), schemas_(schemas), components_(components) {}

    /// Whether the request's fields are one body, so that its type is a component.
    static bool has_body_type(const spec::Group& group, const spec::Operation& operation);
    Node write(const spec::Group& group, const spec::Operation& operation, const std::string& key,
               const std::string& doc_type) const;

  private:
    void add_request(const spec::Group& group, const spec::Operation& operation, const std::string& doc_type,
                     Node& node) const;
    Node parameter(const spec::Group& group, const spec::Operation& operation, const spec::Field& field,
                   const std::string& doc_type) const;
    Node reply(const spec::Group& group, const spec::Operation& operation) const;
    void add_examples(const spec::Group& group, const spec::Operation& operation, Node& node) const;

    const spec::Spec& spec_;
    const SchemaWriter& schemas_;
    const Components& components_;
};

/// The reply's schema around the payload's; the payload is null where the operation has none.
Node reply_schema(const spec::Envelope& envelope, std::optional<Node> payload);

}  // namespace exbind::interchange
