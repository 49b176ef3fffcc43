#include "docs/mend.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// How to find the end of a string value that holds quotes of its own.
enum class Closing {
    first,  ///< the first quote that is followed by something that can follow a value
    last,   ///< the last such quote of the line
};

/// Multi-byte marks that stand for an ASCII one.
struct WideMark {
    std::string_view bytes;
    char ascii;
};
constexpr WideMark wide_marks[] = {
    {"，", ','}, {"：", ':'}, {"\xE2\x80\x9C", '"'}, {"\xE2\x80\x9D", '"'}, {"\xEF\xBC\x82", '"'},
};
constexpr std::string_view wide_spaces[] = {"\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
constexpr std::string_view wide_ellipsis = "…";

/// Examples that people wrote are far shorter.
constexpr std::size_t longest_example = 1'000'000;
/// More slips than this in one example mean that it is something else.
constexpr std::size_t max_repairs = 200;

class Mender {
  public:
    Mender(std::string_view text, std::size_t begin, Closing closing) : text_(text), at_(begin), closing_(closing) {}

    bool run() {
        do {
            skip();
            if (at_ >= text_.size()) {
                if (!awaits_value_) {
                    close_all();
                    break;
                }
                return fail("expected a value, found the end of the example");
            }
            if (!step()) return false;
            if (hopeless()) return fail("too many mistakes to be JSON");
        } while (!frames_.empty());
        result_.end = at_;
        return true;
    }

    Mended take() { return std::move(result_); }
    const json::Failure& failure() const { return failure_; }

  private:
    struct Frame {
        bool object = false;
        bool any = false;     ///< holds an element already
        bool comma = false;   ///< a comma was read and waits for the next element
        bool elided = false;  ///< an ellipsis was dropped since the last element
    };

    bool step() {
        if (awaits_value_) {
            awaits_value_ = false;
            return value();
        }
        if (!frames_.empty()) {
            const std::size_t comma = mark(',');
            if (comma != 0) {
                if (comma > 1) repair("full-width comma replaced");
                Frame& frame = frames_.back();
                if ((frame.comma || !frame.any) && !frame.elided) repair("surplus comma dropped");
                frame.comma = frame.any;
                at_ += comma;
                return true;
            }
            if (const char c = text_[at_]; c == '}' || c == ']') return close(c);
        }
        if (!separate()) return false;
        if (!frames_.empty() && frames_.back().object) return member();
        return value();
    }

    /// Puts the comma between elements.
    bool separate() {
        if (frames_.empty()) return true;
        Frame& frame = frames_.back();
        if (frame.any) {
            if (!frame.comma && !frame.elided) repair("missing comma added");
            put(',');
        }
        frame.any = true;
        frame.comma = false;
        frame.elided = false;
        return true;
    }

    bool member() {
        if (mark('"') == 0) return fail("expected a quoted key");
        const std::size_t before = result_.json.size();
        if (!string(true)) return false;
        skip();
        std::size_t colon = at_ < text_.size() ? mark(':') : 0;
        if (colon == 0) {
            // "key:" "value": the colon slipped into the quotes.
            if (result_.json.size() < before + 3 || result_.json[result_.json.size() - 2] != ':') {
                return fail("expected ':' after a key");
            }
            result_.json.erase(result_.json.size() - 2, 1);
            result_.origin.erase(result_.origin.end() - 2);
            repair("colon moved out of the quotes of a key");
        } else {
            if (colon > 1) repair("full-width colon replaced");
            at_ += colon;
        }
        put(':');
        awaits_value_ = true;
        return true;
    }

    bool value() {
        const char c = text_[at_];
        if (c == '{' || c == '[') {
            if (frames_.size() >= json::max_depth) return fail("nested too deeply");
            frames_.push_back({c == '{'});
            put(c);
            ++at_;
            return true;
        }
        if (mark('"') != 0) return string(false);
        std::size_t end = at_;
        while (end < text_.size() && std::string_view{" \t\r\n,:{}[]\"/#"}.find(text_[end]) == std::string_view::npos) {
            if (text_.substr(end).starts_with(wide_marks[0].bytes)) break;
            ++end;
        }
        const std::string_view word = text_.substr(at_, end - at_);
        if (word != "null" && word != "true" && word != "false" && !json::is_number(word)) {
            return fail("expected a JSON value");
        }
        for (; at_ < end; ++at_) put(text_[at_]);
        return true;
    }

    /// Reads a string from its opening quote on.
    bool string(bool key) {
        const std::size_t open = mark('"');
        if (open > 1) repair("typographic quote replaced");
        put('"');
        at_ += open;
        const std::size_t last = !key && closing_ == Closing::last ? last_quote_of_line() : std::string_view::npos;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            const std::size_t quote = mark('"');
            if (quote != 0) {
                const bool typographic = quote > 1;
                if (typographic && open == 1) {  // part of the text
                    for (std::size_t i = 0; i < quote; ++i) put(text_[at_++]);
                    continue;
                }
                const bool ends = last != std::string_view::npos ? at_ == last : ends_string(at_ + quote, key);
                if (ends) {
                    put('"');
                    at_ += quote;
                    return true;
                }
                repair("quote inside a string escaped");
                put('\\');
                put('"');
                at_ += quote;
            } else if (c == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] != '\n') {
                put(c);
                ++at_;
                put(text_[at_++]);
            } else if (c == '\n' || c == '\r') {
                if (key) return fail("key is not closed");
                if (next_line_is_json()) {
                    const bool comma = result_.json.back() == ',';
                    if (comma) {
                        result_.json.pop_back();
                        result_.origin.pop_back();
                    }
                    repair("missing quote added");
                    put('"');
                    if (comma && !frames_.empty()) frames_.back().comma = true;
                    return true;
                }
                if (c == '\n') {
                    repair("line break inside a string escaped");
                    put('\\');
                    put('n');
                }
                ++at_;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                ++at_;
                repair("control character inside a string dropped");
            } else {
                put(c);
                ++at_;
            }
        }
        return fail("string is not closed");
    }

    /// Whether what follows at `at` can follow the closing quote of a key or value.
    bool ends_string(std::size_t at, bool key) const {
        while (at < text_.size() && (text_[at] == ' ' || text_[at] == '\t')) ++at;
        if (at >= text_.size()) return true;
        const std::string_view rest = text_.substr(at);
        if (key) return true;
        for (const char c : {',', '}', ']', '\n', '\r', '#'}) {
            if (rest.front() == c) return true;
        }
        return rest.starts_with("//") || rest.starts_with(wide_marks[0].bytes);
    }

    /// Offset of the last quote of this line with nothing but closing marks behind it.
    std::size_t last_quote_of_line() {
        if (line_end_ < at_) line_end_ = std::min(text_.find('\n', at_), text_.size());
        for (std::size_t i = line_end_; i > at_; --i) {
            if (text_[i - 1] == '"') return i - 1;
            if (std::string_view{" \t\r,}]"}.find(text_[i - 1]) == std::string_view::npos) break;
        }
        return std::string_view::npos;
    }

    bool next_line_is_json() const {
        const std::size_t begin = text_.find_first_not_of(" \t\r\n", at_);
        if (begin == std::string_view::npos) return true;
        if (text_[begin] == '}' || text_[begin] == ']') return true;
        if (text_[begin] != '"') return false;
        const std::size_t line_end = std::min(text_.find('\n', begin), text_.size());
        const std::string_view line = text_.substr(begin, line_end - begin);
        const std::size_t quote = line.find('"', 1);
        return quote != std::string_view::npos && text::trim(line.substr(quote + 1)).starts_with(':');
    }

    bool close(char c) {
        const bool object = c == '}';
        std::size_t depth = frames_.size();
        while (depth > 0 && frames_[depth - 1].object != object) --depth;
        if (depth == 0) {
            repair("surplus bracket dropped");
            ++at_;
            return true;
        }
        while (frames_.size() > depth) {
            repair("missing bracket added");
            pop();
        }
        pop();
        ++at_;
        return true;
    }

    void close_all() {
        while (!frames_.empty()) {
            repair("missing bracket added");
            pop();
        }
    }

    void pop() {
        if (frames_.back().comma && !frames_.back().elided) repair("trailing comma dropped");
        put(frames_.back().object ? '}' : ']');
        frames_.pop_back();
    }

    /// Skips white space, comments and ellipses.
    void skip() {
        while (at_ < text_.size()) {
            const std::string_view rest = text_.substr(at_);
            const char c = rest.front();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++at_;
            } else if (rest.starts_with("//") || c == '#') {
                repair("comment dropped");
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (rest.starts_with("/*")) {
                repair("comment dropped");
                const std::size_t end = text_.find("*/", at_ + 2);
                at_ = end == std::string_view::npos ? text_.size() : end + 2;
            } else if (rest.starts_with("...") || rest.starts_with(wide_ellipsis)) {
                repair("ellipsis dropped");
                while (at_ < text_.size() && text_[at_] == '.') ++at_;
                while (text_.substr(at_).starts_with(wide_ellipsis)) at_ += wide_ellipsis.size();
                if (!frames_.empty()) frames_.back().elided = true;
            } else if (!skip_wide_space(rest)) {
                return;
            }
        }
    }

    bool skip_wide_space(std::string_view rest) {
        for (const std::string_view space : wide_spaces) {
            if (rest.starts_with(space)) {
                at_ += space.size();
                return true;
            }
        }
        return false;
    }

    /// Length of the mark `c` here in any spelling, 0 when there is none.
    std::size_t mark(char c) const {
        if (at_ >= text_.size()) return 0;
        if (text_[at_] == c) return 1;
        for (const WideMark& wide : wide_marks) {
            if (wide.ascii == c && text_.substr(at_).starts_with(wide.bytes)) return wide.bytes.size();
        }
        return 0;
    }

    void put(char c) {
        result_.json.push_back(c);
        result_.origin.push_back(std::min(at_, text_.size()));
    }
    void repair(std::string words) { result_.repairs.push_back({at_, std::move(words)}); }
    bool hopeless() const { return result_.repairs.size() > max_repairs; }
    bool fail(std::string message) {
        failure_ = {at_, std::move(message)};
        return false;
    }

    std::string_view text_;
    std::size_t at_;
    Closing closing_;
    std::size_t line_end_ = 0;
    bool awaits_value_ = false;
    std::vector<Frame> frames_;
    Mended result_;
    json::Failure failure_;
};

}  // namespace

std::variant<Mended, json::Failure> mend(std::string_view text, std::size_t begin) {
    if (text.size() - begin > longest_example)
        return json::Failure{begin, "this is not JSON, and too long to be repaired"};
    json::Failure first_failure;
    for (const Closing closing : {Closing::first, Closing::last}) {
        Mender mender{text, begin, closing};
        if (mender.run()) {
            Mended mended = mender.take();
            json::Failure strict;
            if (json::parse(mended.json, strict)) return mended;
            const std::size_t at = strict.offset < mended.origin.size() ? mended.origin[strict.offset] : mended.end;
            if (closing == Closing::first) first_failure = {at, strict.message};
        } else if (closing == Closing::first) {
            first_failure = mender.failure();
        }
    }
    return first_failure;
}

}  // namespace exbind::docs
