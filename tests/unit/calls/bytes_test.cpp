// Many bytes at once, against one by one.
#include "values/bytes.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using exbind::detail::is_visible;
using exbind::detail::to_lower;

TEST_CASE("visible bytes and small letters, at every place of texts of every length") {
    std::minstd_rand random(7);
    for (std::size_t size = 0; size < 40; ++size) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text(size, ' ');
            for (char& c : text) c = static_cast<char>(0x20 + random() % 0x5F);
            const auto c = static_cast<unsigned char>(byte);
            if (size > 0) text[random() % size] = static_cast<char>(byte);
            CHECK(is_visible(text) == (size == 0 || (c >= 0x20 && c != 0x7F)));
            CHECK(is_visible(text, '!') == (text.find(' ') == std::string::npos && is_visible(text)));
            std::string small = text;
            to_lower(small.data(), small.size());
            for (char& each : text)
                if (each >= 'A' && each <= 'Z') each = static_cast<char>(each + 32);
            CHECK(small == text);
        }
    }
}
