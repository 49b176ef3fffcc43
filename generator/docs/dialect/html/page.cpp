#include "docs/dialect/html/page.hpp"

#include <algorithm>

#include "docs/dialect/facts.hpp"
#include "docs/dialect/html/blocks.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// Whether the end of the document is there; comments and scripts of the site may follow it.
bool is_complete(std::string_view content) {
    constexpr std::size_t tail = 4096;
    const std::string end = text::to_lower(content.substr(content.size() - std::min(content.size(), tail)));
    return end.find("</html>") != std::string::npos;
}

/// Ids lead into addresses, so what no id of the site holds is left out as the site leaves it out of ids.
bool is_anchor(std::string_view id) {
    return std::all_of(id.begin(), id.end(), [](char c) {
        return text::is_alnum(c) || c == '-' || c == '_' || c == '.' || c == '%' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

/// Most pages that have titles are in the second language; what stands above the first title is the site's navigation.
bool is_second(const std::vector<Page>& pages) {
    std::size_t titled = 0;
    std::size_t second = 0;
    for (const Page& page : pages) {
        const Half& half = page.halves.front();
        if (half.sections.empty() || half.sections.back().title.empty()) continue;
        ++titled;
        if (half.second) ++second;
    }
    return 2 * second > titled;
}

void settle_anchors(Half& half, const Dialect& dialect, std::deque<std::string>& texts) {
    for (Section& section : half.sections) {
        if (section.anchor.empty() || !is_anchor(section.anchor)) {
            section.anchor =
                texts.emplace_back(anchor_of(section.anchor.empty() ? section.title : section.anchor, dialect));
        }
    }
}

}  // namespace

DocPage read_html_page(const text::Source& source, std::string id, const Manner& manner,
                       text::Diagnostics& diagnostics) {
    DocPage result;
    result.id = std::move(id);
    result.source = &source;
    const std::string_view content = source.content();
    const text::Span start{&source, 0, 0};
    if (!text::is_utf8(content) || content.find('\0') != std::string_view::npos) {
        diagnostics.report(rules::not_a_page, start, "this file is not UTF-8",
                           "pass the page as the documentation's site sends it");
        return result;
    }
    html::Document document = html::read_document(source, manner.dialect);
    if (document.outcome != html::Outcome::complete) {
        const bool deep = document.outcome == html::Outcome::too_deep;
        diagnostics.report(rules::not_a_page, start,
                           deep ? "elements are nested more than " + std::to_string(html::max_depth) + " deep"
                                : "this file is too large for an HTML page",
                           "pass the page as the documentation's site sends it");
        return result;
    }
    if (document.headings == 0) {
        diagnostics.report(rules::not_a_page, start, "this file has no HTML headings",
                           "pass the page as the documentation's site sends it; Markdown pages end in .md");
        return result;
    }
    if (!is_complete(content)) {
        const auto end = static_cast<std::uint32_t>(content.size());
        diagnostics.report(rules::cut_off, {&source, end, 0},
                           "the page ends without </html>; operations may be missing", "save the whole page again");
    }
    const Dialect::Pages& words = manner.dialect.pages;
    result.url = is_second(document.pages) ? words.html_second : words.html_first;
    if (result.url.empty()) result.url = url_of_page(result.id, manner.dialect);
    for (Page& page : document.pages) {
        settle_anchors(page.halves.front(), manner.dialect, document.texts);
        read_operations(page, manner, result, diagnostics);
    }
    if (result.operations.empty() && result.errors.empty()) {
        diagnostics.report(rules::no_operation, start, "this page describes no HTTP operation");
    }
    return result;
}

}  // namespace exbind::docs::dialect
