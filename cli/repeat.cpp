#include "cli/repeat.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <iomanip>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>
#include <utility>
#include <vector>

#include "cli/latency.hpp"
#include "cli/rules.hpp"

namespace exbind::cli {
namespace {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

/// What the runtime tells of round trips, which is less than a call: no waiting for a limit, each retry by itself.
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

/// The bar on stderr, several times a second, on a terminal only.
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
        // Wrong settings are the same error each time; one call's worth of it is enough.
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

}  // namespace exbind::cli
