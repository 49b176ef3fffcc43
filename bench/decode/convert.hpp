// From the text of a value to a member: the same code for every decoder, so that only the JSON engines differ.
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "exbind/result.hpp"
#include "fields.hpp"

namespace exbind::bench {

[[noreturn]] inline void refuse(const char* what) {
    throw std::runtime_error(what);
}

/// Finds a name in a small set by one multiplication and one comparison: no two names share a slot.
class NameIndex {
  public:
    constexpr NameIndex() = default;
    template <class Names>
    constexpr explicit NameIndex(const Names& names) {
        for (std::uint64_t seed = 0x9E3779B97F4A7C15U;; seed = seed * 6364136223846793005U + 1442695040888963407U) {
            slots_.fill(0);
            factor_ = seed | 1U;
            bool clash = false;
            std::size_t index = 0;
            for (const std::string_view name : names) {
                if (name.empty()) {
                    ++index;
                    continue;
                }
                std::uint16_t& slot = slots_[slot_of(name)];
                clash = clash || slot != 0;
                slot = static_cast<std::uint16_t>(++index);
            }
            if (!clash) return;
        }
    }
    /// The index of the only name that it can be; the caller compares. `none` when it is none.
    static constexpr std::size_t none = 0xFFFF;
    constexpr std::size_t candidate(std::string_view name) const {
        const std::size_t index = slots_[slot_of(name)];
        return index == 0 ? none : index - 1;
    }

  private:
    /// Eight bytes from `at`, or as many as there are.
    static constexpr std::uint64_t word(const char* at, std::size_t size) {
        std::uint64_t value = 0;
        if (!std::is_constant_evaluated() && size >= 8) {
            std::memcpy(&value, at, 8);
        } else {
            for (std::size_t i = 0; i < size && i < 8; ++i)
                value |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
        }
        return value;
    }
    constexpr std::size_t slot_of(std::string_view name) const {
        const std::size_t size = name.size();
        const std::uint64_t first = word(name.data(), size);
        const std::uint64_t last = size > 8 ? word(name.data() + size - 8, 8) : size;
        const std::uint64_t mixed = (first ^ (last * 0x9E3779B97F4A7C15U)) * factor_;
        return static_cast<std::size_t>((mixed ^ (mixed >> 32U)) >> 22U) & 1023U;
    }

    std::uint64_t factor_ = 1;
    std::array<std::uint16_t, 1024> slots_{};
};

template <class Row>
inline constexpr NameIndex names_of{Fields<Row>::names};

/// The index of the member of that name; Fields<Row>::names.size() for an unknown one.
template <class Row>
std::size_t find_member(std::string_view name) {
    if (name.empty()) return Fields<Row>::names.size();
    const std::size_t index = names_of<Row>.candidate(name);
    return index != NameIndex::none && Fields<Row>::names[index] == name ? index : Fields<Row>::names.size();
}

/// Wire texts of an enum.
template <class E>
struct Texts {
    std::vector<std::string_view> texts;
    NameIndex index;
    Texts() {
        for (unsigned i = 0; i < 64 && !to_string(static_cast<E>(i)).empty(); ++i)
            texts.push_back(to_string(static_cast<E>(i)));
        index = NameIndex(texts);
    }
};
template <class E>
inline const Texts<E> texts_of;

inline void convert(std::string_view text, std::string& out) {
    out.assign(text.data(), text.size());
}
inline void convert(std::string_view text, std::optional<Decimal>& out) {
    if (text.empty()) return;
    out = Decimal::parse(text);
    if (!out) refuse("no decimal");
}
inline std::int64_t to_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) refuse("no integer");
    return value;
}
inline void convert(std::string_view text, std::optional<std::int64_t>& out) {
    if (!text.empty()) out = to_integer(text);
}
/// Unix milliseconds, or seconds with a fraction of three digits.
inline void convert(std::string_view text, std::optional<TimePoint>& out) {
    if (text.empty()) return;
    const std::size_t size = text.size();
    if (size > 4 && text[size - 4] == '.') {
        const std::int64_t seconds = to_integer(text.substr(0, size - 4));
        out = TimePoint(std::chrono::milliseconds(seconds * 1000 + to_integer(text.substr(size - 3))));
        return;
    }
    out = TimePoint(std::chrono::milliseconds(to_integer(text)));
}
inline void convert(std::string_view text, std::optional<bool>& out) {
    if (text.empty()) return;
    if (text != "true" && text != "false") refuse("no boolean");
    out = text == "true";
}
template <class E>
void convert(std::string_view text, Open<E>& out) {
    if (text.empty()) return;
    const Texts<E>& known = texts_of<E>;
    const std::size_t index = known.index.candidate(text);
    if (index != NameIndex::none && known.texts[index] == text) {
        out = static_cast<E>(index);
    } else {
        out = Open<E>::other(std::string(text));
    }
}

// A sum over every member of a reply; outside of what is measured.
inline void mix(std::uint64_t& sum, std::uint64_t value) {
    sum = (sum ^ value) * 0x9E3779B97F4A7C15U;
    sum ^= sum >> 29U;
}
inline void fold(std::uint64_t& sum, std::string_view text) {
    for (const char c : text) mix(sum, static_cast<unsigned char>(c));
    mix(sum, text.size());
}
inline void fold(std::uint64_t& sum, const std::string& text) {
    fold(sum, std::string_view(text));
}
inline void fold(std::uint64_t& sum, const std::optional<Decimal>& value) {
    fold(sum, value ? std::string_view(value->to_string()) : std::string_view("none"));
}
inline void fold(std::uint64_t& sum, const std::optional<std::int64_t>& value) {
    mix(sum, value ? static_cast<std::uint64_t>(*value) : 0x8000U);
}
inline void fold(std::uint64_t& sum, const std::optional<bool>& value) {
    mix(sum, value ? std::uint64_t{*value} : 2);
}
inline void fold(std::uint64_t& sum, const std::optional<TimePoint>& value) {
    mix(sum, value ? static_cast<std::uint64_t>(value->time_since_epoch().count()) : 1);
}
template <class E>
void fold(std::uint64_t& sum, const Open<E>& value) {
    fold(sum, std::string_view(to_string(value)));
}
template <Object Row>
void fold(std::uint64_t& sum, const Row& row);
template <class T>
void fold(std::uint64_t& sum, const Vector<T>& list) {
    for (const T& item : list) fold(sum, item);
    mix(sum, list.size());
}
template <class Reply>
void fold(std::uint64_t& sum, const Result<Reply>& reply) {
    fold(sum, *reply);
}
template <Object Row>
void fold(std::uint64_t& sum, const Row& row) {
    Fields<Row>::each(row, [&](std::string_view, const auto& member) { fold(sum, member); });
}

}  // namespace exbind::bench
