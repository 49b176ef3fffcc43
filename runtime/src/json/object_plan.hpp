// What decoding derives from a table once and then keeps: the bytes of each key, an index of the names, and which
// member followed which in the previous reply.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "exbind/detail/plan_slot.hpp"
#include "exbind/detail/table.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {

/// Finds a name in a small set.
class NameIndex {
  public:
    NameIndex() = default;
    explicit NameIndex(std::vector<std::string_view> names);

    /// The position of the name, or npos. `readable` is the number of bytes that can be read from its start.
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::size_t find(std::string_view name, std::size_t readable) const {
        if (names_.empty()) return npos;
        for (std::size_t slot = hash(name, readable) >> shift_;; slot = (slot + 1) & mask_) {
            const std::size_t entry = slots_[slot];
            if (entry == 0) return npos;
            const std::string_view known = names_[entry - 1];
            if (known.size() == name.size() && same_bytes(known.data(), name.data(), name.size())) return entry - 1;
        }
    }

  private:
    /// Hashes the size and the first and last eight bytes.
    static std::uint64_t hash(std::string_view name, std::size_t readable) {
        const std::size_t size = name.size();
        std::uint64_t first = 0;
        std::uint64_t last = size;
        if (size >= 8) {
            first = load<std::uint64_t>(name.data());
            last ^= load<std::uint64_t>(name.data() + size - 8);
        } else if (words_in_order && readable >= 8) {
            if (size > 0) first = load<std::uint64_t>(name.data()) << (64U - 8U * size);
        } else {
            for (std::size_t i = size; i > 0; --i)
                first |= std::uint64_t{static_cast<unsigned char>(name[i - 1])} << (64U - 8U * (size - i + 1));
        }
        return (first ^ (last * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    }

    std::vector<std::string_view> names_;
    std::vector<std::uint16_t> slots_;
    unsigned shift_ = 0;
    std::size_t mask_ = 0;
};

/// Which members of an object were seen. Tables of up to 256 members need no allocation.
class Seen {
  public:
    /// Where the flag of a member is kept.
    struct Place {
        std::uint64_t bit = 1;
        std::size_t word = 0;
    };
    static Place place_of(std::size_t member) { return {std::uint64_t{1} << (member % 64), member / 64}; }

    explicit Seen(std::size_t members) {
        if (members > 64 * std::size(few_)) {
            many_ = std::make_unique<std::uint64_t[]>((members + 63) / 64);
            words_ = many_.get();
        }
    }
    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;

    /// False when the member was seen before.
    bool first_time(const Place& place) {
        std::uint64_t& word = words_[place.word];
        if ((word & place.bit) != 0) return false;
        word |= place.bit;
        return true;
    }

  private:
    std::uint64_t few_[4] = {};
    std::uint64_t* words_ = few_;
    std::unique_ptr<std::uint64_t[]> many_;
};

/// How a value is read. The frequent types have code of their own; `other` is decided by the type.
enum class Reading : std::uint8_t {
    text,
    enumeration,
    optional_decimal,
    optional_integer,
    optional_boolean,
    optional_timestamp,
    object,
    list,
    other,
};

Reading reading_of(const Type& type);
/// Whether null and "" say that something is missing where an item or entry, or a whole value, of that type should be.
/// One of several forms has a state of its own for "no value".
inline bool is_object_or_list(const Type& type) {
    if (type.kind == Kind::object) return type.object->variant == nullptr;
    return type.kind == Kind::list || type.kind == Kind::map;
}

struct ValuePlan {
    Reading reading = Reading::other;
    const Type* type = nullptr;
    const NameIndex* values = nullptr;  ///< of an enumeration; null when there is no index
    bool must_be_there = false;         ///< null and "" are no value: an item that is an object, a list or a map
};

struct MemberPlan {
    char key[32] = {};                          ///< `"name":`
    std::uint32_t key_mask = mask_of_bytes(0);  ///< selects its bytes
    std::uint32_t offset = 0;
    ValuePlan value;
    Seen::Place place;
    std::uint16_t index = 0;     ///< in the table
    std::uint16_t key_size = 0;  ///< 0: the key is longer than that
    /// The member that followed this one last time. A guess: the key is compared in any case.
    mutable std::atomic<const MemberPlan*> next{nullptr};

    /// Whether the key is at `at` with at least one byte after it.
    bool is_at(const char* at, const char* end) const {
        if (end - at > static_cast<std::ptrdiff_t>(sizeof key)) [[likely]]
            return same_bytes_in_32(at, key, key_size, key_mask);
        return key_size != 0 && end - at > static_cast<std::ptrdiff_t>(key_size) && same_bytes(at, key, key_size);
    }
};

struct ObjectPlan {
    explicit ObjectPlan(const ObjectTable& table);

    const Field* fields = nullptr;  ///< of the table, which identifies the plan's owner
    std::size_t count = 0;
    NameIndex names;
    std::vector<NameIndex> enums;
    /// One per field and one more, which stands for "no member": its `next` is the first member.
    std::unique_ptr<MemberPlan[]> members;
};

/// The plan kept for the table; null when there is none or it belongs to another table.
inline const ObjectPlan* kept_plan(const ObjectTable& table) {
    if (table.plan == nullptr) return nullptr;
    const ObjectPlan* const plan = table.plan->made.load(std::memory_order_acquire);
    return plan != nullptr && plan->fields == table.fields.data() ? plan : nullptr;
}
/// Makes a plan and keeps it if the table has a slot: returns the kept one, or null and the plan in `own`.
const ObjectPlan* make_plan(const ObjectTable& table, std::unique_ptr<ObjectPlan>& own);

}  // namespace exbind::detail
