// What a folder of downloaded pages remembers: which pages it holds, how to ask for them again, and whether the last
// run came to its end.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "text/diagnostic.hpp"

namespace exbind::fetch {

inline constexpr const char* state_file = ".exbind-fetch.json";

struct StoredPage {
    std::string file;           ///< relative to the folder
    std::string etag;           ///< as the server gave it; may be empty
    std::string last_modified;  ///< likewise
    std::size_t bytes = 0;
    bool fresh = false;  ///< downloaded or confirmed in the run that is (or was) under way
};

struct State {
    std::string source;  ///< address of the index or of the one page
    bool complete = false;
    std::map<std::string, StoredPage> pages;  ///< by address
};

/// Empty when there is no record; a warning and empty when it cannot be read.
std::optional<State> read_state(const std::filesystem::path& folder, text::Diagnostics& diagnostics);
std::string write_state(const State& state);

}  // namespace exbind::fetch
