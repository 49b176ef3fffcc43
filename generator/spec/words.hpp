// The words that files, listings and messages use for the enumerations of the model: one table for each, read both
// ways.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

template <class E>
struct Word {
    E value;
    std::string_view text;
};

/// The table of an enumeration; defined for those below only.
template <class E>
std::span<const Word<E>> words();

template <>
std::span<const Word<Kind>> words<Kind>();
template <>
std::span<const Word<TimeUnit>> words<TimeUnit>();
template <>
std::span<const Word<Wire>> words<Wire>();
template <>
std::span<const Word<Presence>> words<Presence>();
template <>
std::span<const Word<In>> words<In>();
template <>
std::span<const Word<Auth>> words<Auth>();
template <>
std::span<const Word<LimitUnit>> words<LimitUnit>();
template <>
std::span<const Word<Shape>> words<Shape>();
template <>
std::span<const Word<PagesBy>> words<PagesBy>();
template <>
std::span<const Word<PageBound>> words<PageBound>();
template <>
std::span<const Word<PageOrder>> words<PageOrder>();
template <>
std::span<const Word<ErrorClass>> words<ErrorClass>();
template <>
std::span<const Word<TimestampForm>> words<TimestampForm>();
template <>
std::span<const Word<Digest>> words<Digest>();
template <>
std::span<const Word<Encoding>> words<Encoding>();

template <class E>
std::optional<E> from_text(std::string_view text) {
    for (const Word<E>& word : words<E>())
        if (word.text == text) return word.value;
    return std::nullopt;
}

template <class E>
std::string word_of(E value) {
    for (const Word<E>& word : words<E>())
        if (word.value == value) return std::string(word.text);
    return {};
}

template <class E>
std::vector<std::string> all_words() {
    std::vector<std::string> result;
    for (const Word<E>& word : words<E>()) result.emplace_back(word.text);
    return result;
}

/// "a, b or c", for messages.
std::string listed(const std::vector<std::string>& words);

}  // namespace exbind::spec
