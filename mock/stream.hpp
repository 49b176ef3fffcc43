// The bytes of one connection, plain or through TLS.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "mock/tls.hpp"

namespace exbind::mock {

/// Reads in pieces and hands out by length or up to a mark. Does not own the socket.
class Stream {
  public:
    /// `identity` null: plain.
    Stream(int fd, const TlsIdentity* identity);

    /// Everything up to `mark`, which is consumed too. Empty when the connection ended or `limit` was passed.
    std::optional<std::string> read_until(std::string_view mark, std::size_t limit);
    std::optional<std::string> read_exactly(std::size_t bytes);
    /// True when read_until() gave up because of its limit.
    bool overflowed() const { return overflowed_; }
    /// False when the peer is gone.
    bool write(std::string_view text);

  private:
    bool fill();
    bool send_all(std::string_view bytes) const;

    int fd_;
    std::unique_ptr<TlsSession> tls_;
    std::string buffer_;
    bool overflowed_ = false;
};

}  // namespace exbind::mock
