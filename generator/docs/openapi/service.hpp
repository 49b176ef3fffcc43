// What an OpenAPI document says of its service: servers and security schemes.
#pragma once

#include "docs/openapi/document.hpp"
#include "docs/service.hpp"

namespace exbind::docs::openapi {

ServiceFacts read_service(Document& document);

/// The address of a server, its variables replaced by their defaults.
std::string server_url(const yaml::Node& server);

}  // namespace exbind::docs::openapi
