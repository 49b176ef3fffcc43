// C++ names for what an exchange calls by other names. Pure functions of the wire text, so that a name never depends on
// what else is documented; only collisions look at the neighbours, and there the earlier one keeps its name.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace exbind::cpp {

/// True for a name that can be declared anywhere: an identifier, not reserved, without `__` or a leading `_X`.
bool is_identifier(std::string_view name);

/// The text as an identifier that keeps its spelling where it can: `loanAmt`, `class_`, `_1m`, `x_y` for "x-y".
/// Characters outside ASCII become their code points (`u4e2d`).
std::string identifier(std::string_view text);
/// The same in snake_case: "staking-defi" -> staking_defi, "AUTO_REPAY" -> auto_repay, "postOnly" -> post_only. What
/// begins with a digit keeps its case, since exchanges tell 1m (minute) from 1M (month). "-1" -> minus_1, "" -> empty.
std::string snake_case(std::string_view text);
/// The same in PascalCase: "staking-defi" -> StakingDefi.
std::string pascal_case(std::string_view text);

/// Names in use at one place.
class Scope {
  public:
    void reserve(std::string_view name) { names_.emplace(name); }
    bool has(std::string_view name) const { return names_.find(name) != names_.end(); }
    /// `wanted`, or `wanted_2`, `wanted_3`, ... when that is taken. A name that only collides with a reserved one of
    /// ours is better told apart by the caller beforehand.
    std::string add(std::string_view wanted);

  private:
    std::set<std::string, std::less<>> names_;
};

}  // namespace exbind::cpp
