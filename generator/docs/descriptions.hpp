// What documentation says of members and values, for comments of a user's private copy of the headers. Nothing of it is
// kept in a spec.
#pragma once

#include <vector>

#include "docs/page.hpp"

namespace exbind::docs {

/// Descriptions of the spec's members and values as the pages give them, as plain text. What several operations share
/// is described by the first of them, in the order of their paths.
spec::Prose read_descriptions(std::vector<DocPage>& pages, const spec::Spec& spec);

/// A description without the marks of Markdown and HTML, on one line.
std::string plain_text(std::string_view description);

}  // namespace exbind::docs
