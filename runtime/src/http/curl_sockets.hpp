// What the transfers of libcurl's multi handles wait for: sockets and libcurl's timers.
#pragma once

#include <curl/curl.h>
#include <poll.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

#include "curl_handles.hpp"
#include "exbind/clock.hpp"

namespace exbind::inline v0_1::detail {

class CurlSockets;

/// A multi handle and the connections that it keeps.
class CurlLane {
  public:
    /// `sockets` must outlive it.
    CurlLane(CurlSockets& sockets, long kept_connections);
    CurlLane(const CurlLane&) = delete;
    CurlLane& operator=(const CurlLane&) = delete;
    ~CurlLane();

    /// Null when libcurl could not make it.
    CURLM* multi() const { return multi_.get(); }

    /// The server closes an HTTP/2 connection, and has processed no stream above that one.
    void goes_away(long connection, long last_stream) { gone_.push_back({connection, last_stream}); }
    bool is_gone(long connection, long stream) const {
        return std::any_of(gone_.begin(), gone_.end(), [&](const Gone& each) {
            return each.connection == connection && each.last_stream < stream;
        });
    }

  private:
    friend class CurlSockets;
    struct Gone {
        long connection;
        long last_stream;
    };

    CurlSockets& sockets_;
    const std::unique_ptr<CURLM, FreeMulti> multi_;
    SteadyTime timer_ = SteadyTime::max();
    std::vector<Gone> gone_;
};

/// Advances the transfers whose sockets are ready, through libcurl's socket interface; curl_multi_perform() would check
/// all of them every time. Except for wake(), use it from one thread.
class CurlSockets {
  public:
    CurlSockets();
    CurlSockets(const CurlSockets&) = delete;
    CurlSockets& operator=(const CurlSockets&) = delete;
    ~CurlSockets();

    /// False when no file descriptors were available; then fault() is the system's error number.
    bool usable() const { return wake_read_ >= 0; }
    int fault() const { return fault_; }
    /// Waits until move() has work, wake() is called, or the time is reached.
    void wait(SteadyTime until);
    /// Ends the current wait(), or else the next one. May be called from any thread.
    void wake();
    /// Reads and writes whatever is ready. False when libcurl failed.
    bool move();
    /// The time of the last look at the sockets: all that had arrived by then was read.
    SteadyTime looked_at() const { return looked_at_; }

  private:
    friend class CurlLane;
    struct Ready {
        CurlLane* lane;
        curl_socket_t socket;
        int what;
    };

    static int on_socket(CURL*, curl_socket_t socket, int what, void* lane, void*);
    static int on_timer(CURLM*, long milliseconds, void* lane);
    void forget(const CurlLane& lane);
    void unwatch(std::size_t index);
    SteadyTime first_timer() const;
    void look(int milliseconds);

    int fault_ = 0;
    int wake_read_ = -1;
    int wake_write_ = -1;
    std::vector<CurlLane*> lanes_;
    std::vector<pollfd> watched_;        ///< the first is for wake()
    std::vector<CurlLane*> watched_by_;  ///< whose each of them is
    std::vector<Ready> ready_;
    bool looked_ = false;  ///< since the last move()
    SteadyTime looked_at_{};
};

}  // namespace exbind::detail
