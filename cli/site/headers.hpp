// The public headers of the runtime as pages.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/site/cpp_html.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cli::site {

/// A name that a header declares: "Call", and its member "Call::timeout".
struct Declared {
    std::string name;
    std::string anchor;
    bool is_member = false;
    std::size_t line = 0;  ///< counted from 0 in Header::code
};

/// A header, without bodies of functions, and what is private or for generated code only.
struct Header {
    std::string name;     ///< "exbind/call.hpp"
    std::string address;  ///< of its page
    std::string purpose;  ///< its first comment
    std::vector<std::string> code;
    std::vector<Declared> declared;
};

/// The headers of a folder, by name. They are laid out as .clang-format says: what a line is shows in its indentation.
std::vector<Header> read_headers(const std::filesystem::path& folder, text::Diagnostics& diagnostics);

/// Types and functions of all of them, but not members.
Names names_of(const std::vector<Header>& headers);

/// The text of a header with an anchor at each declaration.
std::string header_html(const Header& header, const Names& names);

}  // namespace exbind::cli::site
