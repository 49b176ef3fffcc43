#include "spec/diff.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "spec/diff_parts.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

/// An operation with the group it stands in.
struct Located {
    const Group* group = nullptr;
    const Operation* operation = nullptr;
};

/// What it is, wherever it stands.
std::string identity(const Operation& operation) {
    return operation.product + ' ' + operation.route();
}
std::string full_id(const Located& at) {
    return at.group->name + '.' + at.operation->id;
}

std::vector<Located> all_operations(const Spec& spec) {
    std::vector<Located> all;
    for (const Group& group : spec.groups)
        for (const Operation& operation : group.operations) all.push_back({&group, &operation});
    return all;
}

Change about(const Located& at, What what, Effect effect) {
    Change change;
    change.what = what;
    change.effect = effect;
    change.group = at.group->name;
    change.operations = {at.operation->id};
    change.at = at.operation->span;
    return change;
}

class OperationComparison {
  public:
    OperationComparison(const Located& before, const Located& after, std::vector<Change>& changes)
        : before_(before), after_(after), changes_(changes) {}

    void run() {
        const Operation& was = *before_.operation;
        const Operation& now = *after_.operation;
        differ(What::operation, Effect::breaking, "", full_id(before_), full_id(after_));
        differ(What::http, Effect::behaviour, "", was.route(), now.route());
        differ(What::auth, Effect::behaviour, "", to_text(was.auth), to_text(now.auth));
        differ(What::permission, Effect::behaviour, "", was.permission, now.permission);
        limits(was.limits, now.limits);
        differ(What::deprecation, Effect::behaviour, "", was.deprecated ? "true" : "false",
               now.deprecated ? "true" : "false");
        // A request that comes or goes shows in its fields.
        if (was.request.shape != Shape::none && now.request.shape != Shape::none) {
            differ(What::request, Effect::breaking, "shape", to_text(was.request.shape), to_text(now.request.shape));
            differ(What::request, Effect::behaviour, "in", to_text(was.request.in), to_text(now.request.in));
        }
        differ(What::reply, Effect::breaking, "shape", to_text(was.reply.shape), to_text(now.reply.shape));
        differ(What::reply, Effect::breaking, "rows", was.reply.rows, now.reply.rows);
        if (was.reply.shape != Shape::none && now.reply.shape != Shape::none &&
            !TypeComparison::same(*before_.group, was.reply.type, *after_.group, now.reply.type))
            differ(What::reply, Effect::breaking, "type", to_text(was.reply.type), to_text(now.reply.type));
        pages(was.pages, now.pages);
        differ(What::title, Effect::documentation, "", was.title, now.title);
        differ(What::link, Effect::documentation, "", was.page, now.page);
        differ(What::evidence, Effect::documentation, "", was.evidence, now.evidence);
    }

  private:
    void differ(What what, Effect effect, std::string attribute, std::string was, std::string now) {
        if (was == now) return;
        Change change = about(after_, what, effect);
        change.action = was.empty() ? Action::added : now.empty() ? Action::removed : Action::changed;
        change.attribute = std::move(attribute);
        change.was = std::move(was);
        change.now = std::move(now);
        changes_.push_back(std::move(change));
    }

    /// pages() comes, goes, or walks otherwise.
    void pages(const Pages& was, const Pages& now) {
        const Effect effect = was.by == PagesBy::none   ? Effect::addition
                              : now.by == PagesBy::none ? Effect::breaking
                                                        : Effect::behaviour;
        differ(What::pages, effect, "", to_text(was), to_text(now));
    }

    /// Limits that only one side has, paired in order.
    void limits(const std::vector<Limit>& was, const std::vector<Limit>& now) {
        const auto missing = [](const std::vector<Limit>& from, std::vector<Limit> in) {
            std::vector<std::string> texts;
            for (const Limit& limit : from) {
                const auto found = std::find(in.begin(), in.end(), limit);
                if (found == in.end())
                    texts.push_back(to_text(limit));
                else
                    in.erase(found);
            }
            return texts;
        };
        const auto gone = missing(was, now);
        const auto come = missing(now, was);
        for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i)
            differ(What::limit, Effect::behaviour, "", i < gone.size() ? gone[i] : "", i < come.size() ? come[i] : "");
    }

    const Located before_;
    const Located after_;
    std::vector<Change>& changes_;
};

/// Texts of the examples of each operation, in order.
using Texts = std::vector<std::string>;
std::map<std::string, std::pair<Texts, Texts>> examples_of(const Group& group) {
    std::map<std::string, std::pair<Texts, Texts>> result;
    for (const Example& example : group.examples) {
        auto& [requests, replies] = result[example.operation];
        if (example.request) requests.push_back(*example.request);
        if (example.reply) replies.push_back(*example.reply);
    }
    return result;
}

class Comparison {
  public:
    Comparison(const Spec& before, const Spec& after) : before_(before), after_(after) {}

    std::vector<Change> run() {
        compare_exchanges(before_.exchange, after_.exchange, changes_);
        match();
        for (const auto& [was, now] : pairs_) {
            OperationComparison(was, now, changes_).run();
            types_.add(*was.group, *was.operation, *now.group, *now.operation);
            compare_examples(was, now);
        }
        types_.report(changes_);
        // What concerns the exchange as a whole, such as hundreds of error codes, comes after what callers look for.
        const auto rank = [](const Change& change) {
            return std::tuple<Effect, bool, const std::string&>(change.effect, change.group.empty(), change.group);
        };
        std::stable_sort(changes_.begin(), changes_.end(),
                         [&](const Change& a, const Change& b) { return rank(a) < rank(b); });
        return std::move(changes_);
    }

  private:
    /// Operations belong together by method and path; what is left, by group and id.
    void match() {
        std::map<std::string, Located> by_route;
        std::map<std::string, Located> by_id;
        for (const Located& each : all_operations(before_)) by_route.emplace(identity(*each.operation), each);
        std::vector<Located> come;
        for (const Located& each : all_operations(after_)) {
            const auto found = by_route.find(identity(*each.operation));
            if (found == by_route.end()) {
                come.push_back(each);
                continue;
            }
            pairs_.emplace_back(found->second, each);
            by_route.erase(found);
        }
        for (const auto& [text, each] : by_route) by_id.emplace(full_id(each), each);
        for (const Located& each : come) {
            const auto found = by_id.find(full_id(each));
            if (found == by_id.end()) {
                add(each, Action::added, Effect::addition);
                continue;
            }
            pairs_.emplace_back(found->second, each);
            by_id.erase(found);
        }
        for (const Located& each : all_operations(before_))
            if (const auto found = by_id.find(full_id(each));
                found != by_id.end() && found->second.operation == each.operation)
                add(each, Action::removed, Effect::breaking);
    }

    void add(const Located& at, Action action, Effect effect) {
        Change change = about(at, What::operation, effect);
        change.action = action;
        (action == Action::added ? change.now : change.was) = at.operation->route();
        changes_.push_back(std::move(change));
    }

    void compare_examples(const Located& was, const Located& now) {
        const auto& [old_requests, old_replies] = examples(*was.group)[was.operation->id];
        const auto& [new_requests, new_replies] = examples(*now.group)[now.operation->id];
        compare_texts(now, "request", old_requests, new_requests);
        compare_texts(now, "reply", old_replies, new_replies);
    }

    void compare_texts(const Located& at, const char* member, const Texts& was, const Texts& now) {
        if (was == now) return;
        Change change = about(at, What::example, Effect::documentation);
        change.action = was.empty() ? Action::added : now.empty() ? Action::removed : Action::changed;
        change.member = member;
        changes_.push_back(std::move(change));
    }

    std::map<std::string, std::pair<Texts, Texts>>& examples(const Group& group) {
        const auto [found, is_new] = examples_.try_emplace(&group);
        if (is_new) found->second = examples_of(group);
        return found->second;
    }

    const Spec& before_;
    const Spec& after_;
    std::vector<std::pair<Located, Located>> pairs_;
    TypeComparison types_;
    std::map<const Group*, std::map<std::string, std::pair<Texts, Texts>>> examples_;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> compare(const Spec& before, const Spec& after) {
    return Comparison(before, after).run();
}

Effect worst(const std::vector<Change>& changes) {
    const auto found = std::min_element(changes.begin(), changes.end(),
                                        [](const Change& a, const Change& b) { return a.effect < b.effect; });
    return found == changes.end() ? Effect::documentation : found->effect;
}

Bump proposed_bump(const std::vector<Change>& changes, bool before_1_0) {
    if (changes.empty()) return Bump::none;
    switch (worst(changes)) {
        case Effect::breaking:
            return before_1_0 ? Bump::minor : Bump::major;
        case Effect::behaviour:
        case Effect::addition:
            return before_1_0 ? Bump::patch : Bump::minor;
        case Effect::documentation:
            break;
    }
    return Bump::patch;
}

std::string bumped(const std::string& version, Bump bump) {
    std::array<unsigned long, 3> numbers{};
    const auto parts = text::split(version, '.');
    if (parts.size() != numbers.size()) return version;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (parts[i].empty() || parts[i].size() > 9 ||
            parts[i].find_first_not_of("0123456789") != std::string_view::npos)
            return version;
        numbers[i] = std::stoul(std::string(parts[i]));
    }
    if (bump == Bump::major) numbers = {numbers[0] + 1, 0, 0};
    if (bump == Bump::minor) numbers = {numbers[0], numbers[1] + 1, 0};
    if (bump == Bump::patch) ++numbers[2];
    return std::to_string(numbers[0]) + '.' + std::to_string(numbers[1]) + '.' + std::to_string(numbers[2]);
}

}  // namespace exbind::spec
