// What the transfers of a libcurl multi handle wait for: sockets and libcurl's timer.
#pragma once

#include <curl/curl.h>
#include <poll.h>

#include <cstddef>
#include <utility>
#include <vector>

#include "exbind/clock.hpp"

namespace exbind::detail {

/// Advances the transfers whose sockets are ready, through libcurl's socket interface; curl_multi_perform() would check
/// all of them every time. Except for wake(), use it from one thread. The multi handle must outlive it.
class CurlSockets {
  public:
    explicit CurlSockets(CURLM* multi);
    CurlSockets(const CurlSockets&) = delete;
    CurlSockets& operator=(const CurlSockets&) = delete;
    ~CurlSockets();

    /// False when no file descriptors were available.
    bool usable() const { return wake_read_ >= 0; }
    /// Waits until move() has work, wake() is called, or the time is reached.
    void wait(SteadyTime until);
    /// Ends the current wait(), or else the next one. May be called from any thread.
    void wake();
    /// Reads and writes whatever is ready. False when libcurl failed.
    bool move();
    /// The time of the last look at the sockets: all that had arrived by then was read.
    SteadyTime looked_at() const { return looked_at_; }

  private:
    static int on_socket(CURL*, curl_socket_t socket, int what, void* self, void*);
    static int on_timer(CURLM*, long milliseconds, void* self);
    void look(int milliseconds);

    CURLM* const multi_;
    int wake_read_ = -1;
    int wake_write_ = -1;
    std::vector<pollfd> watched_;  ///< the first is for wake()
    std::vector<std::pair<curl_socket_t, int>> ready_;
    bool looked_ = false;  ///< since the last move()
    SteadyTime looked_at_{};
    SteadyTime timer_ = SteadyTime::max();
};

}  // namespace exbind::detail
