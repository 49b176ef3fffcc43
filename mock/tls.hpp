// TLS for the mock: a throw-away authority, and a server's side of a connection.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace exbind::mock {

/// A certificate for this machine (127.0.0.1, ::1, localhost), valid for a week, and the authority that signed it. The
/// authority's key is gone when the identity is made, so that nothing else can ever be signed with it.
class TlsIdentity {
  public:
    /// Throws std::runtime_error when OpenSSL fails.
    TlsIdentity();
    ~TlsIdentity();
    TlsIdentity(const TlsIdentity&) = delete;
    TlsIdentity& operator=(const TlsIdentity&) = delete;

    /// What clients have to trust, in PEM.
    const std::string& authority() const { return authority_; }

  private:
    friend class TlsSession;
    struct Context;
    std::unique_ptr<Context> context_;
    std::string authority_;
};

/// One connection, without its socket: bytes of the wire go in and come out.
class TlsSession {
  public:
    explicit TlsSession(const TlsIdentity& identity);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    /// Bytes as received. False when they are no TLS, or the peer wants no more.
    bool take_wire(std::string_view bytes);
    /// What the peer said so far, decrypted.
    std::string read();
    /// Text for the peer. False before the handshake is complete.
    bool write(std::string_view text);
    /// Bytes to be sent now.
    std::string wire();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace exbind::mock
