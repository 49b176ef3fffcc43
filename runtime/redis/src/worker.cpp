#include "worker.hpp"

#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <random>
#include <utility>

namespace exbind::inline v0_1::redis {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

// How often an idle connection is checked, so that every process soon notices an outage.
constexpr milliseconds heartbeat{250};

constexpr const char* unexpected = "Redis gave an unexpected answer";

microseconds since_start(SteadyTime time) {
    return std::chrono::floor<microseconds>(time.time_since_epoch());
}

std::string random_name() {
    std::random_device random;
    std::string out;
    for (int i = 0; i < 16; ++i) out += "0123456789abcdef"[random() % 16];
    return out;
}

std::string text(microseconds time) {
    return std::to_string(time.count());
}

bool is_integer(const redisReply& array, std::size_t index) {
    return array.element[index]->type == REDIS_REPLY_INTEGER;
}

}  // namespace

Worker::Worker(RedisOptions options)
    : options_(std::move(options)),
      process_(random_name()),
      epoch_key_(options_.prefix + "epoch"),
      settle_key_(options_.prefix + "settle"),
      // Long enough for every process that can reach Redis to reconnect and report the permits it holds.
      settling_(heartbeat + options_.connect_timeout + 2 * options_.command_timeout + options_.longest_backoff) {
    if (pipe(wake_) == 0) {
        for (const int end : wake_) {
            fcntl(end, F_SETFD, FD_CLOEXEC);
            fcntl(end, F_SETFL, O_NONBLOCK);
        }
    }
}

Worker::~Worker() {
    for (const int end : wake_) {
        if (end >= 0) close(end);
    }
}

// ---- requests of the limiter ----

Worker::Windows Worker::named(std::span<const LimitWindow> windows) const {
    Windows out;
    out.reserve(windows.size());
    for (const LimitWindow& window : windows) {
        std::string key = options_.prefix + window.key;
        if (window.by_address && !options_.address.empty()) key += '@' + options_.address;
        out.push_back({std::move(key), window.count, window.cost, window.window});
    }
    return out;
}

std::string Worker::member(std::uint64_t ticket) const {
    return process_ + ':' + std::to_string(ticket);
}

void Worker::post(Job job) {
    jobs_.push_back(std::move(job));
    if (jobs_.size() > 1) return;
    changed_.notify_one();
    [[maybe_unused]] const auto written = write(wake_[1], "", 1);  // if the pipe is full, the thread wakes anyway
}

LimitAnswer Worker::unavailable() const {
    return {.what = LimitAnswer::What::unavailable,
            .share = options_.processes == 0 ? 0.0 : 1.0 / options_.processes,
            // Calls granted before the outage may take this long to reach the exchange.
            .since = down_since_ + settling_,
            .why = why_};
}

void Worker::take(std::span<const LimitWindow> windows, std::uint64_t ticket, Microseconds lease, Done done) {
    LimitAnswer answer;
    {
        const std::lock_guard lock(mutex_);
        if (!down_ && !stopping_) {
            return post({Job::What::take, {ticket, named(windows), lease, std::move(done)}});
        }
        answer = unavailable();
    }
    done(answer);
}

void Worker::took(std::span<const LimitWindow> windows, std::uint64_t ticket, Microseconds lease) {
    const std::lock_guard lock(mutex_);
    remember(ticket, {named(windows), steady_clock::now() + lease, {}});
    if (down_ || stopping_) return;  // reported when Redis is back
    post({Job::What::put, {ticket, named(windows), lease, {}}});
}

void Worker::give_back(std::span<const LimitWindow> windows, std::uint64_t ticket, bool sent) {
    const std::lock_guard lock(mutex_);
    const auto found = held_.find(ticket);
    if (found != held_.end()) {
        found->second.ended = sent ? steady_clock::now() : SteadyTime::min();
    }
    if (down_ || stopping_) return;  // reported when Redis is back
    post({Job::What::put, {ticket, named(windows), {}, {}}, sent});
}

void Worker::hold(std::span<const LimitWindow> windows, Microseconds how_long) {
    const std::lock_guard lock(mutex_);
    if (!down_ && !stopping_) post({Job::What::hold, {0, named(windows), how_long, {}}});
}

// ---- what this process holds ----

void Worker::remember(std::uint64_t ticket, Held held) {
    // Rarely enough that the cost per permit is constant.
    if (++changes_ > 64 + held_.size()) {
        changes_ = 0;
        forget_old(steady_clock::now());
    }
    held_.insert_or_assign(ticket, std::move(held));
}

// Permits that have expired in Redis, even if it never learned that they were given back.
void Worker::forget_old(SteadyTime now) {
    std::erase_if(held_, [now](const auto& entry) {
        return std::all_of(entry.second.windows.begin(), entry.second.windows.end(),
                           [&](const Window& window) { return entry.second.leased_until + window.length <= now; });
    });
}

// ---- the thread ----

bool Worker::is_stopping() {
    const std::lock_guard lock(mutex_);
    return stopping_;
}

void Worker::stop() {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    changed_.notify_one();
    [[maybe_unused]] const auto written = write(wake_[1], "", 1);
}

void Worker::pause(milliseconds time) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, time, [this] { return stopping_; });
}

void Worker::run() {
    // Writing to a connection that Redis closed must not kill the process.
    sigset_t pipe_signal;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, nullptr);

    std::minstd_rand random{std::random_device{}()};
    milliseconds backoff{0};
    while (!is_stopping()) {
        if (!link_) {
            std::string why;
            link_ = Link::open(options_, why);
            bool rejoins = false;
            {
                const std::lock_guard lock(mutex_);
                if (!link_) why_ = why;
                rejoins = down_ && options_.processes > 0;
            }
            if (!link_ || !greet(rejoins) || !tell_all()) {
                fail();
                backoff = std::clamp(backoff * 2, std::min(milliseconds{20}, options_.longest_backoff),
                                     options_.longest_backoff);
                pause(milliseconds(std::uniform_int_distribution<long>{backoff.count() / 2, backoff.count()}(random)));
                continue;
            }
            backoff = milliseconds{0};
            const std::lock_guard lock(mutex_);
            down_ = false;
        }
        if (!(wait_for_work() ? work() : greet(false))) fail();
    }
    // Reports what was given back; otherwise the permits would stay taken until their leases end.
    if (link_) work();
    fail();
}

// True if there are jobs; false if it is time for a heartbeat or the socket is readable, which means it was closed.
bool Worker::wait_for_work() {
    {
        const std::lock_guard lock(mutex_);
        if (!jobs_.empty() || stopping_) return true;
    }
    pollfd ends[2] = {{wake_[0], POLLIN, 0}, {link_->socket(), POLLIN, 0}};
    poll(ends, 2, static_cast<int>(heartbeat.count()));
    char drained[64];
    while (read(wake_[0], drained, sizeof drained) > 0) {
    }
    const std::lock_guard lock(mutex_);
    return !jobs_.empty() || stopping_;
}

// Remembers the data set and the clock of Redis. True if the data set has changed.
bool Worker::learn(std::string_view epoch, long long now, SteadyTime received) {
    ahead_ = microseconds(now) - since_start(received);
    if (epoch.empty() || epoch == epoch_) return false;
    const bool is_another = !epoch_.empty();
    epoch_ = epoch;
    return is_another;
}

// Notes why the connection has become unusable.
bool Worker::broken(std::string why) {
    const std::lock_guard lock(mutex_);
    why_ = std::move(why);
    return false;
}

bool Worker::greet(bool rejoins) {
    link_->append(Script::hello, {epoch_key_, settle_key_}, {std::to_string(settling_.count()), rejoins ? "1" : "0"});
    std::string why;
    const Reply reply = link_->read(why);
    const bool is_good = reply && reply->type == REDIS_REPLY_ARRAY && reply->elements == 2 &&
                         reply->element[0]->type == REDIS_REPLY_STRING && is_integer(*reply, 1);
    if (!is_good) return broken(reply ? std::string(unexpected) : why);
    const redisReply& epoch = *reply->element[0];
    const bool is_another = learn({epoch.str, epoch.len}, reply->element[1]->integer, steady_clock::now());
    return !is_another || tell_all();
}

// Reports all permits that this process holds; Redis may have lost them, or never have known them.
bool Worker::tell_all() {
    std::size_t told = 0;
    {
        const std::lock_guard lock(mutex_);
        const SteadyTime now = steady_clock::now();
        forget_old(now);
        for (const auto& [ticket, held] : held_) {
            std::vector<std::string> keys, arguments{member(ticket)};
            for (const Window& window : held.windows) {
                if (window.length <= microseconds{0}) continue;
                const SteadyTime from = held.ended.value_or(held.leased_until);
                const bool is_unused = from == SteadyTime::min();
                const auto left =
                    is_unused ? microseconds{0} : std::chrono::ceil<microseconds>(from + window.length - now);
                keys.push_back(window.key);
                arguments.push_back(text(std::max(left, microseconds{0})));
                arguments.push_back(std::to_string(window.cost));
            }
            if (keys.empty()) continue;
            link_->append(Script::put, keys, arguments);
            ++told;
        }
    }
    std::string why;
    for (; told > 0; --told) {
        if (!link_->read(why)) return broken(why);
    }
    return true;
}

void Worker::append(const Job& job) {
    std::vector<std::string> keys, arguments;
    switch (job.what) {
        case Job::What::take: {
            const auto too_late = since_start(steady_clock::now()) + ahead_ + options_.command_timeout;
            keys = {epoch_key_, settle_key_};
            arguments = {text(too_late), std::to_string(settling_.count()), member(job.asked.ticket),
                         text(job.asked.lease)};
            for (const Window& window : job.asked.windows) {
                keys.insert(keys.end(), {window.key, window.key + ":held"});
                arguments.insert(arguments.end(),
                                 {std::to_string(window.count), text(window.length), std::to_string(window.cost)});
            }
            return link_->append(Script::take, keys, arguments);
        }
        case Job::What::put:
            arguments = {member(job.asked.ticket)};
            for (const Window& window : job.asked.windows) {
                const microseconds left = job.sent ? job.asked.lease + window.length : microseconds{0};
                keys.push_back(window.key);
                arguments.insert(arguments.end(), {text(left), std::to_string(window.cost)});
            }
            return link_->append(Script::put, keys, arguments);
        case Job::What::hold:
            for (const Window& window : job.asked.windows) keys.push_back(window.key + ":held");
            arguments = {std::to_string(std::chrono::ceil<milliseconds>(job.asked.lease).count())};
            return link_->append(Script::hold, keys, arguments);
    }
}

// Sends all jobs at once and reads the answers. False if the connection has become unusable.
bool Worker::work() {
    {
        const std::lock_guard lock(mutex_);
        under_way_.assign(std::make_move_iterator(jobs_.begin()), std::make_move_iterator(jobs_.end()));
        jobs_.clear();
    }
    for (const Job& job : under_way_) append(job);
    const SteadyTime enough = steady_clock::now() + options_.command_timeout;
    for (Job& job : under_way_) {
        if (steady_clock::now() >= enough) return broken("it is too slow");
        if (!read_answer(job)) return false;
    }
    under_way_.clear();
    return true;
}

bool Worker::read_answer(Job& job) {
    std::string why;
    const Reply reply = link_->read(why);
    if (!reply) return broken(why);
    if (job.what != Job::What::take) return true;
    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 5 || !is_integer(*reply, 0) || !is_integer(*reply, 1) ||
        !is_integer(*reply, 2) || reply->element[3]->type != REDIS_REPLY_STRING || !is_integer(*reply, 4))
        return broken(unexpected);
    const redisReply& epoch = *reply->element[3];
    const SteadyTime now = steady_clock::now();
    const bool is_another = learn({epoch.str, epoch.len}, reply->element[4]->integer, now);
    LimitAnswer answer;
    answer.what = reply->element[0]->integer == 0 ? LimitAnswer::What::granted : LimitAnswer::What::wait;
    answer.wait = microseconds(reply->element[1]->integer);
    answer.window = static_cast<std::size_t>(reply->element[2]->integer);
    if (answer.what == LimitAnswer::What::granted) {
        const std::lock_guard lock(mutex_);
        remember(job.asked.ticket, {std::move(job.asked.windows), now + job.asked.lease});
    }
    std::exchange(job.asked.done, nullptr)(answer);
    // If Redis lost its data during the connection: reconnect, and report the permits this process holds.
    return is_another ? broken("Redis lost its data") : true;
}

void Worker::fail() {
    link_.reset();
    std::vector<Done> waiting;
    LimitAnswer answer;
    {
        const std::lock_guard lock(mutex_);
        if (!down_) {
            down_ = true;
            down_since_ = steady_clock::now();
        }
        const auto give_up = [&](Job& job) {
            if (!job.asked.done) return;
            waiting.push_back(std::exchange(job.asked.done, nullptr));
            // Redis may have taken the permits all the same; they are reported as unused when it is back.
            const SteadyTime leased_until = steady_clock::now() + job.asked.lease;
            held_[job.asked.ticket] = {std::move(job.asked.windows), leased_until, SteadyTime::min()};
        };
        for (Job& job : under_way_) give_up(job);
        for (Job& job : jobs_) give_up(job);
        under_way_.clear();
        jobs_.clear();
        answer = unavailable();
    }
    for (const Done& done : waiting) done(answer);
}

}  // namespace exbind::redis
