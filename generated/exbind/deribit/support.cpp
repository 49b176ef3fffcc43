// Generated from specs/deribit/support.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/support.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::support {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view expected_result_values[] = {"exception"};
constexpr detail::EnumTable expected_result_table{"ExpectedResult", expected_result_values};

constexpr detail::Field hello_request_fields[] = {
    {"client_name", offsetof(HelloRequest, client_name), detail::string(detail::Holder::required), detail::In::query},
    {"client_version", offsetof(HelloRequest, client_version), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable hello_request_table =
    detail::table_of<HelloRequest>("HelloRequest", hello_request_fields);

constexpr detail::Field hello_fields[] = {
    {"version", offsetof(Hello, version), detail::string()},
};
constexpr detail::ObjectTable hello_table = detail::table_of<Hello>("Hello", hello_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field status_fields[] = {
    {"locked", offsetof(Status, locked), detail::boolean()},
    {"locked_indices", offsetof(Status, locked_indices), detail::list(list_of_json)},
};
constexpr detail::ObjectTable status_table = detail::table_of<Status>("Status", status_fields);

constexpr detail::Field test_request_fields[] = {
    {"expected_result", offsetof(TestRequest, expected_result), detail::enumeration(expected_result_table),
     detail::In::query},
};
constexpr detail::ObjectTable test_request_table = detail::table_of<TestRequest>("TestRequest", test_request_fields);

constexpr detail::Field test_fields[] = {
    {"version", offsetof(Test, version), detail::string()},
};
constexpr detail::ObjectTable test_table = detail::table_of<Test>("Test", test_fields);

constexpr detail::Type get_time_reply = detail::timestamp(detail::TimeUnit::milliseconds);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit get_time_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation get_time_operation{
    .id = "support.get_time",
    .method = "GET",
    .path = "/api/v2/public/get_time",
    .auth = detail::Auth::public_,
    .limits = get_time_limits,
    .reply = &get_time_reply,
};

constexpr detail::Type hello_reply = detail::object(hello_table);
constexpr detail::Limit hello_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation hello_operation{
    .id = "support.hello",
    .method = "GET",
    .path = "/api/v2/public/hello",
    .auth = detail::Auth::public_,
    .limits = hello_limits,
    .request = &hello_request_table,
    .reply = &hello_reply,
};

constexpr detail::Type status_reply = detail::object(status_table);
constexpr detail::Limit status_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation status_operation{
    .id = "support.status",
    .method = "GET",
    .path = "/api/v2/public/status",
    .auth = detail::Auth::public_,
    .limits = status_limits,
    .reply = &status_reply,
};

constexpr detail::Type test_reply = detail::object(test_table);
constexpr detail::Limit test_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation test_operation{
    .id = "support.test",
    .method = "GET",
    .path = "/api/v2/public/test",
    .auth = detail::Auth::public_,
    .limits = test_limits,
    .request = &test_request_table,
    .reply = &test_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<TimePoint>> Api::get_time() const {
    return {core_, get_time_operation, nullptr};
}

Call<Hello> Api::hello(HelloRequest request) const {
    return {core_, hello_operation, &request};
}

Call<Status> Api::status() const {
    return {core_, status_operation, nullptr};
}

Call<Test> Api::test(TestRequest request) const {
    return {core_, test_operation, &request};
}

const detail::EnumTable& exbind_table(ExpectedResult) { return expected_result_table; }
const detail::ObjectTable& exbind_table(const HelloRequest*) { return hello_request_table; }
const detail::ObjectTable& exbind_table(const Hello*) { return hello_table; }
const detail::ObjectTable& exbind_table(const Status*) { return status_table; }
const detail::ObjectTable& exbind_table(const TestRequest*) { return test_request_table; }
const detail::ObjectTable& exbind_table(const Test*) { return test_table; }

}  // namespace exbind::deribit::support
