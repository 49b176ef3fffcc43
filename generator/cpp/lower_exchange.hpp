// What exchange.yaml says, as constants: hosts, signing recipe, envelope, error codes.
#pragma once

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// Everything of the exchange but its groups.
Exchange lower_exchange(const spec::Exchange& exchange, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
