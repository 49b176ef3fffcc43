// The smallest reply that fits an operation's types, for operations without an example.
#pragma once

#include "mock/envelope.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// The payload: one object, a list of one item, or a bare value. Null when the reply carries none.
Json sample_payload(const spec::Group& group, const spec::Operation& operation);

}  // namespace exbind::mock
