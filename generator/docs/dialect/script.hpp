// Scripts, which tell the languages of a page apart.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::docs::dialect {

enum class Script : std::uint8_t { han, kana, hangul, cyrillic };

/// Whether the text holds a character of the script.
bool has_script(std::string_view text, Script script);

}  // namespace exbind::docs::dialect
