#pragma once

#include <string>
#include <string_view>

#include "spec/model.hpp"

namespace exbind::mock {

/// HMAC of `text` under `key`, written as the recipe says (hex in lower case).
std::string hmac(spec::Digest digest, spec::Encoding encoding, std::string_view key, std::string_view text);

/// Plain digest in lower-case hex.
std::string digest_hex(spec::Digest digest, std::string_view text);

}  // namespace exbind::mock
