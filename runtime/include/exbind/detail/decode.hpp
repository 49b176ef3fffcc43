// JSON text into structs, by their tables: one pass, no document tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"
#include "exbind/presence.hpp"

namespace exbind::detail {

struct DecodeError {
    std::string path;     ///< "data[3].amt"; empty for the whole
    std::string message;  ///< "expected decimal, got "abc""; values shortened and printable, those of secrets left out
    std::size_t offset = 0;  ///< bytes from the start of the text
};

struct DecodeOptions {
    /// Members that the tables do not know and repeated keys are errors. Otherwise the former are skipped, and of
    /// repeated keys the first one counts. (Maps are lists of pairs and then keep both.)
    bool strict = false;
    /// Objects and arrays inside each other, at most 512.
    unsigned max_depth = 64;
};

/// Reads a whole text. `out` is an object of the type's C++ type in its default state; on failure it may be partly
/// filled. Members may be written otherwise than documented, where nothing is lost:
/// - "", null and an absent member give the empty state (an empty optional, Open, text, list, map or struct);
/// - decimals, integers, times and enums may be numbers or text, booleans true or "true", texts also numbers, whose
///   digits are kept;
/// - integers may have a fraction of zeros; times may have a fraction, and its digits beyond nanoseconds are cut off;
/// - enums keep a text that is not listed.
/// Everything else is an error: other types, integers beyond 64 bits, times beyond the range of TimePoint, text that is
/// not JSON (RFC 8259; no byte order mark, no lone surrogates, valid UTF-8), anything after the value.
bool decode(std::string_view json, const Type& type, void* out, DecodeError& error, const DecodeOptions& options = {},
            Presence* presence = nullptr);

/// Whether a text is one JSON value.
bool check_json(std::string_view json, DecodeError& error, unsigned max_depth = 64);

}  // namespace exbind::detail
