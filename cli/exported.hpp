// Documents that `exbind export openapi` wrote, on their way back into specs.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.hpp"
#include "docs/assemble.hpp"
#include "interchange/openapi.hpp"

namespace exbind::cli {

/// An exported document and what it restores.
struct Exported {
    const text::Source* source = nullptr;
    std::string id;  ///< name of the page
    interchange::Restored restored;
};

/// The one file that is to be imported, when it is an exported document. Anything else gives nothing and is left to
/// the readers of documentation; so does, with errors, one that cannot be restored.
std::optional<Exported> read_exported(Context& context, const ImportArguments& arguments);

/// The specs after its import: its groups stand for the committed ones of their names.
docs::ImportResult import_exported(Exported exported, const spec::Spec* committed, bool prune);

}  // namespace exbind::cli
