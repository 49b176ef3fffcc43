// A real redis-server on a port of loopback, without persistence, that ends with the test.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "exbind/redis.hpp"

class RedisServer {
  public:
    RedisServer();
    ~RedisServer();
    RedisServer(const RedisServer&) = delete;
    RedisServer& operator=(const RedisServer&) = delete;

    int port() const { return port_; }
    exbind::RedisOptions options() const;

    /// Ends at once, as after a crash.
    void kill();
    /// Starts anew on the same port, empty.
    void start();
    void pause();
    void resume();

    /// Sends a command and gives the reply as text, an array's items with line breaks between.
    std::string ask(const std::vector<std::string>& words) const;

  private:
    const int port_;
    pid_t pid_ = -1;
};

/// Starts a program that ends with this one.
pid_t start_program(const std::vector<std::string>& words);
/// Waits for the program to end by itself; its exit status, or -1 after a signal.
int wait_for(pid_t program);
