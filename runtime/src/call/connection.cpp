#include "exbind/connection.hpp"

#include "call_state.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/raw.hpp"

namespace exbind::inline v0_1 {

/// Closes the connection with its last copy. Calls and generated Apis only keep the core alive.
struct Connection::Closer {
    explicit Closer(std::shared_ptr<detail::Core> core_) : core(std::move(core_)) {}
    ~Closer() {
        if (core->elsewhere()) {
            // Never destroyed in a child process: what it owns belongs to the parent.
            static_cast<void>(new std::shared_ptr<detail::Core>(core));
        } else {
            core->calls.close(core);
        }
    }
    Closer(const Closer&) = delete;
    Closer& operator=(const Closer&) = delete;

    std::shared_ptr<detail::Core> core;
};

Connection::Connection(const detail::ExchangeData& exchange, CredentialValues credentials, Options options)
    : core_(std::make_shared<detail::Core>(exchange, std::move(credentials), std::move(options))),
      closer_(std::make_shared<Closer>(core_)) {}

std::size_t Connection::poll(std::chrono::milliseconds wait) const {
    if (core_->elsewhere()) return 0;
    const auto core = core_;  // a callback may destroy this connection
    const std::size_t count = core->loop.poll(wait).value_or(0);
    core->calls.finish_closing(core);
    return count;
}

std::chrono::nanoseconds Connection::clock_offset() const {
    if (core_->elsewhere()) return {};
    return core_->clock.offset();
}

Result<std::chrono::nanoseconds> Connection::measure_clock() const try {
    if (auto fault = core_->elsewhere()) return tl::unexpected(std::move(*fault));
    const detail::ClockSource& source = core_->settings.exchange.clock;
    RawRequest request;
    request.path = source.path.empty() ? "/" : std::string(source.path);
    request.auth = RawAuth::unsigned_;
    const auto before = core_->clock.ticks();
    const auto reply = detail::send_raw(core_, request);
    const auto after = core_->clock.ticks();
    if (!reply) return tl::unexpected(reply.error());
    const auto measured = detail::ExchangeClock::measure(core_->settings.exchange, *reply, before, after);
    if (!measured) {
        Error error;
        error.kind = ErrorKind::decode;
        error.outcome = Outcome::accepted;
        error.http_status = reply->status;
        error.message = "the reply contains no time, neither in a documented member nor in its Date header";
        return tl::unexpected(std::move(error));
    }
    Event correction;
    correction.operation = "clock";
    correction.method = request.method;
    correction.path = request.path;
    core_->correct_clock(*measured, correction);
    return core_->clock.offset();
} catch (...) {
    return tl::unexpected(detail::thrown_here());
}

}  // namespace exbind
