// Paths as documentation writes them, as a spec can hold them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::docs {

struct WirePath {
    std::string path;  ///< as it is sent, parameters in braces; without query and fragment
    /// What stands in the query of the documented path: name, and the value that is always sent (may be empty).
    std::vector<std::pair<std::string, std::string>> query;
    std::string fragment;  ///< tells operations of one path apart; letters, digits, - and _
    std::string fault;     ///< why the path can't be sent; otherwise empty
};

/// A path may lack its slash, hold a host, a query, a fragment, and characters that are sent as %XX.
WirePath read_wire_path(std::string_view documented);

/// The name of a path parameter as it stands between the braces of read_wire_path().path.
std::string placeholder_name(std::string_view documented);

/// A segment of a path as a part of a group's name. What is no letter, digit, `_`, `-` or `.` becomes `_`.
std::string group_segment(std::string_view segment);

}  // namespace exbind::docs
