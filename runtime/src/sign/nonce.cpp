#include "nonce.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <mutex>

#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// "123e4567-e89b-42d3-a456-426614174000", or the same digits without dashes and all of them random.
std::string random_digits(bool uuid) {
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) return {};
    if (uuid) {
        bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U);  // version 4
        bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);  // the variant of RFC 4122
    }
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (uuid && (i == 4 || i == 6 || i == 8 || i == 10)) out += '-';
        out += hex_digits[bytes[i] >> 4U];
        out += hex_digits[bytes[i] & 0xFU];
    }
    return out;
}

struct Last {
    std::mutex mutex;
    std::map<std::string, std::int64_t> by_scope;
};

/// Never destroyed: calls of other threads may end after main().
Last& last() {
    static Last* const all = new Last;
    return *all;
}

}  // namespace

std::string make_nonce(NonceForm form, const std::string& scope, TimePoint now) {
    if (form == NonceForm::uuid || form == NonceForm::hex) return random_digits(form == NonceForm::uuid);
    std::int64_t value = now.time_since_epoch().count();
    if (form == NonceForm::unix_seconds) value /= 1'000'000'000;
    if (form == NonceForm::unix_milliseconds) value /= 1'000'000;
    if (form == NonceForm::unix_microseconds) value /= 1'000;
    Last& all = last();
    const std::lock_guard lock(all.mutex);
    std::int64_t& before = all.by_scope[scope];
    before = std::max(before + 1, value);
    return std::to_string(before);
}

}  // namespace exbind::detail
