#include "cli/operations.hpp"

#include <algorithm>

#include "cli/path_match.hpp"
#include "cli/search.hpp"
#include "spec/suggest.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

const std::vector<std::string> methods{"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"};

/// The word itself is shown where the search finds something by it.
std::string how_to_search(const spec::Spec& spec, const std::string& word) {
    const std::string words = search(spec, {word}).empty() ? "WORDS" : word;
    return "`exbind list " + spec.exchange.name + ' ' + words + "` searches names, headings, paths and fields";
}

}  // namespace

const std::vector<std::string>& http_methods() {
    return methods;
}

std::string http_method(const std::string& word) {
    const std::string upper = text::to_upper(word);
    return std::find(methods.begin(), methods.end(), upper) == methods.end() ? std::string() : upper;
}

void check_method(const std::string& first, const std::string& second) {
    if (second.rfind('/', 0) == 0 && http_method(first).empty())
        throw UsageError{"unknown HTTP method '" + first + "'", text::did_you_mean(text::to_upper(first), methods)};
}

Found find_operation(const spec::Spec& spec, const std::string& method, const std::string& path) {
    std::vector<std::string> names;
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& each : group.operations)
            if (each.method == method && each.path == path) names.push_back(group.name + '.' + each.id);
    if (names.size() > 1)
        throw UsageError{method + ' ' + path + " is more than one operation of " + spec.exchange.name,
                         "name it: " + text::join({names[0], names[1]}, ", ")};
    return names.empty() ? Found{} : spec.operation(names.front());
}

Matched match_operation(const spec::Spec& spec, const std::string& method, const std::string& path) {
    if (const Found exact = find_operation(spec, method, path); exact.operation != nullptr) return {exact, {}};
    std::vector<std::pair<PathMatch, Found>> best;
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& each : group.operations) {
            if (each.method != method) continue;
            auto match = match_path(each.path, path);
            if (!match || (!best.empty() && best.front().first.shape < match->shape)) continue;
            if (!best.empty() && match->shape < best.front().first.shape) best.clear();
            best.emplace_back(std::move(*match), Found{&group, &each});
        }
    if (best.empty()) return {};
    if (best.size() > 1) {
        std::vector<std::string> names;
        for (const auto& [match, found] : best) names.push_back(found.group->name + '.' + found.operation->id);
        throw UsageError{method + ' ' + path + " fits more than one operation of " + spec.exchange.name,
                         "name it: " + text::join(names, ", ")};
    }
    Matched result{best.front().second, {}};
    for (const auto& [name, value] : best.front().first.values) {
        auto decoded = percent_decoded(value);
        if (!decoded)
            throw UsageError{"'" + value + "' in the path has a '%' without two hexadecimal digits behind it",
                             "write %25 for a percent sign"};
        result.values.emplace_back(name, std::move(*decoded));
    }
    return result;
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
