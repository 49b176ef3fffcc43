// The mock exchange without sockets: what it is told, what it answers to a request, and what it tells afterwards.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "mock/fault.hpp"
#include "mock/http/message.hpp"
#include "mock/signature.hpp"
#include "mock/windows.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

class Routes;

/// The options do not fit the spec, or the folder of fixtures does not exist.
class OptionError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Options {
    std::uint16_t port = 0;   ///< 0 = any free one
    Credentials credentials;  ///< by name; those left out get throw-away values
    bool enforce_limits = true;
    std::filesystem::path fixtures;  ///< `<group>/<operation>.json` below it replaces the examples
    std::vector<FaultRule> faults;
    std::uint32_t seed = 1;                     ///< of the faults that have a chance: the same seed, the same sequence
    bool tls = false;                           ///< https, with a certificate of a throw-away authority
    std::chrono::milliseconds clock_offset{0};  ///< how far the exchange's clock is ahead
    /// How long the tokens of the login are good; 0 = as its reply or the spec says.
    std::chrono::milliseconds session_lifetime{0};
    std::size_t kept_requests = 10'000;  ///< how many requests() remembers
    /// A line per request. Called from several threads at once; never holds a key, signature or body.
    std::function<void(const std::string&)> log;
    /// Wall clock and clock of the limits; default: the system's.
    std::function<std::chrono::system_clock::time_point()> clock;
    std::function<std::chrono::steady_clock::time_point()> steady_clock;
};

/// A request that arrived, and what became of it.
struct Record {
    std::string method;
    std::string target;       ///< as received; signature parameters masked
    Headers headers;          ///< those that sign are masked
    std::string body;         ///< as received
    std::string operation;    ///< "finance/savings.balance"; empty when no operation has the route
    std::string environment;  ///< the environment whose headers the request carries
    int status = 0;           ///< 0 when no reply was sent (fault `cut`)
    std::string code;         ///< the exchange's code when the request was refused
    std::string fault;        ///< why it was refused: signature, limit, parameter, ...; or the fault on request
};

struct Reply {
    int status = 200;
    std::string body;
};

/// Thread-safe.
class Exchange {
  public:
    /// Throws OptionError.
    Exchange(spec::Spec spec, Options options);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    HttpReply answer(const HttpRequest& request);

    const spec::Spec& spec() const;
    /// Those that sign requests to this exchange.
    const Credentials& credentials() const;
    const Routes& routes() const;

    std::vector<Record> requests() const;
    void forget_requests();
    /// Both at once, so that none is lost between.
    std::vector<Record> take_requests();

    /// The reply to properly signed and complete requests from now on. False when there is no such operation.
    bool set_reply(std::string_view operation, Reply reply);
    void clear_replies();
    /// Throws OptionError for an operation that the exchange does not have.
    void add_faults(FaultRule rule);
    std::vector<FaultRule> faults() const;
    void clear_faults();
    /// Ends all tokens that the login has handed out.
    void end_sessions();
    void set_clock_offset(std::chrono::milliseconds offset);
    std::vector<LimitUse> limits();
    /// Frees all permits that requests took.
    void forget_limits();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace exbind::mock
