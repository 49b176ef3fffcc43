#include "spec/path_pattern.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Segments = std::vector<std::string_view>;

bool fits_segment(std::string_view segment, std::string_view pattern) {
    if (!pattern.ends_with('*')) return segment == pattern;
    return segment.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool fits(const Segments& path, std::size_t at, const Segments& pattern, std::size_t next) {
    for (; next < pattern.size(); ++next, ++at) {
        if (pattern[next] == "**") {
            for (std::size_t rest = at; rest <= path.size(); ++rest)
                if (fits(path, rest, pattern, next + 1)) return true;
            return false;
        }
        if (at == path.size() || !fits_segment(path[at], pattern[next])) return false;
    }
    return at == path.size();
}

}  // namespace

bool is_path_pattern(std::string_view text) {
    if (text.size() < 2 || text.front() != '/') return false;
    const Segments segments = text::split(text.substr(1), '/');
    // More than one ** would make matching slow, and says nothing that two rules could not say.
    return std::count(segments.begin(), segments.end(), "**") <= 1 &&
           std::all_of(segments.begin(), segments.end(), [](std::string_view segment) {
               if (segment == "**") return true;
               const std::string_view name = segment.substr(0, segment.size() - (segment.ends_with('*') ? 1 : 0));
               return !segment.empty() && name.find_first_of("*?# ") == std::string_view::npos;
           });
}

bool fits_pattern(std::string_view path, std::string_view pattern) {
    path = path.substr(0, path.find('#'));
    if (!path.starts_with('/') || !pattern.starts_with('/')) return false;
    return fits(text::split(path.substr(1), '/'), 0, text::split(pattern.substr(1), '/'), 0);
}

}  // namespace exbind::spec
