#include "cli/comparison.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace exbind::cli {
namespace {

/// This project and its users have versions before 1.0 today.
constexpr bool before_1_0 = true;

bool is_empty(const std::vector<Comparison>& comparisons) {
    return std::all_of(comparisons.begin(), comparisons.end(),
                       [](const Comparison& each) { return each.changes.empty(); });
}

nlohmann::ordered_json place_json(const ChangePlace& place) {
    return {{"operation", place.operation},
            {"method", place.method},
            {"path", place.path},
            {"page", place.page},
            {"line", place.line}};
}

nlohmann::ordered_json entry(const std::string& exchange, const cpp::ChangeWords& words,
                             const std::vector<ChangePlace>& documented) {
    const spec::Change& change = words.change;
    nlohmann::ordered_json places = nlohmann::ordered_json::array();
    for (const ChangePlace& each : documented) places.push_back(place_json(each));
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
            {"documented", std::move(places)},
            {"at", text::place(change.at)}};
}

/// What a removed operation was documented by is only in the older spec.
bool is_gone(const spec::Change& change) {
    return change.what == spec::What::operation && change.action == spec::Action::removed;
}

}  // namespace

Comparison compare_specs(const spec::Spec& before, const spec::Spec& after) {
    Comparison result{after.exchange.name, spec::compare(before, after), {}, {}};
    if (!result.changes.empty()) {
        const std::vector<spec::Change> parted = cpp::parted_structs(before, after);
        result.changes.insert(result.changes.begin(), parted.begin(), parted.end());  // breaking, as what stands first
    }
    result.words = cpp::in_cpp_terms(result.changes, before, after);
    const ChangePlaces was(before);
    const ChangePlaces now(after);
    for (cpp::ChangeWords& words : result.words) {
        const auto& places = result.places.emplace_back((is_gone(words.change) ? was : now).of(words.change));
        const bool named = words.change.what == spec::What::operation && words.change.action != spec::Action::changed;
        words.documented = to_text(places, !named);
    }
    return result;
}

std::string proposed_step(const std::vector<Comparison>& comparisons) {
    std::vector<spec::Change> all;
    for (const Comparison& each : comparisons) all.insert(all.end(), each.changes.begin(), each.changes.end());
    return std::string(spec::to_text(spec::proposed_bump(all, before_1_0)));
}

bool breaks(const std::vector<Comparison>& comparisons) {
    return std::any_of(comparisons.begin(), comparisons.end(), [](const Comparison& each) {
        return !each.changes.empty() && spec::worst(each.changes) == spec::Effect::breaking;
    });
}

bool fails(const std::vector<Comparison>& comparisons, FailOn fail_on) {
    return std::any_of(comparisons.begin(), comparisons.end(), [&](const Comparison& each) {
        if (each.changes.empty()) return false;
        switch (fail_on) {
            case FailOn::nothing:
                return false;
            case FailOn::breaking:
                return spec::worst(each.changes) <= spec::Effect::breaking;
            case FailOn::behaviour:
                return spec::worst(each.changes) <= spec::Effect::behaviour;
            case FailOn::addition:
                return spec::worst(each.changes) <= spec::Effect::addition;
            case FailOn::any:
                break;
        }
        return true;
    });
}

std::string comparison_text(const std::vector<Comparison>& comparisons) {
    if (is_empty(comparisons)) return "no change\n";
    std::string result;
    for (const Comparison& each : comparisons)
        if (!each.changes.empty()) result += each.exchange + '\n' + cpp::to_text(each.words);
    return result + "proposed version step: " + proposed_step(comparisons) + " (counted as before 1.0)\n";
}

std::string comparison_markdown(const std::vector<Comparison>& comparisons) {
    std::string result;
    for (const Comparison& each : comparisons)
        if (!each.changes.empty()) result += "## " + each.exchange + "\n\n" + cpp::to_markdown(each.words) + '\n';
    return result.empty() ? "No change.\n" : result + "Proposed version step: " + proposed_step(comparisons) + ".\n";
}

nlohmann::ordered_json comparison_json(const std::vector<Comparison>& comparisons) {
    nlohmann::ordered_json changes = nlohmann::ordered_json::array();
    for (const Comparison& each : comparisons)
        for (std::size_t i = 0; i < each.words.size(); ++i)
            changes.push_back(entry(each.exchange, each.words[i], each.places[i]));
    return {{"breaking", breaks(comparisons)}, {"bump", proposed_step(comparisons)}, {"changes", std::move(changes)}};
}

}  // namespace exbind::cli
