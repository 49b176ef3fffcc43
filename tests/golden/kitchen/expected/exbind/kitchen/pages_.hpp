// Generated from specs/kitchen/pages.yaml by `exbind generate kitchen`. DO NOT EDIT.
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

/// Operations under /v1/pages.
namespace exbind::inline v0_1::kitchen::pages_ {

using exbind::operator<<;
using exbind::to_string;

enum class Outcome_ : std::uint8_t {
    accepted = 0,
    unknown = 1,
};
const detail::EnumTable& exbind_table(Outcome_);

/// Parameters of Api::errors.
struct Header_ {
    NamedOnly named{};
    Required<std::int64_t> EOF_;  ///< "EOF" on the wire
};

/// Reply of Api::errors, one row.
struct Error_ {
    Open<Outcome_> Outcome{};
    std::string Error{};

    bool operator==(const Error_&) const = default;
};

/// The operations of pages. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/pages/errors
    ///
    /// Public. 1 request per second per user.
    Call<Vector<Error_>> errors(Header_ request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Header_*);
const detail::ObjectTable& exbind_table(const Error_*);

}  // namespace exbind::kitchen::pages_
