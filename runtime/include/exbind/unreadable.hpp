// What tolerant decoding could not read.
#pragma once

#include <cstddef>
#include <string>

#include "exbind/vector.hpp"

namespace exbind::inline v0_1 {

/// A part of a reply that has another form than documented.
struct Unreadable {
    std::string path;      ///< "data[3].lotSz"
    std::string expected;  ///< "decimal"
    std::string found;     ///< the value as sent: shortened and printable; "***" where the field is a secret
    bool operator==(const Unreadable&) const = default;
};

/// All such parts of one reply, in its order.
struct UnreadableList {
    static constexpr std::size_t most_kept = 100;
    Vector<Unreadable> kept{};  ///< the first ones, at most `most_kept`
    std::size_t count = 0;      ///< of all
    bool operator==(const UnreadableList&) const = default;
};

}  // namespace exbind
