#include "encodings.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <cstdint>

#include "exbind/secret.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {

void append_encoded(std::string& out, Encoding encoding, std::string_view text) {
    const std::size_t before = out.size();
    if (encoding == Encoding::hex) {
        out.resize(before + text.size() * 2);
        char* to = out.data() + before;
        for (const char c : text) {
            *to++ = hex_digits[static_cast<unsigned char>(c) >> 4U];
            *to++ = hex_digits[static_cast<unsigned char>(c) & 0xFU];
        }
        return;
    }
    out.resize(before + (text.size() + 2) / 3 * 4 + 1);  // one more for the terminating zero that OpenSSL writes
    const int written = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data() + before), unsigned_bytes(text),
                                        static_cast<int>(text.size()));
    out.resize(before + static_cast<std::size_t>(written));
    if (encoding == Encoding::base64) return;
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), '+', '-');
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), '/', '_');
    if (encoding == Encoding::base64url_unpadded)
        while (out.size() > before && out.back() == '=') out.pop_back();
}

std::string encoded(Encoding encoding, std::string_view text) {
    std::string out;
    append_encoded(out, encoding, text);
    return out;
}

std::optional<std::string> bytes_of_hex(std::string_view text) {
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int high = hex_value(text[i]);
        const int low = hex_value(text[i + 1]);
        if (high < 0 || low < 0) {
            wipe(out);
            return std::nullopt;
        }
        out += static_cast<char>(high * 16 + low);
    }
    if (text.size() % 2 == 0) return out;
    wipe(out);
    return std::nullopt;
}

std::optional<std::string> bytes_of_base64(std::string_view text) {
    if (text.size() % 4 == 0)
        for (int i = 0; i < 2 && !text.empty() && text.back() == '='; ++i) text.remove_suffix(1);
    std::string out;
    out.reserve(text.size() * 3 / 4 + 1);
    std::uint32_t held = 0;
    unsigned bits = 0;
    bool good = text.size() % 4 != 1;
    for (const char c : text) {
        const int value = base64_value(c);
        good = good && value >= 0;
        if (!good) break;
        held = held << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(held >> bits & 0xFFU);
    }
    if (good) return out;
    wipe(out);
    return std::nullopt;
}

std::optional<std::string> bytes_of_base58(std::string_view text) {
    constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    constexpr std::size_t longest = 256;  // keys are short, and each digit takes time for all before it
    if (text.size() > longest) return std::nullopt;
    std::string little(longest, '\0');  // the number, lowest byte first
    std::size_t used = 0;
    std::optional<std::string> out;
    for (const char c : text) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos) {
            wipe(little);
            return std::nullopt;
        }
        auto carry = static_cast<unsigned>(digit);
        for (std::size_t i = 0; i < used || carry != 0; ++i) {
            carry += 58U * static_cast<unsigned char>(little[i]);
            little[i] = static_cast<char>(carry & 0xFFU);
            carry >>= 8U;
            used = std::max(used, i + 1);
        }
    }
    const std::size_t zeros = std::min(text.find_first_not_of('1'), text.size());
    out.emplace(zeros, '\0');
    for (std::size_t i = used; i > 0; --i) *out += little[i - 1];
    wipe(little);
    return out;
}

void append_json_text(std::string& out, std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex_digits[byte >> 4U];
            out += hex_digits[byte & 0xFU];
        } else {
            out += c;
        }
    }
}

}  // namespace exbind::detail
