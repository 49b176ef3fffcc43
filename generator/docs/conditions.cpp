#include "docs/conditions.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "docs/words.hpp"
#include "spec/condition.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;
using Sentence = std::span<const Token>;
using spec::FieldCondition;

/// A sentence without any of these says nothing about when a parameter is needed.
constexpr std::string_view telling_words[] = {"required", "applicable", "apply", "applies", "either", "one"};

/// What may follow the values of "only applicable to ...".
constexpr std::string_view things[] = {"order", "orders", "only", "instrument", "instruments"};

bool is(Sentence sentence, std::size_t at, std::string_view word) {
    return at < sentence.size() && sentence[at].kind != Kind::literal && sentence[at].lower == word;
}

bool is_value(const Token& token) {
    return token.kind == Kind::literal || token.kind == Kind::quoted || token.kind == Kind::word ||
           token.kind == Kind::number;
}

/// Steps over the words when they stand there.
bool take(Sentence sentence, std::size_t& at, std::initializer_list<std::string_view> words) {
    std::size_t next = at;
    for (const std::string_view word : words)
        if (!is(sentence, next++, word)) return false;
    at = next;
    return true;
}

/// Whether the word stands there; `negated`: behind "not".
bool mentions(Sentence sentence, std::string_view word, bool negated = false) {
    for (std::size_t i = 0; i < sentence.size(); ++i)
        if (is(sentence, i, word) && (i > 0 && is(sentence, i - 1, "not")) == negated) return true;
    return false;
}

/// What the sentences about one parameter say.
struct Said {
    std::vector<FieldCondition> required;    ///< "required when `a` is `1`"
    std::vector<FieldCondition> applicable;  ///< "only applicable when `a` is `1`"
    std::vector<std::string> instead;        ///< either this or that
    bool exception = false;                  ///< something makes it not required
    bool unread_demand = false;              ///< something makes it required that was not understood
    bool unread_range = false;               ///< something says where it applies that was not understood
};

class Reader {
  public:
    explicit Reader(const std::vector<DocField>& fields) : fields_(fields), said_(fields.size()) {}

    std::vector<Said> run() {
        for (self_ = 0; self_ < fields_.size(); ++self_) {
            const Tokens tokens(std::string_view(fields_[self_].description).substr(0, longest_prose));
            std::size_t begin = 0;
            for (std::size_t at = 0; at <= tokens.size(); ++at) {
                if (at < tokens.size() && tokens[at].kind != Kind::line &&
                    !(tokens[at].kind == Kind::mark && (tokens[at].text == "." || tokens[at].text == ";")))
                    continue;
                read(Sentence(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                              tokens.begin() + static_cast<std::ptrdiff_t>(at)));
                begin = at + 1;
            }
        }
        return std::move(said_);
    }

  private:
    void read(Sentence sentence) {
        const bool telling = std::any_of(sentence.begin(), sentence.end(),
                                         [](const Token& token) { return text::contains(telling_words, token.lower); });
        if (!telling || read_either(sentence)) return;
        Said& said = said_[self_];
        if (auto condition = required_if(sentence)) return said.required.push_back(std::move(*condition));
        if (auto condition = applicable_if(sentence)) return said.applicable.push_back(std::move(*condition));
        said.unread_demand |= mentions(sentence, "required");
        said.exception |= mentions(sentence, "required", true);
        said.unread_range |=
            mentions(sentence, "applicable") || mentions(sentence, "apply") || mentions(sentence, "applies");
    }

    // ---- either one or the other ------------------------------------------------------------------------------------

    bool read_either(Sentence sentence) {
        if (text::contains(conditional_starts, sentence.front().lower) || mentions(sentence, "ignore")) return false;
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            std::size_t i = at;
            if (!take(sentence, i, {"either"}) && !take(sentence, i, {"at", "least", "one", "of"}) &&
                !take(sentence, i, {"one", "and", "only", "one", "of"}))
                continue;
            const bool only_named = is(sentence, i - 1, "of") && at > 0 && mentions(sentence.first(at), "required");
            const auto first = field_at(sentence, i);
            if (!first || !(take(sentence, i, {"or"}) || take(sentence, i, {"and"}))) continue;
            const auto second = field_at(sentence, i);
            if (!second || *second == *first) continue;
            if (!only_named && !take(sentence, i, {"is", "required"}) && !take(sentence, i, {"must", "be"})) continue;
            said_[*first].instead.push_back(fields_[*second].name);
            said_[*second].instead.push_back(fields_[*first].name);
            return true;
        }
        return false;
    }

    // ---- another parameter's value ----------------------------------------------------------------------------------

    std::optional<FieldCondition> required_if(Sentence sentence) const {
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            std::size_t i = at;
            if (at > 0 && is(sentence, at - 1, "not")) continue;
            if (take(sentence, i, {"required", "when"}) || take(sentence, i, {"required", "if"})) {
                auto condition = condition_at(sentence, i);
                if (condition && (i == sentence.size() || is(sentence, i, ","))) return condition;
            } else if (take(sentence, i, {"required", "for"})) {
                if (auto condition = values_of_one(sentence, i)) return condition;
            } else if (at == 0 && (take(sentence, i, {"if"}) || take(sentence, i, {"when"}))) {
                take(sentence, i, {"the"});
                auto condition = condition_at(sentence, i);
                take(sentence, i, {","});
                if (condition &&
                    (take(sentence, i, {"this", "parameter"}) || take(sentence, i, {"the", "parameter"}) ||
                     takes_itself(sentence, i)) &&
                    take(sentence, i, {"is", "required"}) && i == sentence.size())
                    return condition;
            }
        }
        return std::nullopt;
    }

    std::optional<FieldCondition> applicable_if(Sentence sentence) const {
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            std::size_t i = at;
            if (at > 0 && is(sentence, at - 1, "not")) continue;
            if (take(sentence, i, {"applicable", "when"}) || take(sentence, i, {"applicable", "if"})) {
                auto condition = condition_at(sentence, i);
                if (condition && i == sentence.size()) return condition;
            } else if (take(sentence, i, {"applicable", "to"})) {
                return values_of_one(sentence, i);
            }
        }
        return std::nullopt;
    }

    bool takes_itself(Sentence sentence, std::size_t& at) const {
        const auto named = field_at(sentence, at);
        return named && *named == self_;
    }

    /// `a` is `1`, `a` = `1`/`2`, `a=1`
    std::optional<FieldCondition> condition_at(Sentence sentence, std::size_t& at) const {
        if (at >= sentence.size()) return std::nullopt;
        if (const auto [name, value] = halves(sentence[at]); !name.empty()) {
            const auto other = find(name);
            if (!other || *other == self_ || !may_have(*other, value, true)) return std::nullopt;
            ++at;
            return FieldCondition{fields_[*other].name, {std::string(value)}};
        }
        const auto other = field_at(sentence, at);
        if (!other || *other == self_) return std::nullopt;
        if (!take(sentence, at, {"is", "equal", "to"}) && !take(sentence, at, {"is"}) && !take(sentence, at, {"="}))
            return std::nullopt;
        FieldCondition result{fields_[*other].name, values_at(sentence, at, *other)};
        if (result.values.empty()) return std::nullopt;
        return result;
    }

    /// Values that only one of the other parameters can have.
    std::optional<FieldCondition> values_of_one(Sentence sentence, std::size_t from) const {
        std::optional<FieldCondition> result;
        for (std::size_t other = 0; other < fields_.size(); ++other) {
            if (other == self_ || fields_[other].listed().empty()) continue;
            std::size_t at = from;
            std::vector<std::string> values = values_at(sentence, at, other);
            while (at < sentence.size() && text::contains(things, sentence[at].lower)) ++at;
            if (values.empty() || at != sentence.size()) continue;
            if (result) return std::nullopt;
            result = FieldCondition{fields_[other].name, std::move(values)};
        }
        return result;
    }

    /// Values of a field between commas, slashes, "or" and "and".
    std::vector<std::string> values_at(Sentence sentence, std::size_t& at, std::size_t field) const {
        std::vector<std::string> values;
        std::size_t end = at;
        for (std::size_t i = at; i < sentence.size();) {
            if (is(sentence, i, "/") || is(sentence, i, ",") || is(sentence, i, "or") || is(sentence, i, "and")) {
                ++i;
                continue;
            }
            if (!is_value(sentence[i])) break;
            bool fits = true;
            const auto parts = text::split(sentence[i].text, '/');
            for (const std::string_view part : parts)
                fits = fits && may_have(field, text::trim(part), sentence[i].kind == Kind::literal);
            if (!fits) break;
            for (const std::string_view part : parts) values.emplace_back(text::trim(part));
            end = ++i;
        }
        at = end;
        return values;
    }

    // ---- the parameters beside it -----------------------------------------------------------------------------------

    static std::pair<std::string_view, std::string_view> halves(const Token& token) {
        const std::size_t equals = token.text.find('=');
        if (token.kind != Kind::literal || equals == std::string_view::npos) return {};
        return {text::trim(token.text.substr(0, equals)), text::trim(token.text.substr(equals + 1))};
    }

    std::optional<std::size_t> find(std::string_view name) const {
        const DocField* found = text::find_by(fields_, &DocField::name, name);
        return found == nullptr ? std::nullopt : std::optional<std::size_t>(found - fields_.data());
    }

    std::optional<std::size_t> field_at(Sentence sentence, std::size_t& at) const {
        if (at >= sentence.size() || !is_value(sentence[at])) return std::nullopt;
        const auto found = find(sentence[at].text);
        if (found) ++at;
        return found;
    }

    /// Of a field without listed values anything in backticks may be one.
    bool may_have(std::size_t field, std::string_view value, bool literal) const {
        const std::vector<std::string>& values = fields_[field].listed();
        if (!spec::is_condition_word(value)) return false;
        return values.empty() ? literal && !find(value)
                              : std::find(values.begin(), values.end(), value) != values.end();
    }

    const std::vector<DocField>& fields_;
    std::vector<Said> said_;
    std::size_t self_ = 0;
};

/// The list without repetitions.
template <class T>
std::vector<T> once(const std::vector<T>& list) {
    std::vector<T> result;
    for (const T& each : list)
        if (std::find(result.begin(), result.end(), each) == result.end()) result.push_back(each);
    return result;
}

/// Only what is certain: several demands may be alternatives, and what applies to a part only is not demanded
/// elsewhere.
std::string condition_of(const Said& said) {
    if (said.exception) return {};
    const auto required = once(said.required);
    if (!required.empty()) return required.size() == 1 ? spec::to_text(required) : std::string{};
    if (said.unread_demand) return {};
    std::vector<FieldCondition> all = once(said.applicable);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i].field == all[i - 1].field) return {};
    const auto instead = once(said.instead);
    if (instead.empty()) return spec::to_text(all);
    if (instead.size() > 1 || said.unread_range) return {};
    all.push_back({instead.front(), {}});
    return spec::to_text(all);
}

}  // namespace

void read_conditions(std::vector<DocField>& fields) {
    const std::vector<Said> said = Reader(fields).run();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].required == spec::Presence::conditional) fields[i].when = condition_of(said[i]);
        read_conditions(fields[i].fields);
    }
}

}  // namespace exbind::docs
