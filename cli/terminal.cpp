#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace exbind::cli {
namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t usual = 100;

}  // namespace

std::size_t output_width() {
    if (::isatty(STDOUT_FILENO) != 1) return any_width;
    if (const char* const told = std::getenv("COLUMNS")) {
        const std::string_view text = told;
        std::size_t columns = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
        if (error == std::errc{} && end == text.data() + text.size() && columns >= narrowest) return columns;
    }
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= narrowest) return size.ws_col;
    return usual;
}

}  // namespace exbind::cli
