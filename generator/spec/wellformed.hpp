// Which texts may serve as names, paths and links. Specs can come from documents nobody has checked, and what they hold
// becomes file names, identifiers and comments of generated code: nothing passes here that could leave its place there.
#pragma once

#include <string_view>

namespace exbind::spec {

/// A letter or `_`, then letters, digits and `_`; at most 128 characters.
bool is_identifier(std::string_view text);
/// An identifier of lower-case letters, digits and `_` that begins with a letter: operation ids, exchanges,
/// credentials.
bool is_snake_name(std::string_view text);
/// An identifier that begins with a capital: types and enums. Words such as `decimal` can therefore not be names.
bool is_type_name(std::string_view text);
/// True for the name of a file that a folder of specs has beside those of its groups: exchange, errors, ...
bool is_spec_file(std::string_view text);
/// "finance/savings": segments of letters, digits, `_`, `-` and `.`. None begins with a dot or ends in `.overlay` or
/// `.manual`, and the whole is no is_spec_file().
bool is_group_name(std::string_view text);
/// Name of a parameter, field, header or region: 1 to 256 bytes of UTF-8 without control characters.
bool is_wire_name(std::string_view text);
/// "/api/v5/x/{id}": begins with a slash; segments of printable ASCII without blanks, quotes, `?`, `#`, `%` and `\`,
/// none of them empty, `.` or `..`; parameters in braces fill a whole brace pair with a name.
bool is_path(std::string_view text);
/// http:// or https:// and printable ASCII without blanks, quotes, `<`, `>` and `\`.
bool is_url(std::string_view text);
/// UTF-8 without control characters: fits on one line.
bool is_line(std::string_view text);
/// A header's name: letters, digits and `-`, `_`.
bool is_header_name(std::string_view text);

}  // namespace exbind::spec
