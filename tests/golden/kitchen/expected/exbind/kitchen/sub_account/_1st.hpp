// Generated from specs/kitchen/sub-account/1st.manual.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/sub-account/1st.
namespace exbind::inline v0_1::kitchen::sub_account::_1st {

using exbind::operator<<;
using exbind::to_string;

enum class TheReasonWhyEverythingIsTransferred : std::uint8_t {
    because_the_account_is_closed = 0,
    because_the_account_was_opened_by_mistake = 1,
    for_no_reason = 2,
    for_another_reason = 3,
};
const detail::EnumTable& exbind_table(TheReasonWhyEverythingIsTransferred);

/// Parameters of Api::transfer_everything_there_is_from_one_sub_account_to_another.
struct TransferEverythingThereIsFromOneSubAccountToAnotherRequest {
    NamedOnly named{};
    Required<std::int64_t> theSubAccountEverythingIsTakenFrom;  ///< e.g. 12
    Required<std::int64_t> theSubAccountThatReceivesIt;         ///< e.g. 13; 1 to 18446744073709551615
    Open<TheReasonWhyEverythingIsTransferred> why{};
};

/// Reply of Api::transfer_everything_there_is_from_one_sub_account_to_another, one row.
struct TransferEverythingThereIsFromOneSubAccountToAnother {
    std::string ccy{};
    /// e.g. a text that is a little longer than most are
    Vector<Map<std::optional<Decimal>>> theSubAccountThatReceivesEverything{};

    bool operator==(const TransferEverythingThereIsFromOneSubAccountToAnother&) const = default;
};

/// The operations of sub-account/1st. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /v1/sub-account/1st/transfer
    ///
    /// Private; permission: withdraw. Never re-sent by itself.
    /// Written by hand, not imported; known from: seen in the exchange's own client library, version 3.1, and tried
    /// against its demo environment; the documentation does not list it
    Call<Vector<TransferEverythingThereIsFromOneSubAccountToAnother>>
    transfer_everything_there_is_from_one_sub_account_to_another(
        TransferEverythingThereIsFromOneSubAccountToAnotherRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TransferEverythingThereIsFromOneSubAccountToAnotherRequest*);
const detail::ObjectTable& exbind_table(const TransferEverythingThereIsFromOneSubAccountToAnother*);

}  // namespace exbind::kitchen::sub_account::_1st
