#include "docs/openapi/limit_prose.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "docs/limits.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

struct Word {
    enum class Kind { word, number, mark };
    Kind kind = Kind::mark;
    std::string text;  // lower case
    std::size_t begin = 0;
    std::size_t end = 0;
};

using text::is_digit;
using text::is_letter;

/// Words of one line. Emphasis, escapes and quotes are dropped, except that the end of bold text stays as a mark.
std::vector<Word> words_of(std::string_view line) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = i;
        if (is_letter(line[i])) {
            while (i < line.size() && (is_letter(line[i]) || line[i] == '_')) ++i;
            words.push_back({Word::Kind::word, text::to_lower(line.substr(begin, i - begin)), begin, i});
        } else if (is_digit(line[i])) {
            while (i < line.size() && is_digit(line[i])) ++i;
            words.push_back({Word::Kind::number, std::string(line.substr(begin, i - begin)), begin, i});
        } else {
            ++i;
            if (std::string_view(" \t`_\\>#-").find(line[begin]) == std::string_view::npos) {
                words.push_back({Word::Kind::mark, std::string(1, line[begin]), begin, i});
            }
        }
    }
    return words;
}

struct NamedUnit {
    std::string_view word;
    std::uint64_t milliseconds;
};
constexpr NamedUnit time_units[] = {
    {"millisecond", 1}, {"ms", 1},     {"second", 1000},    {"sec", 1000},    {"s", 1000},         {"minute", 60'000},
    {"min", 60'000},    {"m", 60'000}, {"hour", 3'600'000}, {"h", 3'600'000}, {"day", 86'400'000}, {"d", 86'400'000},
};

/// Scopes that stand for a request field.
constexpr std::string_view field_words[] = {"symbol", "instrument", "market", "token", "currency"};

std::string_view singular(std::string_view word) {
    if (word.size() > 3 && word.substr(word.size() - 2) == "es" && word.substr(0, 7) == "address")
        word.remove_suffix(2);
    if (word.size() > 2 && word.back() == 's' && word.substr(word.size() - 2) != "ss" && word != "ms")
        word.remove_suffix(1);
    return word;
}

/// Reads one sentence; `words` are those of a line.
class Reader {
  public:
    Reader(const std::vector<Word>& words, std::size_t at) : words_(words), at_(at) {}

    LimitSentence read() {
        LimitSentence sentence;
        do {
            if (!read_limit(sentence)) {
                sentence.limits.clear();
                if (sentence.odd.empty()) sentence.odd = at_ < words_.size() ? words_[at_].text : "the end of the line";
                return sentence;
            }
        } while (next_limit());
        // Words that go on within the sentence may restrict it: "... for market makers".
        if (at_ < words_.size() && words_[at_].kind != Word::Kind::mark) sentence.odd = words_[at_].text;
        return sentence;
    }
    std::size_t position() const { return at_; }

    /// "Weight(IP): 10", "Weight: 10"; what a call takes of a pool, whose size stands elsewhere. The pool is called
    /// after what it counts by.
    LimitSentence read_weight() {
        LimitSentence sentence;
        spec::Limit limit;
        limit.of_exchange = true;
        limit.pool = "weight";
        ++at_;
        if (is("(")) {
            ++at_;
            if (!read_scope(limit, sentence) || !is(")")) return sentence;
            ++at_;
            limit.pool += '_' + limit.scope.front();
            limit.scope.clear();
        }
        if (!is(":")) return {};
        while (is(":") || is("*")) ++at_;
        const auto weight = number();
        // "2 for one symbol, 4 for all": only one number is a weight.
        const bool ends = peek() == nullptr || (is(".") && peek(1) == nullptr);
        if (!weight || !ends) {
            sentence.odd = at_ < words_.size() ? words_[at_].text : "the end of the line";
            return sentence;
        }
        limit.weight = *weight;
        sentence.limits.push_back(std::move(limit));
        return sentence;
    }

  private:
    const Word* peek(std::size_t ahead = 0) const {
        return at_ + ahead < words_.size() ? &words_[at_ + ahead] : nullptr;
    }
    bool is(std::string_view text, std::size_t ahead = 0) const {
        const Word* word = peek(ahead);
        return word != nullptr && word->text == text;
    }
    bool is_number(std::size_t ahead = 0) const {
        const Word* word = peek(ahead);
        return word != nullptr && word->kind == Word::Kind::number;
    }

    std::optional<std::uint32_t> number() {
        if (!is_number()) return std::nullopt;
        const std::string& text = words_[at_].text;
        std::uint32_t value = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc{} || value == 0) return std::nullopt;
        ++at_;
        return value;
    }

    /// ", 100 requests ..." and the like after a limit.
    bool next_limit() {
        const bool joined = (is(",") || is(";") || is("and") || is("+")) && is_number(1);
        if (joined) ++at_;
        return joined;
    }

    bool read_limit(LimitSentence& sentence) {
        const auto count = number();
        if (!count) return false;
        spec::Limit limit;
        limit.count = *count;
        const Word* counted = peek();
        if (counted == nullptr || (counted->kind != Word::Kind::word && counted->text != "/")) return false;
        const std::string_view unit = singular(counted->text);
        if (unit == "order") limit.unit = spec::LimitUnit::order;
        if (unit == "order" || unit == "request" || unit == "req" || unit == "call" || unit == "time") {
            ++at_;
        } else if (unit != "per" && unit != "/") {
            return false;
        }
        while (is("per") || is("/") || is("every") || is("in")) {
            ++at_;
            if (!read_part(limit, sentence)) return false;
        }
        if (limit.window_ms == 0) return false;
        // "(UID)"
        if (is("(") && limit.scope.empty()) {
            ++at_;
            if (!read_scope(limit, sentence) || !is(")")) return false;
            ++at_;
        }
        sentence.limits.push_back(std::move(limit));
        return true;
    }

    /// What follows "per": a window or a scope, and scopes joined to it ("per user and symbol").
    bool read_part(spec::Limit& limit, LimitSentence& sentence) {
        const std::size_t start = at_;
        const std::uint32_t factor = is_number() ? number().value_or(0) : 1;
        const Word* noun = peek();
        if (factor == 0 || noun == nullptr || noun->kind != Word::Kind::word) return false;
        const std::string_view one = singular(noun->text);
        const auto unit = std::find_if(std::begin(time_units), std::end(time_units),
                                       [&](const NamedUnit& u) { return u.word == one; });
        if (unit != std::end(time_units)) {
            if (limit.window_ms != 0) return false;
            limit.window_ms = factor * unit->milliseconds;
            ++at_;
            return true;
        }
        if (factor != 1 || !read_scope(limit, sentence)) {
            at_ = start;
            return false;
        }
        while ((is("and") || is("+") || is("&")) && !is_number(1)) {
            ++at_;
            if (is("per")) ++at_;
            if (!read_scope(limit, sentence)) return false;
        }
        return true;
    }

    bool read_scope(spec::Limit& limit, LimitSentence& sentence) {
        if (peek() == nullptr || peek()->kind != Word::Kind::word) return false;
        const std::string first(singular(peek()->text));
        std::size_t count = 2;  // "ip address", or one word
        auto caller = peek(1) == nullptr ? std::nullopt : caller_named(first + std::string(singular(peek(1)->text)));
        if (!caller) {
            count = 1;
            caller = caller_named(first);
        }
        if (caller) {
            limit.scope.push_back(spec::word_of(*caller));
        } else {
            if (std::find(std::begin(field_words), std::end(field_words), first) == std::end(field_words)) return false;
            limit.scope.push_back(first);
            sentence.fields.push_back(first);
        }
        at_ += count;
        return true;
    }

    const std::vector<Word>& words_;
    std::size_t at_;
};

/// Index of the first word behind "limit", "rate limit:", "sustained rate" and the like; nothing when the sentence does
/// not begin so.
std::optional<std::size_t> announced(const std::vector<Word>& words, std::size_t at) {
    const auto skip = [&](std::string_view text) { return at < words.size() && words[at].text == text && ++at != 0; };
    while (skip("*")) {
    }
    const bool sustained = skip("sustained");
    const bool rate = skip("rate");
    if (!rate) skip("request");
    if (!(sustained && rate) && !skip("limit") && !skip("limits")) return std::nullopt;
    while (skip("*") || skip(":") || skip("of") || skip("is")) {
    }
    return at;
}

}  // namespace

std::vector<LimitSentence> find_limits(std::string_view prose) {
    std::vector<LimitSentence> found;
    for (std::size_t begin = 0; begin < prose.size();) {
        const std::size_t end = std::min(prose.find('\n', begin), prose.size());
        const std::vector<Word> words = words_of(prose.substr(begin, end - begin));
        for (std::size_t at = 0; at < words.size(); ++at) {
            const bool begins = at == 0 || words[at - 1].text == "." || words[at - 1].text == "*";
            if (!begins) continue;
            const auto start = announced(words, at);
            const bool limit = start && *start < words.size() && words[*start].kind == Word::Kind::number;
            const bool weight = words[at].text == "weight" && at + 1 < words.size() &&
                                (words[at + 1].text == "(" || words[at + 1].text == ":");
            if (!limit && !weight) continue;
            Reader reader(words, limit ? *start : at);
            LimitSentence sentence = limit ? reader.read() : reader.read_weight();
            if (sentence.limits.empty() && sentence.odd.empty()) continue;
            const auto first = std::find_if(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(),
                                            [](const Word& w) { return w.kind == Word::Kind::word; });
            sentence.begin = begin + first->begin;
            const std::size_t least = limit ? *start : at;
            sentence.end = begin + words[std::max<std::size_t>(reader.position(), least + 1) - 1].end;
            found.push_back(std::move(sentence));
            at = std::max(at, reader.position() - 1);
        }
        begin = end + 1;
    }
    return found;
}

}  // namespace exbind::docs::openapi
