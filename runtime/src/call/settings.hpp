// What a connection was set up with: options, credentials, and the environment they select.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/transport.hpp"
#include "http/base_url.hpp"
#include "plan.hpp"

namespace exbind::detail {

struct Settings {
    Settings(const ExchangeData& exchange, CredentialValues credentials, Options options);
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    LimitContext limit_context(bool is_signed) const;

    const ExchangeData& exchange;
    const CredentialValues credentials;
    const Options options;       ///< with a transport and a clock, if only the defaults
    std::optional<Error> fault;  ///< why no call can be made
    // Of the chosen environment and region.
    BaseUrl base_url;
    std::vector<Header> headers;

  private:
    void choose_environment();

    std::string user_;  // a hash of the API key, for keys of limits
};

}  // namespace exbind::detail
