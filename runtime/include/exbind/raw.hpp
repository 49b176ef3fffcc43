// Calls without a generated method, for tools: any path, the reply as it came.
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
    unsigned_,  ///< credentials are not looked at
    if_able,    ///< signed when the credentials are there
};

struct RawRequest {
    NamedOnly named{};
    std::string method{"GET"};
    std::string path{};  ///< begins with '/'; no query, percent-encoded where needed
    std::vector<std::pair<std::string, std::string>> query{};  ///< plain text, in the order to be sent
    std::vector<Header> headers{};                             ///< besides those of the exchange
    std::optional<std::string> body{};                         ///< sent as it is
    RawAuth auth = RawAuth::signed_;
    const detail::Operation* operation = nullptr;        ///< whose limits apply; null = none are known
    std::optional<std::chrono::milliseconds> timeout{};  ///< instead of Options::timeout
};

/// What would be sent. Holds signature and key: show it to nobody but the one who asked for it.
struct PreparedRequest {
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::optional<std::string> body;
};

struct RawReply {
    int status = 0;
    std::string body;              ///< secrets not masked
    std::optional<Error> error{};  ///< what the reply means, when it is not a success
};

/// Builds and signs the request at the connection's clock and sends nothing.
Result<PreparedRequest> prepare(const Connection& connection, const RawRequest& request);

/// Sends the request and waits, with the limits, deadlines and retries of every call. Any answer of the server is a
/// RawReply; an Error means that none came.
Result<RawReply> send(const Connection& connection, const RawRequest& request);

}  // namespace exbind
