// Prints replies for people: fields by their types in the spec, times as dates, undocumented values marked.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "json/json.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// Prints the payload of an operation's reply. Returns what does not fit the spec, as "path: expected ..., got ...".
std::vector<std::string> print_payload(std::ostream& out, const spec::Group& group, const spec::Operation& operation,
                                       const json::Value& payload);

/// Prints any JSON value, indented, numbers as written.
void print_json(std::ostream& out, const json::Value& value, int indent = 0);

/// The text as a JSON string. Bytes that are no UTF-8 are replaced.
std::string quoted(const std::string& text);

}  // namespace exbind::cli
