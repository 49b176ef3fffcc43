#include "cli/completion.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "cli/candidates.hpp"
#include "cli/operations.hpp"
#include "cli/option_form.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

constexpr const char* files = ":files";
constexpr const char* folders = ":folders";

/// Shells put the words into the line as they are, and what specs hold must not become part of a program there.
bool is_plain(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-_./:=@+,%{}#|").find(c) != std::string_view::npos;
    });
}

/// Shells do not expand it in the words they hand over.
std::string without_tilde(const std::string& word) {
    const char* const home = std::getenv("HOME");
    return home != nullptr && (word == "~" || word.starts_with("~/")) ? home + word.substr(1) : word;
}

class Completer {
  public:
    Completer(const CLI::App& app, const std::vector<std::string>& words) : app_(app), typed_(words.back()) {
        for (auto word = words.begin(); word + 1 != words.end(); ++word) take(*word);
    }

    Candidates run() {
        if (pending_ != nullptr) return of_option(*pending_, typed_);
        const std::size_t equals = typed_.find('=');
        if (!only_words_ && typed_.starts_with("--") && equals != std::string::npos) return behind(equals);
        if (!only_words_ && typed_.starts_with('-')) return options();
        if (command_ == nullptr) return commands();
        return of_positional();
    }

  private:
    void take(const std::string& word) {
        if (pending_ != nullptr) {
            note(*pending_, word);
            pending_ = nullptr;
        } else if (!only_words_ && word == "--") {
            only_words_ = true;
        } else if (!only_words_ && word.size() > 1 && word.starts_with('-')) {
            const std::size_t equals = std::min(word.find('='), word.size());
            const CLI::Option* option = find_option(app_, command_, word.substr(0, equals));
            if (option == nullptr || option->get_items_expected_max() == 0) return;
            equals == word.size() ? void(pending_ = option) : note(*option, word.substr(equals + 1));
        } else if (command_ == nullptr) {
            command_ = find_command(app_, word);
        } else {
            words_.push_back(word);
        }
    }

    /// Where specs are.
    void note(const CLI::Option& option, const std::string& value) {
        if (option.check_name("--root")) global_.root = without_tilde(value);
        if (option.check_name("--overlay")) global_.overlays.push_back(without_tilde(value));
    }

    Candidates commands() const {
        Candidates result;
        for (const CLI::App* each : app_.get_subcommands({}))
            result.push_back({each->get_name(), each->get_description()});
        return result;
    }

    Candidates options() const {
        Candidates result;
        for (const CLI::App* each : {command_, &app_}) {
            if (each == nullptr) continue;
            for (const CLI::Option* option : each->get_options())
                for (const std::string& name : option->get_lnames())
                    if (each != &app_ || command_ == nullptr || name != "help")
                        result.push_back({"--" + name, option->get_description()});
        }
        return result;
    }

    Candidates behind(std::size_t equals) {
        const CLI::Option* option = find_option(app_, command_, typed_.substr(0, equals));
        if (option == nullptr || option->get_items_expected_max() == 0) return {};
        Candidates result = of_option(*option, typed_.substr(equals + 1));
        for (Candidate& each : result)
            if (each.word != files && each.word != folders) each.word.insert(0, typed_, 0, equals + 1);
        return result;
    }

    Candidates of_positional() {
        const CLI::Option* here = nullptr;
        std::size_t number = 0;
        for (const CLI::Option* option : command_->get_options()) {
            if (!option->get_positional()) continue;
            here = option;
            if (number++ == words_.size()) break;
        }
        const bool beyond = here == nullptr || (number <= words_.size() && here->get_items_expected_max() < 2);
        return beyond ? Candidates{} : of_option(*here, typed_);
    }

    /// By what the option's help calls its value.
    Candidates of_option(const CLI::Option& option, const std::string& typed) {
        const std::string form = form_of(option);
        if (const std::vector<std::string> choices = choices_of(option); !choices.empty()) {
            Candidates result;
            for (const std::string& each : choices) result.push_back({each, ""});
            return result;
        }
        if (form == "DIR" || form == "OLD" || form == "NEW") return {{folders, ""}};
        if (form == "FILE" || form == "PAGE" || form == "PAGE|DIR") return {{files, ""}};
        if (form == "EXCHANGE") return exchange_candidates(context());
        if (form == "COMMAND") return commands();
        if (form == "ID") return finding_candidates();
        if (form == "GROUP" && !words_.empty()) return group_candidates(context(), words_[0]);
        if (form == "GROUP.OLD=NEW" && !words_.empty()) return operation_candidates(context(), words_[0], "", "=");
        if (form.starts_with("EXCHANGE/") || form.starts_with("EXCHANGE[/")) return qualified(typed);
        if (form == "WORD") return of_call();
        return {};
    }

    /// "okx", "okx/trade.place_order"
    Candidates qualified(const std::string& typed) {
        const std::size_t slash = typed.find('/');
        if (slash == std::string::npos) return exchange_candidates(context());
        return operation_candidates(context(), typed.substr(0, slash), typed.substr(0, slash + 1));
    }

    /// The words of `show` and `call`: EXCHANGE OPERATION or EXCHANGE METHOD PATH, then parameters.
    Candidates of_call() {
        if (words_.empty()) return qualified(typed_);
        const std::vector<std::string> behind(words_.begin() + 1, words_.end());
        if (behind.empty()) return call_candidates(context(), words_[0]);
        const std::string method = http_method(behind[0]);
        if (behind.size() == 1 && !method.empty()) return path_candidates(context(), words_[0], method);
        if (command_->get_name() != "call") return {};
        return parameter_candidates(context(), words_[0], behind, typed_);
    }

    Context& context() { return context_ ? *context_ : context_.emplace(global_, nowhere_, nowhere_); }

    const CLI::App& app_;
    const std::string typed_;
    const CLI::App* command_ = nullptr;
    const CLI::Option* pending_ = nullptr;  ///< whose value comes next
    bool only_words_ = false;               ///< behind "--"
    std::vector<std::string> words_;        ///< of the command
    GlobalOptions global_;
    std::ostringstream nowhere_;
    std::optional<Context> context_;
};

}  // namespace

void print_completions(std::ostream& out, const CLI::App& app, const std::vector<std::string>& words) {
    if (words.empty()) return;
    Candidates found;
    try {
        found = Completer(app, words).run();
    } catch (const UsageError&) {
        return;  // no specs, no such exchange: nothing is known
    } catch (const std::exception&) {
        return;
    }
    for (const Candidate& each : found) {
        const bool paths = each.word == files || each.word == folders;
        if (!paths && (!each.word.starts_with(words.back()) || !is_plain(each.word))) continue;
        out << each.word;
        if (!each.meaning.empty()) out << '\t' << text::visible(each.meaning);
        out << '\n';
    }
}

}  // namespace exbind::cli
