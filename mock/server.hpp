// The mock exchange: serves every operation of a spec on loopback, as the exchange itself would. It checks signatures,
// timestamps and parameters, enforces the documented limits, answers with the documented examples, and breaks on
// request. Everything it knows is the spec; it shares no code with the clients it is there to test.
#pragma once

#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "mock/exchange.hpp"
#include "mock/http/server.hpp"

namespace exbind::mock {

class Server : public Exchange {
  public:
    /// Starts at once. Throws ListenError and OptionError.
    explicit Server(spec::Spec spec, const Options& options = {});

    std::uint16_t port() const { return http_.front().port(); }
    /// "http://127.0.0.1:40001"; of an exchange with several products, that of the first.
    std::string url() const;
    /// Each product and its address, on ports that follow one another; empty where the exchange is one.
    std::vector<std::pair<std::string, std::string>> product_urls() const;
    /// With TLS: the certificate that clients have to trust, in PEM. Else empty.
    const std::string& authority() const;
    void stop() {
        for (HttpServer& each : http_) each.stop();
    }

  private:
    HttpReply handle(const HttpRequest& request);
    std::string url_of(const HttpServer& server) const;

    const std::shared_ptr<const TlsIdentity> identity_;  ///< null = plain
    std::deque<HttpServer> http_;                        ///< by product; last: it is gone before what it serves
};

}  // namespace exbind::mock
