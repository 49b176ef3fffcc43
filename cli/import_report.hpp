// What an import found, for the terminal, as Markdown and as JSON.
#pragma once

#include <string>

#include "cli/pages.hpp"
#include "docs/assemble.hpp"

namespace exbind::cli {

std::string report_text(const std::string& exchange, const Pages& pages, const docs::ImportReport& report);
std::string report_markdown(const std::string& exchange, const Pages& pages, const docs::ImportReport& report);
std::string report_json(const std::string& exchange, const Pages& pages, const docs::ImportReport& report);

}  // namespace exbind::cli
