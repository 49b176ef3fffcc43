// Text with HTML in it as Markdown marks it.
#pragma once

#include <string>
#include <string_view>

namespace exbind::docs::dialect {

/// `<li>` begins a line with `* `, `<br>` a line; `<code>` is written with backticks; other tags are left out, and the
/// usual entities decoded. What is no tag stays.
std::string without_markup(std::string_view text);

}  // namespace exbind::docs::dialect
