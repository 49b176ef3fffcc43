#include "spec/suggest.hpp"

#include <algorithm>
#include <set>

#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Words = std::vector<std::string>;

Words words_of_id(std::string_view name) {
    Words result;
    std::string word;
    for (const char c : name) {
        if (text::is_alnum(c)) {
            word += text::lower(c);
        } else if (!word.empty()) {
            result.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) result.push_back(std::move(word));
    return result;
}

/// Whether one word of `typed`, which no name has, is a slip of the word of `meant` at its place, and all others agree.
bool misspells(const Words& typed, const Words& meant, const std::set<std::string>& known) {
    if (typed.size() != meant.size()) return text::join(typed, "") == text::join(meant, "");
    std::size_t slips = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (typed[i] == meant[i]) continue;
        if (known.count(typed[i]) != 0 || !text::is_slip(typed[i], meant[i])) return false;
        ++slips;
    }
    return slips <= 1;
}

std::vector<Candidate> candidates(const Spec& spec, std::string (*name)(const Group&, const Operation&)) {
    std::vector<Candidate> result;
    for (const Group& group : spec.groups)
        for (const Operation& operation : group.operations)
            result.push_back({name(group, operation), reads(operation)});
    return result;
}

}  // namespace

std::vector<Candidate> operation_ids(const Group& group) {
    std::vector<Candidate> result;
    for (const Operation& each : group.operations) result.push_back({each.id, reads(each)});
    return result;
}

std::vector<Candidate> operation_names(const Spec& spec) {
    return candidates(spec, [](const Group& group, const Operation& one) { return group.name + '.' + one.id; });
}

std::vector<Candidate> operation_paths(const Spec& spec) {
    return candidates(spec, [](const Group&, const Operation& one) { return one.route(); });
}

std::string did_you_mean_operation(std::string_view typed, const std::vector<Candidate>& known) {
    std::vector<std::string> names;
    std::set<std::string> words;
    for (const Candidate& each : known) {
        names.push_back(each.name);
        for (std::string& word : words_of_id(each.name)) words.insert(std::move(word));
    }
    const auto help = [](const std::string& name) { return "did you mean '" + name + "'?"; };
    const std::string near = text::nearest(typed, names);
    if (std::any_of(known.begin(), known.end(), [&](const Candidate& each) { return each.reads && each.name == near; }))
        return help(near);
    const Words wanted = words_of_id(typed);
    const Candidate* meant = nullptr;
    for (const Candidate& each : known) {
        if (!misspells(wanted, words_of_id(each.name), words)) continue;
        if (meant != nullptr) return {};
        meant = &each;
    }
    return meant == nullptr ? std::string{} : help(meant->name);
}

}  // namespace exbind::spec
