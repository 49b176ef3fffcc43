// Calls without a generated method, for tools: any path, and the raw reply.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/result.hpp"
#include "exbind/transport.hpp"

namespace exbind {

enum class RawAuth : unsigned char {
    signed_,    ///< missing credentials are a usage error
    unsigned_,  ///< credentials are ignored
    if_able,    ///< signed when the credentials are set
};

struct RawRequest {
    NamedOnly named{};
    std::string method{"GET"};
    std::string path{};                                        ///< begins with '/'; percent-encoded, without the query
    std::vector<std::pair<std::string, std::string>> query{};  ///< not encoded, in the order to be sent
    std::vector<Header> headers{};                             ///< added to those of the exchange
    std::optional<std::string> body{};                         ///< sent as it is
    RawAuth auth = RawAuth::signed_;
    const detail::Operation* operation = nullptr;        ///< its limits apply; null: no limits
    std::optional<std::chrono::milliseconds> timeout{};  ///< instead of Options::timeout
};

/// The request that would be sent. Holds key and signature: show it only to whoever asked for it.
struct PreparedRequest {
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::optional<std::string> body;
};

struct RawReply {
    int status = 0;
    std::string body;              ///< secrets not masked
    std::optional<Error> error{};  ///< the meaning of a reply that is not a success
};

/// Builds and signs the request, with the time of the connection's clock, and sends nothing.
Result<PreparedRequest> prepare(const Connection& connection, const RawRequest& request);

/// Sends the request and waits for the reply, with the limits, deadline and retries of any call. Every answer of the
/// server is a RawReply; an Error means that there was none.
Result<RawReply> send(const Connection& connection, const RawRequest& request);

}  // namespace exbind
