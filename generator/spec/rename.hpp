// New names for committed operations, and everything in the specs that follows them: types named after them, overlays,
// manual groups, client_ids, sources.yaml, accepted findings and the deviations of contract tests.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "spec/read.hpp"

namespace exbind::spec {

/// One wish. `operation` is the name in use, overlays applied: "trade.post_order". With slashes at the ends, both are
/// groups: "hf/" and "spot/hf/".
struct Rename {
    std::string operation;
    std::string id;  ///< "place_order"
    text::Span span;
};

/// Lines such as `trade.post_order=place_order`; `#` begins a comment.
std::vector<Rename> parse_renames(const text::Source& source, text::Diagnostics& diagnostics);

struct NewName {
    std::string was;  ///< "trade.PostOrderRequest"
    std::string now;
};

struct Renaming {
    std::vector<NewName> operations;
    std::vector<NewName> types;  ///< and enums
    PendingFiles files;
};

/// All of them at once, so that two names can be exchanged. Nothing when a name is unknown, taken, or none that C++ can
/// take; files are left to the caller.
std::optional<Renaming> rename_operations(const std::filesystem::path& root, const std::string& exchange,
                                          const std::vector<Rename>& renames, text::Sources& sources,
                                          text::Diagnostics& diagnostics);

/// "tests/contract/acme.deviations"
std::filesystem::path deviations_file(const std::string& exchange);

}  // namespace exbind::spec
