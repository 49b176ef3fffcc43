// Any bytes as an OpenAPI document or a page around one: read, or refused with findings; never more.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "docs/openapi/openapi.hpp"

extern const std::vector<std::string> fuzz_words;
const std::vector<std::string> fuzz_words = {"$ref: '#'", "oneOf: []", "{}", "[",    "\n---\n",
                                             "&a ",       "*a",        "\t", "null", "allOf:"};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string content(reinterpret_cast<const char*>(data), size);
    exbind::docs::OpenApiOptions options;
    options.envelope.payload = "data";
    options.envelope.code = "code";
    options.signer_headers = {"x-api-key"};
    for (const char* name : {"document.yaml", "document.json", "page.md"}) {
        const exbind::text::Source source(name, content);
        exbind::text::Diagnostics diagnostics;
        const auto page = exbind::docs::read_openapi(source, name, options, diagnostics);
        if (page.operations.empty() && page.left_out.empty() && diagnostics.all().empty()) __builtin_trap();
    }
    return 0;
}
