#include "docs/dialect/html/events.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <string>

#include "docs/dialect/html/attributes.hpp"

namespace exbind::docs::dialect::html {
namespace {

/// What the callbacks share. Exceptions must not pass through the C library, so memory exhaustion ends the program as
/// everywhere else in the generator: the callbacks are noexcept.
struct Walk {
    std::string_view content;
    Events& events;
    htmlParserCtxtPtr parser = nullptr;
    std::size_t depth = 0;
    bool too_deep = false;

    std::size_t consumed() const {
        const long bytes = xmlByteConsumed(parser);
        return bytes < 0 ? 0 : std::min(static_cast<std::size_t>(bytes), content.size());
    }
};

Walk& walk_of(void* data) {
    return *static_cast<Walk*>(data);
}

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<const char*>(text)};
}

void on_open(void* data, const xmlChar* name, const xmlChar** attributes) noexcept {
    Walk& walk = walk_of(data);
    if (walk.too_deep) return;
    if (++walk.depth > max_depth) {
        walk.too_deep = true;
        xmlStopParser(walk.parser);
        return;
    }
    Attributes read;
    for (const xmlChar** at = attributes; at != nullptr && *at != nullptr; at += 2) {
        const std::string_view key = view(at[0]);
        if (key == "id") read.id = view(at[1]);
        if (key == "href") read.href = view(at[1]);
        if (key == "colspan") read.colspan = view(at[1]);
        if (key == "rowspan") read.rowspan = view(at[1]);
    }
    walk.events.open(view(name), read);
}

void on_close(void* data, const xmlChar* name) noexcept {
    Walk& walk = walk_of(data);
    if (walk.too_deep) return;
    if (walk.depth > 0) --walk.depth;
    walk.events.close(view(name));
}

/// The parser stands behind the text. A decoded entity is shorter than what stands in the document.
std::size_t offset_of(const Walk& walk, std::string_view text) {
    const std::size_t end = walk.consumed();
    if (end >= text.size() && walk.content.substr(end - text.size(), text.size()) == text) return end - text.size();
    constexpr std::size_t longest_entity = 40;
    const std::size_t near = end - std::min(end, longest_entity);
    const std::size_t entity = walk.content.substr(near, end - near).rfind('&');
    if (entity != std::string_view::npos) return near + entity;
    return end - std::min(end, text.size());
}

void on_text(void* data, const xmlChar* text, int length) noexcept {
    Walk& walk = walk_of(data);
    if (walk.too_deep || length <= 0) return;
    const std::string_view part{reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)};
    walk.events.text(part, static_cast<std::uint32_t>(offset_of(walk, part)));
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

Outcome walk(std::string_view content, Events& events) {
    if (content.empty()) return Outcome::complete;
    if (content.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) / 2) return Outcome::failed;
    const std::string thinned = with_few_attributes(content);
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser{
        htmlCreateMemoryParserCtxt(thinned.data(), static_cast<int>(thinned.size()))};
    if (!parser) return Outcome::failed;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    // Offsets are those of the content only while no character set is converted.
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    std::memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = on_open;
    parser->sax->endElement = on_close;
    parser->sax->characters = on_text;
    parser->sax->ignorableWhitespace = on_text;
    parser->sax->cdataBlock = on_text;
    Walk walk{content, events, parser.get()};
    parser->userData = &walk;
    htmlParseDocument(parser.get());
    return walk.too_deep ? Outcome::too_deep : Outcome::complete;
}

}  // namespace exbind::docs::dialect::html
