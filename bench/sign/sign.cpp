// What signing a request costs: the runtime's own path (the exchange's time, the text that is signed, the code, its
// form, the headers and the target), and the same as most programs write it.
//
//   cmake --preset release -DEXBIND_BENCH=ON && cmake --build --preset release --target bench_sign
//   build/release/bench/sign/bench_sign --benchmark_enable_random_interleaving=true --benchmark_repetitions=9
#include <benchmark/benchmark.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "call/core.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/kucoin/connection.hpp"
#include "exbind/okx/connection.hpp"
#include "exbind/woox/connection.hpp"

using namespace exbind;
using namespace exbind::detail;

namespace {

constexpr std::string_view key = "985d5b66-57ce-40fb-b714-afc0b9787083";
constexpr std::string_view secret = "22582BD0CFF14C41EDBF1AB98506286D";
constexpr std::string_view passphrase = "123456";
constexpr std::string_view order =
    R"({"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy","ordType":"limit","px":"2.15","sz":"2"})";

struct Request {
    std::string_view method;
    std::string_view path;
    std::string_view query;
    std::string_view body;
};
constexpr Request get{"GET", "/api/v5/account/balance", "ccy=BTC", ""};
constexpr Request post{"POST", "/api/v5/trade/order", "", order};

// ---- as most programs do it ----

std::string now_text() {
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now()).time_since_epoch().count();
    const std::time_t second = now / 1000;
    std::tm parts{};
    ::gmtime_r(&second, &parts);
    std::array<char, 40> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text.data() + size, text.size() - size, ".%03dZ", static_cast<int>(now % 1000));
    return text.data();
}

std::string base64(const unsigned char* data, unsigned size) {
    BIO* const chain = BIO_push(BIO_new(BIO_f_base64()), BIO_new(BIO_s_mem()));
    BIO_set_flags(chain, BIO_FLAGS_BASE64_NO_NL);
    BIO_write(chain, data, static_cast<int>(size));
    static_cast<void>(BIO_flush(chain));
    char* text = nullptr;
    const long length = BIO_get_mem_data(chain, &text);
    std::string result(text, static_cast<std::size_t>(length));
    BIO_free_all(chain);
    return result;
}

// HMAC() sets the key up each time; the headers are left to the caller, unlike in the runtime's path.
void naive(benchmark::State& state, const Request& request) {
    const std::string used_secret(secret);
    for (auto _ : state) {
        const std::string timestamp = now_text();
        std::string target(request.path);
        if (!request.query.empty()) target += '?' + std::string(request.query);
        const std::string text = timestamp + std::string(request.method) + target + std::string(request.body);
        std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
        unsigned size = 0;
        HMAC(EVP_sha256(), used_secret.data(), static_cast<int>(used_secret.size()),
             reinterpret_cast<const unsigned char*>(text.data()), text.size(), code.data(), &size);
        std::string signature = base64(code.data(), size);
        benchmark::DoNotOptimize(signature);
    }
}

// ---- the runtime ----

// What calls of the client go through, without their transport.
struct Client {
    Client(const ExchangeData& exchange, CredentialValues values)
        : credentials(std::move(values)), signer(exchange, credentials), clock(system_clock()) {}
    const CredentialValues credentials;
    const detail::Signer signer;
    const ExchangeClock clock;
};

void runtime(benchmark::State& state, const exbind::Connection& connection, const Request& request) {
    const Core& core = *connection.core();
    const Client client(core.settings.exchange, core.settings.credentials);
    const bool has_body = !request.body.empty();
    Signed out;
    for (auto _ : state) {
        const auto fault =
            client.signer.sign({request.method, request.path, request.query, request.body, "www.example.com",
                                has_body ? std::string_view("application/json") : std::string_view{}},
                               client.clock.now(), out);
        if (fault) {
            state.SkipWithError(fault->message.c_str());
            break;
        }
        benchmark::DoNotOptimize(out);
    }
}

Options quiet() {
    Options options;
    options.base_url = "http://127.0.0.1:9";
    return options;
}

}  // namespace

int main(int argc, char** argv) {
    const okx::Connection okx({.key = Secret(key), .secret = Secret(secret), .passphrase = Secret(passphrase)},
                              quiet());
    const woox::Connection woox({.key = Secret(key), .secret = Secret(secret)}, quiet());
    const kucoin::Connection kucoin({.key = Secret(key), .secret = Secret(secret), .passphrase = Secret(passphrase)},
                                    quiet());
    const auto add = [](const std::string& name, auto&& run) { benchmark::RegisterBenchmark(name.c_str(), run); };
    for (const auto& [what, request] : {std::pair<std::string, const Request*>{"get", &get}, {"post", &post}}) {
        add("sign/naive/" + what, [request = request](benchmark::State& state) { naive(state, *request); });
        for (const auto& [name, connection] :
             {std::pair<std::string, const exbind::Connection*>{"okx", &okx}, {"woox", &woox}, {"kucoin", &kucoin}}) {
            add("sign/" + name + "/" + what, [connection = connection, request = request](benchmark::State& state) {
                runtime(state, *connection, *request);
            });
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
