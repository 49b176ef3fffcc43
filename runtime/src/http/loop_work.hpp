// What runs on a loop's thread besides its tasks.
#pragma once

#include <functional>
#include <memory>

#include "exbind/clock.hpp"
#include "exbind/transport.hpp"

namespace exbind::detail {

/// All but wake() is called on the loop's own thread.
class LoopWork {
  public:
    virtual ~LoopWork() = default;
    /// Does what can be done now.
    virtual void work() = 0;
    /// Waits for something to do, or for wake(), at most until then.
    virtual void wait(SteadyTime until) = 0;
    /// Ends a wait(), or the next one at once. From any thread.
    virtual void wake() = 0;
    /// The loop ends, and with it all that is under way.
    virtual void end() = 0;
};

/// A transport that can do without a thread of its own.
class RunsOnLoop {
  public:
    virtual ~RunsOnLoop() = default;
    /// What start() begins is done by this work from now on, and completes on the thread that does it. Null when that
    /// cannot be, as when it has a thread already.
    virtual std::shared_ptr<LoopWork> loop_work() = 0;
    /// Transport::start() for the loop's thread. The request stays where it is until `done` was called.
    virtual std::unique_ptr<InFlight> start_in_place(const HttpRequest& request,
                                                     std::function<void(TransportResult)> done) = 0;
};

}  // namespace exbind::detail
