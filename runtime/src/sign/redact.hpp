// Keeps keys, signatures and passphrases out of errors.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"

namespace exbind::inline v0_1::detail {

/// Masks the secrets of one request, in whatever form a server may repeat them: in letters of either case, with JSON or
/// percent escapes for any of the characters, in hexadecimal, in base64 (either alphabet, beginning anywhere in a
/// longer text), and in hexadecimal or base64 of which characters are escaped. Texts of less than four bytes are not
/// masked: they occur everywhere. (mask_secrets() masks the secret fields of replies.) Not thread-safe. Does nothing
/// until there is text to mask, because most calls succeed.
class Redactor {
  public:
    /// The credentials must outlive this.
    explicit Redactor(const CredentialValues& credentials) : credentials_(credentials) {}
    /// Masks a secret that was computed for a request, too.
    void add(std::string_view secret) { added_.emplace_back(secret); }
    /// Masks these too; they are read when there is text to mask, and must live until then.
    void watch(const std::vector<std::string>& secrets) { watched_ = &secrets; }
    /// The first `limit` bytes of the text, with secrets replaced by ***; never cut inside a character or a secret.
    /// Takes time and memory in proportion to the limit.
    std::string masked(std::string_view text, std::size_t limit = std::string_view::npos) const;

  private:
    const CredentialValues& credentials_;
    std::vector<Secret> added_;
    const std::vector<std::string>* watched_ = nullptr;
};

}  // namespace exbind::detail
