// `signing` of exchange.yaml: one recipe, or a list of them, each for some of the requests. And `session`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

/// `session`: the exchange has one, so that recipes may send its token.
std::optional<Signing> read_signing(const yaml::Node& node, const std::vector<std::string>& credentials, bool session,
                                    text::Diagnostics& diagnostics);

Session read_session(const yaml::Node& node, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
