#include "spec/common.hpp"

#include <set>
#include <string>

#include "spec/reach.hpp"
#include "text/find.hpp"

namespace exbind::spec {

void lend(const Group& common, Group& group) {
    if (common.enums.empty()) return;
    std::set<std::string> named;
    for (const Type& type : group.types)
        for (const Field& field : type.fields) named.insert(named_item(field.type));
    for (const Operation& operation : group.operations) named.insert(named_item(operation.reply.type));
    for (const Enum& each : common.enums)
        if (named.count(each.name) != 0 && group.type(each.name) == nullptr && group.enumeration(each.name) == nullptr)
            group.enums.push_back(each);
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
