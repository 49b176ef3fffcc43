// Limits shared by processes and hosts, counted in Redis. Part of the component `redis`: exbind::redis.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "exbind/detail/built_as.hpp"
#include "exbind/fields.hpp"
#include "exbind/limits.hpp"
#include "exbind/result.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1 {

/// How to reach Redis (5.0 or newer), and what to do while it cannot be reached. Processes that share limits must agree
/// on `database`, `prefix`, `processes` and the times.
struct EXBIND_BUILT_AS RedisOptions {
    NamedOnly named{};
    std::string host = "127.0.0.1";
    int port = 6379;
    std::string unix_socket{};  ///< a path, used instead of host and port
    std::string username{};     ///< empty: the default user
    Secret password{};          ///< empty: no AUTH is sent
    int database = 0;
    std::string prefix = "{exbind}:";  ///< of every key; the braces keep all keys on one node of a cluster
    /// A name for the address that this process's calls come from. Limits per address are shared by the processes with
    /// the same name; by default all.
    std::string address{};
    /// Number of processes that share the limits. While Redis cannot be asked, each uses 1/processes of every limit. 0:
    /// calls then fail with ErrorKind::limit and Outcome::not_sent.
    unsigned processes = 0;
    std::chrono::milliseconds connect_timeout{250};
    std::chrono::milliseconds command_timeout{100};  ///< for an answer; after that Redis counts as unavailable
    std::chrono::milliseconds longest_backoff{500};  ///< between attempts to reconnect
};

/// A store for Options::limit_store. Connects in the background; if Redis cannot be reached, the first calls find out.
/// Give the same store to all connections of the process. The error says which option is invalid.
Result<std::shared_ptr<LimitStore>> make_redis_limit_store(RedisOptions options);

}  // namespace exbind
