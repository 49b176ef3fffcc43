// Replies as exchanges write them: compact JSON, the same text for the same seed everywhere.
#pragma once

#include <cstdint>
#include <string>

#include "fields.hpp"

namespace exbind::bench {

enum class KeyOrder : std::uint8_t {
    documented,
    /// Another order, one for all rows, with a member that nobody knows in each row.
    shuffled,
    /// The same, but each row in an order of its own.
    mixed,
};

/// `rows` rows; of account balances, one row with so many details.
template <class Reply>
std::string make_reply(std::size_t rows, KeyOrder order);

}  // namespace exbind::bench
