// Untrusted text made safe inside HTML.
#pragma once

#include <string>
#include <string_view>

namespace exbind::render {

/// Between tags and in quoted attributes, of HTML and of XML. What no page can hold, and what is not seen or turns the
/// direction of a text, becomes U+FFFD.
std::string html_text(std::string_view text);

}  // namespace exbind::render
