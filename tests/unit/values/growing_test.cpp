// Lists and maps that grow while they are read: every item has to come along, of whatever kind its members are.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <variant>

#include "exbind/decimal.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/detail/table_of.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;

namespace {

enum class Side : std::uint8_t { buy, sell };

struct Leg {
    std::string ccy{};
    bool operator==(const Leg&) const = default;
};
struct Form {
    std::variant<std::monostate, std::string, Leg, std::optional<Decimal>, RawJson> value{};
    bool operator==(const Form&) const = default;
};
/// A member of each kind, in each of its holders.
struct Entry {
    std::string text{};
    std::optional<std::string> optional_text{};
    Secret secret{};
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> count{};
    std::optional<bool> flag{};
    std::optional<TimePoint> time{};
    Open<Side> side{};
    RawJson any{};
    Leg leg{};
    std::optional<Leg> optional_leg{};
    Vector<Leg> legs{};
    std::optional<Vector<std::string>> optional_texts{};
    Vector<Vector<std::string>> matrix{};
    Map<Leg> named{};
    Form form{};
    bool operator==(const Entry&) const = default;
};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr EnumTable side_table{"Side", side_values};
constexpr Field leg_fields[] = {{"ccy", offsetof(Leg, ccy), string()}};
constexpr ObjectTable leg_table = contained_table_of<Leg>("Leg", leg_fields);
constexpr ListTable leg_list = list_of<Leg>(object(leg_table));
constexpr ListTable leg_map = map_of<Leg>(object(leg_table));
constexpr ListTable text_list = [] {
    ListTable table = list_of<std::string>(string());
    table.in_optional = &optional_accessors<Vector<std::string>>;
    return table;
}();
constexpr ListTable text_list_list = list_of<Vector<std::string>>(list(text_list));
constexpr Field form_fields[] = {{"", 1, string()}, {"", 2, object(leg_table)}, {"", 3, decimal()}};
constexpr VariantTable form_variant = variant_of<Form>("");
constexpr ObjectTable form_table = table_of<Form>("Form", form_fields, form_variant);
constexpr Field entry_fields[] = {
    {"text", offsetof(Entry, text), string()},
    {"optional_text", offsetof(Entry, optional_text), string(Holder::optional)},
    {"secret", offsetof(Entry, secret), secret()},
    {"amount", offsetof(Entry, amount), decimal()},
    {"count", offsetof(Entry, count), integer()},
    {"flag", offsetof(Entry, flag), boolean()},
    {"time", offsetof(Entry, time), timestamp(TimeUnit::milliseconds)},
    {"side", offsetof(Entry, side), enumeration(side_table)},
    {"any", offsetof(Entry, any), json()},
    {"leg", offsetof(Entry, leg), object(leg_table)},
    {"optional_leg", offsetof(Entry, optional_leg), object(leg_table, Holder::optional)},
    {"legs", offsetof(Entry, legs), list(leg_list)},
    {"optional_texts", offsetof(Entry, optional_texts), list(text_list, Holder::optional)},
    {"matrix", offsetof(Entry, matrix), list(text_list_list)},
    {"named", offsetof(Entry, named), map(leg_map)},
    {"form", offsetof(Entry, form), object(form_table)},
};
constexpr ObjectTable entry_table = table_of<Entry>("Entry", entry_fields);
constexpr ListTable entry_list = list_of<Entry>(object(entry_table));
constexpr Type entries = list(entry_list);

/// Differs from its neighbours in each member; every third one is longer than what lies in place, every fifth one
/// empty.
std::string entry_text(int i) {
    if (i % 5 == 4) return "{}";
    const std::string n = std::to_string(i);
    const std::string longer = i % 3 == 2 ? std::string(60, '7') : "";
    const char* const forms[] = {R"("form )", R"({"ccy":")", R"("1)", R"([")"};
    const char* const ends[] = {R"(")", R"("})", R"(")", R"("])"};
    std::string text =
        R"({"text":"a)" + n + longer + R"(","optional_text":"b)" + n + longer + R"(","secret":"s)" + n + longer +
        R"(","amount":"1)" + n + longer + R"(.5","count":)" + n + R"(,"flag":)" + (i % 2 == 0 ? "true" : "false") +
        R"(,"time":"170000000)" + std::to_string(1000 + i) + R"(","side":")" + (i % 3 == 0 ? "buy" : "odd" + n) +
        R"(","any":[)" + n + R"(],"leg":{"ccy":"c)" + n + longer + R"("},"optional_leg":{"ccy":"d)" + n +
        R"("},"legs":[{"ccy":"e)" + n + R"("},{"ccy":"f"},{"ccy":"g)" + longer + R"("}],"optional_texts":["h)" + n +
        R"(","i"],"matrix":[["j)" + n + R"("],[],["k","l"]],"named":{"m)" + n + R"(":{"ccy":"n)" + n +
        R"("},"o":{"ccy":"p"},"q":{"ccy":"r"}},"form":)";
    text += forms[i % 4] + n + ends[i % 4] + '}';
    return text;
}

std::string list_text(int size) {
    std::string text = "[";
    for (int i = 0; i < size; ++i) text += (i == 0 ? "" : ",") + entry_text(i);
    return text + ']';
}

Vector<Entry> read(const std::string& text) {
    Vector<Entry> result;
    DecodeError error;
    const bool read = decode(text, entries, &result, error);
    REQUIRE_MESSAGE(read, error.message);
    return result;
}

}  // namespace

TEST_CASE("a list that grows keeps every member of every item") {
    for (const int size : {1, 2, 3, 4, 5, 7, 8, 9, 40, 200}) {
        CAPTURE(size);
        const Vector<Entry> directly = read(list_text(size));
        const Vector<Entry> generally = read(samples::spaced(list_text(size)));
        REQUIRE(directly.size() == static_cast<std::size_t>(size));
        CHECK((directly == generally));
        for (int i = 0; i < size; ++i) {
            CAPTURE(i);
            // Read by itself, nothing was ever moved.
            const Vector<Entry> alone = read('[' + entry_text(i) + ']');
            CHECK((directly[static_cast<std::size_t>(i)] == alone.front()));
        }
    }
}

TEST_CASE("room that was made in vain is given back: long items after short ones, and the other way") {
    for (const bool short_first : {true, false}) {
        std::string text = "[";
        for (int i = 0; i < 60; ++i) text += (i == 0 ? "" : ",") + ((i < 30) == short_first ? "{}" : entry_text(1));
        const Vector<Entry> list = read(text + ']');
        REQUIRE(list.size() == 60);
        const Entry full = read('[' + entry_text(1) + ']').front();
        for (std::size_t i = 0; i < 60; ++i) CHECK(((list[i] == Entry{}) == ((i < 30) == short_first)));
        CHECK((list[short_first ? 59 : 0] == full));
    }
}

TEST_CASE("a map that grows keeps its keys and values") {
    std::string text = R"([{"named":{)";
    for (int i = 0; i < 50; ++i)
        text += (i == 0 ? "\"" : ",\"") + std::string(static_cast<std::size_t>(i), 'k') + R"(":{"ccy":")" +
                std::to_string(i) + "\"}";
    const auto list = read(text + "}}]");
    REQUIRE(list.front().named.size() == 50);
    for (std::size_t i = 0; i < 50; ++i) {
        CHECK(list.front().named[i].first == std::string(i, 'k'));
        CHECK(list.front().named[i].second.ccy == std::to_string(i));
    }
}

TEST_CASE("what is moved takes the place of what was there, also where nothing comes") {
    Vector<Entry> from = read(list_text(5));
    Vector<Entry> to = read(list_text(5));
    const Vector<Entry> same = to;
    // The last entry is empty, the first is not.
    move_items(entry_list, &from[4], &to[0], 1);
    CHECK((to[0] == Entry{}));
    move_items(entry_list, &from[1], &to[2], 2);
    CHECK((to[2] == same[1]));
    CHECK((to[3] == same[2]));
}

TEST_CASE("a list that is too short for the error leaves its place") {
    Vector<Entry> result;
    DecodeError error;
    CHECK_FALSE(decode(list_text(3).substr(0, 1) + entry_text(0) + "," + entry_text(1) + R"(,{"count":"x"}])", entries,
                       &result, error));
    CHECK(error.path == "[2].count");
}
