#include "cli/candidates.hpp"

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/operations.hpp"

namespace exbind::cli {
namespace {

/// The meaning of a word that names an operation.
std::string meaning(const spec::Operation& operation) {
    return operation.method + ' ' + operation.path;
}

std::string meaning(const spec::Field& field) {
    return spec::to_text(field.type) + (field.required == spec::Presence::yes ? ", required" : "");
}

/// By METHOD PATH or by name, whichever the first words are, and how many of them that takes.
std::pair<Found, std::size_t> named(const spec::Spec& spec, const std::vector<std::string>& words) {
    if (words.empty()) return {};
    const std::string method = http_method(words[0]);
    if (method.empty()) return {spec.operation(words[0]), 1};
    if (words.size() < 2) return {};
    return {match_operation(spec, method, words[1]).found, 2};
}

}  // namespace

Candidates exchange_candidates(Context& context) {
    Candidates result;
    for (std::string& name : context.known_exchanges()) result.push_back({std::move(name), ""});
    return result;
}

Candidates group_candidates(Context& context, const std::string& exchange) {
    Candidates result;
    if (const auto spec = context.load(context.exchanges({exchange}).front()))
        for (const spec::Group& group : spec->groups) result.push_back({group.name, ""});
    return result;
}

Candidates operation_candidates(Context& context, const std::string& exchange, const std::string& before,
                                const std::string& after) {
    Candidates result;
    if (const auto spec = context.load(context.exchanges({exchange}).front()))
        for (const spec::Group& group : spec->groups)
            for (const spec::Operation& each : group.operations)
                result.push_back({before + group.name + '.' + each.id + after, meaning(each)});
    return result;
}

Candidates call_candidates(Context& context, const std::string& exchange) {
    Candidates result = operation_candidates(context, exchange);
    for (const std::string& method : http_methods()) result.push_back({method, "followed by a path"});
    return result;
}

Candidates path_candidates(Context& context, const std::string& exchange, const std::string& method) {
    Candidates result;
    if (const auto spec = context.load(context.exchanges({exchange}).front()))
        for (const spec::Group& group : spec->groups)
            for (const spec::Operation& each : group.operations)
                if (each.method == method) result.push_back({each.path, group.name + '.' + each.id});
    return result;
}

Candidates parameter_candidates(Context& context, const std::string& exchange, const std::vector<std::string>& words,
                                const std::string& typed) {
    const auto spec = context.load(context.exchanges({exchange}).front());
    if (!spec) return {};
    const auto [found, used] = named(*spec, words);
    if (found.operation == nullptr) return {};
    const spec::Type* type = found.group->type(found.operation->request.type);
    if (type == nullptr) return {};
    Candidates result;
    for (const spec::Field& field : type->fields) {
        const std::string name = field.name + '=';
        if (typed.starts_with(name)) {
            for (const std::string& value : found.group->values_of(field)) result.push_back({name + value, ""});
            return result;
        }
        const bool given = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(used), words.end(),
                                       [&](const std::string& word) { return word.starts_with(name); });
        if (!given) result.push_back({name, meaning(field)});
    }
    return result;
}

Candidates finding_candidates() {
    Candidates result;
    for (Explanation& each : explanations()) {
        const std::size_t title = each.title.find(": ");
        result.push_back({std::move(each.id), each.title.substr(title + 2)});
    }
    return result;
}

}  // namespace exbind::cli
