#include "mock/fault.hpp"

#include <charconv>
#include <optional>

#include "text/strings.hpp"

namespace exbind::mock {
namespace {

using What = Fault::What;

struct Word {
    std::string_view name;
    What what;
    enum { nothing, number, any_text } takes;
    std::uint64_t least;
    std::uint64_t most;
    std::uint64_t fallback;
};

constexpr Word words[] = {
    {"delay", What::delay, Word::number, 0, 3'600'000, 1000},
    {"cut", What::cut, Word::nothing, 0, 0, 0},
    {"truncate", What::truncate, Word::nothing, 0, 0, 0},
    {"oversize", What::oversize, Word::number, 1, std::uint64_t{1} << 30U, std::uint64_t{65} << 20U},
    {"status", What::status, Word::number, 400, 599, 503},
    {"error", What::error, Word::any_text, 0, 0, 0},
    {"wrong_shape", What::wrong_shape, Word::nothing, 0, 0, 0},
    {"not_json", What::not_json, Word::nothing, 0, 0, 0},
    {"partial", What::partial, Word::nothing, 0, 0, 0},
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

}  // namespace

std::variant<std::vector<Fault>, std::string> parse_faults(std::string_view text) {
    std::vector<Fault> faults;
    for (const auto item : text::split(text, ',')) {
        auto fault = parse_fault(item);
        if (auto* wrong = std::get_if<std::string>(&fault)) return *std::move(wrong);
        faults.push_back(std::get<Fault>(std::move(fault)));
    }
    return faults;
}

}  // namespace exbind::mock
