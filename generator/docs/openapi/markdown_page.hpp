// The Markdown around an OpenAPI document of one path: title, prose, examples, and the fence with the document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "docs/page.hpp"
#include "text/source.hpp"

namespace exbind::docs::openapi {

/// A fenced block. `body` are its lines without the fences; `info` what stands behind the opening backticks.
struct Fence {
    text::Span info;
    text::Span body;
    bool closed = false;
};

struct MarkdownPage {
    std::string title;
    text::Span heading;
    /// Lines outside of fences, each with its place.
    std::vector<text::Span> prose;
    /// Scheme and host of the documentation, from the note about its index; may be empty.
    std::string site;
    std::vector<DocExample> examples;
    /// The block with the document, and the operation that its first line names.
    std::optional<Fence> document;
    std::string method;
    std::string path;
};

MarkdownPage read_markdown_page(const text::Source& source);

}  // namespace exbind::docs::openapi
