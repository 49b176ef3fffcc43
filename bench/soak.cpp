// A long run on this machine: mixed calls with random faults, whose books must agree at both ends.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <mutex>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "alpha_spec.hpp"
#include "ledger.hpp"
#include "rows.hpp"

using namespace exbind;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr const char* usage =
    "usage: soak [--seconds N | --calls N] [--seed N]\n"
    "\n"
    "Makes reads and writes in all ways, from several threads, against a mock exchange in the same process that "
    "breaks\n"
    "by chance. Fails when a write arrived twice, when a call's outcome is not what the exchange saw, when a call "
    "never\n"
    "ends, when reads go over their limit, or when memory keeps growing. Default: 600 seconds.\n";

struct Arguments {
    seconds duration{600};
    std::uint64_t calls = 0;  ///< 0: until the time is over
    std::uint32_t seed = 1;
};

// What the exchange does to some of the requests, in percent.
constexpr const char* fault_rules[] = {
    "delay=20 3%",
    "cut 1%",
    "reset 1%",
    "truncate 1%",
    "close 2%",
    "drip=1 0.3%",
    "endless 0.2%",
    "empty 0.5%",
    "bad_gzip 0.5%",
    "status=503 2%",
    "error=51000 1%",
    "redirect 0.5%",
    "not_json 0.5%",
    "partial 1%",
    "wrong_shape 0.5%",
    "oversize=300000 0.3%",
    "test.write limit=0 1%",
};

constexpr int threads = 4;
constexpr std::size_t most_in_flight = 64;
constexpr std::uint64_t calls_a_round = 1000;
constexpr auto patience = seconds(60);  // a call's own deadline is far shorter

// Both ends know this limit of reads.
constexpr detail::Limit many_a_second[] = {{.count = 400, .window_ms = 1000, .scope = rows::per_user}};
constexpr detail::Operation limited_read{.id = "test.read",
                                         .method = "GET",
                                         .path = "/rows",
                                         .limits = many_a_second,
                                         .request = &rows::query_table,
                                         .reply = &rows::reply_type};

std::unique_ptr<mock::Server> start_server(std::uint32_t seed) {
    mock::Options options;
    options.credentials = {{"key", std::string(exchanges::alpha_key)},
                           {"secret", std::string(exchanges::alpha_secret)},
                           {"passphrase", std::string(exchanges::alpha_passphrase)}};
    options.kept_requests = 1'000'000;
    options.seed = seed;
    for (const char* text : fault_rules) {
        auto rule = mock::parse_fault_rule(text);
        if (const auto* wrong = std::get_if<std::string>(&rule)) throw std::runtime_error(*wrong);
        options.faults.push_back(std::get<mock::FaultRule>(std::move(rule)));
    }
    spec::Spec spec = alpha_spec();
    spec::Limit limit;
    limit.count = many_a_second[0].count;
    limit.window_ms = 1000;
    limit.scope = {"user"};
    for (auto& operation : spec.groups[0].operations)
        if (operation.id == "read") operation.limits = {limit};
    return std::make_unique<mock::Server>(std::move(spec), std::move(options));
}

std::size_t resident_bytes() {
    std::size_t all = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// How many asynchronous calls may be under way.
class Places {
  public:
    void take() {
        std::unique_lock lock(mutex_);
        freed_.wait(lock, [this] { return taken_ < most_in_flight; });
        ++taken_;
    }
    void give_back() {
        const std::lock_guard lock(mutex_);
        --taken_;
        freed_.notify_one();
    }

  private:
    std::mutex mutex_;
    std::condition_variable freed_;
    std::size_t taken_ = 0;
};

class Caller {
  public:
    Caller(const Connection& connection, Ledger& ledger, Places& places, std::uint32_t seed)
        : connection_(connection), ledger_(ledger), places_(places), random_(seed) {}

    void make_one(const std::string& id) {
        const bool write = chance(30);
        ledger_.begin(id, write);
        auto call = rows::call(connection_, write ? rows::write : limited_read, {.ccy = id});
        if (chance(5)) {
            call.timeout(milliseconds(1 + random_() % 40));
        } else {
            call.timeout(seconds(10));
        }
        if (chance(50)) {
            const auto got = call.get();
            return ledger_.end(id, got ? nullptr : &got.error());
        }
        places_.take();
        auto started = call.start();
        if (chance(10)) started.cancel();
        started.then([&ledger = ledger_, &places = places_, id](Result<rows::Rows> got) {
            ledger.end(id, got ? nullptr : &got.error());
            places.give_back();
        });
    }

  private:
    bool chance(unsigned percent) { return random_() % 100 < percent; }

    const Connection& connection_;
    Ledger& ledger_;
    Places& places_;
    std::mt19937 random_;
};

/// Ends the program when no call has ended for long.
void wait_until_ended(const Ledger& ledger, std::uint64_t begun) {
    std::uint64_t last = ledger.ended();
    auto since = steady_clock::now();
    while (ledger.ended() < begun) {
        std::this_thread::sleep_for(milliseconds(2));
        const std::uint64_t now = ledger.ended();
        if (now != last) {
            last = now;
            since = steady_clock::now();
        } else if (steady_clock::now() - since > patience) {
            std::cout << ledger.summary() << "soak: FAILED, " << ledger.open() << " calls are stuck\n" << std::flush;
            std::_Exit(1);
        }
    }
}

bool run(const Arguments& arguments) {
    const auto server = start_server(arguments.seed);
    Options options;
    options.base_url = server->url();
    options.limit_store = make_memory_limit_store();
    options.max_reply_bytes = 100'000;
    Ledger ledger;
    Places places;
    std::uint64_t begun = 0;
    std::optional<std::size_t> warm;
    const auto start = steady_clock::now();
    const auto elapsed = [&] { return std::chrono::duration_cast<seconds>(steady_clock::now() - start); };
    const auto over = [&] { return arguments.calls > 0 ? begun >= arguments.calls : elapsed() >= arguments.duration; };
    {
        const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
        std::vector<Caller> callers;
        for (std::uint32_t i = 0; i < threads; ++i)
            callers.emplace_back(connection, ledger, places, arguments.seed * 16 + i);
        while (!over()) {
            std::atomic<std::uint64_t> next{begun};
            begun += calls_a_round;
            std::vector<std::thread> workers;
            for (Caller& caller : callers) {
                workers.emplace_back([&, last = begun] {
                    for (std::uint64_t i = 0; (i = next++) < last;) caller.make_one("c" + std::to_string(i));
                });
            }
            wait_until_ended(ledger, begun);
            for (std::thread& worker : workers) worker.join();
            ledger.arrived(server->take_requests());
            ledger.settle();
            // The first fifth fills pools and caches.
            const bool is_warm =
                arguments.calls > 0 ? begun * 5 >= arguments.calls : elapsed() * 5 >= arguments.duration;
            if (!warm && is_warm) warm = resident_bytes();
            if (::isatty(STDERR_FILENO) == 1)
                std::cerr << '\r' << begun << " calls, " << elapsed().count() << " s, " << resident_bytes() / 1'000'000
                          << " MB " << std::flush;
        }
    }
    server->stop();
    const std::size_t resident = resident_bytes();
    ledger.arrived(server->take_requests());
    for (int i = 0; i < 2; ++i) ledger.settle();

    std::cout << ledger.ended() << " calls in " << elapsed().count() << " s, seed " << arguments.seed << '\n'
              << ledger.summary() << "memory: " << warm.value_or(0) / 1000 << " kB after warming up, "
              << resident / 1000 << " kB at the end\n";
    bool good = ledger.discrepancies().empty() && ledger.open() == 0 && ledger.ended() == begun;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Sanitizers keep freed memory; the address sanitizer finds leaks by itself.
    constexpr std::size_t slack = 16'000'000;
    if (warm && resident > *warm + *warm / 5 + slack) {
        std::cout << "memory keeps growing\n";
        good = false;
    }
#endif
    std::cout << (good ? "soak: ok, both ends agree\n" : "soak: FAILED\n");
    return good;
}

std::optional<Arguments> parse(const std::vector<std::string>& words) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        std::uint32_t value = 0;
        if (i + 1 == words.size()) return std::nullopt;
        const std::string& text = words[i + 1];
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || value == 0) return std::nullopt;
        if (words[i] == "--seconds")
            arguments.duration = seconds(value);
        else if (words[i] == "--calls")
            arguments.calls = value;
        else if (words[i] == "--seed")
            arguments.seed = value;
        else
            return std::nullopt;
    }
    return arguments;
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = parse({argv + 1, argv + argc});
    if (!arguments) {
        std::cerr << usage;
        return 2;
    }
    return run(*arguments) ? 0 : 1;
}
