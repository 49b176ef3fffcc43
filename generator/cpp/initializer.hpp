// Values of documented requests as C++ values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "json/json.hpp"

namespace exbind::cpp {

/// What an argument has more or less than the documented request; dotted wire names.
struct Differences {
    std::vector<std::string> filled;
    std::vector<std::string> left_out;
    bool none() const { return filled.empty() && left_out.empty(); }
};

/// The documented request as a value of the request struct (or of a list of them). Required fields it lacks are filled
/// with a documented example, or a plain value of their type; what the struct has no field for, and what does not fit
/// its field, is left out. Both are noted in `differences`.
Initializer request_argument(const Group& group, const Method& method, const json::Value& documented,
                             Differences& differences);

}  // namespace exbind::cpp
