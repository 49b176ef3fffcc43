// Generated from specs/kitchen/hostile.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/hostile.
namespace exbind::inline v0_1::kitchen::hostile {

using exbind::operator<<;
using exbind::to_string;

enum class Mean : std::uint8_t {
    x2a_x2f = 0,      ///< "* /"
    x22 = 1,          ///< """
    x5c = 2,          ///< "|"
    x3f_x3f_x2f = 3,  ///< "?? /"
    u202e = 4,        ///< ""
    x29_x22 = 5,      ///< ")""
    a_b = 6,          ///< "a b"
};
const detail::EnumTable& exbind_table(Mean);

/// Parameters of Api::attack.
struct AttackRequest {
    NamedOnly named{};
    /// * / int h; ?? / @ file < b> |; e.g. ";} # error e / *; "* / int d; "|" on the wire
    Required<std::string> int_d;
    Open<Mean> f{};  ///< default * / int g;|, ?? / to |; "f?? /" on the wire
};

/// Reply of Api::attack, one row.
struct Attack {
    std::string quoted{};               ///< e.g. line one line two ||; ""quoted"" on the wire
    std::string u202e_right_to_left{};  ///< left; e.g. right to left; "right to left" on the wire
    Open<Mean> x2f_x2f{};               ///< e.g. // |; "//" on the wire
    std::string json{};                 ///< ")json"" on the wire

    bool operator==(const Attack&) const = default;
};

/// The operations of hostile. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// * / int t; / * ?? / |
    /// POST /v1/hostile/attack
    ///
    /// Private; permission: read * / int a; / * |. 1 request per second per * / int b; " |, shared by the pool x" * /
    /// |. Never re-sent by itself.
    /// Written by hand, not imported; known from: * / int c; / * ?? / | and a very long line of words that goes on and
    /// on until it has to be wrapped somewhere | | | |
    Call<Vector<Attack>> attack(AttackRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AttackRequest*);
const detail::ObjectTable& exbind_table(const Attack*);

}  // namespace exbind::kitchen::hostile
