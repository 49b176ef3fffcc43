#include "docs/okx_html/okx_html.hpp"

#include <algorithm>

#include "docs/okx_html/blocks.hpp"
#include "docs/okx_markdown.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::string_view english_site = "https://www.okx.com/docs-v5/en/";
constexpr std::string_view chinese_site = "https://www.okx.com/docs-v5/zh/";

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

/// Most pages that have titles are Chinese; what stands above the first title is the site's navigation.
bool is_chinese(const std::vector<okx::Page>& pages) {
    std::size_t titled = 0;
    std::size_t chinese = 0;
    for (const okx::Page& page : pages) {
        const okx::Half& half = page.halves.front();
        if (half.sections.empty() || half.sections.back().title.empty()) continue;
        ++titled;
        if (half.chinese) ++chinese;
    }
    return 2 * chinese > titled;
}

void settle_anchors(okx::Half& half, std::deque<std::string>& texts) {
    for (okx::Section& section : half.sections) {
        if (section.anchor.empty() || !is_anchor(section.anchor)) {
            section.anchor = texts.emplace_back(okx_slug(section.anchor.empty() ? section.title : section.anchor));
        }
    }
}

}  // namespace

DocPage read_okx_html(const text::Source& source, std::string id, text::Diagnostics& diagnostics) {
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
    okx::html::Document document = okx::html::read_document(source);
    if (document.outcome != okx::html::Outcome::complete) {
        const bool deep = document.outcome == okx::html::Outcome::too_deep;
        diagnostics.report(rules::not_a_page, start,
                           deep ? "elements are nested more than " + std::to_string(okx::html::max_depth) + " deep"
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
    const std::string_view url = is_chinese(document.pages) ? chinese_site : english_site;
    result.url = std::string{url};
    for (okx::Page& page : document.pages) {
        page.front.emplace_back("source_url", url);
        settle_anchors(page.halves.front(), document.texts);
        okx::read_operations(page, result, diagnostics);
    }
    if (result.operations.empty() && result.errors.empty()) {
        diagnostics.report(rules::no_operation, start, "this page describes no HTTP operation");
    }
    return result;
}

}  // namespace exbind::docs
