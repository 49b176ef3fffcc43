#include "cli/commands.hpp"
namespace exbind::cli { int run_diff(Context&, const DiffArguments&) { return failed; } }
