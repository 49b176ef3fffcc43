// A transport without a network, for the tests of programs that use exbind: it answers with what it was given, and
// remembers what it was sent.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/transport.hpp"

namespace exbind {

/// Thread-safe. Give it to a connection as Options::transport; everything above it works as with an exchange: limits,
/// signing, retries, decoding.
///
///     auto replay = std::make_shared<ReplayTransport>();
///     replay->answer("GET", "/v1/wallet/balance", json_reply(200, body));
///     options.transport = replay;
class ReplayTransport final : public Transport {
  public:
    /// The answer to the next request of that method and path (without the query). Answers to one method and path are
    /// given in the order they were added, each once; an Error of the call says so when none is left.
    void answer(std::string_view method, std::string_view path, TransportResult result);
    /// The answer to every request of that method and path from then on when those given once are used up.
    void answer_always(std::string_view method, std::string_view path, TransportResult result);

    /// What was sent, in order. Holds the signatures that were made with the credentials given to the connection.
    std::vector<HttpRequest> requests() const;
    /// How many answers were given to answer() and not asked for yet.
    std::size_t unused() const;

    /// Not cancellable: the answer is there at once.
    TransportResult send(const HttpRequest& request, Cancellation* cancel) override;
    /// `done` runs before this returns.
    std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) override;

  private:
    struct Answers {
        std::deque<TransportResult> once;
        std::deque<TransportResult> always;  // one, or none
    };
    using Route = std::pair<std::string, std::string>;

    mutable std::mutex mutex_;
    std::map<Route, Answers> answers_;
    std::vector<HttpRequest> requests_;
};

/// A reply with that body, and the header that says it is JSON.
HttpReply json_reply(int status, std::string body);

/// The failure of a request that may have arrived, or (with `sent` false) that certainly did not.
TransportResult broken_connection(bool sent = true);

}  // namespace exbind
