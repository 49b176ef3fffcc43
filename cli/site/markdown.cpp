#include "cli/site/markdown.hpp"

#include <md4c.h>

#include <algorithm>

#include "cli/site/page.hpp"
#include "render/html.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

using render::html_text;

/// What md4c tells, block by block, as HTML.
class Writer {
  public:
    Writer(const Resolve& resolve, const Names& names, const std::string& root)
        : resolve_(resolve), names_(names), root_(root) {}

    Document run(std::string_view text) {
        MD_PARSER parser{};
        parser.flags = MD_DIALECT_GITHUB;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<Writer*>(self)->enter(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<Writer*>(self)->leave(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return static_cast<Writer*>(self)->enter(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return static_cast<Writer*>(self)->leave(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* from, MD_SIZE size, void* self) {
            return static_cast<Writer*>(self)->text(type, {from, size});
        };
        md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, this);
        return std::move(document_);
    }

  private:
    using What = Document::Mark::What;

    static std::string value(const MD_ATTRIBUTE& attribute) {
        return attribute.text == nullptr ? std::string() : std::string(attribute.text, attribute.size);
    }

    static const char* tag(MD_BLOCKTYPE type) {
        switch (type) {
            case MD_BLOCK_QUOTE:
                return "blockquote";
            case MD_BLOCK_UL:
                return "ul";
            case MD_BLOCK_LI:
                return "li";
            case MD_BLOCK_P:
                return "p";
            case MD_BLOCK_THEAD:
                return "thead";
            case MD_BLOCK_TBODY:
                return "tbody";
            case MD_BLOCK_TR:
                return "tr";
            case MD_BLOCK_TH:
                return "th";
            case MD_BLOCK_TD:
                return "td";
            default:
                return nullptr;
        }
    }

    static const char* tag(MD_SPANTYPE type) {
        switch (type) {
            case MD_SPAN_EM:
                return "em";
            case MD_SPAN_STRONG:
                return "strong";
            case MD_SPAN_CODE:
                return "code";
            case MD_SPAN_DEL:
                return "del";
            default:
                return nullptr;
        }
    }

    int enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_H:
                heading_ = true;
                plain_.clear();
                outer_.swap(document_.html);  // until the anchor is known
                break;
            case MD_BLOCK_CODE:
                language_ = value(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->lang);
                code_ = true;
                plain_.clear();
                break;
            case MD_BLOCK_HR:
                out() += "<hr />\n";
                break;
            case MD_BLOCK_HTML:
                ++hidden_;
                break;
            case MD_BLOCK_TABLE:
                out() += "<div class=\"table\"><table>\n";
                break;
            case MD_BLOCK_OL: {
                const unsigned start = static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start;
                out() += start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n";
                break;
            }
            default:
                if (const char* name = tag(type)) out() += std::string("<") + name + '>';
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_H:
                end_heading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
                break;
            case MD_BLOCK_CODE:
                code_ = false;
                end_code();
                break;
            case MD_BLOCK_HTML:
                --hidden_;
                break;
            case MD_BLOCK_TABLE:
                out() += "</table></div>\n";
                break;
            case MD_BLOCK_OL:
                out() += "</ol>\n";
                break;
            default:
                if (const char* name = tag(type)) out() += std::string("</") + name + ">\n";
        }
        return 0;
    }

    void end_heading(unsigned level) {
        heading_ = false;
        const std::string inside = std::move(document_.html);
        document_.html = std::move(outer_);
        outer_.clear();
        const std::string anchor = anchor_of(plain_, taken_);
        const std::string name = "h" + std::to_string(level);
        out() += '<' + name + " id=\"" + html_text(anchor) + "\"><a class=\"anchor\" href=\"#" + html_text(anchor) +
                 "\" aria-label=\"Link to this section\">#</a>" + inside + "</" + name + ">\n";
        document_.marks.push_back({What::heading, level, plain_, anchor});
    }

    void end_code() {
        if (plain_.ends_with('\n')) plain_.pop_back();
        const bool cpp = language_ == "cpp" || language_ == "c++";
        out() += "<pre><code>" + (cpp ? cpp_html(plain_, names_, root_) : script_html(plain_)) + "</code></pre>\n";
    }

    int enter(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_A) {
            const std::string target = value(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
            const std::string address = resolve_(target);
            links_.push_back(!address.empty());
            if (!address.empty()) out() += "<a href=\"" + html_text(address) + "\">";
            document_.marks.push_back({What::link, 0, "", target});
            link_text_ = true;
        } else if (const char* name = tag(type)) {
            out() += std::string("<") + name + '>';
        }
        return 0;
    }

    int leave(MD_SPANTYPE type) {
        if (type == MD_SPAN_A) {
            if (links_.back()) out() += "</a>";
            links_.pop_back();
            link_text_ = false;
        } else if (const char* name = tag(type)) {
            out() += std::string("</") + name + '>';
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view text) {
        if (hidden_ > 0 || type == MD_TEXT_HTML) {
            if (text == "<br>" && hidden_ == 0) out() += "<br />";
            return 0;
        }
        if (type == MD_TEXT_BR) out() += "<br />";
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) text = "\n";
        if (code_ || heading_) plain_ += text;
        if (link_text_) document_.marks.back().text += text;
        // Of the hundreds of names that GitHub knows, XML has these; the others are shown as they are written.
        const bool known = type == MD_TEXT_ENTITY && text::contains(entities, text);
        if (!code_) out() += known ? std::string(text) : html_text(text);
        return 0;
    }

    std::string& out() { return document_.html; }

    static constexpr std::string_view entities[] = {"&amp;", "&lt;", "&gt;", "&quot;"};

    const Resolve& resolve_;
    const Names& names_;
    const std::string& root_;
    Document document_;
    std::string outer_;
    std::string plain_;
    std::string language_;
    std::vector<std::string> taken_;
    std::vector<bool> links_;
    int hidden_ = 0;
    bool heading_ = false;
    bool code_ = false;
    bool link_text_ = false;
};

}  // namespace

std::string Document::title() const {
    const auto first =
        std::find_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.what == Mark::What::heading; });
    return first == marks.end() ? std::string() : first->text;
}

Document markdown(std::string_view text, const Resolve& resolve, const Names& names, const std::string& root) {
    return Writer(resolve, names, root).run(text);
}

}  // namespace exbind::cli::site
