// Pages read in a committed dialect.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "docs/dialect/html/page.hpp"
#include "docs/dialect/reader.hpp"

namespace dialects {

/// specs/<exchange>/dialect.yaml
inline const exbind::docs::dialect::Dialect& committed(const std::string& exchange) {
    static std::map<std::string, exbind::docs::dialect::Dialect> read;
    if (const auto found = read.find(exchange); found != read.end()) return found->second;
    const std::string file = exbind::docs::dialect::dialect_file(exchange);
    std::ifstream in(std::string(EXBIND_SOURCE_DIR) + "/" + file, std::ios::binary);
    std::stringstream content;
    content << in.rdbuf();
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    auto dialect = exbind::docs::dialect::parse_dialect(sources.add(file, content.str()), diagnostics, {exchange, {}});
    for (const auto& finding : diagnostics.all()) MESSAGE(finding.message);
    REQUIRE_MESSAGE(dialect, file);
    return read.emplace(exchange, std::move(*dialect)).first->second;
}

/// The dialect of most tests, whose pages are invented, and what its replies have in common.
inline exbind::docs::dialect::Manner manner() {
    static const exbind::spec::Envelope envelope{"code", "\"0\"", "data", "code", "msg", "sCode", "sMsg", {}};
    return {committed("okx"), envelope};
}

inline exbind::docs::DocPage read_markdown(const exbind::text::Source& source, std::string id,
                                           exbind::text::Diagnostics& diagnostics,
                                           const exbind::docs::OperationKeys& elsewhere = {}) {
    return exbind::docs::dialect::read_page(source, std::move(id), manner(), diagnostics, elsewhere);
}

inline exbind::docs::DocPage read_html(const exbind::text::Source& source, std::string id,
                                       exbind::text::Diagnostics& diagnostics) {
    return exbind::docs::dialect::read_html_page(source, std::move(id), manner(), diagnostics);
}

}  // namespace dialects
