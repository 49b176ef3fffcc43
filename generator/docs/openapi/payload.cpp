#include "docs/openapi/payload.hpp"

#include <algorithm>

#include "docs/openapi/join.hpp"
#include "docs/openapi/rules.hpp"
#include "spec/envelope.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// Whether a field is required says something about requests only.
void clear_required(std::vector<DocField>& fields) {
    for (DocField& field : fields) {
        field.required = spec::Presence::no;
        clear_required(field.fields);
    }
}

void set_payload(DocField payload, DocOperation& operation) {
    payload.required = spec::Presence::no;
    clear_required(payload.fields);
    const bool plain = !payload.variant && payload.outer.empty();
    if (plain && (payload.structure == Structure::object || payload.structure == Structure::list_of_objects)) {
        operation.reply_shape = payload.structure == Structure::object ? spec::Shape::object : spec::Shape::list;
        operation.reply_positional = payload.positional;
        operation.reply_schema = payload.schema;
        operation.reply = std::move(payload.fields);
        return;
    }
    payload.name.clear();
    operation.reply_shape = spec::Shape::value;
    operation.reply.push_back(std::move(payload));
}

bool belongs_to(const spec::Envelope& envelope, const std::string& name) {
    return !name.empty() && (name == envelope.payload || name == spec::first_member(envelope.success_field) ||
                             name == spec::first_member(envelope.code) || name == spec::first_member(envelope.message));
}

}  // namespace

void set_reply(DocField whole, const spec::Envelope& envelope, Document& document, DocOperation& operation) {
    if (!envelope.payload.empty()) flatten(whole);
    if (envelope.payload.empty() || whole.structure != Structure::object) {
        set_payload(std::move(whole), operation);
        return;
    }
    DocField* payload = nullptr;
    bool enveloped = false;
    std::vector<std::string> beside;
    text::Span beside_at;
    for (DocField& field : whole.fields) {
        enveloped = enveloped || belongs_to(envelope, field.name);
        if (field.name == envelope.payload) payload = &field;
        if (belongs_to(envelope, field.name)) continue;
        beside.push_back("'" + field.name + "'");
        operation.pages.beside.push_back(field.name);
        beside_at = field.span;
    }
    if (!enveloped) {
        operation.findings.report(
            rules::no_envelope, whole.span,
            "the reply has no member '" + envelope.payload + "' and no other part of the envelope",
            "correct `envelope` in exchange.yaml if replies look different");
        set_payload(std::move(whole), operation);
        return;
    }
    if (!beside.empty()) {
        document.report(rules::beside_payload, beside_at,
                        "the reply has " + text::join(beside, ", ") + " beside the payload '" + envelope.payload + "'",
                        "read it from the raw reply if you need it");
    }
    if (payload != nullptr) set_payload(std::move(*payload), operation);
}

}  // namespace exbind::docs::openapi
