// One connection to Redis, with the scripts loaded.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "exbind/redis.hpp"

struct redisContext;
struct redisReply;

namespace exbind::inline v0_1::redis {

enum class Script : unsigned char { hello, take, put, hold };

struct FreeContext {
    void operator()(redisContext* context) const;
};
struct FreeReply {
    void operator()(redisReply* reply) const;
};
using Reply = std::unique_ptr<redisReply, FreeReply>;

/// Used by one thread. Unusable after a failure.
class Link {
  public:
    /// Connects, authenticates and loads the scripts, within the options' timeouts. On failure returns null and sets
    /// `why`.
    static std::unique_ptr<Link> open(const RedisOptions& options, std::string& why);

    int socket() const;
    /// Queues a script call.
    void append(Script script, const std::vector<std::string>& keys, const std::vector<std::string>& arguments);
    /// The next reply. Returns null and sets `why` if none came in time or Redis answered with an error.
    Reply read(std::string& why);

  private:
    explicit Link(redisContext* context) : context_(context) {}
    bool append_command(const std::vector<std::string>& words);
    bool load_scripts(std::string& why);

    const std::unique_ptr<redisContext, FreeContext> context_;
    std::array<std::string, 4> digests_;
};

}  // namespace exbind::redis
