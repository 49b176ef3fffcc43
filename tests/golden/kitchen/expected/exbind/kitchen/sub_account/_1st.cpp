// Generated from specs/kitchen/sub-account/1st.manual.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/sub_account/_1st.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::sub_account::_1st {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view the_reason_why_everything_is_transferred_values[] = {
    "because_the_account_is_closed", "because_the_account_was_opened_by_mistake", "for_no_reason", "for_another_reason",
};
constexpr detail::EnumTable the_reason_why_everything_is_transferred_table{
    "TheReasonWhyEverythingIsTransferred",
    the_reason_why_everything_is_transferred_values,
};

constexpr detail::Field transfer_everything_there_is_from_one_sub_account_to_another_request_fields[] = {
    {"theSubAccountEverythingIsTakenFrom",
     offsetof(TransferEverythingThereIsFromOneSubAccountToAnotherRequest, theSubAccountEverythingIsTakenFrom),
     detail::integer(detail::Holder::required)},
    {"theSubAccountThatReceivesIt",
     offsetof(TransferEverythingThereIsFromOneSubAccountToAnotherRequest, theSubAccountThatReceivesIt),
     detail::integer(detail::Holder::required)},
    {"why", offsetof(TransferEverythingThereIsFromOneSubAccountToAnotherRequest, why),
     detail::enumeration(the_reason_why_everything_is_transferred_table)},
};
constexpr detail::Bounds transfer_everything_there_is_from_one_sub_account_to_another_request_bounds[] = {
    {.field = 1, .minimum = "1", .maximum = "18446744073709551615"},
};
constexpr detail::ObjectTable transfer_everything_there_is_from_one_sub_account_to_another_request_table =
    detail::table_of<TransferEverythingThereIsFromOneSubAccountToAnotherRequest>(
        "TransferEverythingThereIsFromOneSubAccountToAnotherRequest",
        transfer_everything_there_is_from_one_sub_account_to_another_request_fields, false,
        transfer_everything_there_is_from_one_sub_account_to_another_request_bounds);

constexpr detail::ListTable map_of_decimal = detail::map_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_map_of_decimal =
    detail::list_of<Map<std::optional<Decimal>>>(detail::map(map_of_decimal));

constexpr detail::Field transfer_everything_there_is_from_one_sub_account_to_another_fields[] = {
    {"ccy", offsetof(TransferEverythingThereIsFromOneSubAccountToAnother, ccy), detail::string()},
    {"theSubAccountThatReceivesEverything",
     offsetof(TransferEverythingThereIsFromOneSubAccountToAnother, theSubAccountThatReceivesEverything),
     detail::list(list_of_map_of_decimal)},
};
constexpr detail::ObjectTable transfer_everything_there_is_from_one_sub_account_to_another_table =
    detail::table_of<TransferEverythingThereIsFromOneSubAccountToAnother>(
        "TransferEverythingThereIsFromOneSubAccountToAnother",
        transfer_everything_there_is_from_one_sub_account_to_another_fields);

constexpr detail::ListTable list_of_transfer_everything_there_is_from_one_sub_account_to_another =
    detail::list_of<TransferEverythingThereIsFromOneSubAccountToAnother>(
        detail::object(transfer_everything_there_is_from_one_sub_account_to_another_table));
constexpr detail::Type transfer_everything_there_is_from_one_sub_account_to_another_reply =
    detail::list(list_of_transfer_everything_there_is_from_one_sub_account_to_another);
constexpr detail::Operation transfer_everything_there_is_from_one_sub_account_to_another_operation{
    .id = "sub-account/1st.transfer_everything_there_is_from_one_sub_account_to_another",
    .method = "POST",
    .path = "/v1/sub-account/1st/transfer",
    .auth = detail::Auth::private_,
    .request = &transfer_everything_there_is_from_one_sub_account_to_another_request_table,
    .reply = &transfer_everything_there_is_from_one_sub_account_to_another_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<TransferEverythingThereIsFromOneSubAccountToAnother>>
Api::transfer_everything_there_is_from_one_sub_account_to_another(
    TransferEverythingThereIsFromOneSubAccountToAnotherRequest request) const {
    return {core_, transfer_everything_there_is_from_one_sub_account_to_another_operation, &request};
}

const detail::EnumTable& exbind_table(TheReasonWhyEverythingIsTransferred) {
    return the_reason_why_everything_is_transferred_table;
}
const detail::ObjectTable& exbind_table(const TransferEverythingThereIsFromOneSubAccountToAnotherRequest*) {
    return transfer_everything_there_is_from_one_sub_account_to_another_request_table;
}
const detail::ObjectTable& exbind_table(const TransferEverythingThereIsFromOneSubAccountToAnother*) {
    return transfer_everything_there_is_from_one_sub_account_to_another_table;
}

}  // namespace exbind::kitchen::sub_account::_1st
