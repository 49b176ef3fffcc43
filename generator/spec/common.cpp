#include "spec/common.hpp"

#include <set>
#include <string>
#include <unordered_map>

#include "spec/reach.hpp"
#include "text/find.hpp"

namespace exbind::spec {

void lend(const Group& common, std::vector<Group>& groups) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < common.enums.size(); ++i) places.emplace(common.enums[i].name, i);
    for (Group& group : groups) {
        const GroupIndex own(group);
        std::set<std::size_t> lent;
        const auto take = [&](const std::string& name) {
            const auto found = places.find(name);
            if (found != places.end() && own.type(name) == nullptr && own.enumeration(name) == nullptr)
                lent.insert(found->second);
        };
        for (const Type& type : group.types)
            for (const Field& field : type.fields) take(named_item(field.type));
        for (const Operation& operation : group.operations) take(named_item(operation.reply.type));
        for (const std::size_t place : lent) group.enums.push_back(common.enums[place]);
    }
}

void forget(const Group& before, const Group& common, Group& group) {
    for (const Enum& old : before.enums) {
        const Enum* const now = common.enumeration(old.name);
        if (now == nullptr || group.enumeration(old.name) != nullptr) continue;
        for (const EnumValue& value : old.values) {
            if (text::find_by(now->values, &EnumValue::wire, value.wire) != nullptr) continue;
            for (Type& type : group.types)
                for (Field& field : type.fields)
                    if (named_item(field.type) == old.name) std::erase(field.values, value.wire);
        }
    }
}

}  // namespace exbind::spec
