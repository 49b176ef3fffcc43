#include <curl/curl.h>

#include <algorithm>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

#include "curl_exchange.hpp"
#include "exbind/transport.hpp"

namespace exbind {
namespace {

using detail::CurlExchange;
using Multi = std::unique_ptr<CURLM, detail::FreeMulti>;
using Done = std::function<void(TransportResult)>;

void initialise_curl() {
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

TransportError failed(const char* message) {
    return {ErrorKind::transport, message, false};
}

// A handle for blocking requests. It has a multi handle of its own, which keeps its connections and, unlike
// curl_easy_perform, can be woken from another thread.
struct BlockingHandle {
    explicit BlockingHandle(const CurlOptions& options) : exchange(options), multi(curl_multi_init()) {
        if (multi) curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, 4L);
    }
    ~BlockingHandle() {
        // A connection of a transfer that never finished would otherwise outlive its handle.
        if (multi && exchange.easy() != nullptr) curl_multi_remove_handle(multi.get(), exchange.easy());
    }
    BlockingHandle(const BlockingHandle&) = delete;
    BlockingHandle& operator=(const BlockingHandle&) = delete;

    TransportResult run(const HttpRequest& request, Cancellation* cancel) {
        if (!multi) return tl::unexpected(failed("libcurl cannot be initialised"));
        if (auto ready = exchange.prepare(request); !ready) return tl::unexpected(std::move(ready.error()));
        if (curl_multi_add_handle(multi.get(), exchange.easy()) != CURLM_OK) {
            return tl::unexpected(failed("libcurl refused the request"));
        }
        TransportResult result = tl::unexpected(failed("libcurl failed"));
        if (cancel != nullptr) cancel->on_request([this] { curl_multi_wakeup(multi.get()); });
        int running = 1;
        while (true) {
            if (cancel != nullptr && cancel->requested()) {
                result = tl::unexpected(exchange.cancelled());
                break;
            }
            const CURLMcode code = curl_multi_perform(multi.get(), &running);
            if (code != CURLM_OK) {
                result = exchange.finish(CURLE_FAILED_INIT);
                break;
            }
            if (running == 0) {
                int left = 0;
                const CURLMsg* const message = curl_multi_info_read(multi.get(), &left);
                result = exchange.finish(message != nullptr ? message->data.result : CURLE_FAILED_INIT);
                break;
            }
            curl_multi_poll(multi.get(), nullptr, 0, 1000, nullptr);
        }
        if (cancel != nullptr) cancel->on_request({});
        curl_multi_remove_handle(multi.get(), exchange.easy());
        return result;
    }

    CurlExchange exchange;
    Multi multi;
};

// Sends requests in the background on one thread, which ends after stop() or, when stopped by itself, soon after.
class Background {
  public:
    explicit Background(const CurlOptions& options) : options_(options), multi_(curl_multi_init()) {
        if (multi_)
            curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(options.max_idle_connections));
    }

    bool usable() const { return multi_ != nullptr; }

    std::uint64_t add(HttpRequest request, Done done) {
        std::uint64_t id = 0;
        {
            const std::lock_guard lock(mutex_);
            id = ++last_id_;
            added_.push_back({id, std::move(request), std::move(done)});
        }
        curl_multi_wakeup(multi_.get());
        return id;
    }

    void cancel(std::uint64_t id) {
        {
            const std::lock_guard lock(mutex_);
            cancelled_.push_back(id);
        }
        curl_multi_wakeup(multi_.get());
    }

    void stop() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        curl_multi_wakeup(multi_.get());
    }

    void run() {
        while (take_orders()) {
            int running = 0;
            if (curl_multi_perform(multi_.get(), &running) != CURLM_OK) break;
            take_finished();
            curl_multi_poll(multi_.get(), nullptr, 0, 1000, nullptr);
        }
        while (!transfers_.empty()) {
            const auto transfer = transfers_.begin();
            complete(transfer->first, tl::unexpected(transfer->second->exchange.cancelled()));
        }
    }

  private:
    struct Order {
        std::uint64_t id;
        HttpRequest request;
        Done done;
    };
    struct Transfer {
        Transfer(const CurlOptions& options, Order&& order)
            : id(order.id), request(std::move(order.request)), done(std::move(order.done)), exchange(options) {}
        std::uint64_t id;
        HttpRequest request;
        Done done;
        CurlExchange exchange;
    };

    bool take_orders() {
        std::vector<Order> added;
        std::vector<std::uint64_t> cancelled;
        bool stopping = false;
        {
            const std::lock_guard lock(mutex_);
            added.swap(added_);
            cancelled.swap(cancelled_);
            stopping = stopping_;
        }
        for (Order& order : added) begin(std::move(order));
        for (const std::uint64_t id : cancelled) {
            if (const auto found = transfers_.find(id); found != transfers_.end()) {
                complete(id, tl::unexpected(found->second->exchange.cancelled()));
            }
        }
        return !stopping;
    }

    void begin(Order&& order) {
        auto transfer = std::make_unique<Transfer>(options_, std::move(order));
        const std::uint64_t id = transfer->id;
        CURL* const easy = transfer->exchange.easy();
        auto ready = transfer->exchange.prepare(transfer->request);
        transfers_.emplace(id, std::move(transfer));
        if (!ready) return complete(id, tl::unexpected(std::move(ready.error())));
        curl_easy_setopt(easy, CURLOPT_PRIVATE, reinterpret_cast<void*>(static_cast<std::uintptr_t>(id)));
        if (curl_multi_add_handle(multi_.get(), easy) != CURLM_OK) {
            complete(id, tl::unexpected(failed("libcurl refused the request")));
        }
    }

    void take_finished() {
        int left = 0;
        while (const CURLMsg* const message = curl_multi_info_read(multi_.get(), &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            void* mark = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &mark);
            const auto id = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(mark));
            const CURLcode code = message->data.result;
            complete(id, transfers_.at(id)->exchange.finish(code));
        }
    }

    void complete(std::uint64_t id, TransportResult result) {
        const auto found = transfers_.find(id);
        const auto transfer = std::move(found->second);
        transfers_.erase(found);
        if (transfer->exchange.easy() != nullptr) curl_multi_remove_handle(multi_.get(), transfer->exchange.easy());
        transfer->done(std::move(result));
    }

    CurlOptions options_;
    Multi multi_;
    std::unordered_map<std::uint64_t, std::unique_ptr<Transfer>> transfers_;  // the thread's own

    std::mutex mutex_;
    std::uint64_t last_id_ = 0;
    std::vector<Order> added_;
    std::vector<std::uint64_t> cancelled_;
    bool stopping_ = false;
};

class CurlInFlight final : public InFlight {
  public:
    CurlInFlight(std::weak_ptr<Background> background, std::uint64_t id)
        : background_(std::move(background)), id_(id) {}
    void cancel() override {
        if (const auto background = background_.lock()) background->cancel(id_);
    }

  private:
    std::weak_ptr<Background> background_;
    std::uint64_t id_;
};

class CurlTransport final : public Transport {
  public:
    explicit CurlTransport(const CurlOptions& options) : options_(options) { initialise_curl(); }

    ~CurlTransport() override {
        if (!background_) return;
        background_->stop();
        // The last owner may be a completion that runs on the thread itself; it then ends on its own.
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
        const auto background = start_background();
        if (!background->usable()) {
            done(tl::unexpected(failed("libcurl cannot be initialised")));
            return std::make_unique<CurlInFlight>(std::weak_ptr<Background>{}, 0);
        }
        const std::uint64_t id = background->add(std::move(request), std::move(done));
        return std::make_unique<CurlInFlight>(background, id);
    }

  private:
    // The one used last is the one whose connection is most likely still open.
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

    std::shared_ptr<Background> start_background() {
        const std::lock_guard lock(mutex_);
        if (!background_) {
            auto background = std::make_shared<Background>(options_);
            if (background->usable()) thread_ = std::thread([background] { background->run(); });
            background_ = std::move(background);
        }
        return background_;
    }

    const CurlOptions options_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<BlockingHandle>> idle_;
    std::shared_ptr<Background> background_;
    std::thread thread_;
};

}  // namespace

std::string_view HttpReply::header(std::string_view name) const {
    for (const Header& header : headers) {
        if (header.name == name) return header.value;
    }
    return {};
}

void Cancellation::request() {
    const std::lock_guard lock(mutex_);
    requested_ = true;
    if (wake_) wake_();
}

bool Cancellation::requested() const {
    const std::lock_guard lock(mutex_);
    return requested_;
}

void Cancellation::on_request(std::function<void()> wake) {
    const std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
    if (requested_ && wake_) wake_();
}

std::shared_ptr<Transport> make_curl_transport(const CurlOptions& options) {
    return std::make_shared<CurlTransport>(options);
}

}  // namespace exbind
