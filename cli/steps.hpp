// Steps shared by commands. Each adds its files to a changeset and writes nothing itself.
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

/// Reads pages into specs. Empty on any error, including overlays that no longer fit.
std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes);

/// Adds the generated files of an exchange to the changeset and removes stale ones. False on errors.
bool generate_step(Context& context, const spec::Spec& spec, store::Changeset& changes);

/// Prints what a changeset would do or has done, one line per file.
void print_changes(Context& context, const store::Changeset& changes);

}  // namespace exbind::cli
