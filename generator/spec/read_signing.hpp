// `signing` of exchange.yaml: one recipe, or a list of them, each for some of the requests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

std::optional<Signing> read_signing(const yaml::Node& node, const std::vector<std::string>& credentials,
                                    text::Diagnostics& diagnostics);

}  // namespace exbind::spec
