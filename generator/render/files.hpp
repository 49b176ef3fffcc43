// The generated files of an exchange.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "render/template.hpp"
#include "text/diagnostic.hpp"

namespace exbind::render {

/// `path` is relative to generated/, with '/' separators.
struct File {
    std::string path;
    std::string content;
};

/// All files of an exchange, sorted by path; writes nothing. The same exchange and templates give the same bytes.
/// Empty, with a diagnostic, if a template is missing or malformed.
std::vector<File> render(const cpp::Exchange& exchange, Templates& templates, text::Diagnostics& diagnostics);

}  // namespace exbind::render
