#include "hmac.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <mutex>
#include <vector>

namespace exbind::detail {
namespace {

struct Free {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MAC_CTX, Free>;

const char* name_of(Digest digest) {
    switch (digest) {
        case Digest::sha256:
            return "SHA256";
        case Digest::sha384:
            return "SHA384";
        case Digest::sha512:
            return "SHA512";
    }
    return "";
}

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Context make_context(Digest digest, const Secret& key) {
    const std::unique_ptr<EVP_MAC, Free> mac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
    if (!mac) return nullptr;
    Context context{EVP_MAC_CTX_new(mac.get())};
    if (!context) return nullptr;
    std::string name = name_of(digest);
    const std::array<OSSL_PARAM, 2> parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
                                               OSSL_PARAM_construct_end()};
    const std::string_view text = key.reveal();
    if (EVP_MAC_init(context.get(), bytes(text), text.size(), parameters.data()) != 1) return nullptr;
    return context;
}

}  // namespace

std::string encoded(Encoding encoding, std::string_view text) {
    std::string out;
    if (encoding == Encoding::hex) {
        constexpr char digits[] = "0123456789abcdef";
        out.reserve(text.size() * 2);
        for (const char c : text) {
            out += digits[static_cast<unsigned char>(c) >> 4U];
            out += digits[static_cast<unsigned char>(c) & 0xFU];
        }
        return out;
    }
    out.resize((text.size() + 2) / 3 * 4 + 1);  // one more for the terminating zero that OpenSSL writes
    const int written =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), bytes(text), static_cast<int>(text.size()));
    out.resize(static_cast<std::size_t>(written));
    return out;
}

std::optional<std::string> digest_of(Digest digest, std::string_view text) {
    std::string out(EVP_MAX_MD_SIZE, '\0');
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, name_of(digest), nullptr, text.data(), text.size(),
                     reinterpret_cast<unsigned char*>(out.data()), &size) != 1) {
        return std::nullopt;
    }
    out.resize(size);
    return out;
}

struct Hmac::State {
    Reuse reuse = Reuse::reinitialise;
    Context keyed;  // never updated, so that it can be copied
    std::mutex mutex;
    std::vector<Context> idle;
};

Hmac::Reuse Hmac::best_reuse() {
    const bool broken = OPENSSL_version_major() == 3 && OPENSSL_version_minor() == 0 && OPENSSL_version_patch() <= 2;
    return broken ? Reuse::duplicate : Reuse::reinitialise;
}

Hmac::Hmac(Digest digest, const Secret& key, Reuse reuse) : state_(std::make_unique<State>()) {
    state_->reuse = reuse;
    state_->keyed = make_context(digest, key);
}

Hmac::~Hmac() = default;

std::optional<std::string> Hmac::code_of(std::string_view text) const {
    Context context;
    {
        const std::lock_guard lock(state_->mutex);
        if (!state_->keyed) return std::nullopt;
        if (state_->reuse == Reuse::reinitialise && !state_->idle.empty()) {
            context = std::move(state_->idle.back());
            state_->idle.pop_back();
        } else {
            context.reset(EVP_MAC_CTX_dup(state_->keyed.get()));
        }
    }
    if (!context) return std::nullopt;
    std::string out(EVP_MAX_MD_SIZE, '\0');
    std::size_t size = 0;
    if (EVP_MAC_update(context.get(), bytes(text), text.size()) != 1) return std::nullopt;
    if (EVP_MAC_final(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, out.size()) != 1) {
        return std::nullopt;
    }
    out.resize(size);
    if (state_->reuse == Reuse::reinitialise && EVP_MAC_init(context.get(), nullptr, 0, nullptr) == 1) {
        const std::lock_guard lock(state_->mutex);
        state_->idle.push_back(std::move(context));
    }
    return out;
}

}  // namespace exbind::detail
