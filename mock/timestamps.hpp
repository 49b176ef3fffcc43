// Timestamps as requests carry them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "spec/model.hpp"

namespace exbind::mock {

/// Unix milliseconds as "2020-12-08T09:08:57.715Z".
std::string iso8601(std::int64_t ms);

/// The instant that a timestamp stands for, in Unix milliseconds; empty when it has another form.
std::optional<std::int64_t> parse_timestamp(spec::TimestampForm form, std::string_view text);

/// The same timestamp so many seconds later, digits below a second kept; empty when it has another form.
std::optional<std::string> shifted(spec::TimestampForm form, std::string_view text, std::int64_t seconds);

}  // namespace exbind::mock
