#include "command.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

#include "text/strings.hpp"

namespace command {
namespace fs = std::filesystem;
namespace {

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    return std::move(content).str();
}

fs::path make_folder() {
    std::string name = (fs::temp_directory_path() / "exbind-cli-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    return name;
}

pid_t spawn(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
            const fs::path& folder, const fs::path& work, int stream = -1, const std::string& terminal = {}) {
    std::vector<std::string> words{EXBIND_COMMAND};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables;
    for (const auto& [name, value] : environment) variables.push_back(name + '=' + value);
    for (const char* kept : {"PATH", "HOME", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (const char* value = ::getenv(kept)) variables.push_back(std::string(kept) + '=' + value);

    std::vector<char*> argv, envp;
    for (std::string& word : words) argv.push_back(word.data());
    for (std::string& variable : variables) envp.push_back(variable.data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    for (const auto& [file, name] : {std::pair{1, "out"}, std::pair{2, "err"}})
        if (file == stream)
            posix_spawn_file_actions_addopen(&actions, file, terminal.c_str(), O_RDWR | O_NOCTTY, 0);
        else
            posix_spawn_file_actions_addopen(&actions, file, (work / name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    pid_t child = 0;
    REQUIRE(::posix_spawn(&child, EXBIND_COMMAND, &actions, nullptr, argv.data(), envp.data()) == 0);
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

Output finish(pid_t child, const fs::path& work) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(work / "out"), slurp(work / "err")};
}

}  // namespace

Output run(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
           const fs::path& folder) {
    const fs::path work = make_folder();
    const Output output = finish(spawn(arguments, environment, folder, work), work);
    fs::remove_all(work);
    return output;
}

namespace {

/// With one of the streams on a terminal, and what that showed.
std::pair<Output, std::string> run_with_terminal(int stream, unsigned short columns,
                                                 const std::vector<std::string>& arguments,
                                                 const std::map<std::string, std::string>& environment) {
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    REQUIRE(terminal >= 0);
    REQUIRE(::grantpt(terminal) == 0);
    REQUIRE(::unlockpt(terminal) == 0);
    winsize size{};
    size.ws_row = 24;
    size.ws_col = columns;
    REQUIRE(::ioctl(terminal, TIOCSWINSZ, &size) == 0);
    const fs::path work = make_folder();
    const pid_t child = spawn(arguments, environment, {}, work, stream, ::ptsname(terminal));
    // Ends with an error when the last one who has the terminal open is gone.
    std::string shown;
    char part[4096];
    for (ssize_t got = 0; (got = ::read(terminal, part, sizeof part)) > 0;)
        shown.append(part, static_cast<std::size_t>(got));
    const Output output = finish(child, work);
    ::close(terminal);
    fs::remove_all(work);
    return {output, shown};
}

}  // namespace

Output run_on_terminal(const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment) {
    auto [output, shown] = run_with_terminal(2, 80, arguments, environment);
    output.err = std::move(shown);
    return output;
}

Output run_within(unsigned short columns, const std::vector<std::string>& arguments,
                  const std::map<std::string, std::string>& environment) {
    auto [output, shown] = run_with_terminal(1, columns, arguments, environment);
    output.out = exbind::text::replace_all(shown, "\r\n", "\n");
    return output;
}

Mock::Mock(const std::vector<std::string>& arguments) : work_(make_folder()) {
    std::vector<std::string> words{"--root", source("").string(), "mock"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    words.insert(words.end(), {"--port", "0", "--env-file", (work_ / "env").string()});
    child_ = spawn(words, {}, {}, work_);
    // The file is written when all servers listen; the mock may also end at once, with a message.
    int status = 0;
    while (!fs::exists(work_ / "env") && ::waitpid(child_, &status, WNOHANG) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    REQUIRE_MESSAGE(fs::exists(work_ / "env"), slurp(work_ / "err"));
    std::string line;
    for (int tries = 0; variables_.empty() && tries < 1000; ++tries) {
        for (std::ifstream in(work_ / "env"); std::getline(in, line);) {
            const std::size_t equals = line.find('=');
            variables_[line.substr(0, equals)] = line.substr(equals + 2, line.size() - equals - 3);
        }
        if (variables_.empty()) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

Mock::~Mock() {
    if (child_ != 0) end();
    std::error_code error;
    fs::remove_all(work_, error);
}

Output Mock::call(const std::string& exchange, std::vector<std::string> words) const {
    const std::string prefix = exbind::text::to_upper(exchange);
    auto url = variables_.find(prefix + "_URL");
    // An exchange with several products has an address for each.
    if (url == variables_.end())
        url = variables_.find(prefix + '_' + exbind::text::to_upper(words.at(0).substr(0, words.at(0).find('/'))) +
                              "_URL");
    words.insert(words.begin(), {"--root", source("").string(), "call", exchange});
    words.insert(words.end(), {"--base-url", url->second});
    return command::run(words, variables_);
}

Output Mock::end() {
    ::kill(child_, SIGINT);
    return finish(std::exchange(child_, 0), work_);
}

Tree::Tree(bool copy) : root_(make_folder()) {
    fs::create_directory(root_ / "specs");
    if (!copy) return;
    for (const char* part : {"specs", "templates", "generated"})
        fs::copy(source(part), root_ / part, fs::copy_options::recursive);
}

Tree::~Tree() {
    std::error_code error;
    fs::remove_all(root_, error);
}

Output Tree::run(std::vector<std::string> arguments, const std::map<std::string, std::string>& environment) const {
    arguments.insert(arguments.begin(), {"--root", root_.string()});
    return command::run(arguments, environment);
}

void Tree::write(const fs::path& name, const std::string& content) const {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name, std::ios::binary) << content;
}

std::string Tree::read(const fs::path& name) const {
    return slurp(root_ / name);
}

void Tree::replace(const fs::path& name, const std::string& from, const std::string& to) const {
    std::string content = read(name);
    const std::size_t at = content.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, name.string(), " does not hold: ", from);
    write(name, content.replace(at, from.size(), to));
}

std::map<std::string, std::string> Tree::snapshot() const {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(root_))
        if (entry.is_regular_file()) files[fs::relative(entry.path(), root_).generic_string()] = slurp(entry.path());
    return files;
}

fs::path source(const fs::path& name) {
    return fs::path(EXBIND_SOURCE_DIR) / name;
}

}  // namespace command
