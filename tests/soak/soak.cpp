// A long run on this machine: mixed calls with random faults, whose books must agree at both ends.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "disturbances.hpp"
#include "lane.hpp"
#include "walker.hpp"

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr const char* usage = R"(usage: soak [--seconds N | --calls N] [--seed N]

Makes reads, writes and batches by get(), start() and co_await, from several threads, over http and https, against mock
exchanges in the same process that break by chance; destroys clients with calls under way; blocks in callbacks, forks, runs
out of file descriptors and looks up names in vain; and walks through a history page by page. Fails when a write arrived twice, when a call's outcome or a batch's items are not what the exchange saw,
when a row is missing or comes twice, when a call never ends, when reads go over their limit, or when memory keeps
growing. Default: 600 seconds.
)";

#if defined(EXBIND_UNDER_THREAD)
// It keeps what it knows of memory long gone.
constexpr bool memory_tells = false;
#else
constexpr bool memory_tells = true;
#endif

struct Arguments {
    seconds duration{600};
    std::uint64_t calls = 0;  ///< 0: until the time is over
    std::uint32_t seed = 1;
};

constexpr int threads = 4;
constexpr std::uint64_t calls_a_round = 1000;
constexpr std::uint64_t dropped_a_round = 20;
constexpr unsigned walks_a_round = 2;
constexpr auto patience = seconds(60);  // a call's own deadline is far shorter

std::size_t resident_bytes() {
    std::size_t all = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// Ends the program when nothing has happened for long.
class Watch {
  public:
    explicit Watch(const std::vector<std::unique_ptr<Lane>>& lanes) : lanes_(lanes) {}

    template <class Over>
    void wait(Over over) const {
        std::uint64_t last = ended();
        auto since = steady_clock::now();
        while (!over()) {
            std::this_thread::sleep_for(milliseconds(2));
            const std::uint64_t now = ended();
            if (now != last) {
                last = now;
                since = steady_clock::now();
            } else if (steady_clock::now() - since > patience) {
                for (const auto& lane : lanes_)
                    std::cout << lane->name() << ": " << lane->ledger().open() << " calls are stuck\n"
                              << lane->ledger().summary();
                std::cout << "soak: FAILED\n" << std::flush;
                std::_Exit(1);
            }
        }
    }
    std::uint64_t ended() const {
        std::uint64_t sum = 0;
        for (const auto& lane : lanes_) sum += lane->ledger().ended();
        return sum;
    }

  private:
    const std::vector<std::unique_ptr<Lane>>& lanes_;
};

/// Memory over the run, in fifths: the first one fills pools and caches, and the last may not need more than the
/// second.
class Memory {
  public:
    void note(double part_of_run) {
        now_ = resident_bytes();
        auto& most = most_[std::min<std::size_t>(static_cast<std::size_t>(part_of_run * 5), 4)];
        most = std::max(most, now_);
    }
    std::size_t now() const { return now_; }
    /// A run that is too short to be looked at in each fifth tells nothing.
    bool flat() const {
        const bool told = std::find(most_.begin(), most_.end(), std::size_t{0}) == most_.end();
        return !told || most_[4] <= most_[1] + most_[1] / 10 + slack;
    }
    std::string text() const {
        std::string text = "memory, most in each fifth of the run:";
        for (const std::size_t most : most_) text += ' ' + std::to_string(most / 1'000'000) + " MB";
        return text + '\n';
    }

  private:
    static constexpr std::size_t slack = 16'000'000;
    std::array<std::size_t, 5> most_{};
    std::size_t now_ = 0;
};

bool run(const Arguments& arguments) {
    std::vector<std::unique_ptr<Lane>> lanes;
    lanes.push_back(std::make_unique<Lane>("http", arguments.seed, false));
    lanes.push_back(std::make_unique<Lane>("https", arguments.seed + 1, true));
    const Watch watch(lanes);
    Walker walker(arguments.seed);
    Disturbances disturbances(lanes.front()->connection());
    Memory memory;
    std::vector<std::mt19937> randoms;
    for (std::uint32_t i = 0; i <= threads; ++i) randoms.emplace_back(arguments.seed * 16 + i);
    std::uint64_t numbered = 0, begun = 0;
    const auto start = steady_clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(steady_clock::now() - start).count(); };
    const auto part = [&] {
        return arguments.calls > 0 ? static_cast<double>(begun) / static_cast<double>(arguments.calls)
                                   : elapsed() / static_cast<double>(arguments.duration.count());
    };
    while (part() < 1.0) {
        std::atomic<std::uint64_t> next{numbered};
        numbered += calls_a_round;
        begun += calls_a_round + lanes.size() * dropped_a_round;
        std::atomic<int> working{threads + 2};
        std::vector<std::thread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&, worker, last = numbered] {
                auto& random = randoms[static_cast<std::size_t>(worker)];
                for (std::uint64_t i = 0; (i = next++) < last;) lanes[i % lanes.size()]->make_one(i, random);
                --working;
            });
        }
        workers.emplace_back([&] {
            for (const auto& lane : lanes) lane->make_and_drop(numbered, dropped_a_round, randoms.back());
            --working;
        });
        workers.emplace_back([&] {
            walker.walk(walks_a_round);
            disturbances.happen();  // after the walks, whose servers cannot be made without descriptors
            --working;
        });
        watch.wait([&] { return working == 0 && watch.ended() >= begun; });
        for (std::thread& worker : workers) worker.join();
        for (const auto& lane : lanes) lane->settle();
        memory.note(part());
        if (::isatty(STDERR_FILENO) == 1)
            std::cerr << '\r' << begun << " calls, " << static_cast<int>(elapsed()) << " s, "
                      << memory.now() / 1'000'000 << " MB " << std::flush;
    }
    for (const auto& lane : lanes) {
        lane->close();
        for (int i = 0; i < 2; ++i) lane->settle();
    }

    std::cout << begun << " calls in " << static_cast<int>(elapsed()) << " s, seed " << arguments.seed << '\n';
    bool good = watch.ended() == begun;
    for (const auto& lane : lanes) {
        std::cout << lane->name() << ":\n" << lane->ledger().summary();
        good = good && lane->ledger().discrepancies().empty() && lane->ledger().open() == 0;
    }
    std::cout << "pages: " << walker.walks() << " walks, " << walker.pages() << " pages, " << walker.failures()
              << " asked for again" << (walker.wrong().empty() ? "" : "; wrong: " + walker.wrong()) << '\n'
              << "disturbances: " << disturbances.count() << " of each"
              << (disturbances.wrong().empty() ? "" : "; wrong: " + disturbances.wrong()) << '\n'
              << memory.text();
    good = good && walker.wrong().empty() && disturbances.wrong().empty();
    if (memory_tells && !memory.flat()) {
        std::cout << "memory keeps growing\n";
        good = false;
    }
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

#if defined(EXBIND_UNDER_ADDRESS)
// Freed memory is kept apart for a while to find its late uses; less of it, so that growth shows.
extern "C" const char* __asan_default_options() {
    return "quarantine_size_mb=16";
}
#endif

int main(int argc, char** argv) {
    const auto arguments = parse({argv + 1, argv + argc});
    if (!arguments) {
        std::cerr << usage;
        return 2;
    }
    return run(*arguments) ? 0 : 1;
}
