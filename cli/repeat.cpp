#include "cli/repeat.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <iomanip>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>
#include <utility>
#include <vector>

#include "cli/rules.hpp"

namespace exbind::cli {
namespace {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

/// Round trips as the runtime reports them: without waiting for limits, and each retry separately.
class RoundTrips final : public Observer {
  public:
    void on_event(const Event& event) override {
        const std::lock_guard lock(mutex_);
        if (event.what == Event::What::reply && event.http_status != 0) durations_.push_back(event.duration);
        if (event.what == Event::What::retry) ++retries_;
        if (event.what == Event::What::limit_wait) ++waits_;
    }
    std::vector<nanoseconds> durations() const { return durations_; }
    std::size_t retries() const { return retries_; }
    std::size_t waits() const { return waits_; }

  private:
    std::mutex mutex_;
    std::vector<nanoseconds> durations_;
    std::size_t retries_ = 0;
    std::size_t waits_ = 0;
};

struct Tally {
    std::mutex mutex;
    std::vector<nanoseconds> durations;         ///< of calls that succeeded
    std::map<std::string, std::size_t> errors;  ///< by kind and outcome
    std::string first_error;
    bool unreached = false;
    std::size_t done = 0;
};

/// Draws the progress bar on stderr several times a second, only on a terminal.
class Bar {
  public:
    Bar(Context& context, Tally& tally, std::size_t all) : context_(context), tally_(tally), all_(all) {
        if (context.options.quiet || ::isatty(STDERR_FILENO) != 1) return;
        thread_ = std::thread([this] { draw_all(); });
    }
    ~Bar() {
        if (!thread_.joinable()) return;
        {
            const std::lock_guard lock(tally_.mutex);
            ended_ = true;
        }
        end_.notify_all();
        thread_.join();
        context_.err << "\r\033[K" << std::flush;
    }
    Bar(const Bar&) = delete;
    Bar& operator=(const Bar&) = delete;

  private:
    void draw_all() {
        std::unique_lock lock(tally_.mutex);
        while (!end_.wait_for(lock, std::chrono::milliseconds(100), [this] { return ended_; })) {
            const std::size_t done = tally_.done;
            lock.unlock();
            context_.err << '\r' << progress_bar(done, all_, 40) << std::flush;
            lock.lock();
        }
    }

    Context& context_;
    Tally& tally_;
    const std::size_t all_;
    bool ended_ = false;
    std::condition_variable end_;
    std::thread thread_;
};

void call_once(const Connection& connection, const RawRequest& request, Tally& tally) {
    const auto start = steady_clock::now();
    const auto reply = send(connection, request);
    const nanoseconds took = steady_clock::now() - start;
    const Error* const error = !reply ? &reply.error() : reply->error ? &*reply->error : nullptr;
    const std::lock_guard lock(tally.mutex);
    ++tally.done;
    if (error == nullptr) {
        tally.durations.push_back(took);
        return;
    }
    ++tally.errors[std::string(to_string(error->kind)) + ", " + std::string(to_string(error->outcome))];
    if (tally.first_error.empty()) tally.first_error = to_string(*error);
    tally.unreached = tally.unreached || error->kind == ErrorKind::transport || error->kind == ErrorKind::timeout;
}

constexpr std::pair<const char*, double> columns[] = {{"p50", 0.5}, {"p90", 0.9}, {"p99", 0.99}, {"max", 1.0}};

void print_row(std::ostream& out, const char* name, const std::vector<nanoseconds>& sorted) {
    out << std::left << std::setw(14) << name << std::right << std::setw(8) << sorted.size();
    for (const auto& [title, share] : columns)
        out << std::setw(11) << (sorted.empty() ? "-" : duration_text(percentile(sorted, share)));
    out << '\n';
}

nlohmann::ordered_json row_json(const std::vector<nanoseconds>& sorted) {
    nlohmann::ordered_json row{{"count", sorted.size()}};
    for (const auto& [title, share] : columns)
        row[std::string(title) + "_us"] = sorted.empty()
                                              ? nlohmann::ordered_json(nullptr)
                                              : nlohmann::ordered_json(percentile(sorted, share).count() / 1000);
    return row;
}

}  // namespace

int repeat_call(Context& context, const detail::ExchangeData& exchange, const CredentialValues& credentials,
                Options options, const RawRequest& request, const Repetition& repetition) {
    const auto trips = std::make_shared<RoundTrips>();
    options.observer = trips;
    Tally tally;
    const auto start = steady_clock::now();
    {
        const Connection connection(exchange, credentials, std::move(options));
        // Wrong settings fail every call in the same way; report them once.
        if (const auto ready = prepare(connection, request); !ready && ready.error().kind == ErrorKind::usage)
            throw UsageError{ready.error().message, ""};
        const Bar bar(context, tally, repetition.times);
        std::atomic<std::uint32_t> begun{0};
        std::vector<std::thread> threads;
        for (std::uint32_t i = 0; i < std::min(repetition.concurrency, repetition.times); ++i) {
            threads.emplace_back([&] {
                while (begun++ < repetition.times) call_once(connection, request, tally);
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    const nanoseconds took = steady_clock::now() - start;

    std::sort(tally.durations.begin(), tally.durations.end());
    auto round_trips = trips->durations();
    std::sort(round_trips.begin(), round_trips.end());
    std::size_t failures = 0;
    for (const auto& [what, count] : tally.errors) failures += count;
    const double rate =
        static_cast<double>(tally.done) * 1e9 / static_cast<double>(std::max<std::int64_t>(took.count(), 1));
    if (context.json()) {
        nlohmann::ordered_json json{{"calls", tally.done},
                                    {"failed", failures},
                                    {"took_us", took.count() / 1000},
                                    {"calls_per_second", rate},
                                    {"call", row_json(tally.durations)},
                                    {"round_trip", row_json(round_trips)},
                                    {"retries", trips->retries()},
                                    {"limit_waits", trips->waits()},
                                    {"errors", tally.errors}};
        context.out << json.dump(2) << '\n';
    } else {
        context.out << std::left << std::setw(14) << "" << std::right << std::setw(8) << "count";
        for (const auto& [title, share] : columns) context.out << std::setw(11) << title;
        context.out << '\n';
        print_row(context.out, "call", tally.durations);
        print_row(context.out, "round trip", round_trips);
        context.out << tally.done << " calls in " << duration_text(took) << ", " << std::fixed << std::setprecision(1)
                    << rate << " a second; " << failures << " failed, " << trips->retries() << " retries, "
                    << trips->waits() << " waited for a limit\n";
        for (const auto& [what, count] : tally.errors) context.out << "  " << count << " x " << what << '\n';
    }
    if (failures > 0)
        context.diagnostics.report(tally.unreached ? rules::not_reached : rules::call_failed, {},
                                   std::to_string(failures) + " of " + std::to_string(tally.done) +
                                       " calls failed, the first with: " + tally.first_error,
                                   "");
    return context.finish();
}

std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

std::string duration_text(std::chrono::nanoseconds duration) {
    struct Unit {
        const char* name;
        double nanoseconds;
    };
    constexpr Unit units[] = {{"us", 1e3}, {"ms", 1e6}, {"s", 1e9}};
    const Unit* unit = &units[0];
    // 999.5 of a unit would be rounded to four digits.
    for (const Unit& each : units) {
        if (static_cast<double>(duration.count()) >= 0.9995 * each.nanoseconds) unit = &each;
    }
    const double value = static_cast<double>(duration.count()) / unit->nanoseconds;
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    char text[48];
    std::snprintf(text, sizeof text, "%.*f %s", decimals, value, unit->name);
    return text;
}

std::string progress_bar(std::size_t done, std::size_t all, std::size_t width) {
    const std::size_t filled = all == 0 ? width : done * width / all;
    char percent[8];
    std::snprintf(percent, sizeof percent, "%3zu %%", all == 0 ? std::size_t{100} : done * 100 / all);
    return '[' + std::string(filled, '#') + std::string(width - filled, '-') + "] " + percent + "  " +
           std::to_string(done) + " of " + std::to_string(all);
}

}  // namespace exbind::cli
