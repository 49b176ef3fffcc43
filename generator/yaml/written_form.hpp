// The part of YAML in which exbind writes its own files, and people write most of theirs, read directly: blocks of two
// blanks, collections in brackets and quoted texts that stay on their line, plain texts of harmless characters,
// comments.
#pragma once

#include <optional>

#include "yaml/tree.hpp"

namespace exbind::yaml {

/// The same tree as parse() gives, in a small part of the time. Empty for everything else, wrong texts included:
/// parse() then reads the text, and says what is wrong. The text must have passed prescan().
std::optional<Node> parse_written_form(const text::Span& part, const Limits& limits);

}  // namespace exbind::yaml
