// Finding the operation that words on the command line name.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

struct Found {
    const spec::Group* group = nullptr;
    const spec::Operation* operation = nullptr;  ///< null when nothing was found
};

/// "post" as POST; empty when it is no HTTP method.
std::string http_method(const std::string& word);
/// Throws UsageError where `first` should be a method and is none, because a path follows it.
void check_method(const std::string& first, const std::string& second);

/// By "trade.place_order".
Found find_operation(const spec::Spec& spec, const std::string& name);
/// By method and path, as the spec writes it.
Found find_operation(const spec::Spec& spec, const std::string& method, const std::string& path);

/// What to say when there is no such operation: a suggestion, or how to search.
std::string help_for_name(const spec::Spec& spec, const std::string& name);
std::string help_for_path(const spec::Spec& spec, const std::string& method, const std::string& path);

}  // namespace exbind::cli
