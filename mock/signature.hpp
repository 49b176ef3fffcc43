// Checks a private request as the exchange would: credentials, timestamp, signature, recomputed from the signing recipe
// over the bytes received. An implementation of its own: the runtime's signer must not prove itself.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "mock/received.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// By the exchange's own names (spec::Exchange::credentials).
using Credentials = std::map<std::string, std::string>;

/// Nothing when the request is properly signed. Faults: missing_header:<name>, the name of the credential that is
/// wrong, timestamp_form, timestamp, signature.
std::optional<Finding> check_signature(const spec::Exchange& exchange, const Credentials& credentials,
                                       const Received& request, std::int64_t now_ms);

/// True when the request carries any of the headers or parameters of a signed one.
bool looks_signed(const spec::Signing& signing, const Received& request);

/// The instant that a timestamp stands for, in Unix milliseconds; empty when it has another form.
std::optional<std::int64_t> parse_timestamp(spec::TimestampForm form, std::string_view text);

}  // namespace exbind::mock
