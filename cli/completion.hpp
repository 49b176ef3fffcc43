// Completion in shells: scripts that ask this program what can be typed next, and what it answers.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace exbind::cli {

/// The word in the place of a command with which the scripts ask. It is no command: nobody else uses it.
inline constexpr std::string_view asking_word = "__complete";

/// The script for "bash", "zsh" or "fish".
std::string_view completion_script(std::string_view shell);

/// Prints what can stand for the last of the words behind `exbind`, which may be empty: one word a line, with its
/// meaning behind a tab. A line ":files" or ":folders" says that names of these can stand there, too. Whatever is wrong
/// with the words, nothing is printed then.
void print_completions(std::ostream& out, const CLI::App& app, const std::vector<std::string>& words);

}  // namespace exbind::cli
