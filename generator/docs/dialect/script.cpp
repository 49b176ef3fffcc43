#include "docs/dialect/script.hpp"

namespace exbind::docs::dialect {
namespace {

/// The first bytes of UTF-8 that most characters of a script have, as first and last.
struct Bytes {
    Script script;
    unsigned from;
    unsigned to;
};
constexpr Bytes beginnings[] = {
    {Script::han, 0xE480, 0xE9FF},
    {Script::kana, 0xE381, 0xE383},
    {Script::hangul, 0xEAB0, 0xED9E},
    {Script::cyrillic, 0xD080, 0xD3FF},
};

}  // namespace

bool has_script(std::string_view text, Script script) {
    const Bytes* bytes = beginnings;
    while (bytes->script != script) ++bytes;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto byte = [&](std::size_t at) { return unsigned{static_cast<unsigned char>(text[at])}; };
        const unsigned two = byte(i) << 8U | byte(i + 1);
        if (two >= bytes->from && two <= bytes->to) return true;
    }
    return false;
}

}  // namespace exbind::docs::dialect
