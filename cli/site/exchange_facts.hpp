// What is true of a whole exchange, as its pages show it.
#pragma once

#include <string>
#include <vector>

#include "render/template.hpp"
#include "spec/model.hpp"

namespace exbind::cli::site {

/// Rows of environment, what the host is for, and its address.
render::Data hosts_view(const spec::Exchange& exchange);
/// How requests are signed, recipe by recipe.
render::Data signing_view(const spec::Exchange& exchange);

/// "funds: Not enough funds"
std::string error_words(const spec::ErrorCode& error);
render::Data error_view(const spec::ErrorCode& error);
/// What each class of errors means in C++.
render::Data error_classes_view();

/// "spot_ip: 6000 requests per minute per IP address"
std::vector<std::string> pool_words(const spec::Exchange& exchange);
/// "X-MBX-USED-WEIGHT-1M: used, of the pool spot_ip"
std::vector<std::string> limit_header_words(const spec::Exchange& exchange);

}  // namespace exbind::cli::site
