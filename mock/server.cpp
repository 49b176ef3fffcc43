#include "mock/server.hpp"

#include <utility>

#include "mock/control.hpp"
#include "mock/exchange.hpp"
#include "mock/tls.hpp"

namespace exbind::mock {

class Server::Impl {
  public:
    Impl(spec::Spec spec, Options options, std::uint16_t port, std::shared_ptr<const TlsIdentity> tls)
        : identity(std::move(tls)),
          exchange(std::move(spec), std::move(options)),
          http(
              port, [this](const HttpRequest& r) { return handle(r); }, identity) {}

    const std::shared_ptr<const TlsIdentity> identity;  ///< null = plain
    const std::string no_authority;
    Exchange exchange;
    HttpServer http;  ///< last: it is gone before what it serves

  private:
    HttpReply handle(const HttpRequest& request) {
        try {
            return is_control(request.target) ? control(exchange, request) : exchange.answer(request);
        } catch (const std::exception& error) {
            // A defect of the mock must not pass for an answer of the exchange.
            HttpReply reply;
            reply.status = 500;
            reply.headers = {{"Content-Type", "text/plain"}};
            reply.body = std::string("the mock exchange failed: ") + error.what();
            return reply;
        }
    }
};

Server::Server(spec::Spec spec, Options options) {
    const auto port = options.port;
    std::shared_ptr<const TlsIdentity> identity;
    if (options.tls) identity = std::make_shared<const TlsIdentity>();
    impl_ = std::make_unique<Impl>(std::move(spec), std::move(options), port, std::move(identity));
}

Server::~Server() = default;

std::uint16_t Server::port() const {
    return impl_->http.port();
}
std::string Server::url() const {
    return (impl_->identity ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}
const std::string& Server::authority() const {
    return impl_->identity ? impl_->identity->authority() : impl_->no_authority;
}
const spec::Spec& Server::spec() const {
    return impl_->exchange.spec();
}
const Credentials& Server::credentials() const {
    return impl_->exchange.credentials();
}
void Server::stop() {
    impl_->http.stop();
}
std::vector<Record> Server::requests() const {
    return impl_->exchange.requests();
}
void Server::forget_requests() {
    impl_->exchange.forget_requests();
}
std::vector<Record> Server::take_requests() {
    return impl_->exchange.take_requests();
}
bool Server::set_reply(std::string_view operation, Reply reply) {
    return impl_->exchange.set_reply(operation, std::move(reply));
}
void Server::clear_replies() {
    impl_->exchange.clear_replies();
}
void Server::add_faults(FaultRule rule) {
    impl_->exchange.add_faults(std::move(rule));
}
void Server::clear_faults() {
    impl_->exchange.clear_faults();
}
void Server::set_clock_offset(std::chrono::milliseconds offset) {
    impl_->exchange.set_clock_offset(offset);
}
void Server::forget_limits() {
    impl_->exchange.forget_limits();
}

}  // namespace exbind::mock
