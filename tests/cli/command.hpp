// Runs the exbind command in a folder of its own and gives what it printed and its exit status.
#pragma once

#include <sys/types.h>

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

/// The same with standard error on a terminal; `err` is what it showed.
Output run_on_terminal(const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment = {});
/// The same with standard output on a terminal of so many columns; `out` is what it showed.
Output run_within(unsigned short columns, const std::vector<std::string>& arguments,
                  const std::map<std::string, std::string>& environment = {});

/// `exbind mock ARGUMENTS... --port 0` of this source tree, until the end of the test.
class Mock {
  public:
    explicit Mock(const std::vector<std::string>& arguments);
    Mock(const Mock&) = delete;
    Mock& operator=(const Mock&) = delete;
    ~Mock();

    /// The variables it wrote: OKX_URL, OKX_API_KEY, ...
    const std::map<std::string, std::string>& variables() const { return variables_; }
    /// `exbind call EXCHANGE WORDS...` to this mock and with its keys.
    Output call(const std::string& exchange, std::vector<std::string> words) const;
    /// Ends it as a terminal's ^C would; what it wrote, and its exit status.
    Output end();

  private:
    std::filesystem::path work_;
    pid_t child_ = 0;
    std::map<std::string, std::string> variables_;
};

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
