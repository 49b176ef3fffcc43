#include "cli/comparison.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace exbind::cli {
namespace {

/// This project and its users have versions before 1.0 today.
constexpr bool before_1_0 = true;

std::string proposal(const std::vector<Comparison>& comparisons) {
    std::vector<spec::Change> all;
    for (const Comparison& each : comparisons) all.insert(all.end(), each.changes.begin(), each.changes.end());
    return std::string(spec::to_text(spec::proposed_bump(all, before_1_0)));
}

bool is_empty(const std::vector<Comparison>& comparisons) {
    return std::all_of(comparisons.begin(), comparisons.end(),
                       [](const Comparison& each) { return each.changes.empty(); });
}

nlohmann::ordered_json entry(const std::string& exchange, const cpp::ChangeWords& words) {
    const spec::Change& change = words.change;
    return {{"exchange", exchange},
            {"effect", spec::to_text(change.effect)},
            {"what", spec::to_text(change.what)},
            {"action", spec::to_text(change.action)},
            {"group", change.group},
            {"operations", change.operations},
            {"side", spec::to_text(change.side)},
            {"type", change.type},
            {"member", change.member},
            {"attribute", change.attribute},
            {"was", change.was},
            {"now", change.now},
            {"cpp", {{"subject", words.subject}, {"message", words.message}, {"was", words.was}, {"now", words.now}}},
            {"at", text::place(change.at)}};
}

}  // namespace

Comparison compare_specs(const spec::Spec& before, const spec::Spec& after) {
    Comparison result{after.exchange.name, spec::compare(before, after), {}};
    if (!result.changes.empty()) {
        const std::vector<spec::Change> parted = cpp::parted_structs(before, after);
        result.changes.insert(result.changes.begin(), parted.begin(), parted.end());  // breaking, as what stands first
    }
    result.words = cpp::in_cpp_terms(result.changes, before, after);
    return result;
}

bool breaks(const std::vector<Comparison>& comparisons) {
    return std::any_of(comparisons.begin(), comparisons.end(), [](const Comparison& each) {
        return !each.changes.empty() && spec::worst(each.changes) == spec::Effect::breaking;
    });
}

std::string comparison_text(const std::vector<Comparison>& comparisons) {
    if (is_empty(comparisons)) return "no change\n";
    std::string result;
    for (const Comparison& each : comparisons)
        if (!each.changes.empty()) result += each.exchange + '\n' + cpp::to_text(each.words);
    return result + "proposed version step: " + proposal(comparisons) + " (counted as before 1.0)\n";
}

std::string comparison_markdown(const std::vector<Comparison>& comparisons) {
    std::string result;
    for (const Comparison& each : comparisons)
        if (!each.changes.empty()) result += "## " + each.exchange + "\n\n" + cpp::to_markdown(each.words) + '\n';
    return result.empty() ? "No change.\n" : result + "Proposed version step: " + proposal(comparisons) + ".\n";
}

std::string comparison_json(const std::vector<Comparison>& comparisons) {
    nlohmann::ordered_json changes = nlohmann::ordered_json::array();
    for (const Comparison& each : comparisons)
        for (const cpp::ChangeWords& words : each.words) changes.push_back(entry(each.exchange, words));
    const nlohmann::ordered_json json{
        {"breaking", breaks(comparisons)}, {"bump", proposal(comparisons)}, {"changes", std::move(changes)}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace exbind::cli
