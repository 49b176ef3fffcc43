// Bytes as text and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::detail {

/// Lower-case hex, or base64 of one of the alphabets.
std::string encoded(Encoding encoding, std::string_view bytes);
void append_encoded(std::string& out, Encoding encoding, std::string_view bytes);

/// The bytes that a text stands for; nothing when it is no such text. Hex takes letters of either case, base64 both
/// alphabets, with or without padding.
std::optional<std::string> bytes_of_hex(std::string_view text);
std::optional<std::string> bytes_of_base64(std::string_view text);
std::optional<std::string> bytes_of_base58(std::string_view text);

/// The inside of a JSON string.
void append_json_text(std::string& out, std::string_view text);

}  // namespace exbind::detail
