#include "exbind/replay.hpp"

#include <utility>

namespace exbind::inline v0_1 {
namespace {

class Finished final : public InFlight {
  public:
    void cancel() override {}
};

}  // namespace

void ReplayTransport::answer(std::string_view method, std::string_view path, TransportResult result) {
    const std::lock_guard lock(mutex_);
    answers_[Route{method, path}].once.push_back(std::move(result));
}

void ReplayTransport::answer_always(std::string_view method, std::string_view path, TransportResult result) {
    const std::lock_guard lock(mutex_);
    auto& always = answers_[Route{method, path}].always;
    always.clear();
    always.push_back(std::move(result));
}

std::vector<HttpRequest> ReplayTransport::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

std::size_t ReplayTransport::unused() const {
    const std::lock_guard lock(mutex_);
    std::size_t count = 0;
    for (const auto& [route, answers] : answers_) count += answers.once.size();
    return count;
}

TransportResult ReplayTransport::send(const HttpRequest& request, Cancellation* cancel) {
    if (cancel != nullptr && cancel->requested()) {
        return tl::unexpected(TransportError{ErrorKind::cancelled, "cancelled", false});
    }
    const std::lock_guard lock(mutex_);
    requests_.push_back(request);
    const Route route{request.method, request.target.substr(0, request.target.find('?'))};
    const auto found = answers_.find(route);
    if (found != answers_.end() && !found->second.once.empty()) {
        TransportResult result = std::move(found->second.once.front());
        found->second.once.pop_front();
        return result;
    }
    if (found != answers_.end() && !found->second.always.empty()) return found->second.always.front();
    std::string known;
    for (const auto& [given, answers] : answers_)
        known += (known.empty() ? "" : ", ") + given.first + ' ' + given.second;
    return tl::unexpected(TransportError{ErrorKind::transport,
                                         "no answer is left for " + route.first + ' ' + route.second +
                                             "; the replay was given: " + (known.empty() ? "nothing" : known),
                                         false, true});
}

std::unique_ptr<InFlight> ReplayTransport::start(HttpRequest request, std::function<void(TransportResult)> done) {
    done(send(request, nullptr));
    return std::make_unique<Finished>();
}

HttpReply json_reply(int status, std::string body) {
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"content-type", "application/json"}};
    reply.body = std::move(body);
    return reply;
}

TransportResult broken_connection(bool sent) {
    return tl::unexpected(TransportError{ErrorKind::transport, "the connection broke", sent});
}

}  // namespace exbind
