#include "mock/routes.hpp"

#include <algorithm>
#include <optional>

#include "mock/http_message.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

std::size_t parameter_count(const Route& route) {
    const auto segments = text::split(route.operation->path, '/');
    return static_cast<std::size_t>(std::count_if(segments.begin(), segments.end(), is_parameter));
}

std::optional<std::vector<std::pair<std::string, std::string>>> fit(std::string_view pattern, std::string_view path) {
    const auto wanted = text::split(pattern, '/');
    const auto given = text::split(path, '/');
    if (wanted.size() != given.size()) return std::nullopt;
    std::vector<std::pair<std::string, std::string>> parameters;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        auto value = percent_decode(given[i], false);
        if (is_parameter(wanted[i])) {
            if (value.empty()) return std::nullopt;
            parameters.emplace_back(wanted[i].substr(1, wanted[i].size() - 2), std::move(value));
        } else if (wanted[i] != value) {
            return std::nullopt;
        }
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

Match Routes::match(std::string_view method, std::string_view path) const {
    Match match;
    for (const auto& route : routes_) {
        auto parameters = fit(route.operation->path, path);
        if (!parameters) continue;
        match.path_known = true;
        if (route.operation->method != method) continue;
        match.route = &route;
        match.path_parameters = *std::move(parameters);
        break;
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
