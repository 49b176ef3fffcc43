// "`0`: off, `1`: on": texts that stand for no and yes.
#pragma once

#include <span>

#include "docs/words.hpp"

namespace exbind::docs {

/// Whether the description explains "0" as the opposite of what "1" means. `asks`: it begins with "whether", so that a
/// plain list of the two is enough.
bool explains_flag(std::span<const Token> tokens, bool asks);

}  // namespace exbind::docs
