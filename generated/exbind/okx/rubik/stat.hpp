// Generated from specs/okx/rubik/stat.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rubik/stat.
namespace exbind::inline v0_1::okx::rubik::stat {

using exbind::operator<<;
using exbind::to_string;

enum class InstType : std::uint8_t {
    spot = 0,       ///< "SPOT"
    contracts = 1,  ///< "CONTRACTS"
};
const detail::EnumTable& exbind_table(InstType);

enum class Unit : std::uint8_t {
    crypto = 0,     ///< "0"
    contracts = 1,  ///< "1"
    _2 = 2,         ///< "2"
};
const detail::EnumTable& exbind_table(Unit);

/// Parameters of Api::taker_volume.
struct TakerVolumeRequest {
    NamedOnly named{};
    Required<std::string> ccy;          ///< currency
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Optional<TimePoint> begin{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};          ///< Unix milliseconds; e.g. 1597026383011
    Optional<std::string> period{};     ///< length of each interval, such as 5m; default 5m
};

/// Reply of Api::taker_volume and Api::taker_volume_contract, one row. On the wire an array, its items in this order.
struct TakerVolume {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> sellVol{};
    std::optional<Decimal> buyVol{};

    bool operator==(const TakerVolume&) const = default;
};
using TakerVolumeContract = TakerVolume;

/// Parameters of Api::taker_volume_contract.
struct TakerVolumeContractRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 5m
    Open<Unit> unit{};               ///< default 1
    Optional<TimePoint> end{};       ///< Unix milliseconds
    Optional<TimePoint> begin{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// The operations of rubik/stat. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get taker volume
    /// GET /api/v5/rubik/stat/taker-volume
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
    Call<Vector<TakerVolume>> taker_volume(TakerVolumeRequest request) const;

    /// Get contract taker volume
    /// GET /api/v5/rubik/stat/taker-volume-contract
    ///
    /// Public. 5 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
    PagedCall<Vector<TakerVolume>> taker_volume_contract(TakerVolumeContractRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TakerVolumeRequest*);
const detail::ObjectTable& exbind_table(const TakerVolume*);
const detail::ObjectTable& exbind_table(const TakerVolumeContractRequest*);

}  // namespace exbind::okx::rubik::stat
