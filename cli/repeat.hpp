// exbind call --repeat: one call many times, and how long it took.
#pragma once

#include <cstdint>
#include <string>

#include "cli/context.hpp"
#include "exbind/raw.hpp"

namespace exbind::cli {

struct Repetition {
    std::uint32_t times = 1;
    std::uint32_t concurrency = 1;
};

/// Makes the calls on as many threads and prints the table. 0, or the exit status of the worst failure.
int repeat_call(Context& context, const detail::ExchangeData& exchange, const CredentialValues& credentials,
                Options options, const RawRequest& request, const Repetition& repetition);

}  // namespace exbind::cli
