#include "cli/site/headers.hpp"

#include <algorithm>
#include <set>

#include "cli/site/page.hpp"
#include "render/html.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

namespace fs = std::filesystem;

std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

/// The word that begins the text.
std::string_view first_word(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_word);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The word before a place.
std::string_view word_before(std::string_view line, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && is_word(line[begin - 1])) --begin;
    return line.substr(begin, end - begin);
}

/// "Call" of `class [[nodiscard]] Call {`; empty for a line that declares no type.
std::string_view declared_type(std::string_view line) {
    constexpr std::string_view types[] = {"class", "struct", "enum", "using"};
    std::string_view word = first_word(line);
    const bool alias = word == "using";
    const bool defines = alias || !line.ends_with(';') || line.find('{') != std::string_view::npos;
    if (!text::contains(types, word) || !defines) return {};
    for (;;) {
        line = text::trim(line.substr(word.size()));
        if (line.starts_with("[[")) line = text::trim(line.substr(line.find("]]") + 2));
        word = first_word(line);
        if (word != "class" && word != "struct") break;
    }
    if (alias && !text::trim(line.substr(word.size())).starts_with('=')) return {};
    return word;
}

/// "timeout" of `Call& timeout(std::chrono::milliseconds timeout) & {`, "status" of `int status = 0;`; empty for what
/// declares neither a function nor a member.
std::string_view declared_value(std::string_view line) {
    constexpr std::string_view none[] = {"return",   "if",       "for",   "using",   "friend",   "static_assert",
                                         "template", "requires", "class", "struct",  "enum",     "union",
                                         "public",   "private",  "else",  "typedef", "namespace"};
    if (line.empty() || !(is_word(line.front()) || line.front() == '~') || text::contains(none, first_word(line)))
        return {};
    if (line.find("operator") != std::string_view::npos) return {};
    int angles = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '<') ++angles;
        if (line[i] == '>') --angles;
        if (angles > 0 || std::string_view("({=;[").find(line[i]) == std::string_view::npos) continue;
        if (line[i] == '[') return {};
        const std::size_t end = i > 0 && line[i - 1] == ' ' ? i - 1 : i;
        const std::string_view word = word_before(line, end);
        return end > word.size() || line[i] == '(' ? word : std::string_view();
    }
    return {};
}

/// Leaves out what is of no use to a caller: private parts of classes, bodies of functions, and namespaces for
/// generated code.
class HeaderReader {
  public:
    explicit HeaderReader(Header& header) : header_(header) {}

    void run(std::string_view content) {
        for (const std::string_view line : text::split(content, '\n'))
            if (!skipped(line)) add(line);
        while (!header_.code.empty() && header_.code.back().empty()) header_.code.pop_back();
    }

  private:
    bool skipped(std::string_view line) {
        if (!until_.empty()) {
            const bool ends = line.starts_with(until_);
            if (ends && in_class_) {
                until_.clear();
                return false;
            }
            if (ends) until_.clear();
            if (in_class_ && text::trim(line) == "public:" && indentation(line) == indentation(until_) + 2)
                until_.clear();
            return true;
        }
        if (line == "namespace detail {") {
            in_class_ = false;
            until_ = "}  // namespace detail";
            return true;
        }
        if (text::trim(line) == "private:") {
            in_class_ = true;
            until_ = std::string(indentation(line) - std::min<std::size_t>(2, indentation(line)), ' ') + "};";
            while (!header_.code.empty() && header_.code.back().empty()) header_.code.pop_back();
            return true;
        }
        // What is left of a namespace between two empty lines.
        return line.empty() && !header_.code.empty() && header_.code.back().empty();
    }

    void add(std::string_view line) {
        const std::size_t indent = indentation(line);
        const std::string_view text = line.substr(indent);
        if (header_.code.empty() && line.starts_with("// ")) {
            header_.purpose += (header_.purpose.empty() ? "" : " ") + std::string(line.substr(3));
            return;
        }
        if (header_.code.empty() && (line.empty() || line == "#pragma once")) return;
        if (open_) return add_signature(line);
        if (indent == 0 && (line.starts_with('}') || line.ends_with(';'))) owner_.clear();
        if (indent == 0) {
            if (const auto type = declared_type(text); !type.empty()) {
                declare(std::string(type), false);
                if (line.ends_with('{')) owner_ = type;
            } else if (const auto name = declared_value(text); !name.empty() && !line.starts_with("EXBIND_")) {
                declare(std::string(name), false);
            }
        } else if (indent == 4 && !owner_.empty()) {
            auto name = declared_type(text);
            if (name.empty()) name = declared_value(text);
            if (!name.empty() && name != owner_) declare(owner_ + "::" + std::string(name), true);
        }
        const bool begins = (indent == 0 || indent == 4) && is_function(text);
        open_ = begins;
        if (begins) return add_signature(line);
        header_.code.emplace_back(line);
    }

    static bool is_function(std::string_view text) {
        constexpr std::string_view others[] = {"template", "requires", "namespace", "using", "static_assert"};
        return !text.empty() && (is_word(text.front()) || text.front() == '~') && declared_type(text).empty() &&
               !text::contains(others, first_word(text)) && text.find('(') < text.find('=');
    }

    /// A line of a function's declaration; what the function does is left out.
    void add_signature(std::string_view line) {
        const std::string_view text = text::trim(line);
        const bool ends = text.ends_with(';') || text.ends_with('{') || text.ends_with('}');
        const bool asks = text.find("requires requires") != std::string_view::npos;
        if (text.starts_with(": ") || initializes_ || text.starts_with('{')) {
            initializes_ = !ends;
            if (ends) header_.code.back() += ';';
        } else if (text.ends_with('{')) {
            header_.code.push_back(std::string(line.substr(0, line.rfind(" {"))) + ';');
        } else if (text.ends_with('}') && !asks) {
            const std::size_t members = line.find(") : ");
            const std::size_t end = members == std::string_view::npos ? line.find(" {") : members + 1;
            header_.code.push_back(std::string(line.substr(0, end)) + ';');
        } else {
            header_.code.emplace_back(line);
        }
        open_ = !ends || asks;
        if (!text.ends_with('{')) return;
        until_ = std::string(owner_.empty() ? 0 : 4, ' ') + '}';
        in_class_ = false;
    }

    void declare(const std::string& name, bool is_member) {
        if (!known_.insert(name).second) return;  // overloads stand together
        header_.declared.push_back({name, text::replace_all(name, "::", "."), is_member, header_.code.size()});
    }

    Header& header_;
    std::set<std::string> known_;
    std::string owner_;         ///< the class that is open
    bool open_ = false;         ///< a function's declaration is
    bool initializes_ = false;  ///< what follows a constructor's colon
    std::string until_;         ///< the line that ends what is left out
    bool in_class_ = false;
};

}  // namespace

std::vector<Header> read_headers(const fs::path& folder, text::Diagnostics& diagnostics) {
    std::vector<Header> headers;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".hpp") continue;
        const auto content = store::read_file(entry.path(), diagnostics);
        if (!content) continue;
        Header& header = headers.emplace_back();
        header.name = folder.filename().string() + '/' + entry.path().filename().string();
        header.address = "runtime/" + entry.path().stem().string() + ".html";
        HeaderReader(header).run(*content);
    }
    std::sort(headers.begin(), headers.end(), [](const Header& a, const Header& b) { return a.name < b.name; });
    return headers;
}

Names names_of(const std::vector<Header>& headers) {
    Names names;
    for (const Header& header : headers)
        for (const Declared& each : header.declared)
            if (!each.is_member && text::is_upper(each.name.front()))
                names.emplace(each.name, header.address + '#' + each.anchor);
    return names;
}

std::string header_html(const Header& header, const Names& names) {
    // Lines of the text and of the HTML are the same ones.
    const std::string root = root_from(header.address);
    const std::string html = cpp_html(text::join(header.code, "\n"), names, root);
    std::string result;
    std::size_t number = 0;
    auto next = header.declared.begin();
    for (const std::string_view line : text::split(html, '\n')) {
        if (number > 0) result += '\n';
        for (; next != header.declared.end() && next->line == number; ++next)
            result += "<span class=\"at\" id=\"" + render::html_text(next->anchor) + "\"></span>";
        result += line;
        ++number;
    }
    return result;
}

}  // namespace exbind::cli::site
