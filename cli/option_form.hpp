// Commands and options of the command line by their names, and the form of their values.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace exbind::cli {

/// Null if there is none.
const CLI::App* find_command(const CLI::App& app, const std::string& name);
std::vector<std::string> command_names(const CLI::App& app);

/// The option of a command or of all commands; null if there is none.
const CLI::Option* find_option(const CLI::App& app, const CLI::App* command, const std::string& name);

/// What the help calls the option's value: "DIR", "text|json"; empty for a flag.
std::string form_of(const CLI::Option& option);

/// The words that are its value, where the form lists them: those in lower case.
std::vector<std::string> choices_of(const CLI::Option& option);

}  // namespace exbind::cli
