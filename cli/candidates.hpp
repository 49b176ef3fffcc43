// What can be typed next, as the specs know it.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

struct Candidate {
    std::string word;     ///< one that ends in '=', '/' or '.' is not complete yet
    std::string meaning;  ///< a few words; may be empty
};
using Candidates = std::vector<Candidate>;

/// Each throws UsageError where nothing can be known: without specs, for an unknown exchange. Specs that cannot be read
/// give nothing.
Candidates exchange_candidates(Context& context);
Candidates group_candidates(Context& context, const std::string& exchange);
/// "trade.place_order" for each operation; `before` and `after` stand around it.
Candidates operation_candidates(Context& context, const std::string& exchange, const std::string& before = {},
                                const std::string& after = {});
/// HTTP methods, then operations.
Candidates call_candidates(Context& context, const std::string& exchange);
/// Paths of the operations with this method.
Candidates path_candidates(Context& context, const std::string& exchange, const std::string& method);
/// "instId=" for each parameter of the operation that `words` name, as `exbind call` takes it and without those that
/// are given; behind "side=" its values.
Candidates parameter_candidates(Context& context, const std::string& exchange, const std::vector<std::string>& words,
                                const std::string& typed);
/// Numbers of findings.
Candidates finding_candidates();

}  // namespace exbind::cli
