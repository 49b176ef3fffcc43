// What the documentation stops saying of all operations at once: who may call them, what a key must be allowed, how
// often. The pages were rewritten then, not the exchange.
#pragma once

#include <string>
#include <vector>

#include "docs/page.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs {

/// An operation as documented now, and as it is committed.
struct Successor {
    DocOperation* now = nullptr;
    const spec::Operation* before = nullptr;
};

/// Gives documented operations the committed facts that the documentation no longer mentions anywhere, and reports
/// each such fact once. `whole`: they are all there are. Returns what is unmentioned from now on
/// (spec::Provenance::unmentioned): such facts are kept until an operation's own page says otherwise.
std::vector<std::string> keep_unmentioned(const std::vector<Successor>& operations, const spec::Spec& committed,
                                          bool whole, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
