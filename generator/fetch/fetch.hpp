// Downloads an exchange's documentation into a folder that `exbind update` then reads.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

#include "fetch/client.hpp"
#include "text/diagnostic.hpp"

namespace exbind::fetch {

/// Where the documentation is: an index in Markdown whose links are the pages, or one page that holds everything.
struct Origin {
    std::string url;
    bool is_index = true;
    std::string file;  ///< of the one page, such as acme.html
};

struct Options {
    std::string user_agent = "exbind";
    Network network;
    std::size_t max_page_bytes = std::size_t{64} << 20U;
    std::size_t max_total_bytes = std::size_t{512} << 20U;
    std::size_t max_pages = 5000;
    int attempts = 5;                                       ///< per page
    std::chrono::milliseconds pause{250};                   ///< between two requests
    std::chrono::milliseconds first_backoff{1000};          ///< doubles with each attempt
    std::chrono::seconds longest_wait{120};                 ///< a server that asks for more ends the run
    std::function<void(std::chrono::milliseconds)> sleep;   ///< empty = really
    std::function<void(const std::string& what)> progress;  ///< empty = silent
};

struct Outcome {
    bool complete = false;
    std::size_t pages = 0;    ///< that the documentation has
    std::size_t changed = 0;  ///< new, or with other content than before
    std::size_t removed = 0;  ///< of an earlier run, and not named any more
    std::size_t resumed = 0;  ///< taken over from a run that was broken off
};

/// Downloads over one connection, one request at a time, from the origin's own host only. Each page is written whole or
/// not at all, and together with a record of it, so that a run that was broken off goes on where it stopped; after a
/// whole run the next one asks for changes only. Pages of an earlier run that are not named any more are removed at the
/// end. A folder that holds other files is refused.
Outcome run(const Origin& origin, const std::filesystem::path& folder, const Options& options, text::Sources& sources,
            text::Diagnostics& diagnostics);

}  // namespace exbind::fetch
