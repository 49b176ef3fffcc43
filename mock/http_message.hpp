// The text of HTTP/1.1 messages, without sockets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "mock/http.hpp"

namespace exbind::mock {

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

/// Parses everything before the empty line (which `text` does not hold).
std::variant<RequestHead, BadRequest> parse_head(std::string_view text);

/// Size of a chunk from its size line (without line end); extensions are skipped.
std::variant<std::size_t, BadRequest> parse_chunk_size(std::string_view line);

/// Status line and headers up to and including the empty line.
std::string head_text(const HttpReply& reply, std::size_t body_bytes, bool keep_alive);

/// The same for a body in chunks.
std::string chunked_head_text(const HttpReply& reply);

/// "Mon, 10 Aug 2020 02:26:23 GMT"
std::string http_date(std::int64_t unix_seconds);

/// Text with %XX (and, in queries, '+') decoded; a malformed escape stays as it is.
std::string percent_decode(std::string_view text, bool plus_is_space);

}  // namespace exbind::mock
