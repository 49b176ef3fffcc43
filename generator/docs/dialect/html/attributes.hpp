// What the HTML parser is spared: it compares each attribute of an element with all that stand before it.
#pragma once

#include <string>
#include <string_view>

namespace exbind::docs::dialect::html {

/// The page with blanks in place of attributes that nobody reads, where an element has very many. Offsets stay.
std::string with_few_attributes(std::string_view page);

}  // namespace exbind::docs::dialect::html
