#include "decimal_natural.hpp"

#include <algorithm>
#include <utility>

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::size_t limb_digits = 9;
constexpr std::uint32_t powers[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

}  // namespace

Natural::Natural(Wide value) {
    std::uint32_t words[4] = {static_cast<std::uint32_t>(value.high >> 32U), static_cast<std::uint32_t>(value.high),
                              static_cast<std::uint32_t>(value.low >> 32U), static_cast<std::uint32_t>(value.low)};
    while ((words[0] | words[1] | words[2] | words[3]) != 0) {
        std::uint64_t remainder = 0;
        for (std::uint32_t& word : words) {
            const std::uint64_t part = (remainder << 32U) | word;
            word = static_cast<std::uint32_t>(part / base);
            remainder = part % base;
        }
        limbs_.push_back(static_cast<std::uint32_t>(remainder));
    }
}

Natural Natural::from_digits(std::string_view whole, std::string_view fraction) {
    const std::size_t count = whole.size() + fraction.size();
    const auto digit = [&](std::size_t index) {
        return static_cast<std::uint32_t>((index < whole.size() ? whole[index] : fraction[index - whole.size()]) - '0');
    };
    Natural result;
    result.limbs_.reserve(count / limb_digits + 1);
    for (std::size_t end = count; end > 0;) {
        const std::size_t begin = end > limb_digits ? end - limb_digits : 0;
        std::uint32_t limb = 0;
        for (std::size_t i = begin; i < end; ++i) limb = limb * 10 + digit(i);
        result.limbs_.push_back(limb);
        end = begin;
    }
    result.trim();
    return result;
}

std::size_t Natural::digits() const {
    if (limbs_.empty()) return 0;
    std::size_t top = 1;
    while (top < limb_digits && limbs_.back() >= powers[top]) ++top;
    return (limbs_.size() - 1) * limb_digits + top;
}

std::size_t Natural::trailing_zeros() const {
    std::size_t count = 0;
    for (const std::uint32_t limb : limbs_) {
        if (limb == 0) {
            count += limb_digits;
            continue;
        }
        for (std::uint32_t rest = limb; rest % 10 == 0; rest /= 10) ++count;
        break;
    }
    return count;
}

std::optional<Wide> Natural::wide() const {
    if (limbs_.size() > 5) return std::nullopt;
    Wide result;
    for (std::size_t i = limbs_.size(); i-- > 0;)
        if (!result.multiply_add(base, limbs_[i])) return std::nullopt;
    return result;
}

void Natural::append_to(std::string& out) const {
    if (limbs_.empty()) {
        out += '0';
        return;
    }
    for (std::size_t i = limbs_.size(); i-- > 0;) {
        char text[limb_digits];
        std::uint32_t rest = limbs_[i];
        for (std::size_t k = limb_digits; k-- > 0;) {
            text[k] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        }
        std::size_t first = 0;
        if (i + 1 == limbs_.size())
            while (text[first] == '0') ++first;
        out.append(text + first, limb_digits - first);
    }
}

int Natural::compare(const Natural& a, const Natural& b) {
    if (a.limbs_.size() != b.limbs_.size()) return a.limbs_.size() < b.limbs_.size() ? -1 : 1;
    for (std::size_t i = a.limbs_.size(); i-- > 0;)
        if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] < b.limbs_[i] ? -1 : 1;
    return 0;
}

Natural operator+(const Natural& a, const Natural& b) {
    const Natural& longer = a.limbs_.size() >= b.limbs_.size() ? a : b;
    const Natural& shorter = &longer == &a ? b : a;
    Natural result;
    result.limbs_.reserve(longer.limbs_.size() + 1);
    std::uint32_t carry = 0;
    for (std::size_t i = 0; i < longer.limbs_.size(); ++i) {
        std::uint32_t sum = longer.limbs_[i] + carry + (i < shorter.limbs_.size() ? shorter.limbs_[i] : 0);
        carry = sum >= Natural::base ? 1 : 0;
        if (carry != 0) sum -= Natural::base;
        result.limbs_.push_back(sum);
    }
    if (carry != 0) result.limbs_.push_back(carry);
    return result;
}

Natural operator-(const Natural& a, const Natural& b) {
    Natural result(a);
    std::uint32_t borrow = 0;
    for (std::size_t i = 0; i < result.limbs_.size(); ++i) {
        const std::uint32_t take = borrow + (i < b.limbs_.size() ? b.limbs_[i] : 0);
        borrow = result.limbs_[i] < take ? 1 : 0;
        result.limbs_[i] = result.limbs_[i] + (borrow != 0 ? Natural::base : 0) - take;
    }
    result.trim();
    return result;
}

Natural operator*(const Natural& a, const Natural& b) {
    Natural result;
    if (a.is_zero() || b.is_zero()) return result;
    result.limbs_.assign(a.limbs_.size() + b.limbs_.size(), 0);
    for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.limbs_.size(); ++j) {
            const std::uint64_t part = std::uint64_t{a.limbs_[i]} * b.limbs_[j] + result.limbs_[i + j] + carry;
            result.limbs_[i + j] = static_cast<std::uint32_t>(part % Natural::base);
            carry = part / Natural::base;
        }
        result.limbs_[i + b.limbs_.size()] = static_cast<std::uint32_t>(carry);
    }
    result.trim();
    return result;
}

void Natural::scale(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (std::uint32_t& limb : limbs_) {
        const std::uint64_t part = std::uint64_t{limb} * factor + carry;
        limb = static_cast<std::uint32_t>(part % base);
        carry = part / base;
    }
    if (carry != 0) limbs_.push_back(static_cast<std::uint32_t>(carry));
    trim();
}

std::uint32_t Natural::divide_small(std::uint32_t divisor) {
    std::uint64_t remainder = 0;
    for (std::size_t i = limbs_.size(); i-- > 0;) {
        const std::uint64_t part = remainder * base + limbs_[i];
        limbs_[i] = static_cast<std::uint32_t>(part / divisor);
        remainder = part % divisor;
    }
    trim();
    return static_cast<std::uint32_t>(remainder);
}

void Natural::multiply_by_power_of_ten(std::size_t power) {
    if (limbs_.empty()) return;
    if (power % limb_digits != 0) scale(powers[power % limb_digits]);
    limbs_.insert(limbs_.begin(), power / limb_digits, 0);
}

Natural Natural::power_of_ten(std::size_t power) {
    Natural result(Wide{1, 0});
    result.multiply_by_power_of_ten(power);
    return result;
}

// Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D, in base 10^9.
Natural::Quotient Natural::divide(const Natural& dividend, const Natural& divisor) {
    Quotient result;
    if (compare(dividend, divisor) < 0) {
        result.remainder = dividend;
        return result;
    }
    if (divisor.limbs_.size() == 1) {
        result.quotient = dividend;
        const std::uint32_t remainder = result.quotient.divide_small(divisor.limbs_.front());
        result.remainder = Natural(Wide{remainder, 0});
        return result;
    }
    // Scale so that the divisor's top limb is at least half the base: an estimated digit is then off by at most two.
    const std::uint32_t factor = base / (divisor.limbs_.back() + 1);
    Natural rest(dividend);
    Natural by(divisor);
    rest.scale(factor);
    by.scale(factor);
    const std::size_t n = by.limbs_.size();
    rest.limbs_.resize(std::max(rest.limbs_.size(), dividend.limbs_.size()) + 1, 0);
    const std::size_t m = rest.limbs_.size() - n;
    result.quotient.limbs_.assign(m, 0);
    for (std::size_t j = m; j-- > 0;) {
        const std::uint64_t top = std::uint64_t{rest.limbs_[j + n]} * base + rest.limbs_[j + n - 1];
        std::uint64_t digit = top / by.limbs_[n - 1];
        std::uint64_t left = top % by.limbs_[n - 1];
        while (digit >= base || digit * by.limbs_[n - 2] > left * base + rest.limbs_[j + n - 2]) {
            --digit;
            left += by.limbs_[n - 1];
            if (left >= base) break;
        }
        std::int64_t borrow = 0;
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i <= n; ++i) {
            const std::uint64_t product = (i < n ? digit * by.limbs_[i] : 0) + carry;
            carry = product / base;
            std::int64_t part =
                static_cast<std::int64_t>(rest.limbs_[i + j]) - static_cast<std::int64_t>(product % base) - borrow;
            borrow = part < 0 ? 1 : 0;
            if (part < 0) part += base;
            rest.limbs_[i + j] = static_cast<std::uint32_t>(part);
        }
        if (borrow != 0) {
            --digit;
            std::uint32_t add = 0;
            for (std::size_t i = 0; i <= n; ++i) {
                std::uint32_t sum = rest.limbs_[i + j] + (i < n ? by.limbs_[i] : 0) + add;
                add = sum >= base ? 1 : 0;
                if (add != 0) sum -= base;
                rest.limbs_[i + j] = sum;
            }
        }
        result.quotient.limbs_[j] = static_cast<std::uint32_t>(digit);
    }
    result.quotient.trim();
    rest.trim();
    rest.divide_small(factor);
    result.remainder = std::move(rest);
    return result;
}

}  // namespace exbind::detail
