// Signatures that are made elsewhere: by an HSM, an agent, or another process that holds the key.
#pragma once

#include <string>
#include <string_view>

#include "exbind/result.hpp"

namespace exbind::inline v0_1 {

/// Signs in place of the credential that is the exchange's key, which then is not needed. Everything else is as ever:
/// the recipe says what is signed, and in which form the signature is sent. Thread-safe; called on the thread that
/// makes the call or on the I/O thread, which waits. What it throws becomes a usage error without its text.
class Signer {
  public:
    virtual ~Signer() = default;
    /// The signature of these bytes, as bytes: 32 of an HMAC with SHA-256, 64 of Ed25519, both numbers in a row for
    /// ECDSA. An error ends the call; its message is kept.
    virtual Result<std::string> sign(std::string_view bytes) = 0;
    /// Which of the algorithms that the exchange takes it signs by, as docs/signing.md spells them: "ed25519". By
    /// default that of the exchange's ordinary keys, mostly HMAC.
    virtual std::string_view algorithm() const { return {}; }
};

}  // namespace exbind
