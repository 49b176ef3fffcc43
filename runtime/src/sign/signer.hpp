// Signs requests as an exchange's recipe says.
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

/// Writes headers over those that a list held, so that their memory serves again.
class HeaderList {
  public:
    explicit HeaderList(std::vector<Header>& headers) : headers_(headers) {}
    /// Drops what was not written over.
    ~HeaderList() { headers_.resize(used_); }
    HeaderList(const HeaderList&) = delete;
    HeaderList& operator=(const HeaderList&) = delete;

    /// The value of one more header, to be appended to.
    std::string& add(std::string_view name) {
        Header& header = used_ < headers_.size() ? headers_[used_] : headers_.emplace_back();
        ++used_;
        header.name = name;
        header.value.clear();
        return header.value;
    }
    void add(std::string_view name, std::string_view value) { add(name) = value; }
    std::span<const Header> written() const { return {headers_.data(), used_}; }

  private:
    std::vector<Header>& headers_;
    std::size_t used_ = 0;
};

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
    /// The same over the members of an earlier result, whose memory serves again. What they hold after a fault is of
    /// no use.
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
    std::vector<Secret> credential_codes_;  // by credential; empty where the recipe needs none
};

/// True when the text may stand in a header: no control characters, so that no value can start another header.
bool fits_header(std::string_view text);

}  // namespace exbind::detail
