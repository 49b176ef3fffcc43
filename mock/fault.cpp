#include "mock/fault.hpp"

#include <charconv>
#include <cstdlib>
#include <optional>

#include "text/strings.hpp"

namespace exbind::mock {
namespace {

struct Word {
    std::string_view name;
    Fault::What what;
    enum { nothing, number, any_text } takes;
    std::uint64_t least;
    std::uint64_t most;
    std::uint64_t fallback;
};

constexpr Word words[] = {
    {"delay", Fault::What::delay, Word::number, 0, 3'600'000, 1000},
    {"cut", Fault::What::cut, Word::nothing, 0, 0, 0},
    {"reset", Fault::What::reset, Word::nothing, 0, 0, 0},
    {"truncate", Fault::What::truncate, Word::nothing, 0, 0, 0},
    {"close", Fault::What::close, Word::nothing, 0, 0, 0},
    {"drip", Fault::What::drip, Word::number, 1, 60'000, 100},
    {"endless", Fault::What::endless, Word::nothing, 0, 0, 0},
    {"oversize", Fault::What::oversize, Word::number, 1, std::uint64_t{1} << 30U, std::uint64_t{65} << 20U},
    {"empty", Fault::What::empty, Word::nothing, 0, 0, 0},
    {"bad_gzip", Fault::What::bad_gzip, Word::nothing, 0, 0, 0},
    {"status", Fault::What::status, Word::number, 400, 599, 503},
    {"limit", Fault::What::limit, Word::number, 0, 86'400, 1},
    {"error", Fault::What::error, Word::any_text, 0, 0, 0},
    {"redirect", Fault::What::redirect, Word::nothing, 0, 0, 0},
    {"wrong_shape", Fault::What::wrong_shape, Word::nothing, 0, 0, 0},
    {"not_json", Fault::What::not_json, Word::nothing, 0, 0, 0},
    {"partial", Fault::What::partial, Word::number, 1, 1000, 1},
};

std::variant<Fault, std::string> parse_fault(std::string_view item) {
    const auto equals = item.find('=');
    const auto name = text::trim(item.substr(0, equals));
    const auto value = equals == std::string_view::npos ? std::string_view{} : text::trim(item.substr(equals + 1));
    std::vector<std::string> names;
    for (const auto& word : words) {
        names.emplace_back(word.name);
        if (word.name != name) continue;
        Fault fault{word.what, word.fallback, {}};
        if (word.takes == Word::nothing) {
            if (equals != std::string_view::npos) return "'" + std::string(name) + "' takes no value";
        } else if (word.takes == Word::any_text) {
            if (value.empty()) return "'" + std::string(name) + "' needs a code, as in " + std::string(name) + "=CODE";
            fault.text = value;
        } else if (equals != std::string_view::npos) {
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), fault.amount);
            if (error != std::errc{} || end != value.data() + value.size() || fault.amount < word.least ||
                fault.amount > word.most) {
                return "'" + std::string(name) + "' takes a number from " + std::to_string(word.least) + " to " +
                       std::to_string(word.most);
            }
        }
        return fault;
    }
    const auto hint = text::did_you_mean(name, names);
    return "unknown fault '" + text::visible(name) + "'; " + (hint.empty() ? "" : hint + " ") +
           "the faults are: " + text::join(names, ", ");
}

/// "5%" as 0.05; nothing when it is no percentage over 0 up to 100.
std::optional<double> parse_chance(std::string_view word) {
    if (word.size() < 2 || word.back() != '%') return std::nullopt;
    const std::string number(word.substr(0, word.size() - 1));
    if (number.find_first_not_of("0123456789.") != std::string::npos) return std::nullopt;
    char* end = nullptr;
    const double percent = std::strtod(number.c_str(), &end);
    if (*end != '\0' || !(percent > 0) || percent > 100) return std::nullopt;
    return percent / 100;
}

/// "x3" as 3.
std::optional<std::uint32_t> parse_times(std::string_view word) {
    std::uint32_t times = 0;
    const auto [end, error] = std::from_chars(word.data() + 1, word.data() + word.size(), times);
    if (error != std::errc{} || end != word.data() + word.size() || times == 0) return std::nullopt;
    return times;
}

}  // namespace

std::string_view to_text(Fault::What what) {
    for (const auto& word : words) {
        if (word.what == what) return word.name;
    }
    return {};
}

std::variant<std::vector<Fault>, std::string> parse_faults(std::string_view text) {
    std::vector<Fault> faults;
    for (const auto item : text::split(text, ',')) {
        auto fault = parse_fault(item);
        if (auto* wrong = std::get_if<std::string>(&fault)) return std::move(*wrong);
        faults.push_back(std::get<Fault>(std::move(fault)));
    }
    return faults;
}

std::variant<FaultRule, std::string> parse_fault_rule(std::string_view text) {
    FaultRule rule;
    for (const auto part : text::split(text, ' ')) {
        const auto word = text::trim(part);
        if (word.empty()) continue;
        if (word.back() == '%') {
            const auto chance = parse_chance(word);
            if (!chance) return "'" + text::visible(word) + "' is no chance over 0% up to 100%";
            rule.chance = *chance;
        } else if (word.front() == 'x' && word.size() > 1 && word[1] >= '0' && word[1] <= '9') {
            const auto times = parse_times(word);
            if (!times) return "'" + text::visible(word) + "' is no number of times, such as x2";
            rule.times = *times;
        } else if (word.find('=') == std::string_view::npos && word.find('.') != std::string_view::npos) {
            if (!rule.operation.empty())
                return "a rule is for one operation; '" + text::visible(word) + "' is a second";
            rule.operation = word;
        } else {
            if (!rule.faults.empty()) return "put commas and no spaces between faults, as in delay=50,cut";
            auto faults = parse_faults(word);
            if (auto* wrong = std::get_if<std::string>(&faults)) return std::move(*wrong);
            rule.faults = std::get<std::vector<Fault>>(std::move(faults));
        }
    }
    if (rule.faults.empty()) return "the rule names no fault; write it like 'finance/savings.balance status=503 x2'";
    return rule;
}

}  // namespace exbind::mock
