#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "curl_background.hpp"
#include "curl_exchange.hpp"
#include "curl_sockets.hpp"
#include "exbind/transport.hpp"

namespace exbind {
namespace {

using detail::CurlBackground;
using detail::CurlExchange;
using detail::Multi;
using Done = std::function<void(TransportResult)>;

void initialise_curl() {
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

TransportError failed(const char* message) {
    return {ErrorKind::transport, message, false};
}

// A handle for blocking requests. Its own multi handle keeps its connections and, unlike curl_easy_perform, can be
// woken from another thread.
struct BlockingHandle {
    explicit BlockingHandle(const CurlOptions& options)
        : exchange(options), multi(curl_multi_init()), sockets(multi.get()) {
        if (multi) curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, 4L);
    }
    ~BlockingHandle() {
        // Otherwise the connection of an unfinished transfer would outlive its handle.
        if (multi && exchange.easy() != nullptr) curl_multi_remove_handle(multi.get(), exchange.easy());
    }
    BlockingHandle(const BlockingHandle&) = delete;
    BlockingHandle& operator=(const BlockingHandle&) = delete;

    TransportResult run(const HttpRequest& request, Cancellation* cancel) {
        if (!multi || !sockets.usable()) return tl::unexpected(failed("libcurl cannot be initialised"));
        if (auto ready = exchange.prepare(request); !ready) return tl::unexpected(std::move(ready.error()));
        if (curl_multi_add_handle(multi.get(), exchange.easy()) != CURLM_OK) {
            return tl::unexpected(failed("libcurl refused the request"));
        }
        TransportResult result = tl::unexpected(failed("libcurl failed"));
        if (cancel != nullptr) cancel->on_request([this] { sockets.wake(); });
        while (true) {
            if (cancel != nullptr && cancel->requested()) {
                result = tl::unexpected(exchange.cancelled());
                break;
            }
            if (!sockets.move()) {
                result = exchange.finish(CURLE_FAILED_INIT);
                break;
            }
            int left = 0;
            if (const CURLMsg* const message = curl_multi_info_read(multi.get(), &left)) {
                result = exchange.finish(message->data.result);
                break;
            }
            if (request.deadline <= std::chrono::steady_clock::now()) {
                result = exchange.finish(CURLE_OPERATION_TIMEDOUT);
                break;
            }
            sockets.wait(request.deadline);
        }
        if (cancel != nullptr) cancel->on_request({});
        curl_multi_remove_handle(multi.get(), exchange.easy());
        return result;
    }

    CurlExchange exchange;
    Multi multi;
    detail::CurlSockets sockets;
};

class CurlInFlight final : public InFlight {
  public:
    explicit CurlInFlight(std::weak_ptr<CurlBackground> background) : background_(std::move(background)) {}
    void began_as(std::uint64_t id) { id_ = id; }
    void cancel() override {
        if (const auto background = background_.lock()) background->cancel(id_);
    }

  private:
    std::weak_ptr<CurlBackground> background_;
    std::uint64_t id_ = 0;
};

class CurlTransport final : public Transport, public detail::RunsOnLoop {
  public:
    explicit CurlTransport(const CurlOptions& options) : options_(options) { initialise_curl(); }

    ~CurlTransport() override {
        if (!thread_.joinable()) return;
        background_->stop();
        // The last owner may be a completion on that very thread, which cannot join itself; it then ends on its own.
        if (thread_.get_id() == std::this_thread::get_id()) {
            thread_.detach();
        } else {
            thread_.join();
        }
    }

    TransportResult send(const HttpRequest& request, Cancellation* cancel) override {
        auto handle = take_handle();
        auto result = handle->run(request, cancel);
        const std::lock_guard lock(mutex_);
        if (idle_.size() < std::max<std::size_t>(options_.max_idle_connections, 1)) idle_.push_back(std::move(handle));
        return result;
    }

    std::unique_ptr<InFlight> start(HttpRequest request, Done done) override {
        std::shared_ptr<CurlBackground> background;
        try {
            background = start_background();
        } catch (const std::system_error&) {
            // No thread is available.
        }
        if (!background || !background->usable()) {
            done(tl::unexpected(failed(background ? "libcurl cannot be initialised" : "no thread can be started")));
            return std::make_unique<CurlInFlight>(std::weak_ptr<CurlBackground>{});
        }
        auto in_flight = std::make_unique<CurlInFlight>(background);  // before adding, which starts the request
        in_flight->began_as(background->add(std::move(request), std::move(done)));
        return in_flight;
    }

    std::unique_ptr<InFlight> start_in_place(const HttpRequest& request, Done done) override {
        auto in_flight = std::make_unique<CurlInFlight>(background_);
        in_flight->began_as(background_->add(&request, std::move(done)));
        return in_flight;
    }

    std::shared_ptr<detail::LoopWork> loop_work() override {
        const std::lock_guard lock(mutex_);
        if (background_) return nullptr;
        auto background = std::make_shared<CurlBackground>(options_);
        if (!background->usable()) return nullptr;
        background_ = background;
        return background;
    }

  private:
    // The connection of the handle used last is the most likely to be open.
    std::unique_ptr<BlockingHandle> take_handle() {
        {
            const std::lock_guard lock(mutex_);
            if (!idle_.empty()) {
                auto handle = std::move(idle_.back());
                idle_.pop_back();
                return handle;
            }
        }
        return std::make_unique<BlockingHandle>(options_);
    }

    std::shared_ptr<CurlBackground> start_background() {
        const std::lock_guard lock(mutex_);
        if (!background_) {
            auto background = std::make_shared<CurlBackground>(options_);
            if (background->usable()) thread_ = std::thread([background] { background->run(); });
            background_ = std::move(background);
        }
        return background_;
    }

    const CurlOptions options_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<BlockingHandle>> idle_;
    std::shared_ptr<CurlBackground> background_;
    std::thread thread_;
};

}  // namespace

std::shared_ptr<Transport> make_curl_transport(const CurlOptions& options) {
    return std::make_shared<CurlTransport>(options);
}

}  // namespace exbind
