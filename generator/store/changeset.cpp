#include "store/changeset.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

#include "store/rules.hpp"

namespace exbind::store {
namespace {

namespace fs = std::filesystem;

/// Where a run keeps new files until all of them are on disk.
fs::path work_folder(const fs::path& root) {
    return root / ".exbind";
}
fs::path journal_file(const fs::path& root) {
    return work_folder(root) / "journal.json";
}

/// The file's content as a whole, or the reason why not.
std::optional<std::string> slurp(const fs::path& path, std::string& reason) {
    // Opening a pipe would wait for its other end.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const auto fail = [&](const char* why) {
        reason = why;
        if (file >= 0) ::close(file);
        return std::nullopt;
    };
    struct stat about = {};
    if (file < 0 || ::fstat(file, &about) != 0) return fail(std::strerror(errno));
    if (S_ISDIR(about.st_mode)) return fail("it is a folder");
    // A device or a pipe may never end.
    if (!S_ISREG(about.st_mode)) return fail("it is no regular file");
    // The size is a hint: a file may grow.
    std::string content(static_cast<std::size_t>(about.st_size) + 1, '\0');
    std::size_t size = 0;
    for (;;) {
        if (size == content.size()) content.resize(2 * size + 4096);
        const ssize_t got = ::read(file, content.data() + size, content.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(std::strerror(errno));
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    ::close(file);
    content.resize(size);
    return content;
}

/// Writes and flushes to disk, so that a rename that follows never shows a half-written file.
bool write_durably(const fs::path& path, const std::string& content, std::string& reason) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    bool good = file >= 0;
    for (std::size_t done = 0; good && done < content.size();) {
        const ssize_t wrote = ::write(file, content.data() + done, content.size() - done);
        if (wrote < 0 && errno == EINTR) continue;
        good = wrote > 0;
        if (good) done += static_cast<std::size_t>(wrote);
    }
    good = good && ::fsync(file) == 0;
    if (!good) reason = std::strerror(errno);
    if (file >= 0) ::close(file);
    return good;
}

/// Held while a run writes below a root.
class Lock {
  public:
    explicit Lock(const fs::path& root) {
        file_ = ::open((work_folder(root) / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        held_ = file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) == 0;
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (file_ >= 0) ::close(file_);
    }
    bool held() const { return held_; }

  private:
    int file_ = -1;
    bool held_ = false;
};

void drop_empty_folders(const fs::path& root, fs::path folder) {
    std::error_code error;
    for (; folder != root && !folder.empty() && fs::is_empty(folder, error) && !error; folder = folder.parent_path())
        if (!fs::remove(folder, error)) return;
}

/// Carries out a journal: [{"path": ..., "staged": ... or null}, ...]. May be repeated after a crash at any point.
bool replay(const fs::path& root, const nlohmann::json& journal, std::string& reason) {
    std::error_code error;
    for (const auto& entry : journal) {
        const fs::path target = root / entry.at("path").get<std::string>();
        if (entry.at("staged").is_null()) {
            fs::remove(target, error);
            if (!error) drop_empty_folders(root, target.parent_path());
        } else {
            const fs::path staged = work_folder(root) / entry.at("staged").get<std::string>();
            if (!fs::exists(staged, error)) continue;  // already moved
            fs::create_directories(target.parent_path(), error);
            if (!error) fs::rename(staged, target, error);
        }
        if (error) {
            reason = target.string() + ": " + error.message();
            return false;
        }
    }
    fs::remove_all(work_folder(root), error);
    return true;
}

bool is_same_on_disk(const fs::path& path, const std::string& content) {
    std::error_code error;
    if (fs::file_size(path, error) != content.size() || error) return false;
    std::string reason;
    const auto old = slurp(path, reason);
    return old && *old == content;
}

}  // namespace

Changeset::Changeset(fs::path root, text::Diagnostics& diagnostics) : root_(std::move(root)) {
    std::error_code error;
    if (!fs::exists(journal_file(root_), error)) return;
    std::string reason;
    try {
        if (replay(root_, nlohmann::json::parse(std::ifstream(journal_file(root_))), reason)) {
            diagnostics.report(rules::recovered, {}, "an interrupted run below " + root_.string() + " was completed");
            return;
        }
    } catch (const nlohmann::json::exception& problem) {
        reason = problem.what();
    }
    diagnostics.report(rules::cannot_write, {}, "cannot complete an interrupted run: " + reason,
                       "remove " + work_folder(root_).string() + " and restore the tree from version control");
}

void Changeset::put(const fs::path& path, std::string content) {
    files_[path.lexically_normal()] = std::move(content);
}

void Changeset::remove(const fs::path& path) {
    files_[path.lexically_normal()] = std::nullopt;
}

std::vector<PendingFile> Changeset::pending() const {
    std::vector<PendingFile> result;
    std::error_code error;
    for (const auto& [path, content] : files_) {
        const bool exists = fs::exists(root_ / path, error);
        if (!content && exists) result.push_back({path, FileChange::removed});
        if (content && !exists) result.push_back({path, FileChange::added});
        if (content && exists && !is_same_on_disk(root_ / path, *content))
            result.push_back({path, FileChange::changed});
    }
    return result;
}

std::optional<std::string> Changeset::content(const fs::path& path) const {
    const auto staged = files_.find(path.lexically_normal());
    if (staged != files_.end()) return staged->second;
    std::string reason;
    return slurp(root_ / path, reason);
}

bool Changeset::commit(text::Diagnostics& diagnostics) {
    const std::vector<PendingFile> changes = pending();
    if (changes.empty()) return true;

    std::error_code error;
    std::string reason;
    const fs::path work = work_folder(root_);
    const auto fail = [&](const fs::path& path) {
        diagnostics.report(rules::cannot_write, {}, "cannot write " + path.string() + ": " + reason);
        return false;
    };
    fs::create_directories(work, error);
    if (error) {
        reason = error.message();
        return fail(work);
    }
    const Lock lock(root_);
    if (!lock.held()) {
        diagnostics.report(rules::busy, {}, "another run of exbind is writing below " + root_.string());
        return false;
    }

    nlohmann::json journal = nlohmann::json::array();
    for (const PendingFile& change : changes) {
        nlohmann::json entry{{"path", change.path.generic_string()}, {"staged", nullptr}};
        if (change.change != FileChange::removed) {
            const std::string staged = "staged-" + std::to_string(journal.size());
            if (!write_durably(work / staged, *files_.at(change.path), reason)) {
                fail(root_ / change.path);
                fs::remove_all(work, error);
                return false;
            }
            entry["staged"] = staged;
        }
        journal.push_back(std::move(entry));
    }
    // The journal appears whole or not at all: from here on the run is done, whatever happens to this process.
    if (!write_durably(work / "journal.new", journal.dump(), reason)) return fail(work / "journal.new");
    fs::rename(work / "journal.new", journal_file(root_), error);
    if (error) {
        reason = error.message();
        return fail(journal_file(root_));
    }
    return replay(root_, journal, reason) || fail(root_);
}

std::optional<std::string> read_file(const fs::path& path, text::Diagnostics& diagnostics) {
    std::string reason;
    auto content = slurp(path, reason);
    if (!content)
        diagnostics.report(rules::cannot_read, {}, "cannot read " + path.string() + ": " + reason,
                           "check the path; relative paths start from the current folder");
    return content;
}

}  // namespace exbind::store
