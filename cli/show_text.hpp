// What `exbind show` prints for people.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "cpp/model.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// An operation in the spec and in C++.
struct Shown {
    const spec::Spec& spec;
    const spec::Group& group;
    const spec::Operation& operation;
    const cpp::Exchange& lowered;
    const cpp::Group& lowered_group;
    const cpp::Method& method;
};

/// As the generated header declares it: "Call<Order> place_order(OrderRequest request) const;"
std::string signature(const cpp::Method& method);

void print_shown(std::ostream& out, const Shown& shown, std::size_t width);

}  // namespace exbind::cli
