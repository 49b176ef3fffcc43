// Keeps keys, signatures and passphrases out of errors.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/table.hpp"

namespace exbind::detail {

/// The texts that one request must not show.
class Redactor {
  public:
    explicit Redactor(const CredentialValues& credentials);
    /// One that was computed for the request.
    void add(std::string_view secret);
    /// Wire names of reply fields whose values are secret.
    void hide_fields(std::vector<std::string_view> names) { fields_ = std::move(names); }

    /// The text with secrets replaced by ***, at most `limit` bytes and no character cut in two.
    std::string masked(std::string_view text, std::size_t limit = std::string_view::npos) const;

  private:
    std::vector<std::string> secrets_;
    std::vector<std::string_view> fields_;
};

/// Wire names of all fields of secret kind in a type; null gives none.
std::vector<std::string_view> secret_fields(const Type* type);

}  // namespace exbind::detail
