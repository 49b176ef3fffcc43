// What each generated file is filled with. Every string is prepared here; templates only place it.
#pragma once

#include <string>

#include "cpp/model.hpp"
#include "render/data.hpp"

namespace exbind::render {

Data group_header(const cpp::Exchange& exchange, const cpp::Group& group);
Data group_source(const cpp::Exchange& exchange, const cpp::Group& group);
Data group_tests(const cpp::Exchange& exchange, const cpp::Group& group);
Data connection_header(const cpp::Exchange& exchange);
Data connection_source(const cpp::Exchange& exchange);
Data errors_source(const cpp::Exchange& exchange);
Data umbrella(const cpp::Exchange& exchange);
Data source_list(const cpp::Exchange& exchange);

/// "exbind/acme/finance/savings.hpp": files of a group lie where its namespace says.
std::string group_path(const cpp::Exchange& exchange, const cpp::Group& group, const std::string& extension);
std::string test_path(const cpp::Exchange& exchange, const cpp::Group& group);
/// "exbind::acme::finance::savings"
std::string group_namespace(const cpp::Exchange& exchange, const cpp::Group& group);
/// The line that says where a file comes from. `source` is a path below specs/<exchange>, or empty for all of it.
std::string origin(const cpp::Exchange& exchange, const std::string& source);

}  // namespace exbind::render
