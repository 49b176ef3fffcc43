// An HTML document as a flat sequence of events with places. libxml2 does the parsing: it closes what authors left open
// and decodes entities; no tree is built, so memory stays small and nothing recurses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace exbind::docs::dialect::html {

/// What is read of an element's attributes; empty where it has none.
struct Attributes {
    std::string_view id;
    std::string_view href;
    std::string_view colspan;
    std::string_view rowspan;
};

/// Names of elements are in lower case. Views live as long as the call.
class Events {
  public:
    virtual ~Events() = default;
    virtual void open(std::string_view name, const Attributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    /// A run of text, entities decoded; one run of the document may come in parts. `offset`: where it stands, in bytes.
    virtual void text(std::string_view text, std::uint32_t offset) = 0;
};

enum class Outcome {
    complete,
    too_deep,  ///< elements are nested deeper than max_depth; the rest was not read
    failed     ///< too large, or no memory
};

inline constexpr std::size_t max_depth = 1000;

/// `content` is UTF-8. Every element that is opened is closed again unless the outcome is too_deep.
Outcome walk(std::string_view content, Events& events);

}  // namespace exbind::docs::dialect::html
