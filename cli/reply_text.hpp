// A reply as people read it: each field with its type from the spec, times as dates, what is not documented marked.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "json/json.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// Prints the payload of an operation's reply. Gives what does not fit the spec, as "path: expected ..., got ...".
std::vector<std::string> print_payload(std::ostream& out, const spec::Group& group, const spec::Operation& operation,
                                       const json::Value& payload);

/// Prints any JSON value, indented, numbers as written.
void print_json(std::ostream& out, const json::Value& value, int indent = 0);

}  // namespace exbind::cli
