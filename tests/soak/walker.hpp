// Walks through a history page by page, while its server breaks by chance.
#pragma once

#include <cstdint>
#include <string>

/// Walks the whole history that many times, and gives what went wrong: a row that is missing, came twice or out of
/// order. Pages that fail are asked for again.
class Walker {
  public:
    explicit Walker(std::uint32_t seed) : seed_(seed) {}

    void walk(unsigned times);

    std::uint64_t walks() const { return walks_; }
    std::uint64_t pages() const { return pages_; }
    std::uint64_t failures() const { return failures_; }
    const std::string& wrong() const { return wrong_; }

  private:
    std::uint32_t seed_;
    std::uint64_t walks_ = 0;
    std::uint64_t pages_ = 0;
    std::uint64_t failures_ = 0;  ///< pages that had to be asked for again
    std::string wrong_;
};
