// Digests, signatures and encodings, over OpenSSL's older interface: the runtime's must not prove themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "spec/model.hpp"

namespace exbind::mock {

/// HMAC of `text` under `key`, as bytes.
std::string hmac(spec::Digest digest, std::string_view key, std::string_view text);

/// Plain digest, as bytes.
std::string digest(spec::Digest digest, std::string_view text);

/// Whether the text is PEM of a key for this algorithm.
bool is_key(spec::Algorithm algorithm, const std::string& text);

/// Whether the key's other half made this signature. `key` is as in the credential, `decoded` when functions of the
/// recipe have been applied to it.
bool verify(spec::Algorithm algorithm, spec::Digest digest, std::string_view key, bool decoded, std::string_view text,
            std::string_view signature);

std::string encode(spec::Encoding encoding, std::string_view bytes);
/// Nothing for text of another form.
std::optional<std::string> decode(spec::Encoding encoding, std::string_view text);
std::optional<std::string> decode_base58(std::string_view text);

}  // namespace exbind::mock
