// How lists and objects stand in a query, path, header or form, as `style` and `explode` say.
#pragma once

#include <optional>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/page.hpp"

namespace exbind::docs::openapi {

struct ParameterStyle {
    std::string style;  ///< form, simple, spaceDelimited, pipeDelimited, deepObject, ...
    bool explode = false;
    bool stated = false;  ///< the document says at least one of the two
};

/// That of a parameter object, or of one entry of a form's `encoding` (may be null).
ParameterStyle style_of(const yaml::Node* owner, spec::In in);

/// How the items of a list are joined; nothing when no client can send them so.
std::optional<spec::ListStyle> list_style(const ParameterStyle& style, spec::In in);

/// The parameters that an object becomes: its fields by their own names, or as name[field]. Empty when it has another
/// form.
std::vector<DocField> spread(const DocField& object, const ParameterStyle& style, spec::In in);

}  // namespace exbind::docs::openapi
