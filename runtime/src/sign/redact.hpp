// Keeps keys, signatures and passphrases out of errors.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"

namespace exbind::detail {

/// The texts that one request must not show. (Secret fields of replies are hidden by mask_secrets.) Used by one thread
/// at a time. Nothing is made of them before there is something to hide them in: most calls end well.
class Redactor {
  public:
    /// The credentials must outlive this.
    explicit Redactor(const CredentialValues& credentials) : credentials_(credentials) {}
    /// One that was computed for a request.
    void add(std::string_view secret) { added_.emplace_back(secret); }
    /// Those computed for the request under way. They are looked at when there is something to mask.
    void watch(const std::vector<std::string>& secrets) { watched_ = &secrets; }
    /// The text with secrets replaced by ***, at most `limit` bytes and no character cut in two.
    std::string masked(std::string_view text, std::size_t limit = std::string_view::npos) const;

  private:
    std::vector<std::string> forms() const;

    const CredentialValues& credentials_;
    std::vector<std::string> added_;
    const std::vector<std::string>* watched_ = nullptr;
};

}  // namespace exbind::detail
