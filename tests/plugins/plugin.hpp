// What the program and its plug-ins agree on.
#pragma once

#include <cstddef>
#include <memory>

#include "exbind/limits.hpp"

using LimitStorePointer = std::shared_ptr<exbind::LimitStore>;

/// Makes calls one after the other and returns how many were not held back. `error` gets the last error. A store is
/// made by the first that is given an empty one; null: the store that is shared by default.
using ExbindPluginRun = int(int calls, LimitStorePointer* store, char* error, std::size_t size);
extern "C" ExbindPluginRun exbind_plugin_run;

/// Makes a call that carries a token. A login by this copy would bring the token `own`; `sent` gets what was sent. The
/// client stays, and the token with it.
using ExbindPluginToken = void(const char* own, char* sent, std::size_t size);
extern "C" ExbindPluginToken exbind_plugin_token;
