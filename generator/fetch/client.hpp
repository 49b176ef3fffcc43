// One connection to the documentation's server.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace exbind::fetch {

struct Answer {
    int status = 0;       ///< 0 = none came; `problem` says why
    std::string problem;  ///< of the connection
    std::string body;
    bool too_large = false;
    std::string content_type;
    std::string etag;
    std::string last_modified;
    std::string location;  ///< of a redirect, as an absolute address
    std::optional<std::chrono::seconds> retry_after;
};

/// What was known of a page from an earlier run, to ask for changes only.
struct Known {
    std::string etag;
    std::string last_modified;
};

/// How the documentation is reached.
struct Network {
    std::string proxy;              ///< "http://proxy:3128"; empty = none. The environment's variables are ignored
    bool proxy_plain_http = false;  ///< plain http, which is for this machine, goes through it too
    std::string ca_file;            ///< trusted authorities in PEM, instead of the system's
};

/// Asks one thing at a time over one connection. TLS is verified, redirects are not followed.
class Client {
  public:
    explicit Client(std::string user_agent, Network network = {});
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    Answer get(const std::string& url, const Known& known, std::size_t max_bytes);

  private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

}  // namespace exbind::fetch
