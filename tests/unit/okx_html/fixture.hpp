// An invented page in the form of the official one.
#pragma once

#include <string>
#include <string_view>

namespace fixture {

/// Where deep links lead, before the language.
inline const std::string site = "https://www.okx.com/docs-v5/";

/// The body between the site's head and its end.
std::string page(std::string_view body);

/// One private operation with a body, below a second-level heading.
std::string rent_plot();

}  // namespace fixture
