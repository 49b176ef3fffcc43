#include "exchange_clock.hpp"

#include <time.h>

#include <charconv>
#include <limits>

#include "json/json_scan.hpp"
#include "values/timestamp.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::nanoseconds;

class SystemClock final : public Clock {
  public:
    TimePoint now() const override { return std::chrono::system_clock::now(); }
    std::optional<nanoseconds> elapsed() const override {
#ifdef CLOCK_BOOTTIME
        // Unlike the steady clock, it advances while the machine is suspended.
        timespec time{};
        if (::clock_gettime(CLOCK_BOOTTIME, &time) == 0)
            return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
#endif
        return std::chrono::steady_clock::now().time_since_epoch();
    }
};

/// The member of the reply, or of the first object of its payload.
std::optional<TimePoint> documented_time(const ExchangeData& exchange, std::string_view body) {
    const ClockSource& source = exchange.clock;
    if (!source.envelope.empty()) {
        const auto found = member_values(body, source.envelope);
        if (!found.empty() && !found.front().empty()) return time_of(found.front(), source.unit);
    }
    if (source.field.empty()) return std::nullopt;
    std::string_view payload = body;
    if (!exchange.envelope.payload.empty()) {
        const auto found = member_values(body, exchange.envelope.payload);
        payload = found.empty() ? std::string_view{} : found.front();
    }
    const auto found = member_values(payload, source.field);
    return found.empty() ? std::nullopt : time_of(found.front(), source.unit);
}

}  // namespace

std::optional<TimePoint> time_of(std::string_view text, TimeUnit unit) {
    if (unit == TimeUnit::iso8601) return parse_iso8601(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value <= 0) return std::nullopt;
    if (value > std::numeric_limits<std::int64_t>::max() / nanoseconds_in(unit)) return std::nullopt;
    return TimePoint(nanoseconds(value * nanoseconds_in(unit)));
}

std::shared_ptr<const Clock> system_clock() {
    return std::make_shared<SystemClock>();
}

ExchangeClock::ExchangeClock(std::shared_ptr<const Clock> clock) : clock_(std::move(clock)) {}

nanoseconds ExchangeClock::ticks() const {
    if (const auto elapsed = clock_->elapsed()) return *elapsed;
    return clock_->now().time_since_epoch();
}

TimePoint ExchangeClock::now() const {
    if (!corrected_.load(std::memory_order_acquire)) return clock_->now();
    const std::lock_guard lock(mutex_);
    return known_->theirs + (ticks() - known_->ticks);
}

nanoseconds ExchangeClock::offset() const {
    const std::lock_guard lock(mutex_);
    return known_ ? known_->theirs + (ticks() - known_->ticks) - clock_->now() : nanoseconds{0};
}

TimePoint ExchangeClock::at(nanoseconds ticks_then) const {
    const nanoseconds ago = ticks() - ticks_then;
    return known_ ? known_->theirs + (ticks_then - known_->ticks) : clock_->now() - ago;
}

std::optional<ExchangeClock::Measured> ExchangeClock::measure(const ExchangeData& exchange, const HttpReply& reply,
                                                              nanoseconds sent, nanoseconds received) {
    using namespace std::chrono_literals;
    // The exchange read its clock about halfway between sending and receiving.
    const nanoseconds halfway = (received - sent) / 2;
    if (const auto documented = documented_time(exchange, reply.body))
        return Measured{*documented, sent + halfway, halfway + 1ms};
    const auto date = parse_http_date(reply.header("date"));
    if (!date) return std::nullopt;
    // The Date header is rounded down to seconds, so on average it is half a second late.
    return Measured{TimePoint(*date) + 500ms, sent + halfway, halfway + 1s};
}

bool ExchangeClock::correct(const Measured& measured) {
    const std::lock_guard lock(mutex_);
    const nanoseconds change = measured.theirs - at(measured.at);
    if (change < measured.tolerance && -change < measured.tolerance) return false;
    known_ = Known{measured.theirs, measured.at};
    corrected_.store(true, std::memory_order_release);
    return true;
}

}  // namespace exbind::detail
