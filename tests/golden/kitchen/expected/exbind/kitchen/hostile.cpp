// Generated from specs/kitchen/hostile.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/hostile.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::hostile {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view mean_values[] = {"*/", "\"", "\\", "?\?/", "\342\200\256", ")\"", "a\nb"};
constexpr detail::EnumTable mean_table{"Mean", mean_values};

constexpr detail::Field attack_request_fields[] = {
    {"*/ int d; \"\\", offsetof(AttackRequest, int_d), detail::string(detail::Holder::required)},
    {"f?\?/", offsetof(AttackRequest, f), detail::enumeration(mean_table)},
};
constexpr detail::ObjectTable attack_request_table =
    detail::table_of<AttackRequest>("AttackRequest", attack_request_fields);

constexpr detail::Field attack_fields[] = {
    {"\"quoted\"", offsetof(Attack, quoted), detail::string()},
    {"\342\200\256right to left", offsetof(Attack, u202e_right_to_left), detail::string()},
    {"//", offsetof(Attack, x2f_x2f), detail::enumeration(mean_table)},
    {")json\"", offsetof(Attack, json), detail::string()},
};
constexpr detail::ObjectTable attack_table = detail::table_of<Attack>("Attack", attack_fields);

constexpr detail::ListTable list_of_attack = detail::list_of<Attack>(detail::object(attack_table));
constexpr detail::Type attack_reply = detail::list(list_of_attack);
constexpr detail::Limit attack_limits[] = {{.count = 1, .window_ms = 1000, .pool = "x\" */ \\"}};
constexpr detail::Operation attack_operation{
    .id = "hostile.attack",
    .method = "POST",
    .path = "/v1/hostile/attack",
    .auth = detail::Auth::private_,
    .limits = attack_limits,
    .request = &attack_request_table,
    .reply = &attack_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Attack>> Api::attack(AttackRequest request) const {
    return {core_, attack_operation, &request};
}

const detail::EnumTable& exbind_table(Mean) { return mean_table; }
const detail::ObjectTable& exbind_table(const AttackRequest*) { return attack_request_table; }
const detail::ObjectTable& exbind_table(const Attack*) { return attack_table; }

}  // namespace exbind::kitchen::hostile
