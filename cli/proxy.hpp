// --proxy, which is used for what it is given for; the environment's variables are not read.
#pragma once

#include <string>
#include <string_view>

namespace exbind::cli {

/// Throws UsageError if it is no address of a proxy. The message does not hold it: there may be a password in it.
void check_proxy(const std::string& proxy);

/// Whether the proxy runs on this machine. Plain http, which is for this machine only, goes through no other.
bool is_on_this_machine(std::string_view proxy);

}  // namespace exbind::cli
