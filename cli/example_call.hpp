// A call of an operation with documented values, in C++ and as a command line.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/shown.hpp"

namespace exbind::cli {

struct ExampleCall {
    std::vector<std::string> program;  ///< lines of C++
    std::vector<std::string> command;  ///< words of the command line, not quoted
};

/// With the values of a documented example, of those one that can be made as documented; where there is none, with the
/// required fields. Lines of the program have at most `width` columns where their values allow.
ExampleCall example_call(const Shown& shown, std::size_t width);
/// What `exbind call` makes of the command line.
CallArguments arguments_of(const ExampleCall& example);

/// A word as a shell takes it.
std::string shell_quoted(const std::string& word);
/// The words as a shell takes them, in lines of at most `width` columns where the words allow.
std::vector<std::string> shell_lines(const std::vector<std::string>& words, std::size_t width);

}  // namespace exbind::cli
