#include "mock/server.hpp"

#include "mock/control.hpp"

namespace exbind::mock {

Server::Server(spec::Spec spec, const Options& options)
    : Exchange(std::move(spec), options),
      identity_(options.tls ? std::make_shared<const TlsIdentity>() : nullptr),
      http_(
          options.port, [this](const HttpRequest& request) { return handle(request); }, identity_) {}

std::string Server::url() const {
    return (identity_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}

const std::string& Server::authority() const {
    static const std::string none;
    return identity_ ? identity_->authority() : none;
}

HttpReply Server::handle(const HttpRequest& request) {
    try {
        return is_control(request.target) ? control(*this, request) : answer(request);
    } catch (const std::exception& error) {
        // A defect of the mock must not pass for an answer of the exchange.
        HttpReply reply;
        reply.status = 500;
        reply.headers = {{"Content-Type", "text/plain"}};
        reply.body = std::string("the mock exchange failed: ") + error.what();
        return reply;
    }
}

}  // namespace exbind::mock
