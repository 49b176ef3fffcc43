// A signing recipe with the keys of one client, ready to be followed.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/result.hpp"
#include "exbind/signer.hpp"
#include "hmac.hpp"
#include "private_key.hpp"

namespace exbind::inline v0_1::detail {

/// Thread-safe.
class Recipe {
  public:
    /// All must outlive the recipe. `outside` may be null.
    Recipe(const ExchangeData& exchange, const Signing& signing, const CredentialValues& credentials,
           exbind::Signer* outside);

    const Signing& signing() const { return signing_; }
    /// Of the signature; the kind of key may have decided it.
    Encoding encoding() const { return kind_.encoding; }
    bool fits(std::string_view method, std::string_view path, bool own_parameters) const;

    /// The credentials that it needs.
    const std::set<std::size_t>& needed() const { return needed_; }
    /// Why nothing can be signed by it: a credential that is missing, or that is not what it has to be.
    const std::optional<Error>& fault() const { return fault_; }
    /// The same for requests that only name the caller.
    const std::optional<Error>& key_fault() const { return key_fault_; }

    /// Whether the text or parameter can only be made once there is a signature.
    bool is_late(std::span<const Part> parts) const;
    /// Whether it is sent with requests that only name the caller.
    bool names_caller(std::span<const Part> parts) const;
    /// Whether it adds to the query or body, or puts their parameters in order.
    bool changes_parameters() const { return changes_parameters_; }
    /// Whether a placement sends the signed text itself.
    bool sends_text() const { return sends_text_; }
    /// Whether it needs the token of a session.
    bool carries_session() const { return carries_session_; }

    /// Replaces `out` by the signature's bytes. An error when that fails.
    std::optional<Error> sign(std::string_view text, Hmac::Code& code, std::string& out, std::string_view& bytes) const;
    /// A value that never changes, such as a passphrase that is signed; null when it has to be made.
    const Secret* constant(const Part& part) const;
    /// Appends all of these.
    void tell_constants(CredentialValues& out) const {
        for (const auto& each : constants_) out.push_back(each.second);
    }
    /// The same of a whole header: literals, credentials, or one part that never changes.
    const std::optional<Secret>& fixed_header(std::size_t index) const { return fixed_headers_[index]; }

    /// Applies the functions before a part to its text, the last one first.
    std::optional<Error> apply(std::span<const SigningFunction> functions, std::string& text) const;

  private:
    std::optional<Error> find_fault(const std::set<std::size_t>& needed) const;
    void find_kind();
    std::optional<Error> make_key();
    std::string kinds_text() const;
    void collect(std::span<const Part> parts, std::set<std::size_t>& needed) const;
    void keep_constants(std::span<const Part> parts);
    std::optional<Secret> fixed(std::span<const Part> parts) const;
    bool holds(std::span<const Part> parts, Part::What what) const;
    std::optional<Error> apply(SigningFunction function, std::string& text) const;
    template <class Each>
    void for_placements(Each each) const;

    const ExchangeData& exchange_;
    const Signing& signing_;
    const CredentialValues& credentials_;
    exbind::Signer* const outside_;
    KeyKind kind_;
    std::set<std::size_t> needed_;
    std::optional<Error> fault_;
    std::optional<Error> key_fault_;
    std::unique_ptr<Hmac> hmac_;
    std::unique_ptr<PrivateKey> private_key_;
    std::vector<std::pair<const Part*, Secret>> constants_;
    std::vector<std::optional<Secret>> fixed_headers_;
    bool sends_text_ = false;
    bool changes_parameters_ = false;
    bool carries_session_ = false;
};

}  // namespace exbind::detail
