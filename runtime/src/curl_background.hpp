// Requests in the background: one thread, one libcurl multi handle.
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
#include "exbind/clock.hpp"
#include "exbind/transport.hpp"

namespace exbind::detail {

/// run() belongs to one thread; the rest may be called from any.
class CurlBackground {
  public:
    using Done = std::function<void(TransportResult)>;

    explicit CurlBackground(const CurlOptions& options);
    bool usable() const { return multi_ != nullptr; }

    /// `done` runs once, in run().
    std::uint64_t add(HttpRequest request, Done done);
    void cancel(std::uint64_t id);
    /// Lets run() complete everything as cancelled and return.
    void stop();
    void run();

  private:
    struct Order {
        std::uint64_t id;
        HttpRequest request;
        Done done;
    };
    struct Transfer {
        HttpRequest request;
        Done done;
        std::unique_ptr<CurlExchange> exchange;  // null while it waits for its turn
        std::multimap<SteadyTime, std::uint64_t>::iterator deadline;
    };

    bool take_orders();
    void begin_waiting();
    void begin(std::uint64_t id, Transfer& transfer);
    void take_finished();
    void end_overdue();
    int poll_milliseconds() const;
    void give_up(std::uint64_t id, ErrorKind why);
    void complete(std::uint64_t id, TransportResult result);

    const CurlOptions options_;
    const std::size_t places_;  // requests on the wire at once
    const Multi multi_;
    // The thread's own.
    std::unordered_map<std::uint64_t, Transfer> transfers_;
    std::deque<std::uint64_t> waiting_;  // some may be gone meanwhile
    std::multimap<SteadyTime, std::uint64_t> deadlines_;
    std::vector<std::unique_ptr<CurlExchange>> spare_;
    std::size_t active_ = 0;

    std::mutex mutex_;
    std::uint64_t last_id_ = 0;
    std::vector<Order> added_;
    std::vector<std::uint64_t> cancelled_;
    bool stopping_ = false;
};

}  // namespace exbind::detail
