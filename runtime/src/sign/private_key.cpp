#include "private_key.hpp"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "encodings.hpp"
#include "hmac.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {
namespace {

struct FreeKeyPart {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};

int no_password(char*, int, int, void*) {
    return 0;  // otherwise OpenSSL would ask on the terminal
}

EVP_PKEY* read_pem(std::string_view text) {
    std::string pem(text);
    for (std::size_t at = pem.find("\\n"); at != std::string::npos; at = pem.find("\\n", at)) {
        pem[at] = '\n';
        pem[at + 1] = '\n';
    }
    // Empty lines are not allowed between those of base64.
    std::size_t used = 0;
    for (const char c : pem)
        if (c != '\n' || used == 0 || pem[used - 1] != '\n') pem[used++] = c;
    const std::unique_ptr<BIO, FreeKeyPart> bio{BIO_new_mem_buf(pem.data(), static_cast<int>(used))};
    EVP_PKEY* const key = bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr) : nullptr;
    wipe(pem);
    return key;
}

EVP_PKEY* read_der(std::string_view text) {
    const unsigned char* at = unsigned_bytes(text);
    return d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(text.size()));
}

EVP_PKEY* read_number(Algorithm algorithm, std::string_view text) {
    if (algorithm == Algorithm::ed25519 && (text.size() == 32 || text.size() == 64))
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, unsigned_bytes(text), 32);
    if ((algorithm != Algorithm::ecdsa && algorithm != Algorithm::ecdsa_der) || text.size() != 32) return nullptr;
    // The form of RFC 5915, of which OpenSSL computes the public half: version 1, the number, the curve P-256.
    std::string der("\x30\x31\x02\x01\x01\x04\x20", 7);
    der += text;
    der += std::string_view("\xa0\x0a\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", 12);
    EVP_PKEY* const key = read_der(der);
    wipe(der);
    return key;
}

bool is_key_for(Algorithm algorithm, const EVP_PKEY* key) {
    switch (algorithm) {
        case Algorithm::ed25519:
            return EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
        case Algorithm::rsa:
        case Algorithm::rsa_pss:
            return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
        case Algorithm::ecdsa:
        case Algorithm::ecdsa_der:
            return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
        case Algorithm::hmac:
        case Algorithm::hash:
            break;
    }
    return false;
}

EVP_PKEY* read_any(Algorithm algorithm, std::string_view text) {
    if (text.find("-----BEGIN ") != std::string_view::npos) return read_pem(text);
    EVP_PKEY* const key = read_number(algorithm, text);
    return key != nullptr ? key : read_der(text);
}

/// Both numbers in a row, each as long as the curve's order.
std::optional<std::string> numbers_of(const EVP_PKEY* key, const std::string& der) {
    const unsigned char* at = unsigned_bytes(der);
    const std::unique_ptr<ECDSA_SIG, FreeKeyPart> signature{d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()))};
    if (!signature) return std::nullopt;
    const int size = (EVP_PKEY_get_bits(key) + 7) / 8;
    std::string out(2 * static_cast<std::size_t>(size), '\0');
    auto* const to = reinterpret_cast<unsigned char*>(out.data());
    if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), to, size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), to + size, size) != size)
        return std::nullopt;
    return out;
}

}  // namespace

PrivateKey::PrivateKey(Algorithm algorithm, Digest digest, evp_pkey_st* key)
    : algorithm_(algorithm), digest_(digest), key_(key) {}

PrivateKey::~PrivateKey() {
    EVP_PKEY_free(key_);
}

std::unique_ptr<PrivateKey> PrivateKey::read(Algorithm algorithm, Digest digest, std::string_view text, bool decoded) {
    EVP_PKEY* key = read_any(algorithm, text);
    for (const auto decode : {bytes_of_hex, bytes_of_base64}) {
        if (key != nullptr || decoded) break;
        auto binary = decode(text);
        if (!binary) continue;
        key = read_any(algorithm, *binary);
        wipe(*binary);
    }
    ERR_clear_error();
    if (key == nullptr) return nullptr;
    std::unique_ptr<PrivateKey> result(new PrivateKey(algorithm, digest, key));
    return is_key_for(algorithm, key) ? std::move(result) : nullptr;
}

std::optional<std::string> PrivateKey::sign(std::string_view text) const {
    const std::unique_ptr<EVP_MD_CTX, FreeKeyPart> context{EVP_MD_CTX_new()};
    const EVP_MD* const digest = algorithm_ == Algorithm::ed25519 ? nullptr : EVP_get_digestbyname(name_of(digest_));
    EVP_PKEY_CTX* parameters = nullptr;  // the context owns it
    if (!context || EVP_DigestSignInit(context.get(), &parameters, digest, nullptr, key_) != 1) return std::nullopt;
    if (algorithm_ == Algorithm::rsa_pss && (EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1 ||
                                             EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) != 1))
        return std::nullopt;
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, unsigned_bytes(text), text.size()) != 1) return std::nullopt;
    std::string out(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, unsigned_bytes(text),
                       text.size()) != 1)
        return std::nullopt;
    out.resize(size);
    return algorithm_ == Algorithm::ecdsa ? numbers_of(key_, out) : std::optional(std::move(out));
}

}  // namespace exbind::detail
