// specs/<exchange>/findings.accepted: what people have seen in the documentation and need not see again. A line says
// how many findings of a kind an operation or page may have: "EX211 finance/savings.balance 2".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::spec {

/// Rule and what it is about ("finance/savings.balance", "account/config.md").
using FindingKey = std::pair<std::string, std::string>;
using AcceptedFindings = std::map<FindingKey, std::size_t>;

std::optional<AcceptedFindings> parse_accepted(const text::Source& source, text::Diagnostics& diagnostics);
/// Sorted by rule, then by what it is about.
std::string write_accepted(const AcceptedFindings& accepted);

}  // namespace exbind::spec
