// Generated from specs/lounge/door.yaml by `exbind generate lounge`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1::lounge {
class Connection;
}

/// Operations under /v1/door.
namespace exbind::inline v0_1::lounge::door {

/// Part of Welcome.
struct Pass {
    Secret text{};
    std::optional<TimePoint> until{};  ///< Unix milliseconds

    bool operator==(const Pass&) const = default;
};

/// Reply of Api::enter.
struct Welcome {
    Pass pass{};
    std::string greeting{};

    bool operator==(const Welcome&) const = default;
};

/// The operations of door. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /v1/door/enter
    ///
    /// Private. 100 requests per second per user. Never re-sent by itself.
    /// https://lounge.example/docs#enter
    Call<Welcome> enter() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Pass*);
const detail::ObjectTable& exbind_table(const Welcome*);

}  // namespace exbind::lounge::door
