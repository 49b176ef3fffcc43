// The server's side of an HTTP/2 connection, which keeps to the protocol or tells that it did not process a request.
#pragma once

#include <atomic>

#include "mock/http/stream.hpp"

/// Speaks just enough HTTP/2 for one or several connections, and counts requests.
struct Http2Peer {
    enum class Manner {
        answers,    ///< when `batch` requests of a connection wait
        refuses,    ///< each stream
        goes_away,  ///< when `batch` requests wait; answers the first stream, and names it as the last one
        leaves,     ///< with the first request, having processed none
        is_silent,
    };

    explicit Http2Peer(int batch_size, Manner how = Manner::answers) : batch(batch_size), manner(how) {}

    void talk(exbind::mock::Stream& peer);

    const int batch;
    const Manner manner;
    std::atomic<int> requests{0};
};
