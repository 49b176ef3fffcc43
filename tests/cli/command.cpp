#include "command.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>
#include <array>
#include <fstream>
#include <sstream>

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

}  // namespace

Output run(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
           const fs::path& folder) {
    const fs::path work = make_folder();
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
    posix_spawn_file_actions_addopen(&actions, 1, (work / "out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, (work / "err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    pid_t child = 0;
    REQUIRE(::posix_spawn(&child, EXBIND_COMMAND, &actions, nullptr, argv.data(), envp.data()) == 0);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);

    Output output{WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(work / "out"), slurp(work / "err")};
    fs::remove_all(work);
    return output;
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
