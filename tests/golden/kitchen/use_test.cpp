// The generated structs and tables at work: what a request becomes, what a reply becomes and back.
#include <doctest/doctest.h>

#include <sstream>
#include <type_traits>
#include <utility>

#include "exbind/detail/encode.hpp"
#include "exbind/json.hpp"
#include "exbind/kitchen.hpp"

namespace kitchen = exbind::kitchen;
using namespace exbind::literals;

namespace {

template <class T>
std::string again(std::string_view json) {
    const auto value = exbind::from_json<T>(json);
    REQUIRE_MESSAGE(value.has_value(), (value ? std::string() : exbind::to_string(value.error())));
    return exbind::to_json(*value);
}

template <class T>
exbind::detail::EncodedRequest encoded(const T& request, bool is_list = false) {
    const auto table = [] {
        if constexpr (exbind::detail::HasTable<T>)
            return &exbind_table(static_cast<const T*>(nullptr));
        else
            return &exbind_table(static_cast<const typename T::value_type*>(nullptr));
    };
    exbind::detail::EncodedRequest out;
    exbind::detail::EncodeError error;
    const bool good = exbind::detail::encode_request(*table(), is_list, &request, out, error);
    REQUIRE_MESSAGE(good, error.path, ": ", error.message);
    return out;
}

using Values = exbind::detail::EncodedRequest::Values;

}  // namespace

TEST_CASE("groups may be called as the classes of the client are") {
    static_assert(std::is_same_v<decltype(kitchen::Client::client_.client.connection_),
                                 kitchen::client_::client::connection_::Api>);
    static_assert(std::is_same_v<decltype(kitchen::Client::options_), kitchen::options_::Api>);
    static_assert(std::is_same_v<decltype(kitchen::Client::client_.credentials), kitchen::client_::credentials::Api>);
}

TEST_CASE("replies go through the tables and back") {
    const std::string_view book =
        R"({"asks":[["41006.80","0.6","1"]],"bids":[],"ts":1629966436396000,"checksums":{"a":[1,2]},"meta":{"x":[1.50]},)"
        R"("venues":["SPOT","class","NEW"],"best":["41006.8","0.6","1"]})";
    const auto read = exbind::from_json<kitchen::public_::Book>(book);
    REQUIRE(read.has_value());
    CHECK(read->asks.at(0).price == "41006.8"_d);
    CHECK(read->asks.at(0).price->to_string() == "41006.80");
    CHECK(read->venues.at(1) == kitchen::public_::Venue::class_);
    CHECK(read->venues.at(2).unknown() == "NEW");
    CHECK(read->checksums.at(0).second.at(1) == 2);
    CHECK(read->best.orders == 1);
    CHECK(again<kitchen::public_::Book>(exbind::to_json(*read)) == exbind::to_json(*read));

    static_assert(std::is_same_v<kitchen::public_::FillFee, kitchen::public_::OldFillFee>);
    const auto fill = exbind::from_json<kitchen::public_::OldFill>(R"({"fees":[{"ccy":"BTC","amt":"0.10"}]})");
    REQUIRE(fill.has_value());
    CHECK(fill->fees.at(0) == kitchen::public_::FillFee{.ccy = "BTC", .amt = "0.1"_d});

    const std::string_view tree =
        R"({"name":"root","children":[{"name":"leaf"}],"left":[{"weight":"1","byName":{"x":{"weight":"2"}}}]})";
    const auto node = exbind::from_json<kitchen::public_::Node>(tree);
    REQUIRE(node.has_value());
    CHECK(node->children.at(0).name == "leaf");
    CHECK(node->left.at(0).byName.at(0).second.weight == "2"_d);
    CHECK(exbind::from_json<kitchen::public_::Node>(exbind::to_json(*node)) == *node);
    auto other = *node;
    other.children.at(0).name = "twig";
    CHECK_FALSE(other == *node);
    // Depth has a bound, whatever the types would hold.
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += R"({"children":[)";
    for (int i = 0; i < 5000; ++i) deep += "]}";
    CHECK_FALSE(exbind::from_json<kitchen::public_::Node>(deep).has_value());

    const auto names = exbind::from_json<kitchen::trade::Names>(
        R"({"class":"a","class_":"b","24hVolume":"1","x-y":"c","x.y":"d","费率":"0.1","Api":{"calls":3}})");
    REQUIRE(names.has_value());
    CHECK(names->class_ == "a");
    CHECK(names->class_2 == "b");
    CHECK(names->_24hVolume == "1"_d);
    CHECK(names->x_y == "c");
    CHECK(names->x_y_2 == "d");
    CHECK(names->u8d39_u7387 == "0.1"_d);
    CHECK(names->Api_2.calls == 3);
}

TEST_CASE("enums are texts, and texts enums") {
    using kitchen::public_::Venue;
    CHECK(to_string(Venue::class_) == "class");
    CHECK(exbind::from_string<Venue>("class") == Venue::class_);
    CHECK_FALSE(exbind::from_string<Venue>("Class"));
    CHECK_FALSE(exbind::from_string<Venue>(""));
    CHECK(to_string(static_cast<Venue>(200)).empty());
    std::ostringstream out;
    out << Venue::class_ << ' ' << exbind::Open<Venue>::other("NEW") << ' ' << exbind::Open<Venue>();
    CHECK(out.str() == "class NEW ");
    const auto read = exbind::Open<Venue>::other("class");
    CHECK(read == Venue::class_);
    CHECK(read.known() == Venue::class_);
    CHECK(read.unknown().empty());
    CHECK_FALSE(exbind::Open<Venue>::other("NEW").known());
    CHECK_FALSE(exbind::Open<Venue>::other("").has_value());
}

TEST_CASE("requests are taken apart as documented") {
    const kitchen::trade::PlaceOrderRequest request{
        .market = "SALT-PEPPER",
        .X_Trace = "t1",
        .side = kitchen::trade::Side::sell,
        .size = "0.50"_d,
        .price = "12.10"_d,
        .count = 3,
        .until = exbind::TimePoint{std::chrono::nanoseconds{1597026383085123456}},
        .postOnly = true,
        .force = kitchen::trade::Force::fill_or_kill,
        .labels = exbind::Map<std::string>{{"k", "v"}},
        .steps = std::vector<exbind::Optional<exbind::Decimal>>{"1"_d},
        .stop = kitchen::trade::Stop{.price = "1"_d},
        .target = kitchen::trade::Stop{.price = "2"_d},
        .legs = {{.market = "A", .side = kitchen::trade::Side::buy}},
        .rows = {{.price = "1"_d, .size = "2"_d}},
        .venues = {"X", "Y"},
        .hidden = true,
    };
    const auto out = encoded(request);
    CHECK(out.path == Values{{"market", "SALT-PEPPER"}});
    CHECK(out.query.empty());
    CHECK(out.headers == Values{{"X-Trace", "t1"}});
    CHECK(out.body ==
          R"({"side":"sell","size":"0.50","price":12.10,"count":3,"until":"1597026383085123456","postOnly":true,)"
          R"("force":"FOK","labels":{"k":"v"},"steps":["1"],"stop":{"price":"1"},"target":{"price":"2"},)"
          R"("legs":[{"market":"A","side":"buy"}],"rows":[["1","2"]],"venues":"X,Y","hidden":"1"})");

    const auto orders =
        encoded(kitchen::trade::OrdersRequest{.ids = {"1", "2"}, .state = kitchen::trade::Force::gtc_2});
    CHECK(orders.query == Values{{"ids", "1,2"}, {"state", "gtc"}});
    CHECK_FALSE(orders.has_body);
    const auto lists = encoded(kitchen::trade::OrdersRequest{.markets = {"SALT", "PEPPER", "a&b"},
                                                             .sizes = {{"1.50"_d, "2"_d}},
                                                             .numbers = {{3, 4}},
                                                             .lots = {{"1.50"_d, "2"_d}}});
    CHECK(lists.query == Values{{"markets", "SALT"},
                                {"markets", "PEPPER"},
                                {"markets", "a&b"},
                                {"sizes", "1.50|2"},
                                {"numbers", "3 4"},
                                {"lots", R"(["1.50","2"])"}});

    const exbind::Vector<kitchen::trade::PlaceManyRequest> many{{.market = "A", .size = "1"_d},
                                                                {.market = "B", .size = "2"_d}};
    CHECK(encoded(many, true).body == R"([{"market":"A","size":"1"},{"market":"B","size":"2"}])");

    const auto moved =
        encoded(kitchen::trade::MoveRequest{.from = "SALT", .size = "1.50"_d, .note = "a b&c", .dry = true});
    CHECK(moved.form == Values{{"from", "SALT"}, {"size", "1.50"}, {"note", "a b&c"}});
    CHECK(moved.query == Values{{"dry", "true"}});
    CHECK(moved.has_form);
    CHECK_FALSE(moved.has_body);

    const auto candles = encoded(kitchen::public_::CandlesRequest{
        .bar = kitchen::public_::Bar::_1M, .after = exbind::TimePoint{std::chrono::seconds{1597026383}}, .limit = 2});
    CHECK(candles.query == Values{{"bar", "1M"}, {"after", "1597026383"}, {"limit", "2"}});
}

TEST_CASE("lists in one text, and flags") {
    using kitchen::trade::Key;
    using kitchen::trade::Side;
    const auto key = exbind::from_json<Key>(R"({"sides":"buy, hold","hidden":"1"})");
    REQUIRE(key.has_value());
    REQUIRE(key->sides.size() == 2);
    CHECK(key->sides[0] == Side::buy);
    CHECK(key->sides[1].unknown() == "hold");
    CHECK(key->hidden == true);
    CHECK(again<Key>(R"({"sides":"buy, hold","hidden":1})").find(R"("sides":"buy,hold","hidden":"1")") !=
          std::string::npos);
    CHECK(exbind::from_json<Key>(R"({"hidden":"0"})")->hidden == false);
    CHECK(exbind::from_json<Key>(R"({"hidden":true})")->hidden == true);
    CHECK_FALSE(exbind::from_json<Key>(R"({"hidden":""})")->hidden.has_value());
    CHECK(exbind::from_json<Key>(R"({"sides":""})")->sides.empty());
    CHECK(exbind::from_json<Key>(R"({"sides":null})")->sides.empty());
    CHECK(exbind::from_json<Key>(R"({"sides":"buy"})")->sides.size() == 1);
    for (const char* odd : {R"({"sides":["buy"]})", R"({"sides":true})", R"({"hidden":"2"})", R"({"sides":{}})"}) {
        CAPTURE(odd);
        const auto refused = exbind::from_json<Key>(odd);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == exbind::ErrorKind::decode);
    }

    // An item that holds a comma would arrive as two.
    const auto refusal = [](const auto& request) {
        exbind::detail::EncodedRequest out;
        exbind::detail::EncodeError error;
        CHECK_FALSE(exbind::detail::encode_request(exbind_table(&request), false, &request, out, error));
        return error.path + ' ' + error.message;
    };
    kitchen::trade::PlaceOrderRequest request{.market = "SALT-PEPPER",
                                              .side = Side::sell,
                                              .size = "1"_d,
                                              .count = 3,
                                              .until = exbind::TimePoint{},
                                              .postOnly = true,
                                              .steps = {"1"_d},
                                              .target = kitchen::trade::Stop{.price = "2"_d},
                                              .venues = {"X", "Y,Z"}};
    CHECK(refusal(request) == "venues[1] holds ',', which would end this item of the list");
    request.venues = {};
    CHECK(encoded(request).body.find("venues") == std::string::npos);
    CHECK(refusal(kitchen::trade::OrdersRequest{.ids = {"a,b"}}).starts_with("ids[0] "));
}

TEST_CASE("enumerators have their wire text") {
    CHECK(to_string(kitchen::public_::Bar::_1m) == "1m");
    CHECK(to_string(kitchen::public_::Bar::u4e2d) == "中");
    CHECK(to_string(kitchen::trade::Force::fill_or_kill) == "FOK");
    CHECK(to_string(kitchen::hostile::Mean::u202e) == "\u202E");
    CHECK(to_string(static_cast<kitchen::hostile::Mean>(99)).empty());
}

TEST_CASE("the client holds its groups as they are nested") {
    static_assert(std::is_same_v<decltype(kitchen::Client::public_), kitchen::public_::Api>);
    static_assert(std::is_base_of_v<kitchen::trade::Api, decltype(kitchen::Client::trade)>);
    static_assert(std::is_same_v<decltype(kitchen::Client::Trade::orders_group), kitchen::trade::orders_group::Api>);
    static_assert(std::is_same_v<decltype(kitchen::Client::SubAccount::_1st), kitchen::sub_account::_1st::Api>);
    const kitchen::Client client;
    CHECK(client.clock_offset().count() == 0);
}

TEST_CASE("values of several forms") {
    using namespace kitchen::variants;
    // A tag tells; what no form knows stays as it is.
    const auto paid = exbind::from_json<Paid>(R"({"id":6,"place":3})");
    REQUIRE(paid.has_value());
    REQUIRE(std::holds_alternative<Queued>(paid->value));
    CHECK(std::get<Queued>(paid->value).place == 3);
    CHECK(std::holds_alternative<Receipt>(exbind::from_json<Paid>(R"({"id":6,"fee":"0.1","new":1})")->value));
    CHECK(std::get<exbind::RawJson>(exbind::from_json<Paid>(R"([1,2])")->value).text == "[1,2]");
    CHECK(exbind::from_json<Paid>("null")->value.index() == 0);

    const std::string_view event = R"({"ts":"1597026383085","what":["1.5","2"],)"
                                   R"("parts":["open",true,{"a":"b"},[["1","2"]],[],"other",{"a":{"b":1}},5]})";
    const auto read = exbind::from_json<Event_>(event);
    REQUIRE(read.has_value());
    CHECK(std::get<Level>(read->what.value).price == "1.5"_d);
    REQUIRE(read->parts.size() == 8);
    CHECK(std::get<exbind::Open<State>>(read->parts[0].value) == State::open);
    CHECK(std::get<bool>(read->parts[1].value));
    CHECK(std::get<exbind::Map<std::string>>(read->parts[2].value).at(0).second == "b");
    CHECK(std::get<exbind::Vector<Level>>(read->parts[3].value).at(0).size == "2"_d);
    CHECK(std::get<exbind::Open<State>>(read->parts[5].value).unknown() == "other");
    CHECK(std::get<exbind::RawJson>(read->parts[6].value).text == R"({"a":{"b":1}})");
    CHECK(again<Event_>(exbind::to_json(*read)) == exbind::to_json(*read));
    CHECK(*exbind::from_json<Event_>(exbind::to_json(*read)) == *read);

    const std::string_view tree = R"({"tree":["a",["b",{"c":"d"}],[],5]})";
    const auto nested = exbind::from_json<Event_>(tree);
    REQUIRE(nested.has_value());
    const auto& branches = std::get<exbind::Vector<Tree>>(nested->tree.value);
    CHECK(std::get<std::string>(branches.at(0).value) == "a");
    const auto& inner = std::get<exbind::Vector<Tree>>(branches.at(1).value);
    CHECK(std::get<std::string>(std::get<exbind::Map<Tree>>(inner.at(1).value).at(0).second.value) == "d");
    CHECK(std::get<std::string>(branches.at(3).value) == "5");
    CHECK(*exbind::from_json<Event_>(exbind::to_json(*nested)) == *nested);

    PayRequest request{.amount = "1.50"_d, .to = Target{.value = BankTarget{.kind = "bank", .iban = "XX1"}}};
    CHECK(encoded(request).body == R"({"amount":"1.50","to":{"kind":"bank","iban":"XX1"}})");
    request.note = TextOrNumber{.value = "rent"};
    CHECK(encoded(request).body == R"({"amount":"1.50","to":{"kind":"bank","iban":"XX1"},"note":"rent"})");
    request.note = TextOrNumber{.value = "7"_d};
    CHECK(encoded(request).body == R"({"amount":"1.50","to":{"kind":"bank","iban":"XX1"},"note":7})");
    request.to = Target{.value = exbind::RawJson{R"({"kind":"card"})"}};
    CHECK(encoded(request).body == R"({"amount":"1.50","to":{"kind":"card"},"note":7})");

    Condition both{.word = "and"};
    both.all.push_back({.word = "yes"});
    both.named_.emplace_back("else", Condition{.word = "no"});
    PayRequest conditional{.amount = "1"_d, .to = Target{.value = BankTarget{.kind = "bank"}}, .when = both};
    CHECK(
        encoded(conditional).body ==
        R"({"amount":"1","to":{"kind":"bank"},"when":{"word":"and","all":[{"word":"yes"}],"named":{"else":{"word":"no"}}}})");

    // A value is required, and an empty variant is none.
    request.to = Target{};
    exbind::detail::EncodedRequest out;
    exbind::detail::EncodeError error;
    CHECK_FALSE(exbind::detail::encode_request(exbind_table(&request), false, &request, out, error));
    CHECK(error.path == "to");
}

TEST_CASE("lists in an object, answered for each item, give a Batch") {
    using Dropped = decltype(std::declval<kitchen::trade::Api>().drop_many({}).get());
    static_assert(std::is_same_v<Dropped, exbind::Result<exbind::Batch<kitchen::trade::OrderState>>>);
    const auto request = encoded(kitchen::trade::DropManyRequest{.ownIds = {"a"}});
    CHECK(request.body.find(R"("ownIds":["a"])") != std::string::npos);
}

namespace opened {

using namespace exbind;
using namespace exbind::kitchen::pages_;

TEST_CASE("a program may open exbind and a group: their names are told apart") {
    const Header_ request{.EOF_ = 5};
    CHECK(encoded(request).query == Values{{"EOF", "5"}});
    const Result<Error_> row = from_json<Error_>(R"({"Outcome":"accepted","Error":"none"})");
    REQUIRE(row.has_value());
    CHECK(row->Outcome == Outcome_::accepted);
    CHECK(row->Error == "none");
    CHECK(to_string(Outcome_::unknown) == "unknown");
    CHECK(to_string(Outcome::unknown) == "unknown");
    CHECK_FALSE(from_json<Error_>("{").has_value());
}

}  // namespace opened
