// How requests reach the exchange. The library comes with a transport over libcurl, which can be replaced.
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
#include "exbind/detail/built_as.hpp"
#include "exbind/error.hpp"
#include "exbind/result.hpp"

namespace exbind::inline v0_1 {

struct Header {
    std::string name;
    std::string value;
};

/// A request ready to send. `target` is what was signed: the path, followed by '?' and the encoded query if there is
/// one.
struct EXBIND_BUILT_AS HttpRequest {
    std::string method;
    std::string base_url;  ///< scheme, host and port, no trailing slash
    std::string target;
    std::vector<Header> headers;
    std::string body;
    bool has_body = false;
    SteadyTime deadline;              ///< for connecting, sending and receiving together
    std::size_t max_reply_bytes = 0;  ///< limit on the body, decompressed
    bool writes = false;              ///< it may change something, whatever the method says
};

struct EXBIND_BUILT_AS HttpReply {
    int status = 0;
    std::vector<Header> headers;  ///< names in lower case
    std::string body;

    /// Value of the first header of that name (in lower case); empty if there is none.
    std::string_view header(std::string_view name) const;
};

/// Why no reply came. `sent` is true if any byte of the request may have been sent: Outcome::unknown, not not_sent.
struct TransportError {
    ErrorKind kind = ErrorKind::transport;  ///< transport, timeout or cancelled
    std::string message;                    ///< never contains headers or the query
    bool sent = false;
    bool lasting = false;  ///< a retry would fail the same way: a certificate, a size, a setting
};

using TransportResult = tl::expected<HttpReply, TransportError>;

/// Lets another thread cancel a blocking send.
class Cancellation {
  public:
    /// Cancels. May be called on any thread, any number of times.
    void request();
    bool requested() const;
    /// `wake` runs on request(), or at once if that came first; it must not call back into this object. An empty
    /// function removes it: once this returns, the former one is not running and will not run.
    void on_request(std::function<void()> wake);

  private:
    mutable std::mutex mutex_;
    bool requested_ = false;
    std::function<void()> wake_;
};

/// A request under way. Destroying the handle does not cancel it.
class InFlight {
  public:
    virtual ~InFlight() = default;
    /// Asks the transport to give up. The completion still runs, with ErrorKind::cancelled, unless it already has.
    virtual void cancel() = 0;
};

/// Implementations are thread-safe, verify TLS, follow no redirects, send no request twice, and add only the headers
/// that HTTP needs.
class Transport {
  public:
    virtual ~Transport() = default;
    /// Sends, and waits on the calling thread. `cancel` may be null; once requested, the result is
    /// ErrorKind::cancelled.
    virtual TransportResult send(const HttpRequest& request, Cancellation* cancel) = 0;
    /// Sends in the background. `done` runs exactly once, on any thread, and does not throw.
    virtual std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) = 0;
};

enum class AddressFamily : unsigned char { any, ipv4, ipv6 };

struct EXBIND_BUILT_AS CurlOptions {
    std::chrono::milliseconds connect_timeout{5000};  ///< for name lookup, connecting and TLS
    std::string ca_file;                              ///< trusted authorities in PEM, instead of the system's
    /// "http://proxy:3128", "socks5h://user:password@proxy:1080"; empty = none. The environment's proxy variables are
    /// ignored. Plain http, which is only allowed to this machine, does not go through the proxy unless
    /// proxy_plain_http is set, because the proxy can read it.
    std::string proxy;
    bool proxy_plain_http = false;
    /// Connections kept alive for later requests. libcurl also counts those in use: with more requests than this under
    /// way, some connections are closed and reopened.
    std::size_t max_idle_connections = 64;
    /// Requests of start() that may be on the wire at once, and thus the connections they can use. Further ones wait
    /// within their deadlines. Over HTTP/2 many share a connection. (send() uses one connection per thread.)
    std::size_t max_concurrent = 256;
    AddressFamily addresses = AddressFamily::any;
    /// Fixed addresses of hosts, instead of a lookup: "api.example.com:443:192.0.2.1,2001:db8::1".
    std::vector<std::string> resolve;
    /// How long a resolved address is reused without asking again. After that it is looked up anew; while that takes
    /// long or fails, the old address remains in use.
    std::chrono::seconds dns_cache{60};
    std::string user_agent = "exbind";  ///< the User-Agent header; empty = none
    std::string local_address;          ///< network interface or address to send from; empty = any
    /// Use HTTP/2 where the server offers it: requests of start() then share connections. Over HTTP/1.1 each request
    /// under way has a connection of its own, so that a connection that fails costs one request.
    bool http2 = true;
    /// Let the environment variable SSLKEYLOGFILE take effect, which writes the keys of all TLS connections into a
    /// file, for debugging. Otherwise it is ignored (if libcurl uses OpenSSL).
    bool tls_key_log = false;
};

/// The transport over libcurl: keeps connections alive, requires TLS 1.2 or newer and always verifies it, uses HTTP/2
/// if offered, and accepts every compression that the installed libcurl can decode. Invalid options are reported as an
/// error by every request. If you give it to one connection and keep no copy, started calls need no second thread: see
/// Options::transport.
std::shared_ptr<Transport> make_curl_transport(const CurlOptions& options = {});

}  // namespace exbind
