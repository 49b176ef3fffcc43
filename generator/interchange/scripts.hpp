// JavaScript of a Postman collection. Each is the inside of a function whose argument `exbind` is data.
#pragma once

#include <string_view>

namespace exbind::interchange {

extern const std::string_view sign_script;
extern const std::string_view success_script;

}  // namespace exbind::interchange
