#include "docs/silence.hpp"

#include <algorithm>

#include "docs/rules.hpp"

namespace exbind::docs {
namespace {

/// A fact that documentation may state of an operation.
struct Fact {
    const char* word;  ///< in sources.yaml
    const char* what;  ///< in a sentence
    bool (*had)(const spec::Operation&);
    bool (*mentioned)(const DocOperation&);
    /// Whether it would be lost. Silence about access means some access, too.
    bool (*lost)(const spec::Operation&, const DocOperation&);
    void (*keep)(const spec::Operation&, DocOperation&);
};

template <spec::Auth Access>
constexpr Fact access(const char* word, const char* what) {
    return {word,
            what,
            [](const spec::Operation& before) { return before.auth == Access; },
            [](const DocOperation& now) { return now.auth_told; },
            [](const spec::Operation& before, const DocOperation& now) { return before.auth != now.auth; },
            [](const spec::Operation& before, DocOperation& now) { now.auth = before.auth; }};
}

const Fact kept_facts[] = {
    {"permission", "the permission", [](const spec::Operation& before) { return !before.permission.empty(); },
     [](const DocOperation& now) { return now.by_rule || !now.permission.empty(); },
     [](const spec::Operation&, const DocOperation&) { return true; },
     [](const spec::Operation& before, DocOperation& now) { now.permission = before.permission; }},
    {"limits", "the limits", [](const spec::Operation& before) { return !before.limits.empty(); },
     [](const DocOperation& now) { return !now.limits.empty(); },
     [](const spec::Operation&, const DocOperation&) { return true; },
     [](const spec::Operation& before, DocOperation& now) { now.limits = before.limits; }},
    access<spec::Auth::public_>("public", "that anybody may call it"),
    access<spec::Auth::private_>("private", "that calls are signed"),
    access<spec::Auth::optional>("optional", "that calls may be signed"),
    access<spec::Auth::key>("key", "that a key is sent"),
};

std::size_t count_committed(const spec::Spec& committed, const Fact& fact) {
    std::size_t count = 0;
    for (const spec::Group& group : committed.groups)
        if (!group.manual)
            count +=
                static_cast<std::size_t>(std::count_if(group.operations.begin(), group.operations.end(), fact.had));
    return count;
}

}  // namespace

std::vector<std::string> keep_unmentioned(const std::vector<Successor>& operations, const spec::Spec& committed,
                                          bool whole, text::Diagnostics& diagnostics) {
    std::vector<std::string> unmentioned;
    const std::vector<std::string>& known = committed.provenance.unmentioned;
    for (const Fact& fact : kept_facts) {
        std::size_t had = 0;
        std::vector<const Successor*> silent;
        for (const Successor& each : operations) {
            if (!fact.had(*each.before)) continue;
            ++had;
            if (!fact.mentioned(*each.now) && fact.lost(*each.before, *each.now)) silent.push_back(&each);
        }
        const bool was_silent = std::find(known.begin(), known.end(), fact.word) != known.end();
        // A page or two say nothing about the others.
        const bool all = !silent.empty() && silent.size() == had && 2 * had >= count_committed(committed, fact);
        if (was_silent || all)
            for (const Successor* each : silent) fact.keep(*each->before, *each->now);
        if (all && !was_silent)
            diagnostics.report(rules::unmentioned, {},
                               "the documentation no longer mentions " + std::string(fact.what) + " of " +
                                   std::to_string(had) + (had == 1 ? " operation" : " operations") +
                                   ", all that had it: kept",
                               "correct with an overlay what is no longer so");
        if (all || (was_silent && (!whole || !silent.empty()))) unmentioned.emplace_back(fact.word);
    }
    return unmentioned;
}

}  // namespace exbind::docs
