// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/flexible_loan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"

namespace exbind::okx::finance::flexible_loan {
namespace {

constexpr detail::Field interest_accrued_request_fields[] = {
    {"ccy", offsetof(InterestAccruedRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(InterestAccruedRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(InterestAccruedRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(InterestAccruedRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable interest_accrued_request_table =
    detail::table_of<InterestAccruedRequest>("InterestAccruedRequest", interest_accrued_request_fields);

constexpr detail::Field interest_accrued_fields[] = {
    {"refId", offsetof(InterestAccrued, refId), detail::string()},
    {"ccy", offsetof(InterestAccrued, ccy), detail::string()},
    {"loan", offsetof(InterestAccrued, loan), detail::decimal()},
    {"interest", offsetof(InterestAccrued, interest), detail::decimal()},
    {"interestRate", offsetof(InterestAccrued, interestRate), detail::decimal()},
    {"ts", offsetof(InterestAccrued, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable interest_accrued_table =
    detail::table_of<InterestAccrued>("InterestAccrued", interest_accrued_fields);

constexpr detail::ListTable list_of_interest_accrued =
    detail::list_of<InterestAccrued>(detail::object(interest_accrued_table));
constexpr detail::Type interest_accrued_reply = detail::list(list_of_interest_accrued);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit interest_accrued_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging interest_accrued_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "refId",
    .erase = detail::erase_row<InterestAccrued>,
};
constexpr detail::Operation interest_accrued_operation{
    .id = "finance/flexible-loan.interest_accrued",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/interest-accrued",
    .auth = detail::Auth::private_,
    .limits = interest_accrued_limits,
    .request = &interest_accrued_request_table,
    .reply = &interest_accrued_reply,
    .pages = &interest_accrued_pages,
};

}  // namespace

PagedCall<std::vector<InterestAccrued>> Api::interest_accrued(InterestAccruedRequest request) const {
    return {core_, interest_accrued_operation, &request};
}

const detail::ObjectTable& exbind_table(const InterestAccruedRequest*) { return interest_accrued_request_table; }
const detail::ObjectTable& exbind_table(const InterestAccrued*) { return interest_accrued_table; }

}  // namespace exbind::okx::finance::flexible_loan
