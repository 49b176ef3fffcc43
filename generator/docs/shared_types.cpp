#include "docs/shared_types.hpp"

#include <algorithm>

namespace exbind::docs {
namespace {

/// Enough to infer types from.
constexpr std::size_t most_samples = 256;

/// Whether two fields below objects of one schema give the same member. Texts of the documentation and what examples
/// added are left out.
bool alike(const DocField& a, const DocField& b);

bool alike_inside(const DocField& a, const DocField& b) {
    return a.positional == b.positional && a.variant == b.variant && a.tag == b.tag && a.recursive == b.recursive &&
           std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), alike);
}

bool alike(const DocField& a, const DocField& b) {
    return a.name == b.name && a.structure == b.structure && a.doc_type == b.doc_type && a.outer == b.outer &&
           a.schema == b.schema && a.required == b.required && a.in == b.in && a.style == b.style &&
           a.deprecated == b.deprecated && a.literals == b.literals && a.literals_from_text == b.literals_from_text &&
           a.format == b.format && a.facts == b.facts && alike_inside(a, b);
}

void add_samples(DocField& to, const DocField& from) {
    to.nullable = to.nullable || from.nullable;
    for (std::size_t i = 0; i < from.samples.size() && to.samples.size() < most_samples; ++i) {
        if (std::find(to.samples.begin(), to.samples.end(), from.samples[i]) != to.samples.end()) continue;
        to.samples.push_back(from.samples[i]);
        to.sample_places.push_back(i < from.sample_places.size() ? from.sample_places[i] : text::Span{});
    }
    for (std::size_t i = 0; i < to.fields.size(); ++i) add_samples(to.fields[i], from.fields[i]);
}

bool holds(const std::vector<DocField>& fields, const void* schema) {
    return std::any_of(fields.begin(), fields.end(), [&](const DocField& field) {
        return (field.recursive && field.schema == schema) || holds(field.fields, schema);
    });
}

}  // namespace

void SharedTypes::add(std::vector<DocField>& fields, const spec::Type* type, bool request) {
    std::unordered_map<std::string_view, const spec::Type*> types;
    if (committed_ != nullptr && type != nullptr)
        for (const spec::Field& field : type->fields) {
            const spec::TypeRef& inner = spec::innermost(field.type);
            if (inner.kind == spec::Kind::named) types.emplace(field.name, index_.type(inner.name));
        }
    for (DocField& field : fields) {
        const auto found = types.find(field.name);
        const spec::Type* inner = field.name.empty() ? type : found == types.end() ? nullptr : found->second;
        if (enter(field, inner, request)) add(field.fields, inner, request);
    }
}

/// False when what is inside is known already.
bool SharedTypes::enter(DocField& field, const spec::Type* type, bool request) {
    if (field.schema == nullptr || field.fields.empty()) return true;
    std::vector<SharedType*>& known = of_schema_[{field.schema, request}];
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const SharedType* one) { return alike_inside(*one->first, field); });
    SharedType* entry = same != known.end() ? *same : &types_.emplace_back();
    of_field_[&field] = entry;
    if (type != nullptr && entry->committed.empty()) entry->committed = type->name;
    if (same != known.end()) {
        ++entry->places;
        for (std::size_t i = 0; i < field.fields.size(); ++i) add_samples(entry->first->fields[i], field.fields[i]);
        return false;
    }
    entry->first = &field;
    entry->holds_itself = holds(field.fields, field.schema);
    known.push_back(entry);
    return true;
}

SharedType* SharedTypes::find(const DocField& field) {
    const auto found = of_field_.find(&field);
    return found == of_field_.end() ? nullptr : found->second;
}

}  // namespace exbind::docs
