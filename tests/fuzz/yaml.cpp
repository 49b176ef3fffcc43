// Any bytes as YAML: a tree, or a finding that says why not.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "yaml/tree.hpp"

extern const std::vector<std::string> fuzz_words;
const std::vector<std::string> fuzz_words = {"&a ", "*a",      "<<: *a",       "{",       "}",    "[",           "]",
                                             ": ",  "\n  - ",  "|\n",          ">-\n",    "\"",   "'",           "\t",
                                             "---", "\n...\n", "? ",           "!!str ",  "#",    "%YAML 1.2\n", "null",
                                             "~",   "0x1f",    "\xEF\xBB\xBF", "\\u0000", "\r\n", "@",           "`"};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const exbind::text::Source source("file.yaml", std::string(reinterpret_cast<const char*>(data), size));
    exbind::text::Diagnostics diagnostics;
    const auto tree = exbind::yaml::parse(source, diagnostics);
    if (!tree && diagnostics.all().empty()) std::abort();
    return 0;
}
