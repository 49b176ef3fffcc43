// Generated from specs/woox/asset/transfer.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/asset/transfer.
namespace exbind::inline v0_1::woox::asset::transfer {

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of HistoryRows.
struct HistoryRowsFrom {
    std::string applicationId{};  ///< account or sub-account by its id
    std::string accountName{};

    bool operator==(const HistoryRowsFrom&) const = default;
};

/// Part of HistoryRows.
struct HistoryRowsTo {
    std::string applicationId{};  ///< account or sub-account by its id
    std::string accountName{};

    bool operator==(const HistoryRowsTo&) const = default;
};

/// Part of History.
struct HistoryRows {
    std::optional<std::int64_t> id{};
    std::string token{};                     ///< currency or its form on a chain
    std::optional<Decimal> amount{};         ///< amount of the token
    std::string status{};                    ///< how far it has come
    HistoryRowsFrom from{};                  ///< account that pays
    HistoryRowsTo to{};                      ///< account that receives
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<TimePoint> updatedTime{};  ///< Unix seconds

    bool operator==(const HistoryRows&) const = default;
};

/// Part of History.
struct HistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const HistoryMeta&) const = default;
};

/// Reply of Api::history.
struct History {
    Vector<HistoryRows> rows{};  ///< rows of this page
    HistoryMeta meta{};          ///< which page this is

    bool operator==(const History&) const = default;
};

/// The operations of asset/transfer. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/asset/transfer/history
    ///
    /// Private. 20 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/assets/get_transfer_history
    Call<History> history(HistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryRowsFrom*);
const detail::ObjectTable& exbind_table(const HistoryRowsTo*);
const detail::ObjectTable& exbind_table(const HistoryRows*);
const detail::ObjectTable& exbind_table(const HistoryMeta*);
const detail::ObjectTable& exbind_table(const History*);

}  // namespace exbind::woox::asset::transfer
