// The bytes of one connection, plain or through TLS.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "mock/http/tls.hpp"

namespace exbind::mock {

/// Reads in pieces and hands out by length or up to a mark. Does not own the socket.
class Stream {
  public:
    /// `identity` null: plain. `peer` is the other side's address, `number` says which connection of the listener this
    /// is, from 1.
    Stream(int fd, const TlsIdentity* identity, std::string peer, int number);

    const std::string& peer() const { return peer_; }
    int number() const { return number_; }

    /// Waits for bytes. False when the connection ended without any.
    bool wait_for_bytes();

    /// Everything up to `mark`, which is consumed too. Empty when the connection ended or `limit` was passed.
    std::optional<std::string> read_until(std::string_view mark, std::size_t limit);
    std::optional<std::string> read_exactly(std::size_t bytes);
    /// True when read_until() gave up because of its limit.
    bool overflowed() const { return overflowed_; }
    /// False when the peer is gone.
    bool write(std::string_view text);
    /// When the socket is closed, the peer sees a reset.
    void reset_on_close() const;

  private:
    bool fill(int wait_milliseconds);
    bool send_all(std::string_view bytes) const;

    const int fd_;
    const std::unique_ptr<TlsSession> tls_;
    const std::string peer_;
    const int number_;
    std::string buffer_;
    bool overflowed_ = false;
};

}  // namespace exbind::mock
