#include "cli/table.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/terminal.hpp"
#include "text/strings.hpp"

using namespace exbind;
using cli::Overflow;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string printed(const Rows& rows, std::size_t width, Overflow overflow = Overflow::cut) {
    std::ostringstream out;
    cli::print_table(out, rows, width, overflow);
    return out.str();
}

const Rows rows{{"trade.place_order", "POST", "/api/v5/trade/order", "60 per 2s per user+instId; 4 per 2s per user"},
                {"trade.fills", "GET", "/api/v5/trade/fills", ""}};

}  // namespace

TEST_CASE("without a width rows are whole, in columns, with nothing behind them") {
    CHECK(printed(rows, cli::any_width) ==
          "trade.place_order  POST  /api/v5/trade/order  60 per 2s per user+instId; 4 per 2s per user\n"
          "trade.fills        GET   /api/v5/trade/fills\n");
}

TEST_CASE("the last column is cut") {
    CHECK(printed(rows, 72) ==
          "trade.place_order  POST  /api/v5/trade/order  60 per 2s per user+inst...\n"
          "trade.fills        GET   /api/v5/trade/fills\n");
}

TEST_CASE("or continued below") {
    CHECK(printed(rows, 72, Overflow::wrap) ==
          "trade.place_order  POST  /api/v5/trade/order  60 per 2s per user+instId;\n"
          "                                              4 per 2s per user\n"
          "trade.fills        GET   /api/v5/trade/fills\n");
}

TEST_CASE("columns that have no room go to a line of their own") {
    CHECK(printed(rows, 40) ==
          "trade.place_order  POST\n"
          "      /api/v5/trade/order  60 per 2s ...\n"
          "trade.fills        GET\n"
          "      /api/v5/trade/fills\n");
    CHECK(printed(rows, 40, Overflow::wrap) ==
          "trade.place_order  POST\n"
          "      /api/v5/trade/order  60 per 2s per\n"
          "      user+instId; 4 per 2s per user\n"
          "trade.fills        GET\n"
          "      /api/v5/trade/fills\n");
}

TEST_CASE("no line is wider than the terminal, and no character is torn") {
    const Rows odd{{"  caf\xC3\xA9.\xC3\xA9t\xC3\xA9", std::string(300, 'x'),
                    "a b c \xE4\xB8\xAD\xE6\x96\x87 " + std::string(90, 'y')},
                   {"", "", ""},
                   {"one"}};
    for (std::size_t width = 20; width < 140; ++width)
        for (const Overflow overflow : {Overflow::cut, Overflow::wrap}) {
            CAPTURE(width);
            std::istringstream lines(printed(odd, width, overflow));
            for (std::string line; std::getline(lines, line);) {
                CHECK(text::width(line) <= width);
                CHECK(text::is_utf8(line));
            }
        }
    CHECK(printed({{"a\x1B[2J"}}, 100) == "a\\x1b[2J\n");
}
