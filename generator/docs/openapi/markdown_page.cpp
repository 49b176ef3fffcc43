#include "docs/openapi/markdown_page.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

constexpr std::string_view blanks = " \t\r";

std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// Number of backticks or tildes that open or close a fence; 0 when the line does neither.
std::size_t fence_marks(std::string_view line) {
    line.remove_prefix(indent_of(line));
    if (line.empty() || (line.front() != '`' && line.front() != '~')) return 0;
    const std::size_t marks = std::min(line.find_first_not_of(line.front()), line.size());
    return marks >= 3 ? marks : 0;
}

bool is_method(std::string_view word) {
    static constexpr std::string_view methods[] = {"GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"};
    const std::string upper = text::to_upper(word);
    return std::find(std::begin(methods), std::end(methods), upper) != std::end(methods);
}

std::vector<std::string_view> info_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(blanks); at < text.size(); at = text.find_first_not_of(blanks, at)) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

/// "https://host" of the first address in the text.
std::string site_of(std::string_view text) {
    const std::size_t begin = text.find("https://");
    if (begin == std::string_view::npos) return {};
    const std::size_t end = std::min(text.find_first_of("/ \t\r)>", begin + 8), text.size());
    return std::string(text.substr(begin, end - begin));
}

class PageReader {
  public:
    explicit PageReader(const text::Source& source) : source_(source) {}

    MarkdownPage read() {
        for (line_ = 1; line_ <= source_.line_count(); ++line_) {
            const std::string_view line = source_.line(line_);
            if (fence_marks(line) != 0) {
                take(read_fence());
            } else {
                read_line(line);
            }
        }
        return std::move(page_);
    }

  private:
    text::Span span(std::size_t begin, std::size_t end) const {
        return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
    }

    /// Reads from the opening line on and leaves `line_` at the closing one.
    Fence read_fence() {
        const std::string_view opening = source_.line(line_);
        const std::size_t indent = indent_of(opening);
        const std::size_t marks = fence_marks(opening);
        const std::size_t start = source_.offset_of_line(line_);
        Fence fence;
        fence.info = span(start + indent + marks, start + opening.size());
        const std::size_t body = source_.offset_of_line(line_ + 1);
        for (++line_; line_ <= source_.line_count(); ++line_) {
            const std::string_view line = source_.line(line_);
            const std::size_t closing = fence_marks(line);
            if (closing < marks || line[indent_of(line)] != opening[indent]) continue;
            if (line.find_first_not_of(blanks, indent_of(line) + closing) != std::string_view::npos) continue;
            fence.closed = true;
            break;
        }
        fence.body = span(body, std::max(body, source_.offset_of_line(line_)));
        return fence;
    }

    void take(const Fence& fence) {
        const std::vector<std::string_view> words = info_words(fence.info.text());
        const std::string language = words.empty() ? std::string() : text::to_lower(words.front());
        const bool document = language == "yaml" || language == "yml" || language == "json";
        // `yaml get /path`, or with the file that the block was cut from before the method.
        const std::size_t method = words.size() >= 4 && !is_method(words[1]) ? 2 : 1;
        if (document && words.size() >= method + 2 && is_method(words[method]) && words[method + 1].front() == '/') {
            if (page_.document && !page_.method.empty()) return;
            page_.document = fence;
            page_.method = text::to_upper(words[method]);
            page_.path = words[method + 1];
        } else if (!page_.document && (document || words.empty()) && holds_document(fence)) {
            page_.document = fence;
        } else if (in_reply_ || in_request_) {
            page_.examples.push_back({in_reply_, std::string(fence.body.text()), fence.body});
        }
    }

    /// A block without a method in its first line, below a heading such as "OpenAPI definition".
    static bool holds_document(const Fence& fence) {
        const std::string_view body = text::trim(fence.body.text());
        const std::string_view start = body.substr(0, 2000);
        if (body.starts_with('{'))
            return start.find("\"openapi\"") != std::string_view::npos ||
                   start.find("\"swagger\"") != std::string_view::npos;
        return start.starts_with("openapi:") || start.starts_with("swagger:") ||
               start.find("\nopenapi:") != std::string_view::npos;
    }

    void read_line(std::string_view line) {
        const std::size_t start = source_.offset_of_line(line_);
        const std::string_view trimmed = text::trim(line);
        if (trimmed.substr(0, 16) == "<ResponseExample") in_reply_ = true;
        if (trimmed.substr(0, 15) == "<RequestExample") in_request_ = true;
        if (trimmed.substr(0, 17) == "</ResponseExample") in_reply_ = false;
        if (trimmed.substr(0, 16) == "</RequestExample") in_request_ = false;
        if (page_.title.empty() && line.substr(0, 2) == "# ") {
            page_.title = text::trim(line.substr(2));
            page_.heading = span(start, start + line.size());
            // What stands before it is the site's.
            page_.prose.clear();
            page_.examples.clear();
        }
        if (page_.site.empty() && trimmed.substr(0, 1) == ">" && trimmed.find("llms.txt") != std::string_view::npos) {
            page_.site = site_of(trimmed);
        }
        page_.prose.push_back(span(start, start + line.size()));
    }

    const text::Source& source_;
    MarkdownPage page_;
    std::uint32_t line_ = 1;
    bool in_reply_ = false;
    bool in_request_ = false;
};

}  // namespace

MarkdownPage read_markdown_page(const text::Source& source) {
    return PageReader(source).read();
}

}  // namespace exbind::docs::openapi
