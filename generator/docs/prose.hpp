// Facts from sentences. Documentation writes ranges, defaults, lists of values, time units, limits and who may call
// into prose; this file turns them into facts and keeps none of the wording. English is read in full, Chinese for
// limits, permissions and times. What is stated under a condition ("if ...", "for sell orders ...") is not taken.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

struct FieldProse {
    spec::FieldFacts facts;
    std::vector<std::string> values;  ///< listed values, in order, when two or more are listed
    std::string sole_value;           ///< the only one that is listed and explained
    /// Value and meaning, as written, of those that are explained in at most five words.
    std::vector<std::pair<std::string, std::string>> meanings;
    std::vector<std::string> literals;  ///< every text between backticks
    bool boolean = false;               ///< its values are true and false
    bool unix_time = false;             ///< "Unix timestamp" in any wording
    bool timestamp = false;             ///< the word timestamp in the first line
    bool date_text = false;             ///< a calendar date or ISO time in text form
    bool integer = false;               ///< stated to be a whole number, or a count of results
    bool duration = false;              ///< a span of time in a stated unit
    bool several = false;               ///< one text may hold several values, separated by commas
    bool joined = false;                ///< one text is a list, with commas between the items
    std::string most_items;             ///< how many items that list may have
    bool flag = false;                  ///< "0" and "1" stand for no and yes
    bool client_id = false;             ///< text chosen by the caller, such as a client order id
    std::optional<spec::TimeUnit> unit;
    std::string head;  ///< first clause, lower case, without literals and parentheses
};

/// `fields`: names of fields, which in backticks are references and no values.
FieldProse read_field_prose(std::string_view description, const std::vector<std::string>& fields = {});

/// Whether it says so of the field as a whole, not of one of its values.
bool says_deprecated(std::string_view description);

}  // namespace exbind::docs
