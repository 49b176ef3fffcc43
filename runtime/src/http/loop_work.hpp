// Work that runs on a loop's thread besides its tasks.
#pragma once

#include <functional>
#include <memory>

#include "exbind/clock.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1::detail {

/// All functions except wake() are called on the loop's thread.
class LoopWork {
  public:
    virtual ~LoopWork() = default;
    /// Does all work that is ready.
    virtual void work() = 0;
    /// Waits for work, for wake(), or until the time is reached.
    virtual void wait(SteadyTime until) = 0;
    /// Ends the current wait(), or else the next one. May be called from any thread.
    virtual void wake() = 0;
    /// The loop ends: completes everything under way.
    virtual void end() = 0;
};

/// A transport that needs no thread of its own.
class RunsOnLoop {
  public:
    virtual ~RunsOnLoop() = default;
    /// From now on this work performs what start() begins, and completes it on the thread that runs the work. Null when
    /// that is impossible, for example because the transport already has a thread.
    virtual std::shared_ptr<LoopWork> loop_work() = 0;
    /// Transport::start() for the loop's thread. The request must stay in place until `done` is called.
    virtual std::unique_ptr<InFlight> start_in_place(const HttpRequest& request,
                                                     std::function<void(TransportResult)> done) = 0;
};

}  // namespace exbind::detail
