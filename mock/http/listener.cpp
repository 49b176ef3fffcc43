#include "mock/http/listener.hpp"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace exbind::mock {
namespace {

constexpr std::size_t max_connections = 512;

void set_option(int fd, int level, int option) {
    const int on = 1;
    ::setsockopt(fd, level, option, &on, sizeof on);
}

}  // namespace

void Socket::close() {
    if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

Socket listen_on(std::uint16_t port, int queue, bool ipv6) {
    Socket listening(::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (listening.fd() < 0) throw ListenError(std::string("no socket to listen with: ") + std::strerror(errno));
    set_option(listening.fd(), SOL_SOCKET, SO_REUSEADDR);
    ::fcntl(listening.fd(), F_SETFD, FD_CLOEXEC);
    ::fcntl(listening.fd(), F_SETFL, O_NONBLOCK);  // a client may be gone again between poll and accept
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    v4.sin_port = htons(port);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = in6addr_loopback;
    v6.sin6_port = htons(port);
    const auto* address = ipv6 ? reinterpret_cast<const sockaddr*>(&v6) : reinterpret_cast<const sockaddr*>(&v4);
    if (::bind(listening.fd(), address, ipv6 ? sizeof v6 : sizeof v4) != 0 || ::listen(listening.fd(), queue) != 0) {
        throw ListenError(std::string("cannot listen on ") + (ipv6 ? "[::1]:" : "127.0.0.1:") + std::to_string(port) +
                          ": " + std::strerror(errno));
    }
    return listening;
}

std::uint16_t port_of(const Socket& socket) {
    sockaddr_in6 address{};  // has room for either family, and the port in the same place
    socklen_t size = sizeof address;
    ::getsockname(socket.fd(), reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin6_port);
}

Listener::Listener(Socket socket, Talk talk, std::shared_ptr<const TlsIdentity> identity)
    : talk_(std::move(talk)), identity_(std::move(identity)), socket_(std::move(socket)), port_(port_of(socket_)) {
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0) throw ListenError(std::string("no pipe to stop the server with: ") + std::strerror(errno));
    wake_read_ = Socket(ends[0]);
    wake_write_ = Socket(ends[1]);
    for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    acceptor_ = std::thread([this] { accept_all(); });
}

Listener::~Listener() {
    stop();
}

int Listener::accepted() const {
    const std::lock_guard lock(mutex_);
    return accepted_;
}

int Listener::closed() const {
    const std::lock_guard lock(mutex_);
    return closed_;
}

bool Listener::pause(std::chrono::milliseconds time) {
    std::unique_lock lock(mutex_);
    if (time.count() > 0) stopped_.wait_for(lock, time, [this] { return stopping_; });
    return !stopping_;
}

void Listener::stop() {
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) return;
        stopping_ = true;
        // The threads close their sockets themselves; this only ends their waiting.
        for (const auto& connection : connections_) ::shutdown(connection.socket.fd(), SHUT_RDWR);
    }
    stopped_.notify_all();
    const char byte = 0;
    while (::write(wake_write_.fd(), &byte, 1) < 0 && errno == EINTR) {
    }
    acceptor_.join();
    socket_.close();
    for (auto& connection : connections_) connection.thread.join();
    connections_.clear();
}

void Listener::accept_all() {
    for (;;) {
        pollfd waits[2] = {{socket_.fd(), POLLIN, 0}, {wake_read_.fd(), POLLIN, 0}};
        if (::poll(waits, 2, -1) < 0 && errno != EINTR) return;
        if (waits[1].revents != 0) return;
        if (waits[0].revents == 0) continue;
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        Socket socket(::accept(socket_.fd(), reinterpret_cast<sockaddr*>(&address), &size));
        reap();
        if (socket.fd() < 0) {
            // Gone again, or no descriptors left: other connections have to end first.
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            continue;
        }
        ::fcntl(socket.fd(), F_SETFD, FD_CLOEXEC);
        ::fcntl(socket.fd(), F_SETFL, 0);
        set_option(socket.fd(), IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
        set_option(socket.fd(), SOL_SOCKET, SO_NOSIGPIPE);
#endif
        char peer[NI_MAXHOST] = "";
        ::getnameinfo(reinterpret_cast<const sockaddr*>(&address), size, peer, sizeof peer, nullptr, 0, NI_NUMERICHOST);
        const std::lock_guard lock(mutex_);
        if (stopping_) return;
        if (connections_.size() >= max_connections) continue;
        auto& connection = connections_.emplace_back();
        connection.socket = std::move(socket);
        connection.thread = std::thread([this, &connection, text = std::string(peer), number = ++accepted_] {
            Stream stream(connection.socket.fd(), identity_.get(), text, number);
            talk_(stream);
            const std::lock_guard end(mutex_);
            connection.socket.close();
            connection.done = true;
            ++closed_;
        });
    }
}

/// Joins the threads of connections that ended.
void Listener::reap() {
    std::list<Connection> ended;
    {
        const std::lock_guard lock(mutex_);
        for (auto it = connections_.begin(); it != connections_.end();) {
            const auto next = std::next(it);
            if (it->done) ended.splice(ended.end(), connections_, it);
            it = next;
        }
    }
    for (auto& connection : ended) connection.thread.join();
}

}  // namespace exbind::mock
