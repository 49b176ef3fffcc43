// How bytes reach the exchange. The library brings one transport over libcurl; another can be put in its place.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/clock.hpp"
#include "exbind/error.hpp"
#include "exbind/result.hpp"

namespace exbind {

struct Header {
    std::string name;
    std::string value;
};

/// A request ready for the wire. `target` is what was signed: path, and '?' with the encoded query when there is one.
struct HttpRequest {
    std::string method;
    std::string base_url;  ///< scheme, host and port, no trailing slash
    std::string target;
    std::vector<Header> headers;
    std::string body;
    bool has_body = false;
    SteadyTime deadline;              ///< connecting, sending and receiving end here
    std::size_t max_reply_bytes = 0;  ///< decompressed
};

struct HttpReply {
    int status = 0;
    std::vector<Header> headers;  ///< names in lower case
    std::string body;

    /// Value of the first header of that (lower-case) name; empty when there is none.
    std::string_view header(std::string_view name) const;
};

/// Why no reply came. `sent` tells whether any byte of the request may have left: it separates not_sent from unknown.
struct TransportError {
    ErrorKind kind = ErrorKind::transport;  ///< transport, timeout or cancelled
    std::string message;                    ///< never holds headers or query
    bool sent = false;
    bool lasting = false;  ///< trying again would fail alike: a certificate, a size, a setting
};

using TransportResult = tl::expected<HttpReply, TransportError>;

/// Lets another thread end a blocking send.
class Cancellation {
  public:
    /// Any thread, any number of times.
    void request();
    bool requested() const;
    /// `wake` runs at request(), or at once when that came first. An empty one takes it back: once this returns, the
    /// former is not running and will not run. It must not call back into this object.
    void on_request(std::function<void()> wake);

  private:
    mutable std::mutex mutex_;
    bool requested_ = false;
    std::function<void()> wake_;
};

/// A request under way. Destroying the handle does not cancel.
class InFlight {
  public:
    virtual ~InFlight() = default;
    /// Asks the transport to give up; the completion still runs, with kind `cancelled`, unless it already did.
    virtual void cancel() = 0;
};

/// Implementations are thread-safe, verify TLS, follow no redirects, put no request on the wire twice, and add no
/// headers of their own beyond what HTTP needs.
class Transport {
  public:
    virtual ~Transport() = default;
    /// Sends and waits on the calling thread. `cancel` may be null; when it is requested, the result is `cancelled`.
    virtual TransportResult send(const HttpRequest& request, Cancellation* cancel) = 0;
    /// Sends in the background; `done` runs exactly once, on a thread of the transport's, and throws nothing.
    virtual std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) = 0;
};

enum class AddressFamily : unsigned char { any, ipv4, ipv6 };

struct CurlOptions {
    std::chrono::milliseconds connect_timeout{5000};  ///< looking the name up, connecting, TLS
    std::string ca_file;                              ///< authorities in PEM, instead of the system's store
    /// "http://proxy:3128", "socks5h://user:password@proxy:1080"; empty = none, and the environment's proxy variables
    /// are not read. Plain http, which goes to this machine only, is never sent through it.
    std::string proxy;
    /// Kept alive for later requests. libcurl counts those in use, too: with more requests than this under way, some
    /// connections are closed and opened again.
    std::size_t max_idle_connections = 64;
    /// Requests of start() on the wire at once, and so the most connections they can take. More wait for a place,
    /// inside their deadlines. Over HTTP/2 many of them share a connection. (send() takes one connection a thread.)
    std::size_t max_concurrent = 256;
    AddressFamily addresses = AddressFamily::any;
    /// Addresses of hosts, not to be looked up: "api.example.com:443:192.0.2.1,2001:db8::1".
    std::vector<std::string> resolve;
    std::chrono::seconds dns_cache{60};  ///< how long an address is used without asking anew
    std::string user_agent = "exbind";   ///< the header that names the program, the same for everybody; empty = none
    std::string local_address;           ///< network interface, host name or address to send from; empty = any
};

/// The transport over libcurl: kept-alive connections, TLS 1.2 or newer and always verified, HTTP/2 where offered,
/// compressed replies in all forms that the libcurl at hand can read. Options that make no sense are the error of every
/// request. Give it to one connection and keep no copy, and started calls need no second thread: see
/// Options::transport.
std::shared_ptr<Transport> make_curl_transport(const CurlOptions& options = {});

}  // namespace exbind
