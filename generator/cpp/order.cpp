#include "cpp/lower_parts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cpp/rules.hpp"

namespace exbind::cpp {
namespace {

/// Depth first. What a struct holds directly must be complete before it; what it lists comes first too where that is
/// possible, and is only named beforehand where it is not.
class Ordering {
  public:
    Ordering(Group& group, const spec::Group& from, text::Diagnostics& diagnostics)
        : group_(group), from_(from), diagnostics_(diagnostics) {
        for (std::size_t i = 0; i < group.structs.size(); ++i) index_[group.structs[i].name] = i;
        uses_.resize(group.structs.size());
        state_.resize(group.structs.size(), State::fresh);
        for (std::size_t i = 0; i < group.structs.size(); ++i)
            for (const Member& member : group.structs[i].members) note_use(i, member, member.type, false);
    }

    void run() {
        for (std::size_t i = 0; i < group_.structs.size(); ++i)
            if (state_[i] == State::fresh) place(i);
        std::vector<Struct> sorted;
        sorted.reserve(order_.size());
        for (const std::size_t i : order_) sorted.push_back(std::move(group_.structs[i]));
        group_.structs = std::move(sorted);
    }

  private:
    enum class State { fresh, open, placed };
    struct Use {
        std::size_t of = 0;
        bool listed = false;  // through a list or map
        const Member* member = nullptr;
    };

    void note_use(std::size_t owner, const Member& member, const Type& type, bool listed) {
        if (!type.item.empty()) return note_use(owner, member, type.item.front(), true);
        const auto found = type.kind == spec::Kind::named && !type.is_enum ? index_.find(type.name) : index_.end();
        if (found == index_.end()) return;
        uses_[owner].push_back({found->second, listed, &member});
        auto& owners = group_.structs[found->second].owners;
        const std::string& name = group_.structs[owner].name;
        if (std::find(owners.begin(), owners.end(), name) == owners.end()) owners.push_back(name);
    }

    void place(std::size_t at) {
        state_[at] = State::open;
        for (const Use& use : uses_[at]) {
            if (state_[use.of] == State::placed) continue;
            std::set<std::size_t> seen;
            if (!use.listed && state_[use.of] == State::open) {
                report(use);
            } else if (state_[use.of] == State::fresh && (!use.listed || !needs_open(use.of, seen))) {
                place(use.of);
            } else if (use.of != at) {
                forward(use.of);
            }
        }
        state_[at] = State::placed;
        order_.push_back(at);
    }

    /// True when the struct holds, directly or deeper, one that is not complete yet.
    bool needs_open(std::size_t at, std::set<std::size_t>& seen) const {
        if (!seen.insert(at).second) return false;
        return std::any_of(uses_[at].begin(), uses_[at].end(), [&](const Use& use) {
            return !use.listed && (state_[use.of] == State::open || needs_open(use.of, seen));
        });
    }

    void forward(std::size_t at) {
        const std::string& name = group_.structs[at].name;
        if (std::find(group_.forward.begin(), group_.forward.end(), name) == group_.forward.end())
            group_.forward.push_back(name);
    }

    void report(const Use& use) {
        const std::string& name = group_.structs[use.of].name;
        const spec::Type* type = from_.type(name);
        diagnostics_.report(rules::contains_itself, type != nullptr ? type->span : from_.span,
                            "'" + name + "' contains itself through '" + use.member->wire_name + "'",
                            "make that field a list, or `json`");
    }

    Group& group_;
    const spec::Group& from_;
    text::Diagnostics& diagnostics_;
    std::map<std::string, std::size_t> index_;
    std::vector<std::vector<Use>> uses_;
    std::vector<State> state_;
    std::vector<std::size_t> order_;
};

}  // namespace

void order_structs(Group& group, const spec::Group& from, text::Diagnostics& diagnostics) {
    Ordering(group, from, diagnostics).run();
}

}  // namespace exbind::cpp
