// Keeps SIGPIPE away from the program while libcurl writes to sockets.
#pragma once

#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>

namespace exbind::inline v0_1::detail {

/// libcurl before 7.87 writes TLS through OpenSSL's sockets, which raise SIGPIPE when the peer is gone.
inline bool libcurl_raises_pipe_signal() {
    static const bool raises = curl_version_info(CURLVERSION_NOW)->version_num < 0x075700;
    return raises;
}

/// While it lives, a SIGPIPE of this thread's is swallowed, without a change of what the program does about others.
class NoPipeSignal {
  public:
    explicit NoPipeSignal(bool is_needed = libcurl_raises_pipe_signal()) {
        if (!is_needed) return;
        sigset_t pending;
        sigpending(&pending);
        if (sigismember(&pending, SIGPIPE) != 0) return;  // the program has blocked it already
        const sigset_t pipe = only_pipe();
        blocks_ = pthread_sigmask(SIG_BLOCK, &pipe, &before_) == 0;
    }
    ~NoPipeSignal() {
        if (!blocks_) return;
        const sigset_t pipe = only_pipe();
        sigset_t pending;
        sigpending(&pending);
        if (sigismember(&pending, SIGPIPE) != 0) {
            int taken = 0;
            sigwait(&pipe, &taken);
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoPipeSignal(const NoPipeSignal&) = delete;
    NoPipeSignal& operator=(const NoPipeSignal&) = delete;

  private:
    static sigset_t only_pipe() {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGPIPE);
        return set;
    }

    sigset_t before_{};
    bool blocks_ = false;
};

}  // namespace exbind::detail
