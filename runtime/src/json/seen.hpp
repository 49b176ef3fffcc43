// Which members of an object were there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>

namespace exbind::detail {

/// Tables of up to 256 members need no memory of their own.
class Seen {
  public:
    /// Where it is kept of one member.
    struct Place {
        std::uint64_t bit = 1;
        std::size_t word = 0;
    };
    static Place place_of(std::size_t member) { return {std::uint64_t{1} << (member % 64), member / 64}; }

    explicit Seen(std::size_t members) {
        if (members > 64 * std::size(few_)) {
            many_ = std::make_unique<std::uint64_t[]>((members + 63) / 64);
            words_ = many_.get();
        }
    }
    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;

    /// False when it was there before.
    bool first_time(const Place& place) {
        std::uint64_t& word = words_[place.word];
        if ((word & place.bit) != 0) return false;
        word |= place.bit;
        return true;
    }

  private:
    std::uint64_t few_[4] = {};
    std::uint64_t* words_ = few_;
    std::unique_ptr<std::uint64_t[]> many_;
};

}  // namespace exbind::detail
