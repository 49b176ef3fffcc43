// A folder that a test may fill; gone at its end.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "exbind-fetch-XXXXXX").string();
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

    /// Content of every file by path, but for hidden ones.
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> files;
        for (std::filesystem::recursive_directory_iterator it(path_), end; it != end; ++it) {
            if (it->path().filename().string().front() == '.') {
                it.disable_recursion_pending();
                continue;
            }
            if (!it->is_regular_file()) continue;
            std::ifstream in(it->path(), std::ios::binary);
            std::ostringstream content;
            content << in.rdbuf();
            files[it->path().lexically_relative(path_).generic_string()] = std::move(content).str();
        }
        return files;
    }

  private:
    std::filesystem::path path_;
};
