#include "docs/page_guard.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>

#include "docs/page_body.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr const char* download_again = "download the documentation again; --keep-going imports the other pages";

// ---- What a web server says instead of a page -----------------------------------------------------------------------

/// No page that documents anything is as short and begins with these words.
constexpr std::size_t short_page = 600;
constexpr std::string_view server_words[] = {"page not found",
                                             "not found",
                                             "bad request",
                                             "unauthorized",
                                             "forbidden",
                                             "access denied",
                                             "too many requests",
                                             "internal server error",
                                             "bad gateway",
                                             "service unavailable",
                                             "service temporarily unavailable",
                                             "gateway timeout",
                                             "gateway time-out",
                                             "no healthy upstream",
                                             "upstream request timeout"};

bool is_markup(std::string_view id) {
    return id.ends_with(".html") || id.ends_with(".htm");
}

/// "404: Not Found", "502 Bad Gateway", "Page Not Found". A title that stands above a long page has a number or names a
/// page.
bool is_server_line(std::string_view line, bool alone) {
    while (line.starts_with('#')) line.remove_prefix(1);
    std::string words = text::to_lower(text::trim(line));
    const auto strip = [&] { words.erase(0, std::min(words.find_first_not_of(" :-|."), words.size())); };
    for (const std::string_view prefix : {"http", "error", "code", "status"})
        if (words.starts_with(prefix)) {
            words.erase(0, prefix.size());
            strip();
        }
    const bool numbered = words.size() >= 3 && (words[0] == '4' || words[0] == '5') &&
                          text::all_digits(std::string_view(words).substr(0, 3)) &&
                          (words.size() == 3 || !text::is_alnum(words[3]));
    if (numbered) {
        words.erase(0, 3);
        strip();
    }
    while (!words.empty() && (words.back() == '.' || words.back() == '!')) words.pop_back();
    if (words.empty()) return numbered && alone;
    const auto begins = [&](std::string_view said) {
        return words.starts_with(said) && (words.size() == said.size() || !text::is_alnum(words[said.size()]));
    };
    // Servers add what they are.
    if (numbered && alone) return std::any_of(std::begin(server_words), std::end(server_words), begins);
    return text::contains(server_words, words) && (alone || numbered || words == server_words[0]);
}

/// What the page is instead of one; nothing when it may be one.
std::optional<std::string> server_page(const GuardedPage& page, std::string_view body) {
    const std::string_view text = text::trim(body);
    const std::string start = text::to_lower(text.substr(0, 16));
    for (const std::string_view markup : {"<!doctype html", "<html", "<?xml"})
        if (start.starts_with(markup) && !is_markup(page.id)) return "this is an HTML page of a web server";
    const std::string_view line = text::trim(text.substr(0, text.find('\n')));
    const bool alone = text.size() <= short_page && !page.holds_operation;
    if (!line.empty() && (alone || line.starts_with('#')) && is_server_line(line, alone))
        return "this is the error page of a web server: '" + text::visible(line.substr(0, 80)) + "'";
    return std::nullopt;
}

// ---- The address that headings name ---------------------------------------------------------------------------------

/// "en", "zh-CN": the language of an address, which is none of its page.
bool is_locale(std::string_view segment) {
    const auto letters = [](std::string_view part) { return std::all_of(part.begin(), part.end(), text::is_letter); };
    if (segment.size() == 2) return letters(segment);
    return segment.size() == 5 && segment[2] == '-' && letters(segment.substr(0, 2)) && letters(segment.substr(3));
}

/// What tells one page from another in "https://host/docs/zh-CN/trade/order#x": docs, trade, order.
std::vector<std::string> segments_of(std::string_view address) {
    if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos) {
        const std::size_t path = address.find('/', scheme + 3);
        address = path == std::string_view::npos ? std::string_view{} : address.substr(path);
    }
    address = address.substr(0, address.find_first_of("?#"));
    std::vector<std::string> segments;
    for (const std::string_view segment : text::split(address, '/'))
        if (!segment.empty() && !is_locale(segment)) segments.push_back(text::percent_decoded(segment));
    return segments;
}

/// Where the link at the end of a heading leads, if it is one to the heading itself: "## Title[​](/docs/page#title)".
/// Its text is empty or a blank of no width.
std::string_view anchor_of(std::string_view heading) {
    if (heading.find("](") == std::string_view::npos) return {};
    for (const std::string_view opening : {"[](", "[\xE2\x80\x8B]("}) {
        const std::size_t at = heading.rfind(opening);
        if (at == std::string_view::npos) continue;
        const std::string_view target = heading.substr(at + opening.size());
        const std::string_view address = target.substr(0, target.find_first_of(" )"));
        return address.find('#') == std::string_view::npos ? std::string_view{} : address;
    }
    return {};
}

/// Whether an address is the page's own. A page that tells no address is known by its file's name.
bool is_own(const GuardedPage& page, const std::vector<std::string>& address) {
    if (!page.url.empty() && page.url.find('#') == std::string::npos) return address == segments_of(page.url);
    const std::string_view id = std::string_view(page.id).substr(0, page.id.rfind('.'));
    std::vector<std::string> own = segments_of(id);
    if (own.size() > 1 && (text::iequals(own.back(), "index") || text::iequals(own.back(), "readme"))) own.pop_back();
    return !own.empty() && own.back() == address.back();
}

/// Reports the first heading whose link names another page.
bool names_another(const GuardedPage& page, text::Diagnostics& diagnostics) {
    const std::string_view content = page.source->content();
    for (std::size_t at = content.find('#'); at != std::string_view::npos; at = content.find('#', at)) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        const std::string_view line = content.substr(at, end - at);
        const bool heading = at == 0 || content[at - 1] == '\n';
        at = end;
        if (!heading) continue;
        const std::string_view anchor = anchor_of(line);
        if (anchor.empty()) continue;
        const std::vector<std::string> address = segments_of(anchor);
        if (address.empty() || is_own(page, address)) continue;
        const auto begin = static_cast<std::size_t>(anchor.data() - content.data());
        diagnostics.report(rules::foreign_headings,
                           {page.source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(anchor.size())},
                           "this heading is one of '" + text::join(address, "/") + "', not of '" +
                               (page.url.empty() ? page.id : page.url) + "'",
                           download_again);
        return true;
    }
    return false;
}

// ---- One body under several names -----------------------------------------------------------------------------------

void guard_copies(const std::vector<GuardedPage>& pages, std::set<std::size_t>& refused,
                  text::Diagnostics& diagnostics) {
    std::map<std::string_view, std::vector<std::size_t>> by_body;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (refused.count(i) == 0) by_body[body_of(*pages[i].source)].push_back(i);
    // In the order of the pages, not of their contents.
    std::map<std::size_t, const std::vector<std::size_t>*> repeated;
    for (const auto& each : by_body)
        if (each.second.size() > 1) repeated.emplace(each.second.front(), &each.second);
    for (const auto& each : repeated) {
        const std::vector<std::size_t>& same = *each.second;
        // One page that was saved twice is no harm.
        std::set<std::string> addresses;
        std::vector<std::string> names;
        bool operation = false;
        for (const std::size_t i : same) {
            addresses.insert(pages[i].url.empty() ? pages[i].id : pages[i].url);
            names.push_back(pages[i].id);
            operation = operation || pages[i].holds_operation;
        }
        if (addresses.size() == 1) continue;
        const bool error = operation || addresses.size() > 2;
        diagnostics.report(error ? rules::copied_page : rules::alike_pages, {pages[same.front()].source, 0, 0},
                           std::to_string(same.size()) +
                               " files hold the same page under different addresses: " + text::join(names, ", "),
                           error ? download_again : "");
        if (error) refused.insert(same.begin(), same.end());
    }
}

}  // namespace

std::set<std::size_t> guard_pages(const std::vector<GuardedPage>& pages, text::Diagnostics& diagnostics) {
    std::set<std::size_t> refused;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto what = server_page(pages[i], body_of(*pages[i].source));
        if (!what) continue;
        diagnostics.report(rules::server_page, {pages[i].source, 0, 0}, *what, download_again);
        refused.insert(i);
    }
    guard_copies(pages, refused, diagnostics);
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (refused.count(i) == 0 && names_another(pages[i], diagnostics)) refused.insert(i);
    return refused;
}

}  // namespace exbind::docs
