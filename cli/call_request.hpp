// Turns the words of `exbind call` into a request.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "exbind/raw.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

struct ChosenCall {
    const spec::Group* group = nullptr;  ///< null for a path that is not in the spec (--raw)
    const spec::Operation* operation = nullptr;
    RawRequest request;
};

/// Resolves METHOD PATH or OPERATION and its parameters by the spec's types. Throws UsageError for anything that cannot
/// be right.
ChosenCall choose_call(const spec::Spec& spec, const CallArguments& arguments);

}  // namespace exbind::cli
