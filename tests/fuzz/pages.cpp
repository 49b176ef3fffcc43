// Any bytes as a page of documentation in the dialect of a committed exchange: read, or refused with findings; never
// more. DIALECT names the exchange, and FORM_HTML says that its pages are HTML.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "docs/dialect/explain.hpp"
#include "docs/dialect/html/page.hpp"
#include "docs/dialect/reader.hpp"

extern const std::vector<std::string> fuzz_words;
const std::vector<std::string> fuzz_words = {
    "|",     "\n| ", "|---|---|", "\n#### ", "`",     "```\n",  "    \n",     "<br>",     "<ul><li>",  "</li>",
    "&nbsp", "&#1;", "<table>",   "</td>",   "\n---", "> ",     "GET /api/x", "POST /x",  "<pre>",     "<!--",
    ":::\n", "{",    "}",         "import ", "[a](b", "<Tabs>", "\xC3",       "Required", "Parameter", "<script>"};

namespace {

const exbind::docs::dialect::Dialect& dialect() {
    static const exbind::docs::dialect::Dialect read = [] {
        const std::string name = exbind::docs::dialect::dialect_file(DIALECT);
        std::ifstream in(std::string(EXBIND_SOURCE_DIR) + '/' + name, std::ios::binary);
        exbind::text::Sources sources;
        exbind::text::Diagnostics diagnostics;
        auto parsed = exbind::docs::dialect::parse_dialect(
            sources.add(name, std::string(std::istreambuf_iterator<char>(in), {})), diagnostics, {DIALECT, {}});
        if (!parsed) std::abort();
        return std::move(*parsed);
    }();
    return read;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const exbind::spec::Envelope envelope{"code", "\"0\"", "data", "code", "msg", "sCode", "sMsg", {}};
    const exbind::docs::dialect::Manner manner{dialect(), envelope};
    const exbind::text::Source source("page", std::string(reinterpret_cast<const char*>(data), size));
    exbind::text::Diagnostics diagnostics;
#ifdef FORM_HTML
    const auto page = exbind::docs::dialect::read_html_page(source, "page", manner, diagnostics);
#else
    const auto page = exbind::docs::dialect::read_page(source, "page", manner, diagnostics);
    exbind::docs::dialect::explain_page(source, dialect());
#endif
    // Each finding has a place in the page.
    for (const auto& finding : diagnostics.all())
        if (finding.at && finding.at.begin + finding.at.length > finding.at.source->content().size()) std::abort();
    return 0;
}
