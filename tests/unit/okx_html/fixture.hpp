// An invented page in the form of the official one.
#pragma once

#include <string>
#include <string_view>

namespace fixture {

/// The body between the site's head and its end.
std::string page(std::string_view body);

/// One private operation with a body, below a second-level heading.
std::string rent_plot();

}  // namespace fixture
