// Keyed and plain digests over OpenSSL.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "encodings.hpp"
#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1::detail {

/// As OpenSSL calls it.
const char* name_of(Digest digest);

/// The bytes of the digest; nothing when OpenSSL fails.
std::optional<std::string> digest_of(Digest digest, std::string_view text);
/// SHA-256 of each, one after the other: tells accounts apart, and nothing of their keys.
std::string digests_of(const CredentialValues& credentials);

/// Computes HMACs with one key. Thread-safe. Keeps its OpenSSL contexts, because setting up the key costs more than a
/// short message.
class Hmac {
  public:
    /// How a context is prepared for the next message. OpenSSL 3.0.0 to 3.0.2 compute wrong codes after a
    /// re-initialisation with a null key; in later versions it is right, and faster than a copy.
    enum class Reuse : unsigned char { reinitialise, duplicate };
    /// The best choice for the OpenSSL library that is loaded.
    static Reuse best_reuse();

    Hmac(Digest digest, const Secret& key, Reuse reuse = best_reuse());
    ~Hmac();
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;

    /// Room for the code of any digest.
    struct Code {
        std::array<char, 64> bytes;
        std::size_t size = 0;
        std::string_view view() const { return {bytes.data(), size}; }
    };
    /// False when OpenSSL fails.
    bool code_of(std::string_view text, Code& out) const;
    /// The code's bytes; nothing when OpenSSL fails.
    std::optional<std::string> code_of(std::string_view text) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace exbind::detail
