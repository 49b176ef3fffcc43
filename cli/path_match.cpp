#include "cli/path_match.hpp"

#include <algorithm>
#include <charconv>

#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// A segment with one parameter: what stands before, in and behind the braces.
struct Segment {
    std::string_view before;
    std::string_view name;
    std::string_view after;
};

std::optional<Segment> with_parameter(std::string_view segment) {
    const std::size_t open = segment.find('{');
    const std::size_t close = segment.find('}', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) return std::nullopt;
    const Segment parts{segment.substr(0, open), segment.substr(open + 1, close - open - 1), segment.substr(close + 1)};
    // With two of them nobody knows where the first value ends.
    if (parts.after.find('{') != std::string_view::npos) return std::nullopt;
    return parts;
}

bool match_segment(std::string_view documented, std::string_view segment, PathMatch& match) {
    if (documented == segment) {
        match.shape += 'a';
        return true;
    }
    const auto parts = with_parameter(documented);
    if (!parts || segment.size() <= parts->before.size() + parts->after.size()) return false;
    if (!segment.starts_with(parts->before) || !segment.ends_with(parts->after)) return false;
    segment.remove_prefix(parts->before.size());
    segment.remove_suffix(parts->after.size());
    match.values.emplace_back(parts->name, segment);
    match.shape += parts->before.empty() && parts->after.empty() ? 'c' : 'b';
    return true;
}

/// Without the fragment, and the fragment.
std::pair<std::string_view, std::string_view> parts_of(std::string_view path) {
    const std::size_t hash = std::min(path.find('#'), path.size());
    return {path.substr(0, hash), path.substr(hash)};
}

}  // namespace

std::optional<PathMatch> match_path(std::string_view documented, std::string_view path) {
    const auto [pattern, wanted_fragment] = parts_of(documented);
    const auto [concrete, fragment] = parts_of(path);
    if (fragment != wanted_fragment) return std::nullopt;
    const std::vector<std::string_view> patterns = text::split(pattern, '/');
    const std::vector<std::string_view> segments = text::split(concrete, '/');
    if (patterns.size() != segments.size()) return std::nullopt;
    PathMatch match;
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (!match_segment(patterns[i], segments[i], match)) return std::nullopt;
    return match;
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        unsigned char byte = 0;
        const std::string_view digits = text.substr(i + 1, 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || error != std::errc{} || end != digits.data() + 2) return std::nullopt;
        result += static_cast<char>(byte);
        i += 2;
    }
    return result;
}

}  // namespace exbind::cli
