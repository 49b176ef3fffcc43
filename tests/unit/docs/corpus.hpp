// The exchange's real documentation, which is not part of this repository: EXBIND_DOCS names its folder.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "dialect.hpp"
#include "docs/page.hpp"

namespace corpus {

using namespace exbind;
using namespace exbind::docs;

inline std::filesystem::path docs_folder() {
    const char* folder = std::getenv("EXBIND_DOCS");
    return folder != nullptr ? folder : "";
}

inline bool skipped() {
    if (!docs_folder().empty()) return false;
    MESSAGE("skipped: EXBIND_DOCS is not set");
    return true;
}

inline std::string content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path.string());
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

struct Corpus {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::vector<DocPage> pages;

    void add(const std::filesystem::path& root, const std::filesystem::path& file) {
        const std::string id = std::filesystem::relative(file, root).replace_extension().generic_string();
        pages.push_back(dialects::read_markdown(sources.add(file.string(), content_of(file)), id, diagnostics));
    }
    void add_all(const std::filesystem::path& root) {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.path().extension() == ".md") files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        for (const auto& file : files) add(root, file);
    }
    std::set<std::string> operations() const {
        std::set<std::string> keys;
        for (const DocPage& page : pages) {
            for (const DocOperation& operation : page.operations) keys.insert(operation.method + ' ' + operation.path);
        }
        return keys;
    }
};

}  // namespace corpus
