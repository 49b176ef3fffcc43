// exbind diff: what changed between two states of the specs, in C++ terms.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>
#include <system_error>
#include <vector>

#include "cli/commands.hpp"
#include "cli/comparison.hpp"
#include "cli/comparison_page.hpp"
#include "spec/read.hpp"

extern char** environ;

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// Runs a program without a shell and discards its output. True if it exits with status 0.
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

/// A state of the specs to compare with: a folder, or a git revision unpacked into a folder of its own.
class Revision {
  public:
    /// `word` is a folder that holds specs/, or a git revision of the repository at the context's root. Throws
    /// UsageError when it is neither.
    Revision(Context& context, const std::string& word);
    Revision(const Revision&) = delete;
    Revision& operator=(const Revision&) = delete;
    ~Revision();

    /// Folder that holds specs/.
    const fs::path& root() const { return root_; }

  private:
    fs::path root_;
    bool temporary_ = false;
};

Revision::Revision(Context& context, const std::string& word) {
    std::error_code error;
    if (fs::is_directory(fs::path(word) / "specs", error)) {
        root_ = word;
        return;
    }
    const auto neither = [&] {
        return UsageError{"'" + word + "' is neither a folder nor a git revision with specs/",
                          "pass a folder that contains specs/, a tag, or a revision such as HEAD~1"};
    };
    const std::string repository = context.root().string();
    // git would read a leading '-' as an option.
    if (word.empty() || word.front() == '-' || word.find(':') != std::string::npos) throw neither();
    if (!run_quietly({"git", "-C", repository, "rev-parse", "--verify", "--quiet", word + "^{commit}"}))
        throw neither();

    std::string folder = (fs::temp_directory_path() / "exbind-revision-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) throw UsageError{"cannot create a temporary folder", "check TMPDIR"};
    root_ = folder;
    temporary_ = true;
    const std::string archive = (root_ / "specs.tar").string();
    const bool unpacked =
        run_quietly({"git", "-C", repository, "archive", "--format=tar", "-o", archive, word, "specs"}) &&
        run_quietly({"tar", "-xf", archive, "-C", root_.string()});
    if (!unpacked) {
        fs::remove_all(root_, error);
        throw neither();
    }
}

Revision::~Revision() {
    std::error_code error;
    if (temporary_) fs::remove_all(root_, error);
}

/// The spec of an exchange below a root. A missing one is a spec without operations: everything was added or removed.
std::optional<spec::Spec> load_or_empty(Context& context, const fs::path& root, const std::string& name) {
    if (std::filesystem::exists(root / spec::exchange_file(name)))
        return spec::load(root, name, context.sources, context.diagnostics);
    spec::Spec empty;
    empty.exchange.name = name;
    return empty;
}

}  // namespace

int run_diff(Context& context, const DiffArguments& arguments) {
    const Revision before(context, arguments.before);
    std::optional<Revision> newer;
    if (!arguments.after.empty()) newer.emplace(context, arguments.after);
    const fs::path& after = newer ? newer->root() : context.root();

    std::vector<std::string> names = spec::exchanges(before.root());
    for (const std::string& name : spec::exchanges(after)) names.push_back(name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : arguments.exchanges)
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw UsageError{"neither state has an exchange '" + name + "'", ""};

    std::vector<Comparison> comparisons;
    for (const std::string& name : arguments.exchanges.empty() ? names : arguments.exchanges) {
        const auto old_spec = load_or_empty(context, before.root(), name);
        const auto new_spec = load_or_empty(context, after, name);
        if (old_spec && new_spec) comparisons.push_back(compare_specs(*old_spec, *new_spec));
    }
    if (context.diagnostics.has_errors()) return context.finish();

    if (context.options.format == Format::html) {
        const auto page = comparison_page(context, comparisons, arguments.before,
                                          arguments.after.empty() ? "the working tree" : arguments.after);
        if (!page) return context.finish();
        context.out << *page;
    } else if (context.json()) {
        context.out
            << comparison_json(comparisons).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
            << '\n';
    } else {
        context.out << (arguments.markdown ? comparison_markdown(comparisons) : comparison_text(comparisons));
    }
    const int status = context.finish();
    return fails(comparisons, arguments.fail_on) ? failed : status;
}

}  // namespace exbind::cli
