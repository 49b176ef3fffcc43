// What an import did, for people, for a file, and for programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "cli/findings.hpp"
#include "docs/assemble.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// A value that the documentation no longer lists.
struct LostValue {
    std::string operation;  ///< "finance/savings.balance", one that has it
    std::string place;      ///< "Side", or "Order.side" where the enum keeps it
    std::string value;
};

struct ImportSummary {
    std::string exchange;
    std::size_t files = 0;
    std::size_t with_operations = 0;
    docs::ImportReport report;
    FindingCounts findings;
    std::vector<LostValue> lost_values;
};

std::vector<LostValue> lost_values(const spec::Spec& before, const docs::ImportResult& now);

/// What left the documentation: a result, whatever else is quiet. Values only with `values`.
std::string vanished_text(const ImportSummary& summary, bool values);
std::string report_text(const ImportSummary& summary);
std::string report_markdown(const ImportSummary& summary);
nlohmann::ordered_json report_json(const ImportSummary& summary);
/// "3 operations, 1 page"
std::string left_out_text(const docs::ImportReport& report);

}  // namespace exbind::cli
