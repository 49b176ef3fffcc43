// Signs requests by an exchange's recipe.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/result.hpp"
#include "exbind/transport.hpp"
#include "hmac.hpp"
#include "values/headers.hpp"

namespace exbind::detail {

/// What a signature covers, as sent.
struct ToSign {
    std::string_view method;
    std::string_view path;   ///< encoded, without the query
    std::string_view query;  ///< encoded, without '?'
    std::string_view body;
    std::string_view host{};          ///< as in the Host header
    std::string_view content_type{};  ///< of the body; empty without one
    std::string_view nonce{};         ///< empty: a new one is made if the recipe needs one
};

/// What signing adds.
struct Signed {
    std::vector<Header> headers;
    std::string target;                ///< the path, then '?' and the query unless it is empty
    std::vector<std::string> secrets;  ///< the signature and other derived texts, which no log may show
};

/// Thread-safe.
class Signer {
  public:
    /// Both must outlive the signer.
    Signer(const ExchangeData& exchange, const CredentialValues& credentials);

    enum class Have : unsigned char { all, some, none };
    /// How many of the credentials that the recipe needs are set.
    Have have() const;

    /// Why nothing can be signed: no recipe, a missing credential, or one that a header cannot hold.
    const std::optional<Error>& fault() const { return fault_; }

    /// Signs, or returns the fault.
    Result<Signed> sign(const ToSign& request, TimePoint at) const;
    /// The same, reusing the memory of an earlier result. After a fault the results are meaningless.
    std::optional<Error> sign(const ToSign& request, TimePoint at, Signed& out) const;
    std::optional<Error> sign(const ToSign& request, TimePoint at, HeaderList& headers, std::string& target,
                              std::vector<std::string>& secrets) const;

  private:
    struct Run;
    std::optional<Error> find_fault() const;
    void keep_codes(std::span<const Part> parts);

    const ExchangeData& exchange_;
    const CredentialValues& credentials_;
    std::optional<Error> fault_;
    std::unique_ptr<Hmac> hmac_;
    std::vector<Secret> credential_codes_;  // by credential; empty where not needed
};

}  // namespace exbind::detail
