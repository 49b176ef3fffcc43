#include "mock/http.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

#include "mock/http_message.hpp"
#include "mock/stream.hpp"

namespace exbind::mock {
namespace {

constexpr std::size_t max_connections = 512;

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
    void close() {
        if (fd_ >= 0) ::close(std::exchange(fd_, -1));
    }

  private:
    int fd_;
};

void set_option(int fd, int level, int option) {
    const int on = 1;
    ::setsockopt(fd, level, option, &on, sizeof on);
}

/// The body of a request; empty when the connection ended before it was complete.
std::optional<std::variant<std::string, BadRequest>> read_body(Stream& stream, const RequestHead& head) {
    if (!head.chunked) {
        auto body = stream.read_exactly(head.body_bytes);
        if (!body) return std::nullopt;
        return *std::move(body);
    }
    std::string body;
    for (;;) {
        const auto line = stream.read_until("\r\n", 1024);
        if (!line) return std::nullopt;
        const auto size = parse_chunk_size(*line);
        if (const auto* bad = std::get_if<BadRequest>(&size)) return *bad;
        const auto bytes = std::get<std::size_t>(size);
        if (bytes == 0) break;
        if (body.size() + bytes > max_body_bytes) return BadRequest{413, "the body is too large"};
        const auto chunk = stream.read_exactly(bytes);
        if (!chunk) return std::nullopt;
        const auto end = stream.read_exactly(2);
        if (!end) return std::nullopt;
        if (*end != "\r\n") return BadRequest{400, "a chunk is longer than it says"};
        body += *chunk;
    }
    for (;;) {  // trailers
        const auto line = stream.read_until("\r\n", max_head_bytes);
        if (!line) return std::nullopt;
        if (line->empty()) return body;
    }
}

Socket listen_on(std::uint16_t port) {
    Socket listener(::socket(AF_INET, SOCK_STREAM, 0));
    if (listener.fd() < 0) throw ListenError(std::string("no socket to listen with: ") + std::strerror(errno));
    set_option(listener.fd(), SOL_SOCKET, SO_REUSEADDR);
    ::fcntl(listener.fd(), F_SETFD, FD_CLOEXEC);
    ::fcntl(listener.fd(), F_SETFL, O_NONBLOCK);  // a client may be gone again between poll and accept
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::bind(listener.fd(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener.fd(), 128) != 0) {
        throw ListenError("cannot listen on 127.0.0.1:" + std::to_string(port) + ": " + std::strerror(errno));
    }
    return listener;
}

}  // namespace

struct HttpServer::State {
    struct Connection {
        Socket socket;
        std::string peer;
        std::thread thread;
        bool done = false;
    };

    Handler handler;
    std::shared_ptr<const TlsIdentity> identity;  ///< null = plain
    Socket listener;
    Socket wake_read, wake_write;  ///< a byte here ends the accepting thread
    std::uint16_t bound_port = 0;
    std::thread acceptor;
    std::mutex mutex;  ///< guards what follows
    std::condition_variable stopped;
    bool stopping = false;
    std::list<Connection> connections;

    void accept_all() {
        for (;;) {
            pollfd waits[2] = {{listener.fd(), POLLIN, 0}, {wake_read.fd(), POLLIN, 0}};
            if (::poll(waits, 2, -1) < 0 && errno != EINTR) return;
            if (waits[1].revents != 0) return;
            if (waits[0].revents == 0) continue;
            sockaddr_in address{};
            socklen_t size = sizeof address;
            Socket socket(::accept(listener.fd(), reinterpret_cast<sockaddr*>(&address), &size));
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
            char text[INET_ADDRSTRLEN] = "";
            ::inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
            const std::lock_guard lock(mutex);
            if (stopping) return;
            if (connections.size() >= max_connections) continue;
            auto& connection = connections.emplace_back();
            connection.socket = std::move(socket);
            connection.peer = text;
            connection.thread = std::thread([this, &connection] {
                serve(connection.socket.fd(), connection.peer);
                const std::lock_guard end(mutex);
                connection.socket.close();
                connection.done = true;
            });
        }
    }

    /// Joins the threads of connections that ended.
    void reap() {
        std::list<Connection> ended;
        {
            const std::lock_guard lock(mutex);
            for (auto it = connections.begin(); it != connections.end();) {
                const auto next = std::next(it);
                if (it->done) ended.splice(ended.end(), connections, it);
                it = next;
            }
        }
        for (auto& connection : ended) connection.thread.join();
    }

    void refuse(Stream& stream, const BadRequest& bad) {
        HttpReply reply;
        reply.status = bad.status;
        reply.headers = {{"Content-Type", "application/json"}};
        reply.body = "{\"mock\":\"" + bad.why + "\"}";
        stream.write(head_text(reply, reply.body.size(), false) + reply.body);
    }

    /// False when the server is being stopped.
    bool hold_back(std::chrono::milliseconds delay) {
        std::unique_lock lock(mutex);
        if (delay.count() > 0) stopped.wait_for(lock, delay, [this] { return stopping; });
        return !stopping;
    }

    void serve(int fd, const std::string& peer) {
        Stream stream(fd, identity.get());
        for (;;) {
            const auto text = stream.read_until("\r\n\r\n", max_head_bytes);
            if (!text) {
                if (stream.overflowed()) refuse(stream, {431, "the request's head is too large"});
                return;
            }
            auto parsed = parse_head(*text);
            if (const auto* bad = std::get_if<BadRequest>(&parsed)) return refuse(stream, *bad);
            auto& head = std::get<RequestHead>(parsed);
            if (head.expects_continue && !stream.write("HTTP/1.1 100 Continue\r\n\r\n")) return;
            auto body = read_body(stream, head);
            if (!body) return;
            if (const auto* bad = std::get_if<BadRequest>(&*body)) return refuse(stream, *bad);
            head.request.body = std::get<std::string>(std::move(*body));
            head.request.peer = peer;

            const auto reply = handler(head.request);
            if (!hold_back(reply.delay)) return;
            if (reply.ending == HttpReply::Ending::reset) abort_on_close(fd);
            if (!send(stream, reply, head)) return;
        }
    }

    /// False when the connection is to be closed.
    bool send(Stream& stream, const HttpReply& reply, const RequestHead& head) {
        using Ending = HttpReply::Ending;
        const bool bodiless = head.request.method == "HEAD";
        const bool keep = head.keep_alive && (reply.ending == Ending::complete || reply.ending == Ending::dripping);
        const std::string start = head_text(reply, reply.body.size(), keep || reply.ending == Ending::closing);
        switch (reply.ending) {
            case Ending::cut:
            case Ending::reset:
                return false;
            case Ending::truncated:
                stream.write(start + (bodiless ? "" : reply.body.substr(0, reply.body.size() / 2)));
                return false;
            case Ending::endless:
                send_without_end(stream, reply);
                return false;
            case Ending::dripping:
                return stream.write(start) && (bodiless || drip(stream, reply)) && keep;
            case Ending::complete:
            case Ending::closing:
                break;
        }
        return stream.write(start + (bodiless ? "" : reply.body)) && keep;
    }

    bool drip(Stream& stream, const HttpReply& reply) {
        for (const char& byte : reply.body) {
            if (!stream.write({&byte, 1}) || !hold_back(reply.pause)) return false;
        }
        return true;
    }

    void send_without_end(Stream& stream, const HttpReply& reply) {
        // Spaces are JSON's own filler, so only the size tells that something is wrong.
        const std::string more = "4000\r\n" + std::string(0x4000, ' ') + "\r\n";
        if (!stream.write(chunked_head_text(reply))) return;
        while (stream.write(more) && hold_back(std::chrono::milliseconds(0))) {
        }
    }

    /// Lets the peer see a reset when the connection is closed.
    static void abort_on_close(int fd) {
        const linger at_once{1, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
};

HttpServer::HttpServer(std::uint16_t port, Handler handler, std::shared_ptr<const TlsIdentity> identity)
    : state_(std::make_unique<State>()) {
    state_->handler = std::move(handler);
    state_->identity = std::move(identity);
    state_->listener = listen_on(port);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(state_->listener.fd(), reinterpret_cast<sockaddr*>(&address), &size);
    state_->bound_port = ntohs(address.sin_port);
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0) throw ListenError(std::string("no pipe to stop the server with: ") + std::strerror(errno));
    state_->wake_read = Socket(ends[0]);
    state_->wake_write = Socket(ends[1]);
    for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    state_->acceptor = std::thread([state = state_.get()] { state->accept_all(); });
}

HttpServer::~HttpServer() {
    stop();
}

std::uint16_t HttpServer::port() const {
    return state_->bound_port;
}

void HttpServer::stop() {
    {
        const std::lock_guard lock(state_->mutex);
        if (state_->stopping) return;
        state_->stopping = true;
        // The threads close their sockets themselves; this only ends their waiting.
        for (const auto& connection : state_->connections) ::shutdown(connection.socket.fd(), SHUT_RDWR);
    }
    state_->stopped.notify_all();
    const char byte = 0;
    while (::write(state_->wake_write.fd(), &byte, 1) < 0 && errno == EINTR) {
    }
    state_->acceptor.join();
    state_->listener.close();
    for (auto& connection : state_->connections) connection.thread.join();
    state_->connections.clear();
}

}  // namespace exbind::mock
