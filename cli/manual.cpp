#include "cli/manual.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/option_form.hpp"
#include "cli/table.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// A text as roff shows it unchanged.
std::string roff(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else if (c == '`' || c == '\'')
            result += c == '`' ? "\\(ga" : "\\(aq";
        else if (c == '^' || c == '~')
            result += c == '^' ? "\\(ha" : "\\(ti";
        else
            result += c;
    }
    return result;
}

/// A paragraph in lines. None of them begins with a dot, which would make a request of it.
std::string filled(const std::string& paragraph) {
    constexpr std::size_t columns = 76;
    std::string result;
    for (const std::string& line : wrapped(roff(paragraph), columns))
        result += (line.starts_with('.') ? "\\&" : "") + line + '\n';
    return result;
}

/// A description as a sentence.
std::string sentence(std::string text) {
    if (!text.ends_with('.')) text += '.';
    return text;
}

std::string title(const CLI::App* command) {
    return command == nullptr ? "exbind" : "exbind-" + command->get_name();
}

/// The description without the program's name before it.
std::string description(const CLI::App& app) {
    constexpr std::string_view name = "exbind: ";
    const std::string& text = app.get_description();
    return text.starts_with(name) ? text.substr(name.size()) : text;
}

/// The same, to stand behind a dash.
std::string one_line(const CLI::App& app) {
    std::string text = description(app);
    // "OpenAPI" stays.
    if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z') text.replace(0, 1, text::to_lower(text.substr(0, 1)));
    return text;
}

class Page {
  public:
    Page(const CLI::App& app, const CLI::App* command) : app_(app), command_(command) {}

    std::string write() {
        const CLI::App& shown = command_ == nullptr ? app_ : *command_;
        text_ = ".TH " + roff(text::to_upper(title(command_))) +
                " 1 \"" EXBIND_MANUAL_DATE "\" \"exbind " EXBIND_VERSION "\" \"exbind manual\"\n";
        section("NAME");
        text_ += roff(title(command_)) + " \\- " + roff(one_line(shown)) + '\n';
        section("SYNOPSIS");
        synopsis(shown);
        split_footer(shown.get_footer());
        section("DESCRIPTION");
        std::string first = description(shown);
        first.replace(0, 1, text::to_upper(first.substr(0, 1)));
        text_ += filled(sentence(std::move(first)));
        for (const std::string& paragraph : paragraphs_) text_ += ".PP\n" + filled(paragraph);
        if (command_ == nullptr) commands();
        options(shown, "ARGUMENTS", true);
        options(shown, "OPTIONS", false);
        if (!examples_.empty()) {
            section("EXAMPLES");
            text_ += ".nf\n";
            for (const std::string& line : examples_) text_ += roff(line) + '\n';
            text_ += ".fi\n";
        }
        see_also();
        return std::move(text_);
    }

  private:
    void section(const std::string& name) { text_ += ".SH " + name + '\n'; }

    void synopsis(const CLI::App& shown) {
        text_ += ".B exbind" + (command_ == nullptr ? "" : ' ' + roff(command_->get_name())) + "\n[\\fIOPTION\\fR]...";
        if (command_ == nullptr) text_ += " \\fICOMMAND\\fR ...";
        for (const CLI::Option* each : shown.get_options()) {
            if (!each->get_positional()) continue;
            const std::string word = "\\fI" + roff(form_of(*each)) + "\\fR";
            text_ += each->get_required() ? ' ' + word : " [" + word + ']';
            if (each->get_items_expected_max() > 1) text_ += "...";
        }
        text_ += '\n';
    }

    /// Indented lines are examples, the others paragraphs.
    void split_footer(const std::string& footer) {
        bool inside = false;
        for (const std::string_view line : text::split(footer, '\n')) {
            if (line.starts_with("  ")) {
                examples_.emplace_back(line.substr(2));
                inside = false;
            } else if (line.empty()) {
                inside = false;
            } else {
                inside ? void(paragraphs_.back() += ' ') : void(paragraphs_.emplace_back());
                paragraphs_.back() += line;
                inside = true;
            }
        }
    }

    void entry(const std::string& head, const std::string& body) {
        text_ += ".TP\n" + head + '\n' + filled(sentence(body));
    }

    void commands() {
        section("COMMANDS");
        for (const CLI::App* each : app_.get_subcommands({}))
            entry("\\fB" + roff(each->get_name()) + "\\fR", each->get_description());
    }

    void options(const CLI::App& shown, const std::string& name, bool positional) {
        std::vector<const CLI::Option*> chosen;
        for (const CLI::Option* each : shown.get_options())
            if (each->get_positional() == positional) chosen.push_back(each);
        if (chosen.empty()) return;
        section(name);
        for (const CLI::Option* each : chosen) {
            const std::string form = form_of(*each);
            std::string names;
            for (const std::string& short_name : each->get_snames()) names += roff("-" + short_name) + ", ";
            for (const std::string& long_name : each->get_lnames()) names += roff("--" + long_name) + ", ";
            if (!names.empty()) names.resize(names.size() - 2);
            std::string head = positional ? "\\fI" + roff(form) + "\\fR" : "\\fB" + names + "\\fR";
            if (!positional && !form.empty()) head += " \\fI" + roff(form) + "\\fR";
            std::string body = each->get_description();
            if (!each->get_default_str().empty()) body += " (default: " + each->get_default_str() + ')';
            entry(head, body);
        }
        if (command_ != nullptr && !positional) text_ += ".PP\nThe options of all commands are in\n.BR exbind (1).\n";
    }

    void see_also() {
        std::vector<std::string> others;
        if (command_ != nullptr) others.emplace_back("exbind");
        if (command_ == nullptr)
            for (const CLI::App* each : app_.get_subcommands({})) others.push_back(title(each));
        section("SEE ALSO");
        for (const std::string& each : others)
            text_ += ".BR " + roff(each) + " (1)" + (each == others.back() ? "" : ",") + '\n';
    }

    const CLI::App& app_;
    const CLI::App* command_;
    std::string text_;
    std::vector<std::string> paragraphs_;
    std::vector<std::string> examples_;
};

}  // namespace

std::string manual_page(const CLI::App& app, const CLI::App* command) {
    return Page(app, command).write();
}

std::string manual_file(const CLI::App* command) {
    return title(command) + ".1";
}

}  // namespace exbind::cli
