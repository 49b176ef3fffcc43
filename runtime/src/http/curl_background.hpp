// Runs requests in the background on one libcurl multi handle and one thread: a loop's, or its own.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "curl_exchange.hpp"
#include "curl_sockets.hpp"
#include "exbind/clock.hpp"
#include "exbind/transport.hpp"
#include "loop_work.hpp"

namespace exbind::detail {

/// work(), wait() and end() belong to one thread; the rest may be called from any.
class CurlBackground final : public LoopWork {
  public:
    using Done = std::function<void(TransportResult)>;

    explicit CurlBackground(const CurlOptions& options);
    bool usable() const { return multi_ != nullptr && sockets_.usable(); }

    /// `done` runs once, on the background thread, or inside this call when that has ended.
    std::uint64_t add(HttpRequest request, Done done);
    /// The request must stay in place until `done` is called.
    std::uint64_t add(const HttpRequest* request, Done done);
    void cancel(std::uint64_t id);
    /// Makes run() complete all requests as cancelled and return.
    void stop();
    void run();

    void work() override;
    void wait(SteadyTime until) override;
    void wake() override;
    void end() override;

  private:
    struct Order {
        std::uint64_t id;
        const HttpRequest* request;
        std::unique_ptr<HttpRequest> owned;  // null when the caller keeps it
        Done done;
    };
    struct Transfer {
        const HttpRequest* request;
        std::unique_ptr<HttpRequest> owned;
        Done done;
        std::unique_ptr<CurlExchange> exchange;  // null until it begins
        std::multimap<SteadyTime, std::uint64_t>::iterator deadline;
    };

    std::uint64_t add(Order order);
    void take_orders();
    void begin_waiting();
    void begin(std::uint64_t id, Transfer& transfer);
    void take_finished();
    void fail();
    void wake_locked();
    void end_overdue(SteadyTime now);
    void give_up(std::uint64_t id, ErrorKind why);
    void complete(std::uint64_t id, TransportResult result);

    const CurlOptions options_;
    const std::size_t places_;  // requests on the wire at once
    const Multi multi_;
    CurlSockets sockets_;
    // Used only by the thread.
    std::unordered_map<std::uint64_t, Transfer> transfers_;
    std::deque<std::uint64_t> waiting_;  // some may have ended since
    std::multimap<SteadyTime, std::uint64_t> deadlines_;
    std::vector<std::unique_ptr<CurlExchange>> spare_;
    std::size_t active_ = 0;
    std::vector<Order> taken_;  // used only within take_orders()

    std::mutex mutex_;
    std::uint64_t last_id_ = 0;
    std::vector<Order> added_;
    std::vector<std::uint64_t> cancelled_;
    bool asleep_ = false;
    bool woken_ = false;
    bool stopping_ = false;
    bool ended_ = false;
};

}  // namespace exbind::detail
