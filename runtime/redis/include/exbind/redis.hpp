// Limits that many processes and hosts share, counted in Redis. Part of the component `redis`: exbind::redis.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "exbind/fields.hpp"
#include "exbind/limits.hpp"
#include "exbind/result.hpp"
#include "exbind/secret.hpp"

namespace exbind {

/// Where Redis is (5.0 or newer), and what to do without it. Processes that share limits must agree on `database`,
/// `prefix`, `processes` and the times.
struct RedisOptions {
    NamedOnly named{};
    std::string host = "127.0.0.1";
    int port = 6379;
    std::string unix_socket{};  ///< a path, used instead of host and port
    std::string username{};     ///< empty: the default user
    Secret password{};          ///< empty: no AUTH is sent
    int database = 0;
    std::string prefix = "{exbind}:";  ///< of every key; the braces keep all of them on one node of a cluster
    /// Names the address that this process's calls come from. Limits per address are shared by those that give the same
    /// name: by all processes when none gives one.
    std::string address{};
    /// While Redis cannot be asked, each of so many processes uses its share of the limit, 1/processes. 0: calls fail
    /// then with ErrorKind::limit and Outcome::not_sent.
    unsigned processes = 0;
    std::chrono::milliseconds connect_timeout{250};
    std::chrono::milliseconds command_timeout{100};  ///< an answer that takes longer counts as none
    std::chrono::milliseconds longest_backoff{500};  ///< between attempts to connect again
};

/// A store for Options::limit_store. Connects in the background; a Redis that is away is found out by the first calls.
/// Give one store to all connections of the process. The error says which option makes no sense.
Result<std::shared_ptr<LimitStore>> make_redis_limit_store(RedisOptions options);

}  // namespace exbind
