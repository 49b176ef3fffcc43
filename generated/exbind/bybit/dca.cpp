// Generated from specs/bybit/dca.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/dca.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable close_mode_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::dca {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field close_dca_bot_request_fields[] = {
    {"bot_id", offsetof(CloseDcaBotRequest, bot_id), detail::string(detail::Holder::required)},
    {"close_mode", offsetof(CloseDcaBotRequest, close_mode), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable close_dca_bot_request_table =
    detail::table_of<CloseDcaBotRequest>("CloseDcaBotRequest", close_dca_bot_request_fields);

constexpr detail::Field close_dca_bot_fields[] = {
    {"status_code", offsetof(CloseDcaBot, status_code), detail::integer()},
    {"bot_id", offsetof(CloseDcaBot, bot_id), detail::string()},
    {"close_mode", offsetof(CloseDcaBot, close_mode), detail::enumeration(bybit::close_mode_table)},
    {"debug_msg", offsetof(CloseDcaBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable close_dca_bot_table = detail::table_of<CloseDcaBot>("CloseDcaBot", close_dca_bot_fields);

constexpr detail::Field create_dca_bot_request_parameters_pairs_fields[] = {
    {"base", offsetof(CreateDcaBotRequestParametersPairs, base), detail::string(detail::Holder::required)},
    {"amount", offsetof(CreateDcaBotRequestParametersPairs, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable create_dca_bot_request_parameters_pairs_table =
    detail::table_of<CreateDcaBotRequestParametersPairs>(
        "CreateDcaBotRequestParametersPairs", create_dca_bot_request_parameters_pairs_fields);

constexpr detail::ListTable list_of_create_dca_bot_request_parameters_pairs =
    detail::list_of<CreateDcaBotRequestParametersPairs>(detail::object(create_dca_bot_request_parameters_pairs_table));

constexpr detail::Field create_dca_bot_request_parameters_fields[] = {
    {"frequency_in_second", offsetof(CreateDcaBotRequestParameters, frequency_in_second),
     detail::integer(detail::Holder::required)},
    {"quote_coin", offsetof(CreateDcaBotRequestParameters, quote_coin), detail::string(detail::Holder::required)},
    {"pairs", offsetof(CreateDcaBotRequestParameters, pairs),
     detail::list(list_of_create_dca_bot_request_parameters_pairs, detail::Holder::required)},
    {"max_invest_amount", offsetof(CreateDcaBotRequestParameters, max_invest_amount), detail::decimal()},
};
constexpr detail::Bounds create_dca_bot_request_parameters_bounds[] = {{.field = 2, .maximum = "5"}};
constexpr detail::ObjectTable create_dca_bot_request_parameters_table =
    detail::table_of<CreateDcaBotRequestParameters>(
        "CreateDcaBotRequestParameters", create_dca_bot_request_parameters_fields, false,
        create_dca_bot_request_parameters_bounds);

constexpr detail::Field create_dca_bot_request_fields[] = {
    {"parameters", offsetof(CreateDcaBotRequest, parameters),
     detail::object(create_dca_bot_request_parameters_table, detail::Holder::required)},
};
constexpr detail::ObjectTable create_dca_bot_request_table =
    detail::table_of<CreateDcaBotRequest>("CreateDcaBotRequest", create_dca_bot_request_fields);

constexpr detail::Field create_dca_bot_fields[] = {
    {"status_code", offsetof(CreateDcaBot, status_code), detail::integer()},
    {"bot_id", offsetof(CreateDcaBot, bot_id), detail::integer()},
    {"debug_msg", offsetof(CreateDcaBot, debug_msg), detail::string()},
    {"ban_reason_text", offsetof(CreateDcaBot, ban_reason_text), detail::string()},
};
constexpr detail::ObjectTable create_dca_bot_table =
    detail::table_of<CreateDcaBot>("CreateDcaBot", create_dca_bot_fields);

constexpr detail::Type close_dca_bot_reply = detail::object(close_dca_bot_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_dca_bot_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation close_dca_bot_operation{
    .id = "dca.close_dca_bot",
    .method = "POST",
    .path = "/v5/dca/close-bot",
    .auth = detail::Auth::private_,
    .limits = close_dca_bot_limits,
    .request = &close_dca_bot_request_table,
    .reply = &close_dca_bot_reply,
};

constexpr detail::Type create_dca_bot_reply = detail::object(create_dca_bot_table);
constexpr detail::Limit create_dca_bot_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_dca_bot_operation{
    .id = "dca.create_dca_bot",
    .method = "POST",
    .path = "/v5/dca/create-bot",
    .auth = detail::Auth::private_,
    .limits = create_dca_bot_limits,
    .request = &create_dca_bot_request_table,
    .reply = &create_dca_bot_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CloseDcaBot> Api::close_dca_bot(CloseDcaBotRequest request) const {
    return {core_, close_dca_bot_operation, &request};
}

Call<CreateDcaBot> Api::create_dca_bot(CreateDcaBotRequest request) const {
    return {core_, create_dca_bot_operation, &request};
}

const detail::ObjectTable& exbind_table(const CloseDcaBotRequest*) { return close_dca_bot_request_table; }
const detail::ObjectTable& exbind_table(const CloseDcaBot*) { return close_dca_bot_table; }
const detail::ObjectTable& exbind_table(const CreateDcaBotRequestParametersPairs*) {
    return create_dca_bot_request_parameters_pairs_table;
}
const detail::ObjectTable& exbind_table(const CreateDcaBotRequestParameters*) {
    return create_dca_bot_request_parameters_table;
}
const detail::ObjectTable& exbind_table(const CreateDcaBotRequest*) { return create_dca_bot_request_table; }
const detail::ObjectTable& exbind_table(const CreateDcaBot*) { return create_dca_bot_table; }

}  // namespace exbind::bybit::dca
