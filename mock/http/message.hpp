// The text of HTTP/1.1 messages, without sockets.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace exbind::mock {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Value of the first header of that name, whatever its case; nullptr when there is none.
const std::string* find_header(const Headers& headers, std::string_view name);

struct HttpRequest {
    std::string method;
    std::string target;  ///< as in the request line, nothing decoded
    Headers headers;
    std::string body;     ///< without the framing of chunks
    std::string peer;     ///< the client's address, without its port
    int connection = 0;   ///< which connection of the server it came on, from 1
    std::string product;  ///< the part of the exchange whose address it came to, where there are several
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

/// The bytes that answer a request, and what happens to the connection behind them.
struct RawReply {
    enum class Then : std::uint8_t {
        keep,
        close,
        reset,
        silence,  ///< nothing more until the peer ends the connection
    };
    std::string bytes;
    Then then = Then::keep;
    std::string dripped = {};                 ///< sent behind `bytes`, one byte at a time
    std::chrono::milliseconds drip_pause{0};  ///< behind each of them
    std::string without_end = {};             ///< sent behind both, again and again until the peer is gone
    std::chrono::milliseconds end_pause{0};   ///< behind each time
    std::chrono::milliseconds delay{0};       ///< how long everything is held back
};

/// Bounds of what a client may send.
inline constexpr std::size_t max_head_bytes = std::size_t{64} << 10U;
inline constexpr std::size_t max_body_bytes = std::size_t{16} << 20U;

/// A request that cannot be understood: the HTTP status to answer with, and why.
struct BadRequest {
    int status = 400;
    std::string why;
};

/// Request line and headers, and how the body that follows is framed.
struct RequestHead {
    HttpRequest request;
    std::size_t body_bytes = 0;
    bool chunked = false;
    bool keep_alive = true;
    bool expects_continue = false;
};

/// Parses everything before the empty line (which `text` does not hold). `as_proxy`: the target need not be a path.
std::variant<RequestHead, BadRequest> parse_head(std::string_view text, bool as_proxy = false);

/// Size of a chunk from its size line (without line end); extensions are skipped.
std::variant<std::size_t, BadRequest> parse_chunk_size(std::string_view line);

/// Status line and headers up to and including the empty line.
std::string head_text(const HttpReply& reply, std::size_t body_bytes, bool keep_alive);

/// The reply as it goes over the wire in answer to that request.
RawReply raw(const HttpReply& reply, const RequestHead& head);

/// "Mon, 10 Aug 2020 02:26:23 GMT"
std::string http_date(std::int64_t unix_seconds);

/// Text with %XX (and, in queries, '+') decoded; a malformed escape stays as it is.
std::string percent_decode(std::string_view text, bool plus_is_space);

}  // namespace exbind::mock
