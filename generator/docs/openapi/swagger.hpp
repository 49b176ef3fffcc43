// Swagger 2.0, written anew as OpenAPI 3: the same facts in other places.
#pragma once

#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

/// Moves what OpenAPI 3 has elsewhere: host and basePath, bodies and forms, schemas of parameters and replies,
/// security definitions. `definitions` stay where references look for them. Each part keeps its place in the source.
void convert_swagger(yaml::Node& root);

}  // namespace exbind::docs::openapi
