#include "mock/digest.hpp"

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace exbind::mock {
namespace {

/// OpenSSL cleans up when the program ends, in the reverse order of first use. It has to be first used before any
/// server that lives as long as the program is made, or the server's threads would outlive what they compute with.
[[maybe_unused]] const bool openssl_is_ready = OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, nullptr) == 1;

const EVP_MD* algorithm_of(spec::Digest digest) {
    switch (digest) {
        case spec::Digest::sha256:
            return EVP_sha256();
        case spec::Digest::sha384:
            return EVP_sha384();
        case spec::Digest::sha512:
            return EVP_sha512();
        case spec::Digest::md5:
            return EVP_md5();
    }
    return EVP_sha256();
}

template <class T, void (*free_it)(T*)>
struct Freed {
    void operator()(T* what) const { free_it(what); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX, EVP_MD_CTX_free>>;

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Key from_pem(std::string text) {
    for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n")) text.replace(at, 2, "\n");
    BIO* const bio = BIO_new_mem_buf(text.data(), static_cast<int>(text.size()));
    Key key(PEM_read_bio_PrivateKey(
        bio, nullptr, [](char*, int, int, void*) { return 0; }, nullptr));
    BIO_free(bio);
    return key;
}

/// A key that is nothing but its number.
Key from_number(spec::Algorithm algorithm, std::string_view bytes) {
    if (algorithm == spec::Algorithm::ed25519 && (bytes.size() == 32 || bytes.size() == 64))
        return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(bytes), 32));
    if (bytes.size() != 32) return nullptr;
    const std::string der = std::string("\x30\x31\x02\x01\x01\x04\x20", 7) + std::string(bytes) +
                            std::string("\xa0\x0a\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", 12);
    const unsigned char* at = raw(der);
    return Key(d2i_PrivateKey(EVP_PKEY_EC, nullptr, &at, static_cast<long>(der.size())));
}

Key read_key(spec::Algorithm algorithm, std::string_view text) {
    if (text.find("-----BEGIN ") != std::string_view::npos) return from_pem(std::string(text));
    if (Key key = from_number(algorithm, text)) return key;
    const unsigned char* at = raw(text);
    return Key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(text.size())));
}

/// Two numbers of equal length as OpenSSL takes them.
std::optional<std::string> to_der(std::string_view numbers) {
    if (numbers.empty() || numbers.size() % 2 != 0) return std::nullopt;
    const int half = static_cast<int>(numbers.size() / 2);
    ECDSA_SIG* const signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(raw(numbers), half, nullptr), BN_bin2bn(raw(numbers) + half, half, nullptr));
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature, &der);
    ECDSA_SIG_free(signature);
    if (size <= 0) return std::nullopt;
    std::string out(reinterpret_cast<char*>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return out;
}

constexpr std::string_view standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view for_urls = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string base64(std::string_view alphabet, bool padded, std::string_view bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) {
            if (k <= count)
                out += alphabet[group >> (18 - 6 * k) & 63U];
            else if (padded)
                out += '=';
        }
    }
    return out;
}

}  // namespace

std::string hmac(spec::Digest digest, std::string_view key, std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int count = 0;
    if (HMAC(algorithm_of(digest), key.data(), static_cast<int>(key.size()), raw(text), text.size(), bytes.data(),
             &count) == nullptr) {
        throw std::runtime_error("OpenSSL could not compute an HMAC");
    }
    return {reinterpret_cast<const char*>(bytes.data()), count};
}

std::string digest(spec::Digest digest, std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int count = 0;
    if (EVP_Digest(text.data(), text.size(), bytes.data(), &count, algorithm_of(digest), nullptr) != 1) {
        throw std::runtime_error("OpenSSL could not compute a digest");
    }
    return {reinterpret_cast<const char*>(bytes.data()), count};
}

bool is_key(spec::Algorithm algorithm, const std::string& text) {
    const Key key = from_pem(text);
    if (!key) return false;
    switch (EVP_PKEY_get_base_id(key.get())) {
        case EVP_PKEY_ED25519:
            return algorithm == spec::Algorithm::ed25519;
        case EVP_PKEY_RSA:
            return algorithm == spec::Algorithm::rsa || algorithm == spec::Algorithm::rsa_pss;
        default:
            return algorithm == spec::Algorithm::ecdsa || algorithm == spec::Algorithm::ecdsa_der;
    }
}

bool verify(spec::Algorithm algorithm, spec::Digest digest, std::string_view key_text, bool decoded,
            std::string_view text, std::string_view signature) {
    Key key = read_key(algorithm, key_text);
    for (const auto encoding : {spec::Encoding::hex, spec::Encoding::base64, spec::Encoding::base64url}) {
        if (key || decoded) break;
        if (const auto bytes = decode(encoding, key_text)) key = read_key(algorithm, *bytes);
    }
    if (!key) return false;
    std::string given(signature);
    if (algorithm == spec::Algorithm::ecdsa) {
        auto der = to_der(signature);
        if (!der) return false;
        given = *std::move(der);
    }
    const Context context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr;
    const EVP_MD* const hash = algorithm == spec::Algorithm::ed25519 ? nullptr : algorithm_of(digest);
    if (EVP_DigestVerifyInit(context.get(), &parameters, hash, nullptr, key.get()) != 1) return false;
    if (algorithm == spec::Algorithm::rsa_pss) EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
    return EVP_DigestVerify(context.get(), raw(given), given.size(), raw(text), text.size()) == 1;
}

std::string encode(spec::Encoding encoding, std::string_view bytes) {
    if (encoding != spec::Encoding::hex)
        return base64(encoding == spec::Encoding::base64 ? standard : for_urls,
                      encoding != spec::Encoding::base64url_unpadded, bytes);
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

std::optional<std::string> decode(spec::Encoding encoding, std::string_view text) {
    const bool hex = encoding == spec::Encoding::hex;
    std::string out;
    unsigned held = 0;
    unsigned bits = 0;
    while (!hex && !text.empty() && text.back() == '=') text.remove_suffix(1);
    for (char c : text) {
        if (hex && c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
        const auto alphabet = hex ? std::string_view("0123456789abcdef") : standard;
        auto value = alphabet.find(c);
        if (value == std::string_view::npos && !hex) value = for_urls.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        held = held << (hex ? 4U : 6U) | static_cast<unsigned>(value);
        bits += hex ? 4 : 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(held >> bits & 0xFFU);
    }
    return bits >= (hex ? 4 : 6) ? std::nullopt : std::optional(out);
}

std::optional<std::string> decode_base58(std::string_view text) {
    constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::string number;  // highest byte first
    for (const char c : text) {
        auto carry = static_cast<unsigned>(alphabet.find(c));
        if (carry >= 58) return std::nullopt;
        for (auto at = number.rbegin(); at != number.rend(); ++at) {
            carry += 58U * static_cast<unsigned char>(*at);
            *at = static_cast<char>(carry & 0xFFU);
            carry >>= 8U;
        }
        if (carry != 0) number.insert(number.begin(), static_cast<char>(carry));
    }
    return std::string(std::min(text.find_first_not_of('1'), text.size()), '\0') + number;
}

}  // namespace exbind::mock
