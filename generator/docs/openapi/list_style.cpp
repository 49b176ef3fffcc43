#include "docs/openapi/list_style.hpp"

#include <algorithm>

#include "docs/openapi/join.hpp"

namespace exbind::docs::openapi {
namespace {

bool is_plain_object(const DocField& field) {
    return field.structure == Structure::object && field.outer.empty() && !field.variant && !field.recursive &&
           !field.fields.empty();
}

bool has_text_form(const DocField& field) {
    return (field.structure == Structure::scalar || field.structure == Structure::list_of_scalars) &&
           field.outer.empty();
}

/// False when something in it has no form in a query.
bool add_deep(const DocField& field, const std::string& name, spec::Presence required, std::vector<DocField>& result) {
    if (is_plain_object(field))
        return std::all_of(field.fields.begin(), field.fields.end(), [&](const DocField& child) {
            const bool both = required == spec::Presence::yes && child.required == spec::Presence::yes;
            const bool neither = child.required == spec::Presence::no;
            return add_deep(child, name + "[" + child.name + "]",
                            both      ? spec::Presence::yes
                            : neither ? spec::Presence::no
                                      : spec::Presence::conditional,
                            result);
        });
    if (!has_text_form(field)) return false;
    DocField& parameter = result.emplace_back(field);
    parameter.name = name;
    parameter.required = required;
    if (field.structure == Structure::list_of_scalars) parameter.style = spec::ListStyle::repeat;
    return true;
}

}  // namespace

ParameterStyle style_of(const yaml::Node* owner, spec::In in) {
    ParameterStyle result;
    const bool query = in == spec::In::query || in == spec::In::form;
    const std::string style = owner == nullptr ? std::string() : text_of(*owner, "style");
    const yaml::Node* explode = owner == nullptr ? nullptr : owner->find("explode");
    result.stated = !style.empty() || explode != nullptr;
    result.style = !style.empty() ? style : query ? "form" : "simple";
    result.explode = explode != nullptr ? flag_of(*owner, "explode") : result.style == "form";
    return result;
}

std::optional<spec::ListStyle> list_style(const ParameterStyle& style, spec::In in) {
    const bool query = in == spec::In::query || in == spec::In::form;
    if (!query) return style.style == "simple" ? std::optional(spec::ListStyle::comma) : std::nullopt;
    const bool joined = style.style == "form" || style.style == "spaceDelimited" || style.style == "pipeDelimited";
    if (!joined) return std::nullopt;
    if (style.explode) return spec::ListStyle::repeat;
    return style.style == "form"             ? spec::ListStyle::comma
           : style.style == "spaceDelimited" ? spec::ListStyle::space
                                             : spec::ListStyle::pipe;
}

std::vector<DocField> spread(const DocField& object, const ParameterStyle& style, spec::In in) {
    std::vector<DocField> result;
    const bool query = in == spec::In::query || in == spec::In::form;
    if (!query || !is_plain_object(object)) return result;
    if (style.style == "deepObject") {
        if (!add_deep(object, object.name, object.required, result)) result.clear();
        return result;
    }
    if (style.style != "form" || !style.explode) return result;
    if (!std::all_of(object.fields.begin(), object.fields.end(), has_text_form)) return result;
    result = object.fields;
    for (DocField& field : result) {
        if (field.structure == Structure::list_of_scalars) field.style = spec::ListStyle::repeat;
        if (object.required != spec::Presence::yes && field.required == spec::Presence::yes)
            field.required = spec::Presence::conditional;
    }
    return result;
}

}  // namespace exbind::docs::openapi
