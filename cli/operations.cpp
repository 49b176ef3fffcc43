#include "cli/operations.hpp"

#include <algorithm>

#include "cli/search.hpp"
#include "spec/suggest.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

const std::vector<std::string> methods{"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"};

template <class Fits>
Found find_if(const spec::Spec& spec, Fits fits) {
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations)
            if (fits(group, operation)) return {&group, &operation};
    return {};
}

/// The word itself is shown where the search finds something by it.
std::string how_to_search(const spec::Spec& spec, const std::string& word) {
    const std::string words = search(spec, {word}).empty() ? "WORDS" : word;
    return "`exbind list " + spec.exchange.name + ' ' + words + "` searches names, headings, paths and fields";
}

}  // namespace

std::string http_method(const std::string& word) {
    const std::string upper = text::to_upper(word);
    return std::find(methods.begin(), methods.end(), upper) == methods.end() ? std::string() : upper;
}

void check_method(const std::string& first, const std::string& second) {
    if (second.rfind('/', 0) == 0 && http_method(first).empty())
        throw UsageError{"unknown HTTP method '" + first + "'", text::did_you_mean(text::to_upper(first), methods)};
}

Found find_operation(const spec::Spec& spec, const std::string& name) {
    return find_if(spec, [&](const auto& group, const auto& each) { return group.name + '.' + each.id == name; });
}

Found find_operation(const spec::Spec& spec, const std::string& method, const std::string& path) {
    std::vector<std::string> names;
    const Found found = find_if(spec, [&](const auto& group, const auto& each) {
        if (each.method == method && each.path == path) names.push_back(group.name + '.' + each.id);
        return names.size() == 2;
    });
    if (found.operation != nullptr)
        throw UsageError{method + ' ' + path + " is more than one operation of " + spec.exchange.name,
                         "name it: " + text::join(names, ", ")};
    return names.empty() ? Found{} : find_operation(spec, names.front());
}

std::string help_for_name(const spec::Spec& spec, const std::string& name) {
    const std::string meant = spec::did_you_mean_operation(name, spec::operation_names(spec));
    return meant.empty() ? how_to_search(spec, name) : meant;
}

std::string help_for_path(const spec::Spec& spec, const std::string& method, const std::string& path) {
    const std::string meant = spec::did_you_mean_operation(method + ' ' + path, spec::operation_paths(spec));
    return meant.empty() ? how_to_search(spec, path) : meant;
}

}  // namespace exbind::cli
