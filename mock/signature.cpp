#include "mock/signature.hpp"

#include <algorithm>
#include <vector>

#include "mock/http/message.hpp"
#include "mock/timestamps.hpp"
#include "spec/signing.hpp"

namespace exbind::mock {
namespace {

using What = spec::Part::What;

std::string fault_of(const spec::Part& part) {
    if (part.what == What::credential) return part.text;
    return part.what == What::timestamp ? "timestamp_form" : "signature";
}

/// The received text of a part that the client chooses, from the first placement that shows it.
std::string chosen_part(What what, const std::vector<Given>& given, const Recipes& recipes) {
    for (const auto& [placement, value] : given)
        if (std::string found = recipes.find(what, placement->value, value); !found.empty()) return found;
    return {};
}

/// The first part of the placement whose received text is not the right one.
std::optional<Finding> compare(const Given& given, const Recipes& recipes, const Chosen& chosen) {
    const auto& recipe = given.placement->value;
    if (recipes.recipe(recipe, chosen) == given.value) return std::nullopt;
    const auto pieces = recipes.cut(recipe, given.value, chosen);
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        if (recipe[i].what == What::literal) continue;
        if (!pieces || (*pieces)[i] != recipes.part(recipe[i], chosen))
            return Finding{fault_of(recipe[i]), given.placement->name};
    }
    return Finding{"signature", given.placement->name};
}

const spec::Signing* recipe_of(const spec::Exchange& exchange, const Received& request) {
    // Whether a request has parameters of its own depends on the recipe that says which are the signer's.
    for (const auto* each : spec::recipes_of(exchange)) {
        const Credentials none;
        const Recipes recipes(*each, none, request);
        const bool own = !recipes.query().own().empty() || !recipes.body().own().empty();
        if (spec::recipe_for(exchange, request.http->method, request.path, own) == each) return each;
    }
    return nullptr;
}

bool grows(spec::NonceForm form) {
    return form != spec::NonceForm::uuid && form != spec::NonceForm::hex;
}

}  // namespace

bool looks_signed(const spec::Exchange& exchange, const Received& request) {
    for (const auto* signing : spec::recipes_of(exchange)) {
        for (const auto& placement : signing->headers)
            if (find_header(request.http->headers, placement.name) != nullptr) return true;
        const Credentials none;
        const Recipes recipes(*signing, none, request);
        for (const auto* list : {&signing->query, &signing->body, &signing->parameters})
            for (const auto& placement : *list)
                if (spec::needs_signature(*signing, placement.value) &&
                    (recipes.query().value_of(placement.name) || recipes.body().value_of(placement.name)))
                    return true;
    }
    return false;
}

std::string own_body(const spec::Exchange& exchange, const Received& request) {
    const auto* signing = recipe_of(exchange, request);
    if (signing == nullptr) return request.http->body;
    const Credentials none;
    return Recipes(*signing, none, request).body().own();
}

std::optional<Finding> check_signature(const spec::Exchange& exchange, const Credentials& credentials,
                                       const Received& request, std::int64_t now_ms, bool key_only,
                                       const Memory& memory) {
    // A draft without a recipe describes no private calls; whoever sends one gets it answered unchecked.
    if (!exchange.signing) return std::nullopt;
    const auto* const recipe = recipe_of(exchange, request);
    if (recipe == nullptr) return Finding{"signature", {}};
    const auto& signing = *recipe;
    const Recipes recipes(signing, credentials, request);
    std::vector<Given> given;
    const auto collect = [&](const spec::Placement& placement,
                             const std::optional<std::string>& value) -> std::optional<Finding> {
        if (placement.own || (key_only && !spec::names_caller(signing, placement.value))) return std::nullopt;
        if (!value || value->empty()) return Finding{"missing_header:" + placement.name, placement.name};
        given.push_back({&placement, *value});
        return std::nullopt;
    };
    for (const auto& placement : signing.headers) {
        const auto* value = find_header(request.http->headers, placement.name);
        if (auto missing = collect(placement, value == nullptr ? std::nullopt : std::optional(*value))) return missing;
    }
    const bool in_body = !request.http->body.empty();
    const auto from = [&](const std::vector<spec::Placement>& list, const Pieces& pieces) -> std::optional<Finding> {
        for (const auto& placement : list)
            if (auto missing = collect(placement, pieces.value_of(placement.name))) return missing;
        return std::nullopt;
    };
    if (!key_only) {
        if (auto missing = from(signing.query, recipes.query())) return missing;
        if (auto missing = from(signing.body, recipes.body())) return missing;
        if (auto missing = from(signing.parameters, in_body ? recipes.body() : recipes.query())) return missing;
    }

    Chosen chosen{chosen_part(What::timestamp, given, recipes),
                  chosen_part(What::nonce, given, recipes),
                  {},
                  chosen_part(What::session, given, recipes)};
    if (recipes.signs_at_random() && !signing.text.empty()) {
        // Nobody can compute it anew; what is wrong in the request makes it wrong, too.
        const std::string received = chosen_part(What::signature, given, recipes);
        chosen.signature = recipes.verifies(received, chosen) ? received : std::string();
    }
    const auto first_wrong = [&](bool with_signature) -> std::optional<Finding> {
        for (const auto& placed : given) {
            if (spec::needs_signature(signing, placed.placement->value) != with_signature) continue;
            if (auto wrong = compare(placed, recipes, chosen)) return wrong;
        }
        return std::nullopt;
    };
    // Credentials first: under a wrong key nothing else can be judged.
    if (auto wrong = first_wrong(false); wrong && wrong->fault != "timestamp_form") return wrong;
    for (const auto& placed : given) {
        if (!spec::holds(signing, placed.placement->value, What::timestamp)) continue;
        const auto at = parse_timestamp(signing.timestamp, chosen.timestamp);
        if (!at) return Finding{"timestamp_form", placed.placement->name};
        const auto window = static_cast<std::int64_t>(exchange.timestamp_window_ms);
        if (window != 0 && (*at < now_ms - window || *at > now_ms + window))
            return Finding{"timestamp", placed.placement->name};
    }
    if (auto wrong = first_wrong(false)) return wrong;
    if (auto wrong = first_wrong(true)) return wrong;
    for (const auto& placed : given)
        if (spec::holds(signing, placed.placement->value, What::session) && memory.knows &&
            !memory.knows(chosen.session))
            return Finding{"session", placed.placement->name};
    if (!key_only && grows(signing.nonce) && memory.takes_next) {
        // A request has one nonce, which may stand in several places.
        const auto placed = std::find_if(given.begin(), given.end(), [&](const auto& each) {
            return spec::holds(signing, each.placement->value, What::nonce);
        });
        if (placed != given.end() && !memory.takes_next(chosen.nonce)) return Finding{"nonce", placed->placement->name};
    }
    return std::nullopt;
}

bool has_own_recipe(const spec::Exchange& exchange, const Received& request) {
    const auto* const recipe = recipe_of(exchange, request);
    return recipe != nullptr && !spec::carries_session(*recipe);
}

}  // namespace exbind::mock
