#include "mock/server.hpp"

#include "mock/control.hpp"

namespace exbind::mock {

Server::Server(spec::Spec spec, const Options& options)
    : Exchange(std::move(spec), options), identity_(options.tls ? std::make_shared<const TlsIdentity>() : nullptr) {
    std::vector<std::string> products;
    for (const spec::Product& each : this->spec().exchange.products) products.push_back(each.name);
    if (products.empty()) products.emplace_back();
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto port = static_cast<std::uint16_t>(options.port == 0 ? 0 : options.port + i);
        http_.emplace_back(
            port,
            [this, product = products[i]](HttpRequest request) {
                request.product = product;
                return handle(request);
            },
            identity_);
    }
}

std::string Server::url_of(const HttpServer& server) const {
    return (identity_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(server.port());
}

std::string Server::url() const {
    return url_of(http_.front());
}

std::vector<std::pair<std::string, std::string>> Server::product_urls() const {
    std::vector<std::pair<std::string, std::string>> urls;
    const auto& products = spec().exchange.products;
    for (std::size_t i = 0; i < products.size(); ++i) urls.emplace_back(products[i].name, url_of(http_[i]));
    return urls;
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
