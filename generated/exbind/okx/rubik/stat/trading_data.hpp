// Generated from specs/okx/rubik/stat/trading-data.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rubik/stat/trading-data.
namespace exbind::inline v0_1::okx::rubik::stat::trading_data {

/// Reply of Api::support_coin.
struct SupportCoin {
    Vector<std::string> contract{};
    Vector<std::string> option{};
    Vector<std::string> spot{};

    bool operator==(const SupportCoin&) const = default;
};

/// The operations of rubik/stat/trading-data. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get support coin
    /// GET /api/v5/rubik/stat/trading-data/support-coin
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
    Call<SupportCoin> support_coin() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SupportCoin*);

}  // namespace exbind::okx::rubik::stat::trading_data
