// A page without its front matter: what the documentation says, without what a crawl says of itself.
#pragma once

#include <string_view>

#include "text/source.hpp"

namespace exbind::docs {

std::string_view body_of(const text::Source& page);

}  // namespace exbind::docs
