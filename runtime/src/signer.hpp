// Signs requests as an exchange's recipe says.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/result.hpp"
#include "exbind/transport.hpp"
#include "hmac.hpp"

namespace exbind::detail {

/// What a signature covers, as it goes on the wire.
struct ToSign {
    std::string_view method;
    std::string_view path;   ///< encoded, without the query
    std::string_view query;  ///< encoded, without '?'
    std::string_view body;
    std::string_view host{};          ///< as in the Host header
    std::string_view content_type{};  ///< of the body; empty when there is none
    std::string_view nonce{};         ///< empty = a new one is made when the recipe needs one
};

/// What signing adds.
struct Signed {
    std::vector<Header> headers;
    std::string target;                ///< path, and '?' with the query when there is one
    std::vector<std::string> secrets;  ///< texts that no log may show: the signature and whatever else was derived
};

/// The path and, when there is one, '?' and the query.
std::string target_of(std::string_view path, std::string_view query);

/// Thread-safe.
class Signer {
  public:
    /// Both must outlive the signer.
    Signer(const ExchangeData& exchange, const CredentialValues& credentials);

    enum class Have : unsigned char { all, some, none };
    /// Which of the credentials that the recipe needs are there.
    Have have() const;

    /// Why nothing can be signed: no recipe, a missing credential, one that cannot stand in a header.
    const std::optional<Error>& fault() const { return fault_; }

    /// The fault, or what was signed.
    Result<Signed> sign(const ToSign& request, TimePoint at) const;

  private:
    struct Run;
    std::optional<Error> find_fault() const;

    const ExchangeData& exchange_;
    const CredentialValues& credentials_;
    std::optional<Error> fault_;
    std::unique_ptr<Hmac> hmac_;
};

/// A usage error: nothing was sent.
Error usage_error(std::string message);

/// True when the text may stand in a header: no control characters, so that no value can start another header.
bool fits_header(std::string_view text);

}  // namespace exbind::detail
