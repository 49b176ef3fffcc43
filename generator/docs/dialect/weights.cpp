#include "docs/dialect/weights.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "docs/dialect/facts.hpp"
#include "docs/dialect/markup.hpp"
#include "docs/words.hpp"
#include "spec/limits.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// "12" -> 12
std::optional<std::uint32_t> number_of(std::string_view text) {
    if (!text::all_digits(text) || text.size() > 6) return std::nullopt;
    return static_cast<std::uint32_t>(std::strtoul(std::string(text).c_str(), nullptr, 10));
}

std::optional<std::uint32_t> greatest_number(std::string_view text) {
    std::optional<std::uint32_t> greatest;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find_first_of("0123456789"), text.size());
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        if (const auto number = number_of(text.substr(0, end))) greatest = std::max(greatest.value_or(0), *number);
        text.remove_prefix(end);
    }
    return greatest;
}

/// Without emphasis, tags and marks of other scripts.
std::string bare(std::string_view line, const Dialect& dialect) {
    std::string text = dialect.tables.markup ? without_markup(line) : std::string(line);
    std::erase_if(text, [](char c) { return c == '*' || c == '`'; });
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text::replace_all(text, "，", ",");
}

class WeightReader {
  public:
    WeightReader(const WeightText& text, const std::vector<WeighedBy>& request, const Dialect& dialect)
        : text_(text), request_(request), dialect_(dialect), words_(*dialect.limits.weight) {}

    std::vector<spec::Limit> run() {
        pool_ = pool_in(text_.heading).value_or(words_.pool);
        for (const Grid& grid : text_.tables)
            if (table(grid)) return std::move(limits_);
        const std::string joined = text_.joined(dialect_);
        if (text_.tables.empty() && (plain(joined) || shared(joined) || parts())) return std::move(limits_);
        by_condition(joined);
        return std::move(limits_);
    }

  private:
    void add(const std::string& pool, std::uint32_t weight, std::vector<std::string> when = {}) {
        spec::Limit& limit = limits_.emplace_back();
        limit.pool = pool;
        limit.of_exchange = true;
        limit.weight = weight;
        limit.when = std::move(when);
        limit.span = text_.span;
    }

    void add(std::vector<spec::Limit> limits) {
        for (spec::Limit& limit : limits) {
            limit.span = text_.span;
            limits_.push_back(std::move(limit));
        }
    }

    /// The pool of a word in parentheses.
    std::optional<std::string> pool_in(std::string_view text) const {
        for (const auto& [word, pool] : words_.pools)
            if (text.find('(' + word + ')') != std::string_view::npos) return pool;
        return std::nullopt;
    }

    bool plain(std::string_view text) {
        const auto number = number_of(text);
        if (number) add(pool_, *number);
        return number.has_value();
    }

    /// "has one limit of 40 in 10 s with GET /stock": all that name one path draw on one limit.
    bool shared(std::string_view text) {
        for (const Template& form : words_.shared) {
            const auto parts = form.match(text);
            if (!parts) continue;
            std::vector<spec::Limit> limits = limits_in(part_of(*parts, "limit"), dialect_);
            for (spec::Limit& limit : limits) limit.pool = std::string(part_of(*parts, "path"));
            const auto weight = number_of(part_of(*parts, "weight"));
            if (limits.empty()) continue;
            if (weight) add(pool_, *weight);
            add(std::move(limits));
            return true;
        }
        return false;
    }

    /// Several weights, each with its pool in parentheses: "1 on orders (ORDERS); 0 on the address (IP)", and limits
    /// of the operation's own beside them: "360/hour".
    bool parts() {
        for (const std::string& line : text_.lines) {
            const std::string lower = text::to_lower(bare(line, dialect_));
            for (const std::string_view part : text::split(lower, ';')) {
                const std::string_view trimmed = text::trim(part);
                if (trimmed.empty()) continue;
                const auto weight = number_of(trimmed.substr(0, trimmed.find_first_of(" (")));
                const std::size_t open = trimmed.find('(');
                if (weight && open != std::string_view::npos && trimmed.ends_with(')')) {
                    add(pool_in(trimmed.substr(open)).value_or(words_.pool), *weight);
                    continue;
                }
                std::vector<spec::Limit> own =
                    limits_.empty() ? std::vector<spec::Limit>{} : limits_in(trimmed, dialect_);
                if (own.empty()) {
                    limits_.clear();
                    return false;
                }
                add(std::move(own));
            }
        }
        return !limits_.empty();
    }

    /// One weight with a parameter and one without it.
    void by_condition(std::string_view text) {
        for (const auto& [form, parameter] : words_.by_condition) {
            const auto parts = form.match(text);
            if (!parts) continue;
            const auto with = number_of(part_of(*parts, "with"));
            const auto without = number_of(part_of(*parts, "without"));
            if (!with || !without) continue;
            add(pool_, *with, {spec::when_given(parameter)});
            add(pool_, *without, {spec::unless(spec::when_given(parameter))});
            return;
        }
    }

    // ---- tables: the last column holds the weight, those before it the case
    // ------------------------------------------

    struct Case {
        std::string_view parameter;
        std::uint32_t weight = 0;
    };

    bool table(Grid grid) {
        // Lines of text below a table are rows of one cell.
        std::erase_if(grid.rows, [](const auto& row) { return row.size() < 2; });
        if (grid.rows.size() < 2) return false;
        std::vector<Case> given;
        std::optional<std::uint32_t> absent;
        for (std::size_t i = 1; i < grid.rows.size(); ++i) {
            const auto& row = grid.rows[i];
            const auto weight = greatest_number(row.back());
            if (!weight) return false;
            std::string words;
            for (std::size_t c = 0; c + 1 < row.size(); ++c) words += std::string(row[c]) + ' ';
            const Tokens tokens(words);
            const WeighedBy* parameter = nullptr;
            bool without = false;
            for (const Token& token : tokens) {
                without = without || has_word(words_.absent, token.lower);
                if (parameter == nullptr) parameter = text::find_by(request_, &WeighedBy::name, token.text);
            }
            if (parameter != nullptr) name(given, parameter->name, without ? 0 : *weight);
            if (without) absent = std::max(absent.value_or(0), *weight);
            if (parameter == nullptr && !without) return by_value(grid);
        }
        return by_presence(std::move(given), absent);
    }

    /// Of several cases of one parameter, which no condition tells apart, the heaviest counts.
    static void name(std::vector<Case>& given, std::string_view parameter, std::uint32_t weight) {
        const auto known =
            std::find_if(given.begin(), given.end(), [&](const Case& each) { return each.parameter == parameter; });
        if (known == given.end())
            given.push_back({parameter, weight});
        else
            known->weight = std::max(known->weight, weight);
    }

    /// Of several parameters that a call has, the heaviest counts.
    bool by_presence(std::vector<Case> given, std::optional<std::uint32_t> absent) {
        std::stable_sort(given.begin(), given.end(), [](const Case& a, const Case& b) { return a.weight > b.weight; });
        std::vector<std::string> others;
        bool always = false;
        for (const Case& each : given) {
            std::vector<std::string> when = others;
            when.push_back(spec::when_given(each.parameter));
            if (each.weight != 0) add(pool_, each.weight, std::move(when));
            others.push_back(spec::unless(spec::when_given(each.parameter)));
            always = always || text::find_by(request_, &WeighedBy::name, each.parameter)->required;
        }
        if (!absent && !always && !given.empty()) absent = given.front().weight;
        if (absent) add(pool_, *absent, std::move(others));
        return !limits_.empty();
    }

    /// "[1, 100) | 1", "5, 10, 20 | 2", "> 1000 | 10": ranges or lists of values of the parameter that the header
    /// names.
    bool by_value(const Grid& grid) {
        const std::string header = text::to_lower(grid.rows.front().front());
        const auto by = std::find_if(request_.begin(), request_.end(),
                                     [&](const WeighedBy& each) { return text::to_lower(each.name) == header; });
        if (by == request_.end()) return false;
        struct Step {
            std::uint32_t most;
            std::uint32_t weight;
        };
        std::vector<Step> steps;
        for (std::size_t i = 1; i < grid.rows.size(); ++i) {
            const std::string_view cell = text::trim(grid.rows[i].front());
            const auto most = greatest_number(cell);
            const bool open = cell.ends_with(')');
            if (!most || *most == 0) return false;
            steps.push_back({open ? *most - 1 : *most, *greatest_number(grid.rows[i].back())});
            const bool last = i + 1 == grid.rows.size();
            if (i > 1 && steps[i - 1].most <= steps[i - 2].most && !(last && cell.starts_with('>'))) return false;
        }
        std::vector<std::string> above{spec::when_given(by->name)};
        std::uint32_t unsaid = 0;
        const auto usual = usual_value(by->description);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            std::vector<std::string> when = above;
            // What is greater than all that is listed weighs no less.
            const std::string over = spec::when_over(by->name, steps[i].most);
            if (i + 1 < steps.size()) when.push_back(spec::unless(over));
            above = {over};
            const bool reached = usual && i > 0 && *usual <= steps[i - 1].most;
            if (!reached) unsaid = steps[i].weight;
            add(pool_, steps[i].weight, std::move(when));
        }
        add(pool_, unsaid, {spec::unless(spec::when_given(by->name))});
        return true;
    }

    /// The value that the exchange takes where a call has none.
    static std::optional<std::uint32_t> usual_value(std::string_view description) {
        static const Pattern patterns[] = {Pattern{"default value? is|:? {n}"}, Pattern{"默 认 值? 为|:? {n}"}};
        const std::string_view prose = description.substr(0, longest_prose);
        const Tokens tokens(prose);
        Pattern::Match match;
        for (std::size_t at = 0; at < tokens.size(); ++at)
            for (const Pattern& pattern : patterns)
                if (pattern.match(tokens, at, prose, match)) return number_of(match.captures[0]);
        return std::nullopt;
    }

    const WeightText& text_;
    const std::vector<WeighedBy>& request_;
    const Dialect& dialect_;
    const Dialect::Limits::Weight& words_;
    std::string pool_;
    std::vector<spec::Limit> limits_;
};

}  // namespace

std::string WeightText::joined(const Dialect& dialect) const {
    std::string text;
    for (const std::string& line : lines) text += bare(line, dialect) + ' ';
    return std::string(text::trim(text));
}

std::vector<spec::Limit> weights_of(const WeightText& text, const std::vector<WeighedBy>& request,
                                    const Dialect& dialect) {
    return WeightReader(text, request, dialect).run();
}

}  // namespace exbind::docs::dialect
