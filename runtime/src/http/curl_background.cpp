#include "curl_background.hpp"

#include <algorithm>
#include <utility>

#include "pipe_signal.hpp"

namespace exbind::inline v0_1::detail {

namespace {

TransportError never_begun() {
    return {ErrorKind::cancelled, "cancelled", false};
}

}  // namespace

CurlBackground::CurlBackground(const CurlOptions& options, std::shared_ptr<Resolver> resolver)
    : options_(options), places_(std::max<std::size_t>(options.max_concurrent, 1)), resolver_(std::move(resolver)) {
    new_lane();
}

CurlBackground::~CurlBackground() {
    const NoPipeSignal quiet;
    lanes_.clear();
}

void CurlBackground::new_lane() {
    lanes_.push_back(std::make_unique<Lane>(sockets_, static_cast<long>(options_.max_idle_connections)));
}

void CurlBackground::close_lanes() {
    const Lane* const current = lanes_.back().get();
    std::erase_if(lanes_, [&](const auto& lane) { return lane.get() != current && lane->active == 0; });
}

void CurlBackground::give_up_idle() {
    std::unique_lock lock(mutex_);
    if (ended_) return;
    wants_idle_closed_ = true;
    wake_locked();
    idle_closed_.wait_for(lock, std::chrono::milliseconds{50}, [this] { return !wants_idle_closed_; });
}

// On any thread.
void CurlBackground::names_found() {
    const std::lock_guard lock(mutex_);
    names_found_ = true;
    wake_locked();
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
    const NoPipeSignal quiet;
    take_orders();
    begin_waiting();
    if (!sockets_.move()) return fail();
    take_finished();
    end_overdue(sockets_.looked_at());
    close_lanes();
}

void CurlBackground::wait(SteadyTime until) {
    // Free places are filled at once.
    if (!waiting_.empty() && active_ < places_) return;
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(woken_, false) || stopping_ || !added_.empty() || !cancelled_.empty()) return;
        if (names_found_ || wants_idle_closed_) return;
        asleep_ = true;
    }
    until = std::min(until, look_again_);
    sockets_.wait(deadlines_.empty() ? until : std::min(until, deadlines_.begin()->first));
    const std::lock_guard lock(mutex_);
    asleep_ = false;
    woken_ = false;
}

void CurlBackground::end() {
    const NoPipeSignal quiet;
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    take_orders();
    while (!transfers_.empty()) give_up(transfers_.begin()->first, ErrorKind::cancelled);
}

// After a failure of libcurl the state of its transfers is unknown: all of them end.
void CurlBackground::fail() {
    new_lane();
    while (!transfers_.empty()) {
        const auto first = transfers_.begin();
        CurlExchange* const exchange = first->second.exchange.get();
        complete(first->first, exchange != nullptr
                                   ? exchange->finish(CURLE_FAILED_INIT)
                                   : tl::unexpected(TransportError{ErrorKind::transport, "libcurl failed", false}));
    }
    close_lanes();
}

void CurlBackground::take_orders() {
    std::vector<std::uint64_t> cancelled;
    bool names_found = false;
    bool close_idle = false;
    {
        const std::lock_guard lock(mutex_);
        taken_.swap(added_);
        cancelled.swap(cancelled_);
        names_found = std::exchange(names_found_, false);
        close_idle = wants_idle_closed_;
    }
    const SteadyTime now = taken_.empty() ? SteadyTime{} : std::chrono::steady_clock::now();
    for (Order& order : taken_) {
        const auto deadline = deadlines_.emplace_hint(deadlines_.end(), order.request->deadline, order.id);
        transfers_.emplace(order.id,
                           Transfer{order.request, std::move(order.owned), std::move(order.done), deadline, now});
        waiting_.push_back(order.id);
    }
    taken_.clear();
    for (const std::uint64_t id : cancelled) {
        if (transfers_.count(id) != 0) give_up(id, ErrorKind::cancelled);
    }
    if (names_found || (!looking_up_.empty() && look_again_ <= std::chrono::steady_clock::now())) {
        waiting_.insert(waiting_.begin(), looking_up_.begin(), looking_up_.end());
        looking_up_.clear();
        look_again_ = SteadyTime::max();
    }
    if (!close_idle) return;
    new_lane();
    close_lanes();
    const std::lock_guard lock(mutex_);
    wants_idle_closed_ = false;
    idle_closed_.notify_all();
}

void CurlBackground::begin_waiting() {
    while (!waiting_.empty() && active_ < places_) {
        const auto found = transfers_.find(waiting_.front());
        waiting_.pop_front();
        if (found != transfers_.end()) begin(found->first, found->second);
    }
}

// False if the request has to wait for its addresses, or has ended without any.
bool CurlBackground::look_up(std::uint64_t id, Transfer& transfer, std::vector<std::string>& addresses) {
    const auto& names = names_.of(options_, transfer.request->base_url);
    if (names.empty()) return true;
    auto answer = resolver_->ask(names, transfer.since, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->names_found();
    });
    if (!answer.fault.empty()) {
        complete(id, tl::unexpected(TransportError{ErrorKind::transport, std::move(answer.fault), false}));
        return false;
    }
    if (answer.is_known) {
        addresses = std::move(answer.lines);
        return true;
    }
    const SteadyTime latest = connect_deadline(options_, transfer.since);
    if (latest <= std::chrono::steady_clock::now()) {
        complete(id, tl::unexpected(not_looked_up(*transfer.request)));
        return false;
    }
    transfer.looks_up = true;
    looking_up_.push_back(id);
    look_again_ = std::min({look_again_, answer.again, latest});
    return false;
}

void CurlBackground::begin(std::uint64_t id, Transfer& transfer) {
    std::vector<std::string> addresses;
    if (!look_up(id, transfer, addresses)) return;
    const auto spent = transfer.looks_up ? std::chrono::steady_clock::now() - transfer.since : SteadyTime::duration{0};
    ++active_;
    if (spare_.empty()) {
        transfer.exchange = std::make_unique<CurlExchange>(options_);
    } else {
        transfer.exchange = std::move(spare_.back());
        spare_.pop_back();
    }
    if (lanes_.back()->curl.multi() == nullptr) new_lane();  // there was no memory for it
    Lane* const lane = lanes_.back().get();
    auto ready = transfer.exchange->prepare(*transfer.request, addresses, spent, lane->curl);
    if (!ready) return complete(id, tl::unexpected(std::move(ready.error())));
    CURL* const easy = transfer.exchange->easy();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, reinterpret_cast<void*>(static_cast<std::uintptr_t>(id)));
    if (lane->curl.multi() == nullptr || curl_multi_add_handle(lane->curl.multi(), easy) != CURLM_OK) {
        return complete(id, tl::unexpected(TransportError{ErrorKind::transport, "libcurl refused the request", false}));
    }
    transfer.lane = lane;
    ++lane->active;
}

void CurlBackground::take_finished() {
    int left = 0;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {  // finish() may add one, and closes none
        while (const CURLMsg* const message = curl_multi_info_read(lanes_[i]->curl.multi(), &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            void* mark = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &mark);
            finish(static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(mark)), message->data.result);
        }
    }
}

void CurlBackground::finish(std::uint64_t id, CURLcode code) {
    Transfer& transfer = transfers_.at(id);
    CurlExchange& exchange = *transfer.exchange;
    if (exchange.lacked_descriptors(code) && try_again(id, transfer)) return;
    // Over HTTP/2 libcurl keeps the connection, although nobody knows whether the server still hears it. New requests
    // get another one.
    if (code == CURLE_OPERATION_TIMEDOUT && exchange.shares_connection() && exchange.is_sent() &&
        transfer.lane == lanes_.back().get())
        new_lane();
    complete(id, exchange.finish(code));
}

// Connections that no request uses make room for one: work() closes them before it begins requests again.
bool CurlBackground::try_again(std::uint64_t id, Transfer& transfer) {
    if (transfer.exchange->is_sent() || std::exchange(transfer.lacked_descriptors, true)) return false;
    release(transfer);
    new_lane();
    waiting_.push_front(id);
    return true;
}

// libcurl does not check the time of requests that wait for a connection in use, and does not know those that wait
// here.
void CurlBackground::end_overdue(SteadyTime now) {
    while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
        give_up(deadlines_.begin()->second, ErrorKind::timeout);
    }
}

void CurlBackground::give_up(std::uint64_t id, ErrorKind why) {
    const Transfer& transfer = transfers_.at(id);
    CurlExchange* const exchange = transfer.exchange.get();
    if (why == ErrorKind::cancelled) {
        return complete(id, tl::unexpected(exchange != nullptr ? exchange->cancelled() : never_begun()));
    }
    if (exchange != nullptr) return finish(id, CURLE_OPERATION_TIMEDOUT);
    if (transfer.looks_up) return complete(id, tl::unexpected(not_looked_up(*transfer.request)));
    complete(id, tl::unexpected(TransportError{ErrorKind::timeout,
                                               "the deadline passed before the request was sent: " +
                                                   std::to_string(active_) + " others were under way",
                                               false}));
}

// Takes the exchange out of libcurl.
void CurlBackground::release(Transfer& transfer) {
    if (!transfer.exchange) return;
    --active_;
    if (transfer.lane != nullptr) {
        curl_multi_remove_handle(transfer.lane->curl.multi(), transfer.exchange->easy());
        --transfer.lane->active;
        transfer.lane = nullptr;
    }
    if (spare_.size() < options_.max_idle_connections) spare_.push_back(std::move(transfer.exchange));
    transfer.exchange.reset();
}

void CurlBackground::complete(std::uint64_t id, TransportResult result) {
    const auto found = transfers_.find(id);
    release(found->second);  // the request must not move while libcurl has the handle
    Transfer transfer = std::move(found->second);
    transfers_.erase(found);
    deadlines_.erase(transfer.deadline);
    transfer.done(std::move(result));
}

}  // namespace exbind::detail
