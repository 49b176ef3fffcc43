// Generated from specs/bybit/system.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/system.
namespace exbind::inline v0_1::bybit::system {

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    scheduled = 0,
    ongoing = 1,
    completed = 2,
    canceled = 3,
};
const detail::EnumTable& exbind_table(State);

enum class MaintainType : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
    _3 = 2,  ///< "3"
};
const detail::EnumTable& exbind_table(MaintainType);

enum class Env : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(Env);

/// Parameters of Api::status.
struct StatusRequest {
    NamedOnly named{};
    Optional<std::string> id{};
    Open<State> state{};
};

/// Part of Status.
struct StatusList {
    std::string id{};
    std::string title{};
    Open<State> state{};
    std::optional<TimePoint> begin{};  ///< Unix milliseconds
    std::optional<TimePoint> end{};    ///< Unix milliseconds
    std::string href{};
    Vector<std::optional<std::int64_t>> serviceTypes{};
    Vector<std::optional<std::int64_t>> product{};
    Vector<std::optional<std::int64_t>> uidSuffix{};
    Open<MaintainType> maintainType{};
    Open<Env> env{};

    bool operator==(const StatusList&) const = default;
};

/// Reply of Api::status.
struct Status {
    Vector<StatusList> list{};

    bool operator==(const Status&) const = default;
};

/// The operations of system. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get System Status
    /// GET /v5/system/status
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/system-status
    Call<Status> status(StatusRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StatusRequest*);
const detail::ObjectTable& exbind_table(const StatusList*);
const detail::ObjectTable& exbind_table(const Status*);

}  // namespace exbind::bybit::system
