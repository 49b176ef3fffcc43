// The links of an index in Markdown (llms.txt).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/source.hpp"

namespace exbind::fetch {

struct Link {
    std::string target;  ///< as written, without angle brackets and title
    text::Span span;
};

/// Every `[text](target)` in order, and every address that is an item of a list. Code fences are passed over. Images
/// count as links: their files are no pages, and the caller judges by the address.
std::vector<Link> read_links(const text::Source& source);

}  // namespace exbind::fetch
