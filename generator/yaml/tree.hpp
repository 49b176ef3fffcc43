// YAML (and JSON, its subset) as an ordered tree with places. yaml-cpp scans the text and calls back per event; this
// room builds the tree, refuses what specs and documents must not hold, and says where.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.hpp"

namespace exbind::yaml {

struct Entry;

/// A node. Scalars keep their text as written: nothing is turned into numbers, dates or booleans here.
struct Node {
    enum class Type { null, scalar, sequence, mapping };

    Type type = Type::null;
    /// True for a quoted or block scalar: `'200'` is text where a plain `200` may be a number.
    bool quoted = false;
    std::string text;
    std::vector<Node> items;
    std::vector<Entry> entries;
    /// Of a scalar: all of it (its first line when plain text goes on over lines, its header for `|` and `>`).
    /// Of a collection: from its first character to the end of its last value.
    text::Span span;

    bool is_null() const { return type == Type::null; }
    bool is_scalar() const { return type == Type::scalar; }
    bool is_sequence() const { return type == Type::sequence; }
    bool is_mapping() const { return type == Type::mapping; }
    /// Value under a key of a mapping; nullptr when there is none or this is no mapping.
    const Node* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    text::Span key_span;
    Node value;
};

/// Bounds that keep a hostile document from exhausting memory or the stack.
struct Limits {
    std::size_t nodes = 1'000'000;
    std::size_t depth = 200;
    std::size_t bytes = std::size_t{64} << 20U;
    /// A document that others wrote: anchors, aliases and merge keys are followed, and a key that stands twice is a
    /// warning.
    bool foreign = false;
    std::size_t copies = 300'000;  ///< values that aliases may repeat in all
};
/// Those for documents that others wrote.
inline constexpr Limits foreign_document{.nodes = 4'000'000, .foreign = true};

/// Parses `[begin, begin + length)` of a source (the whole source by default) as one document. Duplicate keys, anchors
/// and aliases (unless it is foreign), tags that change a type, a second document, and texts past the limits are
/// reported as errors; the result is then empty. Spans point into `source` itself, also when only a part of it is
/// parsed.
std::optional<Node> parse(const text::Source& source, text::Diagnostics& diagnostics, const Limits& limits = {});
std::optional<Node> parse(const text::Span& part, text::Diagnostics& diagnostics, const Limits& limits = {});

/// The second half of parse(), for texts that have passed its checks: yaml-cpp reads whatever the form is.
std::optional<Node> parse_any_form(const text::Span& part, text::Diagnostics& diagnostics, const Limits& limits = {});

}  // namespace exbind::yaml
