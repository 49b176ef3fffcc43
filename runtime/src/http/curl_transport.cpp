#include <curl/curl.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "curl_background.hpp"
#include "curl_exchange.hpp"
#include "curl_sockets.hpp"
#include "exbind/transport.hpp"
#include "pipe_signal.hpp"
#include "resolver.hpp"
#include "values/process.hpp"

namespace exbind::inline v0_1 {
namespace {

using detail::CurlBackground;
using detail::CurlExchange;
using detail::Resolver;
using std::chrono::steady_clock;
using Done = std::function<void(TransportResult)>;

void initialise_curl() {
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

TransportError failed(std::string message) {
    return {ErrorKind::transport, std::move(message), false};
}

TransportError no_descriptors(int fault) {
    return failed("libcurl cannot be initialised: " + std::generic_category().message(fault != 0 ? fault : ENOMEM));
}

/// Rung from other threads for one that waits.
class Bell {
  public:
    void ring() {
        const std::lock_guard lock(mutex_);
        rung_ = true;
        changed_.notify_all();
    }
    void wait_until(SteadyTime time) {
        std::unique_lock lock(mutex_);
        changed_.wait_until(lock, time, [this] { return rung_; });
        rung_ = false;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool rung_ = false;
};

// A handle for blocking requests. Its own multi handle keeps its connections and, unlike curl_easy_perform, can be
// woken from another thread.
struct BlockingHandle {
    explicit BlockingHandle(const CurlOptions& options_)
        : options(options_), exchange(options), lane(std::make_unique<detail::CurlLane>(sockets, 4)) {}
    ~BlockingHandle() {
        // Otherwise the connection of an unfinished transfer would outlive its handle.
        if (usable()) curl_multi_remove_handle(lane->multi(), exchange.easy());
        const detail::NoPipeSignal quiet;
        lane.reset();
    }
    BlockingHandle(const BlockingHandle&) = delete;
    BlockingHandle& operator=(const BlockingHandle&) = delete;

    bool usable() const { return lane->multi() != nullptr && sockets.usable() && exchange.easy() != nullptr; }

    TransportResult run(const HttpRequest& request, Cancellation* cancel, Resolver& resolver) {
        lacks_descriptors = false;
        const SteadyTime since = steady_clock::now();
        std::vector<std::string> addresses;
        SteadyTime::duration spent{};
        if (const auto& wanted = names.of(options, request.base_url); !wanted.empty()) {
            auto found = look_up(wanted, request, cancel, resolver, since);
            if (!found) return tl::unexpected(std::move(found.error()));
            addresses = std::move(*found);
            spent = steady_clock::now() - since;
        }
        if (auto ready = exchange.prepare(request, addresses, spent, *lane); !ready)
            return tl::unexpected(std::move(ready.error()));
        if (curl_multi_add_handle(lane->multi(), exchange.easy()) != CURLM_OK) {
            return tl::unexpected(failed("libcurl refused the request"));
        }
        if (cancel != nullptr) cancel->on_request([this] { sockets.wake(); });
        TransportResult result = perform(request, cancel);
        if (cancel != nullptr) cancel->on_request({});
        curl_multi_remove_handle(lane->multi(), exchange.easy());
        return result;
    }

    tl::expected<std::vector<std::string>, TransportError> look_up(const std::vector<detail::HostPort>& wanted,
                                                                   const HttpRequest& request, Cancellation* cancel,
                                                                   Resolver& resolver, SteadyTime since) {
        // Look-ups may end after this one.
        const auto bell = std::make_shared<Bell>();
        const SteadyTime latest = std::min(request.deadline, detail::connect_deadline(options, since));
        auto answer = resolver.ask(wanted, since, [bell] { bell->ring(); });
        if (!answer.is_known && cancel != nullptr) cancel->on_request([bell] { bell->ring(); });
        while (!answer.is_known && !(cancel != nullptr && cancel->requested()) && steady_clock::now() < latest) {
            bell->wait_until(std::min(latest, answer.again));
            answer = resolver.ask(wanted, since, [bell] { bell->ring(); });
        }
        if (cancel != nullptr) cancel->on_request({});
        if (answer.is_known && answer.fault.empty()) return std::move(answer.lines);
        if (answer.is_known) return tl::unexpected(failed(std::move(answer.fault)));
        if (cancel != nullptr && cancel->requested())
            return tl::unexpected(TransportError{ErrorKind::cancelled, "cancelled", false});
        return tl::unexpected(detail::not_looked_up(request));
    }

    TransportResult perform(const HttpRequest& request, Cancellation* cancel) {
        const detail::NoPipeSignal quiet;
        int left = 0;
        while (true) {
            if (cancel != nullptr && cancel->requested()) return tl::unexpected(exchange.cancelled());
            if (!sockets.move()) return finish(CURLE_FAILED_INIT);
            if (const CURLMsg* const message = curl_multi_info_read(lane->multi(), &left))
                return finish(message->data.result);
            if (request.deadline <= steady_clock::now()) return finish(CURLE_OPERATION_TIMEDOUT);
            sockets.wait(request.deadline);
        }
    }

    TransportResult finish(CURLcode code) {
        lacks_descriptors = exchange.lacked_descriptors(code);
        // Over HTTP/2 libcurl keeps a connection after a timeout.
        is_trusted = code == CURLE_OK || !exchange.shares_connection();
        return exchange.finish(code);
    }

    const CurlOptions& options;
    CurlExchange exchange;
    detail::CurlSockets sockets;
    std::unique_ptr<detail::CurlLane> lane;
    detail::KnownNames names;
    // After the last request:
    bool lacks_descriptors = false;
    bool is_trusted = true;
};

class CurlInFlight final : public InFlight {
  public:
    explicit CurlInFlight(std::weak_ptr<CurlBackground> background) : background_(std::move(background)) {}
    void began_as(std::uint64_t id) { id_ = id; }
    void cancel() override {
        const auto background = background_.lock();
        if (background && background->made_by_this_process()) background->cancel(id_);
    }

  private:
    std::weak_ptr<CurlBackground> background_;
    std::uint64_t id_ = 0;
};

/// What a transport has in one process.
struct Here {
    explicit Here(const CurlOptions& options)
        : resolver(std::make_shared<Resolver>(options.addresses, options.dns_cache)) {}

    const detail::MadeBy made_by;
    const std::shared_ptr<Resolver> resolver;
    std::mutex mutex;
    std::vector<std::unique_ptr<BlockingHandle>> idle;
    std::shared_ptr<CurlBackground> background;
    std::thread thread;
};

class CurlTransport final : public Transport, public detail::RunsOnLoop {
  public:
    explicit CurlTransport(const CurlOptions& options) : options_(options), here_(new Here(options_)) {
        initialise_curl();
    }

    ~CurlTransport() override {
        Here* const here = here_;
        // Left alone in a child process: closing a connection would tell the server, in the parent's name.
        if (!here->made_by.this_process()) return;
        const std::unique_ptr<Here> owned(here);
        if (!here->thread.joinable()) return;
        here->background->stop();
        // The last owner may be a completion on that very thread, which cannot join itself; it then ends on its own.
        if (here->thread.get_id() == std::this_thread::get_id()) {
            here->thread.detach();
        } else {
            here->thread.join();
        }
    }

    TransportResult send(const HttpRequest& request, Cancellation* cancel) override {
        Here& here = in_this_process();
        for (bool is_last = false;; is_last = true) {
            auto handle = take_handle(here);
            if (!handle->usable()) {
                const int fault = handle->sockets.fault();
                handle.reset();
                if (is_last) return tl::unexpected(no_descriptors(fault));
                give_up_idle(here);
                continue;
            }
            auto result = handle->run(request, cancel, *here.resolver);
            if (!is_last && handle->lacks_descriptors && !handle->exchange.is_sent()) {
                handle.reset();
                give_up_idle(here);
                continue;
            }
            if (!handle->is_trusted) return result;
            const std::lock_guard lock(here.mutex);
            if (here.idle.size() < std::max<std::size_t>(options_.max_idle_connections, 1))
                here.idle.push_back(std::move(handle));
            return result;
        }
    }

    std::unique_ptr<InFlight> start(HttpRequest request, Done done) override {
        Here& here = in_this_process();
        std::shared_ptr<CurlBackground> background;
        std::string fault = "no thread can be started";
        try {
            for (bool is_last = false; !background; is_last = true) {
                background = start_background(here, fault);
                if (is_last) break;
                if (!background) give_up_idle(here);
            }
        } catch (const std::system_error&) {
            // No thread is available.
        }
        if (!background) {
            done(tl::unexpected(failed(std::move(fault))));
            return std::make_unique<CurlInFlight>(std::weak_ptr<CurlBackground>{});
        }
        auto in_flight = std::make_unique<CurlInFlight>(background);  // before adding, which starts the request
        in_flight->began_as(background->add(std::move(request), std::move(done)));
        return in_flight;
    }

    std::unique_ptr<InFlight> start_in_place(const HttpRequest& request, Done done) override {
        const auto& background = in_this_process().background;
        auto in_flight = std::make_unique<CurlInFlight>(background);
        in_flight->began_as(background->add(&request, std::move(done)));
        return in_flight;
    }

    std::shared_ptr<detail::LoopWork> loop_work() override {
        Here& here = in_this_process();
        const std::lock_guard lock(here.mutex);
        if (here.background) return nullptr;
        auto background = std::make_shared<CurlBackground>(options_, here.resolver);
        if (!background->usable()) return nullptr;
        here.background = background;
        return background;
    }

  private:
    // After fork(), the child leaves what the parent had and begins anew.
    Here& in_this_process() {
        Here* here = here_;
        if (here->made_by.this_process()) return *here;
        auto fresh = std::make_unique<Here>(options_);
        if (here_.compare_exchange_strong(here, fresh.get())) return *fresh.release();
        return *here;
    }

    // The connection of the handle used last is the most likely to be open.
    std::unique_ptr<BlockingHandle> take_handle(Here& here) {
        {
            const std::lock_guard lock(here.mutex);
            if (!here.idle.empty()) {
                auto handle = std::move(here.idle.back());
                here.idle.pop_back();
                return handle;
            }
        }
        return std::make_unique<BlockingHandle>(options_);
    }

    // Closes the connections that no request uses, so that their descriptors can be used.
    static void give_up_idle(Here& here) {
        std::vector<std::unique_ptr<BlockingHandle>> idle;
        std::shared_ptr<CurlBackground> background;
        {
            const std::lock_guard lock(here.mutex);
            idle.swap(here.idle);
            background = here.background;
        }
        if (background) background->give_up_idle();
    }

    // Null, with the reason, when there are no descriptors. Nothing unusable is kept.
    std::shared_ptr<CurlBackground> start_background(Here& here, std::string& fault) {
        const std::lock_guard lock(here.mutex);
        if (here.background) return here.background;
        auto background = std::make_shared<CurlBackground>(options_, here.resolver);
        if (!background->usable()) {
            fault = no_descriptors(background->fault()).message;
            return nullptr;
        }
        here.thread = std::thread([background] { background->run(); });
        here.background = std::move(background);
        return here.background;
    }

    const CurlOptions options_;
    std::atomic<Here*> here_;
};

}  // namespace

std::shared_ptr<Transport> make_curl_transport(const CurlOptions& options) {
    return std::make_shared<CurlTransport>(options);
}

}  // namespace exbind
