// Manual pages: what --help says, in the words of man(7).
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace exbind::cli {

/// The page of a command, or of the program itself for a null command.
std::string manual_page(const CLI::App& app, const CLI::App* command);

/// "exbind-show.1"
std::string manual_file(const CLI::App* command);

}  // namespace exbind::cli
