#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "cpp/lower_parts.hpp"
#include "cpp/names.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

/// What two writes answer with up to so many members says the same of different things: an id, a time, a result.
constexpr std::size_t most_members_of_an_acknowledgement = 3;
/// A currency and an amount are part of everything.
constexpr std::size_t most_members_that_say_little = 2;

/// Calls `change` with the names of the structs that a type holds, anywhere within it.
template <class Change>
void each_name(Type& type, Change change) {
    if (type.kind == spec::Kind::named && !type.is_enum) change(type.name);
    for (Type& item : type.item) each_name(item, change);
}

template <class Change>
void each_name(Group& group, Change change) {
    for (Struct& one : group.structs)
        for (Member& member : one.members) each_name(member.type, change);
    for (Method& method : group.methods) {
        if (!method.request.empty()) change(method.request);
        if (method.reply) each_name(*method.reply, change);
    }
}

/// What is checked of values that are sent.
auto bounds_of(const spec::FieldFacts& facts) {
    return std::tie(facts.minimum, facts.maximum, facts.shortest, facts.longest, facts.alphabet);
}

/// All that the compiler sees, and what holds for values that are sent.
bool same(const Member& a, const Member& b, Role role) {
    const bool sent_alike =
        a.required == b.required && a.deprecated == b.deprecated && bounds_of(a.facts) == bounds_of(b.facts);
    return a.name == b.name && a.wire_name == b.wire_name && a.type == b.type && a.in == b.in && a.style == b.style &&
           (role == Role::reply || sent_alike);
}

/// The documentation's order means something only where an array is read by it.
bool same(const Struct& a, const Struct& b) {
    if (a.role != b.role || a.positional != b.positional || a.members.size() != b.members.size()) return false;
    for (std::size_t i = 0; i < a.members.size(); ++i) {
        const Member* other =
            a.positional ? &b.members[i] : text::find_by(b.members, &Member::wire_name, a.members[i].wire_name);
        if (other == nullptr || !same(a.members[i], *other, a.role)) return false;
    }
    return true;
}

/// Facts for comments: those that hold for both.
void keep_common_facts(Struct& to, const Struct& from) {
    const auto keep = [](std::string& mine, const std::string& other) {
        if (mine != other) mine.clear();
    };
    for (Member& member : to.members) {
        const Member& twin = *text::find_by(from.members, &Member::wire_name, member.wire_name);
        const spec::FieldFacts& other = twin.facts;
        member.deprecated = member.deprecated && twin.deprecated;
        if (member.facts.example.empty()) member.facts.example = other.example;
        using Facts = spec::FieldFacts;
        for (const auto fact :
             {&Facts::fallback, &Facts::minimum, &Facts::maximum, &Facts::shortest, &Facts::longest, &Facts::alphabet})
            keep(member.facts.*fact, other.*fact);
        keep(member.when, twin.when);
        keep(member.gloss, twin.gloss);
    }
}

template <class List>
void append_new(List& to, const List& from) {
    for (const auto& one : from)
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

/// "cancel_multiple_orders": cancel, multiple, order
std::set<std::string> words_of(const std::string& name) {
    std::set<std::string> words;
    const std::string all = snake_case(name);
    for (const std::string_view word : text::split(all, '_'))
        words.emplace(word.ends_with('s') ? word.substr(0, word.size() - 1) : word);
    return words;
}

class Sharing {
  public:
    explicit Sharing(Group& group) : group_(group) {
        for (Struct& one : group.structs)
            for (Member& member : one.members)
                each_name(member.type, [&](const std::string& name) {
                    held_as_[name].insert(member.wire_name);
                    if (one.variant) fixed_.insert(name);
                });
        fixed_.insert(group.forward.begin(), group.forward.end());
        for (const Method& method : group.methods)
            if (method.request_is_list) items_.insert(method.request);
    }

    /// What a struct holds stands before it, so that one look at each in turn suffices.
    void run() {
        for (Struct& one : group_.structs) {
            for (Member& member : one.members) each_name(member.type, [&](std::string& name) { rename(name, first_); });
            if (!may_share(one)) continue;
            const auto first = std::find_if(candidates_.begin(), candidates_.end(), [&](const Struct* other) {
                return mean_the_same(*other, one) && same(*other, one);
            });
            if (first == candidates_.end()) {
                candidates_.push_back(&one);
            } else {
                first_[one.name] = (*first)->name;
                unite(**first, one);
            }
        }
        choose_names();
    }

  private:
    /// The forms of a variant have to differ, and a name that is declared ahead is a struct's.
    bool may_share(const Struct& one) const {
        const bool used = !one.methods.empty() || !one.owners.empty();
        return used && !one.variant && fixed_.count(one.name) == 0;
    }

    bool mean_the_same(const Struct& a, const Struct& b) const {
        if (a.apart != b.apart) return false;
        const bool are_parts = a.methods.empty() && b.methods.empty();
        if (are_parts && held_as_.at(a.name) == held_as_.at(b.name)) return true;
        const bool acknowledges = a.role == Role::reply && (is_of_write(a) || is_of_write(b));
        const std::size_t too_few = acknowledges ? most_members_of_an_acknowledgement : most_members_that_say_little;
        return a.members.size() > too_few || is_item_of(a, b) || is_item_of(b, a);
    }

    bool is_of_write(const Struct& one) const {
        return std::any_of(one.methods.begin(), one.methods.end(), [&](const std::string& name) {
            return !spec::reads(*text::find_by(group_.methods, &Method::name, name));
        });
    }

    /// What a batch takes several of, and the request of one: the words of the one are among those of the batch.
    bool is_item_of(const Struct& item, const Struct& single) const {
        if (items_.count(item.name) == 0 || items_.count(single.name) != 0) return false;
        const std::set<std::string> of_batch = words_of(item.name);
        const std::set<std::string> of_one = words_of(single.name);
        return std::includes(of_batch.begin(), of_batch.end(), of_one.begin(), of_one.end());
    }

    void unite(Struct& first, const Struct& one) {
        keep_common_facts(first, one);
        first.is_row = first.is_row && one.is_row;
        append_new(first.methods, one.methods);
        append_new(first.owners, one.owners);
    }

    /// The shortest name is the struct's, the others are other names of it.
    void choose_names() {
        std::map<std::string, std::string> chosen;  // by each name of a struct that has several
        for (const auto& [name, first] : first_) {
            std::string& best = chosen.emplace(first, first).first->second;
            if (name.size() < best.size()) best = name;
        }
        std::map<std::string, std::string> names;
        for (const auto& [first, best] : chosen) names[first] = best;
        for (const auto& [name, first] : first_) names[name] = chosen.at(first);
        for (const auto& [first, best] : chosen) {
            if (first == best) continue;
            Struct& whole = *text::find_by(group_.structs, &Struct::name, first);
            Struct& other = *text::find_by(group_.structs, &Struct::name, best);
            std::swap(whole.name, other.name);
            std::swap(whole.spec_name, other.spec_name);
        }
        for (Struct& one : group_.structs)
            if (const auto found = names.find(one.name); found != names.end() && found->second != one.name)
                one.same_as = found->second;
        each_name(group_, [&](std::string& name) { rename(name, names); });
    }

    static void rename(std::string& name, const std::map<std::string, std::string>& names) {
        if (const auto found = names.find(name); found != names.end()) name = found->second;
    }

    Group& group_;
    std::map<std::string, std::set<std::string>> held_as_;  // wire names of the members that hold it
    std::set<std::string> fixed_;
    std::set<std::string> items_;  // of bodies that are lists
    std::vector<Struct*> candidates_;
    std::map<std::string, std::string> first_;  // by the other name
};

}  // namespace

void share_structs(Group& group) {
    Sharing(group).run();
}

}  // namespace exbind::cpp
