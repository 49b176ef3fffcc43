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

namespace exbind::inline v0_1::detail {

struct Settings {
    Settings(const ExchangeData& exchange, CredentialValues credentials, Options options);
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    /// The exchange as one of its products sees it: with the envelope of that product.
    const ExchangeData& exchange_of(std::uint8_t product) const;
    LimitContext limit_context(bool is_signed) const;
    /// The account at the exchange, of which all clients share one token: environment, host and credentials, hashed.
    std::string account() const;
    /// The number of a product; that of none if there is no such product.
    std::uint8_t product(std::string_view name) const;
    /// Where to send calls of a product; null where the environment has no host for it.
    const BaseUrl* base_url(std::uint8_t product) const;
    /// Why there is none.
    Error no_host(std::uint8_t product) const;

    const ExchangeData& exchange;
    const CredentialValues credentials;
    const Options options;       ///< with a transport and a clock, if only the defaults
    std::optional<Error> fault;  ///< why no call can be made
    // Of the chosen environment and region.
    std::vector<BaseUrl> base_urls;  ///< by product; without text where it has no host
    std::vector<Header> headers;

  private:
    void choose_environment();
    Result<BaseUrl> choose_host(const Environment& environment, std::uint8_t product) const;

    std::string_view environment_;
    std::vector<ExchangeData> as_products_;

    std::string user_;  // a hash of the API key, for keys of limits
};

}  // namespace exbind::detail
