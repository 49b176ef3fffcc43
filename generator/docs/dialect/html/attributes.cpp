#include "docs/dialect/html/attributes.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs::dialect::html {
namespace {

/// Attributes of one element that stay as they are.
constexpr std::size_t most_attributes = 256;

constexpr std::string_view blanks = " \t\r\n\f";

bool is_read(std::string_view name) {
    return text::iequals(name, "id") || text::iequals(name, "href") || text::iequals(name, "colspan") ||
           text::iequals(name, "rowspan");
}

/// Finds the places of attributes as the parser does, mistakes of the page included.
class Thinning {
  public:
    explicit Thinning(std::string_view page) : page_(page), result_(page) {}

    std::string run() {
        for (skip_to("<"); at_ < page_.size(); skip_to("<")) {
            if (page_.substr(at_).starts_with("<!--")) {
                at_ += 4;
                skip_to("-->");
            } else if (++at_ < page_.size() && text::is_letter(page_[at_])) {
                element();
            }
        }
        return std::move(result_);
    }

  private:
    void skip_to(std::string_view what) { at_ = std::min(page_.find(what, at_), page_.size()); }
    void skip_to_any(std::string_view of) { at_ = std::min(page_.find_first_of(of, at_), page_.size()); }
    std::string_view from(std::size_t begin) const { return page_.substr(begin, at_ - begin); }

    void element() {
        const std::size_t begin = at_;
        skip_to_any(" \t\r\n\f/>");
        const std::string_view name = from(begin);
        for (std::size_t count = 0;; ++count) {
            at_ = std::min(page_.find_first_not_of(" \t\r\n\f/", at_), page_.size());
            if (at_ == page_.size() || page_[at_] == '>') break;
            attribute(count < most_attributes);
        }
        // What stands in these is no HTML.
        for (const std::string_view raw : {"script", "style"})
            if (text::iequals(name, raw)) skip_to("</");
    }

    void attribute(bool stays) {
        const std::size_t begin = at_++;
        skip_to_any(" \t\r\n\f/>=");
        const std::string_view name = from(begin);
        const std::size_t equals = page_.find_first_not_of(blanks, at_);
        if (equals != std::string_view::npos && page_[equals] == '=') {
            at_ = std::min(page_.find_first_not_of(blanks, equals + 1), page_.size());
            value();
        }
        if (!stays && !is_read(name))
            std::fill(result_.begin() + static_cast<std::ptrdiff_t>(begin),
                      result_.begin() + static_cast<std::ptrdiff_t>(at_), ' ');
    }

    void value() {
        const std::string_view quote = page_.substr(at_, 1);
        if (quote == "\"" || quote == "'") {
            ++at_;
            skip_to(quote);
            at_ = std::min(at_ + 1, page_.size());
        } else {
            skip_to_any(" \t\r\n\f>");
        }
    }

    std::string_view page_;
    std::string result_;
    std::size_t at_ = 0;
};

}  // namespace

std::string with_few_attributes(std::string_view page) {
    return Thinning(page).run();
}

}  // namespace exbind::docs::dialect::html
