// Generated from specs/deribit/support.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations under /api/v2/public.
namespace exbind::inline v0_1::deribit::support {

using exbind::operator<<;
using exbind::to_string;

enum class ExpectedResult : std::uint8_t {
    exception = 0,
};
const detail::EnumTable& exbind_table(ExpectedResult);

/// Parameters of Api::hello.
struct HelloRequest {
    NamedOnly named{};
    Required<std::string> client_name;     ///< client by name; e.g. My Trading Software
    Required<std::string> client_version;  ///< e.g. 1.0.2
};

/// Reply of Api::hello.
struct Hello {
    std::string version{};  ///< e.g. 2.1.26

    bool operator==(const Hello&) const = default;
};

/// Reply of Api::status.
struct Status {
    std::optional<bool> locked{};
    Vector<RawJson> locked_indices{};

    bool operator==(const Status&) const = default;
};

/// Parameters of Api::test.
struct TestRequest {
    NamedOnly named{};
    Open<ExpectedResult> expected_result{};
};

/// Reply of Api::test.
struct Test {
    std::string version{};  ///< e.g. 2.1.26

    bool operator==(const Test&) const = default;
};

/// The operations of support. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/public/get_time
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<std::optional<TimePoint>> get_time() const;

    /// GET /api/v2/public/hello
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Hello> hello(HelloRequest request) const;

    /// GET /api/v2/public/status
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Status> status() const;

    /// GET /api/v2/public/test
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Test> test(TestRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HelloRequest*);
const detail::ObjectTable& exbind_table(const Hello*);
const detail::ObjectTable& exbind_table(const Status*);
const detail::ObjectTable& exbind_table(const TestRequest*);
const detail::ObjectTable& exbind_table(const Test*);

}  // namespace exbind::deribit::support
