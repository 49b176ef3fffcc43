#include "spec/edited_text.hpp"

#include "text/strings.hpp"

namespace exbind::spec {

const std::string& renamed(const std::string& name, const Names& names) {
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
}

std::string replace_words(std::string_view text, const Names& names, std::string_view also) {
    const auto belongs = [&](char c) {
        return text::is_alnum(c) || c == '_' || also.find(c) != std::string_view::npos;
    };
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && belongs(text[end])) ++end;
        result += renamed(std::string(text.substr(i, end - i)), names);
        if (end < text.size()) result += text[end];
        i = end + 1;
    }
    return result;
}

void EditedText::part(const text::Span& span, const std::string& was, const std::string& now) {
    std::string text(span.text());
    const std::size_t at = text.find(was);
    if (at != std::string::npos) put(span, text.replace(at, was.size(), now));
}

std::string EditedText::take() const {
    std::string result;
    std::size_t done = 0;
    for (const auto& [begin, edit] : edits_) {
        result += source_.content().substr(done, begin - done);
        result += edit.second;
        done = begin + edit.first;
    }
    return result + std::string(source_.content().substr(done));
}

void EditedText::put(const text::Span& span, std::string now) {
    if (now != span.text()) edits_[span.begin] = {span.length, std::move(now)};
}

}  // namespace exbind::spec
