// Generated from specs/kitchen/variants.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/variants.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::variants {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"open", "closed"};
constexpr detail::EnumTable state_table{"State", state_values};

extern const detail::ObjectTable condition_table;
extern const detail::ObjectTable tree_table;

constexpr detail::Field chain_target_fields[] = {
    {"kind", offsetof(ChainTarget, kind), detail::string(detail::Holder::required)},
    {"address", offsetof(ChainTarget, address), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable chain_target_table = detail::table_of<ChainTarget>("ChainTarget", chain_target_fields);

constexpr detail::Field bank_target_fields[] = {
    {"kind", offsetof(BankTarget, kind), detail::string(detail::Holder::required)},
    {"iban", offsetof(BankTarget, iban), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable bank_target_table = detail::table_of<BankTarget>("BankTarget", bank_target_fields);

constexpr detail::Field target_fields[] = {
    {"chain", 1, detail::object(chain_target_table)},
    {"bank", 2, detail::object(bank_target_table)},
};
constexpr detail::VariantTable target_variant = detail::variant_of<Target>("kind");
constexpr detail::ObjectTable target_table = detail::table_of<Target>("Target", target_fields, target_variant);

constexpr detail::Field text_or_number_fields[] = {
    {"text", 1, detail::string()},
    {"number", 2, detail::decimal(detail::Holder::plain, detail::Wire::number)},
};
constexpr detail::VariantTable text_or_number_variant = detail::variant_of<TextOrNumber>("");
constexpr detail::ObjectTable text_or_number_table =
    detail::table_of<TextOrNumber>("TextOrNumber", text_or_number_fields, text_or_number_variant);

constexpr detail::ListTable list_of_condition = detail::list_of<Condition>(detail::object(condition_table));
constexpr detail::ListTable map_of_condition = detail::map_of<Condition>(detail::object(condition_table));

constexpr detail::Field condition_fields[] = {
    {"word", offsetof(Condition, word), detail::string(detail::Holder::required)},
    {"all", offsetof(Condition, all), detail::list(list_of_condition)},
    {"named", offsetof(Condition, named_), detail::map(map_of_condition)},
};
constexpr detail::ObjectTable condition_table = detail::contained_table_of<Condition>("Condition", condition_fields);

constexpr detail::Field pay_request_fields[] = {
    {"amount", offsetof(PayRequest, amount), detail::decimal(detail::Holder::required)},
    {"to", offsetof(PayRequest, to), detail::object(target_table, detail::Holder::required)},
    {"note", offsetof(PayRequest, note), detail::object(text_or_number_table, detail::Holder::optional)},
    {"when", offsetof(PayRequest, when), detail::object(condition_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable pay_request_table = detail::table_of<PayRequest>("PayRequest", pay_request_fields);

constexpr detail::Field receipt_fields[] = {
    {"id", offsetof(Receipt, id), detail::integer()},
    {"fee", offsetof(Receipt, fee), detail::decimal()},
};
constexpr detail::ObjectTable receipt_table = detail::table_of<Receipt>("Receipt", receipt_fields);

constexpr detail::Field queued_fields[] = {
    {"id", offsetof(Queued, id), detail::integer()},
    {"place", offsetof(Queued, place), detail::integer()},
};
constexpr detail::ObjectTable queued_table = detail::table_of<Queued>("Queued", queued_fields);

constexpr detail::Field paid_fields[] = {
    {"receipt", 1, detail::object(receipt_table)},
    {"queued", 2, detail::object(queued_table)},
};
constexpr detail::VariantTable paid_variant = detail::variant_of<Paid>("");
constexpr detail::ObjectTable paid_table = detail::table_of<Paid>("Paid", paid_fields, paid_variant);

constexpr detail::Field level_fields[] = {
    {"price", offsetof(Level, price), detail::decimal()},
    {"size", offsetof(Level, size), detail::decimal()},
};
constexpr detail::ObjectTable level_table = detail::table_of<Level>("Level", level_fields, true);

constexpr detail::ListTable list_of_level = detail::list_of<Level>(detail::object(level_table));
constexpr detail::ListTable map_of_string = detail::map_of<std::string>(detail::string());

constexpr detail::Field what_fields[] = {
    {"level", 1, detail::object(level_table)},
    {"levels", 2, detail::list(list_of_level)},
    {"names", 3, detail::map(map_of_string)},
    {"state", 4, detail::enumeration(state_table)},
    {"flag", 5, detail::boolean(detail::Holder::plain)},
};
constexpr detail::VariantTable what_variant = detail::variant_of<What>("");
constexpr detail::ObjectTable what_table = detail::table_of<What>("What", what_fields, what_variant);

constexpr detail::ListTable list_of_tree = detail::list_of<Tree>(detail::object(tree_table));
constexpr detail::ListTable map_of_tree = detail::map_of<Tree>(detail::object(tree_table));

constexpr detail::Field tree_fields[] = {
    {"leaf", 1, detail::string()},
    {"branches", 2, detail::list(list_of_tree)},
    {"named", 3, detail::map(map_of_tree)},
};
constexpr detail::VariantTable tree_variant = detail::variant_of<Tree>("");
constexpr detail::ObjectTable tree_table = detail::table_of<Tree>("Tree", tree_fields, tree_variant);

constexpr detail::ListTable list_of_what = detail::list_of<What>(detail::object(what_table));

constexpr detail::Field event_fields[] = {
    {"ts", offsetof(Event_, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"what", offsetof(Event_, what), detail::object(what_table)},
    {"parts", offsetof(Event_, parts), detail::list(list_of_what)},
    {"tree", offsetof(Event_, tree), detail::object(tree_table)},
};
constexpr detail::ObjectTable event_table = detail::table_of<Event_>("Event_", event_fields);

constexpr detail::Type pay_reply = detail::object(paid_table);
constexpr detail::Operation pay_operation{
    .id = "variants.pay",
    .method = "POST",
    .path = "/v1/variants/pay",
    .auth = detail::Auth::private_,
    .request = &pay_request_table,
    .reply = &pay_reply,
};

constexpr detail::ListTable list_of_event = detail::list_of<Event_>(detail::object(event_table));
constexpr detail::Type events_reply = detail::list(list_of_event);
constexpr detail::Operation events_operation{
    .id = "variants.events",
    .method = "GET",
    .path = "/v1/variants/events",
    .auth = detail::Auth::public_,
    .reply = &events_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Paid> Api::pay(PayRequest request) const {
    return {core_, pay_operation, &request};
}

Call<Vector<Event_>> Api::events() const {
    return {core_, events_operation, nullptr};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::ObjectTable& exbind_table(const ChainTarget*) { return chain_target_table; }
const detail::ObjectTable& exbind_table(const BankTarget*) { return bank_target_table; }
const detail::ObjectTable& exbind_table(const Target*) { return target_table; }
const detail::ObjectTable& exbind_table(const TextOrNumber*) { return text_or_number_table; }
const detail::ObjectTable& exbind_table(const Condition*) { return condition_table; }
const detail::ObjectTable& exbind_table(const PayRequest*) { return pay_request_table; }
const detail::ObjectTable& exbind_table(const Receipt*) { return receipt_table; }
const detail::ObjectTable& exbind_table(const Queued*) { return queued_table; }
const detail::ObjectTable& exbind_table(const Paid*) { return paid_table; }
const detail::ObjectTable& exbind_table(const Level*) { return level_table; }
const detail::ObjectTable& exbind_table(const What*) { return what_table; }
const detail::ObjectTable& exbind_table(const Tree*) { return tree_table; }
const detail::ObjectTable& exbind_table(const Event_*) { return event_table; }

}  // namespace exbind::kitchen::variants
