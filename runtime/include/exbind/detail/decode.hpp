// Decodes JSON text into structs, by their tables: one pass, no document tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"

namespace exbind::detail {

struct DecodeError {
    std::string path;        ///< "data[3].amt"; empty for the whole
    std::string message;     ///< "expected decimal, got "abc""; values shortened and printable, secrets left out
    std::size_t offset = 0;  ///< bytes from the start of the text
};

struct DecodeOptions {
    /// Treat undocumented members and repeated keys as errors. Otherwise undocumented members are skipped, and the
    /// first of repeated keys counts. (Maps are lists of pairs, and then keep both.)
    bool strict = false;
    /// How deep objects and arrays may be nested; at most 512.
    unsigned max_depth = 64;
};

/// Reads the whole text into `out`, an object of the type's C++ type in its default state; on failure it may be partly
/// filled. Values may be written otherwise than documented as long as nothing is lost:
/// - "", null and an absent member give the empty state (an empty optional, Open, text, list, map or struct);
/// - decimals, integers, times and enums may be numbers or text, booleans true or "true"; text may be a number, whose
///   digits are kept;
/// - integers may have a fraction of zeros; times may have a fraction, whose digits beyond nanoseconds are cut off;
/// - enums keep a text that is not listed.
/// Everything else is an error: other types, integers beyond 64 bits, times outside the range of TimePoint, text that
/// is not JSON (RFC 8259; no byte order mark, no lone surrogates, valid UTF-8), and anything after the value.
bool decode(std::string_view json, const Type& type, void* out, DecodeError& error, const DecodeOptions& options = {});

/// Whether the text is exactly one JSON value.
bool check_json(std::string_view json, DecodeError& error, unsigned max_depth = 64);

}  // namespace exbind::detail
