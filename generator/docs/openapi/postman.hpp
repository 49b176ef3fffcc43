// Postman 2.1 collections, written anew as OpenAPI: requests, and types as the saved replies show them.
#pragma once

#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

bool is_postman(const yaml::Node& root);

/// The collection as a document. Each part keeps its place in the source.
yaml::Node convert_postman(const yaml::Node& root);

}  // namespace exbind::docs::openapi
