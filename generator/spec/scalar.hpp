// How a text is written as a YAML scalar: plain where every YAML reader takes it for that text, otherwise in quotes.
#pragma once

#include <string>
#include <string_view>

namespace exbind::spec {

/// `flow`: inside of brackets, where fewer texts can be plain. Texts that look like numbers, dates, booleans or null
/// are quoted, so that other tools read them as texts too. Bytes that are not UTF-8 become U+FFFD.
std::string scalar(std::string_view text, bool flow);

}  // namespace exbind::spec
