// Differences between two specs, as printed by `exbind diff` and `exbind update`.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "cli/change_places.hpp"
#include "cli/commands.hpp"
#include "cpp/changes.hpp"
#include "spec/diff.hpp"

namespace exbind::cli {

struct Comparison {
    std::string exchange;
    std::vector<spec::Change> changes;
    std::vector<cpp::ChangeWords> words;
    std::vector<std::vector<ChangePlace>> places;  ///< of each of `words`
};

Comparison compare_specs(const spec::Spec& before, const spec::Spec& after);

/// True if any of them breaks a program that compiled and worked before.
bool breaks(const std::vector<Comparison>& comparisons);

std::string comparison_text(const std::vector<Comparison>& comparisons);
std::string comparison_markdown(const std::vector<Comparison>& comparisons);
/// "minor": the step in the version number that they ask for
std::string proposed_step(const std::vector<Comparison>& comparisons);
/// Whether `--fail-on` asks for failure.
bool fails(const std::vector<Comparison>& comparisons, FailOn fail_on);
/// {"breaking": bool, "bump": "minor", "changes": [...]}; each change has its exchange.
nlohmann::ordered_json comparison_json(const std::vector<Comparison>& comparisons);

}  // namespace exbind::cli
