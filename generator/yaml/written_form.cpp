#include "yaml/written_form.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include "text/strings.hpp"

namespace exbind::yaml {
namespace {

/// Thrown at the first character that this form does not have.
struct Unusual {};

constexpr std::size_t deepest = 32;
/// A key of words that is longer is none.
constexpr std::size_t longest_key = 1000;
/// Mappings up to this size look for duplicate keys without an index.
constexpr std::size_t small_mapping = 16;

enum Character : std::uint8_t {
    beginning = 1,  ///< may begin a plain text
    in_block = 2,   ///< may stand in one below a key or a dash
    in_flow = 4     ///< and between brackets
};

/// What each character may do in a plain text. A blank, a colon and a number sign are looked at with their neighbours.
constexpr std::array<std::uint8_t, 256> characters = [] {
    std::array<std::uint8_t, 256> table{};
    const auto allow = [&](char first, char last, int what) {
        for (int c = first; c <= last; ++c) table[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(what);
    };
    for (const char c : {'#', '?', ',', '[', ']', '{', '}'}) allow(c, c, in_block);
    for (const char c :
         {'-', '.', '<', '>', '+', ' ', '"', '\'', '|', '&', '=', '%', '~', '@', '!', '$', '*', '(', ')', ';'})
        allow(c, c, in_block | in_flow);
    allow(':', ':', in_block);
    allow('0', '9', beginning | in_block | in_flow);
    allow('a', 'z', beginning | in_block | in_flow);
    allow('A', 'Z', beginning | in_block | in_flow);
    allow('_', '_', beginning | in_block | in_flow);
    allow('/', '/', beginning | in_block | in_flow);
    for (std::size_t c = 0x80; c < table.size(); ++c) table[c] = beginning | in_block | in_flow;  // other letters
    return table;
}();

bool is(char c, Character what) {
    return (characters[static_cast<unsigned char>(c)] & what) != 0;
}

class Reader {
  public:
    Reader(const text::Span& part, const Limits& limits)
        : part_(part), text_(part.source->content().substr(part.begin, part.length)), limits_(limits) {}

    Node run() {
        next_line();
        if (at_ == text_.size() || indent_ != 0) throw Unusual{};
        Node root = block(0, 0);
        if (at_ != text_.size()) throw Unusual{};
        return root;
    }

  private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n'; }
    bool at_dash() const { return peek() == '-' && peek(1) == ' '; }
    bool at_line_end() const { return peek() == '\n'; }

    text::Span span(std::size_t begin, std::size_t length) const {
        return {part_.source, part_.begin + static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length)};
    }

    Node make(Node::Type type, std::size_t length) {
        if (++nodes_ > limits_.nodes) throw Unusual{};
        Node node;
        node.type = type;
        node.span = span(at_, length);
        return node;
    }

    static void grow(Node& node, const text::Span& last) {
        node.span.length = std::max(node.span.length, last.begin + last.length - node.span.begin);
    }

    /// From the end of a line to the first character of the next one that is neither empty nor a comment.
    void next_line() {
        while (at_ < text_.size()) {
            std::size_t begin = at_;
            while (begin < text_.size() && text_[begin] == ' ') ++begin;
            const char first = begin < text_.size() ? text_[begin] : '\n';
            if (first == '\n' || first == '#') {
                const std::size_t end = text_.find('\n', begin);
                at_ = end == std::string_view::npos ? text_.size() : end + 1;
                continue;
            }
            indent_ = begin - at_;
            at_ = begin;
            return;
        }
        indent_ = 0;
    }

    /// The first character behind blanks.
    std::size_t behind_blanks() const { return std::min(text_.find_first_not_of(' ', at_), text_.size()); }

    /// What ends a line, a comment, too.
    bool is_end(std::size_t at) const { return at == text_.size() || text_[at] == '\n' || text_[at] == '#'; }

    /// From blanks that nothing but a comment follows to the end of the line.
    void skip_comment() {
        if (const std::size_t end = behind_blanks(); end != at_ && is_end(end))
            at_ = std::min(text_.find('\n', end), text_.size());
    }

    void end_line() {
        skip_comment();
        if (!at_line_end()) throw Unusual{};
        if (at_ < text_.size()) ++at_;
        next_line();
    }

    bool goes_on(std::size_t indent) const {
        if (at_ == text_.size() || indent_ < indent) return false;
        if (indent_ > indent) throw Unusual{};
        return true;
    }

    Node block(std::size_t indent, std::size_t depth) {
        if (depth > deepest) throw Unusual{};
        return at_dash() ? sequence(indent, depth) : mapping(indent, depth);
    }

    Node sequence(std::size_t indent, std::size_t depth) {
        Node node = make(Node::Type::sequence, 1);
        while (goes_on(indent)) {
            if (!at_dash()) throw Unusual{};
            at_ += 2;
            Node item;
            if (begins_entry()) {
                indent_ = indent + 2;
                item = mapping(indent + 2, depth + 1);
            } else {
                item = value(depth);
                end_line();
            }
            grow(node, item.span);
            node.items.push_back(std::move(item));
        }
        return node;
    }

    /// Whether the rest of the line is a key and what follows it, not a value.
    bool begins_entry() const {
        const char first = peek();
        if (first == '{' || first == '[') return false;
        std::size_t end = at_;
        if (first == '"' || first == '\'') {
            for (++end; end < text_.size() && text_[end] != first && text_[end] != '\n'; ++end)
                if (text_[end] == '\\' && first == '"') ++end;
            ++end;
            return end < text_.size() && text_[end] == ':';
        }
        for (; end < text_.size() && text_[end] != '\n'; ++end)
            if (text_[end] == ':' && (end + 1 == text_.size() || text_[end + 1] == ' ' || text_[end + 1] == '\n'))
                return true;
        return false;
    }

    Node mapping(std::size_t indent, std::size_t depth) {
        if (depth > deepest) throw Unusual{};
        Node node = make(Node::Type::mapping, 1);
        Keys keys(node);
        while (goes_on(indent)) {
            Entry& entry = keys.add(key(in_block));
            skip_comment();
            if (at_line_end()) {
                end_line();
                if (at_ == text_.size() || indent_ <= indent) throw Unusual{};
                entry.value = block(indent_, depth + 1);
            } else {
                if (peek() != ' ') throw Unusual{};
                ++at_;
                entry.value = value(depth);
                end_line();
            }
            grow(node, entry.value.span);
        }
        return node;
    }

    /// The entries of a mapping, each key once.
    class Keys {
      public:
        explicit Keys(Node& node) : entries_(node.entries) { entries_.reserve(usual_mapping); }

        Entry& add(Node&& key) {
            if (key.text == "<<") throw Unusual{};
            if (entries_.size() < small_mapping) {
                for (const Entry& entry : entries_)
                    if (entry.key == key.text) throw Unusual{};
            } else {
                for (; indexed_ < entries_.size(); ++indexed_) index_.insert(entries_[indexed_].key);
                if (index_.count(key.text) != 0) throw Unusual{};
            }
            Entry& entry = entries_.emplace_back();
            entry.key = std::move(key.text);
            entry.key_span = key.span;
            return entry;
        }

      private:
        std::vector<Entry>& entries_;
        std::unordered_set<std::string> index_;
        std::size_t indexed_ = 0;
        static constexpr std::size_t usual_mapping = 4;
    };

    /// A key and its colon.
    Node key(Character where) {
        Node node;
        if (peek() == '"' || peek() == '\'') {
            node = quoted();
        } else {
            const std::size_t begin = at_;
            if (!is(peek(), beginning)) throw Unusual{};
            while (is(peek(), where) && peek() != ':') ++at_;
            const std::string_view written = text_.substr(begin, at_ - begin);
            const bool sentence = written.size() > longest_key && written.find(' ') != std::string_view::npos;
            if (sentence || written.back() == ' ' || written.find(" #") != std::string_view::npos) throw Unusual{};
            node = plain(begin);
        }
        --nodes_;  // keys are no values
        if (peek() != ':') throw Unusual{};
        ++at_;
        return node;
    }

    /// A collection in brackets or a quoted text; nothing when a plain text begins here.
    std::optional<Node> enclosed(std::size_t depth) {
        switch (peek()) {
            case '{':
                return flow_mapping(depth + 1);
            case '[':
                return flow_sequence(depth + 1);
            case '"':
            case '\'':
                return quoted();
            default:
                if (!is(peek(), beginning)) throw Unusual{};
                return std::nullopt;
        }
    }

    Node value(std::size_t depth) {
        if (auto node = enclosed(depth)) return *std::move(node);
        const std::size_t begin = at_;
        for (; !at_line_end(); ++at_) {
            const char c = peek();
            if (!is(c, in_block)) throw Unusual{};
            if (c == ':' && (peek(1) == ' ' || peek(1) == '\n')) throw Unusual{};
            if (c != ' ') continue;
            const std::size_t next = behind_blanks();
            if (is_end(next)) break;
            at_ = next - 1;
        }
        return plain(begin);
    }

    Node flow_value(std::size_t depth) {
        if (auto node = enclosed(depth)) return *std::move(node);
        const std::size_t begin = at_;
        while (is(peek(), in_flow)) ++at_;
        if (peek() != ',' && peek() != '}' && peek() != ']') throw Unusual{};
        if (text_[at_ - 1] == ' ') throw Unusual{};
        return plain(begin);
    }

    /// What stands between one bracket and the other: `one()` again and again.
    template <class One>
    void between_brackets(char close, std::size_t depth, One one) {
        if (depth > deepest) throw Unusual{};
        ++at_;
        if (peek() == close) {
            ++at_;
            return;
        }
        for (;;) {
            one();
            const char c = peek();
            if (c == close) break;
            if (c != ',' || peek(1) != ' ') throw Unusual{};
            at_ += 2;
        }
        ++at_;
    }

    Node flow_mapping(std::size_t depth) {
        Node node = make(Node::Type::mapping, 1);
        Keys keys(node);
        between_brackets('}', depth, [&] {
            Entry& entry = keys.add(key(in_flow));
            if (peek() != ' ') throw Unusual{};
            ++at_;
            entry.value = flow_value(depth);
            grow(node, entry.value.span);
        });
        return node;
    }

    Node flow_sequence(std::size_t depth) {
        Node node = make(Node::Type::sequence, 1);
        between_brackets(']', depth, [&] {
            node.items.push_back(flow_value(depth));
            grow(node, node.items.back().span);
        });
        return node;
    }

    /// The text from `begin` up to here.
    Node plain(std::size_t begin) {
        const std::string_view written = text_.substr(begin, at_ - begin);
        if (written == "null" || written == "Null" || written == "NULL") throw Unusual{};
        Node node = make(Node::Type::scalar, 0);
        node.span = span(begin, written.size());
        node.text = written;
        return node;
    }

    Node quoted() {
        Node node = make(Node::Type::scalar, 0);
        node.quoted = true;
        const std::size_t begin = at_;
        const char quote = peek();
        ++at_;
        for (;;) {
            std::size_t end = at_;
            while (end < text_.size() && text_[end] != quote && text_[end] != '\n' &&
                   (text_[end] != '\\' || quote == '\''))
                ++end;
            node.text.append(text_, at_, end - at_);
            at_ = end;
            if (at_line_end()) throw Unusual{};
            if (peek() == '\\') {
                escape(node.text);
            } else if (quote == '\'' && peek(1) == '\'') {
                node.text += '\'';
                at_ += 2;
            } else {
                break;
            }
        }
        ++at_;
        node.span = span(begin, at_ - begin);
        return node;
    }

    void escape(std::string& out) {
        const char c = peek(1);
        at_ += 2;
        switch (c) {
            case '"':
            case '\\':
            case '/':
                out += c;
                return;
            case 'n':
                out += '\n';
                return;
            case 't':
                out += '\t';
                return;
            case 'r':
                out += '\r';
                return;
            case 'x':
                return code_point(2, out);
            case 'u':
                return code_point(4, out);
            case 'U':
                return code_point(8, out);
            default:
                throw Unusual{};
        }
    }

    void code_point(std::size_t digits, std::string& out) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < digits; ++i, ++at_) {
            const int digit = text::hex_digit(peek());
            if (digit < 0 || value > 0x10FFFF) throw Unusual{};
            value = value * 16 + static_cast<std::uint32_t>(digit);
        }
        if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) throw Unusual{};
        text::append_utf8(out, value);
    }

    const text::Span part_;
    const std::string_view text_;
    const Limits& limits_;
    std::size_t at_ = 0;
    std::size_t indent_ = 0;  ///< of the line that begins here
    std::size_t nodes_ = 0;
};

}  // namespace

std::optional<Node> parse_written_form(const text::Span& part, const Limits& limits) {
    try {
        return Reader(part, limits).run();
    } catch (const Unusual&) {
        return std::nullopt;
    }
}

}  // namespace exbind::yaml
