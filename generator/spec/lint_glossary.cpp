// What glosses must be: short, more than the name, and of something that is there.
#include <algorithm>
#include <map>
#include <set>

#include "spec/glossary.hpp"
#include "spec/lint.hpp"
#include "spec/rules.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::size_t most_words = 8;

/// In lower case, as they stand between blanks and marks: "take-profit price" has three.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool open = false;
    for (const char c : text) {
        const bool part = text::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
        if (part && !open) words.emplace_back();
        if (part) words.back() += text::lower(c);
        open = part;
    }
    return words;
}

/// Words as a reader counts them: "take-profit, 0.1 = 10 %" has three.
std::size_t count_of(std::string_view text) {
    std::size_t count = 0;
    for (const std::string_view piece : text::split(text, ' ')) count += words_of(piece).empty() ? 0 : 1;
    return count;
}

/// "tpTriggerPx": tp, trigger, px, and the whole.
std::set<std::string> parts_of_name(std::string_view name) {
    const std::vector<std::string> words = text::words_of_name(name);
    std::set<std::string> parts(words.begin(), words.end());
    parts.insert(text::to_lower(name));
    return parts;
}

/// Words that say nothing by themselves.
constexpr std::string_view fillers[] = {"a", "an", "and", "for", "in", "is", "of", "on", "or", "the", "this", "to"};

bool repeats(const std::vector<std::string>& gloss, const std::set<std::string>& name) {
    return std::all_of(gloss.begin(), gloss.end(), [&](const std::string& word) {
        const bool plural = word.size() > 1 && word.back() == 's';
        return text::contains(fillers, word) || name.count(word) != 0 || name.count(word + 's') != 0 ||
               (plural && name.count(word.substr(0, word.size() - 1)) != 0);
    });
}

struct Used {
    std::string_view group;
    std::string_view type;
};

class Linter {
  public:
    Linter(const Spec& spec, text::Diagnostics& diagnostics) : diagnostics_(diagnostics) {
        for (const Group& group : spec.groups) {
            // "finance/savings" stands for itself, and "finance" for all below it.
            for (std::string name = group.name;; name.resize(name.rfind('/'))) {
                places_.insert(name);
                if (name.find('/') == std::string::npos) break;
            }
            for (const Type& type : group.types) {
                places_.insert(group.name + '.' + type.name);
                for (const Field& field : type.fields) uses_[field.name].push_back({group.name, type.name});
            }
        }
    }

    void member(const GlossedMember& member) {
        const auto found = uses_.find(member.name);
        if (found == uses_.end()) {
            std::vector<std::string> known;
            for (const auto& [name, used] : uses_) known.push_back(name);
            const std::string near = text::did_you_plainly_mean(member.name, known);
            diagnostics_.report(rules::gloss_of_nothing, member.span, "no member is called '" + member.name + "'",
                                near.empty() ? "remove its gloss" : near);
        }
        const std::set<std::string> name = parts_of_name(member.name);
        for (const Gloss& gloss : member.glosses) {
            words(member, name, gloss);
            if (found != uses_.end()) place(member, found->second, gloss);
        }
    }

  private:
    void words(const GlossedMember& member, const std::set<std::string>& name, const Gloss& gloss) {
        const std::size_t count = count_of(gloss.text);
        if (count > most_words)
            diagnostics_.report(rules::gloss_too_long, gloss.span,
                                "the gloss of '" + member.name + "' has " + std::to_string(count) + " words",
                                "say it in " + std::to_string(most_words) + " at most");
        if (repeats(words_of(gloss.text), name))
            diagnostics_.report(rules::gloss_repeats_name, gloss.span,
                                "the gloss of '" + member.name + "' only repeats the name: '" + gloss.text + "'",
                                "say what it means, or remove the gloss");
    }

    void place(const GlossedMember& member, const std::vector<Used>& uses, const Gloss& gloss) {
        if (!gloss.place.empty() && places_.count(gloss.place) == 0) {
            const std::string near = text::did_you_mean(gloss.place, {places_.begin(), places_.end()});
            diagnostics_.report(
                rules::gloss_place, gloss.place_span, "no group or type is called '" + gloss.place + "'",
                near.empty() ? "write a group such as finance/savings, or one of its types behind a dot" : near);
        } else if (std::none_of(uses.begin(), uses.end(),
                                [&](const Used& use) { return covers(gloss.place, use.group, use.type); })) {
            diagnostics_.report(rules::gloss_of_nothing, gloss.place_span,
                                "no member of " + gloss.place + " is called '" + member.name + "'",
                                "remove its gloss for this place");
        }
    }

    text::Diagnostics& diagnostics_;
    std::set<std::string> places_;
    std::map<std::string, std::vector<Used>> uses_;  // by the member's name
};

}  // namespace

void lint_glossary(const Spec& spec, text::Diagnostics& diagnostics) {
    Linter linter(spec, diagnostics);
    for (const GlossedMember& member : spec.glossary.members) linter.member(member);
}

}  // namespace exbind::spec
