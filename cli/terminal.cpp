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

std::size_t width_of(int stream) {
    if (::isatty(stream) != 1) return any_width;
    if (const char* const told = std::getenv("COLUMNS")) {
        const std::string_view text = told;
        std::size_t columns = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
        if (error == std::errc{} && end == text.data() + text.size() && columns >= narrowest) return columns;
    }
    winsize size{};
    if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col >= narrowest) return size.ws_col;
    return usual;
}

}  // namespace

std::size_t output_width() {
    return width_of(STDOUT_FILENO);
}

std::size_t error_width() {
    return width_of(STDERR_FILENO);
}

bool errors_on_terminal() {
    const char* const terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

}  // namespace exbind::cli
