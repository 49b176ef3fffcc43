#include "cli/revision.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <system_error>
#include <vector>

extern char** environ;

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// Runs a program without a shell, its output thrown away. True when it ended with status 0.
bool run_quietly(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {1, 2}) posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failure = ::posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    return failure == 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

Revision::Revision(Context& context, const std::string& word) {
    std::error_code error;
    if (fs::is_directory(fs::path(word) / "specs", error)) {
        root_ = word;
        return;
    }
    const UsageError neither{"'" + word + "' is neither a folder that holds specs/ nor a git revision that does",
                             "pass a checkout's folder, or a revision such as HEAD~1 or a tag"};
    const std::string repository = context.root().string();
    // A revision never begins with '-': git would take it for an option.
    if (word.empty() || word.front() == '-' || word.find(':') != std::string::npos) throw neither;
    if (!run_quietly({"git", "-C", repository, "rev-parse", "--verify", "--quiet", word + "^{commit}"})) throw neither;

    std::string folder = (fs::temp_directory_path() / "exbind-revision-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) throw UsageError{"no temporary folder can be made", "check TMPDIR"};
    root_ = folder;
    temporary_ = true;
    const std::string archive = (root_ / "specs.tar").string();
    const bool unpacked =
        run_quietly({"git", "-C", repository, "archive", "--format=tar", "-o", archive, word, "specs"}) &&
        run_quietly({"tar", "-xf", archive, "-C", root_.string()});
    if (!unpacked) {
        fs::remove_all(root_, error);
        throw neither;
    }
}

Revision::~Revision() {
    std::error_code error;
    if (temporary_) fs::remove_all(root_, error);
}

}  // namespace exbind::cli
