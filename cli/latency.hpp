// Durations as a table.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace exbind::cli {

/// The smallest of them that at least this share of them (0 to 1) does not exceed. `sorted` must not be empty.
std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double share);

/// "1.24 ms", "812 us", "10.3 s": three digits.
std::string duration_text(std::chrono::nanoseconds duration);

/// "[######----]  61 %  610 of 1000"
std::string progress_bar(std::size_t done, std::size_t all, std::size_t width);

}  // namespace exbind::cli
