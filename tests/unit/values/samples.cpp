#include "samples.hpp"

#include <cstddef>

#include "exbind/detail/encode.hpp"
#include "exbind/detail/table_of.hpp"

namespace samples {
namespace {

using namespace exbind::detail;

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr EnumTable side_table{"Side", side_values};

constexpr Field detail_fields[] = {
    {"ccy", offsetof(Detail, ccy), string()},
    {"eq", offsetof(Detail, eq), decimal()},
};
constexpr ObjectTable detail_table = table_of<Detail>("Detail", detail_fields);

constexpr Field level_fields[] = {
    {"price", offsetof(Level, price), decimal()},
    {"size", offsetof(Level, size), decimal()},
    {"count", offsetof(Level, count), integer()},
};
constexpr ObjectTable level_table{"Level", level_fields, true};

constexpr ListTable detail_list = list_of<Detail>(object(detail_table));
constexpr ListTable level_list = list_of<Level>(object(level_table));
constexpr ListTable rate_map = map_of<std::optional<exbind::Decimal>>(decimal());
constexpr ListTable text_list = list_of<std::string>(string());
constexpr ListTable size_list = list_of<std::optional<exbind::Decimal>>(decimal());
constexpr ListTable text_list_list = list_of<exbind::Vector<std::string>>(list(text_list));

extern const ObjectTable row_table;
constexpr ListTable row_list = list_of<Row>(object(row_table));

constexpr Field row_fields[] = {
    {"name", offsetof(Row, name), string()},
    {"amt", offsetof(Row, amt), decimal()},
    {"id", offsetof(Row, id), integer()},
    {"active", offsetof(Row, active), boolean()},
    {"ts", offsetof(Row, ts), timestamp(TimeUnit::milliseconds)},
    {"seconds", offsetof(Row, seconds), timestamp(TimeUnit::seconds)},
    {"side", offsetof(Row, side), enumeration(side_table)},
    {"secretKey", offsetof(Row, secret_key), secret()},
    {"extra", offsetof(Row, extra), json()},
    {"best", offsetof(Row, best), object(detail_table)},
    {"details", offsetof(Row, details), list(detail_list)},
    {"levels", offsetof(Row, levels), list(level_list)},
    {"rates", offsetof(Row, rates), map(rate_map)},
    {"tags", offsetof(Row, tags), list(text_list)},
    {"sizes", offsetof(Row, sizes), list(size_list)},
    {"matrix", offsetof(Row, matrix), list(text_list_list)},
    {"children", offsetof(Row, children), list(row_list)},
};
constexpr ObjectTable row_table = table_of<Row>("Row", row_fields);

constexpr Field leg_fields[] = {
    {"ccy", offsetof(Leg, ccy), string(Holder::required)},
    {"sz", offsetof(Leg, sz), decimal()},
};
constexpr ObjectTable leg_table = contained_table_of<Leg>("Leg", leg_fields);
constexpr ListTable leg_list = list_of<Leg>(object(leg_table));
constexpr ListTable optional_text_list = [] {
    ListTable table = list_of<std::string>(string());
    table.in_optional = &optional_accessors<exbind::Vector<std::string>>;
    return table;
}();
constexpr ListTable label_map = map_of<std::string>(string());

constexpr Field order_fields[] = {
    {"account", offsetof(OrderRequest, account), string(Holder::required), In::path},
    {"ccy", offsetof(OrderRequest, ccy), string(Holder::required), In::query},
    {"after", offsetof(OrderRequest, after), timestamp(TimeUnit::milliseconds), In::query},
    {"ids", offsetof(OrderRequest, ids), list(optional_text_list, Holder::optional), In::query},
    {"types", offsetof(OrderRequest, types), list(text_list), In::query},
    {"x-tag", offsetof(OrderRequest, tag), string(Holder::optional), In::header},
    {"amt", offsetof(OrderRequest, amt), decimal(Holder::required)},
    {"px", offsetof(OrderRequest, px), decimal(Holder::optional, Wire::number)},
    {"side", offsetof(OrderRequest, side), enumeration(side_table, Holder::required)},
    {"otherSide", offsetof(OrderRequest, other_side), enumeration(side_table)},
    {"postOnly", offsetof(OrderRequest, post_only), boolean()},
    {"count", offsetof(OrderRequest, count), integer()},
    {"countText", offsetof(OrderRequest, count_text), integer(Holder::optional, Wire::text)},
    {"leg", offsetof(OrderRequest, leg), object(leg_table, Holder::optional)},
    {"legs", offsetof(OrderRequest, legs), list(leg_list)},
    {"attached", offsetof(OrderRequest, attached), json()},
    {"labels", offsetof(OrderRequest, labels), map(label_map)},
};
constexpr ObjectTable order_table = table_of<OrderRequest>("OrderRequest", order_fields);

/// Copies the text; `separator` gets what stands outside strings.
template <class Separator>
std::string copied(std::string_view json, Separator separator) {
    std::string out;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"') in_string = !in_string;
        if (in_string || json[i] == '"') {
            out += json[i];
            if (in_string && json[i] == '\\' && i + 1 < json.size()) out += json[++i];
        } else {
            separator(out, json[i]);
        }
    }
    return out;
}

}  // namespace

std::string spaced(std::string_view json) {
    return copied(json, [](std::string& out, char c) {
        out += c;
        if (c == ':' || c == ',') out += ' ';
    });
}

std::string compact(std::string_view json) {
    return copied(json, [](std::string& out, char c) {
        if (c != ' ') out += c;
    });
}

std::string compact_json(const Type& type, const void* value) {
    std::string out;
    encode(type, value, out);
    return compact(out);
}

std::string_view to_string(Side value) {
    return wire_text(side_table, static_cast<std::size_t>(value));
}

const ObjectTable& exbind_table(const Detail*) {
    return detail_table;
}
const ObjectTable& exbind_table(const Level*) {
    return level_table;
}
const ObjectTable& exbind_table(const Row*) {
    return row_table;
}
const ObjectTable& exbind_table(const Leg*) {
    return leg_table;
}
const ObjectTable& exbind_table(const OrderRequest*) {
    return order_table;
}

Type rows_type() {
    return list(row_list);
}

const char* const full_row =
    R"({"name":"first \"one\" \u00e9\ud83d\ude00","amt":"12.500","id":1954766344355779056,"active":true,)"
    R"("ts":"1597026383085","seconds":"1696637410.973","side":"sell","secretKey":"hush","extra":{"a":[1,2,{"b":null}]},)"
    R"("best":{"ccy":"BTC","eq":"0.1"},"details":[{"ccy":"ETH","eq":"2"},{"ccy":"","eq":""}],)"
    R"("levels":[["41006.8","0.60",3],["41006.3","0.30",2]],"rates":{"USDT":"1.0","EUR":"1.08"},"tags":["a","","c"],)"
    R"("sizes":["1","2.50"],"matrix":[["x","y"],[]],"children":[{"name":"child","amt":"-0.00000001"}]})";

}  // namespace samples
