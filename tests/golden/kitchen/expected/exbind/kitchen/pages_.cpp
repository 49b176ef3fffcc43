// Generated from specs/kitchen/pages.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/pages_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::pages_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view outcome_values[] = {"accepted", "unknown"};
constexpr detail::EnumTable outcome_table{"Outcome_", outcome_values};

constexpr detail::Field header_fields[] = {
    {"EOF", offsetof(Header_, EOF_), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable header_table = detail::table_of<Header_>("Header_", header_fields);

constexpr detail::Field error_fields[] = {
    {"Outcome", offsetof(Error_, Outcome), detail::enumeration(outcome_table)},
    {"Error", offsetof(Error_, Error), detail::string()},
};
constexpr detail::ObjectTable error_table = detail::table_of<Error_>("Error_", error_fields);

constexpr detail::ListTable list_of_error = detail::list_of<Error_>(detail::object(error_table));
constexpr detail::Type errors_reply = detail::list(list_of_error);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit errors_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation errors_operation{
    .id = "pages.errors",
    .method = "GET",
    .path = "/v1/pages/errors",
    .auth = detail::Auth::public_,
    .limits = errors_limits,
    .request = &header_table,
    .reply = &errors_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Error_>> Api::errors(Header_ request) const {
    return {core_, errors_operation, &request};
}

const detail::EnumTable& exbind_table(Outcome_) { return outcome_table; }
const detail::ObjectTable& exbind_table(const Header_*) { return header_table; }
const detail::ObjectTable& exbind_table(const Error_*) { return error_table; }

}  // namespace exbind::kitchen::pages_
