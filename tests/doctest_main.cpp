#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>

#include "provoked.hpp"

namespace {

/// The first diagnostic of each number, with what is below its first line.
std::map<std::string, std::string>& blocks() {
    static std::map<std::string, std::string> all;
    return all;
}

/// What differs from run to run.
std::string steady(const std::string& line) {
    static const std::regex folder("/[^ ']*/exbind-[a-z]+-[A-Za-z0-9]+");
    static const std::regex port("(127\\.0\\.0\\.1|localhost):[0-9]+");
    return std::regex_replace(std::regex_replace(line, folder, "<folder>"), port, "$1:<port>");
}

/// "EX301" of the first line of a diagnostic, `place: error EX301: message`; otherwise empty.
std::string id_of(const std::string& line) {
    for (const std::string word : {"error EX", "warning EX", "note EX"}) {
        const std::size_t at = line.substr(0, word.size()) == word ? 0 : line.find(": " + word);
        if (at == std::string::npos) continue;
        return line.substr(line.find("EX", at), 5);
    }
    return {};
}

/// Whether the program provoked what its golden file shows. EXBIND_UPDATE_GOLDEN writes the file anew.
bool as_expected(const std::string& program) {
    const std::string file = EXBIND_GOLDEN_DIAGNOSTICS "/" + program + ".txt";
    std::string actual;
    for (const auto& [id, block] : blocks()) actual += block;
    std::ifstream in(file, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    if (actual == expected) return true;
    if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(file, std::ios::binary) << actual;
        return true;
    }
    std::cout << file << " does not show what was provoked:\n" << actual;
    return false;
}

}  // namespace

bool provoked::is_new(std::string_view id) {
    return blocks().count(std::string(id)) == 0;
}

void provoked::note(const std::string& printed) {
    std::string* block = nullptr;
    std::istringstream lines(printed);
    for (std::string line; std::getline(lines, line);) {
        const std::string id = id_of(line);
        if (!id.empty()) {
            block = is_new(id) ? &blocks()[id] : nullptr;
        } else if (line.substr(0, 2) != "  ") {
            block = nullptr;
        }
        if (block != nullptr) *block += steady(line) + '\n';
    }
}

int main(int argc, char** argv) {
    doctest::Context context(argc, argv);
    const int status = context.run();
    // A choice of test cases provokes less than the program.
    const bool all = argc == 1 || (argc == 2 && std::string(argv[1]) == "--no-intro");
    if (!all || context.shouldExit()) return status;
    return as_expected(std::filesystem::path(argv[0]).filename().string()) ? status : EXIT_FAILURE;
}
