#include "spec/envelope.hpp"

#include <charconv>

namespace exbind::spec {
namespace {

std::string plain(const nlohmann::json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// null, "", [] or {}
bool says_nothing(const nlohmann::json& value) {
    return value.is_null() || (value.is_string() ? value.get_ref<const std::string&>().empty() : value.empty());
}

}  // namespace

std::optional<CodesBeside> codes_beside(std::string_view item_code) {
    const std::size_t items = item_code.find("[].");
    if (items == std::string_view::npos || items == 0) return std::nullopt;
    const CodesBeside found{item_code.substr(0, items), item_code.substr(items + 3)};
    const bool plain = !found.member.empty() && found.member.find_first_of(".[") == std::string_view::npos;
    return plain && path_steps(found.list) ? std::optional(found) : std::nullopt;
}

std::optional<std::vector<PathStep>> path_steps(std::string_view path) {
    std::vector<PathStep> steps;
    while (!path.empty()) {
        PathStep& step = steps.emplace_back();
        if (path.front() == '[') {
            const std::size_t end = path.find(']');
            if (end == std::string_view::npos) return std::nullopt;
            const char* const last = path.data() + end;
            if (end > 1 && std::from_chars(path.data() + 1, last, step.item).ptr != last) return std::nullopt;
            path.remove_prefix(end + 1);
            if (!path.empty() && path.front() != '.' && path.front() != '[') return std::nullopt;
        } else {
            if (steps.size() > 1) path.remove_prefix(1);
            step.member = path.substr(0, path.find_first_of(".[]"));
            path.remove_prefix(step.member.size());
            if (step.member.empty() || (!path.empty() && path.front() == ']')) return std::nullopt;
        }
    }
    if (steps.empty()) return std::nullopt;
    return steps;
}

std::string_view first_member(std::string_view path) {
    return path.substr(0, path.find_first_of(".["));
}

const nlohmann::json* value_at(const nlohmann::json& reply, std::string_view path) {
    const nlohmann::json* value = &reply;
    for (const PathStep& step : path_steps(path).value_or(std::vector<PathStep>(1))) {
        if (!step.member.empty()) {
            const auto found = value->is_object() ? value->find(step.member) : value->end();
            if (found == value->end()) return nullptr;
            value = &*found;
        } else {
            if (!value->is_array() || step.item >= value->size()) return nullptr;
            value = &(*value)[step.item];
        }
    }
    return value;
}

const Envelope& envelope_of(const Exchange& exchange, std::string_view product) {
    for (const Product& each : exchange.products)
        if (each.name == product && each.envelope) return *each.envelope;
    return exchange.envelope;
}

Exchange as_product(const Exchange& exchange, std::string_view product) {
    Exchange result = exchange;
    result.envelope = envelope_of(exchange, product);
    return result;
}

std::optional<bool> says_success(const Envelope& envelope, const nlohmann::json& reply) {
    if (envelope.success_field.empty()) return std::nullopt;
    const nlohmann::json* const told = value_at(reply, envelope.success_field);
    const auto wanted = nlohmann::json::parse(envelope.success_value, nullptr, false);
    switch (envelope.success_test) {
        case SuccessTest::equals:
            return told == nullptr || told->is_null() ? std::nullopt : std::optional(plain(*told) == plain(wanted));
        case SuccessTest::differs:
            return told == nullptr || told->is_null() || plain(*told) != plain(wanted);
        case SuccessTest::absent:
            return told == nullptr || says_nothing(*told);
        case SuccessTest::empty:
            return told == nullptr ? std::nullopt : std::optional(says_nothing(*told));
    }
    return std::nullopt;
}

}  // namespace exbind::spec
