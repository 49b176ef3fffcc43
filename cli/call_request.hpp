// From the words of `exbind call` to a request.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "exbind/raw.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

struct ChosenCall {
    const spec::Group* group = nullptr;  ///< null for a path that no spec knows (--raw)
    const spec::Operation* operation = nullptr;
    RawRequest request;
};

/// Works out what is to be called: METHOD PATH or OPERATION, parameters by the spec's types. Throws UsageError for
/// whatever cannot be right.
ChosenCall choose_call(const spec::Spec& spec, const CallArguments& arguments);

}  // namespace exbind::cli
