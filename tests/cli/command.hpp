// Runs the exbind command in a folder of its own and gives what it printed and its exit status.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace command {

struct Output {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs `exbind ARGUMENTS...` with the given additions to an otherwise empty environment and no standard input.
Output run(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment = {},
           const std::filesystem::path& folder = {});

/// A copy of this project's specs/, templates/ and generated/ that a test may change; gone at the end of the test.
class Tree {
  public:
    /// With `copy` false the tree holds an empty specs/ only.
    explicit Tree(bool copy = true);
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
    ~Tree();

    const std::filesystem::path& root() const { return root_; }
    Output run(std::vector<std::string> arguments, const std::map<std::string, std::string>& environment = {}) const;

    void write(const std::filesystem::path& name, const std::string& content) const;
    std::string read(const std::filesystem::path& name) const;
    /// Replaces the first occurrence; the test fails when there is none.
    void replace(const std::filesystem::path& name, const std::string& from, const std::string& to) const;
    /// Path and content of every file, to prove that nothing changed.
    std::map<std::string, std::string> snapshot() const;

  private:
    std::filesystem::path root_;
};

/// A file of this source tree.
std::filesystem::path source(const std::filesystem::path& name);

}  // namespace command
