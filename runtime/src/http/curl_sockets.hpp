// What the transfers of a libcurl multi handle wait for: their sockets and libcurl's clock.
#pragma once

#include <curl/curl.h>
#include <poll.h>

#include <cstddef>
#include <utility>
#include <vector>

#include "exbind/clock.hpp"

namespace exbind::detail {

/// Moves the transfers whose sockets are ready, by libcurl's socket interface: curl_multi_perform() looks at each of
/// them every time. All but wake() belongs to one thread. The multi handle outlives it.
class CurlSockets {
  public:
    explicit CurlSockets(CURLM* multi);
    CurlSockets(const CurlSockets&) = delete;
    CurlSockets& operator=(const CurlSockets&) = delete;
    ~CurlSockets();

    /// False when there was no file descriptor to be had.
    bool usable() const { return wake_read_ >= 0; }
    /// Waits until there is something to move(), or wake() is called, at most until then.
    void wait(SteadyTime until);
    /// Ends a wait(), or the next one at once. From any thread.
    void wake();
    /// Reads and writes what can be. False when libcurl failed.
    bool move();
    /// All that had arrived by then was read.
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
    bool looked_ = false;  ///< and what is ready was not moved yet
    SteadyTime looked_at_{};
    SteadyTime timer_ = SteadyTime::max();
};

}  // namespace exbind::detail
