#include "exbind/json.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <new>
#include <sstream>
#include <string>
#include <type_traits>

#include "exbind/nlohmann.hpp"
#include "samples.hpp"

using namespace exbind;
using samples::Detail;
using samples::Row;
using samples::Side;

static_assert(JsonStruct<Row> && JsonStruct<Vector<Row>> && JsonStruct<samples::OrderRequest>);
static_assert(!JsonStruct<int> && !JsonStruct<std::string> && !JsonStruct<Vector<int>>);

namespace {

template <class T>
concept Streamable = requires(std::ostream& out, const T& value) {
    out << value;
};

}  // namespace

static_assert(!Streamable<Secret> && Streamable<Decimal> && Streamable<Open<Side>> && Streamable<Error>);
static_assert(!std::is_convertible_v<const char*, Secret> && !std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_default_constructible_v<Required<std::string>>);

TEST_CASE("structs to JSON and back") {
    const Detail detail{"BTC", "0.10"_d};
    CHECK(to_json(detail) == R"({"ccy":"BTC","eq":"0.10"})");
    CHECK(to_json(Vector<Detail>{detail, {}}) == R"([{"ccy":"BTC","eq":"0.10"},{"ccy":""}])");
    CHECK(from_json<Detail>(to_json(detail)) == detail);
    const auto rows = from_json<Vector<Row>>(R"([{"name":"a"},{}])");
    REQUIRE(rows);
    CHECK(rows->size() == 2);
    const samples::Leg leg{.ccy = "x"};
    CHECK(to_json(leg) == R"({"ccy":"x"})");
    Row row;
    row.secret_key = Secret("hush");
    CHECK(to_json(row).find("hush") == std::string::npos);
}

TEST_CASE("errors of from_json name the place") {
    const auto wrong = from_json<Vector<Row>>(R"([{"amt":"abc"}])");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::decode);
    CHECK(wrong.error().path == "[0].amt");
    CHECK(wrong.error().message == "expected decimal, got \"abc\"");
    const auto broken = from_json<Row>("{} x");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message == "something follows the value: x (byte 3)");
}

TEST_CASE("raw JSON to a document tree and back") {
    const auto value = to_nlohmann(RawJson{R"({"b":[1,2.5,"x"],"a":null})"});
    REQUIRE(value);
    CHECK((*value)["b"][2] == "x");
    CHECK(to_nlohmann<nlohmann::ordered_json>(RawJson{R"({"b":1,"a":2})"})->begin().key() == "b");
    CHECK(to_nlohmann(RawJson{})->is_null());
    CHECK(from_nlohmann(*value)->text == R"({"a":null,"b":[1,2.5,"x"]})");
    CHECK(from_nlohmann(nlohmann::json())->text.empty());
    CHECK(to_nlohmann(RawJson{"{"}).error().message == "the text ends inside an object (byte 1)");
    CHECK(to_nlohmann(RawJson{"1e999"}).error().message == "a number is out of range");
    CHECK(to_nlohmann(RawJson{std::string(65, '[') + std::string(65, ']')}).error().message ==
          "nested deeper than 64 levels (byte 64)");
    nlohmann::json deep;
    for (int i = 0; i < 70; ++i) deep = nlohmann::json::array({std::move(deep)});
    CHECK(from_nlohmann(deep).error().message == "nested deeper than 64 levels");
    CHECK(from_nlohmann(nlohmann::json("\xff")).error().kind == ErrorKind::decode);
}

TEST_CASE("secrets compare, copy, move and are wiped") {
    Secret a("short");
    const Secret copy = a;
    CHECK((a == copy));
    CHECK_FALSE((a == Secret("shorT")));
    CHECK_FALSE((a == Secret("shorter")));
    CHECK((Secret() == Secret("")));
    const char* const storage = a.reveal().data();  // a short text lies in the object, which lives on
    const Secret moved = std::move(a);
    CHECK(std::string_view(storage, 5) == std::string_view("\0\0\0\0\0", 5));
    CHECK(a.empty());  // NOLINT(bugprone-use-after-move): documented to be empty
    CHECK((moved == copy));
    Secret b(std::string(100, 'x'));
    b = copy;
    CHECK(b.reveal() == "short");
    Secret& alias = b;
    b = alias;
    CHECK(b.reveal() == "short");
    b = Secret("other");
    CHECK(b.reveal() == "other");
    // Where one stood, nothing is left of it.
    alignas(Secret) unsigned char place[sizeof(Secret)] = {};
    (new (place) Secret("hush-hush"))->~Secret();
    CHECK(std::string(std::begin(place), std::end(place)).find("hush") == std::string::npos);
}

TEST_CASE("errors as text") {
    Error error;
    error.kind = ErrorKind::rejected;
    error.outcome = Outcome::refused;
    error.code = "51000";
    error.message = "Parameter ccy error";
    error.http_status = 400;
    error.operation = "finance/savings.balance";
    CHECK(to_string(error) == "rejected 51000 (HTTP 400, refused): Parameter ccy error [finance/savings.balance]");
    Error decode;
    decode.kind = ErrorKind::decode;
    decode.outcome = Outcome::accepted;
    decode.path = "data[3].amt";
    decode.message = "expected decimal, got \"abc\"";
    decode.http_status = 200;
    std::ostringstream out;
    out << decode;
    CHECK(out.str() == "decode (HTTP 200, accepted): data[3].amt: expected decimal, got \"abc\"");
    CHECK(to_string(Error{}) == "usage (not_sent)");
    CHECK(to_string(Outcome::unknown) == "unknown");
    CHECK(to_string(ErrorKind::cancelled) == "cancelled");
}

TEST_CASE("open enums and required fields read as their values") {
    Open<Side> side;
    CHECK_FALSE(side);
    CHECK(to_string(side).empty());
    side = Side::sell;
    CHECK(side == Side::sell);
    CHECK(side.value_or(Side::buy) == Side::sell);
    CHECK(Open<Side>::other("x").value_or(Side::buy) == Side::buy);
    CHECK(Open<Side>::other("x") != side);
    std::ostringstream out;
    out << side;
    CHECK(out.str() == "sell");

    const Required<std::string> text = "abc";
    CHECK(text.get() == "abc");
    CHECK(text->size() == 3);
    const Required<Vector<std::string>> list = {"a", "b"};
    CHECK(list->size() == 2);
    const Required<Vector<int>> numbers = {1};
    CHECK(numbers->size() == 1);
    const Required<Decimal> amount = 5;
    CHECK(amount.get() == 5);
    const Required<TimePoint> time = std::chrono::system_clock::time_point{};
    CHECK(time.get() == TimePoint{});
    static_assert(!detail::fits<double, Decimal>);
}
