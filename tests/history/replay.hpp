// Dated states of an exchange's documentation, one after the other through `exbind update`.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "command.hpp"

namespace history {

using Snapshots = std::vector<std::filesystem::path>;

/// What the updates of a series reported.
struct Replay {
    std::vector<nlohmann::json> steps;  ///< documents of `update --format json`
    std::set<std::string> vanished;     ///< operations that a step no longer found
    std::set<std::string> kept;         ///< facts that a step found on no page: "permission"
    std::set<std::string> touched;      ///< operations that came or changed between the first and the last step
};

/// What people write about an exchange.
struct Written {
    std::string exchange_yaml;
    std::string dialect_yaml;  ///< empty for readers that have none
};

/// A tree with what people write by hand about the exchange, and templates.
void prepare(const command::Tree& tree, const std::string& exchange, const Written& written);

/// Runs all of them. Each must pass, leave specs and generated code in sync, propose a version step when something
/// changed, and do nothing when it is run again.
Replay replay(const command::Tree& tree, const std::string& exchange, const Snapshots& snapshots);

/// What the last snapshot over the first gives otherwise than the whole series, as far as nothing explains it: "field
/// Plot.ccy added: trade.balance".
std::vector<std::string> unexplained(const command::Tree& series, const command::Tree& direct, const Replay& replay);

}  // namespace history
