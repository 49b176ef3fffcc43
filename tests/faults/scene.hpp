// One way to go wrong, set up on loopback: who answers, how, and what arrived there.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "http2_peer.hpp"
#include "mock/server.hpp"
#include "server.hpp"

/// Everything that somebody could read afterwards: errors, events, logs.
class Evidence {
  public:
    void add(const std::string& text);
    std::string text() const;

  private:
    mutable std::mutex mutex_;
    std::string text_;
};

using Setting = std::function<void(exbind::Options&, exbind::CurlOptions&)>;

class Scene {
  public:
    explicit Scene(Setting setting) : setting_(std::move(setting)) {}
    virtual ~Scene() = default;
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;
    /// Address, deadline and so on of the client.
    void prepare(exbind::Options& options, exbind::CurlOptions& curl) const {
        options.base_url = url();
        if (setting_) setting_(options, curl);
    }
    /// What has to happen before the call that counts.
    virtual void rehearse(const exbind::Connection&, bool /*background*/) {}
    /// The exchange that the client believes to talk to.
    virtual const exbind::detail::ExchangeData& exchange() const;
    /// How many requests reached the server since, logins left out.
    virtual std::size_t requests() const { return 0; }
    /// How often a write may reach it: once more than usual where the first was refused for its token.
    virtual std::size_t most_writes() const { return 1; }
    /// How many reached a server that must get none.
    virtual std::size_t strayed() const { return 0; }

  private:
    virtual std::string url() const = 0;
    const Setting setting_;
};

using SceneMaker = std::function<std::unique_ptr<Scene>(Evidence&)>;

/// Sockets that answer every request so.
SceneMaker answers(std::function<Answer(const Received&)> handler, Setting setting = {});
/// The mock exchange, with faults as `exbind mock --fault` takes them.
SceneMaker mock_with(std::string fault_rule, Setting setting = {}, std::chrono::milliseconds clock_offset = {});
/// A TLS server; the client trusts its certificate if `trusted`.
SceneMaker tls_with(const exbind::mock::TlsSetup& setup, bool trusted, Setting setting = {});
/// A server of HTTP/2 that tells that it did not process the request.
SceneMaker http2_with(Http2Peer::Manner manner);
/// A host whose name is looked up for longer than any deadline.
SceneMaker slow_name(Setting setting);
/// No server at all at that address.
SceneMaker nobody_at(std::string base_url, Setting setting = {});
/// A port at which nobody accepts connections; with a `full` queue not even the system does.
SceneMaker unattended(std::string scheme, bool full, Setting setting);
/// An exchange whose calls carry a token. It refuses the first calls for theirs, and logs in nobody if `login_status`
/// says so.
SceneMaker session_with(std::size_t refused_calls, int login_status = 200);
/// A server that redirects to a second one.
SceneMaker redirects();
/// After a first reply, the server closes the connection: while nobody uses it, or with the next request in hand.
SceneMaker closes_kept_connection(bool idle);

/// What a server that tells everything would put into its reply: credentials, signature, a row's secret.
std::string told(const Received& got);

Setting timeout(std::chrono::milliseconds timeout);
Setting connect_timeout(std::chrono::milliseconds timeout);
Setting largest_reply(std::size_t bytes);
Setting largest_value(std::size_t bytes);
Setting tolerant_reads();
