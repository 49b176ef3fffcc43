#include "render/html.hpp"

#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::render {

std::string html_text(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const text::CodePoint c = text::first_code_point(text);
        switch (c.value) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&#39;";
                break;
            default:
                if (!c.valid || (is_hidden(c.value) && c.value != '\n' && c.value != '\t') || c.value == 0xFFFE ||
                    c.value == 0xFFFF)
                    result += "\xEF\xBF\xBD";
                else
                    result += text.substr(0, c.length);
        }
        text.remove_prefix(c.length);
    }
    return result;
}

}  // namespace exbind::render
