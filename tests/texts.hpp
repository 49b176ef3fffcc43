// A list of short texts.
#pragma once

#include <string>
#include <vector>

/// As a call, because clang-format packs arguments, and gives each item of such a braced list a line.
std::vector<std::string> texts(const auto&... each) {
    return {each...};
}
