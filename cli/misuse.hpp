// What is said about a command line that makes no sense.
#pragma once

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace exbind::cli {

/// Prints what is wrong, on standard error: the unknown command or option with the nearest known one, or what CLI11
/// says. Returns the exit status.
int report_misuse(CLI::App& app, const CLI::ParseError& error, int argc, char** argv);

}  // namespace exbind::cli
