// Turns a plan into the request to send: headers, address, and a signature of this moment.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "exbind/transport.hpp"
#include "exchange_clock.hpp"
#include "plan.hpp"
#include "settings.hpp"
#include "sign/signer.hpp"

namespace exbind::inline v0_1::detail {

/// A request ready to send, and the texts in it that must not be shown. Wiped on destruction.
struct Outgoing {
    Outgoing() = default;
    Outgoing(const Outgoing&) = delete;
    Outgoing& operator=(const Outgoing&) = delete;
    ~Outgoing();

    HttpRequest request;
    std::vector<std::string> secrets;
};

/// Thread-safe.
class RequestBuilder {
  public:
    /// Both must outlive the builder.
    RequestBuilder(const Settings& settings, const ExchangeClock& clock);

    /// What no log may show, beside what is made for a request.
    const CredentialValues& secrets() const { return signer_.secrets(); }
    /// Whether calls with this kind of authentication get signed.
    bool signs(Auth auth) const;
    /// Why the request can't be signed, if so.
    std::optional<Error> signing_fault(const Plan& plan) const {
        return signer_.fault(plan.method, plan.path, !plan.query.empty() || !plan.body.empty(), plan.key_only);
    }

    bool has_recipe(const Plan& plan) const { return recipe_for(plan) != nullptr; }
    /// Whether the request carries the token of a session.
    bool carries_session(const Plan& plan) const;

    /// Overwrites `out`. Returns why the request can't be sent, if so.
    std::optional<Error> build(const Plan& plan, SteadyTime deadline, Outgoing& out,
                               std::string_view session = {}) const;

    /// An Outgoing to build in; reuses the memory of one that was given back, if there is one.
    std::unique_ptr<Outgoing> take();
    void give_back(std::unique_ptr<Outgoing> outgoing) noexcept;

  private:
    const Recipe* recipe_for(const Plan& plan) const {
        return signer_.recipe_for(plan.method, plan.path, !plan.query.empty() || !plan.body.empty());
    }
    std::optional<Error> given_by_caller(const Plan& plan, const Signing& signing) const;

    const Settings& settings_;
    const ExchangeClock& clock_;
    const Signer signer_;

    std::mutex mutex_;
    std::vector<std::unique_ptr<Outgoing>> spare_;
};

}  // namespace exbind::detail
