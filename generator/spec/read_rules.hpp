// What exchange.yaml says once for many operations.
#pragma once

#include "spec/keys.hpp"
#include "spec/model.hpp"

namespace exbind::spec {

/// {path: /private/**, auth: private}
AccessRule read_access_rule(const yaml::Node& node, text::Diagnostics& diagnostics);

/// {Market Data: market, Trading: trading}
std::vector<TagGroup> read_tag_groups(const yaml::Node& node, text::Diagnostics& diagnostics);

/// {name: futures, paths: [/fapi/**], marks: {x-domain: Futures}}, without its envelope.
Product read_product(const yaml::Node& node, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
