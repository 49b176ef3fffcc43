#include "spec/glossary.hpp"

#include <algorithm>

namespace exbind::spec {

bool covers(std::string_view place, std::string_view group, std::string_view type) {
    if (place.empty()) return true;
    if (place.size() == group.size() + 1 + type.size() && place.starts_with(group) && place[group.size()] == '.' &&
        place.ends_with(type))
        return true;
    return group.starts_with(place) && (group.size() == place.size() || group[place.size()] == '/');
}

const Gloss* find_gloss(const Glossary& glossary, std::string_view group, std::string_view type,
                        std::string_view member) {
    const auto& members = glossary.members;
    const auto found =
        std::lower_bound(members.begin(), members.end(), member,
                         [](const GlossedMember& one, std::string_view name) { return one.name < name; });
    if (found == members.end() || found->name != member) return nullptr;
    // Places that cover the member lie within each other, so the longest is the nearest.
    const Gloss* nearest = nullptr;
    for (const Gloss& gloss : found->glosses)
        if (covers(gloss.place, group, type) && (nearest == nullptr || gloss.place.size() > nearest->place.size()))
            nearest = &gloss;
    return nearest;
}

}  // namespace exbind::spec
