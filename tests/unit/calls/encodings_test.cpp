// Compressed replies: every form that the libcurl at hand can unpack, whole, broken and too large.
#include <curl/curl.h>
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "rows.hpp"

using namespace exbind;
using rows::call;
using rows::connect;

namespace {

// A reply with one row and 100000 spaces behind it, packed by the tools of each form.
constexpr std::size_t unpacked_size = 100'054;
constexpr std::string_view gzipped =
    "1f8b0800000000000203edc8210a84501440d1adc8cb06db8051b76093099faf9864c25844dcbb6f198673d2e55e517fcb1a"
    "7d74d1c6fedfb232967294e8e72b6a3df30cd398b3ec47f627eeefdd00000000000000000000000000000000000000000000"
    "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "00000000000000000000000000000000000000000000000000aff50016a7e02cd6860100";
constexpr std::string_view deflated =
    "78daedc8210a84501440d1adc8cb06db8051b76093099faf9864c25844dcbb6f198673d2e55e517fcb1a7d74d1c6fedfb232"
    "967294e8e72b6a3df30cd398b3ec47f627eeefdd000000000000000000000000000000000000000000000000000000000000"
    "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "0000000000000000000000000000000000aff5007b7fe5c0";
constexpr std::string_view brotli =
    "5bd58601c27160c7907f20c361737210aa16d9dba2aa9343bd7d3b16510ba253490dc2d2d5c70d4e3830ab806a1b0c17a5c1"
    "7128467445349907017927c23f95f7b79f8da551be97e517403705";
constexpr std::string_view zstandard =
    "28b52ffda4d6860100e5010054027b22636f6465223a2230222c226d736764617461223a5b6379425443616d7437227d5d7d"
    "2007009c86b8bcbc000327306a021828c05e00285096289f4611";

struct Form {
    const char* name;
    std::string_view hex;
    int feature;
};
constexpr Form forms[] = {{"gzip", gzipped, CURL_VERSION_LIBZ},
                          {"deflate", deflated, CURL_VERSION_LIBZ},
                          {"br", brotli, CURL_VERSION_BROTLI},
                          {"zstd", zstandard, CURL_VERSION_ZSTD}};

std::string bytes_of(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    return bytes;
}

bool can_unpack(const Form& form) {
    if ((curl_version_info(CURLVERSION_NOW)->features & form.feature) != 0) return true;
    MESSAGE("skipped: this libcurl does not unpack ", form.name);
    return false;
}

/// The call's result when the server sends these bytes under this form; get() and start() must agree.
Result<rows::Rows> received(const Form& form, const std::string& bytes, std::size_t most = 1'000'000,
                            const detail::Operation& operation = rows::write) {
    Server server([&](const Received& got) {
        CHECK(got.headers.at("accept-encoding").find(form.name) != std::string::npos);
        return reply(200, bytes, "Content-Encoding: " + std::string(form.name) + "\r\n");
    });
    auto options = rows::to(server);
    options.max_reply_bytes = most;
    const Connection connection = connect(server, options);
    auto blocking = call(connection, operation, {.ccy = "BTC"}).get();
    const auto background = call(connection, operation, {.ccy = "BTC"}).start().get();
    CHECK(blocking.has_value() == background.has_value());
    if (!blocking && !background) CHECK(to_string(blocking.error()) == to_string(background.error()));
    return blocking;
}

}  // namespace

TEST_CASE("packed replies are unpacked") {
    for (const Form& form : forms) {
        if (!can_unpack(form)) continue;
        INFO(form.name);
        const auto got = received(form, bytes_of(form.hex));
        REQUIRE_MESSAGE(got, to_string(got.error()));
        CHECK(got->front().ccy == "BTC");
        CHECK(got->front().amt == 7);
    }
}

TEST_CASE("the largest reply is counted unpacked, in every form") {
    for (const Form& form : forms) {
        if (!can_unpack(form)) continue;
        INFO(form.name);
        CHECK(form.hex.size() / 2 < 300);
        CHECK(received(form, bytes_of(form.hex), unpacked_size));
        const auto got = received(form, bytes_of(form.hex), unpacked_size - 1);
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::transport);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(!got.error().retryable);
        CHECK(got.error().message == "the reply is larger than 100053 bytes");
    }
}

TEST_CASE("packed replies that are broken or cut off are errors, never half a reply") {
    for (const Form& form : forms) {
        if (!can_unpack(form)) continue;
        INFO(form.name);
        const std::string whole = bytes_of(form.hex);
        const auto garbage = received(form, "this is no packed text at all, whatever is said");
        REQUIRE(!garbage);
        CHECK(garbage.error().kind == ErrorKind::transport);
        CHECK(garbage.error().outcome == Outcome::unknown);
        CHECK_MESSAGE(garbage.error().message.find("Encoding") != std::string::npos, garbage.error().message);
        for (std::size_t length = 0; length < whole.size(); length += 7) {
            const auto cut = received(form, whole.substr(0, length));
            INFO(length, " bytes");
            // libcurl is content with a packed text that ends early. What is missing are then spaces, or the JSON is
            // cut.
            if (cut) {
                CHECK(cut->front().amt == 7);
                CHECK(length > 12);
            } else {
                CHECK((cut.error().outcome == Outcome::unknown || cut.error().outcome == Outcome::accepted));
            }
        }
    }
}
