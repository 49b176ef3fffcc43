// A folder that a test may fill; gone at its end.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "exbind-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    void write(const std::filesystem::path& name, const std::string& content) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << content;
    }
    std::string read(const std::filesystem::path& name) const {
        std::ifstream in(path_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// Content of every file by path, but for hidden ones.
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> files;
        for (std::filesystem::recursive_directory_iterator it(path_), end; it != end; ++it) {
            if (it->path().filename().string().front() == '.') {
                it.disable_recursion_pending();
                continue;
            }
            if (!it->is_regular_file()) continue;
            const auto name = it->path().lexically_relative(path_);
            files[name.generic_string()] = read(name);
        }
        return files;
    }

  private:
    std::filesystem::path path_;
};
