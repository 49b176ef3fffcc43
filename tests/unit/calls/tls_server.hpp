// A TLS server on loopback with a certificate made on the spot, which nobody but the test knows.
#pragma once

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tls {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Context = std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>>;

struct Setup {
    const char* names = "IP:127.0.0.1";
    int newest_version = TLS1_3_VERSION;
    long valid_for_seconds = 3600;  ///< from an hour ago; below 0: it has ended already
    bool http2 = false;             ///< offered to clients that ask for it
    bool handshakes = true;         ///< false: connections are taken and nothing is ever said
};

class TlsServer {
  public:
    /// Talks on one connection, until it is to be closed.
    using Talk = std::function<void(SSL*)>;

    /// Each connection has a thread of its own.
    explicit TlsServer(const Setup& setup, Talk talk);
    /// Answers each connection's first request with 200 and `{}`.
    explicit TlsServer(const Setup& setup = {});
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    std::string url() const { return "https://127.0.0.1:" + std::to_string(port_); }
    int port() const { return port_; }
    const std::string& certificate_file() const { return file_; }
    int connections() const { return connections_; }
    /// Connections that got through the handshake and sent something.
    int requests() const { return requests_; }

  private:
    void accept_all();
    void serve(int socket);

    const Setup setup_;
    const Talk talk_;
    Key key_;
    Certificate certificate_;
    Context context_;
    std::string file_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<int> connections_{0};
    std::atomic<int> requests_{0};
    std::mutex mutex_;
    std::vector<int> sockets_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

/// Reads exactly that many bytes. False when the connection ended before.
bool read_exactly(SSL* session, char* to, std::size_t bytes);

}  // namespace tls
