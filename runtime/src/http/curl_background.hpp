// Runs requests in the background on one thread: a loop's, or its own.
#pragma once

#include <condition_variable>
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
#include "resolver.hpp"
#include "values/process.hpp"

namespace exbind::inline v0_1::detail {

/// work(), wait() and end() belong to one thread; the rest may be called from any.
class CurlBackground final : public LoopWork, public std::enable_shared_from_this<CurlBackground> {
  public:
    using Done = std::function<void(TransportResult)>;

    CurlBackground(const CurlOptions& options, std::shared_ptr<Resolver> resolver);
    ~CurlBackground() override;
    bool usable() const { return sockets_.usable() && lanes_.back()->curl.multi() != nullptr; }

    /// Why it is not usable: the system's error number; 0 for want of memory.
    int fault() const { return sockets_.fault(); }

    /// `done` runs once, on the background thread, or inside this call when that has ended.
    std::uint64_t add(HttpRequest request, Done done);
    /// The request must stay in place until `done` is called.
    std::uint64_t add(const HttpRequest* request, Done done);
    void cancel(std::uint64_t id);
    bool made_by_this_process() const { return made_by_.this_process(); }
    /// Makes run() complete all requests as cancelled and return.
    void stop();
    void run();
    /// Closes the connections that no request uses, as soon as the thread comes to it; waits a moment for that.
    void give_up_idle();

    void work() override;
    void wait(SteadyTime until) override;
    void wake() override;
    void end() override;

  private:
    /// New requests use the last of them. The others are left to requests that they already carry.
    struct Lane {
        Lane(CurlSockets& sockets, long kept_connections) : curl(sockets, kept_connections) {}
        CurlLane curl;
        std::size_t active = 0;
    };
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
        std::multimap<SteadyTime, std::uint64_t>::iterator deadline;
        SteadyTime since{};                        // when it was taken
        bool looks_up = false;                     // waits for the address of its host
        bool lacked_descriptors = false;           // and is tried once more
        std::unique_ptr<CurlExchange> exchange{};  // null until it begins
        Lane* lane = nullptr;                      // not null while libcurl has the exchange
    };

    std::uint64_t add(Order order);
    void take_orders();
    void begin_waiting();
    void begin(std::uint64_t id, Transfer& transfer);
    bool look_up(std::uint64_t id, Transfer& transfer, std::vector<std::string>& addresses);
    void names_found();
    void take_finished();
    void finish(std::uint64_t id, CURLcode code);
    bool try_again(std::uint64_t id, Transfer& transfer);
    void release(Transfer& transfer);
    void new_lane();
    void close_lanes();
    void fail();
    void wake_locked();
    void end_overdue(SteadyTime now);
    void give_up(std::uint64_t id, ErrorKind why);
    void complete(std::uint64_t id, TransportResult result);

    const CurlOptions options_;
    const std::size_t places_;  // requests on the wire at once
    const std::shared_ptr<Resolver> resolver_;
    const MadeBy made_by_;
    CurlSockets sockets_;
    // Used only by the thread.
    std::vector<std::unique_ptr<Lane>> lanes_;
    KnownNames names_;
    std::vector<std::uint64_t> looking_up_;  // some may have ended since
    SteadyTime look_again_ = SteadyTime::max();
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
    bool names_found_ = false;
    bool wants_idle_closed_ = false;
    std::condition_variable idle_closed_;
    bool stopping_ = false;
    bool ended_ = false;
};

}  // namespace exbind::detail
