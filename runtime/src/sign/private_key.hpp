// Signatures with a key of two halves: Ed25519, RSA, ECDSA.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"
#include "exbind/secret.hpp"

struct evp_pkey_st;

namespace exbind::inline v0_1::detail {

/// Thread-safe.
class PrivateKey {
  public:
    /// Takes PEM, whose lines may be joined by "\n" in two characters, as in environment variables; DER; or the number
    /// itself: 32 bytes, for Ed25519 also 64 with the public half. Without `decoded`, hex and base64 are recognised
    /// too. Null when the text is no key for this algorithm.
    static std::unique_ptr<PrivateKey> read(Algorithm algorithm, Digest digest, std::string_view text, bool decoded);
    ~PrivateKey();
    PrivateKey(const PrivateKey&) = delete;
    PrivateKey& operator=(const PrivateKey&) = delete;

    /// The bytes of the signature; nothing when OpenSSL fails.
    std::optional<std::string> sign(std::string_view text) const;

  private:
    PrivateKey(Algorithm algorithm, Digest digest, evp_pkey_st* key);

    const Algorithm algorithm_;
    const Digest digest_;
    evp_pkey_st* const key_;
};

}  // namespace exbind::detail
