// The first exchange.yaml of an exchange, from what its documentation says of the service.
#pragma once

#include <string>
#include <vector>

#include "docs/page.hpp"
#include "spec/write.hpp"

namespace exbind::docs {

/// What the pages do not tell becomes a question in the draft's comments. Without pages, the least that can be read.
spec::Draft draft_exchange(const std::string& name, const std::vector<DocPage>& pages);

}  // namespace exbind::docs
