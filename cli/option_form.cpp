#include "cli/option_form.hpp"

#include <CLI/CLI.hpp>

#include "text/strings.hpp"

namespace exbind::cli {

const CLI::App* find_command(const CLI::App& app, const std::string& name) {
    for (const CLI::App* each : app.get_subcommands({}))
        if (each->get_name() == name) return each;
    return nullptr;
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* each : app.get_subcommands({})) names.push_back(each->get_name());
    return names;
}

const CLI::Option* find_option(const CLI::App& app, const CLI::App* command, const std::string& name) {
    const CLI::Option* const own = command == nullptr ? nullptr : command->get_option_no_throw(name);
    return own != nullptr ? own : app.get_option_no_throw(name);
}

std::string form_of(const CLI::Option& option) {
    if (option.get_items_expected_max() == 0) return {};
    if (!option.get_option_text().empty()) return option.get_option_text();
    // Checks of the value stand behind a colon.
    const std::string form = option.get_type_name();
    return form.substr(0, form.find(':'));
}

std::vector<std::string> choices_of(const CLI::Option& option) {
    const std::string form = form_of(option);
    std::vector<std::string> choices;
    if (form.find('|') == std::string::npos || text::to_lower(form) != form) return choices;
    for (const std::string_view each : text::split(form, '|')) choices.emplace_back(each);
    return choices;
}

}  // namespace exbind::cli
