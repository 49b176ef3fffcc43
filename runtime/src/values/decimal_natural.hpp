// Natural numbers of any length, for decimals beyond 128 bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/detail/decimal_text.hpp"

namespace exbind::inline v0_1::detail {

/// Limbs in base 10^9, lowest first, without leading zeros: zero has no limbs.
class Natural {
  public:
    Natural() = default;
    explicit Natural(Wide value);
    /// Digits only.
    static Natural from_digits(std::string_view whole, std::string_view fraction);

    bool is_zero() const { return limbs_.empty(); }
    bool is_odd() const { return !limbs_.empty() && (limbs_.front() & 1U) != 0; }
    /// 0 for zero.
    std::size_t digits() const;
    /// Number of zeros at the end; 0 for zero.
    std::size_t trailing_zeros() const;
    std::optional<Wide> wide() const;
    void append_to(std::string& out) const;

    /// -1, 0 or 1.
    static int compare(const Natural& a, const Natural& b);
    friend Natural operator+(const Natural& a, const Natural& b);
    /// Needs a >= b.
    friend Natural operator-(const Natural& a, const Natural& b);
    friend Natural operator*(const Natural& a, const Natural& b);
    void multiply_by_power_of_ten(std::size_t power);
    /// The divisor is not zero.
    struct Quotient;
    static Quotient divide(const Natural& dividend, const Natural& divisor);
    static Natural power_of_ten(std::size_t power);

  private:
    static constexpr std::uint32_t base = 1'000'000'000;

    void trim() {
        while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
    }
    /// this = this * factor
    void scale(std::uint32_t factor);
    /// this = this / divisor, and the remainder
    std::uint32_t divide_small(std::uint32_t divisor);

    std::vector<std::uint32_t> limbs_;
};

struct Natural::Quotient {
    Natural quotient;
    Natural remainder;
};

}  // namespace exbind::detail
