#include "curl_background.hpp"

#include <algorithm>
#include <utility>

namespace exbind::detail {

namespace {

TransportError never_begun() {
    return {ErrorKind::cancelled, "cancelled", false};
}

}  // namespace

CurlBackground::CurlBackground(const CurlOptions& options)
    : options_(options),
      places_(std::max<std::size_t>(options.max_concurrent, 1)),
      multi_(curl_multi_init()),
      sockets_(multi_.get()) {
    if (multi_) curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(options.max_idle_connections));
}

std::uint64_t CurlBackground::add(HttpRequest request, Done done) {
    auto owned = std::make_unique<HttpRequest>(std::move(request));
    const HttpRequest* const at = owned.get();
    return add({0, at, std::move(owned), std::move(done)});
}

std::uint64_t CurlBackground::add(const HttpRequest* request, Done done) {
    return add({0, request, nullptr, std::move(done)});
}

std::uint64_t CurlBackground::add(Order order) {
    std::unique_lock lock(mutex_);
    const std::uint64_t id = ++last_id_;
    if (ended_) {
        lock.unlock();
        order.done(tl::unexpected(never_begun()));
        return id;
    }
    order.id = id;
    added_.push_back(std::move(order));
    wake_locked();
    return id;
}

void CurlBackground::cancel(std::uint64_t id) {
    const std::lock_guard lock(mutex_);
    cancelled_.push_back(id);
    wake_locked();
}

void CurlBackground::stop() {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    wake_locked();
}

void CurlBackground::wake() {
    const std::lock_guard lock(mutex_);
    woken_ = true;
    wake_locked();
}

// Waking costs a write to a pipe; a thread that is awake checks everything before it sleeps.
void CurlBackground::wake_locked() {
    if (std::exchange(asleep_, false)) sockets_.wake();
}

void CurlBackground::run() {
    while (true) {
        {
            const std::lock_guard lock(mutex_);
            if (stopping_) break;
        }
        work();
        wait(SteadyTime::max());
    }
    end();
}

void CurlBackground::work() {
    take_orders();
    begin_waiting();
    if (!sockets_.move()) return fail();
    take_finished();
    // Time spent in callbacks does not make a reply late that has already arrived.
    end_overdue(sockets_.looked_at());
}

void CurlBackground::wait(SteadyTime until) {
    // Free places are filled at once.
    if (!waiting_.empty() && active_ < places_) return;
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(woken_, false) || stopping_ || !added_.empty() || !cancelled_.empty()) return;
        asleep_ = true;
    }
    sockets_.wait(deadlines_.empty() ? until : std::min(until, deadlines_.begin()->first));
    const std::lock_guard lock(mutex_);
    asleep_ = false;
    woken_ = false;
}

void CurlBackground::end() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    take_orders();
    while (!transfers_.empty()) give_up(transfers_.begin()->first, ErrorKind::cancelled);
}

// After a failure of libcurl the state of its transfers is unknown: all of them end.
void CurlBackground::fail() {
    while (!transfers_.empty()) {
        const auto first = transfers_.begin();
        CurlExchange* const exchange = first->second.exchange.get();
        complete(first->first, exchange != nullptr
                                   ? exchange->finish(CURLE_FAILED_INIT)
                                   : tl::unexpected(TransportError{ErrorKind::transport, "libcurl failed", false}));
    }
}

void CurlBackground::take_orders() {
    std::vector<std::uint64_t> cancelled;
    {
        const std::lock_guard lock(mutex_);
        taken_.swap(added_);
        cancelled.swap(cancelled_);
    }
    for (Order& order : taken_) {
        const auto deadline = deadlines_.emplace_hint(deadlines_.end(), order.request->deadline, order.id);
        transfers_.emplace(order.id,
                           Transfer{order.request, std::move(order.owned), std::move(order.done), nullptr, deadline});
        waiting_.push_back(order.id);
    }
    taken_.clear();
    for (const std::uint64_t id : cancelled) {
        if (transfers_.count(id) != 0) give_up(id, ErrorKind::cancelled);
    }
}

void CurlBackground::begin_waiting() {
    while (!waiting_.empty() && active_ < places_) {
        const auto found = transfers_.find(waiting_.front());
        waiting_.pop_front();
        if (found != transfers_.end()) begin(found->first, found->second);
    }
}

void CurlBackground::begin(std::uint64_t id, Transfer& transfer) {
    ++active_;
    if (spare_.empty()) {
        transfer.exchange = std::make_unique<CurlExchange>(options_);
    } else {
        transfer.exchange = std::move(spare_.back());
        spare_.pop_back();
    }
    auto ready = transfer.exchange->prepare(*transfer.request);
    if (!ready) return complete(id, tl::unexpected(std::move(ready.error())));
    CURL* const easy = transfer.exchange->easy();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, reinterpret_cast<void*>(static_cast<std::uintptr_t>(id)));
    if (curl_multi_add_handle(multi_.get(), easy) != CURLM_OK) {
        complete(id, tl::unexpected(TransportError{ErrorKind::transport, "libcurl refused the request", false}));
    }
}

void CurlBackground::take_finished() {
    int left = 0;
    while (const CURLMsg* const message = curl_multi_info_read(multi_.get(), &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        void* mark = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &mark);
        const auto id = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(mark));
        const CURLcode code = message->data.result;
        complete(id, transfers_.at(id).exchange->finish(code));
    }
}

// libcurl does not check the time of requests that wait for a connection in use, and does not know those that wait
// here.
void CurlBackground::end_overdue(SteadyTime now) {
    while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
        give_up(deadlines_.begin()->second, ErrorKind::timeout);
    }
}

void CurlBackground::give_up(std::uint64_t id, ErrorKind why) {
    CurlExchange* const exchange = transfers_.at(id).exchange.get();
    if (why == ErrorKind::cancelled) {
        return complete(id, tl::unexpected(exchange != nullptr ? exchange->cancelled() : never_begun()));
    }
    if (exchange != nullptr) return complete(id, exchange->finish(CURLE_OPERATION_TIMEDOUT));
    complete(id, tl::unexpected(TransportError{ErrorKind::timeout,
                                               "the deadline passed before the request was sent: " +
                                                   std::to_string(active_) + " others were under way",
                                               false}));
}

void CurlBackground::complete(std::uint64_t id, TransportResult result) {
    const auto found = transfers_.find(id);
    // The request must not move while libcurl has the handle.
    if (const auto& exchange = found->second.exchange) {
        --active_;
        if (exchange->easy() != nullptr) curl_multi_remove_handle(multi_.get(), exchange->easy());
    }
    Transfer transfer = std::move(found->second);
    transfers_.erase(found);
    deadlines_.erase(transfer.deadline);
    if (transfer.exchange && spare_.size() < options_.max_idle_connections) {
        spare_.push_back(std::move(transfer.exchange));
    }
    transfer.done(std::move(result));
}

}  // namespace exbind::detail
