// Documented error codes: what each means to a client, and the one list of all of them.
#pragma once

#include <string_view>
#include <vector>

#include "docs/page.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs {

/// `http` 0: not documented. The message is English prose; anything that is not recognised is `rejected`: the exchange
/// said no, and will again.
spec::ErrorClass error_class_of(int http, std::string_view message);

/// The codes on all pages and the committed ones that they do not list (unless `prune`), sorted by code, each once.
/// The code of success is none. A code whose messages mean different things is a rejection, or, when one of them says
/// that nobody knows what became of the request, that.
std::vector<spec::ErrorCode> join_errors(const std::vector<DocPage>& pages,
                                         const std::vector<spec::ErrorCode>& committed, bool prune,
                                         const spec::Envelope& envelope, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
