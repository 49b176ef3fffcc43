// Generated from specs/bybit/asset/travel-rule/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/travel-rule/deposit.
namespace exbind::inline v0_1::bybit::asset::travel_rule::deposit {

/// Parameters of Api::submit_deposit_originator_info.
struct SubmitDepositOriginatorInfoRequest {
    NamedOnly named{};
    Required<std::int64_t> depositId;
    Optional<std::int64_t> subAccountId{};
    Required<std::string> questionnaire;
};

/// Reply of Api::submit_deposit_originator_info.
struct SubmitDepositOriginatorInfo {
    std::optional<std::int64_t> travelRuleStatus{};

    bool operator==(const SubmitDepositOriginatorInfo&) const = default;
};

/// The operations of asset/travel-rule/deposit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Submit Deposit Originator Info
    /// POST /v5/asset/travel-rule/deposit/submit
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/submit-info
    Call<SubmitDepositOriginatorInfo> submit_deposit_originator_info(SubmitDepositOriginatorInfoRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SubmitDepositOriginatorInfoRequest*);
const detail::ObjectTable& exbind_table(const SubmitDepositOriginatorInfo*);

}  // namespace exbind::bybit::asset::travel_rule::deposit
