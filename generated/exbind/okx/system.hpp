// Generated from specs/okx/system.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/system.
namespace exbind::inline v0_1::okx::system {

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    scheduled = 0,
    ongoing = 1,
    pre_open = 2,
    completed = 3,
    canceled = 4,
};
const detail::EnumTable& exbind_table(State);

enum class ServiceType : std::uint8_t {
    websocket = 0,                               ///< "0"
    trading_service = 1,                         ///< "5"
    block_trading = 2,                           ///< "6"
    trading_bot = 3,                             ///< "7"
    trading_service_in_batches_of_accounts = 4,  ///< "8"
    trading_service_in_batches_of_products = 5,  ///< "9"
    spread_trading = 6,                          ///< "10"
    copy_trading = 7,                            ///< "11"
    others = 8,                                  ///< "99"
};
const detail::EnumTable& exbind_table(ServiceType);

enum class MaintType : std::uint8_t {
    scheduled_maintenance = 0,    ///< "1"
    unscheduled_maintenance = 1,  ///< "2"
    system_disruption = 2,        ///< "3"
};
const detail::EnumTable& exbind_table(MaintType);

enum class Env : std::uint8_t {
    production_trading = 0,  ///< "1"
    demo_trading = 1,        ///< "2"
};
const detail::EnumTable& exbind_table(Env);

/// Parameters of Api::status.
struct StatusRequest {
    NamedOnly named{};
    Open<State> state{};  ///< how far the maintenance has come
};

/// Reply of Api::status, one row.
struct Status {
    std::string title{};
    Open<State> state{};               ///< how far the maintenance has come
    std::optional<TimePoint> begin{};  ///< Unix milliseconds; e.g. 1617788463867
    std::optional<TimePoint> end{};    ///< Unix milliseconds; e.g. 1617788463867
    std::string preOpenBegin{};
    std::string href{};
    Open<ServiceType> serviceType{};
    std::string system{};
    std::string scheDesc{};
    Open<MaintType> maintType{};
    Open<Env> env{};

    bool operator==(const Status&) const = default;
};

/// The operations of system. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Status
    /// GET /api/v5/system/status
    ///
    /// Private. 1 request per 5 seconds per user.
    /// https://www.okx.com/docs-v5/en/#status-get-status
    Call<Vector<Status>> status(StatusRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StatusRequest*);
const detail::ObjectTable& exbind_table(const Status*);

}  // namespace exbind::okx::system
