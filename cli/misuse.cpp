#include "cli/misuse.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "cli/context.hpp"
#include "cli/option_form.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// What is wrong with the words of a bad command line: an unknown command or option, with the nearest known one. Empty
/// if neither.
std::string unknown_word(CLI::App& app, int argc, char** argv) {
    const std::vector<std::string> commands = command_names(app);
    const CLI::App* command = nullptr;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--") break;
        if (word.size() > 1 && word.front() == '-') {
            const std::string name = word.substr(0, word.find('='));
            const CLI::Option* const option = find_option(app, command, name);
            if (option != nullptr) {
                if (name == word && option->get_items_expected_max() > 0) ++i;  // its value is no command
                continue;
            }
            std::vector<std::string> known;
            for (const CLI::App* each : {static_cast<const CLI::App*>(&app), command}) {
                if (each == nullptr) continue;
                for (const CLI::Option* one : each->get_options())
                    for (const std::string& long_name : one->get_lnames()) known.push_back("--" + long_name);
            }
            if (command == nullptr && word.substr(0, 2) != "--") continue;
            const std::string near = exbind::text::did_you_mean(name, known);
            return "unknown option '" + name + "'" + (near.empty() ? "" : "; " + near);
        }
        if (command != nullptr || word.empty()) continue;
        if (std::find(commands.begin(), commands.end(), word) == commands.end()) {
            const std::string near = exbind::text::did_you_mean(word, commands);
            return "unknown command '" + word + "'; " +
                   (near.empty() ? "commands: " + exbind::text::join(commands, ", ") : near);
        }
        command = app.get_subcommand(word);
    }
    return {};
}

}  // namespace

int report_misuse(CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
    const std::string unknown = unknown_word(app, argc, argv);
    std::cerr << "exbind: " << exbind::text::visible(unknown.empty() ? error.what() : unknown) << '\n'
              << "  see `exbind --help` and `exbind COMMAND --help`\n";
    return misused;
}

}  // namespace exbind::cli
