// TLS for the mock: a throw-away authority, and a server's side of a connection.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace exbind::mock {

/// What a server's certificate says and which protocols it speaks; the default is what clients accept.
struct TlsSetup {
    const char* names = "IP:127.0.0.1,IP:::1,DNS:localhost";
    long valid_for_seconds = 7L * 24 * 3600;  ///< from an hour ago; below 0: it has ended already
    int newest_version = 0;                   ///< such as TLS1_1_VERSION; 0 = the newest, and none before TLS 1.2
    bool self_signed = false;                 ///< instead of by an authority
    bool http2 = false;                       ///< offered to clients that ask for it
};

/// A certificate for this machine and the authority that signed it. The authority's key is gone when the identity is
/// made, so that nothing else can ever be signed with it.
class TlsIdentity {
  public:
    /// Throws std::runtime_error when OpenSSL fails.
    explicit TlsIdentity(const TlsSetup& setup = {});
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
