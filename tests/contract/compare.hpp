// Compares JSON texts and requests exactly: every key, every digit, text told from number, "" from null from absent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace contract {

/// One line per difference, such as `data[0].amt: documented "1", got 1`; empty when the texts say the same. The order
/// of keys does not matter. Numbers differ when their digits do; an exponent is the same as the digits it stands for.
std::vector<std::string> differences(std::string_view documented, std::string_view got);

/// Compares a documented text with what encoding its decoded value gives. Like differences(), except for what a value
/// does not remember: "" and null stand for any value that is empty, a member that is absent likewise, and a number or
/// boolean may be text or the other way round. Digits count all the same, but for zeros that end the fraction of a time
/// in seconds.
std::vector<std::string> value_differences(std::string_view documented, std::string_view encoded);

/// Compares a documented request (a query, or a JSON object) with the query of a request target, as sets of parameters.
std::vector<std::string> query_differences(std::string_view documented, std::string_view target);

/// The text of a member of a JSON object; empty when there is none.
std::optional<std::string_view> member(std::string_view json, std::string_view name);

}  // namespace contract
