// C++ as HTML.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace exbind::cli::site {

/// Where names of the runtime are declared: "Decimal" is at "runtime/decimal.html#Decimal".
using Names = std::map<std::string, std::string, std::less<>>;

/// A character of a name.
bool is_word(char c);

/// The code with comments, literals and keywords marked. Names that are known link to where they are declared; `root`
/// leads to the site's folder.
std::string cpp_html(std::string_view code, const Names& names, const std::string& root);

/// Lines that begin with '#' are marked as comments: shell, YAML, CMake.
std::string script_html(std::string_view code);

}  // namespace exbind::cli::site
