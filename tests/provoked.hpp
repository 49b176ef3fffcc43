// Diagnostics as the reader sees them. A test program notes what it provokes; when it ends, the first of each number is
// compared with tests/golden/diagnostics/<program>.txt. unit_cli demands that every diagnostic is in one of these
// files.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

namespace provoked {

/// Notes the diagnostics in what a command printed.
void note(const std::string& printed);

bool is_new(std::string_view id);

/// Notes the findings of a `text::Diagnostics` whose sources are still there.
template <class Diagnostics>
void note_all(const Diagnostics& diagnostics) {
    for (const auto& each : diagnostics.all()) {
        if (!is_new(each.rule->id)) continue;
        std::ostringstream out;
        print(out, each, false);
        note(out.str());
    }
}

}  // namespace provoked
