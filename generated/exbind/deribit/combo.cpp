// Generated from specs/deribit/combo.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/combo.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable direction_table;
extern const detail::EnumTable trading_currency_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::combo {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"active", "inactive"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr detail::Field create_combo_request_fields[] = {
    {"trades", offsetof(CreateComboRequest, trades), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable create_combo_request_table =
    detail::table_of<CreateComboRequest>("CreateComboRequest", create_combo_request_fields);

constexpr detail::Field combo_leg_fields[] = {
    {"instrument_name", offsetof(ComboLeg, instrument_name), detail::string()},
    {"amount", offsetof(ComboLeg, amount), detail::integer()},
};
constexpr detail::ObjectTable combo_leg_table = detail::table_of<ComboLeg>("ComboLeg", combo_leg_fields);

constexpr detail::ListTable list_of_combo_leg = detail::list_of<ComboLeg>(detail::object(combo_leg_table));

constexpr detail::Field get_combos_fields[] = {
    {"id", offsetof(GetCombos, id), detail::string()},
    {"instrument_id", offsetof(GetCombos, instrument_id), detail::integer()},
    {"state", offsetof(GetCombos, state), detail::enumeration(state_table)},
    {"state_timestamp", offsetof(GetCombos, state_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"creation_timestamp", offsetof(GetCombos, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(GetCombos, legs), detail::list(list_of_combo_leg)},
};
constexpr detail::ObjectTable get_combos_table = detail::table_of<GetCombos>("GetCombos", get_combos_fields);

constexpr detail::Field get_leg_prices_request_fields[] = {
    {"legs", offsetof(GetLegPricesRequest, legs), detail::string(detail::Holder::required), detail::In::query},
    {"price", offsetof(GetLegPricesRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable get_leg_prices_request_table =
    detail::table_of<GetLegPricesRequest>("GetLegPricesRequest", get_leg_prices_request_fields);

constexpr detail::Field get_leg_prices_legs_fields[] = {
    {"ratio", offsetof(GetLegPricesLegs, ratio), detail::integer()},
    {"instrument_name", offsetof(GetLegPricesLegs, instrument_name), detail::string()},
    {"direction", offsetof(GetLegPricesLegs, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(GetLegPricesLegs, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_leg_prices_legs_table =
    detail::table_of<GetLegPricesLegs>("GetLegPricesLegs", get_leg_prices_legs_fields);

constexpr detail::ListTable list_of_get_leg_prices_legs =
    detail::list_of<GetLegPricesLegs>(detail::object(get_leg_prices_legs_table));

constexpr detail::Field get_leg_prices_fields[] = {
    {"legs", offsetof(GetLegPrices, legs), detail::list(list_of_get_leg_prices_legs)},
    {"amount", offsetof(GetLegPrices, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_leg_prices_table =
    detail::table_of<GetLegPrices>("GetLegPrices", get_leg_prices_fields);

constexpr detail::Field get_combo_details_request_fields[] = {
    {"combo_id", offsetof(GetComboDetailsRequest, combo_id), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_combo_details_request_table =
    detail::table_of<GetComboDetailsRequest>("GetComboDetailsRequest", get_combo_details_request_fields);

constexpr detail::Field get_combo_ids_request_fields[] = {
    {"currency", offsetof(GetComboIdsRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"state", offsetof(GetComboIdsRequest, state), detail::enumeration(state_table), detail::In::query},
};
constexpr detail::ObjectTable get_combo_ids_request_table =
    detail::table_of<GetComboIdsRequest>("GetComboIdsRequest", get_combo_ids_request_fields);

constexpr detail::Field get_combos_request_fields[] = {
    {"currency", offsetof(GetCombosRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_combos_request_table =
    detail::table_of<GetCombosRequest>("GetCombosRequest", get_combos_request_fields);

constexpr detail::Type create_combo_reply = detail::object(get_combos_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit create_combo_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation create_combo_operation{
    .id = "combo.create_combo",
    .method = "GET",
    .path = "/api/v2/private/create_combo",
    .auth = detail::Auth::private_,
    .limits = create_combo_limits,
    .request = &create_combo_request_table,
    .reply = &create_combo_reply,
    .writes = true,
};

constexpr detail::Type get_leg_prices_reply = detail::object(get_leg_prices_table);
constexpr detail::Limit get_leg_prices_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_leg_prices_operation{
    .id = "combo.get_leg_prices",
    .method = "GET",
    .path = "/api/v2/private/get_leg_prices",
    .auth = detail::Auth::private_,
    .limits = get_leg_prices_limits,
    .request = &get_leg_prices_request_table,
    .reply = &get_leg_prices_reply,
};

constexpr detail::Type get_combo_details_reply = detail::object(get_combos_table);
constexpr detail::Limit get_combo_details_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_combo_details_operation{
    .id = "combo.get_combo_details",
    .method = "GET",
    .path = "/api/v2/public/get_combo_details",
    .auth = detail::Auth::public_,
    .limits = get_combo_details_limits,
    .request = &get_combo_details_request_table,
    .reply = &get_combo_details_reply,
};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::Type get_combo_ids_reply = detail::list(list_of_string);
constexpr detail::Limit get_combo_ids_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_combo_ids_operation{
    .id = "combo.get_combo_ids",
    .method = "GET",
    .path = "/api/v2/public/get_combo_ids",
    .auth = detail::Auth::public_,
    .limits = get_combo_ids_limits,
    .request = &get_combo_ids_request_table,
    .reply = &get_combo_ids_reply,
};

constexpr detail::ListTable list_of_get_combos = detail::list_of<GetCombos>(detail::object(get_combos_table));
constexpr detail::Type get_combos_reply = detail::list(list_of_get_combos);
constexpr detail::Limit get_combos_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation get_combos_operation{
    .id = "combo.get_combos",
    .method = "GET",
    .path = "/api/v2/public/get_combos",
    .auth = detail::Auth::public_,
    .limits = get_combos_limits,
    .request = &get_combos_request_table,
    .reply = &get_combos_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<GetCombos> Api::create_combo(CreateComboRequest request) const {
    return {core_, create_combo_operation, &request};
}

Call<GetLegPrices> Api::get_leg_prices(GetLegPricesRequest request) const {
    return {core_, get_leg_prices_operation, &request};
}

Call<GetCombos> Api::get_combo_details(GetComboDetailsRequest request) const {
    return {core_, get_combo_details_operation, &request};
}

Call<Vector<std::string>> Api::get_combo_ids(GetComboIdsRequest request) const {
    return {core_, get_combo_ids_operation, &request};
}

Call<Vector<GetCombos>> Api::get_combos(GetCombosRequest request) const {
    return {core_, get_combos_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::ObjectTable& exbind_table(const CreateComboRequest*) { return create_combo_request_table; }
const detail::ObjectTable& exbind_table(const ComboLeg*) { return combo_leg_table; }
const detail::ObjectTable& exbind_table(const GetCombos*) { return get_combos_table; }
const detail::ObjectTable& exbind_table(const GetLegPricesRequest*) { return get_leg_prices_request_table; }
const detail::ObjectTable& exbind_table(const GetLegPricesLegs*) { return get_leg_prices_legs_table; }
const detail::ObjectTable& exbind_table(const GetLegPrices*) { return get_leg_prices_table; }
const detail::ObjectTable& exbind_table(const GetComboDetailsRequest*) { return get_combo_details_request_table; }
const detail::ObjectTable& exbind_table(const GetComboIdsRequest*) { return get_combo_ids_request_table; }
const detail::ObjectTable& exbind_table(const GetCombosRequest*) { return get_combos_request_table; }

}  // namespace exbind::deribit::combo
