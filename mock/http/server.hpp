// A small HTTP/1.1 server on loopback. It hands over each request exactly as its bytes arrived (request target, headers
// in order, body of any method), because signatures are made over these bytes, and it can break a reply on purpose. See
// docs/mock.md for why it is not a library's server.
#pragma once

#include <functional>
#include <memory>

#include "mock/http/listener.hpp"
#include "mock/http/message.hpp"

namespace exbind::mock {

/// Each connection is kept alive and has a thread of its own; the handler is called from many threads at once and must
/// not throw.
class HttpServer {
  public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    using RawHandler = std::function<RawReply(const HttpRequest&)>;

    /// On 127.0.0.1. Port 0 takes a free one; `identity` null: without TLS. Throws ListenError.
    HttpServer(std::uint16_t port, Handler handler, std::shared_ptr<const TlsIdentity> identity = nullptr);
    /// Answers with any bytes, also requests to a proxy.
    HttpServer(Socket listening, RawHandler handler);

    std::uint16_t port() const { return listener_.port(); }
    /// Connections accepted so far, and those of them that this side has closed.
    int connections() const { return listener_.accepted(); }
    int closed() const { return listener_.closed(); }
    /// Ends all connections, also those whose reply is being held back, and waits for the threads. Not from the
    /// handler.
    void stop() { listener_.stop(); }

  private:
    void serve(Stream& stream);
    bool send(Stream& stream, const RawReply& reply);

    const std::function<RawReply(const RequestHead&)> handler_;
    const bool as_proxy_;
    Listener listener_;  ///< last: its threads end before what they use
};

}  // namespace exbind::mock
