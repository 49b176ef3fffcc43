#include "text/slip.hpp"

#include <algorithm>
#include <utility>

#include "text/strings.hpp"

namespace exbind::text {
namespace {

constexpr std::size_t enough_letters = 4;

/// Lower case, without what only separates.
std::string folded(std::string_view word) {
    std::string result = to_lower(word);
    std::erase_if(result, [](char c) { return c == '_' || c == '-'; });
    return result;
}

bool swapped(std::string_view a, std::string_view b) {
    const auto [one, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto at = static_cast<std::size_t>(one - a.begin());
    return at > 0 && at + 1 < a.size() && is_letter(a[at]) && is_letter(b[at]) && a[at] == b[at + 1] &&
           a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

/// Whether the longer of two words has one letter more.
bool one_more(std::string_view longer, std::string_view shorter) {
    const auto [more, other] = std::mismatch(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    const auto at = static_cast<std::size_t>(more - longer.begin());
    if (at == 0 || !is_letter(longer[at]) || longer.substr(at + 1) != shorter.substr(at)) return false;
    const bool doubled = longer[at - 1] == longer[at];
    const bool plural = at + 1 == longer.size() && longer[at] == 's';
    return doubled || (longer.size() >= enough_letters && !plural);
}

}  // namespace

bool is_slip(std::string_view typed, std::string_view meant) {
    const std::string a = folded(typed);
    const std::string b = folded(meant);
    if (a.empty() || b.empty()) return false;
    if (a == b) return true;
    if (a.size() == b.size()) return swapped(a, b);
    if (a.size() == b.size() + 1) return one_more(a, b);
    return b.size() == a.size() + 1 && one_more(b, a);
}

std::string plain_slip(std::string_view typed, const std::vector<std::string>& candidates,
                       const std::vector<std::string>& others) {
    if (std::find(others.begin(), others.end(), typed) != others.end()) return {};
    std::string found;
    for (const std::string& candidate : candidates) {
        if (candidate == found || !is_slip(typed, candidate)) continue;
        if (!found.empty()) return {};
        found = candidate;
    }
    return found;
}

std::string did_you_plainly_mean(std::string_view typed, const std::vector<std::string>& candidates,
                                 const std::vector<std::string>& others) {
    const std::string meant = plain_slip(typed, candidates, others);
    return meant.empty() ? std::string{} : "did you mean '" + meant + "'?";
}

}  // namespace exbind::text
