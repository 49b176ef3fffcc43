// What the signing recipes of an exchange say: which one a request follows, and what they send.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// All recipes, the first one first; none in a draft.
std::vector<const Signing*> recipes_of(const Exchange& exchange);

/// The recipe that a private request follows; null when there is none. `own` says whether it has parameters.
const Signing* recipe_for(const Exchange& exchange, std::string_view method, std::string_view path, bool own);

/// Whether a recipe, or a text that it names, has a part of that kind.
bool holds(const Signing& signing, const Recipe& recipe, Part::What what);
/// Whether it can only be made once the text has been signed.
bool needs_signature(const Signing& signing, const Recipe& recipe);
/// Whether requests that follow the recipe carry the token of the session.
bool carries_session(const Signing& signing);
/// Whether it is sent without a signature: it names the caller, and holds nothing secret or of the moment.
bool names_caller(const Signing& signing, const Recipe& recipe);

/// Whether the signer sends a header or parameter of that name with requests of this kind, so that it is not the
/// caller's. `in` is where the parameter would travel.
bool is_of_signer(const Exchange& exchange, Auth auth, std::string_view method, std::string_view path,
                  std::string_view name, In in);

}  // namespace exbind::spec
