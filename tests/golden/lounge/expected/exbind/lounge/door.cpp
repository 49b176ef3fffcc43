// Generated from specs/lounge/door.yaml by `exbind generate lounge`. DO NOT EDIT.
#include "exbind/lounge/door.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/lounge/connection.hpp"

namespace exbind::inline v0_1::lounge::door {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field pass_fields[] = {
    {"text", offsetof(Pass, text), detail::secret()},
    {"until", offsetof(Pass, until), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable pass_table = detail::table_of<Pass>("Pass", pass_fields);

constexpr detail::Field welcome_fields[] = {
    {"pass", offsetof(Welcome, pass), detail::object(pass_table)},
    {"greeting", offsetof(Welcome, greeting), detail::string()},
};
constexpr detail::ObjectTable welcome_table = detail::table_of<Welcome>("Welcome", welcome_fields);

constexpr detail::Type enter_reply = detail::object(welcome_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit enter_limits[] = {{.count = 100, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation enter_operation{
    .id = "door.enter",
    .method = "POST",
    .path = "/v1/door/enter",
    .auth = detail::Auth::private_,
    .limits = enter_limits,
    .reply = &enter_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Welcome> Api::enter() const {
    return {core_, enter_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Pass*) { return pass_table; }
const detail::ObjectTable& exbind_table(const Welcome*) { return welcome_table; }

}  // namespace exbind::lounge::door

namespace exbind::inline v0_1::lounge {

extern const detail::Operation login_operation;
constexpr detail::Operation login_operation = exbind::lounge::door::enter_operation;

}  // namespace exbind::lounge
