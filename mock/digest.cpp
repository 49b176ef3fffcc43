#include "mock/digest.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace exbind::mock {
namespace {

/// OpenSSL cleans up when the program ends, in the reverse order of first use. It has to be first used before any
/// server that lives as long as the program is made, or the server's threads would outlive what they compute with.
[[maybe_unused]] const bool openssl_is_ready = OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, nullptr) == 1;

const EVP_MD* algorithm(spec::Digest digest) {
    switch (digest) {
        case spec::Digest::sha256:
            return EVP_sha256();
        case spec::Digest::sha384:
            return EVP_sha384();
        case spec::Digest::sha512:
            return EVP_sha512();
    }
    return EVP_sha256();
}

std::string hex(const unsigned char* bytes, std::size_t count) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        out += digits[bytes[i] >> 4U];
        out += digits[bytes[i] & 0xFU];
    }
    return out;
}

std::string base64(const unsigned char* bytes, std::size_t count) {
    std::string out(4 * ((count + 2) / 3) + 1, '\0');  // EVP_EncodeBlock writes a final zero
    const int written = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), bytes, static_cast<int>(count));
    out.resize(static_cast<std::size_t>(written));
    return out;
}

}  // namespace

std::string hmac(spec::Digest digest, spec::Encoding encoding, std::string_view key, std::string_view text) {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int count = 0;
    if (HMAC(algorithm(digest), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(text.data()), text.size(), bytes, &count) == nullptr) {
        throw std::runtime_error("OpenSSL could not compute an HMAC");
    }
    return encoding == spec::Encoding::hex ? hex(bytes, count) : base64(bytes, count);
}

std::string digest_hex(spec::Digest digest, std::string_view text) {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int count = 0;
    if (EVP_Digest(text.data(), text.size(), bytes, &count, algorithm(digest), nullptr) != 1) {
        throw std::runtime_error("OpenSSL could not compute a digest");
    }
    return hex(bytes, count);
}

}  // namespace exbind::mock
