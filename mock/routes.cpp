#include "mock/routes.hpp"

#include <algorithm>
#include <optional>

#include "mock/http/message.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

using PathParameters = std::vector<std::pair<std::string, std::string>>;

std::size_t parameter_count(const Route& route) {
    const std::string& path = route.operation->path;
    return static_cast<std::size_t>(std::count(path.begin(), path.end(), '{'));
}

/// One segment: "{symbol}", or a parameter within text, "level2_{size}". A parameter is never empty, and ends where the
/// text behind it begins.
bool fit_segment(std::string_view pattern, std::string_view value, PathParameters& parameters) {
    while (true) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) return pattern == value;
        if (value.substr(0, open) != pattern.substr(0, open)) return false;
        value.remove_prefix(open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        pattern.remove_prefix(close + 1);
        const std::string_view behind = pattern.substr(0, pattern.find('{'));
        const std::size_t end = behind.empty() ? value.size() : value.find(behind, 1);
        if (value.empty() || end == std::string_view::npos) return false;
        parameters.emplace_back(name, value.substr(0, end));
        value.remove_prefix(end);
    }
}

std::optional<PathParameters> fit(std::string_view pattern, std::string_view path) {
    const auto wanted = text::split(pattern, '/');
    const auto given = text::split(path, '/');
    if (wanted.size() != given.size()) return std::nullopt;
    PathParameters parameters;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        // What a spec writes as %XX is the same however the client writes it; an escaped brace is no parameter.
        const bool brace = text::to_upper(wanted[i]).find("%7B") != std::string::npos;
        const std::string segment = brace ? std::string(wanted[i]) : percent_decode(wanted[i], false);
        const std::string value = brace ? std::string(given[i]) : percent_decode(given[i], false);
        if (!fit_segment(segment, value, parameters)) return std::nullopt;
    }
    return parameters;
}

}  // namespace

Routes::Routes(const spec::Spec& spec) {
    for (const auto& group : spec.groups) {
        for (const auto& operation : group.operations) {
            routes_.push_back({&group, &operation, group.name + '.' + operation.id});
        }
    }
    std::stable_sort(routes_.begin(), routes_.end(),
                     [](const Route& a, const Route& b) { return parameter_count(a) < parameter_count(b); });
}

Match Routes::match(std::string_view method, std::string_view path, std::string_view product) const {
    Match match;
    for (const auto& route : routes_) {
        if (route.operation->product != product) continue;
        const std::string pattern = spec::sent_path(route.operation->path);
        if (match.route != nullptr && pattern != spec::sent_path(match.route->operation->path)) continue;
        auto parameters = fit(pattern, path);
        if (!parameters) continue;
        match.path_known = true;
        if (route.operation->method != method) continue;
        if (match.route != nullptr) {
            match.others.push_back(&route);
            continue;
        }
        match.route = &route;
        match.path_parameters = *std::move(parameters);
    }
    return match;
}

const Route* Routes::find(std::string_view id) const {
    for (const auto& route : routes_) {
        if (route.id == id) return &route;
    }
    return nullptr;
}

}  // namespace exbind::mock
