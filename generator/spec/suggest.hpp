// Suggestions where an operation was meant. A name that is near by its letters may be another order: only a plain
// misspelling of a write suggests it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// An operation by a name that can be typed: "trade.place_order", "POST /api/v5/trade/order".
struct Candidate {
    std::string name;
    bool reads = false;
};

/// "place_order" for each operation of the group.
std::vector<Candidate> operation_ids(const Group& group);
/// "trade.place_order" for each operation.
std::vector<Candidate> operation_names(const Spec& spec);
/// "POST /api/v5/trade/order" for each operation.
std::vector<Candidate> operation_paths(const Spec& spec);

/// `did you mean 'x'?`, or an empty text. The nearest by its letters is suggested when it only reads. A write is
/// suggested when it is the only operation of which the typed name has every word but one, and a slip of that one
/// (text/slip.hpp) that is no word of another name.
std::string did_you_mean_operation(std::string_view typed, const std::vector<Candidate>& known);

}  // namespace exbind::spec
