#include "cli/commands.hpp"
namespace exbind::cli { int run_update(Context&, const UpdateArguments&) { return failed; } }
