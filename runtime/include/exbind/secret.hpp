// Text that must not be shown.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace exbind::inline v0_1 {

namespace detail {

/// Overwrites the text in a way that the compiler does not optimise away, and empties it.
void wipe(std::string& text) noexcept;

}  // namespace detail

/// Text that cannot be printed or formatted by accident, and is wiped when destroyed. Texts of equal length are
/// compared in constant time.
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
    /// The text itself. Call it only where the text is needed, and keep no copy.
    std::string_view reveal() const { return text_; }
    bool operator==(const Secret& other) const;

    friend std::ostream& operator<<(std::ostream& out, const Secret& secret) = delete;

  private:
    std::string text_;
};

}  // namespace exbind
