#include "core.hpp"

#include <new>
#include <utility>

#include "values/known_class.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {

Error thrown_here() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return usage_error("out of memory");
    } catch (...) {
        return usage_error("the transport, the clock or another object supplied by the program threw an exception");
    }
}

Core::Core(const ExchangeData& exchange, CredentialValues credentials, Options options)
    : settings(exchange, std::move(credentials), std::move(options)),
      limiter(Limiter::of(settings.options.limit_store)),
      routes(*limiter),
      clock(settings.options.clock),
      requests(settings, clock),
      calls(loop),
      token(exchange.session != nullptr ? SharedToken::of(settings.account()) : nullptr),
      // If others use the transport too, the callbacks of one connection would hold up the requests of another.
      may_lend_thread_(settings.options.io_thread && settings.options.transport.use_count() == 1),
      loop(settings.options.io_thread ? Runs::own_thread : Runs::in_poll,
           [this](const std::string& of, std::chrono::nanoseconds since) {
               Event event;
               event.what = Event::What::slow_callback;
               event.operation = of;
               event.duration = since;
               notify(event);
           }) {}

std::optional<Error> Core::fault() const {
    if (settings.fault) return settings.fault;
    if (auto fault = Limiter::fault_of(settings.options.limit_store)) return fault;
    if (calls.is_closed()) return usage_error("the client was destroyed before this call was made");
    return std::nullopt;
}

std::optional<Error> Core::elsewhere() const {
    if (made_by_.this_process()) return std::nullopt;
    return usage_error("the client was made before fork(), in another process; make a new one in this process");
}

std::unique_ptr<InFlight> Core::start(HttpRequest& request, std::function<void(TransportResult)> done) {
    Transport& transport = *settings.options.transport;
    if (std::exchange(may_lend_thread_, false)) {
        auto* const runs_on_loop = known_class<RunsOnLoop>(&transport);
        if (auto work = runs_on_loop != nullptr ? runs_on_loop->loop_work() : nullptr) {
            loop.adopt(std::move(work));
            lent_to_ = runs_on_loop;
        }
    }
    if (lent_to_ != nullptr) return lent_to_->start_in_place(request, std::move(done));
    return transport.start(std::move(request), std::move(done));
}

bool Core::correct_clock(const ExchangeClock::Measured& measured, const Event& event) {
    if (!clock.correct(measured)) return false;
    Event correction = event;
    correction.what = Event::What::clock_correction;
    correction.duration = clock.offset();
    notify(correction);
    return true;
}

void Core::notify(const Event& event) const noexcept {
    if (!settings.options.observer) return;
    try {
        settings.options.observer->on_event(event);
    } catch (...) {
        // An observer cannot make a call fail.
    }
}

void Core::call_back(std::function<void()> callback) const noexcept {
    // Executors don't expect a task to throw.
    const auto quiet = [callback = std::move(callback)] {
        try {
            callback();
        } catch (...) {
        }
    };
    if (!settings.options.executor) return quiet();
    try {
        settings.options.executor(quiet);
    } catch (...) {
        quiet();  // better here than never
    }
}

}  // namespace exbind::detail
