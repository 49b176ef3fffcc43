// Texts that must not be shown.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace exbind {

/// Text that cannot be printed, formatted or copied by accident; wiped when destroyed. Compared in constant time for
/// texts of one length.
class Secret {
  public:
    Secret() = default;
    explicit Secret(std::string_view text);
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool empty() const { return text_.empty(); }
    /// The text itself, for the one place that needs it.
    std::string_view reveal() const { return text_; }
    bool operator==(const Secret& other) const;

    friend std::ostream& operator<<(std::ostream& out, const Secret& secret) = delete;

  private:
    std::string text_;
};

}  // namespace exbind
