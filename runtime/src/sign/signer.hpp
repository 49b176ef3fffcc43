// Signs requests by an exchange's recipes.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/result.hpp"
#include "exbind/transport.hpp"
#include "recipe.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1::detail {

/// What a signature covers, as sent.
struct ToSign {
    std::string_view method;
    std::string_view path;   ///< encoded, without the query
    std::string_view query;  ///< encoded, without '?'
    std::string_view body;
    std::string_view host{};           ///< as in the Host header
    std::string_view content_type{};   ///< of the body, also of one that the signer makes; empty without one
    std::string_view nonce{};          ///< empty: a new one is made if the recipe needs one
    std::optional<TimePoint> clock{};  ///< of this machine, for nonces that only grow; else that of the signature
    bool key_only = false;             ///< name the caller, and sign nothing
    std::string_view session{};        ///< the token, for recipes that carry one
};

/// What signing adds.
struct Signed {
    std::vector<Header> headers;
    std::string target;                ///< the path, then '?' and the query unless it is empty
    std::vector<std::string> secrets;  ///< the signature and other texts made for it, which no log may show
    std::optional<std::string> body;   ///< with the signer's parameters; nothing when it has none there
};

/// Thread-safe.
class Signer {
  public:
    /// All must outlive the signer. `outside` may be null.
    Signer(const ExchangeData& exchange, const CredentialValues& credentials, exbind::Signer* outside = nullptr);

    enum class Have : unsigned char { all, some, none };
    /// How many of the credentials that the recipes need are set.
    Have have() const;
    /// The credentials, and what is derived from them once, such as a passphrase that is signed. No log may show it.
    const CredentialValues& secrets() const { return secrets_; }

    /// The recipe for such a request; null when none is for it.
    const Recipe* recipe_for(std::string_view method, std::string_view path, bool own_parameters) const;
    /// Why such a request cannot be signed: no recipe, a missing credential, or one that a header cannot hold.
    std::optional<Error> fault(std::string_view method, std::string_view path, bool own_parameters,
                               bool key_only) const;

    /// Signs, or returns the fault.
    Result<Signed> sign(const ToSign& request, TimePoint at) const;
    /// The same, reusing the memory of an earlier result. After a fault the results are meaningless.
    std::optional<Error> sign(const ToSign& request, TimePoint at, Signed& out) const;
    std::optional<Error> sign(const ToSign& request, TimePoint at, HeaderList& headers, std::string& target,
                              std::vector<std::string>& secrets, std::optional<std::string>& body) const;

  private:
    struct Run;

    const ExchangeData& exchange_;
    const CredentialValues& credentials_;
    std::string scope_;  // of nonces that only grow
    std::deque<Recipe> recipes_;
    CredentialValues secrets_;
};

}  // namespace exbind::detail
