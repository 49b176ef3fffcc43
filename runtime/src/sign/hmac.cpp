#include "hmac.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <atomic>
#include <mutex>
#include <vector>

#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {
namespace {

struct Free {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MAC_CTX, Free>;

Context make_context(Digest digest, const Secret& key) {
    const std::unique_ptr<EVP_MAC, Free> mac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
    if (!mac) return nullptr;
    Context context{EVP_MAC_CTX_new(mac.get())};
    if (!context) return nullptr;
    std::string name = name_of(digest);
    const std::array<OSSL_PARAM, 2> parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
                                               OSSL_PARAM_construct_end()};
    const std::string_view text = key.reveal();
    if (EVP_MAC_init(context.get(), unsigned_bytes(text), text.size(), parameters.data()) != 1) return nullptr;
    return context;
}

}  // namespace

const char* name_of(Digest digest) {
    switch (digest) {
        case Digest::sha256:
            return "SHA256";
        case Digest::sha384:
            return "SHA384";
        case Digest::sha512:
            return "SHA512";
        case Digest::md5:
            return "MD5";
    }
    return "";
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

std::string digests_of(const CredentialValues& credentials) {
    std::string all;
    for (const Secret& each : credentials) all += digest_of(Digest::sha256, each.reveal()).value_or("");
    return all;
}

struct Hmac::State {
    Reuse reuse = Reuse::reinitialise;
    Context keyed;  // never updated, so that it can be copied

    // The context for a thread that signs alone. Concurrent ones take contexts from `idle`.
    std::atomic<bool> first_taken{false};
    Context first;
    std::mutex mutex;
    std::vector<Context> idle;

    Context take() {
        const std::lock_guard lock(mutex);
        if (reuse == Reuse::duplicate || idle.empty()) return Context(EVP_MAC_CTX_dup(keyed.get()));
        Context context = std::move(idle.back());
        idle.pop_back();
        return context;
    }
    void give_back(Context context) {
        if (reuse == Reuse::duplicate) return;
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(context));
    }
};

namespace {

bool compute(EVP_MAC_CTX* context, std::string_view text, Hmac::Code& out) {
    static_assert(sizeof out.bytes >= EVP_MAX_MD_SIZE);
    return EVP_MAC_update(context, unsigned_bytes(text), text.size()) == 1 &&
           EVP_MAC_final(context, reinterpret_cast<unsigned char*>(out.bytes.data()), &out.size, out.bytes.size()) == 1;
}

// Claims what only one thread at a time may use; `ours` is false when another has it.
struct Claim {
    explicit Claim(std::atomic<bool>& what) : taken(what), ours(!what.exchange(true, std::memory_order_acquire)) {}
    ~Claim() {
        if (ours) taken.store(false, std::memory_order_release);
    }
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;

    std::atomic<bool>& taken;
    const bool ours;
};

// Restarts with the same key.
bool begin_anew(EVP_MAC_CTX* context) {
    return EVP_MAC_init(context, nullptr, 0, nullptr) == 1;
}

}  // namespace

Hmac::Reuse Hmac::best_reuse() {
    const bool broken = OPENSSL_version_major() == 3 && OPENSSL_version_minor() == 0 && OPENSSL_version_patch() <= 2;
    return broken ? Reuse::duplicate : Reuse::reinitialise;
}

Hmac::Hmac(Digest digest, const Secret& key, Reuse reuse) : state_(std::make_unique<State>()) {
    state_->reuse = reuse;
    state_->keyed = make_context(digest, key);
    if (state_->keyed && reuse == Reuse::reinitialise) state_->first.reset(EVP_MAC_CTX_dup(state_->keyed.get()));
}

Hmac::~Hmac() = default;

bool Hmac::code_of(std::string_view text, Code& out) const {
    if (!state_->keyed) return false;
    if (const Claim claim(state_->first_taken); claim.ours && state_->first) {
        if (compute(state_->first.get(), text, out) && begin_anew(state_->first.get())) return true;
        state_->first.reset();
        return false;
    }
    Context context = state_->take();
    if (!context || !compute(context.get(), text, out)) return false;
    if (state_->reuse == Reuse::reinitialise && begin_anew(context.get())) state_->give_back(std::move(context));
    return true;
}

std::optional<std::string> Hmac::code_of(std::string_view text) const {
    Code code;
    if (!code_of(text, code)) return std::nullopt;
    return std::string(code.view());
}

}  // namespace exbind::detail
