// What each generated file is filled with. Values are decided here; templates say what stands around them.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "render/spell.hpp"
#include "render/template.hpp"

namespace exbind::render {

Data group_header(const cpp::Exchange& exchange, const cpp::Group& group);
Data group_source(const cpp::Exchange& exchange, const cpp::Group& group);
Data group_tests(const cpp::Exchange& exchange, const cpp::Group& group);
Data connection_header(const cpp::Exchange& exchange);
Data connection_source(const cpp::Exchange& exchange);
/// The recipes in the connection's source; false without one.
Data signing(const cpp::Exchange& exchange);
Data errors_source(const cpp::Exchange& exchange);
Data umbrella(const cpp::Exchange& exchange);
/// An enum that groups share, and the tables of all of them.
Data common_header(const cpp::Exchange& exchange, const cpp::Enum& one);
Data common_source(const cpp::Exchange& exchange);
Data source_list(const cpp::Exchange& exchange);

/// "exbind/acme/finance/savings.hpp": files of a group lie where its namespace says.
std::string group_path(const cpp::Exchange& exchange, const cpp::Group& group, const std::string& extension);
/// "exbind/acme/common/side.hpp"
std::string common_path(const cpp::Exchange& exchange, const cpp::Enum& one);
std::string test_path(const cpp::Exchange& exchange, const cpp::Group& group);

/// A request's value between `prefix` and `suffix`, on one line where that fits into `width`; otherwise one member or
/// item a line. The outermost struct is spelled without its name: `{.ccy = "BTC"}`.
std::vector<std::string> initializer_lines(const std::string& prefix, const cpp::Initializer& value,
                                           const std::string& suffix, std::size_t indent, std::size_t width = columns);

/// What all files of an exchange name. `source` is what they are generated from, below specs/<exchange>; empty: all.
Data exchange_file(const cpp::Exchange& exchange, const std::string& source);
/// What all files of a group name.
Data group_file(const cpp::Exchange& exchange, const cpp::Group& group);

}  // namespace exbind::render
