// Checks a private request as the exchange would: credentials, timestamp, signature, recomputed from the signing recipe
// over the bytes received. An implementation of its own: the runtime's signer must not prove itself.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "mock/received.hpp"
#include "mock/recipe.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// What only the exchange knows. What is empty is not checked.
struct Memory {
    std::function<bool(const std::string& token)> knows;       ///< whether a session with that token is open
    std::function<bool(const std::string& nonce)> takes_next;  ///< whether the nonce is greater than those before
};

/// Nothing when the request is properly signed, or with `key_only` names a known caller. Faults:
/// missing_header:<name>, the name of the credential that is wrong, timestamp_form, timestamp, signature, session,
/// nonce.
std::optional<Finding> check_signature(const spec::Exchange& exchange, const Credentials& credentials,
                                       const Received& request, std::int64_t now_ms, bool key_only = false,
                                       const Memory& memory = {});

/// True when a request without a token of the session follows a recipe of its own.
bool has_own_recipe(const spec::Exchange& exchange, const Received& request);

/// True when the request carries any of the headers or parameters of a signed one.
bool looks_signed(const spec::Exchange& exchange, const Received& request);

/// The body as it was before the signer added its own parameters.
std::string own_body(const spec::Exchange& exchange, const Received& request);

}  // namespace exbind::mock
