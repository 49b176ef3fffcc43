#include "mock/http/stream.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

namespace exbind::mock {
namespace {

constexpr int idle_milliseconds = 60'000;

}  // namespace

Stream::Stream(int fd, const TlsIdentity* identity, std::string peer, int number)
    : fd_(fd),
      tls_(identity != nullptr ? std::make_unique<TlsSession>(*identity) : nullptr),
      peer_(std::move(peer)),
      number_(number) {}

bool Stream::wait_for_bytes() {
    while (buffer_.empty()) {
        if (!fill(-1)) return false;
    }
    return true;
}

std::optional<std::string> Stream::read_until(std::string_view mark, std::size_t limit) {
    std::size_t searched = 0;
    for (;;) {
        const auto found = buffer_.find(mark, searched);
        if (found != std::string::npos) {
            std::string text = buffer_.substr(0, found);
            buffer_.erase(0, found + mark.size());
            return text;
        }
        searched = buffer_.size() < mark.size() ? 0 : buffer_.size() - mark.size() + 1;
        overflowed_ = buffer_.size() > limit;
        if (overflowed_ || !fill(idle_milliseconds)) return std::nullopt;
    }
}

std::optional<std::string> Stream::read_exactly(std::size_t bytes) {
    while (buffer_.size() < bytes) {
        if (!fill(idle_milliseconds)) return std::nullopt;
    }
    std::string text = buffer_.substr(0, bytes);
    buffer_.erase(0, bytes);
    return text;
}

bool Stream::write(std::string_view text) {
    if (!tls_) return send_all(text);
    return tls_->write(text) && send_all(tls_->wire());
}

void Stream::reset_on_close() const {
    const linger at_once{1, 0};
    ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

bool Stream::send_all(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Stream::fill(int wait_milliseconds) {
    pollfd wait{fd_, POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&wait, 1, wait_milliseconds);
    } while (ready < 0 && errno == EINTR);
    if (ready <= 0) return false;
    char bytes[16384];
    const auto count = ::recv(fd_, bytes, sizeof bytes, 0);
    if (count <= 0) return false;
    const std::string_view received(bytes, static_cast<std::size_t>(count));
    if (!tls_) {
        buffer_ += received;
        return true;
    }
    const bool good = tls_->take_wire(received);
    if (good) buffer_ += tls_->read();
    return send_all(tls_->wire()) && good;  // also what the handshake has to say about its failure
}

}  // namespace exbind::mock
