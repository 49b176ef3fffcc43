// Any bytes as an overlay and as a manual group of an invented exchange: applied, or refused with a finding; what comes
// out of both can be looked through by lint.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "spec/lint.hpp"
#include "spec/read.hpp"

extern const std::vector<std::string> fuzz_words;
const std::vector<std::string> fuzz_words = {"exbind: 1\n",
                                             "exchange: lounge\n",
                                             "group: door\n",
                                             "changes:\n",
                                             "- {at: ",
                                             "was: absent",
                                             "set: ",
                                             "why: \"w\"",
                                             "operations.",
                                             "types.",
                                             "enums.",
                                             ".fields.",
                                             "[0]",
                                             ".\"0\"",
                                             "{type: ",
                                             "decimal",
                                             "string",
                                             "required: true",
                                             "reply",
                                             "request",
                                             "remove: true",
                                             "null",
                                             ".",
                                             "types.Pass.until"};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const char* file : {"specs/lounge/door.overlay.yaml", "specs/lounge/door.manual.yaml"}) {
        exbind::text::Sources sources;
        exbind::text::Diagnostics diagnostics;
        const exbind::spec::PendingFiles pending{{file, text}};
        const auto spec = exbind::spec::load(EXBIND_LOUNGE, "lounge", sources, diagnostics, {.pending = &pending});
        if (!spec && !diagnostics.has_errors()) std::abort();
        if (spec) exbind::spec::lint(*spec, diagnostics);
    }
    return 0;
}
