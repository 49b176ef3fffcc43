// Decodes JSON text into structs, by their tables: one pass, no document tree.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/detail/table.hpp"
#include "exbind/unreadable.hpp"

namespace exbind::inline v0_1::detail {

struct DecodeError {
    enum class Cause : unsigned char {
        text,       ///< the text is not what it should be
        size,       ///< DecodeLimits::max_bytes
        deadline,   ///< DecodeLimits::deadline
        cancelled,  ///< DecodeLimits::cancelled
    };
    std::string path;        ///< "data[3].amt"; empty for the whole
    std::string message;     ///< "expected decimal, got "abc""; values shortened and printable, secrets left out
    std::size_t offset = 0;  ///< bytes from the start of the text
    Cause cause = Cause::text;
    // Where the message says "expected..., got...":
    std::string_view expected;  ///< a constant
    std::string found;
};

/// Where decoding ends before the text does.
struct DecodeLimits {
    /// How much memory the decoded values may take: room of lists and maps, and texts that lie outside their strings.
    /// What the allocator adds is not counted.
    std::size_t max_bytes = std::numeric_limits<std::size_t>::max();
    /// Looked at every few hundred values, and before a large list grows.
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();
    const std::atomic<bool>* cancelled = nullptr;
};

/// What may be left out where it cannot be read, and what was.
struct Tolerance {
    /// Leaves unreadable members empty. Items of lists and entries of maps that are no object (or list) where one is
    /// documented are left out; a list whose items have no empty state is then empty as a whole.
    bool members = false;
    /// Keeps a row of the whole list that cannot be read as far as it was read, so that the rows stay in their places.
    bool rows = false;

    struct Row {
        std::size_t index = 0;
        bool lost = false;  ///< the row itself, or a firm member of it; the rest of it may be missing
    };
    std::vector<Row> odd_rows{};        ///< with `rows`: those with something unreadable, in order
    UnreadableList unreadable{};        ///< without paths until decoding is done
    std::vector<std::size_t> places{};  ///< of `unreadable.kept`, in bytes from the start of the text
};

struct DecodeOptions {
    /// Treat undocumented members and repeated keys as errors. Otherwise undocumented members are skipped, and the
    /// first of repeated keys counts. (Maps are lists of pairs, and then keep both.)
    bool strict = false;
    /// How deep objects and arrays may be nested; at most 512.
    unsigned max_depth = 64;
    /// The whole value must be there, of whatever type but json: null and "" are not an empty list, text...
    bool needs_value = false;
    /// Members that must be readable and stand there once, tolerance or not; by the address of their type in the table.
    std::span<const Type* const> firm{};
    DecodeLimits limits{};
    Tolerance* tolerance = nullptr;  ///< null: everything must be readable
    std::string_view rows{};         ///< of read_reply(): the member of the payload that is read in its place
};

inline constexpr DecodeOptions usual_decoding{};

/// Reads the whole text into `out`, an object of the type's C++ type in its default state; on failure it may be partly
/// filled. Values may be written otherwise than documented as long as nothing is lost:
/// - "", null and an absent member give the empty state (an empty optional, Open, text, list, map or struct). But the
///   whole value, an item of a list and an entry of a map must be there if they are objects, and items and entries also
///   if they are lists or maps;
/// - decimals, integers, times and enums may be numbers or text, booleans true or "true"; text may be a number, whose
///   digits are kept;
/// - integers may have a fraction of zeros; times may have a fraction, whose digits beyond nanoseconds are cut off;
/// - times outside the range of TimePoint give its latest or earliest value;
/// - enums keep a text that is not listed.
/// Everything else is an error: other types, integers beyond 64 bits, text that is not JSON (RFC 8259; no byte order
/// mark, no lone surrogates, valid UTF-8), and anything after the value.
bool decode(std::string_view json, const Type& type, void* out, DecodeError& error,
            const DecodeOptions& options = usual_decoding);

/// Whether the text is exactly one JSON value.
bool check_json(std::string_view json, DecodeError& error, unsigned max_depth = 64);

}  // namespace exbind::detail
