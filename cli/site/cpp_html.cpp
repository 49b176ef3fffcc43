#include "cli/site/cpp_html.hpp"

#include <algorithm>

#include "render/html.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

using render::html_text;

constexpr std::string_view keywords[] = {
    "auto",      "bool",     "break",         "case",        "catch",    "char",      "class",    "co_await",
    "co_return", "concept",  "const",         "constexpr",   "continue", "decltype",  "default",  "delete",
    "double",    "else",     "enum",          "explicit",    "false",    "float",     "for",      "friend",
    "if",        "inline",   "int",           "long",        "mutable",  "namespace", "noexcept", "nullptr",
    "operator",  "override", "private",       "protected",   "public",   "requires",  "return",   "short",
    "sizeof",    "static",   "static_assert", "static_cast", "struct",   "switch",    "template", "this",
    "true",      "try",      "typename",      "union",       "unsigned", "using",     "virtual",  "void",
    "while",     "final"};

class Marker {
  public:
    Marker(std::string_view code, const Names& names, const std::string& root)
        : code_(code), names_(names), root_(root) {}

    std::string run() {
        while (at_ < code_.size()) next();
        return std::move(out_);
    }

  private:
    void next() {
        const std::string_view rest = code_.substr(at_);
        const char c = rest.front();
        if (rest.starts_with("//")) return mark("c", std::min(rest.find('\n'), rest.size()));
        if (rest.starts_with("/*")) return mark("c", through(rest, "*/", 2));
        if (c == '#' && at_line_start()) return directive(rest);
        if (rest.starts_with("R\"")) return mark("s", raw_string(rest));
        if (c == '"' || c == '\'') return mark("s", literal(rest));
        if (text::is_digit(c)) return mark("n", number(rest));
        if (is_word(c)) return word(rest);
        plain(1);
    }

    void plain(std::size_t length) {
        out_ += html_text(code_.substr(at_, length));
        at_ += length;
    }

    void mark(const char* style, std::size_t length) {
        out_ += std::string("<span class=\"") + style + "\">";
        plain(length);
        out_ += "</span>";
    }

    void directive(std::string_view rest) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::size_t word = std::min(rest.find(' '), end);
        mark("k", word);
        if (word < end) mark("s", end - word);
    }

    void word(std::string_view rest) {
        std::size_t length = 1;
        while (length < rest.size() && is_word(rest[length])) ++length;
        const std::string_view name = rest.substr(0, length);
        if (text::contains(keywords, name)) return mark("k", length);
        const auto known = names_.find(name);
        if (known == names_.end() || is_member()) return plain(length);
        out_ += "<a href=\"" + html_text(root_ + known->second) + "\">";
        plain(length);
        out_ += "</a>";
    }

    /// Behind a '.' a name is another one.
    bool is_member() const { return at_ > 0 && code_[at_ - 1] == '.'; }

    bool at_line_start() const { return at_ == 0 || code_[at_ - 1] == '\n'; }

    static std::size_t through(std::string_view rest, std::string_view end, std::size_t from) {
        const std::size_t at = rest.find(end, from);
        return at == std::string_view::npos ? rest.size() : at + end.size();
    }

    static std::size_t raw_string(std::string_view rest) {
        const std::size_t open = rest.find('(');
        if (open == std::string_view::npos) return rest.size();
        return through(rest, ')' + std::string(rest.substr(2, open - 2)) + '"', open);
    }

    static std::size_t literal(std::string_view rest) {
        std::size_t at = 1;
        while (at < rest.size() && rest[at] != rest.front() && rest[at] != '\n') at += rest[at] == '\\' ? 2 : 1;
        return std::min(at + 1, rest.size());
    }

    static std::size_t number(std::string_view rest) {
        std::size_t at = 1;
        while (at < rest.size() && (is_word(rest[at]) || rest[at] == '.' || rest[at] == '\'')) ++at;
        return at;
    }

    const std::string_view code_;
    const Names& names_;
    const std::string& root_;
    std::size_t at_ = 0;
    std::string out_;
};

}  // namespace

bool is_word(char c) {
    return text::is_alnum(c) || c == '_';
}

std::string cpp_html(std::string_view code, const Names& names, const std::string& root) {
    return Marker(code, names, root).run();
}

std::string script_html(std::string_view code) {
    std::string result;
    for (const std::string_view line : text::split(code, '\n')) {
        const bool comment = text::trim(line).starts_with('#');
        result += (comment ? "<span class=\"c\">" : "") + html_text(line) + (comment ? "</span>" : "") + '\n';
    }
    result.pop_back();
    return result;
}

}  // namespace exbind::cli::site
