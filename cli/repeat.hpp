// exbind call --repeat: makes one call many times and prints latencies.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "exbind/raw.hpp"

namespace exbind::cli {

struct Repetition {
    std::uint32_t times = 1;
    std::uint32_t concurrency = 1;
};

/// Makes the calls on `concurrency` threads and prints the table. Returns 0 or the exit status of the worst failure.
int repeat_call(Context& context, const detail::ExchangeData& exchange, const CredentialValues& credentials,
                Options options, const RawRequest& request, const Repetition& repetition);

/// The smallest duration that at least `share` (0 to 1) of all durations do not exceed. `sorted` must not be empty.
std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double share);

/// "1.24 ms", "812 us", "10.3 s": three digits.
std::string duration_text(std::chrono::nanoseconds duration);

/// "[######----]  61 %  610 of 1000"
std::string progress_bar(std::size_t done, std::size_t all, std::size_t width);

}  // namespace exbind::cli
