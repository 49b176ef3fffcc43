// The mock exchange: serves every operation of a spec on loopback, as the exchange itself would. It checks signatures,
// timestamps and parameters, enforces the documented limits, answers with the documented examples, and breaks on
// request. Everything it knows is the spec; it shares no code with the clients it is there to test.
#pragma once

#include "mock/exchange.hpp"
#include "mock/http/server.hpp"

namespace exbind::mock {

class Server : public Exchange {
  public:
    /// Starts at once. Throws ListenError and OptionError.
    explicit Server(spec::Spec spec, const Options& options = {});

    std::uint16_t port() const { return http_.port(); }
    /// "http://127.0.0.1:40001"
    std::string url() const;
    /// With TLS: the certificate that clients have to trust, in PEM. Else empty.
    const std::string& authority() const;
    void stop() { http_.stop(); }

  private:
    HttpReply handle(const HttpRequest& request);

    const std::shared_ptr<const TlsIdentity> identity_;  ///< null = plain
    HttpServer http_;                                    ///< last: it is gone before what it serves
};

}  // namespace exbind::mock
