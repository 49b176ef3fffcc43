#include "exbind/secret.hpp"

#include <openssl/crypto.h>

namespace exbind::inline v0_1 {

namespace detail {

void wipe(std::string& text) noexcept {
    // Wipe all of the storage: a longer text may have left bytes behind. Growing to the capacity does not allocate.
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

}  // namespace detail

Secret::Secret(std::string_view text) : text_(text) {}

Secret::Secret(const Secret& other) = default;

Secret::Secret(Secret&& other) noexcept : text_(std::move(other.text_)) {
    // A short text is stored in the object itself, so moving only copies it.
    detail::wipe(other.text_);
}

Secret& Secret::operator=(const Secret& other) {
    if (this != &other) {
        Secret copy(other);
        *this = std::move(copy);
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        detail::wipe(text_);
        text_ = std::move(other.text_);
        detail::wipe(other.text_);
    }
    return *this;
}

Secret::~Secret() {
    detail::wipe(text_);
}

bool Secret::operator==(const Secret& other) const {
    return text_.size() == other.text_.size() && CRYPTO_memcmp(text_.data(), other.text_.data(), text_.size()) == 0;
}

}  // namespace exbind
