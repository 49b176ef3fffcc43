// Looking things up by one of their members.
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>

namespace exbind::text {

/// The first item whose `member` is `wanted`; nullptr when there is none.
template <class List, class Member, class Value>
auto* find_by(List& list, Member member, const Value& wanted) {
    const auto found = std::find_if(std::begin(list), std::end(list),
                                    [&](const auto& each) { return std::invoke(member, each) == wanted; });
    return found == std::end(list) ? nullptr : &*found;
}

}  // namespace exbind::text
