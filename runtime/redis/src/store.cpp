#include <unistd.h>

#include <system_error>
#include <thread>
#include <utility>

#include "exbind/redis.hpp"
#include "worker.hpp"

namespace exbind::inline v0_1 {
namespace {

using redis::Worker;
using std::chrono::microseconds;

class RedisLimitStore final : public LimitStore {
  public:
    explicit RedisLimitStore(RedisOptions options)
        : worker_(std::make_shared<Worker>(std::move(options))), thread_([worker = worker_] { worker->run(); }) {}

    ~RedisLimitStore() override {
        if (!is_here()) {
            // In a child process the thread does not exist, and the worker's locks may be held for ever.
            thread_.detach();
            static_cast<void>(new std::shared_ptr<Worker>(worker_));
            return;
        }
        worker_->stop();
        // The last owner may be a callback on this very thread, which then ends by itself.
        if (thread_.get_id() == std::this_thread::get_id()) {
            thread_.detach();
        } else {
            thread_.join();
        }
    }

    void take(std::span<const LimitWindow> windows, std::uint64_t ticket, microseconds lease,
              std::function<void(const LimitAnswer&)> done) override {
        if (!is_here()) {
            LimitAnswer answer;
            answer.what = LimitAnswer::What::unavailable;
            answer.why = "the store was made before fork(), in another process";
            return done(answer);
        }
        worker_->take(windows, ticket, lease, std::move(done));
    }
    void took(std::span<const LimitWindow> windows, std::uint64_t ticket, microseconds lease) override {
        if (is_here()) worker_->took(windows, ticket, lease);
    }
    void give_back(std::span<const LimitWindow> windows, std::uint64_t ticket, bool sent) override {
        if (is_here()) worker_->give_back(windows, ticket, sent);
    }
    void hold(std::span<const LimitWindow> windows, microseconds how_long) override {
        if (is_here()) worker_->hold(windows, how_long);
    }

  private:
    bool is_here() const { return pid_ == ::getpid(); }

    const pid_t pid_ = ::getpid();
    const std::shared_ptr<Worker> worker_;
    std::thread thread_;
};

std::string fault_of(const RedisOptions& options) {
    using std::chrono::milliseconds;
    if (options.unix_socket.empty() && options.host.empty()) return "RedisOptions::host must not be empty";
    if (options.unix_socket.empty() && (options.port < 1 || options.port > 65535)) {
        return "RedisOptions::port must be from 1 to 65535";
    }
    if (options.database < 0) return "RedisOptions::database must not be below 0";
    if (!options.username.empty() && options.password.empty()) {
        return "RedisOptions::username needs a RedisOptions::password";
    }
    for (const milliseconds time : {options.connect_timeout, options.command_timeout, options.longest_backoff}) {
        if (time < milliseconds{1} || time > milliseconds{60'000}) {
            return "the times of RedisOptions must be from 1 ms to a minute";
        }
    }
    return {};
}

Error usage(std::string message) {
    Error error;
    error.kind = ErrorKind::usage;
    error.outcome = Outcome::not_sent;
    error.message = std::move(message);
    return error;
}

}  // namespace

Result<std::shared_ptr<LimitStore>> make_redis_limit_store(RedisOptions options) {
    if (std::string fault = fault_of(options); !fault.empty()) return tl::unexpected(usage(std::move(fault)));
    try {
        return std::make_shared<RedisLimitStore>(std::move(options));
    } catch (const std::exception&) {
        return tl::unexpected(usage("no thread could be started for the store of limits"));
    }
}

}  // namespace exbind
