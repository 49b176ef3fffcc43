// Sockets on loopback: one that listens, with a thread for each connection that it accepts.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

#include "mock/http/stream.hpp"

namespace exbind::mock {

/// The port could not be listened on.
class ListenError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A file descriptor that closes itself.
class Socket {
  public:
    explicit Socket(int fd = -1) : fd_(fd) {}
    Socket(Socket&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() { close(); }
    int fd() const { return fd_; }
    void close();

  private:
    int fd_;
};

/// A socket that listens on 127.0.0.1, or on ::1 when `ipv6` is set, and nowhere else. Port 0 takes a free one; `queue`
/// connections may wait to be accepted. Throws ListenError.
Socket listen_on(std::uint16_t port, int queue = 128, bool ipv6 = false);
/// The local port of a socket.
std::uint16_t port_of(const Socket& socket);

/// Accepts connections until it is stopped.
class Listener {
  public:
    /// Talks on one connection; when it returns, the connection is closed. Called from many threads at once; must not
    /// throw.
    using Talk = std::function<void(Stream&)>;

    /// `identity` null: without TLS.
    Listener(Socket socket, Talk talk, std::shared_ptr<const TlsIdentity> identity = nullptr);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::uint16_t port() const { return port_; }
    /// Connections accepted so far.
    int accepted() const;
    /// Connections that this side has closed.
    int closed() const;
    /// For a talk that waits. False when the listener is being stopped.
    bool pause(std::chrono::milliseconds time);
    /// Ends all connections, also those whose talk pauses, and waits for the threads. Not from a talk.
    void stop();

  private:
    struct Connection {
        Socket socket;
        std::thread thread;
        bool done = false;
    };
    void accept_all();
    void reap();

    const Talk talk_;
    const std::shared_ptr<const TlsIdentity> identity_;
    Socket socket_;
    const std::uint16_t port_;
    Socket wake_read_, wake_write_;  ///< a byte here ends the accepting thread
    mutable std::mutex mutex_;       ///< guards what follows
    std::condition_variable stopped_;
    bool stopping_ = false;
    int accepted_ = 0;
    int closed_ = 0;
    std::list<Connection> connections_;
    std::thread acceptor_;
};

}  // namespace exbind::mock
