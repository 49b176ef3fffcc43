// The steps that commands share: each puts what it makes into a changeset and writes nothing itself.
#pragma once

#include <optional>

#include "cli/commands.hpp"
#include "docs/assemble.hpp"
#include "spec/model.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {

struct Imported {
    spec::Spec after;  ///< with overlays
    docs::ImportReport report;
};

/// Reads pages into specs. Empty when anything is in error, overlays that no longer fit included.
std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes);

/// Puts the generated files of an exchange into the changeset and removes those that are no longer made. False when
/// something is in error.
bool generate_step(Context& context, const spec::Spec& spec, store::Changeset& changes);

/// Prints what a changeset would do or has done: one line a file.
void print_changes(Context& context, const store::Changeset& changes);

}  // namespace exbind::cli
