// Any bytes as a reply, side by side with nlohmann: both take the same texts, and read the same values out of them. The
// two ways of the decoder, the quick and the general one (which spaces before the values lead to), say the same of each
// text. The text ends where memory ends, so that reading past it crashes.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "../texts.hpp"
#include "decode_model.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/json.hpp"
#include "samples.hpp"

extern const std::vector<std::string> fuzz_words;
const std::vector<std::string> fuzz_words =
    texts("\"", "\\", "\\u0041", "\\ud83d\\ude00", "\\ud800", "\\udc00", "\xC3\xA9", "\xED\xA0\x80", "\xF0\x9F\x98\x80",
          "\x1F", "-", ".", "e5", "E-3", "0", "00", "1234567", "12345678", "123456789", "9223372036854775808", "1e400",
          "-0.0", "{", "}", "[", "]", ",", ":", " ", "\n", "null", "true", "false", "\"\"",
          "\"name\":", "\"amt\":", "\"id\":", "\"active\":", "\"ts\":", "\"side\":\"buy\",",
          "\"best\":{\"eq\":", "\"details\":[{", "\"levels\":[[", "\"rates\":{", "\"tags\":[\"", "\"sizes\":[",
          "\"children\":[{", "\"unknown\":", "[[[[[[[[", "{\"a\":{\"a\":");

namespace {

constexpr std::size_t largest = 1 << 16;

/// Copies of texts whose last byte is the last that can be read.
const char* at_the_edge(const std::uint8_t* data, std::size_t size) {
    static char* const edge = [] {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        void* const memory = mmap(nullptr, largest + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED || mprotect(static_cast<char*>(memory) + largest, page, PROT_NONE) != 0) std::abort();
        return static_cast<char*>(memory) + largest;
    }();
    if (size > 0) std::memcpy(edge - size, data, size);
    return edge - size;
}

void expect(bool holds, std::string_view what, std::string_view text) {
    if (holds) return;
    std::fprintf(stderr, "%.*s\nin: %.*s\n", static_cast<int>(what.size()), what.data(), static_cast<int>(text.size()),
                 text.data());
    std::abort();
}

/// What can be read is read both ways alike, is all there is where nothing is odd, and costs no more than its limit.
template <class T>
void decode_tolerantly(std::string_view text, std::string_view with_spaces, const exbind::detail::Type& type,
                       const T* strictly, bool valid) {
    using namespace exbind::detail;
    for (const bool rows : {false, true}) {
        T quick{};
        T general{};
        DecodeError error;
        Tolerance quickly{.members = true, .rows = rows};
        Tolerance generally{.members = true, .rows = rows};
        const bool taken = decode(text, type, &quick, error, {.tolerance = &quickly});
        expect(taken == decode(with_spaces, type, &general, error, {.tolerance = &generally}),
               "tolerantly, only one way takes it: " + error.message, text);
        expect(!taken || valid, "it is no JSON, but decodes tolerantly", text);
        expect(strictly == nullptr || (taken && quickly.unreadable.count == 0 &&
                                       samples::compact_json(type, strictly) == samples::compact_json(type, &quick)),
               "all is well, but tolerance changes it", text);
        if (!taken) continue;
        expect(strictly != nullptr || quickly.unreadable.count > 0, "tolerance hides what it left out", text);
        expect(samples::compact_json(type, &quick) == samples::compact_json(type, &general),
               "tolerantly, the two ways read different values", text);
        const auto& one = quickly.unreadable;
        const auto& other = generally.unreadable;
        expect(one.count == other.count && one.kept.size() == other.kept.size(), "the lists differ", text);
        for (std::size_t i = 0; i < one.kept.size(); ++i)
            expect(one.kept[i].path == other.kept[i].path && one.kept[i].expected == other.kept[i].expected,
                   "the lists differ: " + one.kept[i].path + " | " + other.kept[i].path, text);
    }
    T limited{};
    DecodeError error;
    const std::size_t most = text.size() * 8;
    if (!decode(text, type, &limited, error, {.limits = {.max_bytes = most}}) && strictly != nullptr)
        expect(error.cause == DecodeError::Cause::size, "only the size can be wrong: " + error.message, text);
}

template <class T>
void decode_both_ways(std::string_view text, const exbind::detail::Type& type, const model::Reading& reading,
                      bool valid) {
    using namespace exbind::detail;
    const std::string with_spaces = samples::spaced(text);
    T quick{};
    T general{};
    DecodeError quick_error;
    DecodeError general_error;
    const bool taken = decode(text, type, &quick, quick_error);
    const bool taken_generally = decode(with_spaces, type, &general, general_error);
    expect(taken == taken_generally, "only one way takes it: " + quick_error.message + general_error.message, text);
    expect(!taken || valid, "it is no JSON, but decodes", text);
    decode_tolerantly<T>(text, with_spaces, type, taken ? &quick : nullptr, valid);
    if (!taken) {
        expect(!quick_error.message.empty() && quick_error.offset <= text.size(), "an error without a place", text);
        // What was found is quoted up to a space, so one excerpt may be shorter.
        expect((quick_error.message.starts_with(general_error.message) ||
                general_error.message.starts_with(quick_error.message)) &&
                   quick_error.path == general_error.path &&
                   samples::compact(text.substr(0, quick_error.offset)) ==
                       samples::compact(std::string_view(with_spaces).substr(0, general_error.offset)),
               "the errors differ: " + quick_error.path + " " + quick_error.message + " | " + general_error.path + " " +
                   general_error.message,
               text);
        return;
    }
    expect(samples::compact_json(type, &quick) == samples::compact_json(type, &general),
           "the two ways read different values", text);
    if constexpr (std::is_same_v<T, samples::Row>) {
        if (!reading.node) return;
        const std::string difference = model::difference(quick, *reading.node);
        expect(difference.empty(), difference, text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > largest) return 0;
    const std::string_view text(at_the_edge(data, size), size);
    exbind::detail::DecodeError error;
    const bool valid = exbind::detail::check_json(text, error);
    model::Reading reading;
    // nlohmann takes a byte order mark, and a zero byte for the end of the text.
    const bool comparable = text.find('\0') == std::string_view::npos && !text.starts_with("\xEF\xBB\xBF");
    if (comparable) reading = model::read(text);
    const bool too_deep = error.message.starts_with("nested deeper");
    if (comparable && !reading.out_of_range && !too_deep)
        expect(valid == reading.node.has_value(), "valid here and there: " + error.message, text);
    decode_both_ways<samples::Row>(text, samples::type_of<samples::Row>(), reading, valid);
    decode_both_ways<exbind::Vector<samples::Row>>(text, samples::rows_type(), reading, valid);
    return 0;
}
