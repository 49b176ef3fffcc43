#include "spec/signing.hpp"

#include <algorithm>

#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool fits(const Signing& signing, std::string_view method, std::string_view path) {
    const auto begins = [&](const std::string& start) { return path.starts_with(start); };
    return (signing.methods.empty() ||
            std::find(signing.methods.begin(), signing.methods.end(), method) != signing.methods.end()) &&
           (signing.paths.empty() || std::any_of(signing.paths.begin(), signing.paths.end(), begins));
}

}  // namespace

std::vector<const Signing*> recipes_of(const Exchange& exchange) {
    std::vector<const Signing*> result;
    if (!exchange.signing) return result;
    result.push_back(&*exchange.signing);
    for (const Signing& other : exchange.signing->others) result.push_back(&other);
    return result;
}

const Signing* recipe_for(const Exchange& exchange, std::string_view method, std::string_view path, bool own) {
    for (const Signing* each : recipes_of(exchange)) {
        const bool counts = each->own == OwnParameters::any || (each->own == OwnParameters::some) == own;
        if (counts && fits(*each, method, path)) return each;
    }
    return nullptr;
}

bool holds(const Signing& signing, const Recipe& recipe, Part::What what) {
    return std::any_of(recipe.begin(), recipe.end(), [&](const Part& part) {
        if (part.what == what) return true;
        if (part.what != Part::What::named) return false;
        const SigningText* text = text::find_by(signing.texts, &SigningText::name, part.text);
        if (text == nullptr) return false;
        return holds(signing, text->value, what) ||
               std::any_of(text->members.begin(), text->members.end(),
                           [&](const Placement& member) { return holds(signing, member.value, what); });
    });
}

bool needs_signature(const Signing& signing, const Recipe& recipe) {
    return holds(signing, recipe, Part::What::signature) || holds(signing, recipe, Part::What::text);
}

bool carries_session(const Signing& signing) {
    if (holds(signing, signing.text, Part::What::session)) return true;
    for (const auto* list : {&signing.headers, &signing.query, &signing.body, &signing.parameters})
        for (const Placement& each : *list)
            if (holds(signing, each.value, Part::What::session)) return true;
    return false;
}

bool names_caller(const Signing& signing, const Recipe& recipe) {
    return std::any_of(recipe.begin(), recipe.end(),
                       [](const Part& part) { return part.what == Part::What::credential; }) &&
           std::all_of(recipe.begin(), recipe.end(), [&](const Part& part) {
               if (part.what == Part::What::literal) return true;
               const bool secret = part.text == signing.secret && !signing.text.empty();
               return part.what == Part::What::credential && part.functions.empty() && !secret;
           });
}

bool is_of_signer(const Exchange& exchange, Auth auth, std::string_view method, std::string_view path,
                  std::string_view name, In in) {
    if (auth == Auth::public_ || in == In::path) return false;
    const auto lists = [&](const Signing& signing, const std::vector<Placement>& placements) {
        return std::any_of(placements.begin(), placements.end(), [&](const Placement& each) {
            const bool same = in == In::header ? text::iequals(each.name, name) : each.name == name;
            return same && !each.own && (auth != Auth::key || names_caller(signing, each.value));
        });
    };
    const auto all = recipes_of(exchange);
    return std::any_of(all.begin(), all.end(), [&](const Signing* each) {
        if (!fits(*each, method, path)) return false;
        if (in == In::header) return lists(*each, each->headers);
        if (lists(*each, each->parameters)) return true;
        return lists(*each, in == In::query ? each->query : each->body);
    });
}

}  // namespace exbind::spec
