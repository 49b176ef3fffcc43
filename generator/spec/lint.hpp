// What is wrong with specs that can be read: facts that contradict each other or that nothing could be done with.
#pragma once

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Checks a spec as load() gives it, with overlays applied. Linear in its size.
void lint(const Spec& spec, text::Diagnostics& diagnostics);

/// The parts of it.
void lint_exchange(const Spec& spec, text::Diagnostics& diagnostics);
void lint_client_ids(const Spec& spec, text::Diagnostics& diagnostics);
void lint_session(const Spec& spec, text::Diagnostics& diagnostics);
void lint_glossary(const Spec& spec, text::Diagnostics& diagnostics);
void lint_examples(const Exchange& exchange, const Group& group, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
