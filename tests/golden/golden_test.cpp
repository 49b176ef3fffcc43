// Generates the files of each case below this folder and compares them with its expected/ folder, and what was reported
// on the way with expected/diagnostics.txt. With EXBIND_UPDATE_GOLDEN set, writes them instead.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>

#include "cpp/lower.hpp"
#include "render/files.hpp"
#include "spec/read.hpp"

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write(const fs::path& path, const std::string& content) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

using Files = std::map<std::string, std::string>;

/// What a case generates: all its exchanges, and the diagnostics.
Files generated(const fs::path& root) {
    Files files;
    std::ostringstream reported;
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    exbind::render::Templates templates(EXBIND_TEMPLATES);
    for (const std::string& exchange : exbind::spec::exchanges(root)) {
        const auto spec = exbind::spec::load(root, exchange, sources, diagnostics);
        const auto lowered = spec ? exbind::cpp::lower(*spec, diagnostics) : std::nullopt;
        if (!lowered) continue;
        for (exbind::render::File& file : exbind::render::render(*lowered, templates, diagnostics))
            files.emplace(file.path, std::move(file.content));
    }
    for (const auto& diagnostic : diagnostics.all()) exbind::text::print(reported, diagnostic, false);
    std::string text = reported.str();
    const std::string here = root.string() + "/";
    for (std::size_t at = text.find(here); at != std::string::npos; at = text.find(here, at))
        text.erase(at, here.size());
    files["diagnostics.txt"] = text;
    return files;
}

Files expected(const fs::path& folder) {
    Files files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] = read(entry.path());
    return files;
}

std::string first_difference(const std::string& a, const std::string& b) {
    std::istringstream left(a);
    std::istringstream right(b);
    std::string x;
    std::string y;
    for (int line = 1;; ++line) {
        const bool more_left = static_cast<bool>(std::getline(left, x));
        const bool more_right = static_cast<bool>(std::getline(right, y));
        if (!more_left && !more_right) return "only line ends differ";
        if (more_left != more_right || x != y)
            return "line " + std::to_string(line) + "\n  expected: " + (more_left ? x : "(end)") +
                   "\n  generated: " + (more_right ? y : "(end)");
    }
}

}  // namespace

TEST_CASE("generated files are as expected") {
    int cases = 0;
    for (const auto& entry : fs::directory_iterator(EXBIND_GOLDEN)) {
        if (!fs::exists(entry.path() / "specs")) continue;
        ++cases;
        CAPTURE(entry.path().filename().string());
        CHECK_MESSAGE(fs::exists(entry.path() / "why.md"), "each case says what it is for");
        const fs::path folder = entry.path() / "expected";
        const Files now = generated(entry.path());
        CHECK(now == generated(entry.path()));
        if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr) {
            fs::remove_all(folder);
            for (const auto& [path, content] : now) write(folder / path, content);
            continue;
        }
        const Files before = expected(folder);
        for (const auto& file : before) {
            CAPTURE(file.first);
            const auto found = now.find(file.first);
            REQUIRE_MESSAGE(found != now.end(), "no longer generated");
            CHECK_MESSAGE(file.second == found->second, first_difference(file.second, found->second));
        }
        for (const auto& file : now) CHECK_MESSAGE(before.count(file.first) == 1, "newly generated: ", file.first);
    }
    CHECK(cases > 0);
}

TEST_CASE("generated lines are short and clean") {
    for (const auto& entry : fs::directory_iterator(EXBIND_GOLDEN)) {
        if (!fs::exists(entry.path() / "specs")) continue;
        for (const auto& file : generated(entry.path())) {
            const std::string& path = file.first;
            const std::string& content = file.second;
            if (path == "diagnostics.txt") continue;
            CAPTURE(path);
            CHECK(content.ends_with('\n'));
            CHECK(!content.ends_with("\n\n"));
            CHECK(content.find("\n\n\n") == std::string::npos);
            std::istringstream lines(content);
            for (std::string line; std::getline(lines, line);) {
                CAPTURE(line);
                const bool has_link = line.find("https://") != std::string::npos;
                CHECK((has_link || exbind::text::Source("", line).position(line.size()).column <= 121));
                CHECK(!line.ends_with(' '));
                CHECK(!line.ends_with('\\'));
                CHECK(line.find('\r') == std::string::npos);
                CHECK(line.find("\u202E") == std::string::npos);
            }
        }
    }
}
