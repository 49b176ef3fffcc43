// Fixed pieces of work whose instructions are counted: `speed_work NAME TIMES`, `speed_work --about`.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/okx/connection.hpp"
#include "exbind/replay.hpp"
#include "exchanges.hpp"
#include "payload.hpp"
#include "replies.hpp"
#include "sign/signer.hpp"

#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

using namespace exbind;

namespace {

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "speed_work: %s\n", why.c_str());
    std::exit(2);
}

template <class Reply>
void decode(std::size_t rows, bench::KeyOrder order, int times) {
    const std::string text = bench::make_reply<Reply>(rows, order);
    for (int i = 0; i < times; ++i) {
        const Result<Reply> reply = from_json<Reply>(text);
        if (!reply) stop(reply.error().message);
    }
}

std::vector<std::string> amounts() {
    std::vector<std::string> texts;
    for (const char* text : {"0", "1", "0.1", "9999.99", "51858", "0.00192834", "-0.00000192834", "4834.317093622894",
                             "11.0010737453457821", "9999999999.0000000000000000", "12345678901234567890.123456789"})
        for (int i = 0; i < 20; ++i) texts.emplace_back(text);
    return texts;
}

void parse_decimals(int times) {
    const std::vector<std::string> texts = amounts();
    for (int i = 0; i < times; ++i)
        for (const std::string& text : texts)
            if (!Decimal::parse(text)) stop("no decimal: " + text);
}

void print_decimals(int times) {
    std::vector<Decimal> values;
    for (const std::string& text : amounts()) values.push_back(*Decimal::parse(text));
    std::string out;
    for (int i = 0; i < times; ++i) {
        out.clear();
        for (const Decimal& value : values) value.append_to(out);
        if (out.size() < values.size()) stop("nothing was printed");
    }
}

void sign(int times) {
    const CredentialValues credentials = exchanges::alpha_values();
    const detail::Signer signer(exchanges::alpha, credentials);
    for (int i = 0; i < times * 20; ++i) {
        const auto made =
            signer.sign({.method = "GET", .path = "/api/v1/finance/savings/balance", .query = "ccy=USDT", .body = {}},
                        TimePoint(std::chrono::milliseconds(1'700'000'000'123)));
        if (!made) stop(made.error().message);
    }
}

// Everything of a call but the network: encoding, limits, signature, decoding.
void call(int times, bool in_background) {
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer_always("GET", "/api/v5/finance/savings/balance",
                          json_reply(200, bench::make_reply<bench::OkxReply<okx::finance::savings::Balance>>(
                                              1, bench::KeyOrder::documented)));
    Options options;
    options.transport = replay;
    options.limits = {{.of = "*", .count = 100'000'000}};
    options.io_thread = false;
    const okx::Connection connection({.key = Secret("key"), .secret = Secret("secret"), .passphrase = Secret("phrase")},
                                     options);
    const okx::finance::savings::Api api(connection);
    for (int i = 0; i < times * 20; ++i) {
        const auto made = api.balance({.ccy = "USDT"});
        const auto rows = in_background ? made.start().get() : made.get();
        if (!rows) stop(to_string(rows.error()));
    }
}

void about() {
#if defined(__GLIBC__)
    const char* const library = gnu_get_libc_version();
#else
    const char* const library = "unknown";
#endif
#if defined(__clang__)
    const char* const compiler = "clang " __clang_version__;
#else
    const char* const compiler = "gcc " __VERSION__;
#endif
#if defined(__x86_64__)
    const char* const machine = "x86_64";
#else
    const char* const machine = "another machine";
#endif
    std::printf("%s, C library %s, %s\n", compiler, library, machine);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view name = argc > 1 ? argv[1] : "";
    if (name == "--about") return about(), 0;
    const int times = argc > 2 ? std::atoi(argv[2]) : 1;
    using bench::KeyOrder;
    using Orders = bench::OkxReply<okx::trade::OrdersHistory>;
    if (name == "decode_savings")
        return decode<bench::OkxReply<okx::finance::savings::Balance>>(1, KeyOrder::documented, times * 20), 0;
    if (name == "decode_balance")
        return decode<bench::OkxReply<okx::account::Balance>>(50, KeyOrder::documented, times), 0;
    if (name == "decode_orders") return decode<Orders>(50, KeyOrder::documented, times), 0;
    if (name == "decode_orders_shuffled") return decode<Orders>(50, KeyOrder::shuffled, times), 0;
    if (name == "decode_orders_mixed") return decode<Orders>(50, KeyOrder::mixed, times), 0;
    if (name == "decode_tickers")
        return decode<bench::OkxReply<okx::market::Tickers>>(200, KeyOrder::documented, times), 0;
    if (name == "decode_instruments")
        return decode<bench::OkxReply<okx::public_::Instruments>>(50, KeyOrder::documented, times), 0;
    if (name == "decode_numbers") return decode<bench::WooxReply>(50, KeyOrder::documented, times), 0;
    if (name == "decimal_parse") return parse_decimals(times), 0;
    if (name == "decimal_print") return print_decimals(times), 0;
    if (name == "sign") return sign(times), 0;
    if (name == "call_blocking") return call(times, false), 0;
    if (name == "call_started") return call(times, true), 0;
    stop("no work is called '" + std::string(name) + "'");
}
