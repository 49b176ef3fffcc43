#include "curl_sockets.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

short events_of(int what) {
    const int events = ((what & CURL_POLL_IN) != 0 ? POLLIN : 0) | ((what & CURL_POLL_OUT) != 0 ? POLLOUT : 0);
    return static_cast<short>(events);
}

// POLLERR and POLLHUP count as readable: the read returns the error.
int ready_of(const pollfd& watched) {
    int ready = 0;
    if ((watched.events & POLLIN) != 0 && (watched.revents & (POLLIN | POLLERR | POLLHUP)) != 0)
        ready |= CURL_CSELECT_IN;
    if ((watched.events & POLLOUT) != 0) {
        if ((watched.revents & POLLOUT) != 0) ready |= CURL_CSELECT_OUT;
        if ((watched.revents & (POLLERR | POLLHUP)) != 0) ready |= CURL_CSELECT_ERR;
    }
    if ((watched.revents & POLLNVAL) != 0) ready |= CURL_CSELECT_ERR;
    return ready;
}

bool set_up(int descriptor) {
    return fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

}  // namespace

CurlLane::CurlLane(CurlSockets& sockets, long kept_connections) : sockets_(sockets), multi_(curl_multi_init()) {
    if (!multi_) return;
    curl_multi_setopt(multi(), CURLMOPT_MAXCONNECTS, kept_connections);
    curl_multi_setopt(multi(), CURLMOPT_SOCKETFUNCTION, &CurlSockets::on_socket);
    curl_multi_setopt(multi(), CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi(), CURLMOPT_TIMERFUNCTION, &CurlSockets::on_timer);
    curl_multi_setopt(multi(), CURLMOPT_TIMERDATA, this);
    sockets_.lanes_.push_back(this);
}

CurlLane::~CurlLane() {
    if (!multi_) return;
    // Otherwise closing its connections would call them.
    curl_multi_setopt(multi(), CURLMOPT_SOCKETFUNCTION, nullptr);
    curl_multi_setopt(multi(), CURLMOPT_TIMERFUNCTION, nullptr);
    sockets_.forget(*this);
}

CurlSockets::CurlSockets() {
    int ends[2];
    if (pipe(ends) != 0) {
        fault_ = errno;
        return;
    }
    if (!set_up(ends[0]) || !set_up(ends[1])) {
        fault_ = errno;
        close(ends[0]);
        close(ends[1]);
        return;
    }
    wake_read_ = ends[0];
    wake_write_ = ends[1];
    watched_.push_back({wake_read_, POLLIN, 0});
    watched_by_.push_back(nullptr);
}

CurlSockets::~CurlSockets() {
    if (!usable()) return;
    close(wake_read_);
    close(wake_write_);
}

void CurlSockets::forget(const CurlLane& lane) {
    std::erase(lanes_, &lane);
    std::erase_if(ready_, [&](const Ready& each) { return each.lane == &lane; });
    for (std::size_t i = watched_.size(); i-- > 1;)
        if (watched_by_[i] == &lane) unwatch(i);
}

void CurlSockets::unwatch(std::size_t index) {
    watched_[index] = watched_.back();
    watched_.pop_back();
    watched_by_[index] = watched_by_.back();
    watched_by_.pop_back();
}

SteadyTime CurlSockets::first_timer() const {
    SteadyTime first = SteadyTime::max();
    for (const CurlLane* lane : lanes_) first = std::min(first, lane->timer_);
    return first;
}

void CurlSockets::wait(SteadyTime until) {
    until = std::min(until, first_timer());
    if (until == SteadyTime::min()) return;
    constexpr auto longest = milliseconds(1000);
    const auto left = std::chrono::ceil<milliseconds>(until - steady_clock::now());
    look(static_cast<int>(std::clamp(left, milliseconds(0), longest).count()));
}

void CurlSockets::wake() {
    const char any = 0;
    // If the pipe is full, it wakes the reader anyway.
    [[maybe_unused]] const auto written = write(wake_write_, &any, 1);
}

void CurlSockets::look(int wait_milliseconds) {
    ready_.clear();
    const int found = poll(watched_.data(), static_cast<nfds_t>(watched_.size()), wait_milliseconds);
    looked_at_ = steady_clock::now();
    looked_ = true;
    if (found <= 0) return;
    for (std::size_t i = 1; i < watched_.size(); ++i)
        if (const int ready = ready_of(watched_[i])) ready_.push_back({watched_by_[i], watched_[i].fd, ready});
    if (watched_.front().revents == 0) return;
    char any[64];
    while (read(wake_read_, any, sizeof any) == static_cast<ssize_t>(sizeof any)) {
    }
}

bool CurlSockets::move() {
    // A caller that starts more transfers will wait soon, for all of them at once; until then, look at sockets and
    // timers from time to time.
    constexpr auto soon = milliseconds(1);
    const auto has_timer = [](const CurlLane* lane) {
        return SteadyTime::min() < lane->timer_ && lane->timer_ < SteadyTime::max();
    };
    const bool waits = watched_.size() > 1 || std::any_of(lanes_.begin(), lanes_.end(), has_timer);
    if (!looked_ && waits && steady_clock::now() - looked_at_ > soon) look(0);
    looked_ = false;
    int running = 0;
    for (std::size_t i = 0; i < ready_.size(); ++i) {  // on_socket() may move them
        const Ready each = ready_[i];
        if (curl_multi_socket_action(each.lane->multi(), each.socket, each.what, &running) != CURLM_OK) return false;
    }
    ready_.clear();
    for (CurlLane* lane : lanes_) {
        // libcurl sets its timer to now when it wants another turn. Allow a few before looking at sockets again.
        for (int turns = 0; turns < 4 && lane->timer_ <= looked_at_; ++turns) {
            lane->timer_ = SteadyTime::max();
            if (curl_multi_socket_action(lane->multi(), CURL_SOCKET_TIMEOUT, 0, &running) != CURLM_OK) return false;
        }
    }
    return true;
}

int CurlSockets::on_socket(CURL*, curl_socket_t socket, int what, void* self, void*) {
    CurlLane& lane = *static_cast<CurlLane*>(self);
    CurlSockets& of = lane.sockets_;
    std::vector<pollfd>& watched = of.watched_;
    const auto found =
        std::find_if(watched.begin() + 1, watched.end(), [&](const pollfd& each) { return each.fd == socket; });
    if (what == CURL_POLL_REMOVE) {
        if (found != watched.end()) of.unwatch(static_cast<std::size_t>(found - watched.begin()));
        return 0;
    }
    if (found != watched.end()) {
        found->events = events_of(what);
        of.watched_by_[static_cast<std::size_t>(found - watched.begin())] = &lane;
        return 0;
    }
    try {
        of.ready_.reserve(watched.size() + 1);  // so that look() does not allocate
        of.watched_by_.reserve(watched.size() + 1);
        watched.push_back({socket, events_of(what), 0});
        of.watched_by_.push_back(&lane);
        return 0;
    } catch (...) {
        return -1;  // libcurl gives up
    }
}

int CurlSockets::on_timer(CURLM*, long wait_milliseconds, void* lane) {
    static_cast<CurlLane*>(lane)->timer_ = wait_milliseconds < 0 ? SteadyTime::max()
                                           : wait_milliseconds == 0
                                               ? SteadyTime::min()
                                               : steady_clock::now() + milliseconds(wait_milliseconds);
    return 0;
}

}  // namespace exbind::detail
