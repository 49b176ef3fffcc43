// Findings of this room: EX550 to EX599.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::render::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule no_template{
    "EX550", Severity::error, "a template cannot be read",
    "Generated files are laid out by the *.mustache files of the folder templates/ below the root, and one is missing "
    "or\n"
    "cannot be read. Restore it from version control, or name the right folder with --root.",
    true};
inline constexpr Rule bad_template{"EX551", Severity::error, "a template is malformed",
                                   "A tag <%...%> is not closed, or a section <%#name%> has no <%/name%>. Templates "
                                   "begin with the delimiters <% and %>\n"
                                   "already set, and cannot change them or include each other."};
inline constexpr Rule missing_key{
    "EX552", Severity::error, "a template asks for something that is not there",
    "Each name in a template must be one that its file is given; nothing is ever left out silently.\n"
    "Correct the name; the start of each name says at which level it lives (file_, struct_, method_, ...)."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&no_template, &bad_template, &missing_key};

}  // namespace exbind::render::rules
