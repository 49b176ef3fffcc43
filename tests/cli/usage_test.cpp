// What a newcomer meets: help, misspelt words, missing folders, exit statuses.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "command.hpp"

using command::Output;
using command::run;
using command::Tree;

TEST_CASE("help names every command and the exit statuses") {
    const Output help = run({"--help"});
    CHECK(help.status == 0);
    for (const char* word : {"import", "lint", "generate", "diff", "update", "rename", "mock", "call", "list", "show",
                             "export", "site", "Exit status"})
        CHECK_MESSAGE(help.out.find(word) != std::string::npos, word);
    for (const char* command :
         {"import", "lint", "generate", "diff", "update", "rename", "mock", "call", "list", "show", "export", "site"}) {
        const Output one = run({command, "--help"});
        CHECK(one.status == 0);
        CHECK_MESSAGE(one.out.find("exbind " + std::string(command)) != std::string::npos, command,
                      " shows no example");
    }
}

TEST_CASE("help is as expected") {
    for (const char* command : {"", "init", "import", "fetch", "lint", "generate", "diff", "update", "rename", "mock",
                                "call", "list", "show", "site", "export", "completion", "man"}) {
        const std::string name = *command == '\0' ? "exbind" : command;
        CAPTURE(name);
        const Output help = *command == '\0' ? run({"--help"}) : run({command, "--help"});
        const std::filesystem::path file = command::source("tests/golden/help") / (name + ".txt");
        if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr) {
            std::filesystem::create_directories(file.parent_path());
            std::ofstream(file, std::ios::binary) << help.out;
        }
        std::ifstream in(file, std::ios::binary);
        CHECK(help.out == std::string{std::istreambuf_iterator<char>(in), {}});
    }
}

TEST_CASE("an unknown word is wrong usage, with the nearest command") {
    const Output output = run({"gnerate"});
    CHECK(output.status == 2);
    CHECK(output.err.find("unknown command 'gnerate'; did you mean 'generate'?") != std::string::npos);
    CHECK(output.out.empty());
}

TEST_CASE("an unknown option and a missing argument are wrong usage") {
    CHECK(run({"list", "--feilds"}).status == 2);
    CHECK(run({"import"}).status == 2);
    CHECK(run({"list", "--format", "xml"}).status == 2);
    CHECK(run({"mock", "--port", "70000"}).status == 2);
}

TEST_CASE("an unknown option is named, with the nearest known one, wherever it stands") {
    struct Wrong {
        std::vector<std::string> words;
        std::string told;
    };
    for (const Wrong& each : std::vector<Wrong>{
             {{"--root", ".", "mock", "okx", "--frobnicate"}, "unknown option '--frobnicate'"},
             {{"--root", ".", "mock", "okx", "--fixtures", "."},
              "unknown option '--fixtures'; did you mean '--fixture'?"},
             {{"--root", ".", "mock", "okx", "--fixtures=."}, "unknown option '--fixtures'; did you mean '--fixture'?"},
             {{"--colour", "never", "list"}, "unknown option '--colour'; did you mean '--color'?"},
             {{"call", "okx", "GET", "/x", "--dry-rum"}, "unknown option '--dry-rum'; did you mean '--dry-run'?"},
             {{"--format", "json", "lst"}, "unknown command 'lst'; did you mean 'list'?"},
         }) {
        const Output output = run(each.words);
        CHECK(output.status == 2);
        CHECK_MESSAGE(output.err.find(each.told) != std::string::npos, output.err);
        CHECK_MESSAGE(output.err.find("command '.'") == std::string::npos, output.err);
    }
    // What is wrong with a known option is CLI11's to say.
    CHECK(run({"mock", "--port", "70000"}).err.find("unknown") == std::string::npos);
}

TEST_CASE("without a command the help is shown and the status says that nothing was done") {
    const Output output = run({});
    CHECK(output.status == 2);
    CHECK(output.out.find("import") != std::string::npos);
}

TEST_CASE("outside of a tree exchanges are those that came along, and what writes says what is missing") {
    CHECK(run({"list"}, {}, "/").status == 0);
    const Output output = run({"generate", "okx"}, {}, "/");
    CHECK(output.status == 2);
    CHECK(output.err.find("specs/") != std::string::npos);
    CHECK(output.err.find("--root") != std::string::npos);
    CHECK(run({"--root", "/nonexistent", "list"}).status == 2);
}

TEST_CASE("an unknown exchange is wrong usage, with the nearest name") {
    const Output output = Tree().run({"list", "okz"});
    CHECK(output.status == 2);
    CHECK(output.err.find("did you mean 'okx'?") != std::string::npos);
}

TEST_CASE("a diagnostic can be explained") {
    const Output known = run({"--explain", "EX151"});
    CHECK(known.status == 0);
    CHECK(known.out.find("EX151") != std::string::npos);
    const Output unknown = run({"--explain", "EX999"});
    CHECK(unknown.status == 2);
}

TEST_CASE("the tree is found from a folder below it") {
    const Tree tree;
    const Output output = run({"list", "okx"}, {}, tree.root() / "specs" / "okx");
    CHECK(output.status == 0);
    CHECK(output.out.find("/api/v5/finance/savings/balance") != std::string::npos);
}
