// Looks up host names on threads of its own: getaddrinfo() cannot be stopped, and may take as long as it likes. libcurl
// would wait for its look-ups when a transfer is removed, on the thread that serves all calls.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "exbind/clock.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1::detail {

/// A host whose address libcurl needs for a request.
struct HostPort {
    std::string host;
    std::string port;
};

/// Whether the text is a numeric address, of either family and without brackets.
bool is_address(const std::string& text);

/// The names that must be looked up before a request to `base_url`: the host's, or the proxy's, or both. None for
/// addresses, localhost and what CurlOptions::resolve fixes.
std::vector<HostPort> names_to_look_up(const CurlOptions& options, const std::string& base_url);

/// names_to_look_up(), remembered for the last address. For one thread.
class KnownNames {
  public:
    const std::vector<HostPort>& of(const CurlOptions& options, const std::string& base_url) {
        if (base_url_ != base_url) {
            names_ = names_to_look_up(options, base_url);
            base_url_ = base_url;
        }
        return names_;
    }

  private:
    std::string base_url_;
    std::vector<HostPort> names_;
};

/// Thread-safe. Destroying it waits for nothing.
class Resolver {
  public:
    Resolver(AddressFamily family, std::chrono::seconds keep);

    /// What is known for a request.
    struct Answer {
        bool is_known = false;
        std::vector<std::string> lines;  ///< "host:port:addresses", one for each name
        std::string fault;               ///< why there are none
        SteadyTime again{};              ///< if nothing is known yet: ask again then, or once `ready` is called
    };
    /// The addresses for a request that began to ask at `since`. Known ones are used again for the time given; after
    /// that they are looked up anew, and if that is slow or fails, the old ones remain in use. If there is nothing to
    /// answer yet, `ready` is called once or more, on any thread, when there may be.
    Answer ask(const std::vector<HostPort>& names, SteadyTime since, const std::function<void()>& ready);

  private:
    struct State;
    const std::shared_ptr<State> state_;  // shared with the threads that look up
};

}  // namespace exbind::detail
