// Values outside what is documented, or against an instrument's rules: told, or refused.
#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "exbind/kitchen.hpp"
#include "exbind/replay.hpp"

namespace kitchen = exbind::kitchen;
using namespace exbind::literals;
using exbind::InstrumentRules;
using kitchen::trade::Force;
using kitchen::trade::Side;

namespace {

class Told final : public exbind::Observer {
  public:
    void on_event(const exbind::Event& event) override {
        if (event.what == exbind::Event::What::out_of_range) all.push_back(event.error->message);
    }
    std::vector<std::string> all;
};

/// A client whose calls are all answered.
struct Kitchen {
    explicit Kitchen(exbind::Options options = {}) {
        replay->answer_always("POST", "/v1/trade/move", done);
        replay->answer_always("GET", "/v1/trade/orders", exbind::json_reply(200, R"({"ok":true,"result":[]})"));
        replay->answer_always("POST", "/v1/trade/orders-many", exbind::json_reply(200, R"({"ok":true,"result":[]})"));
        for (const char* market : {"SALT", "PEPPER"})
            replay->answer_always("POST", "/v1/trade/" + std::string(market) + "/order", done);
        options.transport = replay;
        options.observer = told;
        options.limit_store = exbind::make_memory_limit_store();
        client = std::make_unique<kitchen::Client>(
            kitchen::Credentials{
                .key = exbind::Secret("k"), .secret = exbind::Secret("s"), .default_ = exbind::Secret("d")},
            std::move(options));
    }
    kitchen::trade::Api* operator->() const { return &client->trade; }

    const exbind::HttpReply done = exbind::json_reply(200, R"({"ok":true,"result":{}})");
    std::shared_ptr<exbind::ReplayTransport> replay = std::make_shared<exbind::ReplayTransport>();
    std::shared_ptr<Told> told = std::make_shared<Told>();
    std::unique_ptr<kitchen::Client> client;
};

exbind::Options refusing() {
    exbind::Options options;
    options.refuse_out_of_range = true;
    return options;
}

kitchen::trade::PlaceOrderRequest order() {
    return {.market = "SALT",
            .side = Side::buy,
            .size = 1,
            .count = 1,
            .until = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1),
            .postOnly = true,
            .steps = {"1"_d},
            .target = kitchen::trade::Stop{.price = 1}};
}

/// The usage error of a call, of which nothing was sent.
template <class Call>
std::string refused(const Kitchen& kitchen, const Call& call) {
    const auto got = call.get();
    REQUIRE(!got);
    CHECK(got.error().kind == exbind::ErrorKind::usage);
    CHECK(got.error().outcome == exbind::Outcome::not_sent);
    CHECK(kitchen.replay->requests().empty());
    CHECK(kitchen.told->all.empty());
    return got.error().message;
}

}  // namespace

TEST_CASE("a value outside its documented range is told to the observer, and sent") {
    const Kitchen kitchen;
    const auto call = kitchen->move({.from = "SALT", .size = "0.009"_d});
    CHECK(call.get());
    CHECK(kitchen.told->all == std::vector<std::string>{"parameter size is 0.009, documented is at least 0.01"});
    CHECK(kitchen.replay->requests().size() == 1);
    CHECK(kitchen->move({.from = "SALT", .size = "0.010"_d}).get());
    CHECK(kitchen.told->all.size() == 1);
}

TEST_CASE("a client that asks for it refuses such a value") {
    const Kitchen kitchen(refusing());
    CHECK(refused(kitchen, kitchen->move({.from = "SALT", .size = "0.009"_d})) ==
          "parameter size is 0.009, documented is at least 0.01");
    CHECK(refused(kitchen, kitchen->orders({.ids = {"1", "2", "3"}})) ==
          "parameter ids has 3 items, documented is at most 2");
    CHECK(refused(kitchen, kitchen->orders({.named_ = "a"})) ==
          "parameter named is a, documented is 2 to 8 characters");
    CHECK(refused(kitchen, kitchen->orders({.named_ = "a b"})) ==
          "parameter named is a b, documented is only A-Za-z0-9_-");
    auto with_legs = order();
    with_legs.legs = {{.market = "A", .side = Side::buy, .ratio = 100},
                      {.market = "B", .side = Side::sell, .ratio = "100.1"_d}};
    CHECK(refused(kitchen, kitchen->place_order(with_legs)) ==
          "parameter legs[1].ratio is 100.1, documented is 0 to 100");
    auto with_pin = order();
    with_pin.pin = exbind::Secret("12a4");
    CHECK(refused(kitchen, kitchen->place_order(with_pin)) == "parameter pin is ***, documented is only 0-9");
    auto with_tag = order();
    with_tag.tag = std::string(17, 'x');
    CHECK(refused(kitchen, kitchen->place_order(with_tag)) ==
          "parameter tag is xxxxxxxxxxxxxxxxx, documented is at most 16 characters");

    // Characters are counted, not bytes; bounds themselves are inside.
    with_tag.tag =
        std::string("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9") + std::string(8, 'x');
    with_tag.legs = {{.market = "A", .side = Side::buy, .ratio = 0}};
    CHECK(kitchen->place_order(with_tag).get());
    CHECK(kitchen->orders({.ids = {"1", "2"}, .named_ = "a-b_C9zZ"}).get());
    CHECK(kitchen.told->all.empty());
}

TEST_CASE("prices and sizes of writes are held against the rules of their instrument") {
    exbind::Options options = refusing();
    options.instrument_rules = [](std::string_view id) -> std::optional<InstrumentRules> {
        if (id != "SALT") return std::nullopt;
        return InstrumentRules{.tick = "0.05"_d, .lot = "0.1"_d, .minimum = "0.3"_d};
    };
    const Kitchen kitchen(options);
    auto request = order();
    request.price = "100.03"_d;
    CHECK(refused(kitchen, kitchen->place_order(request)) ==
          "parameter price is 100.03, not a multiple of 0.05, the tick of SALT");
    request.price = "100.050"_d;
    request.size = "1.25"_d;
    CHECK(refused(kitchen, kitchen->place_order(request)) ==
          "parameter size is 1.25, not a multiple of 0.1, the lot of SALT");
    request.size = "0.2"_d;
    CHECK(refused(kitchen, kitchen->place_order(request)) ==
          "parameter size is 0.2, less than 0.3, the smallest size of SALT");
    CHECK(refused(kitchen, kitchen->place_many(
                               {{.market = "PEPPER", .size = "0.01"_d}, {.market = "SALT", .size = "0.01"_d}})) ==
          "parameter [1].size is 0.01, not a multiple of 0.1, the lot of SALT");
    auto market = order();
    market.size = 1;
    CHECK(refused(kitchen, kitchen->place_order(market).with("price", "0.01")) ==
          "parameter price is 0.01, not a multiple of 0.05, the tick of SALT");

    // What is documented to be no amount of lots, and an instrument without rules. The limit is one order a day.
    const auto is_sent = [&](const kitchen::trade::PlaceOrderRequest& one) {
        return bool(Kitchen(options)->place_order(one).get());
    };
    request.force = Force::_0;
    CHECK(is_sent(request));
    request.force = {};
    request.market = "PEPPER";
    CHECK(is_sent(request));
    request.market = "SALT";
    request.size = "0.3"_d;
    CHECK(is_sent(request));
}

TEST_CASE("objects within a write are held against their own instrument, or that of the write") {
    exbind::Options options = refusing();
    options.instrument_rules = [](std::string_view id) -> std::optional<InstrumentRules> {
        if (id == "PEPPER") return InstrumentRules{.tick = 1, .lot = 5, .minimum = 10};
        if (id == "SALT") return InstrumentRules{.tick = "0.05"_d, .lot = "0.1"_d};
        return std::nullopt;
    };
    const Kitchen kitchen(options);
    const auto with_legs = [](exbind::Vector<kitchen::trade::LegRequest> legs) {
        auto request = order();
        request.legs = std::move(legs);
        return request;
    };
    auto request = order();
    request.target = kitchen::trade::Stop{.price = "0.07"_d};
    CHECK(refused(kitchen, kitchen->place_order(request)) ==
          "parameter target.price is 0.07, not a multiple of 0.05, the tick of SALT");
    CHECK(refused(kitchen, kitchen->place_order(with_legs(
                               {{.market = "SALT", .side = Side::buy, .ratio = "0.1"_d},
                                {.market = "PEPPER", .side = Side::buy, .ratio = 12}}))) ==
          "parameter legs[1].ratio is 12, not a multiple of 5, the lot of PEPPER");
    CHECK(refused(kitchen, kitchen->place_order(with_legs({{.market = "PEPPER", .side = Side::buy, .ratio = 5}}))) ==
          "parameter legs[0].ratio is 5, less than 10, the smallest size of PEPPER");
    const auto with_extra = [](std::string json) {
        auto made = order();
        made.extra.text = std::move(json);
        return made;
    };
    CHECK(refused(kitchen, kitchen->place_order(with_extra(R"({"a":[[{"b":{"price":0.01}}]]})"))) ==
          "parameter extra.a[0][0].b.price is 0.01, not a multiple of 0.05, the tick of SALT");

    const auto is_sent = [&](const kitchen::trade::PlaceOrderRequest& one) {
        return bool(Kitchen(options)->place_order(one).get());
    };
    // Not the rules of the write: another instrument, with rules of its own or none.
    CHECK(is_sent(with_legs({{.market = "PEPPER", .side = Side::buy, .ratio = 10}})));
    CHECK(is_sent(with_legs({{.market = "ROSEMARY", .side = Side::buy, .ratio = "0.01"_d}})));
    // -1 is "at the market", a text is no object, and JSON of any depth is looked into without harm.
    request.target = kitchen::trade::Stop{.price = "-1"_d};
    CHECK(is_sent(request));
    request.target = kitchen::trade::Stop{.price = "-0.01"_d};
    CHECK_FALSE(is_sent(request));
    request.target = kitchen::trade::Stop{.price = "2"_d};
    CHECK(is_sent(with_extra(R"(["{\"price\":\"0.01\"}"])")));
    CHECK(is_sent(with_extra(std::string(40, '[') + R"({"price":0.01})" + std::string(40, ']'))));
    // What keeps the write from being counted in lots does so for what lies in it, but not for another instrument.
    request = with_legs({{.market = "PEPPER", .side = Side::buy, .ratio = 12}});
    request.force = Force::_0;
    CHECK_FALSE(is_sent(request));
    request = with_extra(R"([{"size":0.01}])");
    CHECK_FALSE(is_sent(request));
    request.force = Force::_0;
    CHECK(is_sent(request));
}

TEST_CASE("an instrument's rules are told to the observer by default") {
    exbind::Options options;
    options.instrument_rules = [](std::string_view) { return InstrumentRules{.lot = 1}; };
    const Kitchen kitchen(options);
    auto request = order();
    request.size = "0.5"_d;
    request.price = "0.07"_d;
    CHECK(kitchen->place_order(request).get());
    CHECK(kitchen.told->all == std::vector<std::string>{"parameter size is 0.5, not a multiple of 1, the lot of SALT"});
}
