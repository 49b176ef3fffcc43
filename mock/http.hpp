// A small HTTP/1.1 server on loopback. It hands over each request exactly as its bytes arrived (request target, headers
// in order, body of any method), because signatures are made over these bytes, and it can break a reply on purpose. See
// docs/mock.md for why it is not a library's server.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::mock {

class TlsIdentity;

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Value of the first header of that name, whatever its case; nullptr when there is none.
const std::string* find_header(const Headers& headers, std::string_view name);

struct HttpRequest {
    std::string method;
    std::string target;  ///< as in the request line, nothing decoded
    Headers headers;
    std::string body;  ///< without the framing of chunks
    std::string peer;  ///< the client's address, without its port
};

struct HttpReply {
    enum class Ending : std::uint8_t {
        complete,
        cut,        ///< the connection is closed without a byte of the reply
        truncated,  ///< Content-Length announces the whole body, half of it is sent, the connection is closed
        reset,      ///< the connection is reset without a byte of the reply
        closing,    ///< the reply is complete and promises to keep the connection, which is closed
        dripping,   ///< the body comes byte by byte, with `pause` between
        endless,    ///< the body never ends
    };
    int status = 200;
    Headers headers;  ///< besides Content-Length and Connection
    std::string body;
    std::chrono::milliseconds delay{0};  ///< how long the reply is held back
    std::chrono::milliseconds pause{0};  ///< between bytes, for `dripping`
    Ending ending = Ending::complete;
};

/// The port could not be listened on.
class ListenError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Listens on 127.0.0.1 only. Each connection is kept alive and has a thread of its own; the handler is called from
/// many threads at once and must not throw.
class HttpServer {
  public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;

    /// Port 0 takes a free one; `identity` null: without TLS. Throws ListenError.
    HttpServer(std::uint16_t port, Handler handler, std::shared_ptr<const TlsIdentity> identity = nullptr);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const;
    /// Ends all connections, also those whose reply is being held back, and waits for the threads. Not from the
    /// handler.
    void stop();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace exbind::mock
