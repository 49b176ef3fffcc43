// What the mock exchange does with one request, without sockets.
#pragma once

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mock/answers.hpp"
#include "mock/parameters.hpp"
#include "mock/received.hpp"
#include "mock/routes.hpp"
#include "mock/server.hpp"
#include "mock/windows.hpp"

namespace exbind::mock {

/// Thread-safe.
class Exchange {
  public:
    /// Throws OptionError.
    Exchange(spec::Spec spec, Options options);

    HttpReply answer(const HttpRequest& request);

    const spec::Spec& spec() const { return spec_; }
    const Credentials& credentials() const { return options_.credentials; }
    const Routes& routes() const { return routes_; }

    std::vector<Record> requests() const;
    void forget_requests();
    std::vector<Record> take_requests();
    bool set_reply(std::string_view operation, Reply reply);
    void clear_replies();
    void add_faults(FaultRule rule);
    std::vector<FaultRule> faults() const;
    void clear_faults();
    void set_clock_offset(std::chrono::milliseconds offset);
    std::vector<LimitUse> limits();
    void forget_limits();

  private:
    static void choose_route(const Received& request, Match& match);
    HttpReply decide(const Received& request, const Match& match, const std::vector<Fault>& faults, Record& record);
    std::optional<HttpReply> refuse_outright(const Fault& fault, Record& record) const;
    HttpReply refuse(const Refusal& refusal, std::string fault, Record& record) const;
    /// Route, signature, limits, parameters, in the order in which an exchange looks at them.
    std::variant<Parameters, Finding> check(const Received& request, const Match& match);
    bool within_limits(const Route& route, const Parameters& parameters, bool has_key);
    /// Faults asked for by header or by rule; the text says what is wrong with the header.
    std::variant<std::vector<Fault>, std::string> faults_for(const Received& request, const Match& match);
    std::chrono::system_clock::time_point now() const;
    void remember(const Received& request, Record record);

    const spec::Spec spec_;
    Options options_;  ///< clock_offset changes, under the mutex
    const Routes routes_;
    mutable std::mutex mutex_;  ///< guards what follows and the clock's offset
    Answers answers_;
    Windows windows_;
    std::vector<FaultRule> rules_;
    std::deque<Record> records_;
    std::minstd_rand random_;
};

}  // namespace exbind::mock
