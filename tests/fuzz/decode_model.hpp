// JSON as another parser (nlohmann) understands it, and what a decoded row must then hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "samples.hpp"

namespace model {

struct Member;

struct Node {
    enum class Kind { null, boolean, number, text, object, array };
    Kind kind = Kind::null;
    std::string text;             ///< of a boolean, number or text
    std::vector<Member> members;  ///< of an array without names

    /// The first of that name; null when there is none.
    const Node* find(std::string_view name) const;
};

struct Member {
    std::string first;
    Node second;
};

struct Reading {
    std::optional<Node> node;   ///< empty: not JSON
    bool out_of_range = false;  ///< refused for a number that no double holds, which says nothing of the grammar
};
Reading read(std::string_view json);

/// How a row differs from what the text says; empty when it does not.
std::string difference(const samples::Row& row, const Node& node);

}  // namespace model
