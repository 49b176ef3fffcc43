#include "cli/latency.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace exbind::cli {

std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

std::string duration_text(std::chrono::nanoseconds duration) {
    struct Unit {
        const char* name;
        double nanoseconds;
    };
    constexpr Unit units[] = {{"us", 1e3}, {"ms", 1e6}, {"s", 1e9}};
    const Unit* unit = &units[0];
    // 999.5 of a unit would be written with four digits.
    for (const Unit& each : units) {
        if (static_cast<double>(duration.count()) >= 0.9995 * each.nanoseconds) unit = &each;
    }
    const double value = static_cast<double>(duration.count()) / unit->nanoseconds;
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    char text[48];
    std::snprintf(text, sizeof text, "%.*f %s", decimals, value, unit->name);
    return text;
}

std::string progress_bar(std::size_t done, std::size_t all, std::size_t width) {
    const std::size_t filled = all == 0 ? width : done * width / all;
    char percent[8];
    std::snprintf(percent, sizeof percent, "%3zu %%", all == 0 ? std::size_t{100} : done * 100 / all);
    return '[' + std::string(filled, '#') + std::string(width - filled, '-') + "] " + percent + "  " +
           std::to_string(done) + " of " + std::to_string(all);
}

}  // namespace exbind::cli
