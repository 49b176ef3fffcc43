// The pieces that group files and overlays share: fields, types, enums, limits. Each is read completely, with every
// error in it reported, before the caller decides what to do with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

/// Sets the attributes of a mapping; `type` must be among them, and `name` when `named`. `doc_type` holds where the
/// field says none.
std::optional<Field> read_field(const yaml::Node& node, const std::string& doc_type, bool named,
                                text::Diagnostics& diagnostics);
/// Below the name of a type: a list of fields, or {positional: true, fields: [...]}.
std::optional<Type> read_type(const std::string& name, text::Span at, const yaml::Node& node,
                              const std::string& doc_type, text::Diagnostics& diagnostics);
/// Below the name of an enum: a list of texts and of {wire: "1M", name: month_1}.
std::optional<Enum> read_enum(const std::string& name, text::Span at, const yaml::Node& node,
                              text::Diagnostics& diagnostics);
enum class LimitsOf { operation, exchange };
/// A list of {count, per, unit, scope, pool, weight}; those of an operation may name a pool of the exchange alone.
std::optional<std::vector<Limit>> read_limits(const yaml::Node& node, text::Diagnostics& diagnostics,
                                              LimitsOf of = LimitsOf::operation);

}  // namespace exbind::spec
