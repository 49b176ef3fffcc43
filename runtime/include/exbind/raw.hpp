// Calls without a generated method, for tools: any path, and the reply as received.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/result.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1 {

enum class RawAuth : unsigned char {
    signed_,    ///< missing credentials are a usage error
    unsigned_,  ///< credentials are ignored
    if_able,    ///< signed if there are credentials
};

struct RawRequest {
    NamedOnly named{};
    std::string method{"GET"};
    std::string path{};  ///< begins with '/', without the query, percent-encoded where needed
    std::vector<std::pair<std::string, std::string>> query{};  ///< not encoded, in the order to send
    std::vector<Header> headers{};                             ///< in addition to those of the exchange
    std::optional<std::string> body{};                         ///< sent unchanged
    RawAuth auth = RawAuth::signed_;
    const detail::Operation* operation = nullptr;        ///< whose limits apply; null = no known limits
    std::string product{};                               ///< where the exchange has several; empty = the first
    std::optional<std::chrono::milliseconds> timeout{};  ///< instead of Options::timeout
    std::string nonce{};                                 ///< instead of a new one, to repeat a signature
};

/// What would be sent. Contains the key and the signature: do not log it.
struct PreparedRequest {
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::optional<std::string> body;
};

struct RawReply {
    int status = 0;
    std::string body;              ///< with secrets unmasked
    std::optional<Error> error{};  ///< what the reply means, unless it is a success
};

/// Builds the request and signs it by the connection's clock, without sending it. SESSION stands where the token of a
/// session would, since nothing logs in.
Result<PreparedRequest> prepare(const Connection& connection, const RawRequest& request);

/// Sends the request and waits, with limits, timeout and retries as for any call. Any answer of the server is a
/// RawReply; an Error means that none came.
Result<RawReply> send(const Connection& connection, const RawRequest& request);

}  // namespace exbind
