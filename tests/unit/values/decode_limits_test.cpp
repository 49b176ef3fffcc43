// What bounds the work and the memory of decoding: growth in proportion, max_bytes, deadline and cancellation.
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <cmath>
#include <ctime>
#include <string>
#include <thread>
#include <variant>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/reply.hpp"
#include "exbind/detail/table_of.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;

namespace {

// How often lists grew, and how many items that moved.
std::size_t growths = 0;
std::size_t moved = 0;

template <class T>
void* counted_resize(void* at, std::size_t count, const ListTable& table) {
    const std::size_t before = static_cast<Vector<T>*>(at)->size();
    if (count > before) {
        ++growths;
        moved += before;
    }
    return resize_list<T>(at, count, table);
}
template <class T>
constexpr ListTable counted(ListTable table) {
    table.resize = counted_resize<T>;
    return table;
}

struct Item {
    std::string name{};
    std::optional<Decimal> amt{};
    std::optional<std::int64_t> id{};
};
struct Choice {
    std::variant<std::monostate, Item, std::string, RawJson> value{};
};
struct Shape {
    std::string name{};
    Vector<Item> items{};
    Vector<Vector<std::string>> matrix{};
    Vector<std::string> texts{};
    Map<std::optional<Decimal>> rates{};
    Map<Item> named{};
    Vector<samples::Level> levels{};
    Vector<Choice> choices{};
};
using Entry = std::pair<std::string, Item>;
using Rate = std::pair<std::string, std::optional<Decimal>>;

constexpr Field item_fields[] = {{"name", offsetof(Item, name), string()},
                                 {"amt", offsetof(Item, amt), decimal()},
                                 {"id", offsetof(Item, id), integer()}};
constexpr ObjectTable item_table = table_of<Item>("Item", item_fields);
constexpr Field choice_forms[] = {{"Item", 1, object(item_table)}, {"string", 2, string()}};
constexpr VariantTable choice_variant = variant_of<Choice>("");
constexpr ObjectTable choice_table = table_of<Choice>("Choice", choice_forms, choice_variant);
constexpr ListTable item_list = counted<Item>(list_of<Item>(object(item_table)));
constexpr ListTable text_list = counted<std::string>(list_of<std::string>(string()));
constexpr ListTable matrix_list = counted<Vector<std::string>>(list_of<Vector<std::string>>(list(text_list)));
constexpr ListTable rate_map = counted<Rate>(map_of<std::optional<Decimal>>(decimal()));
constexpr ListTable named_map = counted<Entry>(map_of<Item>(object(item_table)));
const ListTable level_list = counted<samples::Level>(list_of<samples::Level>(samples::type_of<samples::Level>()));
constexpr ListTable choice_list = counted<Choice>(list_of<Choice>(object(choice_table)));
const Field wide_fields[] = {{"name", offsetof(Shape, name), string()},
                             {"items", offsetof(Shape, items), list(item_list)},
                             {"matrix", offsetof(Shape, matrix), list(matrix_list)},
                             {"texts", offsetof(Shape, texts), list(text_list)},
                             {"rates", offsetof(Shape, rates), map(rate_map)},
                             {"named", offsetof(Shape, named), map(named_map)},
                             {"levels", offsetof(Shape, levels), list(level_list)},
                             {"choices", offsetof(Shape, choices), list(choice_list)}};
const ObjectTable wide_table = table_of<Shape>("Shape", wide_fields);
const ListTable wide_list = counted<Shape>(list_of<Shape>(object(wide_table)));
const Type wides = list(wide_list);

std::string repeated(std::string_view text, std::size_t count) {
    std::string all;
    all.reserve((text.size() + 1) * count);
    for (std::size_t i = 0; i < count; ++i) (all += text) += ',';
    if (!all.empty()) all.pop_back();
    return all;
}
std::string keyed(std::string_view value, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":" + std::string(value);
    return all;
}

}  // namespace

TEST_CASE("lists and maps of any shape are moved in proportion to their size") {
    constexpr std::size_t count = 20'000;
    const std::string long_row = R"({"name":")" + std::string(2000, 'x') + R"("})";
    const std::string shapes[] = {
        // Short and long rows, evenly and one kind after the other: whatever was estimated from the first ones.
        '[' + repeated("{}", count) + ']',
        "[ " + repeated(" {}", count) + ']',
        '[' + repeated(long_row, 3) + ',' + repeated("{}", count) + ']',
        '[' + repeated(long_row, 100) + ',' + repeated("{}", count) + ']',
        '[' + repeated("{}", count) + ',' + repeated(long_row, 100) + ']',
        '[' + repeated(R"({"name":"a"},{})", count / 2) + ']',
        '[' + repeated(R"({"unknown":[1,{"a":2}]})", count) + ']',
        // Inside the first row and inside a later one.
        R"([{"items":[)" + repeated("{}", count) + "]}]",
        R"([{},{"items":[)" + repeated("{}", count) + "]}]",
        R"([{"items":[)" + repeated(R"({"name":"a long name for an item of a list"})", 10) + ',' +
            repeated("{}", count) + "]}]",
        R"([{"texts":[)" + repeated("\"\"", count) + "]}]",
        R"([{"texts":[)" + repeated("1", count) + R"(]},{"texts":[)" + repeated("null", count) + "]}]",
        R"([{"matrix":[)" + repeated("[]", count) + "]}]",
        R"([{"matrix":[[)" + repeated("1", count) + "],[" + repeated("2", count) + "]]}]",
        R"([{"levels":[)" + repeated("[]", count) + "]}]",
        R"([{"levels":[)" + repeated("[1,2,3,4,5]", count) + "]}]",
        R"([{"rates":{)" + keyed("1", count) + "}}]",
        R"([{"rates":{)" + repeated("\"k\":1", count) + "}}]",
        R"([{"named":{)" + keyed("{}", count) + "}}]",
        R"([{"choices":[)" + repeated("{},1,[]", count / 3) + "]}]",
    };
    for (const std::string& text : shapes) {
        CAPTURE(text.substr(0, 60));
        growths = moved = 0;
        Vector<Shape> read;
        DecodeError error;
        REQUIRE_MESSAGE(decode(text, wides, &read, error), error.path << ": " << error.message);
        CHECK(moved <= 6 * count);
        CHECK(growths <= 2 * count + 100);
    }
    // A long list grows a few times only.
    growths = 0;
    Vector<Shape> read;
    DecodeError error;
    REQUIRE(decode(shapes[0], wides, &read, error));
    CHECK(read.size() == count);
    CHECK(growths < 40);
}

TEST_CASE("no value makes the rest of the text be searched") {
    // Each of these would otherwise cost thousands of times as much as one of the first list. (Only such factors can be
    // seen in times, even in the program's own.)
    constexpr std::size_t count = 100'000;
    const auto takes = [](const std::string& text) {
        const std::clock_t begun = std::clock();
        Vector<Shape> read;
        DecodeError error;
        Tolerance tolerance{.members = true};
        REQUIRE(decode(text, wides, &read, error, {.tolerance = &tolerance}));
        return std::clock() - begun;
    };
    const auto usual = takes(R"([{"texts":[)" + repeated(R"("a")", count) + "]}]");
    for (const std::string& text : {
             R"([{"texts":[)" + repeated("1", count) + "]}]",
             R"([{"texts":[)" + repeated("true", count) + "]}]",
             R"([{"matrix":[)" + repeated("[1]", count) + "]}]",
             R"([{"matrix":[)" + repeated("1", count) + "]}]",
             R"([{"levels":[)" + repeated("[{},[],true]", count) + "]}]",
             R"([{"items":[)" + repeated("1", count) + "]}]",
             R"([{"choices":[)" + repeated("1", count) + "]}]",
             '[' + repeated("1", count) + ']',
         }) {
        CAPTURE(text.substr(0, 40));
        CHECK(takes(text) < 60 * usual + CLOCKS_PER_SEC);
    }
}

TEST_CASE("decoded values have a limit of their own") {
    const auto takes = [](const std::string& text, std::size_t most) {
        Vector<Shape> read;
        DecodeError error;
        if (decode(text, wides, &read, error, {.limits = {.max_bytes = most}})) return true;
        CHECK(error.cause == DecodeError::Cause::size);
        CHECK(error.message == "the decoded values take over " + std::to_string(most) + " bytes");
        return false;
    };
    const std::string rows = '[' + repeated("{}", 100) + ']';
    CHECK(takes(rows, 100 * sizeof(Shape)));
    CHECK_FALSE(takes(rows, 100 * sizeof(Shape) - 1));
    // Room that was only estimated does not count against the limit.
    const std::string uneven = "[{},{},{}," + repeated(R"({"name":"something of forty bytes, more or so"})", 100) + ']';
    CHECK(takes(uneven, 103 * (sizeof(Shape) + 45)));
    // Texts too long to lie in place: plain, with escapes, of unknown forms, keys, and json.
    for (const std::string before :
         {R"({"name":")", R"({"name":"\n)", R"({"name": ")", R"({"texts":[")", R"({"choices":[")"}) {
        CAPTURE(before);
        const std::string after = before.find('[') == std::string::npos ? "\"}]" : "\"]}]";
        const std::string text = '[' + before + std::string(10'000, 'x') + after;
        CHECK(takes(text, 11'000));
        CHECK_FALSE(takes(text, 9'999));
    }
    CHECK_FALSE(takes(R"([{"rates":{")" + std::string(10'000, 'k') + R"(":1}}])", 9'999));
    CHECK_FALSE(takes(R"([{"choices":[[)" + repeated("1", 10'000) + "]]}]", 9'999));
    CHECK_FALSE(takes(R"([{"items":[)" + repeated("{}", 100) + "]}]", 99 * sizeof(Item)));
    CHECK_FALSE(takes(R"([{"rates":{)" + keyed("1", 100) + "}}]", 99 * sizeof(Rate)));
    // What a form was tried with in vain is given back.
    CHECK(takes(R"([{"choices":[)" + repeated(R"({"name":"a text that does not lie in place","amt":[]})", 20) + "]}]",
                sizeof(Shape) + 32 * sizeof(Choice) + 20 * 80));
}

TEST_CASE("beyond the limit of its values a reply still tells whether it was a success") {
    const Envelope envelope{.success_field = "code", .success_value = "\"0\"", .payload = "data", .code = "code"};
    const std::string data = R"("data":[)" + repeated("{}", 100) + ']';
    for (const std::string& text : {R"({"code":"0",)" + data + '}', '{' + data + R"(,"code":"0"})"}) {
        Vector<Shape> read;
        ReplyHead head;
        DecodeError error;
        CHECK_FALSE(read_reply(text, envelope, &wides, &read, head, error, {.limits = {.max_bytes = 1000}}));
        CHECK(error.cause == DecodeError::Cause::size);
        CHECK(error.path.starts_with("data["));
        CHECK(head.found_success);
        CHECK(head.is_success);
    }
}

TEST_CASE("decoding ends at the deadline and when it is cancelled, in any shape") {
    constexpr std::size_t count = 2'000;
    const std::string nested = repeated("[[1,2,3],[4,5,6]]", count);
    const std::string shapes[] = {
        '[' + repeated("{}", count) + ']',
        '[' + repeated(R"({"new":[1,2]})", count) + ']',
        R"([{"new":[)" + nested + "]}]",
        R"([{)" + keyed("1", count) + "}]",
        R"([{)" + repeated("\"name\":\"a\"", count) + "}]",
        R"([{"name":")" + std::string(count, '\n').replace(0, count, repeated("\\n", count)) + "\"}]",
        R"([{"rates":{)" + keyed("1", count) + "}}]",
        R"([{"levels":[[1,2,3,)" + repeated("4", count) + "]]}]",
        R"([{"choices":[{)" + keyed("1", count) + "}]}]",
        R"([{"choices":[)" + nested + "]}]",
    };
    const std::atomic<bool> cancelled{true};
    for (const std::string& text : shapes) {
        CAPTURE(text.substr(0, 40));
        Vector<Shape> read;
        DecodeError error;
        REQUIRE(decode(text, wides, &read, error));
        Vector<Shape> cut;
        const auto past = std::chrono::steady_clock::now() - 1ms;
        CHECK_FALSE(decode(text, wides, &cut, error, {.limits = {.deadline = past}}));
        CHECK(error.cause == DecodeError::Cause::deadline);
        Tolerance tolerance{.members = true};
        Vector<Shape> tolerated;
        CHECK_FALSE(
            decode(text, wides, &tolerated, error, {.limits = {.cancelled = &cancelled}, .tolerance = &tolerance}));
        CHECK(error.cause == DecodeError::Cause::cancelled);
        CHECK(tolerance.unreadable.count == 0);
    }
}

TEST_CASE("growing a list is not begun if it would end after the deadline") {
    // 3,000,000 rows of over 200 bytes would take gigabytes and seconds.
    const std::string text = '[' + repeated("{}", 3'000'000) + ']';
    Vector<Shape> read;
    DecodeError error;
    const auto begun = std::chrono::steady_clock::now();
    CHECK_FALSE(decode(text, wides, &read, error, {.limits = {.deadline = begun + 100ms}}));
    CHECK(error.cause == DecodeError::Cause::deadline);
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
}

TEST_CASE("before a deadline that is far away nothing is cut") {
    const std::atomic<bool> cancelled{false};
    Vector<Shape> read;
    DecodeError error;
    const DecodeLimits limits{.deadline = std::chrono::steady_clock::now() + 1h, .cancelled = &cancelled};
    REQUIRE(decode('[' + repeated(R"({"items":[{},{}]})", 30'000) + ']', wides, &read, error, {.limits = limits}));
    CHECK(read.size() == 30'000);
    CHECK(read.back().items.size() == 2);
}
