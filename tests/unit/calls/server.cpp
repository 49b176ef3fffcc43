#include "server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <utility>

namespace {

int listen_on_loopback_v6(int& port) {
    const int listener = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener, 64) == 0 &&
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0) {
        port = ntohs(address.sin6_port);
    }
    return listener;
}

int listen_on_loopback(int& port, int family = AF_INET) {
    if (family == AF_INET6) return listen_on_loopback_v6(port);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listener < 0 || ::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(listener, 64) != 0 || ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        throw std::runtime_error("no socket on loopback");
    }
    port = ntohs(address.sin_port);
    return listener;
}

bool send_all(int socket, const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) return false;
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

bool receive_some(int socket, std::string& buffer) {
    char bytes[4096];
    const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
    if (count <= 0) return false;
    buffer.append(bytes, static_cast<std::size_t>(count));
    return true;
}

}  // namespace

Answer reply(int status, const std::string& body, const std::string& more_headers) {
    return {"HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\n" + more_headers + "\r\n" + body,
            false, false, false};
}

int closed_port() {
    int port = 0;
    ::close(listen_on_loopback(port));
    return port;
}

Server::Server(Handler handler, int family)
    : handler_(std::move(handler)), listener_(listen_on_loopback(port_, family)) {
    acceptor_ = std::thread([this] { accept_all(); });
}

Server::~Server() {
    stopping_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    ::close(listener_);
    {
        const std::lock_guard lock(mutex_);
        for (const int socket : sockets_) ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread& thread : threads_) thread.join();
    for (const int socket : sockets_) ::close(socket);
}

std::string Server::url() const {
    return "http://127.0.0.1:" + std::to_string(port_);
}

std::vector<Received> Server::received() const {
    const std::lock_guard lock(mutex_);
    return received_;
}

void Server::accept_all() {
    while (!stopping_) {
        const int socket = ::accept(listener_, nullptr, nullptr);
        if (socket < 0) return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const int connection = ++connections_;
        const std::lock_guard lock(mutex_);
        sockets_.push_back(socket);
        threads_.emplace_back([this, socket, connection] { serve(socket, connection); });
    }
}

void Server::serve(int socket, int connection) {
    std::string buffer;
    Received request;
    request.connection = connection;
    while (!stopping_ && read_request(socket, buffer, request)) {
        {
            const std::lock_guard lock(mutex_);
            request.number = static_cast<int>(received_.size()) + 1;
            received_.push_back(request);
        }
        const Answer answer = handler_(request);
        send_answer(socket, answer);
        if (answer.reset) return reset(socket);
        if (answer.close) break;
    }
    ::shutdown(socket, SHUT_RDWR);
    ++closed_;
}

// The peer sees a reset when a socket is closed at once, which must then not happen a second time.
void Server::reset(int socket) {
    const linger at_once{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    const std::lock_guard lock(mutex_);
    sockets_.erase(std::remove(sockets_.begin(), sockets_.end(), socket), sockets_.end());
    ::close(socket);
    ++closed_;
}

bool Server::read_request(int socket, std::string& buffer, Received& request) const {
    std::size_t head_end = 0;
    while ((head_end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!receive_some(socket, buffer)) return false;
    }
    const std::string head = buffer.substr(0, head_end + 2);
    buffer.erase(0, head_end + 4);
    const std::size_t method_end = head.find(' ');
    const std::size_t target_end = head.find(' ', method_end + 1);
    request.method = head.substr(0, method_end);
    request.target = head.substr(method_end + 1, target_end - method_end - 1);
    request.headers.clear();
    for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
        const std::size_t end = head.find("\r\n", at);
        const std::string line = head.substr(at, end - at);
        const std::size_t colon = line.find(':');
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return static_cast<char>(std::tolower(c)); });
        const std::size_t value = line.find_first_not_of(' ', colon + 1);
        request.headers[name] = value == std::string::npos ? "" : line.substr(value);
        at = end + 2;
    }
    const auto length = request.headers.find("content-length");
    const std::size_t size = length == request.headers.end() ? 0 : std::stoul(length->second);
    while (buffer.size() < size) {
        if (!receive_some(socket, buffer)) return false;
    }
    request.body = buffer.substr(0, size);
    buffer.erase(0, size);
    return true;
}

void Server::send_answer(int socket, const Answer& answer) const {
    if (answer.drip) {
        for (const char c : answer.bytes) {
            if (!send_all(socket, std::string(1, c))) return;
        }
        while (!stopping_ && send_all(socket, " ")) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return;
    }
    send_all(socket, answer.bytes);
    while (answer.flood && !stopping_ && send_all(socket, "1000\r\n" + std::string(0x1000, ' ') + "\r\n")) {
    }
    if (answer.hang) {
        pollfd waiting{socket, POLLIN | POLLRDHUP, 0};
        while (!stopping_ && ::poll(&waiting, 1, 50) == 0) {
        }
    }
}
