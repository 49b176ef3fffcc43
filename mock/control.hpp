// The control route: what a program that is not linked with the mock can tell it to do. See docs/mock.md.
#pragma once

#include <string_view>

#include "mock/exchange.hpp"

namespace exbind::mock {

/// True for targets that are meant for the mock and not for the exchange: "/__mock" and everything below.
bool is_control(std::string_view target);

HttpReply control(Exchange& exchange, const HttpRequest& request);

}  // namespace exbind::mock
