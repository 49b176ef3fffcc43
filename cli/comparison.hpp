// Differences between two specs, as printed by `exbind diff` and `exbind update`.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "cpp/changes.hpp"
#include "spec/diff.hpp"

namespace exbind::cli {

struct Comparison {
    std::string exchange;
    std::vector<spec::Change> changes;
    std::vector<cpp::ChangeWords> words;
};

Comparison compare_specs(const spec::Spec& before, const spec::Spec& after);

/// True if any of them breaks a program that compiled and worked before.
bool breaks(const std::vector<Comparison>& comparisons);

std::string comparison_text(const std::vector<Comparison>& comparisons);
std::string comparison_markdown(const std::vector<Comparison>& comparisons);
/// {"breaking": bool, "bump": "minor", "changes": [...]}; each change has its exchange.
std::string comparison_json(const std::vector<Comparison>& comparisons);

}  // namespace exbind::cli
