#include "server.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <utility>

#include "text/strings.hpp"

namespace mock = exbind::mock;
using namespace std::chrono_literals;
using Then = Answer::Then;

namespace {

std::shared_ptr<const mock::TlsIdentity> self_signed(mock::TlsSetup setup) {
    setup.self_signed = true;
    return std::make_shared<const mock::TlsIdentity>(setup);
}

}  // namespace

Answer reply(int status, const std::string& body, const std::string& more_headers) {
    return {.bytes = "HTTP/1.1 " + std::to_string(status) +
                     " Status\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                     "\r\n" + more_headers + "\r\n" + body};
}
Answer then_closed(std::string bytes) {
    return {.bytes = std::move(bytes), .then = Then::close};
}
Answer then_reset(std::string bytes) {
    return {.bytes = std::move(bytes), .then = Then::reset};
}
Answer silence() {
    return {.bytes = {}, .then = Then::silence};
}
Answer dripping(std::string bytes) {
    return {.bytes = {}, .dripped = std::move(bytes), .without_end = " ", .end_pause = 10ms};
}
Answer flooding(std::string bytes) {
    return {.bytes = std::move(bytes), .without_end = "1000\r\n" + std::string(0x1000, ' ') + "\r\n"};
}

Server::Server(Handler handler, mock::Socket listening)
    : handler_(std::move(handler)),
      http_(std::move(listening), [this](const mock::HttpRequest& http) { return answer(http); }) {}

std::vector<Received> Server::received() const {
    const std::lock_guard lock(mutex_);
    return received_;
}

Answer Server::answer(const mock::HttpRequest& http) {
    Received request{http.method, http.target, {}, http.body, http.connection, 0};
    for (const auto& [name, value] : http.headers) request.headers[exbind::text::to_lower(name)] = value;
    {
        const std::lock_guard lock(mutex_);
        request.number = static_cast<int>(received_.size()) + 1;
        received_.push_back(request);
    }
    return handler_(request);
}

TemporaryFile::TemporaryFile(const std::string& content) : path_("/tmp/exbind-test-XXXXXX") {
    const int file = ::mkstemp(path_.data());
    if (file < 0 || ::write(file, content.data(), content.size()) != static_cast<ssize_t>(content.size()))
        throw std::runtime_error("no temporary file");
    ::close(file);
}

TemporaryFile::~TemporaryFile() {
    std::remove(path_.c_str());
}

TlsServer::TlsServer(const mock::TlsSetup& setup, Talk talk)
    : identity_(self_signed(setup)),
      file_(identity_->authority()),
      listener_(
          mock::listen_on(0),
          [this, talk = std::move(talk)](mock::Stream& stream) {
              if (!stream.wait_for_bytes()) return;
              ++requests_;
              talk(stream);
          },
          identity_) {}

void TlsServer::answer_once(mock::Stream& stream) {
    stream.read_until("\r\n\r\n", mock::max_head_bytes);
    stream.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
}

Unattended::Unattended(bool full) {
    sockets_.push_back(mock::listen_on(0, full ? 0 : 16));
    const int small = 4096;
    ::setsockopt(sockets_[0].fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    const int port = mock::port_of(sockets_[0]);
    for (int i = 0; full && i < 4; ++i) sockets_.push_back(connected_to(port, SOCK_NONBLOCK));
}

mock::Socket connected_to(int port, int flags) {
    mock::Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (::connect(socket.fd(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 && flags == 0)
        throw std::runtime_error("no connection to port " + std::to_string(port));
    return socket;
}

int closed_port() {
    return mock::port_of(mock::listen_on(0));
}
