// Text that is cut off, mutated or nested too deep, in buffers that end where the text ends (a sanitizer sees a read
// beyond).
#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "exbind/detail/decode.hpp"
#include "samples.hpp"

using namespace exbind::detail;
using samples::Row;

namespace {

/// The text in a block of its exact size.
struct Exact {
    explicit Exact(std::string_view text) : bytes(new char[text.size()]), size(text.size()) {
        if (!text.empty()) std::memcpy(bytes.get(), text.data(), size);
    }
    std::string_view view() const { return {bytes.get(), size}; }
    std::unique_ptr<char[]> bytes;
    std::size_t size;
};

bool reads_row(std::string_view text, DecodeError& error, const DecodeOptions& options = {}) {
    const Exact exact(text);
    const Type type = samples::type_of<Row>();
    const Exact with_spaces(samples::spaced(text));
    Row general;
    const bool generally = decode(with_spaces.view(), type, &general, error, options);
    Row plain;
    const bool done = decode(exact.view(), type, &plain, error, options);
    REQUIRE(done == generally);
    if (done) REQUIRE(samples::compact_json(type, &general) == samples::compact_json(type, &plain));
    if (!done) {
        REQUIRE_FALSE(error.message.empty());
        REQUIRE(error.offset <= text.size());
    }
    return done;
}

bool is_json(std::string_view text, unsigned depth = 64) {
    const Exact exact(text);
    DecodeError error;
    return check_json(exact.view(), error, depth);
}

std::string repeat(std::string_view text, std::size_t times) {
    std::string result;
    for (; times > 0; --times) result += text;
    return result;
}

}  // namespace

TEST_CASE("a reply cut off at any byte is refused") {
    const std::string text = samples::full_row;
    DecodeError error;
    REQUIRE(reads_row(text, error));
    for (std::size_t size = 0; size < text.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(reads_row(text.substr(0, size), error));
        REQUIRE_FALSE(is_json(text.substr(0, size)));
    }
}

TEST_CASE("nesting has a limit, in what is kept and in what is passed over") {
    DecodeError error;
    for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{"{\"a\":", "}"}}) {
        const std::string inside = open[0] == '[' ? "" : "1";
        CHECK(is_json(repeat(open, 64) + inside + repeat(close, 64)));
        CHECK_FALSE(is_json(repeat(open, 65) + inside + repeat(close, 65)));
        CHECK_FALSE(is_json(repeat(open, 1'000'000)));
        CHECK(is_json(repeat(open, 512) + inside + repeat(close, 512), 1'000'000));
        CHECK_FALSE(is_json(repeat(open, 513) + inside + repeat(close, 513), 1'000'000));
        CHECK_FALSE(reads_row("{\"extra\":" + repeat(open, 64) + inside + repeat(close, 64) + "}", error));
        CHECK(error.message == "nested deeper than 64 levels");
        CHECK(error.path == "extra");
    }
    CHECK(reads_row(repeat("{\"children\":[", 32) + repeat("]}", 32), error));
    CHECK_FALSE(reads_row(repeat("{\"children\":[", 33) + repeat("]}", 33), error));
    CHECK_FALSE(reads_row(repeat("{\"children\":[", 500'000), error));
    CHECK(error.message == "nested deeper than 64 levels");
    CHECK_FALSE(reads_row("{\"best\":{}}", error, {.max_depth = 1}));
    CHECK(reads_row("{}", error, {.max_depth = 1}));
    CHECK_FALSE(reads_row("{}", error, {.max_depth = 0}));
}

TEST_CASE("mutated text is accepted exactly when it is JSON") {
    std::mt19937_64 engine(7);
    const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(engine() % bound); };
    const std::string pieces[] = {"\"",      "\\",      "{",        "}",    "[",    "]",   ",",    ":",
                                  "0",       "-",       ".",        "e",    " ",    "\n",  "null", "true",
                                  "\\u00e9", "\\ud83d", "\xc3\xa9", "\xff", "\x1f", "1e5", "00",   "\t"};
    const std::string seeds[] = {samples::full_row, R"([1,-2.5e-3,"x\n",{"a":{}},[],null,true,false,0.0])",
                                 R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"1"}]})", "\"\\ud83d\\ude00\"",
                                 "0"};
    int accepted = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text = seeds[below(std::size(seeds))];
        for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
            const std::size_t at = below(text.size() + 1);
            switch (below(4)) {
                case 0:
                    text.insert(at, pieces[below(std::size(pieces))]);
                    break;
                case 1:
                    text.erase(at, 1 + below(3));
                    break;
                case 2:
                    if (at < text.size()) text[at] = static_cast<char>(engine() & 0xFFU);
                    break;
                default: {
                    const std::size_t from = below(text.size() + 1);
                    text.insert(at, text.substr(from, below(12)));
                }
            }
        }
        // The other parser passes over a byte order mark, ends at a zero byte, and refuses numbers beyond double.
        if (text.rfind("\xef", 0) == 0 || text.find('\0') != std::string::npos) continue;
        CAPTURE(text);
        const bool expected = nlohmann::json::accept(text);
        const bool found = is_json(text);
        if (expected != found) {
            nlohmann::json value;
            bool out_of_range = false;
            try {
                value = nlohmann::json::parse(text);
            } catch (const nlohmann::json::out_of_range&) {
                out_of_range = true;
            } catch (const nlohmann::json::exception&) {
            }
            REQUIRE(out_of_range);
        }
        accepted += found ? 1 : 0;
        DecodeError error;
        const bool row = reads_row(text, error);
        REQUIRE((!row || found));  // what decodes is JSON
    }
    CHECK(accepted > 500);
    CHECK(accepted < 19500);
}

TEST_CASE("decoded values are those of another parser") {
    std::mt19937_64 engine(11);
    const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(engine() % bound); };
    for (int i = 0; i < 2000; ++i) {
        nlohmann::ordered_json object;
        std::string name;
        for (std::size_t k = below(12); k > 0; --k) name += static_cast<char>(1 + below(126));
        const auto id = static_cast<std::int64_t>(engine());
        const std::string amt = std::to_string(id % 1000000) + "." + std::to_string(below(1000000));
        const std::vector<std::string> keys = {"name", "id", "amt", "tags", "none"};
        for (std::size_t start = below(keys.size()), k = 0; k < keys.size(); ++k) {
            const std::string& key = keys[(start + k) % keys.size()];
            if (key == "name") object[key] = name;
            if (key == "id") object[key] = id;
            if (key == "amt") object[key] = amt;
            if (key == "tags") object[key] = {name, amt};
            if (key == "none") object[key] = {{"x", nullptr}, {"y", {1, 2.5, name}}};
        }
        const int indent = static_cast<int>(below(3)) - 1;
        const std::string text = object.dump(indent, ' ', below(2) == 0);
        CAPTURE(text);
        Row row;
        DecodeError error;
        REQUIRE(decode(text, samples::type_of<Row>(), &row, error));
        REQUIRE(row.name == name);
        REQUIRE(row.id == id);
        REQUIRE(row.amt == exbind::Decimal::parse(amt));
        REQUIRE(row.tags == exbind::Vector<std::string>{name, amt});
    }
}
