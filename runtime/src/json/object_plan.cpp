#include "object_plan.hpp"

#include <bit>
#include <cstring>
#include <utility>

namespace exbind::inline v0_1::detail {

NameIndex::NameIndex(std::vector<std::string_view> names) : names_(std::move(names)) {
    const std::size_t size = std::bit_ceil(names_.size() * 4 + 4);
    slots_.resize(size);
    mask_ = size - 1;
    shift_ = 64U - static_cast<unsigned>(std::countr_zero(size));
    for (std::size_t i = 0; i < names_.size(); ++i) {
        std::size_t slot = hash(names_[i], names_[i].size()) >> shift_;
        while (slots_[slot] != 0) slot = (slot + 1) & mask_;
        slots_[slot] = static_cast<std::uint16_t>(i + 1);
    }
}

Reading reading_of(const Type& type) {
    const bool plain = type.holder == Holder::plain;
    const bool optional = type.holder == Holder::optional;
    switch (type.kind) {
        case Kind::string:
            return plain ? Reading::text : Reading::other;
        case Kind::enumeration:
            return plain ? Reading::enumeration : Reading::other;
        case Kind::decimal:
            return optional ? Reading::optional_decimal : Reading::other;
        case Kind::integer:
            return optional ? Reading::optional_integer : Reading::other;
        case Kind::boolean:
            return optional ? Reading::optional_boolean : Reading::other;
        case Kind::timestamp:
            return optional ? Reading::optional_timestamp : Reading::other;
        case Kind::object:
            return plain && type.object->variant == nullptr && !type.object->positional ? Reading::object
                                                                                        : Reading::other;
        case Kind::list:
            return plain && !type.joined ? Reading::list : Reading::other;
        case Kind::secret:
        case Kind::json:
        case Kind::map:
            break;
    }
    return Reading::other;
}

ObjectPlan::ObjectPlan(const ObjectTable& table)
    : fields(table.fields.data()), count(table.fields.size()), members(new MemberPlan[table.fields.size() + 1]) {
    std::vector<std::string_view> all(count);
    enums.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Field& field = table.fields[i];
        MemberPlan& member = members[i];
        all[i] = field.name;
        const std::size_t size = field.name.size() + 3;
        if (size <= sizeof member.key) {
            member.key[0] = '"';
            std::memcpy(member.key + 1, field.name.data(), field.name.size());
            std::memcpy(member.key + size - 2, "\":", 2);
            member.key_size = static_cast<std::uint16_t>(size);
            member.key_mask = mask_of_bytes(member.key_size);
        }
        member.place = Seen::place_of(i);
        member.index = static_cast<std::uint16_t>(i);
        member.offset = field.offset;
        member.value = {reading_of(field.type), &field.type, nullptr};
        if (member.value.reading == Reading::enumeration) {
            const auto values = field.type.values->values;
            member.value.values = &enums.emplace_back(std::vector<std::string_view>(values.begin(), values.end()));
        }
        member.next.store(&members[i + 1], std::memory_order_relaxed);
    }
    members[count].next.store(&members[0], std::memory_order_relaxed);
    names = NameIndex(std::move(all));
}

const ObjectPlan* make_plan(const ObjectTable& table, std::unique_ptr<ObjectPlan>& own) {
    own = std::make_unique<ObjectPlan>(table);
    if (table.plan == nullptr) return nullptr;
    const ObjectPlan* made = nullptr;
    // Kept until the program ends, because other threads may read it at any time.
    if (table.plan->made.compare_exchange_strong(made, own.get(), std::memory_order_acq_rel)) return own.release();
    return made->fields == table.fields.data() ? made : nullptr;
}

}  // namespace exbind::detail
