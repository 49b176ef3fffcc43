// Finding the operation that words on the command line name.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/context.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

using spec::Found;

const std::vector<std::string>& http_methods();
/// "post" as POST; empty when it is no HTTP method.
std::string http_method(const std::string& word);
/// Throws UsageError where `first` should be a method and is none, because a path follows it.
void check_method(const std::string& first, const std::string& second);

/// By method and path, as the spec writes it.
Found find_operation(const spec::Spec& spec, const std::string& method, const std::string& path);

/// An operation by a path that has values in the place of parameters.
struct Matched {
    Found found;
    std::vector<std::pair<std::string, std::string>> values;  ///< by wire name, decoded
};

/// The same, also for "/v3/trade/order/123", which is the path "/v3/trade/order/{id}". Of several operations that fit,
/// the one whose path has a literal where the others have parameters. Throws UsageError when several remain, and for a
/// value with a bad percent sign.
Matched match_operation(const spec::Spec& spec, const std::string& method, const std::string& path);

/// What to say when there is no such operation: a suggestion, or how to search.
std::string help_for_name(const spec::Spec& spec, const std::string& name);
std::string help_for_path(const spec::Spec& spec, const std::string& method, const std::string& path);

}  // namespace exbind::cli
