#include "cpp/lower_parts.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace exbind::cpp {
namespace {

/// Names of the structs that a type holds, anywhere within it.
template <class Change>
void each_name(Type& type, Change change) {
    if (type.kind == spec::Kind::named && !type.is_enum) change(type.name);
    for (Type& item : type.item) each_name(item, change);
}

/// Everything but comments.
bool same(const Member& a, const Member& b) {
    const auto facts = [](const Member& member) {
        spec::FieldFacts result = member.facts;
        result.example.clear();
        return result;
    };
    return a.name == b.name && a.wire_name == b.wire_name && a.type == b.type && a.in == b.in && a.style == b.style &&
           a.required == b.required && a.deprecated == b.deprecated && facts(a) == facts(b);
}

bool same(const Struct& a, const Struct& b) {
    return a.role == b.role && a.positional == b.positional &&
           std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const Member& one, const Member& other) { return same(one, other); });
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
    }

    /// What a struct holds stands before it, so that one look at each in turn suffices.
    void run() {
        for (Struct& one : group_.structs) {
            for (Member& member : one.members)
                each_name(member.type, [&](std::string& name) {
                    if (const auto found = first_.find(name); found != first_.end()) name = found->second;
                });
            if (!may_share(one)) continue;
            const auto first = std::find_if(candidates_.begin(), candidates_.end(), [&](const Struct* other) {
                return held_as_[other->name] == held_as_[one.name] && same(*other, one);
            });
            if (first == candidates_.end()) {
                candidates_.push_back(&one);
                continue;
            }
            one.same_as = (*first)->name;
            first_[one.name] = one.same_as;
            auto& owners = (*first)->owners;
            owners.insert(owners.end(), one.owners.begin(), one.owners.end());
        }
    }

  private:
    /// Only parts of other structs. The forms of a variant have to differ, and a name that is declared ahead is a
    /// struct's.
    bool may_share(const Struct& one) const {
        return one.methods.empty() && !one.owners.empty() && !one.variant && fixed_.count(one.name) == 0;
    }

    Group& group_;
    std::map<std::string, std::set<std::string>> held_as_;  // wire names of the members that hold it
    std::set<std::string> fixed_;
    std::vector<Struct*> candidates_;
    std::map<std::string, std::string> first_;  // by the other name
};

}  // namespace

void share_structs(Group& group) {
    Sharing(group).run();
}

}  // namespace exbind::cpp
