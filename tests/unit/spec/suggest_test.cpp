#include "spec/suggest.hpp"

#include <doctest/doctest.h>

#include "spec/read.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::spec;

namespace {

const std::vector<Candidate> trade{
    {"trade.place_order", false},  {"trade.cancel_order", false}, {"trade.cancel_multiple_orders", false},
    {"trade.set_leverage", false}, {"trade.get_leverage", true},  {"trade.orders_pending", true},
    {"sprd.cancel_order", false},  {"trade.fills", true},
};

std::string suggested(const std::string& typed) {
    const std::string help = did_you_mean_operation(typed, trade);
    return help.empty() ? help : help.substr(14, help.size() - 16);
}

}  // namespace

TEST_CASE("a plain misspelling of one write suggests it") {
    CHECK(suggested("trade.plce_order") == "trade.place_order");
    CHECK(suggested("trade.place_oder") == "trade.place_order");
    CHECK(suggested("trade.place-order") == "trade.place_order");
    CHECK(suggested("trade.placeorder") == "trade.place_order");
    CHECK(suggested("TRADE.cancle_order") == "trade.cancel_order");
    CHECK(suggested("trad.place_order") == "trade.place_order");
}

TEST_CASE("what may be another write suggests none") {
    CHECK(suggested("trade.plece_order").empty());
    CHECK(suggested("trade.plac_oder").empty());
    CHECK(suggested("trade.cancel_orders").empty());  // "orders" is a word of another name
    CHECK(suggested("trade.close_order").empty());
    CHECK(suggested("trade.order").empty());
    CHECK(suggested("trade.place").empty());
    CHECK(suggested("sprd.cancel_all").empty());
    CHECK(suggested("cancel_order").empty());
}

TEST_CASE("a read is suggested by its letters") {
    CHECK(suggested("trade.get_leverag") == "trade.get_leverage");
    CHECK(suggested("trade.order_pending") == "trade.orders_pending");
    CHECK(suggested("trade.filss") == "trade.fills");
}

TEST_CASE("methods and paths follow the same rule") {
    const std::vector<Candidate> known{{"POST /v1/orders", false},
                                       {"DELETE /v1/orders", false},
                                       {"GET /v1/fills", true},
                                       {"POST /v1/transfer", false}};
    CHECK(did_you_mean_operation("PUT /v1/orders", known).empty());
    CHECK(did_you_mean_operation("DELETE /v1/order", known).empty());
    CHECK(did_you_mean_operation("POST /v1/tranfer", known) == "did you mean 'POST /v1/transfer'?");
    CHECK(did_you_mean_operation("GET /v1/fill", known) == "did you mean 'GET /v1/fills'?");
}

TEST_CASE("names of committed operations, one letter wrong, suggest no other write") {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::size_t suggestions = 0;
    for (const std::string& exchange : exchanges(EXBIND_SOURCE_DIR)) {
        const auto spec = load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
        REQUIRE(spec);
        const std::vector<Candidate> known = operation_names(*spec);
        for (std::size_t i = 0; i < known.size(); i += 5) {
            const Candidate& meant = known[i];
            const std::size_t at = meant.name.size() / 2;
            std::string left_out = meant.name;
            left_out.erase(at, 1);
            std::string replaced = meant.name;
            replaced[at] = replaced[at] == 'e' ? 'i' : 'e';
            for (const std::string& typed : {left_out, replaced}) {
                const std::string help = did_you_mean_operation(typed, known);
                if (help.empty()) continue;
                ++suggestions;
                CAPTURE(typed);
                for (const Candidate& each : known)
                    if (help == "did you mean '" + each.name + "'?") CHECK((each.reads || each.name == meant.name));
            }
        }
    }
    CHECK(suggestions > 40);
}
