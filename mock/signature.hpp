// Checks a private request as the exchange would: credentials, timestamp, signature, recomputed from the signing recipe
// over the bytes received. An implementation of its own: the runtime's signer must not prove itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "mock/received.hpp"
#include "mock/recipe.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// Nothing when the request is properly signed, or with `key_only` names a known caller. Faults:
/// missing_header:<name>, the name of the credential that is wrong, timestamp_form, timestamp, signature.
std::optional<Finding> check_signature(const spec::Exchange& exchange, const Credentials& credentials,
                                       const Received& request, std::int64_t now_ms, bool key_only = false);

/// True when the request carries any of the headers or parameters of a signed one.
bool looks_signed(const spec::Exchange& exchange, const Received& request);

/// The body as it was before the signer added its own parameters.
std::string own_body(const spec::Exchange& exchange, const Received& request);

}  // namespace exbind::mock
