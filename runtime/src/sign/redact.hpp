// Keeps keys, signatures and passphrases out of errors.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"

namespace exbind::detail {

/// Masks the secrets of one request. (mask_secrets() masks the secret fields of replies.) Not thread-safe. Secrets are
/// prepared only when there is text to mask, because most calls succeed.
class Redactor {
  public:
    /// The credentials must outlive this.
    explicit Redactor(const CredentialValues& credentials) : credentials_(credentials) {}
    /// Adds a secret that was computed for a request.
    void add(std::string_view secret) { added_.emplace_back(secret); }
    /// Masks these too; they are read when there is text to mask, and must live until then.
    void watch(const std::vector<std::string>& secrets) { watched_ = &secrets; }
    /// The text with secrets replaced by ***, cut to at most `limit` bytes but never inside a character.
    std::string masked(std::string_view text, std::size_t limit = std::string_view::npos) const;

  private:
    std::vector<std::string> forms() const;

    const CredentialValues& credentials_;
    std::vector<std::string> added_;
    const std::vector<std::string>* watched_ = nullptr;
};

}  // namespace exbind::detail
