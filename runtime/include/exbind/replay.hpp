// A transport without a network, for tests of programs that use exbind: it answers with prepared replies and records
// the requests.
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

#include "exbind/detail/built_as.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1 {

/// Thread-safe. Pass it as Options::transport; everything above it works as with an exchange: limits, signing, retries,
/// decoding.
///
///     auto replay = std::make_shared<ReplayTransport>();
///     replay->answer("GET", "/v1/wallet/balance", json_reply(200, body));
///     options.transport = replay;
class EXBIND_BUILT_AS ReplayTransport final : public Transport {
  public:
    /// Adds the answer to the next request with this method and path (without the query). Answers for one method and
    /// path are used in the order they were added, each once; when none is left, the call fails and says so.
    void answer(std::string_view method, std::string_view path, TransportResult result);
    /// Sets the answer to every request with this method and path for which no answer() is left.
    void answer_always(std::string_view method, std::string_view path, TransportResult result);

    /// The requests sent, in order. They hold the keys and signatures of the connection's credentials.
    std::vector<HttpRequest> requests() const;
    /// Number of answers from answer() that were not used yet.
    std::size_t unused() const;

    /// Answers at once; only a cancellation requested before is noticed.
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

/// A reply with that body and a content type of JSON.
HttpReply json_reply(int status, std::string body);

/// A broken connection: the request may have arrived, or, with `sent` false, certainly did not.
TransportResult broken_connection(bool sent = true);

}  // namespace exbind
